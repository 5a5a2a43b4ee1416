"""What a year opens with beside what the year before closes with, in a table and across documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, added, agreement
from samplan.figures.columns import is_main, year_of
from samplan.figures.equity import BEST, column_before, year_of_equity
from samplan.figures.money import amount_at, unit_of
from samplan.figures.sums import best_agreement, money_tables
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Standing

AFTER: Mapping[Standing, tuple[Standing, ...]] = MappingProxyType(
    {
        "outcome": ("outcome",),
        "forecast": ("outcome", "forecast"),
        "revised": ("forecast", "revised"),
        "budget": ("forecast", "revised", "budget"),
        "indicative": ("revised", "budget", "indicative"),
    }
)
"""By what the figures of a year are: those of the year before that it goes on from.

What came of a year begins with what came of the year before. A budget begins with what was expected of it,
by the last forecast where there is one; what came of that year, the budget could not know.
"""

Place = tuple[Path, "Budget", "Plan | None"]
"""A table with its path, and the plan that has it, where it is another."""


@frozen
class Closing:
    """What a year closes with, in one column of a table."""

    amount: Amount
    path: Path
    """Of the amount."""
    standing: Standing
    table: Budget
    plan: Plan | None = None
    """The plan that says so, where it is another."""

    @property
    def is_told_wrong(self) -> bool:
        """Whether its own year gives another amount; that is told there."""
        return year_of_equity(self.table, int(self.path[-1])).is_contradicted


def stated_opening(table: Budget, column: int) -> Amount | None:
    """What a column for all of the association in a year says that the year opens with, in its unit."""
    if (
        table.equity is None
        or table.columns[column].standing not in AFTER
        or not is_main(table.columns, column)
    ):
        return None
    found = amount_at(table.equity.opening, column, unit_of(table))
    return None if year_of(table.columns[column]) is None else found


def closings_before(
    table: Budget, column: int, places: Sequence[tuple[Path, Budget, Plan | None]]
) -> list[Closing]:
    """What tables say that the year before closes with, of the same meaning as a column; the best first.

    Args:
        table: Has the column.
        column: Whose opening is asked about.
        places: Where to look.
    """
    year, wanted = year_of(table.columns[column]), AFTER[table.columns[column].standing]
    found = [
        one
        for path, other, plan in places
        for at, what in enumerate(other.columns)
        if year is not None and year_of(what) == year - 1 and what.standing in wanted
        if (one := _closing(path, other, at, plan)) is not None
    ]
    return sorted(found, key=lambda one: BEST.index(one.standing))


def _closing(path: Path, table: Budget, column: int, plan: Plan | None) -> Closing | None:
    if table.equity is None or not is_main(table.columns, column):
        return None
    amount = amount_at(table.equity.closing, column, unit_of(table))
    place = (*path, "equity", "closing", column)
    return None if amount is None else Closing(amount, place, table.columns[column].standing, table, plan)


def tables_of(plan: Plan, *, is_other: bool = False) -> Iterator[Place]:
    """The tables of a plan as places to look in."""
    return ((path, table, plan if is_other else None) for path, table in money_tables(plan))


def differing(opening: Amount, closings: Sequence[Closing]) -> Closing | None:
    """The best of some closings where the opening is another than each; None where one may be it."""
    if any(agreement(opening, one.amount) is not Agreement.DIFFERENT for one in closings):
        return None
    return None if any(one.is_told_wrong for one in closings) else next(iter(closings), None)


def explains(table: Budget, column: int, plan: Plan) -> bool:
    """Whether what a column opens with is what is wrong, and not what it closes with.

    The opening that it states differs from what the year before closes with, and equity closes by that; or
    it states none, and what the year before closes with is told wrong there.

    Args:
        table: Has the column.
        column: Its place.
        plan: The plan, in another table of which the year before may stand.
    """
    year = year_of_equity(table, column)
    if year.stated_closing is None:
        return False
    opening = stated_opening(table, column)
    if opening is None and not year.is_opening_stated:
        before = column_before(table, column)
        openings = [] if before is None else [_denied(table, before)]
    else:
        places = ([((), table, None)], tuple(tables_of(plan)))
        closings = next(filter(None, (closings_before(table, column, each) for each in places)), [])
        one = None if opening is None else differing(opening, closings)
        openings = [None if one is None else one.amount]
    found = (
        added((one, result, year.transfers))
        for one in openings
        if one is not None
        for result in year.column_result.readings
    )
    best = best_agreement(year.stated_closing, (closing for closing in found if closing is not None))
    return best in (Agreement.SAME, Agreement.ROUNDED)


def _denied(table: Budget, column: int) -> Amount | None:
    """What a column comes to, where it states that it closes with something else."""
    year = year_of_equity(table, column)
    return year.computed_closing if year.is_contradicted else None
