"""What a supplementary budget is: the rows that change, and not the budget of the year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.schema.part import Part, given_fields, lost_of, peek, with_fields

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


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


def _says(budget: Part) -> bool:
    return "incomplete" in given_fields(budget) or "incomplete" in lost_of(budget)
