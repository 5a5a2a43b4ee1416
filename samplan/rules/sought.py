"""The ids that references of a plan may name, in its own lists and in those of its goals plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

from samplan.rules.base import Context, Link

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


class Sought:
    """The plans in which an id may be found, and the ids that may be in a plan that is not in the run."""

    def __init__(self, context: Context) -> None:
        """Take the plan, the one that it follows and the one that it answers."""
        named = [context.named(key) for key in get_args(Link)]
        followed, answered, _ = named
        self.absent = {key: getattr(context.plan, key) for key in context.absent if key != "revises"}
        self.plans = (context.plan, *(one for one in (followed, answered) if one is not None))
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
