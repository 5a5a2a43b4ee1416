"""What the two rules on stated sums do alike: a stated sum of one side beside its rows, by column."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, apart
from samplan.figures.sums import ColumnSum, Side, money_tables, stated_sums
from samplan.frozen import frozen
from samplan.results import Missing, Path, Problem, Severity
from samplan.rules.base import Context, Judgement, Over, may_hold
from samplan.rules.columns import columns_words, each_time, in_per_cent
from samplan.rules.naming import QUOTED, quoted, table_name, with_printed_name
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
SLIPPED = Text(
    sv="{sum} i {table} för {columns} med alla belopp i samma enhet; nu är något ungefär tusen gånger för "
    "stort eller för litet",
    en="{sum} in {table} for {columns} with all amounts in one unit; now one is about a thousand times too "
    "large or too small",
)
UNIT = Text(sv="vilken enhet beloppen i {table} har", en="the unit of the amounts in {table}")


NO_ROWS_OF = Text(
    sv="belopp för {columns} i raderna som {name} i {table} räknas av",
    en="amounts for {columns} in the rows that {name} in {table} comes of",
)
TURNED = Text(
    sv="belopp utan minustecken i {table} för {columns}, så att {name} kan räknas av sina rader",
    en="amounts without a minus sign in {table} for {columns}, from which {name} can be computed",
)
ITS_ROWS = Text(sv="raderna som den räknas av", en="the rows that it comes of")


@frozen
class _Added:
    """Something that rows add up to, in the columns that state it, with its words and places."""

    table: Budget
    side: Side
    path: Path
    """Where the table stands."""
    at: Path
    """Where it stands within the table."""
    name: Text | Message
    rows: Text
    """What its rows are called."""
    sums: list[ColumnSum]

    @property
    def place(self) -> Path:
        """Where it stands in the plan."""
        return (*self.path, *self.at)

    @property
    def is_sum_of_side(self) -> bool:
        """Whether it is the sum of all rows of the side, and no sum among them."""
        return self.at[0] == "stated"


def tables_that_sum(side: Side) -> Over:
    """The tables that state a sum of this side, or among its rows, if only that it is unknown.

    `judge(table, path, side)`.
    """

    def states(table: Budget) -> bool:
        return bool(stated_sums(table, side)) or any(row.sum_of for row in getattr(table, side))

    def over(context: Context) -> Iterator[tuple[Budget, Path, Side]]:
        for path, table in money_tables(context.plan):
            if may_hold(states, table):
                yield table, path, side

    return over


def judge_sums(table: Budget, path: Path, side: Side) -> Iterator[Judgement]:
    """Compare the stated sums of one side of a table with its rows, each column by itself."""
    for added in _added(table, path, side):
        yield from _missing(added)
        for wanted, text, fix, severity in (
            (Agreement.DIFFERENT, WRONG, FIX, None),
            (Agreement.ROUNDED, ROUNDED, FIX_ROUNDED, Severity.INFO),
        ):
            found = [one for one in added.sums if one.agreement is wanted]
            if wanted is Agreement.DIFFERENT and found:
                found = yield from _without_slips(found, added)
            if found:
                yield Problem(added.place, _compared(text, found, added), fix.of(), severity=severity)


def _without_slips(sums: list[ColumnSum], added: _Added) -> Generator[Missing, None, list[ColumnSum]]:
    """The sums that no amount in another unit explains; of the others, which amounts are to be corrected.

    Another rule says so of those (`magnitude-suspect`).
    """
    from samplan.figures.magnitude import slips_in_sum  # noqa: PLC0415 - sums seldom differ

    explained = {one.column for one in sums if slips_in_sum(added.table, added.side, one.column)}
    if explained:
        columns = columns_words(added.table, sorted(explained))
        fact = SLIPPED.of(sum=added.name, columns=columns, table=table_name(added.table))
        yield Missing(added.place, fact)
    return [one for one in sums if one.column not in explained]


def _added(table: Budget, path: Path, side: Side) -> Iterator[_Added]:
    """The sums among the rows of a side, and the sum of the side."""
    for index, row in enumerate(getattr(table, side)):
        if row.sum_of:
            from samplan.figures.subtotals import stated_subtotals  # noqa: PLC0415 - few tables have such rows

            name, sums = QUOTED.of(words=row.name), stated_subtotals(table, side, index)
            yield _Added(table, side, path, (side, index, "amounts"), name, ITS_ROWS, sums)
    name_of_side = with_printed_name(SUMS[side], table, side)
    sums = stated_sums(table, side)
    yield _Added(table, side, path, ("stated", side), name_of_side, ROWS[side], sums)


def _missing(added: _Added) -> Iterator[Missing]:
    table, sums, place = added.table, added.sums, added.place
    name, rows_at = table_name(table), (*added.path, added.side)
    for is_share in (False, True):
        if lost := [one.column for one in sums if one.is_lost and isinstance(one.cell, Share) is is_share]:
            fact = LOST.of(sum=added.name, columns=columns_words(table, lost), table=name)
            yield Missing(place, in_per_cent(fact) if is_share else fact)
    if empty := [one.column for one in sums if one.rows.is_empty and not one.is_lost]:
        text = NO_ROWS[added.side] if added.is_sum_of_side else NO_ROWS_OF
        columns = columns_words(table, empty)
        yield Missing(rows_at, text.of(columns=columns, table=name, name=added.name))
    if turned := [one.column for one in sums if one.is_turned]:
        columns = columns_words(table, turned)
        yield Missing(rows_at, TURNED.of(columns=columns, table=name, name=added.name))
    still_open = [one for one in sums if one.agreement is Agreement.OPEN]
    if rows := quoted((*_unknown_rows(sums), *(row for one in still_open for row in one.rows.unsaid))):
        yield Missing(rows_at, AMOUNTS.of(rows=rows, table=name))
    if rows := quoted(row for one in sums for row in one.rows.in_shares):
        yield Missing(rows_at, in_per_cent(AMOUNTS.of(rows=rows, table=name)))
    if any(one.lacks_rows for one in still_open):
        yield Missing((*added.path, "incomplete"), MISSING_ROWS[added.side].of(table=name))
    whole = [one for one in still_open if not (one.rows.unsaid or one.lacks_rows)]
    if any(lacks_unit(one.gap) for one in whole):
        yield Missing((*added.path, "unit"), UNIT.of(table=name))
    if rest := [one for one in whole if not lacks_unit(one.gap)]:
        yield Missing(rows_at, _compared(APPROXIMATE, rest, added))


def _unknown_rows(sums: list[ColumnSum]) -> Iterator[str]:
    return (row for one in sums for row in one.rows.unknown)


def lacks_unit(amount: Amount | None) -> bool:
    """Whether a difference is not known, or may be rounding, only because nothing tells its unit."""
    return amount is None or (amount.unit is None and abs(amount.value) <= amount.precision)


def _compared(text: Text, sums: list[ColumnSum], added: _Added) -> Message:
    columns = [one.column for one in sums]
    pairs = [(one.stated, one.rows.said) for one in sums]
    return text.of(
        sum=added.name,
        side=added.rows,
        table=table_name(added.table),
        columns=columns_words(added.table, columns),
        stated=Alike(stated for stated, _ in pairs),
        rows=Alike(rows for _, rows in pairs),
        gaps=each_time(
            [apart(stated, rows) for stated, rows in pairs if stated and rows], added.table, columns
        ),
    )
