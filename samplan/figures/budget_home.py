"""Where the budget of a plan stands: in its own file, in another plan, or in a document that is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.schema.document import RelatedDocument
    from samplan.schema.plan import Plan


@frozen
class BudgetHome:
    """Where a budget stands that is not in the plan itself."""

    document: RelatedDocument
    """The document that is said to hold it."""
    index: int
    """The number of that document among the plan's."""
    plan: Plan | None
    """The plan file of that document, where it is at hand and has a budget."""


def budget_home(plan: Plan, others: Mapping[str, Plan]) -> BudgetHome | None:
    """Where a plan says that its budget stands; None where it has one itself, or does not say.

    Args:
        plan: The plan.
        others: The plans at hand by id.
    """
    if plan.budget is not None:
        return None
    for index, document in enumerate(plan.documents):
        if "budget" in document.holds:
            home = others.get(document.plan or "")
            has_it = home is not None and peek(home, "budget") is not None
            return BudgetHome(document, index, home if has_it else None)
    return None


def companions(plan: Plan | None) -> Iterator[str]:
    """The ids of plan files that hold a part of a plan, or are adopted together with it."""
    for one in peek(plan, "documents", ()):
        if (name := peek(one, "plan")) and (peek(one, "holds") or peek(one, "role") == "adopted_with"):
            yield name


def plans_of_budget(budget: Plan, others: Mapping[str, Plan]) -> Iterator[Plan]:
    """The plans whose budget a document of its own is, as far as they say so."""
    if budget.kind != "budget":
        return
    for other in others.values():
        if peek(other, "budget") is None and any(
            peek(one, "plan") == budget.id and "budget" in peek(one, "holds", ())
            for one in peek(other, "documents", ())
        ):
            yield other
