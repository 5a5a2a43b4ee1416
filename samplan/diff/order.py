"""Order, where it says something: in a list that the document ranks, and in numbered sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from samplan.changes import Change, ChangeKind, Placed
from samplan.diff.nodes import Node, everything
from samplan.diff.pairing import Pairing
from samplan.figures.selection import shown_items

RANKED = "ranked"
"""The style of a list whose items are numbered."""


def order_changes(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """One change for each list whose items come in another order, where both documents number them.

    What came or went changes no order; only items that both lists have are compared.
    """
    before, after = _ranked(old), _ranked(new)
    for shown in after:
        if shown in before and (change := _change(before[shown], after[shown], pairing)):
            yield change
    if old.part.numbered and new.part.numbered:  # type: ignore[attr-defined]  # of a plan
        yield from _sections(old, new, pairing)


def _ranked(plan: Node) -> dict[str, list[Node]]:
    """The items that a document ranks, in its order, by the list that they are shown from."""
    nodes = {id(node.part): node for node in everything(plan)}
    found: dict[str, list[Node]] = {}
    for node in everything(plan):
        show: Any = node.part
        if node.shape.name == "Show" and show.style == RANKED:
            shown = shown_items(plan.part, show)  # type: ignore[arg-type]  # a plan
            items = [nodes[id(item)] for item in shown if id(item) in nodes]  # not those of other plans
            found.setdefault(show.what, []).extend(items)
    return found


def _sections(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """Sections of numbered documents, at every depth."""
    before, after = old.inner.get("sections", ()), new.inner.get("sections", ())
    if change := _change(before, after, pairing):
        yield change
    for node in after:
        group = pairing.group.get(node)
        if group and group.is_pair:
            yield from _sections(group.olds[0], node, pairing)


def _change(before: Sequence[Node], after: Sequence[Node], pairing: Pairing) -> Change | None:
    old, new = _numbered(before), _numbered(after)
    pairs = [(group.olds[0], node) for node in new if (group := pairing.group.get(node)) and group.is_pair]
    kept = [(left, right) for left, right in pairs if left in old]
    in_old_order = sorted(kept, key=lambda pair: old[pair[0]])
    others = [one for one, other in zip(kept, in_old_order, strict=True) if one != other]
    if not others:
        return None
    went = tuple(Placed(old[node], node.title) for node in sorted((pair[0] for pair in others), key=old.get))  # type: ignore[arg-type]  # each is there
    came = tuple(Placed(new[node], node.title) for _, node in others)
    return _reordered(before[0], after[0], went, came)


def _numbered(nodes: Sequence[Node]) -> dict[Node, int]:
    """Items with the numbers that they have in the document; sections without heading or number have none."""
    return {node: number for number, node in enumerate(filter(_has_number, nodes), 1)}


def _has_number(node: Node) -> bool:
    if node.shape.name != "Section":
        return True
    shows = [show.part for show in node.inner["show"]]
    is_contents = any(getattr(show, "what", None) == "contents" for show in shows)
    return bool(getattr(node.part, "heading", None)) and not is_contents


def _reordered(old: Node, new: Node, went: tuple[Placed, ...], came: tuple[Placed, ...]) -> Change:
    holder = new.parent.shape.name if new.parent else "Plan"
    sides = [(node.parent.side(node.held_in),) if node.parent else () for node in (old, new)]
    return Change(
        ChangeKind.REORDERED,
        holder,
        new.held_in,
        new.level,
        went,
        came,
        old_sides=sides[0],
        new_sides=sides[1],
    )
