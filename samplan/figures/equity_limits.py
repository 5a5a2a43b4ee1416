"""Equity beside the limits that are set for it, on the base that the limit names and on every other."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import is_above, less
from samplan.figures.equity import equity_at
from samplan.figures.limits import (
    BASES,
    Bound,
    base_amount,
    bound_of,
    is_base_negative,
    share_of,
    step_at,
    upper_bound,
)
from samplan.figures.policies import needs_base
from samplan.frozen import frozen
from samplan.schema.values import Amount, Share

if TYPE_CHECKING:
    from samplan.figures.readings import Reading
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import Base, Moment

UnknownFact = Literal["equity", "base", "sign", "step", "unit", "precision"]
"""What a budget does not tell: equity at that moment, the amount of the base, or why it is below zero,

a step that covers it, the unit of its amounts, or amounts exact enough to say on which side of the
limit equity is.
"""


@frozen
class Ratio:
    """Equity as a share of one base."""

    name: Base
    base: Amount
    share: Fraction | None
    """None where the base is 0."""
    limit: Share | None
    """The share that the limit allows on a base of this size; None where it is none."""
    is_over: bool | None
    """Whether equity is above that share; None where there is none, or rounding could decide it."""


@frozen
class EquityBesideLimit:
    """One limit, held against equity in one column."""

    moment: Moment
    """The limit's; the end of the year where it names none."""
    equity: Amount | None
    """At that moment; after earmarks where the limit says so."""
    bound: Bound | None
    """The lowest upper limit that is known."""
    unknown: tuple[UnknownFact, ...]
    """What the budget would have to tell for the limit to be decided."""
    ratios: tuple[Ratio, ...]
    """Equity on every base that is known."""

    @property
    def excess(self) -> Amount | None:
        """How much equity is above its limit; None where it is not known to be."""
        return less(self.equity, self.bound.amount) if self.bound and self.is_over else None

    @property
    def verdict(self) -> bool | None:
        """Whether equity is above the limit; None where a fact is missing that could make it so."""
        return None if self.unknown and not self.is_over else self.is_over

    @property
    def is_over(self) -> bool | None:
        """Whether equity is above its limit; None where it is not known, or rounding or a "cirka" decides."""
        return is_above(self.equity, self.bound.amount) if self.bound else None


def equity_beside(limit: Limit | Reading, budget: Budget, column: int) -> EquityBesideLimit:
    """Equity in a column beside a limit on it."""
    moment: Moment = limit.moment or "closing"
    equity = equity_at(budget, column, moment, after_earmarks=limit.after_earmarks)
    bound = upper_bound(limit, budget, column)
    return EquityBesideLimit(
        moment,
        equity,
        bound,
        _find_unknown(limit, budget, column, equity, bound),
        () if equity is None else _ratios(limit, budget, column, equity),
    )


def _find_unknown(
    limit: Limit | Reading, budget: Budget, column: int, equity: Amount | None, bound: Bound | None
) -> tuple[UnknownFact, ...]:
    unknown: list[UnknownFact] = [] if equity is not None else ["equity"]
    if limit.of and needs_base(limit):
        base = base_amount(budget, column, limit.of)
        if base is None:
            unknown.append("sign" if is_base_negative(budget, column, limit.of) else "base")
        elif limit.steps and step_at(limit, base) is None:
            unknown.append("step")
    if equity is not None and bound is not None and is_above(equity, bound.amount) is None:
        unknown.append("unit" if less(equity, bound.amount) is None else "precision")
    return tuple(unknown)


def _ratios(limit: Limit | Reading, budget: Budget, column: int, equity: Amount) -> tuple[Ratio, ...]:
    found = []
    for name in BASES:
        base = base_amount(budget, column, name)
        if base is not None:
            found.append(_ratio(limit, budget, equity, name, base))
    return tuple(found)


def _ratio(limit: Limit | Reading, budget: Budget, equity: Amount, name: Base, base: Amount) -> Ratio:
    share = share_of(equity, base)
    allowed = step_at(limit, base)
    bound = bound_of(allowed, budget, base) if isinstance(allowed, Share) else None
    return Ratio(
        name,
        base,
        share,
        allowed if isinstance(allowed, Share) else None,
        is_above(equity, bound.amount) if bound else None,
    )
