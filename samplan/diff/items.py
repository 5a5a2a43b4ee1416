"""Whole items: added, removed, replaced, split, merged and moved."""

from __future__ import annotations

from collections.abc import Iterable

from samplan.changes import Change, ChangeKind, Holder
from samplan.diff.cells import amount_of
from samplan.diff.details import OF_NEW, cells_of_column, details_of
from samplan.diff.fields import level_of
from samplan.diff.nodes import Node
from samplan.diff.pairing import Group, Pairing
from samplan.diff.people_columns import counts_in_column
from samplan.diff.values import delta_of, sum_of_amounts
from samplan.frozen import replace
from samplan.schema.shape import COLUMNS, Field


def whole(node: Node, kind: ChangeKind, pairing: Pairing) -> Change:
    """An item or part that only one of the plans has, with all that it says."""
    is_new = kind in OF_NEW
    amount, sides = amount_of(node), (node.side(),)
    details = details_of(node, kind, pairing)
    return Change(
        kind,
        node.shape.name,
        None,
        node.level,
        None if is_new else amount,
        amount if is_new else None,
        details=details,
        old_sides=() if is_new else sides,
        new_sides=sides if is_new else (),
    )


def added(node: Node, pairing: Pairing) -> Change:
    """An item that only the new plan has; a column with its cells, which have nothing to stand beside."""
    return _with_cells(whole(node, ChangeKind.ADDED, pairing), node, pairing)


def removed(node: Node, pairing: Pairing) -> Change:
    """An item that only the old plan has; a column with its cells."""
    return _with_cells(whole(node, ChangeKind.REMOVED, pairing), node, pairing)


def _with_cells(change: Change, node: Node, pairing: Pairing) -> Change:
    if node.shape.name not in COLUMNS:
        return change
    if node.shape.name == "Column":
        cells = cells_of_column(node, change.kind, pairing)
    else:
        cells = counts_in_column(node, change.kind, pairing, is_new=change.kind in OF_NEW)
    return replace(change, details=(*change.details, *cells))


def stated(field: Field, old: Node, new: Node, nodes: Iterable[Node], pairing: Pairing) -> Change:
    """A list or a part that only the new plan states, with what it holds as details."""
    return _stated(ChangeKind.STATED, field, (old, new), nodes, pairing)


def unstated(field: Field, old: Node, new: Node, nodes: Iterable[Node], pairing: Pairing) -> Change:
    """A list or a part that the new plan leaves out, with what the old one said as details."""
    return _stated(ChangeKind.UNSTATED, field, (old, new), nodes, pairing)


def _stated(
    kind: ChangeKind, field: Field, holders: tuple[Node, Node], nodes: Iterable[Node], pairing: Pairing
) -> Change:
    old, new = holders
    return Change(
        kind,
        new.shape.name,
        field.name,
        level_of(field, new),
        details=tuple(whole(node, kind, pairing) for node in nodes),
        old_sides=(old.side(field.name),),
        new_sides=(new.side(field.name),),
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
