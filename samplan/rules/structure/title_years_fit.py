"""The years in titles are those of what stands under them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.said import sections_of
from samplan.figures.sums import money_tables
from samplan.figures.years import years_about, years_in, years_of
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.schema.part import present
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

Titled = tuple[Path, str | None, frozenset[int]]
"""Where a title stands, the title, and the years of what it is the title of."""

OTHER_YEAR = Text(
    sv="”{title}” nämner {named}, men det gäller {years}",
    en="“{title}” names {named}, but it is about {years}",
)
FIX = Text(
    sv="rätta årtalet där det är fel; det kan stå kvar från ett tidigare år",
    en="correct the year where it is wrong; it may be left from an earlier year",
)
AHEAD = ("budget", "goals", "interventions")
"""What a section shows that is of the plan's own time, or later."""


def titles(context: Context) -> Iterator[Titled]:
    """The titles that name years, of what has years."""
    plan = context.plan
    own: list[Titled] = [] if plan.kind == "decision" else [(("title",), plan.title, years_in(plan.period))]
    for path, title, years in (*own, *_of_tables(plan), *_of_statistics(plan), *_of_sections(plan)):
        if title is not None and years and years_about(title):
            yield path, title, years


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
        if (
            section.show is not None
            and section.show.what in AHEAD
            and named
            and min(named) <= max(years, default=0)
        ):
            yield (*path, "heading"), section.heading, years


def judge(path: Path, title: str, years: frozenset[int]) -> Judgements:
    """Whether a title names none of the years of what it is the title of."""
    named = years_about(title)
    if named.isdisjoint(years):
        yield Problem(path, OTHER_YEAR.of(title=title, named=_said(named), years=_said(years)), FIX.of())


def _said(years: frozenset[int]) -> str:
    return "–".join(dict.fromkeys((str(min(years)), str(max(years)))))


RULE = Rule(
    id="title-years-fit",
    title=Text(
        sv="Årtalen i titlar är de som gäller för det som står under dem",
        en="The years in titles are those of what stands under them",
    ),
    source=PRACTICE,
    force=Force.CONVENTION,
    over=titles,
    judge=judge,
    severity=Severity.WARNING,
)
