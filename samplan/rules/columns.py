"""What messages call the columns of a money table, and amounts that stand in several of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.figures.columns import ColumnWords, column_among, year_of
from samplan.figures.money import cell_at, partial_columns, undated_columns
from samplan.figures.sums import SIDES
from samplan.rules.naming import amounts_words, table_name
from samplan.schema.part import peek
from samplan.schema.values import Share
from samplan.texts import Alike, Counted, EachColumn, EachYear, Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.values import Amount, Cell

UNDATED = Text(
    sv="{fact}; budgeten anger {columns}, inte ett kalenderår",
    en="{fact}; the budget gives {columns}, not one calendar year",
)
PARTIAL = Text(
    sv="{fact}; budgeten anger {columns}, och ingen av dem är hela förbundets",
    en="{fact}; the budget gives {columns}, and none of them is that of the whole association",
)
IN_PER_CENT = Text(sv="{fact}, som anges i procent", en="{fact}, which is given in per cent")
WITH_SHARES = Text(
    sv="{fact}; {parts} anges i procent",
    en="{fact}; given in per cent: {parts}",
)
ALL_IN_SHARES = Text(sv="{fact}; beloppen anges i procent", en="{fact}; the amounts are given in per cent")
OF_COLUMNS = Text(sv="{what} för {columns} i {table}", en="{what} for {columns} in {table}")
FEW = 3
"""How many of the parts that are shares a message names."""
ONE_COLUMN, COLUMNS = Text(sv="1 kolumn", en="1 column"), Text(sv="{number} kolumner", en="{number} columns")
LABELLED = Text(sv="kolumnen ”{label}”", en="the column “{label}”")


def column_words(table: Budget | Financing, index: int) -> ColumnWords:
    """A column within a sentence: its year, with what it is where two are of the same year."""
    name = column_among(table.columns, index)
    return LABELLED.of(label=name) if name == table.columns[index].label else name


def columns_words(table: Budget | Financing, indexes: Iterable[int]) -> tuple[ColumnWords, ...]:
    """Several columns within a sentence."""
    return tuple(column_words(table, index) for index in indexes)


def several_columns(number: int) -> Counted:
    """How many columns a table has: "1 kolumn", "3 kolumner"."""
    return Counted(number, ONE_COLUMN, COLUMNS)


def each_time(amounts: Iterable[Amount | None], table: Budget, indexes: Iterable[int]) -> Alike:
    """The amounts of several columns: "450 tkr varje år" where they are all the same."""
    columns = tuple(indexes)
    years = {year_of(table.columns[index]) for index in columns}
    is_by_year = len(years) == len(columns) and None not in years
    return EachYear(amounts) if is_by_year else EachColumn(amounts)


def of_columns(what: Text | Message, table: Budget, columns: Iterable[int]) -> Message:
    """Something of some columns of a table: "summa kostnader för 2026 och 2027 i budgeten"."""
    return OF_COLUMNS.of(what=what, columns=columns_words(table, columns), table=table_name(table))


def in_per_cent(fact: Message) -> Message:
    """What is missing where the document gives a share in the place of an amount."""
    return IN_PER_CENT.of(fact=fact)


def say_share(fact: Message, cell: Cell) -> Message:
    """What is missing of one cell: as it is, or that it is given in per cent."""
    return in_per_cent(fact) if isinstance(cell, Share) else fact


def say_shares(fact: Message, table: Budget, columns: Iterable[int]) -> Message:
    """What is missing of some columns, with what the table gives there as a share and not as an amount."""
    indexes = tuple(columns)
    rows = (*table.income, *table.costs, *(table.equity.transfers if table.equity else ()))
    lists = [
        *((row, "amounts") for row in rows),
        *((table.stated, name) for name in (*SIDES, "result")),
        *((table.equity, name) for name in ("opening", "closing")),
    ]
    parts = tuple(
        amounts_words(part, name)
        for part, name in lists
        if any(isinstance(cell_at(peek(part, name, ()), index), Share) for index in indexes)
    )
    if len(parts) > FEW:
        return ALL_IN_SHARES.of(fact=fact)
    return WITH_SHARES.of(fact=fact, parts=parts) if parts else fact


def say_undated(fact: Message, budget: Budget | None) -> Message:
    """What is missing of a calendar year; with the columns that may hold it and are of no such year."""
    if budget is not None and (partial := partial_columns(budget)):
        return PARTIAL.of(fact=fact, columns=columns_words(budget, partial))
    columns = undated_columns(budget) if budget is not None else []
    return UNDATED.of(fact=fact, columns=columns_words(budget, columns)) if budget and columns else fact
