"""The calendar years that words name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.said import sections_of
from samplan.figures.sums import money_tables
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.part import present
from samplan.schema.shape import parts, prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from samplan.schema.budget import Column
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import StatisticColumn
    from samplan.schema.time import Period, When

_YEARS = Expression(
    r"""(?<![\d./:§-])((?:19|20)\d\d)          # a year, in no date, number of a law or longer number
    (?:\s?[-–—/]\s?((?:19|20)?\d\d)(?![\d:-]))?  # to another: 2025–2028, 2025-28, 2025/26
    (?![\d:]|-\d)""",
    re.VERBOSE,
)
_APART = Expression(
    r"(?:\b(?:sedan|från och med|jämfört med|jämförelse med|mot|beslut|beslutad|antagen|reviderad|since|"
    r"compared (?:to|with)|decided|adopted|revised)|\d\s\w+)\s?$",
    re.IGNORECASE,
)
"""What stands before a year that is not what the words are about: a day of it, a time to compare with."""


@frozen
class NamedYears:
    """Years as they are written: one, or from one to another."""

    first: int
    last: int
    is_apart: bool
    """Whether they are those of a date, or of what the words compare with."""


def named_years(words: str) -> tuple[NamedYears, ...]:
    """The years that words name, in order; numbers of laws and days in figures have none."""
    return tuple(
        NamedYears(
            int(match[1]), _last(match[1], match[2]), _APART.search(words[: match.start()]) is not None
        )
        for match in _YEARS.finditer(words)
    )


def _last(first: str, last: str | None) -> int:
    """The second year of two, which may be written in two figures; one before the first is none."""
    if last is None:
        return int(first)
    year = int(last if len(last) > 2 else first[:2] + last)  # noqa: PLR2004 - figures of a century
    return max(year, int(first))


def years_about(words: str) -> frozenset[int]:
    """The years that words are about, as those of a heading."""
    about = (one for one in named_years(words) if not one.is_apart)
    return frozenset(year for one in about for year in range(one.first, one.last + 1))


def years_in(period: Period | None) -> frozenset[int]:
    """The calendar years of a period; none where it does not say both ends."""
    if period is None or period.start is None or period.end is None:
        return frozenset()
    return frozenset(range(period.start.year, period.end.year + 1))


def years_of(columns: Sequence[Column | StatisticColumn]) -> frozenset[int]:
    """The calendar years of the columns of a table."""
    found: frozenset[int] = frozenset()
    for one in columns:
        year = getattr(one, "year", None)
        found |= years_in(one.period) if year is None else {year}
    return found


def dated_years(plan: Plan) -> Iterator[frozenset[int]]:
    """For each thing that a plan dates its calendar years: targets, goals, interventions, columns, and texts.

    Years from one to another in a text, such as the period itself, date nothing in it.
    """
    for path, part in parts(plan):
        if path and path[0] in _DATED:
            yield from map(_years_of_time, filter(None, (getattr(part, name, None) for name in _TIMES)))
    for table in (plan.budget, *plan.tables):
        if table is not None:
            yield from (years_of([column]) for column in table.columns)
    for _, text in prose(plan):
        named = (one for one in named_years(text) if one.first == one.last and not one.is_apart)
        yield from (frozenset((one.first,)) for one in named)


_DATED = ("goals", "interventions", "allocations")
_TIMES = ("by", "period")


def _years_of_time(time: When | Period | int) -> frozenset[int]:
    """The calendar years of a point in time or a stretch; of one that goes on, all that it may."""
    if isinstance(time, int):
        return frozenset((time,))
    if time.start is None:
        return frozenset()
    last = date.max.year if getattr(time, "is_open", False) or time.end is None else time.end.year
    return frozenset(range(time.start.year, last + 1))


Titled = tuple[Path, str | None, frozenset[int]]
"""Where a title stands, the title, and the years of what it is the title of."""
AHEAD = ("budget", "goals", "interventions")
"""What a section shows that is of the plan's own time, or later."""


def titled(plan: Plan) -> Iterator[Titled]:
    """What has a title and years: the plan, tables and columns, statistics, sections that show something."""
    if plan.kind != "decision":
        yield ("title",), plan.title, years_in(plan.period)
    yield from (*_of_tables(plan), *_of_statistics(plan), *_of_sections(plan))


def _of_tables(plan: Plan) -> Iterator[Titled]:
    """The money tables, and those of their columns that have a heading of their own."""
    for path, table in money_tables(plan):
        yield (*path, "title"), getattr(table, "title", None), years_of(table.columns)
        for index, column in present(table.columns):
            yield (*path, "columns", index, "label"), column.label, years_of([column])


def _of_statistics(plan: Plan) -> Iterator[Titled]:
    for index, one in present(plan.statistics):
        yield ("statistics", index, "title"), one.title, years_in(one.period) | years_of(one.columns)


def _of_sections(plan: Plan) -> Iterator[Titled]:
    """The sections that show what lies ahead; a year after the plan may be what its goals aim at."""
    years = years_in(plan.period) | (years_of(plan.budget.columns) if plan.budget else frozenset())
    for path, section in sections_of(plan):
        named = years_about(section.heading or "")
        is_ahead = section.show is not None and section.show.what in AHEAD
        if is_ahead and named and min(named) <= max(years, default=0):
            yield (*path, "heading"), section.heading, years
