"""Whether the years that a budget plans leave a surplus, and what equity makes of them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, added, is_above, less
from samplan.figures.columns import year_of
from samplan.figures.equity import YearOfEquity, called_result, year_of_equity
from samplan.figures.money import PLANNED, planned_columns
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samplan.figures.sums import ColumnResult
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan


@frozen
class YearOfBalance:
    """One planned year of a budget."""

    column: int
    is_decided: bool
    """Whether the figures are decided; those of later years are indicative."""
    results: tuple[Amount, ...]
    """Income less costs, without equity that is counted as income, by every reading; none where not known."""
    equity: YearOfEquity
    closings: tuple[Amount, ...]
    """Closing equity as stated, and as opening, result and transfers give it, as far as they are known."""
    denied: Amount | None
    """A stated deficit that income and costs deny; not where what is called the result is equity."""

    @property
    def result(self) -> Amount | None:
        """The result, of several readings the lowest; None where it is not known."""
        return _lowest(self.results)

    @property
    def closing(self) -> Amount | None:
        """Closing equity, of several readings the lowest; None where it is not known."""
        return _lowest(self.closings)

    @property
    def result_path(self) -> Path:
        """Where the result stands in the plan, or the budget that it is computed of."""
        is_stated = self.equity.column_result.stated is not None
        return ("budget", "stated", "result", self.column) if is_stated else ("budget",)

    @property
    def is_deficit(self) -> bool | None:
        """Whether costs are larger than income; None where that is not known, or rounding decides it."""
        found = _all_alike(_is_below_zero(one) for one in self.results)
        return None if self.denied is not None and found is False else found

    @property
    def is_zero(self) -> bool:
        """Whether income equals costs, as far as the printed places tell."""
        return bool(self.results) and not any(one.value for one in self.results)

    @property
    def is_below_zero(self) -> bool | None:
        """Whether equity closes below zero by some reading; None where none tells, or they are disputed."""
        found = [_is_below_zero(one) for one in self.closings]
        return True if True in found and not self.is_disputed else _all_alike(found)

    @property
    def is_disputed(self) -> bool:
        """Whether only some readings close below zero, and what equity is stated as denies it.

        That is a sign that slipped sooner than a deficit.
        """
        told = (self.equity.opening, self.equity.stated_closing)
        is_odd = self.equity.is_contradicted and any(one is not None and one.value < 0 for one in told)
        return is_odd and len({_is_below_zero(one) for one in self.closings}) > 1


@kept
def years_ahead(plan: Plan) -> tuple[YearOfBalance, ...]:
    """The budget year and the later ones, each once: by the revised budget where there is one."""
    budget = plan.budget
    if budget is None:
        return ()
    columns = budget.columns
    planned = planned_columns(budget)
    revised = {year_of(columns[index]) for index in planned if columns[index].standing == "revised"}
    return tuple(
        _year(budget, index)
        for index in planned
        if (year_of(columns[index]) or 0) >= plan.period.first_year
        and (year_of(columns[index]) not in revised or columns[index].standing == "revised")
    )


def _year(budget: Budget, column: int) -> YearOfBalance:
    equity = year_of_equity(budget, column)
    results = _results(equity)
    computed = (added((equity.opening, one, equity.transfers)) for one in results)
    closings = tuple(one for one in (equity.stated_closing, *computed) if one is not None)
    is_decided = budget.columns[column].standing in PLANNED
    return YearOfBalance(column, is_decided, results, equity, closings, _denied(budget, equity.column_result))


def _denied(budget: Budget, one: ColumnResult) -> Amount | None:
    """The stated result of a column that says deficit where income less costs is none."""
    is_loss = one.stated is not None and one.differs and _is_below_zero(one.stated) is True
    return one.stated if is_loss and not called_result(budget, one.column) else None


def _results(equity: YearOfEquity) -> tuple[Amount, ...]:
    """The stated result where income and costs confirm it; else what they give; else one that stands alone.

    What is called a result may be something else, and income and costs are what the law compares. A
    stated result alone is taken unless equity denies it, but not beside income or costs below zero.
    """
    one = equity.column_result
    if one.has_negative_side:
        return ()
    is_confirmed = one.agreement in (Agreement.SAME, Agreement.ROUNDED)
    found = one.computations
    if one.stated is not None and (is_confirmed or not (found or equity.is_contradicted)):
        found = (one.stated,)
    if one.used.is_empty or (one.is_net and found == (one.stated,)):
        return found
    return tuple(rest for result in found if (rest := less(result, one.used.known)) is not None)


def _is_below_zero(amount: Amount) -> bool | None:
    return is_above(Amount(Decimal(0), amount.unit, room=Decimal(0)), amount)


def _all_alike(answers: Iterable[bool | None]) -> bool | None:
    found = set(answers)
    return found.pop() if len(found) == 1 else None


def _lowest(amounts: tuple[Amount, ...]) -> Amount | None:
    return min(amounts, key=lambda one: one.value, default=None)
