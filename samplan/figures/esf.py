"""What the association pays itself of projects that the European Social Fund pays a part of."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.arithmetic import Agreement, agreement, less
from samplan.figures.financing import own_part
from samplan.figures.itemised import names_of
from samplan.figures.money import amount_at, planned_columns, total_of, unit_of
from samplan.figures.moves import all_rows
from samplan.frozen import frozen
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.plan import Plan

_ESF = Expression(r"(?i)\besf\b|socialfond|social fund")


@frozen
class OwnPart:
    """The association's part of the projects in a planned column."""

    column: int
    costs: Amount
    paid: Amount
    """By the fund."""
    own: Amount
    """The rest, above nothing."""
    is_told: bool
    """Whether the plan says so: in a part of a row, a row, or the financing of a project."""

    @property
    def share(self) -> Fraction:
        """The rest as a part of the costs."""
        return Fraction(self.own.value) / Fraction(self.costs.value)


def esf_rows(plan: Plan, budget: Budget) -> tuple[list[Row], list[Row]]:
    """The rows of costs for projects with money of the fund, and of income from it; none if others pay.

    Nor where a row is for other interventions too: what the projects cost of it is not known.
    """
    projects = {one.id for one in plan.interventions if one.is_esf}
    costs = [row for row in budget.costs if names_of(row) & projects or _ESF.search(row.name)]
    paid = [row for row in budget.income if row.source == "esf"]
    is_mixed = any(names_of(row) - projects for row in costs)
    is_shared = any(row.source == "co_financing" for row in budget.income)
    return costs, [] if is_mixed or is_shared else paid


def own_parts(plan: Plan) -> Iterator[OwnPart]:
    """What projects with money of the fund cost less that money, by planned column."""
    budget = plan.budget
    if budget is None:
        return
    costs, income = esf_rows(plan, budget)
    for column in planned_columns(budget) if costs and income else ():
        cost, paid = (total_of(rows, column, unit_of(budget)).known for rows in (costs, income))
        own = less(cost, paid)
        if cost is None or paid is None or own is None or own.value <= 0 or not paid.value:
            continue
        yield OwnPart(column, cost, paid, own, _is_told(plan, budget, column, own))


def _is_told(plan: Plan, budget: Budget, column: int, own: Amount) -> bool:
    """Whether some row is the association's part, or the financing of a project tells it."""
    rows = all_rows((*budget.costs, *budget.income))
    amounts = (amount_at(row.amounts, column, unit_of(budget)) for row in rows)
    tables = [one.financing for one in plan.interventions if one.is_esf and one.financing]
    is_financed = any(own_part(table, at) is not None for table in tables for at in range(len(table.columns)))
    return is_financed or any(one is not None and agreement(one, own) is Agreement.SAME for one in amounts)
