"""What readers call a column of a money table: `2026`, `utfall 2026`, never by its key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.schema.tables import is_derived
from samplan.texts import Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Column
    from samplan.schema.time import Period

OF_YEARS = Text(sv="{standing} {years}", en="{standing} {years}")
SCOPED = Text(sv="{column}, {scope}", en="{column}, {scope}")
NUMBERED = Text(sv="kolumn {number}", en="column {number}")

ColumnWords = str | Text | Message
"""The name of a column, as a fact of a message."""


def year_of(column: Column) -> int | None:
    """The calendar year that a column is of, written as a year or as a period; None where it is of none."""
    period = column.period
    if column.year is not None or period is None:
        return column.year
    return period.only_year


def is_main(columns: Sequence[Column], index: int) -> bool:
    """Whether a column holds the figures of its time, and not only of a part of the association.

    Of several columns of one time and standing it is the one without a scope, and of these the one without a
    label; where all of them have one, none is: nobody can tell which is the whole.
    """
    this = columns[index]
    same = [
        other
        for other in columns
        if (other.year, other.period, other.standing) == (this.year, this.period, this.standing)
    ]
    for name in ("scope", "label"):
        if len(same) > 1:
            same = [other for other in same if getattr(other, name) is None]
    return len(same) == 1 and same[0] is this


def years_of(column: Column) -> str:
    """The year of a column, or the years or days of its period; empty where it has neither."""
    year, period = year_of(column), column.period
    if year is not None or period is None:
        return "" if year is None else str(year)
    if period.is_inexact or period.first_year == period.last_year:
        return str(period)
    return f"{period.first_year}–{period.last_year or ''}"


def column_words(column: Column) -> ColumnWords:
    """A column by itself: its years where it is a budget, else with what its figures are."""
    years = ", ".join(filter(None, (years_of(column), column.scope)))
    if column.standing == "budget" and (years or column.label):
        return years or str(column.label)
    return _of(column, years) if years else column.label or term("Standing", column.standing)


def column_among(columns: Sequence[Column], index: int) -> ColumnWords:
    """A column among those of its table: by its years alone where no other column has them.

    Columns of another scope say so: `2027, Länet`.

    Args:
        columns: All columns of the table, in its order.
        index: Which of them.
    """
    this = columns[index]
    alike = [
        other for other in columns if other.scope == this.scope and (other is this or not is_derived(other))
    ]
    name = _among(alike, this) or NUMBERED.of(number=index + 1)
    if this.scope is None or all(other.scope == this.scope for other in columns):
        return name
    return SCOPED.of(column=name, scope=this.scope)


def _among(columns: Sequence[Column], this: Column) -> ColumnWords | None:
    """A column among those of its scope; None where it has no name of its own."""
    years = years_of(this)
    alike = [other for other in columns if years_of(other) == years]
    if years and len(alike) == 1:
        return years
    same = [other for other in alike if other.standing == this.standing]
    if years and len(same) == 1:
        return _of(this, years)
    if this.label:
        return this.label
    if this.period:
        return _of(this, _days(this.period))
    return _of(this, years) if years and all(other is this or other.label for other in same) else None


def _days(period: Period) -> str:
    """A period by its days."""
    return str(period) if period.is_inexact else f"{period.start}–{period.end or ''}"


def _of(column: Column, years: str) -> Message:
    return OF_YEARS.of(standing=term("Standing", column.standing), years=years)
