"""The budget names its financial goals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.topics import speaks_of
from samplan.rules.budgets import is_told_in_words, no_budget, with_plans_of_budget
from samplan.rules.frame import Context, Judgements, Problem, Text, law_reading
from samplan.rules.over import OF_BUDGETS, the_plan_if

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

NONE = Text(sv="budgeten anger inga finansiella mål", en="the budget names no financial goals")
FIX = Text(
    sv="ange minst ett mål för ekonomin (`level: financial`), eller en gräns för resultat eller eget kapital "
    "(`limits`); står de i mål- och inriktningsplanen, ange den med `follows`",
    en="name at least one goal for the finances (`level: financial`), or a limit on the result or on equity "
    "(`limits`); if they stand in the goals plan, name it with `follows`",
)
WHICH = Text(sv="vilka finansiella mål budgeten anger", en="which financial goals the budget names")
WORDS = Expression(
    r"\b(?:finansiell|ekonomisk)\w* mål\b|\bfinancial (?:goal|target|objective)", re.IGNORECASE
)


def judge(context: Context) -> Judgements:
    """Look for them in the plan, the goals plan that it follows, and the plan whose budget it is."""
    if any(_has_financial_goals(plan) for _, plan in with_plans_of_budget(context)) or context.absent:
        return
    if context.plan.budget is None:
        yield no_budget(context, WHICH.of())
    else:
        yield Problem(("goals",), NONE.of(), FIX.of(), is_absence=True)


def _has_financial_goals(plan: Plan) -> bool:
    """Whether a goal, a limit on money, a section or a text of a plan is one or speaks of them."""
    is_goal = any(goal.level == "financial" for goal in plan.goals)
    is_limit = any(limit.measure in ("equity", "result", "administration_costs") for limit in plan.limits)
    return is_goal or is_limit or speaks_of(plan, "financial_goals", WORDS)


RULE = law_reading(
    "financial-goals-stated", judge, "financial-goals", over=the_plan_if(is_told_in_words), kinds=OF_BUDGETS
)
