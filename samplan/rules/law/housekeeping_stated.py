"""The plan says what good economic housekeeping is for the association."""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.figures.budget_home import budget_home
from samplan.figures.topics import speaks_of
from samplan.rules.budgets import is_told_in_words, with_plans_of_budget
from samplan.rules.frame import Context, Judgements, Problem, Text, law_reading
from samplan.rules.over import OF_BUDGETS, may_hold, the_plan_if

UNTOLD = Text(
    sv="planen säger inget om god ekonomisk hushållning, och nämner inga riktlinjer för den",
    en="the plan says nothing of good economic housekeeping, and names no guidelines for it",
)
FIX = Text(
    sv="skriv ett avsnitt om god ekonomisk hushållning (`role: housekeeping`), eller ange riktlinjerna som "
    "ett dokument: `{{title: …, role: guideline, about: housekeeping}}` under `documents`",
    en="write a section on good economic housekeeping (`role: housekeeping`), or name the guidelines as a "
    "document: `{{title: …, role: guideline, about: housekeeping}}` under `documents`",
)
WORDS = Expression(
    r"hushållning|\beconomic housekeeping|\b(?:sound|good) (?:financial|economic) management", re.IGNORECASE
)
SIGNS = ("hush", "house", "manage")


def judge(context: Context) -> Judgements:
    """Look for it in the plan, the goals plan that it follows, and the plan whose budget it is."""
    told = any(speaks_of(one, "housekeeping", WORDS, SIGNS) for _, one in with_plans_of_budget(context))
    if not told and not context.absent and tells_of_budget(context):
        yield Problem(("sections",), UNTOLD.of(), FIX.of(), is_absence=True)


def tells_of_budget(context: Context) -> bool:
    """Whether the plan has a budget, or says where it stands; of others nobody expects it."""
    return context.plan.budget is not None or budget_home(context.plan, context.others) is not None


RULE = law_reading(
    "housekeeping-stated",
    judge,
    "housekeeping",
    "goals-of-the-budget",
    over=the_plan_if(lambda context: is_told_in_words(context) and may_hold(tells_of_budget, context)),
    kinds=OF_BUDGETS,
)
