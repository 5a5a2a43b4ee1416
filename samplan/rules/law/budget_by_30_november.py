"""The budget is decided on 30 November of the year before at the latest."""

from __future__ import annotations

from samplan.figures.decided import stated
from samplan.rules import decisions
from samplan.rules.budgets import no_budget
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text, cite
from samplan.rules.over import OF_BUDGETS, the_plan_if

LATE = Text(
    sv="budgeten för {year} beslutades {on}; den ska vara beslutad senast {deadline}",
    en="the budget for {year} was decided on {on}; it should have been decided by {deadline}",
)
FIX = Text(
    sv="rätta dagen om den är fel; var beslutet sent, ange en avvikelse med skälet",
    en="correct the day if it is wrong; if the decision was late, declare a deviation with the reason",
)
IN_TIME = Text(sv="beslutad {on}, senast {deadline}", en="decided on {on}, at the latest {deadline}")
DAY = Text(sv="beslutsdagen (`decision.on`)", en="the day of the decision (`decision.on`)")
NO_BUDGET = Text(
    sv="om planen beslutar budgeten för {year}", en="whether the plan decides the budget for {year}"
)
WHICH_DAY = Text(
    sv="vilken dag planen beslutades; ”{on}” kan vara både före och efter {deadline}",
    en="on which day the plan was decided; “{on}” may be before and may be after {deadline}",
)


def is_concerned(context: Context) -> bool:
    """Whether the day holds: of a changed budget it does for the first adoption, where that is told."""
    one = stated(context.plan)
    return decisions.decides_own_budget(context) and (one.status != "revised" or one.adoption is not None)


def judge(context: Context) -> Judgements:
    """Compare the day of the decision with the last day."""
    plan, (on, place) = context.plan, stated(context.plan).adopted_on
    year, deadline, undecided = (
        plan.period.first_year,
        decisions.last_day_for_budget(plan),
        decisions.find_no_decision(plan),
    )
    if plan.budget is None:
        yield no_budget(context, NO_BUDGET.of(year=year))
    if undecided is not None and (on is not None or decisions.is_draft(plan)):
        yield undecided
    elif on is None:
        yield Missing(("decision", "on"), DAY.of())
    elif plan.budget is None:
        return
    elif doubted := decisions.find_doubted_day(plan):
        yield doubted
    elif (is_in_time := on.is_by(deadline)) is None:
        yield Missing(place, WHICH_DAY.of(on=on, deadline=deadline))
    elif is_in_time:
        yield Note(IN_TIME.of(on=on, deadline=deadline))
    elif decisions.may_be_first_budget(context):
        yield Missing(("association", "predecessors"), decisions.NEW_ASSOCIATION.of())
    else:
        yield Problem(place, LATE.of(year=year, on=on, deadline=deadline), FIX.of())


RULE = Rule(
    "budget-by-30-november",
    cite("budget-day"),
    Force.LAW,
    judge,
    over=the_plan_if(is_concerned),
    kinds=OF_BUDGETS,
    rests_on=("budget-day", "first-budget"),
)
