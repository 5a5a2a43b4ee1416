"""What a part says, apart from which one it is: to recognise the same content under another key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable

from samplan.diff.nodes import IDENTITY, Node
from samplan.diff.values import normal


def content_of(node: Node) -> Hashable | None:
    """All that an item says apart from its own key.

    None where that is no evidence of being the same: for items known by their words alone,
    and for items that say nothing else.
    """
    shape = node.shape
    if not shape.key_else and shape.key != ("id",):
        return None
    content = _content(node, leave_out=IDENTITY | set(shape.key_else))
    return content if content != (shape.name, frozenset(), frozenset()) else None


def whole_content_of(node: Node) -> Hashable:
    """All that a part says, its key included."""
    return _content(node, leave_out=frozenset())


def _content(node: Node, leave_out: frozenset[str]) -> Hashable:
    given = frozenset(
        (field.name, _field(value, is_ordered=field.kind == "cells"))
        for field in node.shape.fields
        if not field.model
        and field.name not in leave_out
        and (value := getattr(node.part, field.name)) is not None
        and value is not False
        and value != ()
    )
    inner = Counter((name, whole_content_of(each)) for name, nodes in node.inner.items() for each in nodes)
    return (node.shape.name, given, frozenset(inner.items()))


def _field(value: object, *, is_ordered: bool) -> Hashable:
    if is_ordered and isinstance(value, tuple):
        return tuple(normal(cell) for cell in value)
    return normal(value)
