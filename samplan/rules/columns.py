"""What messages call the columns of a money table, and amounts that stand in several of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.figures.columns import ColumnWords, column_among
from samplan.texts import Alike, EachColumn, EachYear, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.values import Amount

LABELLED = Text(sv="kolumnen ”{label}”", en="the column “{label}”")


def column_words(table: Budget | Financing, index: int) -> ColumnWords:
    """A column within a sentence: its year, with what it is where two are of the same year."""
    name = column_among(table.columns, index)
    return LABELLED.of(label=name) if name == table.columns[index].label else name


def columns_words(table: Budget | Financing, indexes: Iterable[int]) -> tuple[ColumnWords, ...]:
    """Several columns within a sentence."""
    return tuple(column_words(table, index) for index in indexes)


def each_time(amounts: Iterable[Amount | None], table: Budget, indexes: Iterable[int]) -> Alike:
    """The amounts of several columns: "450 tkr varje år" where they are all the same."""
    columns = tuple(indexes)
    years = {table.columns[index].year for index in columns}
    is_by_year = len(years) == len(columns) and None not in years
    return EachYear(amounts) if is_by_year else EachColumn(amounts)
