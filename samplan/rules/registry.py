"""Every rule, in the order in which they run."""

from __future__ import annotations

from collections.abc import Iterable

from samplan.rules import arithmetic, equality, follow_up, guidance, law, policy, structure
from samplan.rules.base import Rule

FAMILIES: dict[str, tuple[Rule, ...]] = {
    "arithmetic": arithmetic.RULES,
    "equality": equality.RULES,
    "follow_up": follow_up.RULES,
    "guidance": guidance.RULES,
    "law": law.RULES,
    "policy": policy.RULES,
    "structure": structure.RULES,
}
"""The rules of each family, sorted by id; the names are those of the folders."""

LAST = "deviation-in-force"
"""Judges what all the others said."""


def in_run_order(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """The rules sorted by id, and `LAST` last."""
    return tuple(sorted(rules, key=lambda one: (one.id == LAST, one.id)))


ALL: tuple[Rule, ...] = in_run_order(one for rules in FAMILIES.values() for one in rules)
"""Every rule in run order."""

IDS: tuple[str, ...] = tuple(sorted(one.id for one in ALL))
"""Every rule's id, sorted."""

_BY_ID = {one.id: one for one in ALL}


def rule(name: str) -> Rule:
    """The rule with this id.

    Raises:
        KeyError: There is no such rule.
    """
    return _BY_ID[name]
