"""The ids that references of a plan may name, in its own lists and in those of its goals plan."""

from __future__ import annotations

from typing import Any

from samplan.figures.kin import items_of
from samplan.rules.base import Context
from samplan.schema.kinship import LINKS


class Sought:
    """The plans in which an id may be found, and the ids that may be in a plan that is not in the run."""

    def __init__(self, context: Context) -> None:
        """Take the plan and those that it builds on; one that it names and is not in the run is noted."""
        for link in LINKS:
            context.named(link)
        self.kin = context.kin
        self.absent = tuple(one for one in self.kin.absent if one.link != "revises")
        self.whole = context.whole
        self.unfound: list[str] = []
        self._ids: dict[str, frozenset[str]] = {}

    def ids(self, name: str) -> frozenset[str]:
        """The ids of a list, in all plans."""
        if name not in self._ids:
            self._ids[name] = frozenset(one.id for one in self.items(name))
        return self._ids[name]

    def items(self, name: str) -> tuple[Any, ...]:
        """The items of a list, in all plans."""
        return tuple(one.item for one in items_of(self.kin, name))
