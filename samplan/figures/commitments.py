"""Interventions that run in years for which the budget has no money."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.columns import year_of
from samplan.figures.itemised import names_of
from samplan.figures.money import cell_at, is_known, planned_columns
from samplan.frozen import frozen

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Intervention
    from samplan.schema.plan import Plan


@frozen
class Commitment:
    """An intervention that runs after the first year of the plan."""

    index: int
    name: str
    end: date
    """Its last day."""
    beyond: tuple[int, ...]
    """The years that it runs in after the last one of the budget, and of which no table of it tells."""
    bare: tuple[int, ...]
    """The whole years within the budget in which the rows that pay for it and nothing else have nothing."""


def commitments(plan: Plan) -> Iterator[Commitment]:
    """The interventions that the association pays for and that run on after the plan's first year."""
    budget = plan.budget
    years = {year_of(budget.columns[at]): at for at in planned_columns(budget)} if budget else {}
    planned = [year for year in years if year is not None]
    for index, one in enumerate(plan.interventions if planned else ()):
        end = _end(one)
        if budget is None or end is None or end.year <= plan.period.first_year or not _is_paid(one, budget):
            continue
        later = tuple(year for year in range(max(planned) + 1, end.year + 1) if year not in _told(one))
        within = range(plan.period.first_year + 1, end.year + (end == date(end.year, 12, 31)))
        bare = tuple(year for year in within if year in years and _is_bare(one, budget, years[year]))
        yield Commitment(index, one.name, end, later, bare)


def _end(one: Intervention) -> date | None:
    period = one.period
    return None if period is None or period.is_inexact or period.is_open else period.end


def _is_paid(one: Intervention, budget: Budget) -> bool:
    """Whether the plan says that it costs the association something, and not that it is over."""
    is_named = any(one.id in names_of(row) for row in budget.costs)
    return one.support != "coordinated" and (one.cost is not None or is_named)


def _told(one: Intervention) -> set[int]:
    """The years of which a table of its financing tells."""
    columns = one.financing.columns if one.financing else ()
    return {year for column in columns if (year := year_of(column)) is not None}


def _is_bare(one: Intervention, budget: Budget, column: int) -> bool:
    """Whether all rows that pay for it, and for nothing else, have exactly nothing in a column."""
    rows = [row for row in budget.costs if names_of(row) == {one.id}]
    cells = [cell_at(row.amounts, column) for row in rows]
    return bool(cells) and all(is_known(cell) and not cell.value for cell in cells)
