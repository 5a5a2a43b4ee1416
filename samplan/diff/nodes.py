"""A plan as a tree of parts, each with its place: what pairing and comparison walk over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from samplan.changes import ColumnName, Side
from samplan.diff.titles import title_of
from samplan.results import Path
from samplan.schema.shape import Field, Shape, natural_key, place, shape_of

IDENTITY = frozenset({"id", "replaces", "split_from", "merged_from"})
"""Fields that say which item it is, not what it is."""


@dataclass(slots=True, eq=False)
class Node:
    """One part of a plan. Nodes are told apart by identity: two parts may have the same content."""

    part: object
    shape: Shape
    path: Path
    held_in: str
    """The field of the parent that holds the part; empty for the plan."""
    level: str
    """The level declared for that field."""
    parent: Node | None
    root: object
    inner: dict[str, tuple[Node, ...]] = field(default_factory=dict)
    """The parts within this one, by field."""

    @property
    def is_table(self) -> bool:
        """Whether it is a money table, which is a world of its own for the keys of its rows."""
        return any(each.name == "columns" for each in self.shape.fields)

    @property
    def is_item(self) -> bool:
        """Whether it is one of a list."""
        return bool(self.path) and isinstance(self.path[-1], int)

    @property
    def table(self) -> Node | None:
        """The money table that it is, or is part of."""
        node: Node | None = self
        while node is not None and not node.is_table:
            node = node.parent
        return node

    @property
    def key(self) -> tuple[object, ...]:
        """Its natural key, empty where it has none."""
        return natural_key(self.part)

    @property
    def item(self) -> Node | None:
        """The item that it is, or is part of; None for what belongs to the plan itself."""
        node: Node | None = self
        while node is not None and not node.is_item:
            node = node.parent
        return node

    @property
    def title(self) -> str:
        """What its item is called; empty for what belongs to the plan itself."""
        item = self.item
        return title_of(item.part, item.root) if item else ""

    @property
    def within(self) -> str:
        """The title of what holds its item."""
        item = self.item
        return item.parent.title if item and item.parent else ""

    def side(self, *steps: str | int, column: ColumnName | None = None) -> Side:
        """This part, or a place within it, as one side of a change."""
        path = (*self.path, *steps)
        return Side(self.title, place(self.root, path), path, self.within, column)


def tree_of(plan: object) -> Node:
    """The whole plan as a tree."""
    return _grown(plan, Node(plan, shape_of(plan), (), "", "", None, plan))


def _grown(root: object, node: Node) -> Node:
    for each in node.shape.fields:
        if each.kind in ("model", "items"):
            node.inner[each.name] = tuple(
                _grown(root, Node(part, shape_of(part), path, each.name, each.level, node, root))
                for path, part in _parts(node, each)
            )
    return node


def _parts(node: Node, each: Field) -> Iterator[tuple[Path, object]]:
    value = getattr(node.part, each.name)
    if each.kind == "items":
        for index, item in enumerate(value):
            yield (*node.path, each.name, index), item
    elif value is not None:
        yield (*node.path, each.name), value


def within(node: Node) -> Iterator[Node]:
    """All parts within this one; a table within it is given, what is in that table is not."""
    for nodes in node.inner.values():
        for inner in nodes:
            yield inner
            if not inner.is_table:
                yield from within(inner)


def everything(node: Node) -> Iterator[Node]:
    """This part and all within it, tables and what is in them included."""
    yield node
    for nodes in node.inner.values():
        for inner in nodes:
            yield from everything(inner)
