"""What a plan declares about the identity of its items: replaced, split, merged.

The new plan speaks of an earlier document; what it declares in the old plan is of one that is older
still. The old plan speaks of a later one where an intervention is to become a part of another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samplan.diff.nodes import Node
from samplan.schema.slugs import slug

Edge = tuple[Node, Node]


def find_declared(
    olds: Sequence[Node], news: Sequence[Node]
) -> Iterator[tuple[tuple[Node, ...], tuple[Node, ...]]]:
    """Parts of the old and the new plan that the new one declares to be the same thing.

    Each part is in one result at most. One against several is a split, several against one
    a merger.
    """
    edges = [edge for new in news for edge in _edges(new, olds, news)]
    for old in olds:
        edges.extend(_edges_of_moved(old, olds, news, edges))
    while edges:
        left, right, edges = _component(edges)
        yield tuple(node for node in olds if node in left), tuple(node for node in news if node in right)


def _edges(new: Node, olds: Sequence[Node], news: Sequence[Node]) -> Iterator[Edge]:
    for id_ in _declared_ids(new):
        before = _find(id_, new, olds)
        if before is None:
            continue
        itself_before = _find(_own_name(new), new, olds)
        still_there = _find(id_, new, news)
        if itself_before and still_there:
            continue  # both were there before and are there still: only the declaration is new
        yield before, new
        if itself_before:
            yield itself_before, new
        if still_there:
            yield before, still_there


def _edges_of_moved(
    old: Node, olds: Sequence[Node], news: Sequence[Node], edges: Sequence[Edge]
) -> Iterator[Edge]:
    """An intervention that was to become a part of another, where the new plan has the other one alone."""
    if not getattr(old.part, "moved_into", None) or _find(_own_name(old), old, news):
        return
    for after in _where_to(old, olds, news, edges):
        yield old, after
        if before := _find(_own_name(after), after, olds):
            yield before, after


def _where_to(old: Node, olds: Sequence[Node], news: Sequence[Node], edges: Sequence[Edge]) -> Iterator[Node]:
    """What it has become a part of, by way of others that did so too, or under another id."""
    ahead, passed = [old], set[Node]()
    while ahead:
        here = ahead.pop(0)
        if here in passed:
            continue
        passed.add(here)
        for wanted in getattr(here.part, "moved_into", ()):
            beyond = _find(wanted, old, olds)
            after = _find(wanted, old, news) or next((new for before, new in edges if before is beyond), None)
            if after is not None:
                yield after
            elif beyond is not None:
                ahead.append(beyond)


def _declared_ids(node: Node) -> tuple[str, ...]:
    return tuple(
        id_ for field in ("replaces", "merged_from", "split_from") for id_ in getattr(node.part, field, ())
    )


def _own_name(node: Node) -> str:
    """What an item is known by: its id; a section may have only a heading."""
    return str(getattr(node.part, "id", None) or getattr(node.part, "heading", None) or "")


def _find(id_: str, like: Node, nodes: Sequence[Node]) -> Node | None:
    """The one part of the same model with this id; with several, the one in the same list."""
    found = [node for node in nodes if node.shape is like.shape and _is_called(node, id_)]
    if len(found) > 1:
        found = [node for node in found if _list_of(node) == _list_of(like)]
    return found[0] if len(found) == 1 else None


def _is_called(node: Node, name: str) -> bool:
    """Whether an item has this id; a section may also be called by its heading, in any letters."""
    if getattr(node.part, "id", None) == name:
        return True
    heading = getattr(node.part, "heading", None)
    return heading is not None and slug(heading) == slug(name)


def _list_of(node: Node) -> tuple[object, ...]:
    return (node.held_in, node.parent.key if node.parent else ())


def _component(edges: list[Edge]) -> tuple[set[Node], set[Node], list[Edge]]:
    """The parts that hang together with the first edge, and the edges that are left."""
    left, right = {edges[0][0]}, {edges[0][1]}
    rest, size = edges, 0
    while size != len(left) + len(right):
        size = len(left) + len(right)
        for before, after in rest:
            if before in left or after in right:
                left.add(before)
                right.add(after)
    return left, right, [edge for edge in rest if edge[0] not in left]
