"""The budget is decided on 30 November of the year before at the latest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.decided import is_assumed, stated
from samplan.figures.deciders import Decider, who_decided
from samplan.results import Path
from samplan.rules.base import at
from samplan.rules.budgets import is_judged_elsewhere, no_budget
from samplan.rules.decisions import (
    NEW_ASSOCIATION,
    find_no_decision,
    is_draft,
    is_first_budget,
    is_known_to_be_old,
    last_day_for_budget,
    may_be_new,
)
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text, cite
from samplan.rules.over import OF_BUDGETS, the_plan_if

if TYPE_CHECKING:
    from datetime import date

    from samplan.schema.plan import Plan
    from samplan.schema.time import When


LATE = Text(
    sv="budgeten för {year} beslutades {on}; den ska vara beslutad senast {deadline}",
    en="the budget for {year} was decided on {on}; it should have been decided by {deadline}",
)
FIX = Text(
    sv="rätta dagen om den är fel; var beslutet sent, ange en avvikelse med skälet",
    en="correct the day if it is wrong; if the decision was late, declare a deviation with the reason",
)
IN_TIME = Text(
    sv="beslutad {on}, senast {deadline}",
    en="decided on {on}, at the latest {deadline}",
)
DAY_OF_DECISION = Text(
    sv="beslutsdagen (`decision.on`)",
    en="the day of the decision (`decision.on`)",
)
NO_BUDGET = Text(
    sv="om planen beslutar budgeten för {year}",
    en="whether the plan decides the budget for {year}",
)
WHICH_DAY = Text(
    sv="vilken dag planen beslutades; ”{on}” kan vara både före och efter {deadline}",
    en="on which day the plan was decided; “{on}” may be before and may be after {deadline}",
)
ONLY_DATED = Text(
    sv="beslutsdagen (`decision.on`); dokumentet är daterat {dated}, utan att säga om det är beslutsdagen",
    en="the day of the decision (`decision.on`); the document is dated {dated}, and does not say whether "
    "that is the day of the decision",
)


def is_concerned(context: Context) -> bool:
    """Whether the day holds: for no first budget of an association, and for no change of a budget.

    A changed budget that tells when it was adopted first is judged by that.
    """
    one = stated(context.plan)
    if context.plan.extent == "supplement" or is_judged_elsewhere(context):
        return False
    if is_first_budget(context):
        return False
    return one.status != "revised" or one.adoption is not None


def judge(context: Context) -> Judgements:
    """Compare the day of the decision with the last day."""
    plan, (on, place) = context.plan, _adopted(context.plan)
    gaps = tuple(_find_gaps(context))
    if gaps or on is None:
        yield from gaps
        return
    year, deadline = plan.period.first_year, last_day_for_budget(plan)
    is_in_time = on.is_by(deadline)
    if is_in_time:
        yield Note(IN_TIME.of(on=on, deadline=deadline))
    elif is_in_time is None:
        yield Missing(place, WHICH_DAY.of(on=on, deadline=deadline))
    elif _may_be_first(context, deadline):
        yield Missing(at("association", "predecessors"), NEW_ASSOCIATION.of())
    else:
        yield Problem(place, LATE.of(year=year, on=on, deadline=deadline), FIX.of())


def _find_gaps(context: Context) -> Iterator[Missing]:
    """What keeps a day from being the day of a budget."""
    plan = context.plan
    if plan.budget is None:
        yield no_budget(context, NO_BUDGET.of(year=plan.period.first_year))
    undecided, (on, _) = find_no_decision(plan), _adopted(plan)
    if undecided is not None and (on is not None or is_draft(plan)):
        yield undecided
    elif on is None:
        yield _no_day(plan)


def _adopted(plan: Plan) -> tuple[When | None, Path]:
    """The day on which the budget was adopted, and where it stands; for a revised plan, the first time."""
    one = stated(plan)
    if plan.decision is not None and one.status == "revised" and (step := one.adoption) is not None:
        adoption = plan.decision.steps[step]
        on = None if is_assumed(adoption, "on") else adoption.on
        return on, at("decision", "steps", step, "on")
    return one.on, one.place("on")


def _no_day(plan: Plan) -> Missing:
    dated = stated(plan).dated
    fact = ONLY_DATED.of(dated=dated) if dated else DAY_OF_DECISION.of()
    return Missing(at("decision", "on"), fact)


def _may_be_first(context: Context, deadline: date) -> bool:
    """Whether it may be the first budget of a newly formed association, which its members adopt."""
    plan, association = context.plan, context.association
    is_old = is_known_to_be_old(association, deadline, plan.period.end)
    if who_decided(stated(plan), association) is Decider.MEMBERS and not is_old:
        return True
    return may_be_new(association, deadline, plan.period.end)


RULE = Rule(
    id="budget-by-30-november",
    title=Text(
        sv="Budgeten är beslutad senast den 30 november året innan",
        en="The budget is decided on 30 November of the year before at the latest",
    ),
    source=cite("budget-day"),
    force=Force.LAW,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=OF_BUDGETS,
    rests_on=("budget-day", "first-budget"),
)
