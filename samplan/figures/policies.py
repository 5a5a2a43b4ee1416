"""The limits and divisions that hold for a plan: its own, and those of the goals plan that it follows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from samplan.figures.columns import is_main, year_of
from samplan.figures.money import budget_column
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.values import Number, Share

if TYPE_CHECKING:
    from samplan.figures.readings import Reading
    from samplan.schema.limit import Allocation, Limit
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Measure
    from samplan.schema.values import Quantity

T = TypeVar("T", "Limit", "Allocation")

Lack = Literal["number", "unit", "base", "moment"]
"""A fact without which a limit cannot be held against a budget."""

PROJECT = "samplan.toml"
"""Stands for the id of a plan where a limit is the project's own; no plan has such an id."""

_LIMIT = ("measure", "moment", "at_most", "at_least", "of", "steps", "ceiling", "after_earmarks")
"""The fields that say what a limit demands."""


@frozen
class InForce(Generic[T]):
    """A limit or an allocation that holds for a plan."""

    plan: str
    """Id of the goals plan that it is inherited from; empty where it is the plan's own."""
    path: Path
    """Where it stands in that plan."""
    item: T


def limits_in_force(plans: Iterable[tuple[str, Plan]], measure: Measure) -> tuple[InForce[Limit], ...]:
    """The limits on one measure, own ones first.

    Of two with the same id, one without a number adds nothing to one with a number, and two
    that say the same count once, as the plan's own.

    Args:
        plans: The plan itself with an empty id, then the goals plan that it follows.
        measure: What the limits are about.
    """
    limits = [
        InForce(name, ("limits", index), limit)
        for name, plan in plans
        for index, limit in enumerate(plan.limits)
        if limit.measure == measure
    ]
    return _without_doubles(limits, lambda limit: bool(numbers(limit)), _content_of_limit)


def _content_of_limit(limit: Limit) -> tuple[object, ...]:
    return tuple(getattr(limit, name) for name in _LIMIT)


def allocations_in_force(plans: Iterable[tuple[str, Plan]]) -> tuple[InForce[Allocation], ...]:
    """The allocations that hold, own ones first; those with the same id as for limits, by their base."""
    allocations = [
        InForce(name, ("allocations", index), allocation)
        for name, plan in plans
        for index, allocation in enumerate(plan.allocations)
    ]
    return _without_doubles(allocations, lambda one: one.base is not None, _content_of_allocation)


def _content_of_allocation(allocation: Allocation) -> tuple[object, ...]:
    """What is decided; the share that a class has by now is not."""
    classes = tuple(sorted((one.id, one.share.fraction) for one in allocation.classes))
    return classes, allocation.base, allocation.by, allocation.tolerance


def _without_doubles(
    items: list[InForce[T]], says: Callable[[T], bool], content: Callable[[T], tuple[object, ...]]
) -> tuple[InForce[T], ...]:
    own = {one.item.id: one.item for one in items if not one.plan}
    inherited = {one.item.id: one.item for one in items if one.plan}

    def is_double(one: InForce[T]) -> bool:
        """Whether another of its id stands for it: one that says more, or the own that says the same."""
        other = (own if one.plan else inherited).get(one.item.id)
        if other is None:
            return False
        if not one.plan:
            return says(other) and not says(one.item)
        return not says(one.item) or content(one.item) == content(other)

    return tuple(one for one in items if not is_double(one))


def smallest_cell(plans: Iterable[tuple[str, Plan]]) -> tuple[str, Path, int | None] | None:
    """The smallest group that may be shown, with the id of the plan that says so and where; own ones first.

    Args:
        plans: The plan itself with an empty id, then the goals plan that it follows.

    Returns:
        The number is None where only words say it; None where no plan demands anything.
    """
    found = [
        (name, ("policies", index), policy.at_least)
        for name, plan in plans
        for index, policy in enumerate(plan.policies)
        if policy.requires == "smallest_cell"
    ]
    return next((one for one in found if one[2] is not None), found[0] if found else None)


def numbers(limit: Limit | Reading) -> tuple[Quantity, ...]:
    """Every number that a limit names: its bounds, those of its steps, and its ceiling."""
    named = (limit.at_most, limit.at_least, *(step.at_most for step in limit.steps), limit.ceiling)
    return tuple(number for number in named if number is not None)


def needs_base(limit: Limit | Reading) -> bool:
    """Whether the limit depends on a base: it is a share, or goes by steps of the base's size."""
    return bool(limit.steps) or any(isinstance(number, Share) for number in numbers(limit))


def find_lacks(limit: Limit) -> tuple[Lack, ...]:
    """The facts that a limit does not give. One without any number may be a share, and lacks its base too."""
    found = numbers(limit)
    lacks: list[Lack] = []
    if not found:
        lacks.append("number")
    if any(isinstance(number, Number) for number in found):
        lacks.append("unit")
    if limit.of is None and (not found or needs_base(limit)):
        lacks.append("base")
    if limit.measure == "equity" and limit.moment is None:
        lacks.append("moment")
    return tuple(lacks)


def judged_column(plan: Plan) -> int | None:
    """The column that limits are held against: the budget year's; in a follow-up its last outcome."""
    if plan.kind == "follow_up" and plan.budget is not None:
        first, last = plan.period.first_year, plan.period.last_year
        outcomes = [
            (year_of(column), index)
            for index, column in enumerate(plan.budget.columns)
            if column.standing == "outcome"
            and (year := year_of(column)) is not None
            and first <= year <= (last or year)
            and is_main(plan.budget.columns, index)
        ]
        if outcomes:
            return max(outcomes)[1]
    return budget_column(plan)
