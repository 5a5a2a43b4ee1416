"""A plan for several years says something of more than its first."""

from __future__ import annotations

from samplan.figures.years import dated_years, years_in
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.over import the_plan_if
from samplan.words.phrases import PRACTICE

ONLY_FIRST = Text(
    sv="planen gäller {period}, men allt som den daterar ({number} uppgifter) gäller {first}",
    en="the plan is for {period}, but all that it dates ({number} things) is for {first}",
)
FIX = Text(
    sv="säg vad som ska göras också de andra åren, eller att det gäller hela tiden",
    en="say what is to be done in the other years too, or that it holds all the time",
)
FEWEST = 2
"""So many dated things show which years the plan thinks of."""


def is_concerned(context: Context) -> bool:
    """Whether it is a plan for several years that dates anything within them."""
    years = years_in(context.plan.period)
    return len(years) > 1 and any(one & years for one in dated_years(context.plan))


def judge(context: Context) -> Judgements:
    """Whether anything is dated after the first year."""
    plan, years = context.plan, years_in(context.plan.period)
    dated = [one & years for one in dated_years(plan) if one & years]
    if len(dated) >= FEWEST and all(one == {min(years)} for one in dated):
        facts = {"period": plan.period, "number": len(dated), "first": str(min(years))}
        yield Problem(("period",), ONLY_FIRST.of(**facts), FIX.of())


RULE = Rule(
    "period-year-coverage",
    PRACTICE,
    Force.CONVENTION,
    judge,
    over=the_plan_if(is_concerned),
    kinds=("goals_plan", "operational_plan"),
    severity=Severity.WARNING,
)
