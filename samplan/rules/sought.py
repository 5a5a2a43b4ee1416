"""The ids that references of a plan may name, in its own lists and in those of its goals plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.rules.base import Context

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


class Sought:
    """The plans in which an id may be found, and the ids that may be in a plan that is not in the run."""

    def __init__(self, context: Context) -> None:
        """Take the plan, the one that it follows and the one that it answers."""
        plan = context.plan
        named = {
            key: name
            for key in ("follows", "answers")
            if (name := getattr(plan, key)) is not None and name != plan.id
        }
        self.absent = {key: name for key, name in named.items() if name not in context.others}
        others = [context.others[name] for name in named.values() if name in context.others]
        self.plans = (plan, *others)
        self.unfound: list[str] = []
        self._ids: dict[str, frozenset[str]] = {}

    def ids(self, name: str) -> frozenset[str]:
        """The ids of a list, in all plans."""
        if name not in self._ids:
            self._ids[name] = frozenset(one for plan in self.plans for one in _ids_in(plan, name))
        return self._ids[name]


def _ids_in(plan: Plan, name: str) -> Iterator[str]:
    if name == "allocations.classes":
        return (one.id for allocation in plan.allocations for one in allocation.classes)
    if name == "association.members":
        return (one.id for one in plan.association.members)
    return (one.id for one in getattr(plan, name))
