"""What the two rules on stated sums do alike: a stated sum of one side beside its rows, by column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, apart
from samplan.figures.sums import ColumnSum, Side, money_tables, stated_sums
from samplan.results import Missing, Path, Problem, Severity
from samplan.rules.base import Context, Judgement, each_apart
from samplan.rules.columns import columns_words, each_time, in_per_cent
from samplan.rules.naming import quoted, table_name, with_printed_name
from samplan.schema.values import Share
from samplan.texts import Alike, Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.values import Amount

SUMS: dict[Side, Text] = {
    "income": Text(sv="summa intäkter", en="total income"),
    "costs": Text(sv="summa kostnader", en="total costs"),
}
ROWS: dict[Side, Text] = {
    "income": Text(sv="intäktsraderna", en="the income rows"),
    "costs": Text(sv="kostnadsraderna", en="the cost rows"),
}
WRONG = Text(
    sv="{sum} i {table} anges till {stated} för {columns}, men {side} ger {rows}; skillnaden är {gaps}",
    en="{table} states {sum} of {stated} for {columns}, but {side} give {rows}; the difference is {gaps}",
)
ROUNDED = Text(
    sv="{sum} i {table} anges till {stated} för {columns}, och {side} ger {rows}; skillnaden är {gaps} och "
    "ryms i avrundningen",
    en="{table} states {sum} of {stated} for {columns}, and {side} give {rows}; the difference is {gaps} "
    "and fits the rounding",
)
FIX = Text(
    sv="lägg till raden som saknas, ta bort den som räknas två gånger eller rätta summan",
    en="add the row that is missing, remove the one that is counted twice, or correct the sum",
)
FIX_ROUNDED = Text(
    sv="inget behöver rättas; ska tabellen gå ihop i sista siffran behövs en mindre enhet",
    en="nothing needs correction; a table whose last digits should add up needs a smaller unit",
)
LOST = Text(sv="{sum} för {columns} i {table}", en="{sum} for {columns} in {table}")
NO_ROWS: dict[Side, Text] = {
    "income": Text(sv="intäktsrader för {columns} i {table}", en="income rows for {columns} in {table}"),
    "costs": Text(sv="kostnadsrader för {columns} i {table}", en="cost rows for {columns} in {table}"),
}
MISSING_ROWS: dict[Side, Text] = {
    "income": Text(
        sv="intäktsraderna som inte är med i {table} (`incomplete`)",
        en="the income rows that {table} does not list (`incomplete`)",
    ),
    "costs": Text(
        sv="kostnadsraderna som inte är med i {table} (`incomplete`)",
        en="the cost rows that {table} does not list (`incomplete`)",
    ),
}
AMOUNTS = Text(sv="beloppet för {rows} i {table}", en="the amount of {rows} in {table}")
APPROXIMATE = Text(
    sv="exakta belopp för {columns} i {table}: {sum} anges till {stated}, och {side} ger {rows}",
    en="exact amounts for {columns} in {table}: {sum} is stated as {stated}, and {side} give {rows}",
)
UNIT = Text(sv="vilken enhet beloppen i {table} har", en="the unit of the amounts in {table}")


def states_sum(context: Context, side: Side) -> bool:
    """Whether some table states a sum of this side, if only that it is unknown."""
    return any(stated_sums(table, side) for _, table in money_tables(context.plan))


def judge_sums(context: Context, side: Side) -> Iterator[Judgement]:
    """Compare each table's stated sums of one side with its rows, each column by itself."""
    for path, table in money_tables(context.plan):
        yield from each_apart(_judge_table, [table], [path], [side])


def _judge_table(table: Budget, path: Path, side: Side) -> Iterator[Judgement]:
    sums = stated_sums(table, side)
    yield from _missing(sums, table, side, path)
    for wanted, text, fix, severity in (
        (Agreement.DIFFERENT, WRONG, FIX, None),
        (Agreement.ROUNDED, ROUNDED, FIX_ROUNDED, Severity.INFO),
    ):
        if found := [one for one in sums if one.agreement is wanted]:
            message = _compared(text, found, table, side)
            yield Problem((*path, "stated", side), message, fix.of(), severity=severity)


def _missing(sums: list[ColumnSum], table: Budget, side: Side, path: Path) -> Iterator[Missing]:
    name = table_name(table)
    for is_share in (False, True):
        if lost := [one.column for one in sums if one.is_lost and isinstance(one.cell, Share) is is_share]:
            fact = LOST.of(
                sum=with_printed_name(SUMS[side], table, side), columns=columns_words(table, lost), table=name
            )
            yield Missing((*path, "stated", side), in_per_cent(fact) if is_share else fact)
    if empty := [one.column for one in sums if one.rows.is_empty and not one.is_lost]:
        columns = columns_words(table, empty)
        yield Missing((*path, side), NO_ROWS[side].of(columns=columns, table=name))
    still_open = [one for one in sums if one.agreement is Agreement.OPEN]
    if rows := quoted((*_unknown_rows(sums), *(row for one in still_open for row in one.rows.unsaid))):
        yield Missing((*path, side), AMOUNTS.of(rows=rows, table=name))
    if rows := quoted(row for one in sums for row in one.rows.in_shares):
        yield Missing((*path, side), in_per_cent(AMOUNTS.of(rows=rows, table=name)))
    if any(one.lacks_rows for one in still_open):
        yield Missing((*path, "incomplete"), MISSING_ROWS[side].of(table=name))
    whole = [one for one in still_open if not (one.rows.unsaid or one.lacks_rows)]
    if any(lacks_unit(one.gap) for one in whole):
        yield Missing((*path, "unit"), UNIT.of(table=name))
    if rest := [one for one in whole if not lacks_unit(one.gap)]:
        yield Missing((*path, side), _compared(APPROXIMATE, rest, table, side))


def _unknown_rows(sums: list[ColumnSum]) -> Iterator[str]:
    return (row for one in sums for row in one.rows.unknown)


def lacks_unit(amount: Amount | None) -> bool:
    """Whether a difference is not known, or may be rounding, only because nothing tells its unit."""
    return amount is None or (amount.unit is None and abs(amount.value) <= amount.precision)


def _compared(text: Text, sums: list[ColumnSum], table: Budget, side: Side) -> Message:
    columns = [one.column for one in sums]
    pairs = [(one.stated, one.rows.said) for one in sums]
    return text.of(
        sum=with_printed_name(SUMS[side], table, side),
        side=ROWS[side],
        table=table_name(table),
        columns=columns_words(table, columns),
        stated=Alike(stated for stated, _ in pairs),
        rows=Alike(rows for _, rows in pairs),
        gaps=each_time([apart(stated, rows) for stated, rows in pairs if stated and rows], table, columns),
    )
