"""Tables of people: how many there were, of whom, when and where."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from samplan.schema.base import Flag, FreeList, Item, Level, Line, Model, Prose, Ref, Refers, Year
from samplan.schema.fields import PeriodField
from samplan.schema.parsing import columns_by_sex, heading_as_column, nothing_as_counts
from samplan.schema.people import Counts, CountsOfWhole
from samplan.schema.terms import Population, Publish, Sex, System, Totals


class StatisticColumn(Model):
    """A column of a statistic that counts several groups side by side: whom it counts, when, and where.

    Written short it is its heading: `new`, `Avslutade`, `2025`, `Nya 2026`; other words are a label alone.
    """

    key: ClassVar[tuple[str, ...]] = ("population", "period")
    key_else: ClassVar[tuple[str, ...]] = ("local_unit", "label")
    apart: ClassVar[tuple[str, ...]] = ("local_unit", "label")
    one_of: ClassVar[tuple[str, ...]] = ("population", "period", "local_unit", "label")

    population: Annotated[Population | None, Level("data")] = None
    """Which people the column counts, where they are not those of the whole table."""
    period: Annotated[PeriodField | None, Level("data")] = None
    """When they were counted, where columns tell times apart."""
    local_unit: Annotated[Line | None, Level("data")] = None
    """The place or the local group that the column is about."""
    label: Annotated[Line | None, Level("editorial")] = None
    """The heading as printed, where it is other words."""
    sum_of: Annotated[tuple[Line, ...], FreeList, Level("data")] = ()
    """The columns that it is the sum of, by heading; `above`: those before it, back to the sum before."""


ColumnOfPeople = Annotated[
    StatisticColumn,
    BeforeValidator(heading_as_column, json_schema_input_type=Year | Line | StatisticColumn),
]
CountsOfColumn = Annotated[Counts, BeforeValidator(nothing_as_counts, json_schema_input_type=Counts | None)]


class StatisticRow(CountsOfWhole):
    """A row of a statistic: how many, by sex."""

    key: ClassVar[tuple[str, ...]] = ("name",)
    pair: ClassVar[tuple[str, ...]] = ("name", "total", "counts")
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
    counts: Annotated[tuple[CountsOfColumn, ...], FreeList, Level("data")] = ()
    """Where the statistic has columns: how many in each of them, a number or `{women: …, men: …}`; `~` where
    the document says nothing."""
    sum_of: Annotated[tuple[Line, ...], FreeList, Level("data")] = ()
    """The rows that it is the sum of, by name; `above`: those before it, back to the sum before."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the row; printed under the table."""


class _Head(Item):
    """What a table of people says of itself, before its numbers."""

    title: Annotated[Line | None, Level("editorial")] = None
    """The caption."""
    population: Annotated[Population | None, Level("data")] = None
    """Which people: enrolled, new, completed, planned … A row may be about others and say so itself."""
    only: Annotated[Sex | None, Level("data")] = None
    """For a table that is about women alone, or about men alone: there is nothing to divide."""
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

    columns: Annotated[tuple[ColumnOfPeople, ...], FreeList, Level("data")] = ()
    """Groups, times or places side by side, each with numbers of its own in every row (`counts`). Columns
    that are sexes (`[Women, Men, Total]`) are read as rows with `women`, `men` and `total`."""
    rows: Annotated[tuple[StatisticRow, ...], FreeList, Level("data")] = ()
    """The rows, where there are several."""
    totals: Annotated[Totals, Level("editorial")] = "stated"
    """Which totals documents print: those that rows state, or with `computed` also what women and men
    come to, marked as computed."""
    shares: Annotated[Totals, Level("editorial")] = "stated"
    """Which shares documents print beside numbers: those that rows state, or with `computed` also which part
    the numbers are of those of the rows that `of` names, in whole per cent and marked as computed."""
    incomplete: Annotated[Flag, Level("data")] = False
    """Whether the source does not list all rows; a sum may then be more than they come to."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the table; printed under it."""


StatisticTable = Annotated[Statistic, BeforeValidator(columns_by_sex)]
"""A table of people; one whose columns are sexes is read as its rows by sex."""
