"""What an outcome is held against: the goal that it is of, its indicator and its target."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.reached import is_due, outcome_reaches, values_of
from samplan.figures.targets import VALUES, target_on, targets_of
from samplan.frozen import frozen
from samplan.schema.part import present
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.rules.base import Context
    from samplan.schema.goal import Goal, Indicator, Target
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan

BOUNDS = {
    "value": Text(sv="{bound}", en="{bound}"),
    "at_least": Text(sv="minst {bound}", en="at least {bound}"),
    "at_most": Text(sv="högst {bound}", en="at most {bound}"),
}
OF_SEXES = Text(sv="{women} för kvinnor och {men} för män", en="{women} for women and {men} for men")


@frozen
class Aim:
    """A target of a goal."""

    plan: str
    """Id of the plan that has the goal; empty for the plan under judgement."""
    path: Path
    """The target in that plan."""
    goal: Goal
    indicator: Indicator
    target: Target

    def values_of(self, outcome: Outcome) -> tuple[object, ...]:
        """What an outcome says of it: one value for all, or those of women and of men; else nothing."""
        return values_of(outcome, self.target, self.indicator.better)

    def is_reached_by(self, outcome: Outcome) -> bool | None:
        """Whether an outcome reaches it; None where that is not known."""
        return outcome_reaches(outcome, self.target, self.indicator.better)

    def is_due(self, outcome: Outcome, plan: Plan) -> bool:
        """Whether it holds for the year that an outcome is of: when it was measured, else the plan's last."""
        return is_due(self.target, outcome.on.end if outcome.on is not None else plan.period.end)

    def facts(self, outcome: Outcome) -> dict[str, object]:
        """For a message: the `value` of an outcome, and the `target`."""
        values = self.values_of(outcome)
        both = dict(zip(("women", "men"), values, strict=False))
        return {
            "value": OF_SEXES.of(**both) if len(values) > 1 else values[0],
            "target": say_target(self.target),
        }


def plans_of_goals(context: Context) -> Iterator[tuple[str, Plan]]:
    """The plan itself with an empty id, the plan that it answers, and the goals plan that it follows."""
    yield "", context.plan
    for key in ("answers", "follows"):
        if (other := context.named(key)) is not None:
            yield other.id, other


def aim_of(plans: Iterator[tuple[str, Plan]], outcome: Outcome) -> Aim | None:
    """The target that an outcome is held against: in the first of the plans that has its goal.

    Args:
        plans: Asked one by one, so that one that is not needed need not be in the run.
        outcome: What came of the goal.
    """
    for name, plan in plans:
        for at, goal in present(plan.goals):
            if goal.id == outcome.goal:
                return _target(name, ("goals", at), goal, outcome)
    return None


def _target(plan: str, path: Path, goal: Goal, outcome: Outcome) -> Aim | None:
    found = [
        (at, one)
        for at, one in present(goal.indicators)
        if outcome.indicator == one.id or (outcome.indicator is None and len(goal.indicators) == 1)
    ]
    for at, indicator in found:
        if (target := target_on(indicator, outcome.on)) is not None:
            within = next(where for where, one in targets_of(indicator) if one is target)
            return Aim(plan, (*path, "indicators", at, *within), goal, indicator, target)
    return None


def say_target(target: Target) -> tuple[Message, ...]:
    """The bounds of a target in words."""
    return tuple(
        BOUNDS[name].of(bound=value) for name in VALUES if (value := getattr(target, name)) is not None
    )
