"""What interventions cost beside the budget rows that pay for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.allocation import without_parts
from samplan.figures.arithmetic import Agreement, added, is_above, less
from samplan.figures.financing import own_part, planned_column
from samplan.figures.money import budget_column, total_of, unit_of
from samplan.figures.sums import best_agreement, financing_sum, sum_at
from samplan.frozen import frozen
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Intervention
    from samplan.schema.plan import Plan

PAYING = ("interventions", "projects")
"""Groups of rows that pay for interventions, though they name none."""
ELSEWHERE = ("board", "administration", "audit", "evaluation", "communication")
"""Groups of rows that pay for no intervention."""


@frozen
class Itemised:
    """Rows of costs, and the interventions that they pay for."""

    index: int
    """The number of the first row among the costs."""
    rows: tuple[str, ...]
    interventions: tuple[str, ...]
    paid: Amount | None
    """What the rows are in the budget year; None where that is not known."""
    costs: Amount | None
    """What the interventions cost together; None where one does not say."""
    own: Amount | None
    """What the association pays of that, where their financing says so."""
    financed: Amount | None
    """What all financiers pay together, where there are tables of them."""
    is_shared: bool
    """Whether others pay too."""
    of_sum: Amount | None
    """By how much the rows of costs differ from their stated sum: one slip may make both."""
    is_named: bool
    """Whether the rows name the interventions, and do not just stand for all that no row names."""

    @property
    def gap(self) -> Amount | None:
        """What the rows have more than the interventions cost; below zero where they have less."""
        return less(self.paid, self.costs)

    @property
    def differs(self) -> bool:
        """Whether the rows are neither what the interventions cost, nor what the association pays of it.

        Nor what the financiers pay: where that is not what the intervention costs, another rule says so.
        """
        readings = [one for one in (self.costs, self.own, self.financed) if one is not None]
        if self.paid is None or not readings or self._is_told_by_sum:
            return False
        return best_agreement(self.paid, readings) is Agreement.DIFFERENT

    @property
    def _is_told_by_sum(self) -> bool:
        """Whether the rows are off by just what the stated sum differs from its rows: that is told there."""
        together = added((self.gap, self.of_sum))
        differs = self.of_sum is not None and bool(self.of_sum.value)
        return differs and together is not None and not together.value

    @property
    def is_part_unknown(self) -> bool:
        """Whether the rows may be the association's part of what others pay too, and nobody says how much."""
        return self.is_shared and self.own is None and is_above(self.costs, self.paid) is not False


def itemised(plan: Plan) -> Iterator[Itemised]:
    """The rows of a budget that pay for interventions, beside what these cost in the plan's first year."""
    if plan.budget is None or budget_column(plan) is None:
        return
    named, rest = _groups(plan)
    for indexes, group in named:
        yield _itemised(plan, plan.budget, indexes, group, is_named=True)
    rows, others = rest
    if rows and others and all(one.cost is not None for one in others):
        found = _itemised(plan, plan.budget, rows, others, is_named=False)
        costs = plan.budget.costs
        may_be_paid = any(row.group not in (*PAYING, *ELSEWHERE) and not names_of(row) for row in costs)
        is_less = found.gap is not None and found.gap.value > 0
        if (is_less and plan.extent == "whole") or (not is_less and not may_be_paid):
            yield found


def names_of(row: Row) -> frozenset[str]:
    """The interventions that a row, or a row within it, says that it pays for."""
    own = {*row.interventions, row.intervention} - {None}
    return frozenset(name for name in own if name).union(*map(names_of, row.of_which))


def _groups(
    plan: Plan,
) -> tuple[list[tuple[list[int], list[Intervention]]], tuple[list[int], list[Intervention]]]:
    """Rows with the interventions that they name, those that share some together; and the others."""
    budget = plan.budget
    costs = budget.costs if budget else ()
    parts: list[tuple[list[int], frozenset[str]]] = []
    for index, row in enumerate(costs):
        names, rows = names_of(row), [index]
        if not names or row.sum_of:
            continue
        for other in [part for part in parts if part[1] & names]:
            parts.remove(other)
            rows, names = [*other[0], *rows], other[1] | names
        parts.append((rows, names))
    each = without_parts(plan.interventions, "cost")
    known = {one.id for one in plan.interventions}
    wholes = [
        ([*rows], [one for one in each if _ids(one, plan) & names]) for rows, names in parts if names <= known
    ]
    taken = {one.id for _, group in wholes for one in group} | {name for _, names in parts for name in names}
    free = [index for index, row in enumerate(costs) if not names_of(row) and row.group in PAYING]
    free = [index for index in free if not (costs[index].unallocated or costs[index].sum_of)]
    return wholes, (
        free,
        [one for one in each if not _ids(one, plan) & taken and one.support != "coordinated"],
    )


def _ids(one: Intervention, plan: Plan) -> set[str]:
    """The id of an intervention, and those of what it is a part of."""
    ids, by_id = {one.id}, {each.id: each for each in plan.interventions}
    while (whole := by_id.get(one.part_of or "")) is not None and whole.id not in ids:
        ids.add(whole.id)
        one = whole
    return ids


def _itemised(
    plan: Plan, budget: Budget, indexes: Sequence[int], group: Sequence[Intervention], *, is_named: bool
) -> Itemised:
    rows, column = [budget.costs[index] for index in indexes], budget_column(plan)
    paid = None if column is None else total_of(rows, column, unit_of(budget)).known
    costs = added(one.cost for one in group)
    year = plan.period.first_year
    own = added(_own(one, year) or one.cost for one in group)
    has_own = any(_own(one, year) is not None for one in group)
    return Itemised(
        indexes[0],
        tuple(row.name for row in rows),
        tuple(one.name for one in group),
        paid,
        costs,
        own if has_own else None,
        added(_financed(one, year) or one.cost for one in group) if has_own else None,
        any(_is_shared(one) for one in group),
        None if column is None else sum_at(budget, "costs", column).gap,
        is_named,
    )


def _own(one: Intervention, year: int) -> Amount | None:
    column = planned_column(one.financing, year) if one.financing else None
    return None if column is None or one.financing is None else own_part(one.financing, column)


def _financed(one: Intervention, year: int) -> Amount | None:
    column = planned_column(one.financing, year) if one.financing else None
    return None if column is None or one.financing is None else financing_sum(one.financing, column).value


def _is_shared(one: Intervention) -> bool:
    """Whether others than the association pay for an intervention too, or may."""
    is_financed = one.financing is not None and len(one.financing.rows) > 1
    return one.is_esf or one.support == "co_financed" or len(one.financiers) > 1 or is_financed
