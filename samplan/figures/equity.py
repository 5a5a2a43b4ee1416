"""Equity from the opening of a year to its close."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import Agreement, added, agreement, less
from samplan.figures.columns import year_of
from samplan.figures.money import Total, amount_at, cell_at, total, unit_of
from samplan.figures.sums import ColumnResult, best_agreement, result_at
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.tables import is_derived
from samplan.schema.values import UNKNOWN, Amount, Cell, Share, Unknown

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
    opening_cell: Cell
    """As the document states it."""
    carried_opening: Cell
    """Where it does not: what it states that the year before closes with."""
    column_result: ColumnResult
    moved: Total
    """What changes equity beside the result, as far as the rows say."""
    closing_cell: Cell
    """As the document states it."""
    stated_closing: Amount | None
    """As the document states it, in the unit of the table."""

    @property
    def stated_result(self) -> Cell:
        """The result of the year where the document states one; unknown, or nothing said."""
        result = self.column_result
        if result.cell is None:
            return None
        if isinstance(result.cell, Share):
            return result.cell
        return result.of_year if result.stated is not None else UNKNOWN

    @property
    def shown_result(self) -> Cell:
        """The result of the year, unknown where something is said of it that does not give it, or nothing."""
        shown = self.column_result.shown
        return self.result or (None if shown is None else UNKNOWN)

    @property
    def result(self) -> Amount | None:
        """The result of the year: as stated, else computed, without equity that counts as income."""
        return self.column_result.of_year

    @property
    @kept
    def transfers(self) -> Amount | None:
        """What changes equity beside the result; nothing where no row says, None where one is unknown."""
        if self.moved.unclear:
            return None
        return self.moved.said or _nothing(self.result or self.opening)

    @property
    def is_opening_stated(self) -> bool:
        """Whether the opening is the stated one, not what the year before closed with."""
        return self.opening_cell is not None and self.opening is not None

    @property
    @kept
    def computed_closing(self) -> Amount | None:
        """What opening, result and transfers give; None if one of them is unknown."""
        return self._closing_with(self.result)

    @property
    def closing(self) -> Amount | None:
        """Closing equity: as stated, else as computed."""
        return self.stated_closing or self.computed_closing

    @property
    def shown_closing(self) -> Cell:
        """Closing equity, unknown where it is said to be, or where its parts do not all give an amount."""
        if self.closing is not None:
            return self.closing
        if isinstance(self.closing_cell, Unknown | Share):
            return self.closing_cell
        is_empty = self.closing_cell is None and self.opening_cell is None and self.opening is None
        return None if is_empty else UNKNOWN

    @property
    @kept
    def agreement(self) -> Agreement | None:
        """How the stated closing agrees with opening, result and transfers; None where one is not known.

        A chain that holds with income less costs holds: a slip in the stated result is reported
        there. Where a transfer says nothing, another closing is no fault yet.
        """
        if self.stated_closing is None or self.computed_closing is None:
            return None
        closings = (self._closing_with(one) for one in self.column_result.readings)
        found = best_agreement(self.stated_closing, [one for one in closings if one is not None])
        return Agreement.OPEN if found is Agreement.DIFFERENT and self.moved.unsaid else found

    @property
    def is_contradicted(self) -> bool:
        """Whether the stated closing is another than opening, result and transfers give, beyond rounding."""
        return self.agreement is Agreement.DIFFERENT

    @property
    def gap(self) -> Amount | None:
        """How far the stated closing is from what its parts give; None where that is not known."""
        return less(self.stated_closing, self.computed_closing)

    @property
    def is_result_denied(self) -> bool:
        """Whether income and costs, or equity, give another result than the stated one, beyond rounding."""
        return self.is_contradicted or self.column_result.differs

    def _closing_with(self, result: Amount | None) -> Amount | None:
        return added((self.opening, result, self.transfers))


@kept
def year_of_equity(budget: Budget, column: int) -> YearOfEquity:
    """Equity in a column of the budget."""
    equity, unit = budget.equity, unit_of(budget)
    opening, closing = (equity.opening, equity.closing) if equity else ((), ())
    is_year = not is_derived(budget.columns[column])
    return YearOfEquity(
        (amount_at(opening, column, unit) or _closing_before(budget, column)) if is_year else None,
        cell_at(opening, column),
        _stated_closing_before(budget, column),
        result_at(budget, column),
        total(equity.transfers if equity else (), column, unit),
        cell_at(closing, column),
        amount_at(closing, column, unit),
    )


def called_result(budget: Budget, column: int) -> Literal["computed", "stated"] | None:
    """Whether what is called the result of a column is its closing equity: as computed, or as stated.

    None where it is the result, where the year begins with nothing or that is not known, and where
    neither income and costs nor closing equity tell.
    """
    year = year_of_equity(budget, column)
    one, opening = year.column_result, year.opening
    if one.stated is None or opening is None or not opening.value or _is_confirmed(one.agreement):
        return None
    if one.computed is not None:
        together = added((opening, one.computed))
        return "computed" if _is_confirmed(agreement(one.stated, together)) else None
    return "stated" if agreement(one.stated, year.stated_closing) is Agreement.SAME else None


def _is_confirmed(found: Agreement | None) -> bool:
    return found in (Agreement.SAME, Agreement.ROUNDED)


def _nothing(beside: Amount | None) -> Amount:
    """No money at all, in the unit of another amount; exact, because nobody rounded it."""
    return Amount(Decimal(0), beside.unit if beside else None, room=Decimal(0))


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
    return less(equity, earmarked_at(budget, column, moment)) if after_earmarks else equity


def result_of(budget: Budget, column: int, *, after_earmarks: bool = False) -> Amount | None:
    """The result of a column's year; None where it is not known.

    Args:
        budget: The table.
        column: The column of the year.
        after_earmarks: Take off what is set aside at the end of the year.
    """
    result = year_of_equity(budget, column).result
    return less(result, earmarked_at(budget, column, "closing")) if after_earmarks else result


def earmarked_at(budget: Budget, column: int, moment: Moment) -> Amount | None:
    """What is set aside at the start or at the end of the year; None where it is not known.

    Earmarks are stated for the end of a year, so those at its start stand in the column before.
    """
    rows = budget.equity.earmarks if budget.equity else ()
    if not rows:
        return Amount(Decimal(0), unit_of(budget), room=Decimal(0))
    at_end = column if moment == "closing" else column_before(budget, column)
    if at_end is None:
        return None
    return total(rows, at_end, unit_of(budget)).known


def _closing_before(budget: Budget, column: int) -> Amount | None:
    before = column_before(budget, column)
    return None if before is None else year_of_equity(budget, before).closing


def _stated_closing_before(budget: Budget, column: int) -> Cell:
    before = column_before(budget, column)
    cell = None if before is None or budget.equity is None else cell_at(budget.equity.closing, before)
    return None if isinstance(cell, Share) else cell  # which is a share of that year


def column_before(budget: Budget, column: int) -> int | None:
    """The column of the year before: the most certain one where there are several."""
    year = year_of(budget.columns[column])
    if year is None or is_derived(budget.columns[column]):
        return None
    scope, columns = budget.columns[column].scope, budget.columns
    candidates = [
        index
        for index, other in enumerate(columns)
        if (year_of(other), other.scope) == (year - 1, scope) and not is_derived(other)
    ]
    return min(candidates, key=lambda index: BEST.index(budget.columns[index].standing), default=None)
