"""What the association has promised before, beside what came of it and what it aims at now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.reached import demands_of, reaches
from samplan.figures.targets import targets_of
from samplan.frozen import frozen, replace
from samplan.rules.aims import Aim, aim_of, plans_of_goals, say_target
from samplan.schema.part import present
from samplan.schema.values import Share

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.rules.base import Context
    from samplan.schema.goal import Goal, Indicator
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan
    from samplan.texts import Message


@frozen
class Promise:
    """A share of people that an earlier plan wants to reach, beside an outcome or a target of this one."""

    plan: str
    title: str
    path: Path
    """Of the promise in that plan."""
    indicator: str
    words: tuple[Message, ...]
    value: object
    """What came of it, or what this plan aims at."""
    is_kept: bool | None
    outcome: Outcome | None = None
    """None where it is beside a target."""


def promises_on(context: Context) -> Iterator[tuple[Path, Promise]]:
    """The promises that a plan's outcomes and targets can be held against, each with the place in the plan.

    An outcome that is called reached and misses the target of its own plan is another rule's. One promise is
    said once: that of the plan that is reported on, else that of the goals plan.
    """
    for index, outcome in present(context.plan.outcomes):
        if not outcome.local_unit and not outcome.not_by_sex and not _is_claimed(context, outcome):
            earlier = [(name, plan) for name, plan in plans_of_goals(context) if name]
            found = (_on_outcome(context, outcome, name, plan) for name, plan in earlier)
            if (promise := next((one for one in found if one), None)) is not None:
                yield ("outcomes", index), promise
    if context.plan.kind == "operational_plan":
        yield from _on_targets(context)


def _is_claimed(context: Context, outcome: Outcome) -> bool:
    """Whether it is called reached though it misses the target: what assessment-agrees speaks of."""
    aim = aim_of(plans_of_goals(context), outcome) if outcome.assessment == "reached" else None
    return aim is not None and aim.is_due(outcome, context.plan) and aim.is_reached_by(outcome) is False


def _on_outcome(context: Context, outcome: Outcome, name: str, plan: Plan) -> Promise | None:
    aim = aim_of(iter([(name, plan)]), outcome)
    if (
        aim is None
        or not _is_promise(aim)
        or not aim.values_of(outcome)
        or not aim.is_due(outcome, context.plan)
    ):
        return None
    value = aim.facts(outcome)["value"]
    return replace(_promise(aim, plan, value), is_kept=aim.is_reached_by(outcome), outcome=outcome)


def _promise(aim: Aim, plan: Plan, value: object) -> Promise:
    """A promise that is not kept, by a target."""
    return Promise(aim.plan, plan.title, aim.path, aim.indicator.name, say_target(aim.target), value, False)  # noqa: FBT003


def _is_promise(aim: Aim) -> bool:
    demands = demands_of(aim.target, aim.indicator.better)
    return aim.goal.level != "financial" and bool(demands) and isinstance(demands[0][1], Share)


def _on_targets(context: Context) -> Iterator[tuple[Path, Promise]]:
    """The last target of each indicator that the goals plan has too, if it is due as late as the promise."""
    goals_plan = context.named("follows")
    if goals_plan is None:
        return
    theirs = {(goal.id, one.id): aim for goal, one, aim in _last_aims(goals_plan)}
    for goal, one, aim in _last_aims(context.plan):
        promised = theirs.get((goal.id, one.id))
        if promised is None or not _is_promise(promised) or not _is_as_late(aim, promised):
            continue
        demands = demands_of(aim.target, one.better)
        if demands and reaches(demands[0][1], promised.target, one.better) is False:
            yield aim.path, _promise(promised, goals_plan, say_target(aim.target))


def _last_aims(plan: Plan) -> Iterator[tuple[Goal, Indicator, Aim]]:
    for at, goal in present(plan.goals):
        for number, one in present(goal.indicators):
            for within, target in targets_of(one)[-1:]:
                path: Path = ("goals", at, "indicators", number, *within)
                yield goal, one, Aim(plan.id, path, goal, one, target)


def _is_as_late(aim: Aim, promised: Aim) -> bool:
    ends = [one.target.by.end if one.target.by else None for one in (aim, promised)]
    return ends[1] is None or (ends[0] is not None and ends[0] >= ends[1])
