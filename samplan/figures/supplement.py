"""What a supplementary budget is: the rows that change, and not the budget of the year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.arithmetic import added, in_unit
from samplan.figures.columns import is_main
from samplan.figures.money import PLANNED, cell_at, is_known, unit_of
from samplan.figures.sums import SIDES, result_at, sum_at
from samplan.schema.part import Part, given_fields, lost_of, peek, with_fields
from samplan.schema.values import UNKNOWN

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.plan import Plan
    from samplan.schema.values import Amount, Cell


def as_supplement(plan: Plan) -> Plan:
    """A supplement with a budget that says that it does not list all rows, whether it does or not.

    A plan of another extent, or one that says itself which rows it lists, is given back as it is.
    """
    budget = peek(plan, "budget")
    if peek(plan, "extent") != "supplement" or not isinstance(budget, Part) or _says(budget):
        return plan
    open_budget = with_fields(budget, {"incomplete": ("income", "costs")})
    whole: Plan = with_fields(plan, {"budget": open_budget})
    return whole


def as_revised(plan: Plan, revised: Plan) -> Plan:
    """A supplement that says what it adds, with what each row and sum then is: as decided, and the addition.

    Args:
        plan: The supplement, or any other plan, which is given back as it is.
        revised: The plan that it is compared with; nothing is added to another than the one that it revises.
    """
    before, budget = peek(revised, "budget"), peek(plan, "budget")
    if peek(plan, "revises") != peek(revised, "id", "") or before is None or budget is None:
        return plan
    pairs = dict(_added_to(before, budget))
    if not pairs:
        return plan
    columns = tuple(
        with_fields(column, {"standing": "revised"}) if at in pairs else column
        for at, column in enumerate(budget.columns)
    )
    fields: dict[str, object] = {"columns": columns}
    for side in SIDES:
        fields[side] = tuple(
            _row(row, getattr(before, side), pairs, before, budget) for row in getattr(budget, side)
        )
    if budget.stated is not None:
        fields["stated"] = _stated(budget, before, pairs)
    whole: Plan = with_fields(plan, {"budget": with_fields(budget, fields)})
    return whole


def _added_to(before: Budget, budget: Budget) -> Iterator[tuple[int, int]]:
    """The columns of additions, each with the column of the old budget that is in force for its year."""
    planned = {column.year for column in budget.columns if column.standing in PLANNED}
    for at, column in enumerate(budget.columns):
        if column.standing != "addition" or column.year is None or column.year in planned:
            continue
        valid = [
            index
            for index, one in enumerate(before.columns)
            if one.standing in PLANNED and one.year == column.year and is_main(before.columns, index)
        ]
        if valid:
            yield at, min(valid, key=lambda index: before.columns[index].standing != "revised")


def _row(row: Row, olds: Sequence[Row], pairs: Mapping[int, int], before: Budget, budget: Budget) -> Row:
    old = next((one for one in olds if one.id == row.id or one.id in row.replaces), None)
    if old is None or not row.amounts:
        return row
    amounts = tuple(
        _plus(cell_at(old.amounts, pairs[at]), cell, before, budget) if at in pairs else cell
        for at, cell in enumerate(row.amounts)
    )
    summed: Row = with_fields(row, {"amounts": amounts})
    return summed


def _stated(budget: Budget, before: Budget, pairs: Mapping[int, int]) -> Any:  # noqa: ANN401 - Stated
    """The sums that the supplement states, as they are with what was decided."""
    fields: dict[str, object] = {}
    for name in (*SIDES, "result"):
        cells: tuple[Cell, ...] = getattr(budget.stated, name)
        fields[name] = tuple(
            _plus(_sum(before, name, pairs[at]), cell, before, budget) if at in pairs else cell
            for at, cell in enumerate(cells)
        )
    return with_fields(budget.stated, {name: cells for name, cells in fields.items() if cells})


def _sum(before: Budget, name: Any, column: int) -> Amount | None:  # noqa: ANN401 - a side, or the result
    return result_at(before, column).value if name == "result" else sum_at(before, name, column).value


def _plus(old: Cell, addition: Cell, before: Budget, budget: Budget) -> Cell:
    """What was decided and what is added, in the unit of the supplement; unknown where one of them is."""
    if addition is None:
        return None
    unit = unit_of(budget)
    if not is_known(addition) or not is_known(old):
        return UNKNOWN if old is not None else addition
    decided = old if old.unit or unit_of(before) is None else old.within(unit_of(before))  # type: ignore[arg-type]
    return added([in_unit(decided, unit), in_unit(addition, unit)])


def _says(budget: Part) -> bool:
    return "incomplete" in given_fields(budget) or "incomplete" in lost_of(budget)
