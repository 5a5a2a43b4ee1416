"""The law that holds for a plan: by the first day of its budget year, or by the day of its decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.law.in_force import chain, find_unread
from samplan.results import Missing
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


def day_of(plan: Plan, name: str) -> date:
    """The day whose wording of a norm holds for a plan.

    Where a norm is about the decision and the plan does not say when it was made, the first day of
    the budget year stands in: what the rule then lacks is the day, and it says so itself.
    """
    if chain(name)[-1].day == "decision" and (decision := plan.decision) is not None and decision.on:
        return decision.on
    return date(plan.period.first_year, 1, 1)


def find_unread_wordings(plan: Plan, names: Iterable[str]) -> Iterator[Missing]:
    """What is not known of how the norms read for this plan, each once."""
    said: list[Message] = []
    for name in names:
        day = day_of(plan, name)
        unread = find_unread(name, day)
        if unread is not None and unread not in said:
            said.append(unread)
            is_first = day == date(plan.period.first_year, 1, 1)
            yield Missing(("period",) if is_first else ("decision", "on"), unread)
