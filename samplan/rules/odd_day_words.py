"""What is said of a day of a decision that cannot be right, or has not come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.decided import stated
from samplan.results import Missing, Problem
from samplan.texts import Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.decided import OddDay
    from samplan.rules.base import Context

ODD = {
    "long_ago": Text(
        sv="dokumentet för {period} är beslutat {said}, mer än ett år innan det börjar gälla",
        en="the document for {period} was decided on {said}, more than a year before it begins",
    ),
    "too_soon": Text(
        sv="årsredovisningen för {period} är beslutad {said}, innan tiden är slut",
        en="the annual report of {period} was decided on {said}, before that time is over",
    ),
    "too_early": Text(
        sv="rapporten för {period} är beslutad {said}, innan den tid är slut som den redovisar",
        en="the report of {period} was decided on {said}, before the time that it reports on is over",
    ),
    "perhaps_early": Text(
        sv="om rapporten redovisar hela tiden {period}: den är beslutad {said}, innan den tiden är slut "
        "(`report`, eller en kortare `period`)",
        en="whether the report is about all of {period}: it was decided on {said}, before that time is over "
        "(`report`, or a shorter `period`)",
    ),
    "far_ahead": Text(
        sv="dokumentet sägs vara beslutat {said}, mer än ett år framåt: i dag är det {today}",
        en="the document is said to be decided on {said}, more than a year ahead: today is {today}",
    ),
    "not_yet": Text(
        sv="om dokumentet är beslutat: dagen {said} har inte kommit, i dag är det {today}",
        en="whether the document is decided: the day {said} has not come, today is {today}",
    ),
    "other_day": Text(
        sv="beslutet är daterat {on}, men i beslutsgången {said}",
        en="the decision is dated {on}, but among the steps {said}",
    ),
    "apart": Text(
        sv="steget ”{step}” har dagen {said}, mer än ett år före beslutet {on}",
        en="the step “{step}” has the day {said}, more than a year before the decision of {on}",
    ),
    "before": Text(
        sv="steget ”{step}” har dagen {said}, före beslutet {on}",
        en="the step “{step}” has the day {said}, before the decision of {on}",
    ),
}
OPEN = ("not_yet", "perhaps_early")
FIX = Text(
    sv="rätta dagen; den kan stå kvar från ett tidigare år",
    en="correct the day; it may be left from an earlier year",
)


def say(one: OddDay, context: Context) -> Problem | Missing:
    """That a day is wrong; of one that may be right, that it may be."""
    facts = {"period": context.plan.period, "today": context.today, "on": stated(context.plan).on}
    message = ODD[one.what].of(said=one.said, step=term("StepKind", one.step) if one.step else "", **facts)
    return Missing(one.path, message) if one.what in OPEN else Problem(one.path, message, FIX.of())
