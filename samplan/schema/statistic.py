"""Tables of people: how many there were, of whom, when and where."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import FreeList, Item, Level, Line, Prose, Ref, Refers
from samplan.schema.fields import PeriodField
from samplan.schema.people import CountsOfWhole
from samplan.schema.terms import Population, Publish, Sex, System, Totals


class StatisticRow(CountsOfWhole):
    """A row of a statistic: how many, by sex."""

    key: ClassVar[tuple[str, ...]] = ("name",)
    pair: ClassVar[tuple[str, ...]] = ("name", "total")
    apart: ClassVar[tuple[str, ...]] = ("population", "local_unit", "only", "intervention")

    name: Annotated[Line, Level("data")]
    """What is counted, as printed."""
    population: Annotated[Population | None, Level("data")] = None
    """Which people the row counts, where they are not those of the whole table."""
    local_unit: Annotated[Line | None, Level("data")] = None
    """The place or the local group that the row is about."""
    only: Annotated[Sex | None, Level("data")] = None
    """For a row that is about women alone, or about men alone: there is nothing to divide."""
    intervention: Annotated[Ref | None, Refers("interventions"), Level("data")] = None
    """The intervention the row is about."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the row; printed under the table."""


class _Head(Item):
    """What a table of people says of itself, before its numbers."""

    title: Annotated[Line | None, Level("editorial")] = None
    """The caption."""
    population: Annotated[Population | None, Level("data")] = None
    """Which people: enrolled, new, completed, planned … A row may be about others and say so itself."""
    period: Annotated[PeriodField | None, Level("data")] = None
    """When they were counted."""
    source: Annotated[Line | None, Level("data")] = None
    """Where the figures come from."""
    system: Annotated[System | None, Level("data")] = None
    """The system of follow-up that they come from."""
    publish: Annotated[Publish | None, Level("data")] = None
    """Whether the figures may be printed for everybody."""
    dimension: Annotated[Line | None, Level("data")] = None
    """What tells the rows apart: age, source of income …"""
    not_by_sex: Annotated[Line | None, Level("report")] = None
    """Why the figures are not divided by sex, where there is a reason."""


class Statistic(CountsOfWhole, _Head):
    """A table of people, by sex.

    One that counts a single group needs no rows: it gives the numbers itself, as a row without a name. Beside
    rows they are those of all that the table counts.
    """

    named_by: ClassVar[tuple[str, ...]] = ("title", "population")
    one_of: ClassVar[tuple[str, ...]] = ("rows", "women", "men", "unknown", "total", "share")

    rows: Annotated[tuple[StatisticRow, ...], FreeList, Level("data")] = ()
    """The rows, where there are several."""
    totals: Annotated[Totals, Level("editorial")] = "stated"
    """Which totals documents print: those that rows state, or with `computed` also what women and men
    come to, marked as computed."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the table; printed under it."""
