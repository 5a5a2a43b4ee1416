"""A limit, put beside the figure that it limits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import in_unit, less, reach_of
from samplan.figures.funding import member_funds
from samplan.figures.money import unit_of
from samplan.figures.sums import sum_at
from samplan.frozen import frozen, replace
from samplan.schema.values import Amount, Quantity, Share

if TYPE_CHECKING:
    from samplan.figures.readings import Reading
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import Base

BASES: tuple[Base, ...] = ("costs", "income", "member_contributions")
"""What a share of a budget can be a share of."""


@frozen
class Bound:
    """The amount that a limit comes to in one column."""

    amount: Amount
    share: Share | None
    """The share, where the limit is one."""
    base: Amount | None
    """What it is a share of."""


def base_amount(budget: Budget, column: int, base: Base) -> Amount | None:
    """The amount of a base in a column; None where the budget does not tell."""
    if base == "member_contributions":
        return member_funds(budget, column).total
    return sum_at(budget, base, column).size


def is_base_negative(budget: Budget, column: int, base: Base) -> bool:
    """Whether a base is a sum below zero, of which nothing can be a share."""
    return base != "member_contributions" and sum_at(budget, base, column).is_negative


def upper_bound(limit: Limit | Reading, budget: Budget, column: int) -> Bound | None:
    """The lowest upper limit that is known: of the share, step or amount, and the ceiling.

    None where none of them is. Where the share's base is not known, the ceiling still holds.
    """
    base = base_amount(budget, column, limit.of) if limit.of else None
    bound = bound_of(step_at(limit, base), budget, base)
    if limit.ceiling is None:
        return bound
    ceiling = _as_decided(limit.ceiling, budget)
    return (
        bound if bound is not None and not _is_larger(bound.amount, ceiling) else Bound(ceiling, None, None)
    )


def lower_bound(limit: Limit | Reading, budget: Budget, column: int) -> Bound | None:
    """What the limit's `at_least` comes to; None where a fact is missing."""
    base = base_amount(budget, column, limit.of) if limit.of else None
    return bound_of(limit.at_least, budget, base)


def step_at(limit: Limit | Reading, base: Amount | None) -> Quantity | None:
    """The `at_most` that holds for a base of this size."""
    if not limit.steps:
        return limit.at_most
    if base is None:
        return None
    for step in limit.steps:
        if step.up_to is None or not _is_larger(base, step.up_to):
            return step.at_most
    return None


def _is_larger(amount: Amount, other: Amount) -> bool:
    """Whether an amount is larger as printed; so it counts as where nothing tells its unit."""
    gap = less(amount, other)
    return gap is None or gap.value > 0


def bound_of(value: Quantity | None, budget: Budget, base: Amount | None) -> Bound | None:
    """The amount that a limit's number comes to, in the unit of the table; None where it needs a base."""
    if isinstance(value, Amount):
        return Bound(_as_decided(value, budget), None, None)
    if isinstance(value, Share) and base is not None:
        return Bound(part_of(value, base), value, base)
    return None


def _as_decided(amount: Amount, budget: Budget) -> Amount:
    """An amount that somebody decided, in the unit of the table: it is exact, however short it is written."""
    return replace(in_unit(amount, unit_of(budget)), room=Decimal(0))


def part_of(share: Share, base: Amount) -> Amount:
    """A share of an amount, in the amount's unit; as exact as both are."""
    part, room = (_decimal(share.fraction * Fraction(one)) for one in (base.value, base.precision))
    if not (share.is_approximate or base.is_approximate):
        return Amount(part, base.unit, room=room)
    most = None if share.high is None else _decimal(share.most * Fraction(base.value))
    of_share = reach_of(Amount(part, base.unit, share.qualifier, high=most))
    down, up = (
        one + _decimal(share.fraction * Fraction(other)) if other.is_finite() else other
        for one, other in zip(of_share, reach_of(base), strict=True)
    )
    return Amount(part, base.unit, "about", room=room, reach=(down, up))


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def share_of(part: Amount, base: Amount) -> Fraction | None:
    """How large a share one amount is of another; None of nothing."""
    if not base.value or (part.unit is None) != (base.unit is None):
        return None
    return Fraction(in_unit(part, base.unit).value) / Fraction(base.value)
