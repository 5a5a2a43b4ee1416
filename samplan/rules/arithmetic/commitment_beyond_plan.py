"""What an intervention costs is planned for all years that it runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.commitments import Commitment, commitments
from samplan.law.in_force import number_on
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.in_force import day_of, find_unread_wordings
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

WRONG = Text(
    sv="”{name}” pågår till {end}, men budgeten har inga pengar för den {years}",
    en="“{name}” runs until {end}, but the budget has no money for it in {years}",
)
FIX = Text(
    sv="ange vad insatsen kostar de åren, i budgeten eller i dess `financing`; betalar förbundet inte då, "
    "ange när det slutar betala",
    en="say what it costs in those years, in the budget or in its `financing`; if the association does not "
    "pay then, say when it ceases to",
)


def running_on(context: Context) -> Iterator[tuple[Plan, Commitment]]:
    """The interventions that run on after the first year."""
    for one in commitments(context.plan):
        yield context.plan, one


def judge(plan: Plan, one: Commitment) -> Judgements:
    """Look for years that an intervention runs in and that have no money for it."""
    is_read = not any(True for _ in find_unread_wordings(plan, ("economic-plan",)))
    asked = number_on("economic-plan", day_of(plan, "economic-plan")) if is_read else 1
    last = plan.period.first_year + asked - 1  # years that the law asks for are told by three-year-plan
    if years := (*one.bare, *(year for year in one.beyond if year > last)):
        path = ("interventions", one.index, "period")
        yield Problem(path, WRONG.of(name=one.name, end=one.end, years=years), FIX.of())


RULE = Rule(
    "commitment-beyond-plan",
    PRACTICE,
    Force.CONVENTION,
    judge,
    severity=Severity.WARNING,
    over=running_on,
    kinds=OF_BUDGETS,
)
