"""The plan speaks of equality between women and men."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.topics import speaks_of
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.over import the_plan_if
from samplan.words.phrases import EQUALITY_IN_PLANNING

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

UNTOLD = Text(
    sv="planen säger inget om jämställdhet mellan kvinnor och män",
    en="the plan says nothing of equality between women and men",
)
FIX = Text(
    sv="skriv ett avsnitt om jämställdhet (`role: equality`) eller ett mål: vad planen gör för att kvinnor "
    "och män ska få likvärdigt stöd, och hur det följs upp",
    en="write a section on equality (`role: equality`) or a goal: what the plan does for women and men to "
    "get equal support, and how that is followed up",
)
WORDS = Expression(
    r"jämställ|köns(?:uppdel|perspektiv|fördelning|skillnad|neutral)|\bkön\b|"
    r"kvinnor (?:och|som|respektive) män|män och kvinnor|"
    r"gender|\bwomen and men|\bmen and women|equality between",
    re.IGNORECASE,
)
SIGNS = ("jämst", "kön", "nnor", "gender", "women", "equal")


def is_concerned(context: Context) -> bool:
    """Whether it is a document with goals or texts, and no change of another one."""
    plan = context.plan
    return plan.extent != "supplement" and bool(plan.goals or plan.sections)


def judge(context: Context) -> Judgements:
    """Look for it in the plan, and in the goals plan that it follows."""
    if not any(map(_is_addressed, (plan for _, plan in context.own_and_followed()))) and not context.absent:
        yield Problem(("sections",), UNTOLD.of(), FIX.of(), is_absence=True)


def _is_addressed(plan: Plan) -> bool:
    """Whether a plan speaks of it, or demands statistics by sex of itself and its followers."""
    demands = (one.requires for one in plan.policies)
    return speaks_of(plan, "equality", WORDS, SIGNS) or "statistics_by_sex" in demands


RULE = Rule(
    "equality-addressed",
    EQUALITY_IN_PLANNING,
    Force.RECOMMENDATION,
    judge,
    over=the_plan_if(is_concerned),
    kinds=("goals_plan", "operational_plan"),
)
