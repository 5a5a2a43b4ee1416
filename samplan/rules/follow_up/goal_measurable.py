"""Every goal can be measured."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.targets import NOT_MEASURED, lacks_of, may_be_odd
from samplan.rules.frame import Context, Force, Judgements, Rule, cite
from samplan.rules.over import each_apart, may_hold
from samplan.schema.part import Lost

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.goal import Goal
    from samplan.schema.plan import Plan

CITES = ("tasks", "goals-of-the-budget")
Measured = list[tuple["Goal", int]]


def goals(context: Context) -> Iterator[tuple[Plan, Measured]]:
    """The goals that should be measured, together: what many of them lack is said once."""
    found = [
        (goal, index)
        for index, goal in enumerate(context.plan.goals)
        if may_hold(lambda one: one.level not in NOT_MEASURED, goal)
    ]
    if found:
        yield context.plan, found


def judge(plan: Plan, measured: Measured) -> Judgements:
    """One problem for all goals without indicators, and one for all indicators that lack the same."""
    lacking = [facts for goal, index in measured for facts in _lacking(goal, ("goals", index))]
    if lacking:
        from samplan.rules.unmeasured import Unmeasured, say_unmeasured  # noqa: PLC0415 - of clean plans nothing

        yield from say_unmeasured(plan, (Unmeasured(*facts) for facts in lacking))
    yield from each_apart(lambda goal, index: _odd(plan, goal, index), *zip(*measured, strict=True))


def _lacking(goal: Goal, path: Path) -> list[tuple[Goal, Path, tuple[str, ...], str]]:
    """The goal where it has no indicator, else those that lack something; of one with a fault, nothing."""
    try:
        if goal.level not in NOT_MEASURED and not goal.indicators:
            return [(goal, path, (), "")]
        found = ((number, one, lacks_of(one)) for number, one in enumerate(goal.indicators))
        return [(goal, (*path, "indicators", at), lacks, one.name) for at, one, lacks in found if lacks]
    except Lost:
        return []  # it is noted; the other goals are judged all the same


def _odd(plan: Plan, goal: Goal, index: int) -> Judgements:
    if any(may_be_odd(plan, one) for one in goal.indicators):
        from samplan.rules.target_sense import judge_sense  # noqa: PLC0415 - most targets make sense

        yield from judge_sense(plan, goal, index)


RULE = Rule(
    "goal-measurable", cite(*CITES), Force.RECOMMENDATION, judge, cites=CITES, over=goals, rests_on=("tasks",)
)
