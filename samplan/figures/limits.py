"""A limit, put beside the figure that it limits."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.funding import member_funds
from samplan.figures.money import in_unit, sum_of, unit_of
from samplan.frozen import frozen
from samplan.schema.values import Amount, Quantity, Share

if TYPE_CHECKING:
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
    return sum_of(budget, base, column)


def upper_bound(limit: Limit, budget: Budget, column: int) -> Bound | None:
    """The lowest upper limit that is known: of the share, step or amount, and the ceiling.

    None where none of them is. Where the share's base is not known, the ceiling still holds.
    """
    base = base_amount(budget, column, limit.of) if limit.of else None
    bound = bound_of(step_at(limit, base), budget, base)
    if limit.ceiling is None:
        return bound
    ceiling = in_unit(limit.ceiling, unit_of(budget))
    if bound is not None and bound.amount.kronor() <= ceiling.kronor():
        return bound
    return Bound(ceiling, None, None)


def lower_bound(limit: Limit, budget: Budget, column: int) -> Bound | None:
    """What the limit's `at_least` comes to; None where a fact is missing."""
    base = base_amount(budget, column, limit.of) if limit.of else None
    return bound_of(limit.at_least, budget, base)


def step_at(limit: Limit, base: Amount | None) -> Quantity | None:
    """The `at_most` that holds for a base of this size."""
    if not limit.steps:
        return limit.at_most
    if base is None:
        return None
    for step in limit.steps:
        if step.up_to is None or base.kronor() <= step.up_to.kronor():
            return step.at_most
    return None


def bound_of(value: Quantity | None, budget: Budget, base: Amount | None) -> Bound | None:
    """The amount that a limit's number comes to, in the unit of the table; None where it needs a base."""
    if isinstance(value, Amount):
        return Bound(in_unit(value, unit_of(budget)), None, None)
    if isinstance(value, Share) and base is not None:
        return Bound(part_of(value, base), value, base)
    return None


def part_of(share: Share, base: Amount) -> Amount:
    """A share of an amount, in the amount's unit."""
    part = share.fraction * Fraction(base.value)
    return Amount(Decimal(part.numerator) / Decimal(part.denominator), base.unit)


def share_of(part: Amount, base: Amount) -> Share | None:
    """How large a share one amount is of another; None of nothing."""
    return Share(part.kronor(), base.kronor()) if base.value else None


def in_percent(share: Share) -> Share:
    """The same share as a part of 100, so that it is written in per cent."""
    value = share.fraction * 100
    return Share(Decimal(value.numerator) / Decimal(value.denominator))
