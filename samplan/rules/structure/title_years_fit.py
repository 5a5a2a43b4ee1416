"""The years in titles are those of what stands under them."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.figures.years import Titled, titled, years_about
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.words.phrases import PRACTICE

OTHER_YEAR = Text(
    sv="”{title}” nämner {named}, men det gäller {years}",
    en="“{title}” names {named}, but it is about {years}",
)
FIX = Text(
    sv="rätta årtalet där det är fel; det kan stå kvar från ett tidigare år",
    en="correct the year where it is wrong; it may be left from an earlier year",
)


def titles(context: Context) -> Iterator[Titled]:
    """The titles that name years, of what has years."""
    for path, title, years in titled(context.plan):
        if title is not None and years and years_about(title):
            yield path, title, years


def judge(path: Path, title: str, years: frozenset[int]) -> Judgements:
    """Whether a title names none of the years of what it is the title of."""
    named = years_about(title)
    if named.isdisjoint(years):
        yield Problem(path, OTHER_YEAR.of(title=title, named=_said(named), years=_said(years)), FIX.of())


def _said(years: frozenset[int]) -> str:
    return "–".join(dict.fromkeys((str(min(years)), str(max(years)))))


RULE = Rule("title-years-fit", PRACTICE, Force.CONVENTION, judge, over=titles, severity=Severity.WARNING)
