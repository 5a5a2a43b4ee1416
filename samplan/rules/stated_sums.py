"""What the two rules on stated sums do alike: a stated sum of one side beside its rows, by column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, agreement, apart
from samplan.figures.arithmetic import added as together
from samplan.figures.sums import ColumnSum, Side, money_tables, stated_sums
from samplan.frozen import frozen
from samplan.results import Missing, Path
from samplan.rules.agreeing import judge_agreement
from samplan.rules.base import Context, Judgement, Over, may_hold
from samplan.rules.columns import columns_words, each_time, in_per_cent, of_columns
from samplan.rules.naming import QUOTED, quoted, table_name, with_printed_name
from samplan.schema.values import Share
from samplan.texts import Alike, Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row

SUMS: dict[Side, Text] = {
    "income": Text(sv="summa intäkter", en="total income"),
    "costs": Text(sv="summa kostnader", en="total costs"),
}
ROWS: dict[Side, Text] = {
    "income": Text(sv="intäktsraderna", en="the income rows"),
    "costs": Text(sv="kostnadsraderna", en="the cost rows"),
}
SAID = Text(
    sv="{sum} i {table} anges till {stated} för {columns}, {but} {side} ger {rows}; skillnaden är {gaps}",
    en="{table} states {sum} of {stated} for {columns}, {but} {side} give {rows}; the difference is {gaps}",
)
FIX = Text(
    sv="lägg till raden som saknas, ta bort den som räknas två gånger eller rätta summan",
    en="add the row that is missing, remove the one that is counted twice, or correct the sum",
)
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
    summed: tuple[Row, ...]
    """The rows that it adds up; none where it is income less costs."""

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
    for one_sum in _added(table, path, side):
        yield from _missing(one_sum)
        whole = [one for one in one_sum.sums if not _waits_for_rows(one)]
        yield from judge_agreement(
            whole, partial(_said, one_sum), partial(_fix, one_sum), table, one_sum.place
        )


def find_rows(
    table: Budget, place: Path, unknown: Iterable[str], in_shares: Iterable[str]
) -> Iterator[Missing]:
    """The gaps of rows whose amount is not known, or is given as a share."""
    if rows := quoted(unknown):
        yield Missing(place, AMOUNTS.of(rows=rows, table=table_name(table)))
    if rows := quoted(in_shares):
        yield Missing(place, in_per_cent(AMOUNTS.of(rows=rows, table=table_name(table))))


def _waits_for_rows(one: ColumnSum) -> bool:
    """Whether a row that says nothing, or that is not there, may make the difference."""
    return one.agreement is Agreement.OPEN and bool(one.rows.unsaid or one.lacks_rows)


def _added(table: Budget, path: Path, side: Side) -> Iterator[_Added]:
    """The sums among the rows of a side, and the sum of the side."""
    rows, within = tuple(getattr(table, side)), list[ColumnSum]()
    for index, row in enumerate(rows):
        if row.sum_of:
            from samplan.figures.subtotals import is_net, rows_summed, stated_subtotals  # noqa: PLC0415 - few tables have such rows

            name, sums = QUOTED.of(words=row.name), stated_subtotals(table, side, index)
            summed = () if is_net(table, side, index) else tuple(rows_summed(table, side, index)[side])
            within += [one for one in sums if summed and one.differs]
            yield _Added(table, side, path, (side, index, "amounts"), name, ITS_ROWS, sums, summed)
    name_of_side = with_printed_name(SUMS[side], table, side)
    sums = [one for one in stated_sums(table, side) if not _is_told_within(one, within)]
    yield _Added(table, side, path, ("stated", side), name_of_side, ROWS[side], sums, rows)


def _is_told_within(one: ColumnSum, within: Iterable[ColumnSum]) -> bool:
    """Whether a sum differs from its rows by just what a sum among them does: it is told there."""
    gaps = [inner.gap for inner in within if inner.column == one.column]
    return one.differs and any(
        agreement(one.gap, gap) is Agreement.SAME for gap in (*gaps, together(gaps)) if gap
    )


def _missing(added: _Added) -> Iterator[Missing]:
    table, sums, place = added.table, added.sums, added.place
    name, rows_at = table_name(table), (*added.path, added.side)
    for is_share in (False, True):
        if lost := [one.column for one in sums if one.is_lost and isinstance(one.cell, Share) is is_share]:
            fact = of_columns(added.name, table, lost)
            yield Missing(place, in_per_cent(fact) if is_share else fact)
    if empty := [one.column for one in sums if one.rows.is_empty and not one.is_lost]:
        columns, of_side = columns_words(table, empty), of_columns(added.rows, table, empty)
        of_some = NO_ROWS_OF.of(columns=columns, table=name, name=added.name)
        yield Missing(rows_at, of_side if added.is_sum_of_side else of_some)
    if turned := [one.column for one in sums if one.is_turned]:
        columns = columns_words(table, turned)
        yield Missing(rows_at, TURNED.of(columns=columns, table=name, name=added.name))
    waiting = [one for one in sums if _waits_for_rows(one)]
    unsaid = (row for one in waiting for row in one.rows.unsaid)
    unknown = (row for one in sums for row in one.rows.unknown)
    in_shares = (row for one in sums for row in one.rows.in_shares)
    yield from find_rows(table, rows_at, (*unknown, *unsaid), in_shares)
    if any(one.lacks_rows for one in waiting):
        yield Missing((*added.path, "incomplete"), MISSING_ROWS[added.side].of(table=name))


def _fix(added: _Added, wrong: Sequence[ColumnSum]) -> Message:
    from samplan.rules.slip_words import party_fix, sum_fix  # noqa: PLC0415 - most sums are right

    is_income = (*added.path, *added.at) == ("budget", "stated", "income")
    found = party_fix(added.table, wrong) if is_income else None
    return found or sum_fix(added.table, added.summed, added.sums, wrong) or FIX.of()


def _said(added: _Added, but: Text, sums: Sequence[ColumnSum]) -> Message:
    columns = [one.column for one in sums]
    pairs = [(one.stated, one.rows.said) for one in sums]
    gaps = [apart(stated, rows) for stated, rows in pairs if stated and rows]
    return SAID.of(
        but=but,
        sum=added.name,
        side=added.rows,
        table=table_name(added.table),
        columns=columns_words(added.table, columns),
        stated=Alike(stated for stated, _ in pairs),
        rows=Alike(rows for _, rows in pairs),
        gaps=each_time(gaps, added.table, columns),
    )
