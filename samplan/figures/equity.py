"""Equity from the opening of a year to its close."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.money import amount_at, minus, plus, result_of, total, unit_of
from samplan.frozen import frozen
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.terms import Moment

BEST = ("outcome", "forecast", "revised", "budget", "indicative")
"""Standings of an earlier year's column, the most certain first."""


@frozen
class YearOfEquity:
    """Equity in one column: opening + result + transfers = closing."""

    opening: Amount | None
    """Stated, else what the year before closed with."""
    is_opening_stated: bool
    result: Amount | None
    transfers: Amount | None
    """What changes equity beside the result; None where a part of it is unknown."""
    stated_closing: Amount | None
    """As the document prints it."""

    @property
    def computed_closing(self) -> Amount | None:
        """What opening, result and transfers give; None if one of them is unknown."""
        if self.opening is None or self.result is None or self.transfers is None:
            return None
        return plus(plus(self.opening, self.result), self.transfers)

    @property
    def closing(self) -> Amount | None:
        """Closing equity: as stated, else as computed."""
        return self.stated_closing or self.computed_closing

    @property
    def is_contradicted(self) -> bool:
        """Whether the stated closing is another than opening, result and transfers give."""
        computed, stated = self.computed_closing, self.stated_closing
        return computed is not None and stated is not None and computed.kronor() != stated.kronor()


def year_of_equity(budget: Budget, column: int) -> YearOfEquity:
    """Equity in a column of the budget."""
    equity, unit = budget.equity, unit_of(budget)
    opening = amount_at(equity.opening, column, unit) if equity else None
    stated = amount_at(equity.closing, column, unit) if equity else None
    transfers = total(equity.transfers if equity else (), column, unit)
    return YearOfEquity(
        opening if opening is not None else _closing_before(budget, column),
        opening is not None,
        result_of(budget, column),
        None if transfers.unknown else transfers.amount,
        stated,
    )


def equity_at(budget: Budget, column: int, moment: Moment, *, after_earmarks: bool = False) -> Amount | None:
    """Equity at the start or at the end of a column's year; None where it is not known.

    Args:
        budget: The table.
        column: The column of the year.
        moment: Start or end of the year.
        after_earmarks: Take off what is set aside at that moment.
    """
    year = year_of_equity(budget, column)
    equity = year.opening if moment == "opening" else year.closing
    if equity is None or not after_earmarks:
        return equity
    earmarked = earmarked_at(budget, column, moment)
    return None if earmarked is None else minus(equity, earmarked)


def earmarked_at(budget: Budget, column: int, moment: Moment) -> Amount | None:
    """What is set aside at the start or at the end of the year; None where it is not known.

    Earmarks are stated for the end of a year, so those at its start stand in the column before.
    """
    rows = budget.equity.earmarks if budget.equity else ()
    if not rows:
        return Amount(Decimal(0), unit_of(budget))
    at_end = column if moment == "closing" else column_before(budget, column)
    if at_end is None:
        return None
    earmarked = total(rows, at_end, unit_of(budget))
    return None if earmarked.unknown else earmarked.amount


def _closing_before(budget: Budget, column: int) -> Amount | None:
    before = column_before(budget, column)
    return None if before is None else year_of_equity(budget, before).closing


def column_before(budget: Budget, column: int) -> int | None:
    """The column of the year before: the most certain one where there are several."""
    year = budget.columns[column].year
    if year is None:
        return None
    candidates = [index for index, other in enumerate(budget.columns) if other.year == year - 1]
    return min(candidates, key=lambda index: BEST.index(budget.columns[index].standing), default=None)
