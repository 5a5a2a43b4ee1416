"""Every goal can be measured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.targets import NOT_MEASURED, lacks_of, may_be_odd
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text, cite
from samplan.rules.naming import goal_name
from samplan.rules.over import may_hold

if TYPE_CHECKING:
    from samplan.schema.goal import Goal
    from samplan.schema.plan import Plan

CITES = ("tasks", "goals-of-the-budget")
NO_INDICATOR = Text(
    sv="målet ”{goal}” har ingen indikator, så det går inte att se om det är nått",
    en="the goal “{goal}” has no indicator, so nobody can see whether it is reached",
)
ADD_INDICATOR = Text(
    sv="lägg till en indikator med målvärde, senaste datum och datakälla, eller ange att målet är en vision "
    "(level: vision)",
    en="add an indicator with a target value, a latest date and a data source, or say that the goal is a "
    "vision (level: vision)",
)
INCOMPLETE = Text(
    sv="målet ”{goal}” går inte att mäta med ”{indicator}”: {missing} saknas",
    en="the goal “{goal}” cannot be measured by “{indicator}”: it lacks {missing}",
)
TARGET = Text(sv="målvärde", en="a target value")
PARTS = {
    "target": TARGET,
    "target.at_least": TARGET,
    "target.by": Text(sv="senaste datum", en="a latest date"),
    "data_source": Text(sv="datakälla", en="a data source"),
}
WITH_KEY = Text(sv="{part} ({key})", en="{part} ({key})")
ADD_PARTS = Text(sv="ange {parts} för indikatorn", en="give {parts} for the indicator")


def goals(context: Context) -> Iterator[tuple[Plan, Goal, int]]:
    """The goals that should be measured."""
    for index, goal in enumerate(context.plan.goals):
        if may_hold(lambda one: one.level not in NOT_MEASURED, goal):
            yield context.plan, goal, index


def judge(plan: Plan, goal: Goal, index: int) -> Judgements:
    """One problem for a goal without indicators, else one for each that lacks something."""
    path = ("goals", index)
    if goal.level not in NOT_MEASURED and not goal.indicators:
        message = NO_INDICATOR.of(goal=goal_name(goal))
        yield Problem(path, message, ADD_INDICATOR.of(), is_absence=True)
    for number, one in enumerate(goal.indicators):
        if lacks := lacks_of(one):
            missing = tuple(PARTS[key] for key in lacks)
            parts = tuple(WITH_KEY.of(part=PARTS[key], key=key) for key in lacks)
            message = INCOMPLETE.of(goal=goal_name(goal), indicator=one.name, missing=missing)
            yield Problem((*path, "indicators", number), message, ADD_PARTS.of(parts=parts), is_absence=True)
    if any(may_be_odd(plan, one) for one in goal.indicators):
        from samplan.rules.target_sense import judge_sense  # noqa: PLC0415 - most targets make sense

        yield from judge_sense(plan, goal, index)


RULE = Rule(
    "goal-measurable", cite(*CITES), Force.RECOMMENDATION, judge, cites=CITES, over=goals, rests_on=("tasks",)
)
