"""Every intervention says how it is followed up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_reading
from samplan.rules.naming import quoted
from samplan.rules.over import sections_in_order, the_plan_if
from samplan.schema.part import present

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section

NOT_SAID = Text(sv="det sägs inte hur {names} följs upp", en="it is not said how {names} will be followed up")
FIX = Text(
    sv="skriv hur insatsen följs upp (`follow_up`): i vilket system, med vilken enkät, när",
    en="say how the intervention is followed up (`follow_up`): in which system, by which survey, when",
)
IN_TEXT = Text(
    sv="om det som sägs om uppföljning gäller {names} (`follow_up`)",
    en="whether what is said of follow-up holds for {names} (`follow_up`)",
)
HEADING = Expression(r"uppfölj|följ\w* (?:\w+ )?upp|follow(?:ed)?[- ]up", re.IGNORECASE)
GONE = ("moved", "implemented")


def is_followed(plan: Plan, one: Intervention) -> bool:
    """Whether it says how it is followed up, or the larger one does, or a goal that it should reach."""
    if one.follow_up or one.system or one.support == "coordinated" or one.life in GONE:
        return True
    larger = next((other for _, other in present(plan.interventions) if other.id == one.part_of), None)
    if larger is not None and larger is not one and (larger.follow_up or larger.system):
        return True
    goals = [goal for _, goal in present(plan.goals) if one.id in goal.interventions]
    return any(indicator.data_source or indicator.system for goal in goals for indicator in goal.indicators)


def judge(context: Context) -> Judgements:
    """The interventions of which it is not said; a text on follow-up may be about them."""
    silent = [
        one.name for _, one in present(context.plan.interventions) if not is_followed(context.plan, one)
    ]
    if not silent:
        return
    path, names = ("interventions",), quoted(silent)
    if any(_is_on_follow_up(section) for _, section, _, _ in sections_in_order(context)):
        yield Missing(path, IN_TEXT.of(names=names))
    else:
        yield Problem(path, NOT_SAID.of(names=names), FIX.of(), is_absence=True)


def _is_on_follow_up(section: Section) -> bool:
    """Whether a section with a text says that it is about follow-up, or is called so."""
    return bool(section.text and ("follow_up" in section.role or HEADING.search(section.heading or "")))


RULE = law_reading(
    "intervention-follow-up",
    judge,
    "tasks",
    over=the_plan_if(lambda context: context.plan.interventions),
    kinds=("goals_plan", "operational_plan"),
)
