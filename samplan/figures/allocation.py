"""How efforts are divided over the classes of an allocation."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.schema.values import Share

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention
    from samplan.schema.limit import Allocation
    from samplan.schema.plan import Plan


@dataclass(frozen=True, slots=True)
class Division:
    """What each class has, in the allocation's base."""

    parts: dict[str, Decimal]
    """By class: kronor, interventions or participants."""
    unclassed: tuple[str, ...]
    """Names of interventions that belong to no class of the allocation."""
    uncounted: tuple[str, ...]
    """Names of interventions of which the plan does not give the base: no cost, no participants."""

    @property
    def whole(self) -> Decimal:
        """All classes together."""
        return sum(self.parts.values(), Decimal(0))

    def share(self, name: str) -> Share | None:
        """The share of a class; None where there is nothing to divide."""
        return Share(self.parts[name] * 100 / self.whole) if self.whole else None


def division(plan: Plan, allocation: Allocation) -> Division:
    """What the plan's interventions give each class. Needs an allocation that names its base."""
    sizes: dict[str, Decimal] = {one.id: Decimal(0) for one in allocation.classes}
    unclassed, uncounted = [], []
    for intervention in plan.interventions:
        name = intervention.allocation_class
        if name not in sizes:
            unclassed.append(intervention.name)
            continue
        size = _size(intervention, allocation)
        if size is None:
            uncounted.append(intervention.name)
        else:
            sizes[name] += size
    return Division(sizes, tuple(unclassed), tuple(uncounted))


def _size(intervention: Intervention, allocation: Allocation) -> Decimal | None:
    if allocation.base == "interventions":
        return Decimal(1)
    if allocation.base == "costs":
        return intervention.cost.kronor() if intervention.cost else None
    people = intervention.participants.total if intervention.participants else None
    return people if isinstance(people, Decimal) else None


def shares_summed(allocation: Allocation) -> Fraction:
    """What the classes' shares add up to; 1 is the whole."""
    return sum((one.share.fraction for one in allocation.classes), Fraction(0))
