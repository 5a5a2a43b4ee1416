"""Whole items: added, removed, replaced, split, merged and moved."""

from __future__ import annotations

from samplan.changes import Change, ChangeKind, Holder
from samplan.diff.cells import amount_of
from samplan.diff.details import details_of
from samplan.diff.nodes import Node
from samplan.diff.pairing import Group, Pairing
from samplan.diff.values import delta_of, sum_of_amounts


def added(node: Node, pairing: Pairing) -> Change:
    """An item that only the new plan has."""
    return Change(
        ChangeKind.ADDED,
        node.shape.name,
        None,
        node.level,
        new=amount_of(node),
        details=details_of(node, ChangeKind.ADDED, pairing),
        new_sides=(node.side(),),
    )


def removed(node: Node, pairing: Pairing) -> Change:
    """An item that only the old plan has."""
    return Change(
        ChangeKind.REMOVED,
        node.shape.name,
        None,
        node.level,
        old=amount_of(node),
        details=details_of(node, ChangeKind.REMOVED, pairing),
        old_sides=(node.side(),),
    )


def replaced(group: Group, details: tuple[Change, ...]) -> Change:
    """Items of the old plan that items of the new one continue: replaced, split or merged.

    Its level is the highest of what differs in them: the details are not said by themselves.
    """
    before = sum_of_amounts(tuple(amount_of(node) for node in group.olds))
    after = sum_of_amounts(tuple(amount_of(node) for node in group.news))
    return Change(
        _kind(group),
        group.news[0].shape.name,
        None,
        min((group.news[0].level, *(change.level for change in details))),
        before,
        after,
        delta_of(before, after),
        details=details,
        old_sides=tuple(node.side() for node in group.olds),
        new_sides=tuple(node.side() for node in group.news),
    )


def _kind(group: Group) -> ChangeKind:
    match (len(group.olds), len(group.news)):
        case (1, several) if several > 1:
            return ChangeKind.SPLIT
        case (several, 1) if several > 1:
            return ChangeKind.MERGED
        case _:
            return ChangeKind.REPLACED


def moved(old: Node, new: Node) -> Change:
    """An item that stands in another list than before."""
    return Change(
        ChangeKind.MOVED,
        new.shape.name,
        None,
        new.level,
        _holder(old),
        _holder(new),
        old_sides=(old.side(),),
        new_sides=(new.side(),),
    )


def _holder(node: Node) -> Holder:
    parent = node.parent
    return (
        Holder(parent.shape.name, parent.title, node.held_in) if parent else Holder("Plan", "", node.held_in)
    )
