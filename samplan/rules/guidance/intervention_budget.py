"""Every intervention that the association pays for has its own budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.allocation import without_money
from samplan.figures.budget_home import budget_home
from samplan.figures.sums import money_tables
from samplan.rules.budgets import no_budget
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import quoted
from samplan.rules.over import OF_BUDGETS, may_hold, the_plan_if
from samplan.words.phrases import GUIDE_TO_BUDGETS

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention

NONE = Text(
    sv="insatsen ”{name}” har ingen egen budget: ingen kostnad och ingen egen kostnadsrad",
    en="the intervention “{name}” has no budget of its own: no cost, and no cost row of its own",
)
FIX = Text(
    sv="ange vad den kostar (`cost`), eller ge den en egen kostnadsrad (`intervention`); betalar "
    "förbundet ingenting, skriv `support: coordinated`",
    en="say what it costs (`cost`), or give it a cost row of its own (`intervention`); if the "
    "association pays nothing, write `support: coordinated`",
)
WHAT_THEY_COST = Text(sv="vad {names} kostar", en="what {names} cost")
OVER = ("ends", "implemented", "moved")
"""Lives of an intervention that may need no money of this plan."""


def is_paid_for(one: Intervention) -> bool:
    """Whether the association pays for an intervention, as far as the plan says."""
    return one.support != "coordinated" and one.life not in OVER


def any_is_paid_for(context: Context) -> bool:
    """Whether there is an intervention that should have a budget."""
    return any(may_hold(is_paid_for, one) for one in context.plan.interventions)


def judge(context: Context) -> Judgements:
    """Look for the interventions without money of their own, where the plan tells of money at all."""
    all_of_them, home = context.plan.interventions, budget_home(context.plan, context.others)
    plans = (context.plan, home.plan) if home and home.plan else (context.plan,)
    tables = [table for plan in plans for _, table in money_tables(plan)]
    bare = without_money(all_of_them, tables)
    lacking = [index for index in bare if is_paid_for(all_of_them[index])]
    if lacking and not tables and (home or len(bare) == len(all_of_them)):
        names = quoted(all_of_them[index].name for index in lacking)
        yield no_budget(context, WHAT_THEY_COST.of(names=names))
        return
    for index in lacking:
        message = NONE.of(name=all_of_them[index].name)
        yield Problem(("interventions", index), message, FIX.of(), is_absence=True)


RULE = Rule(
    "intervention-budget",
    GUIDE_TO_BUDGETS,
    Force.RECOMMENDATION,
    judge,
    over=the_plan_if(any_is_paid_for),
    kinds=OF_BUDGETS,
)
