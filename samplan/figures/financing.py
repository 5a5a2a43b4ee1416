"""The financing of an intervention beside its stated sum, its cost, and the budget row that it feeds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import Agreement, added, is_above
from samplan.figures.columns import is_main, year_of
from samplan.figures.money import PLANNED, amount_at, unit_of
from samplan.figures.moves import all_rows
from samplan.figures.sums import best_agreement, financing_sum
from samplan.frozen import frozen
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Column, Row
    from samplan.schema.intervention import Financing, Intervention
    from samplan.schema.plan import Plan

Kind = Literal["sum", "cost", "whole", "row"]
"""The stated sum; the cost of the first year, and of all years; the association's part in a budget row."""


@frozen
class Pair:
    """What is stated of an intervention, beside what its financing gives, in one column of it."""

    kind: Kind
    column: int
    said: Amount
    """The stated sum, the cost, or the row of the budget."""
    paid: Amount
    """What the financiers pay, or the association."""


def own_part(financing: Financing, column: int) -> Amount | None:
    """What the association pays in a column; None where the plan does not say."""
    rows = (row for row in financing.rows if row.id == financing.own)
    return next((amount_at(row.amounts, column, unit_of(financing)) for row in rows), None)


def planned_column(financing: Financing, year: int) -> int | None:
    """The column that plans a year for all of it, the revised one where there are two; None without one."""
    columns = financing.columns
    of_year = [at for at, one in enumerate(columns) if year_of(one) == year and is_main(columns, at)]
    planned = [at for at in of_year if columns[at].standing in PLANNED]
    return min(planned, key=lambda at: columns[at].standing != "revised", default=None)


def disagreements(plan: Plan, one: Intervention) -> Iterator[Pair]:
    """Where the financing of an intervention is another amount than what it should be."""
    if one.financing is not None:
        yield from _sums(one.financing)
        yield from _costs(one, one.financing, plan.period.first_year)
        yield from _rows(plan, one.financing)


def unknown_financiers(one: Intervention, year: int) -> tuple[str, ...]:
    """The financiers without whose amounts a stated sum, or the cost of the year, cannot be compared."""
    if one.financing is None:
        return ()
    sums = [financing_sum(one.financing, at) for at in range(len(one.financing.columns))]
    planned = planned_column(one.financing, year) if one.cost is not None else None
    asked = [each for each in sums if each.stated is not None or each.column == planned]
    return tuple(dict.fromkeys(name for each in asked for name in each.rows.lacking))


def _sums(financing: Financing) -> Iterator[Pair]:
    for column in range(len(financing.columns)):
        found = financing_sum(financing, column)
        if found.differs and found.stated is not None and found.rows.said is not None:
            yield Pair("sum", column, found.stated, found.rows.said)


def _costs(one: Intervention, financing: Financing, year: int) -> Iterator[Pair]:
    """The costs that neither all financiers nor the association alone pay."""
    column, whole = planned_column(financing, year), _whole_column(financing.columns)
    wanted: tuple[tuple[Kind, int | None, Amount | None], ...] = (
        ("cost", column, one.cost),
        ("whole", whole, one.whole_cost),
    )
    for kind, at, cost in wanted:
        if at is None or cost is None:
            continue
        found = financing_sum(financing, at)
        paid = [amount for amount in (found.stated, found.rows.known) if amount is not None]
        readings = [*paid, *([own] if (own := own_part(financing, at)) is not None else [])]
        if paid and best_agreement(cost, readings) is Agreement.DIFFERENT:
            yield Pair(kind, at, cost, paid[0])


def _whole_column(columns: Sequence[Column]) -> int | None:
    """The column of the whole life of a project: the only one that is no calendar year."""
    found = [at for at, one in enumerate(columns) if year_of(one) is None and not is_derived(one)]
    return found[0] if len(found) == 1 and columns[found[0]].period is not None else None


def _rows(plan: Plan, financing: Financing) -> Iterator[Pair]:
    """Where the parts of all interventions that feed a row are more than it; it may hold more than they."""
    costs = all_rows(plan.budget.costs) if plan.budget else ()
    row = next((row for row in costs if row.id == financing.feeds), None)
    others = [each.financing for each in plan.interventions if each.financing]
    feeding = [each for each in others if each.feeds == financing.feeds]
    if row is None or feeding[0] is not financing:
        return
    for column, what in enumerate(financing.columns):
        if financing_sum(financing, column).differs:
            continue  # which of its amounts is wrong is not known; that they differ is told
        said = _amount_like(row, what, plan)
        paid = added(_own_like(each, what) for each in feeding)
        if said is None or paid is None:
            continue
        if is_above(paid, said):
            yield Pair("row", column, said, paid)


def _amount_like(row: Row, what: Column, plan: Plan) -> Amount | None:
    """What a row of the budget says in the column of the same time and standing."""
    at = _column_like(plan.budget.columns, what) if plan.budget else None
    return None if at is None or plan.budget is None else amount_at(row.amounts, at, unit_of(plan.budget))


def _own_like(financing: Financing, what: Column) -> Amount | None:
    at = _column_like(financing.columns, what)
    return None if at is None else own_part(financing, at)


def _column_like(columns: Sequence[Column], what: Column) -> int | None:
    if (year := year_of(what)) is None or is_derived(what):
        return None
    same = (at for at, one in enumerate(columns) if year_of(one) == year and one.standing == what.standing)
    return next((at for at in same if is_main(columns, at)), None)
