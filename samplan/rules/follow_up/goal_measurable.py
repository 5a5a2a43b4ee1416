"""Every goal can be measured."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from samplan.figures.targets import NOT_MEASURED, VALUES, targets_of, value_of
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text, cite
from samplan.rules.naming import goal_name
from samplan.rules.over import each_apart, the_plan_if
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.goal import Goal, Indicator
    from samplan.schema.plan import Plan


CITES = ("tasks", "goals-of-the-budget")

NO_INDICATOR = Text(
    sv="målet ”{goal}” har ingen indikator, så det går inte att se om det är nått",
    en="the goal “{goal}” has no indicator, so nobody can see whether it is reached",
)
INCOMPLETE = Text(
    sv="målet ”{goal}” går inte att mäta: {missing} saknas",
    en="the goal “{goal}” cannot be measured: it lacks {missing}",
)
OF_INDICATOR = Text(
    sv="{missing} för indikatorn ”{indicator}”",
    en="{missing} for the indicator “{indicator}”",
)
TARGET = Text(sv="målvärde", en="a target value")
BY = Text(sv="senaste datum", en="a latest date")
DATA_SOURCE = Text(sv="datakälla", en="a data source")
ADD_INDICATOR = Text(
    sv="lägg till en indikator med målvärde, senaste datum och datakälla, eller ange att målet är en vision "
    "(level: vision)",
    en="add an indicator with a target value, a latest date and a data source, or say that the goal is a "
    "vision (level: vision)",
)
ADD_PARTS = Text(sv="ange {parts} för indikatorn", en="give {parts} for the indicator")
ADD_PARTS_TO_SEVERAL = Text(sv="ange {parts} för indikatorerna", en="give {parts} for the indicators")
WITH_KEY = Text(sv="{part} ({key})", en="{part} ({key})")


def _judge_sense(plan: Plan, goal: Goal, index: int) -> Judgements:
    """What is plainly wrong with the targets, which few plans have."""
    if any(_may_be_odd(plan, one) for one in goal.indicators):
        from samplan.rules.target_sense import judge_sense  # noqa: PLC0415 - most targets make sense

        yield from judge_sense(plan, goal, index)


def _may_be_odd(plan: Plan, indicator: Indicator) -> bool:
    """Whether a target has two bounds, a word before its number or a time outside the period."""
    start, end = plan.period.start, plan.period.end
    on = indicator.baseline.on if indicator.baseline else None
    if on is not None and on.start is not None and end is not None and on.start > end:
        return True
    for _, target in targets_of(indicator):
        by = target.by.end if target.by else None
        values = [value for name in VALUES if (value := getattr(target, name)) is not None]
        if len(values) > 1 or any(value.qualifier for value in values):
            return True
        if by is not None and start is not None and by < start:
            return True
    return False


def judge(context: Context) -> Judgements:
    """One problem for each goal that cannot be measured."""
    goals = context.plan.goals
    yield from each_apart(_measure, goals, range(len(goals)))
    yield from each_apart(partial(_judge_sense, context.plan), goals, range(len(goals)))


def _measure(goal: Goal, index: int) -> Judgements:
    if goal.level in NOT_MEASURED:
        return
    name = goal_name(goal)
    if not goal.indicators:
        yield Problem(("goals", index), NO_INDICATOR.of(goal=name), ADD_INDICATOR.of(), is_absence=True)
        return
    lacks = [(one, lack) for one in goal.indicators if (lack := _lacks(one))]
    if lacks:
        parts = {key: part for _, lack in lacks for key, part in lack.items()}
        with_keys = tuple(WITH_KEY.of(part=part, key=key) for key, part in parts.items())
        missing = tuple(_missing(goal, one, tuple(lack.values())) for one, lack in lacks)
        yield Problem(
            ("goals", index, "indicators", goal.indicators.index(lacks[0][0])),
            INCOMPLETE.of(goal=name, missing=missing),
            (ADD_PARTS if len(lacks) == 1 else ADD_PARTS_TO_SEVERAL).of(parts=with_keys),
            is_absence=True,
        )


def _missing(goal: Goal, indicator: Indicator, missing: tuple[Text, ...]) -> Message | tuple[Text, ...]:
    if len(goal.indicators) == 1:
        return missing
    return OF_INDICATOR.of(missing=missing, indicator=indicator.name)


def _lacks(indicator: Indicator) -> dict[str, Text]:
    """What the indicator lacks, by the key that would hold it."""
    targets = [target for _, target in targets_of(indicator)]
    lacks = {}
    if not targets or any(value_of(target) is None for target in targets):
        lacks["target.at_least" if targets else "target"] = TARGET
    if not targets or any(target.by is None for target in targets):
        lacks["target.by"] = BY
    if indicator.data_source is None:
        lacks["data_source"] = DATA_SOURCE
    return lacks


RULE = Rule(
    id="goal-measurable",
    title=Text(sv="Alla mål går att mäta", en="Every goal can be measured"),
    source=cite(*CITES),
    cites=CITES,
    force=Force.RECOMMENDATION,
    over=the_plan_if(lambda context: any(goal.level not in NOT_MEASURED for goal in context.plan.goals)),
    judge=judge,
    rests_on=("tasks",),
)
