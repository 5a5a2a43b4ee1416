"""Targets that nobody can reach, or that say something else than they seem to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.targets import VALUES, targets_of
from samplan.results import Missing, Problem
from samplan.rules.naming import goal_name
from samplan.schema.measures import unit_key
from samplan.schema.notation import YEARS
from samplan.schema.values import Amount, Number, Share
from samplan.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from samplan.results import Path
    from samplan.rules.base import Judgement
    from samplan.schema.goal import Goal, Indicator, Target
    from samplan.schema.plan import Plan
    from samplan.schema.values import Quantity

CONTRADICTS = Text(
    sv="målet ”{goal}” kan inte nås: ”{indicator}” ska vara minst {low} och högst {high}",
    en="the goal “{goal}” cannot be reached: “{indicator}” is to be at least {low} and at most {high}",
)
SWAP = Text(
    sv="rätta gränserna: at_least är det lägsta värde som når målet, at_most det högsta",
    en="correct the bounds: at_least is the lowest value that reaches the target, at_most the highest",
)
PAST = Text(
    sv="”{indicator}” i målet ”{goal}” ska nå sitt målvärde senast {by}, innan dokumentets period {period} "
    "börjar",
    en="“{indicator}” of the goal “{goal}” is to reach its target by {by}, before the period {period} of "
    "the document begins",
)
GIVE_BY = Text(
    sv="rätta tidpunkten (target.by), eller lägg till målvärdet för perioden",
    en="correct the time (target.by), or add the target for the period",
)
AFTER = Text(
    sv="utgångsvärdet för ”{indicator}” i målet ”{goal}” är mätt {on}, efter dokumentets period {period}",
    en="the baseline of “{indicator}” of the goal “{goal}” was measured {on}, after the period {period} "
    "of the document",
)
GIVE_ON = Text(
    sv="rätta när utgångsvärdet mättes (baseline.on); ett värde som ska nås är ett målvärde (target)",
    en="correct when the baseline was measured (baseline.on); a value to be reached is a target (target)",
)
A_YEAR = Text(
    sv="om {value} i målvärdet för ”{indicator}” är ett antal eller ett år; ett mål som räknas från ett "
    "tidigare år anges med utgångsvärdet (baseline) och det värde som ska nås",
    en="whether {value} in the target of “{indicator}” is a number or a year; a goal that counts from an "
    "earlier year is given by the baseline (baseline) and the value to be reached",
)


def judge_sense(plan: Plan, goal: Goal, index: int) -> Iterator[Judgement]:
    """What is plainly wrong with the values of the indicators of a goal."""
    for at, indicator in enumerate(goal.indicators):
        path: Path = ("goals", index, "indicators", at)
        for within, target in targets_of(indicator):
            yield from _of_target((*path, *within), goal, indicator, target)
        yield from _of_times(plan, path, goal, indicator)


def _of_target(path: Path, goal: Goal, indicator: Indicator, target: Target) -> Iterator[Judgement]:
    low, high = target.at_least, target.at_most
    if low is not None and high is not None and _is_above(low, high):
        facts = {"goal": goal_name(goal), "indicator": indicator.name, "low": low, "high": high}
        yield Problem((*path, "at_least"), CONTRADICTS.of(**facts), SWAP.of())
    for name in VALUES:
        value = getattr(target, name)
        if isinstance(value, Number) and value.qualifier and _is_year(value):
            yield Missing((*path, name), A_YEAR.of(value=value, indicator=indicator.name))


def _is_year(value: Number) -> bool:
    return value.unit is None and value.value == value.value.to_integral_value() and int(value.value) in YEARS


def _is_above(low: Quantity, high: Quantity) -> bool:
    """Whether the lower bound is above the upper one, as far as they are of one kind and exact."""
    first, second = _size(low), _size(high)
    return first is not None and second is not None and first[0] == second[0] and first[1] > second[1]


def _size(value: Quantity) -> tuple[str, Fraction] | None:
    from fractions import Fraction  # noqa: PLC0415 - few targets have two bounds

    if value.is_approximate:
        return None
    if isinstance(value, Share):
        return "share", value.fraction
    if isinstance(value, Amount):
        return ("kr", Fraction(value.kronor())) if value.unit else None
    return f"number {unit_key(value.unit)}", Fraction(value.value)


def _of_times(plan: Plan, path: Path, goal: Goal, indicator: Indicator) -> Iterator[Judgement]:
    facts = {"goal": goal_name(goal), "indicator": indicator.name, "period": plan.period}
    times = [(within, target.by) for within, target in targets_of(indicator)]
    start, end = plan.period.start, plan.period.end
    if plan.kind != "follow_up" and start is not None and times:
        ends = [by.end if by is not None else None for _, by in times]
        if all(one is not None and one < start for one in ends):
            within, by = times[-1]
            yield Problem((*path, *within, "by"), PAST.of(by=by, **facts), GIVE_BY.of())
    on = indicator.baseline.on if indicator.baseline else None
    if on is not None and on.start is not None and end is not None and on.start > end:
        yield Problem((*path, "baseline", "on"), AFTER.of(on=on, **facts), GIVE_ON.of())
