"""A plan as a tree of parts, each with its place: what pairing and comparison walk over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from samplan.changes import ColumnName, Pointer, Side
from samplan.diff.titles import title_of
from samplan.expression import Expression
from samplan.figures.decided import told, told_step
from samplan.figures.members import is_present
from samplan.frozen import replace
from samplan.levels import UNDECLARED, DiffLevel
from samplan.results import Path
from samplan.schema.part import given_fields
from samplan.schema.shape import COLUMNS, SHAPES, Field, Shape, natural_key, place, shape_of, unique_names
from samplan.schema.tables import is_derived

IDENTITY = frozenset({"id", "replaces", "split_from", "merged_from"})
"""Fields that say which item it is, not what it is."""

_TABLES = {name for name, shape in SHAPES.items() if any(field.type == "Column" for field in shape.fields)}

_TOLD_BY = {
    "Block": ("role",),
    "Limit": ("measure", "moment"),
    "Policy": ("requires",),
    "Statistic": ("population",),
    "StatisticColumn": ("population",),
    "DecisionStep": ("step",),
}
"""Items that may have no name: the fields that they are told by."""

_BY_DEFINITION = frozenset(
    {
        ("Plan", "extent"),
        ("Plan", "language"),
        ("Plan", "numbered"),
        ("Column", "standing"),
        ("Show", "names"),
        ("Area", "kind"),
    }
    | {("Budget", "totals"), ("Table", "totals"), ("Financing", "totals")}
)
"""Fields about how the file or the document is written: to leave them out is to choose the usual."""

_STEP = Expression(r"(\w+)(?:\[([^\[\]]*+)\])?")
"""One step of a place: a field, and the key of one of its items."""


@dataclass(slots=True, eq=False)
class Node:
    """One part of a plan. Nodes are told apart by identity: two parts may have the same content."""

    part: object
    shape: Shape
    path: Path
    held_in: str
    """The field of the parent that holds the part; empty for the plan."""
    level: DiffLevel
    """The level of that field."""
    parent: Node | None
    root: object
    place: str = ""
    """The path by natural keys."""
    inner: dict[str, tuple[Node, ...]] = field(default_factory=dict)
    """The parts within this one, by field."""
    named: dict[tuple[str, object], Node] = field(default_factory=dict)
    """Of a plan: its parts by model and id, once somebody has asked for one."""
    others: tuple[object, ...] = ()
    """Of a plan: those that it builds on, nearest first; it may name their items."""
    unknown: frozenset[str] = frozenset()
    """Fields that nobody can compare: they may stand in a plan that is not at hand."""
    known_title: str | None = None
    """The title, once somebody has asked for it."""
    key: tuple[object, ...] = field(init=False)
    """Its natural key, empty where it has none or is the only one that its field holds."""
    is_table: bool = field(init=False)
    """Whether it is a money table, which is a world of its own for the keys of its rows."""
    is_item: bool = field(init=False)
    """Whether it is one of a list."""

    def __post_init__(self) -> None:
        """Keep what is asked for over and over."""
        self.is_table = self.shape.name in _TABLES
        self.is_item = bool(self.path) and isinstance(self.path[-1], int)
        is_alone = bool(self.path) and not self.is_item
        self.key = () if is_alone else natural_key(self.part)

    def gives(self, field: str) -> bool:
        """Whether the file has the field, be it empty."""
        return field in given_fields(self.part)

    def said(self, field: str) -> object:
        """What the plan says in a field; None where it says nothing, whatever the format fills in.

        What is not said is not no. Some fields say something by not being there.
        """
        value = getattr(self.part, field)
        is_filled_in = isinstance(value, bool | str | tuple) and not self.gives(field)
        return None if is_filled_in and (self.shape.name, field) not in _BY_DEFINITION else value

    @property
    def table(self) -> Node | None:
        """The money table that it is, or is part of."""
        node: Node | None = self
        while node is not None and not node.is_table:
            node = node.parent
        return node

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
        if self.known_title is None:
            item = self.item
            self.known_title = title_of(item.part, item.root) if item else ""
        return self.known_title

    @property
    def within(self) -> str:
        """The title of what holds its item."""
        item = self.item
        return item.parent.title if item and item.parent else ""

    def side(self, *steps: str | int, column: ColumnName | None = None) -> Side:
        """This part, or a place within it, as one side of a change."""
        about = self._about()
        column = column or self._column()
        return Side(
            self.title,
            self._place_of(steps),
            (*self.path, *steps),
            self.within,
            column,
            about,
        )

    def _column(self) -> ColumnName | None:
        """The column that it is."""
        return column_name(self.part) if self.shape.name in COLUMNS else None

    def _place_of(self, steps: tuple[str | int, ...]) -> str:
        """The place of a field, or of a cell of one, within this part."""
        match steps:
            case ():
                return self.place
            case (str(name),):
                return f"{self.place}.{name}" if self.place else name
            case _:
                holder = self.parent if self.shape.name == "StatisticRow" else self.table
                within = place(self.part, steps, holder.part.columns if holder else ())  # type: ignore[attr-defined]
                return f"{self.place}.{within}" if self.place else within

    def _about(self) -> Pointer | None:
        """What its item is about, where the item has no name."""
        item = self.item
        if item is None:
            return None
        if item.shape.name == "Deviation":
            return pointer(str(item.part.item), item)  # type: ignore[attr-defined]  # a deviation
        return pointer_to(item) if item.shape.name in _TOLD_BY and not item.title else None


def _level(field: Field, part: object) -> DiffLevel:
    """Who must hear of a part that comes or goes; of a column that others give, as of its figures."""
    is_computed = field.type == "Column" and is_derived(part)
    return DiffLevel.EDITORIAL if is_computed else field.level


def column_name(column: object) -> ColumnName:
    """What tells a column from the others of its table; of people its heading, or whom it counts."""
    if shape_of(column).name == "StatisticColumn":
        label, unit = getattr(column, "label", None), getattr(column, "local_unit", None)
        if label is not None:
            return ColumnName(None, None, "", label)
        return ColumnName(
            None, getattr(column, "period", None), "", unit, getattr(column, "population", None)
        )
    year, period, standing = (getattr(column, name) for name in ("year", "period", "standing"))
    scope = getattr(column, "scope", None)
    if year is None and period is None:
        scope = scope or getattr(column, "label", None)
    return ColumnName(year, period if year is None else None, standing, scope)


def tree_of(plan: object) -> Node:
    """The whole plan as a tree."""
    return _grown(plan, Node(plan, shape_of(plan), (), "", UNDECLARED, None, plan))


def pointer(written: str, node: Node) -> Pointer:
    """The part or the field that a place, written in a plan, points to; as far as the plan has it."""
    here = node
    while here.parent is not None:
        here = here.parent
    for name, key in _STEP.findall(written):
        field = next((each for each in here.shape.fields if each.name == name), None)
        if field is None:
            return Pointer(written)
        nodes = here.inner.get(name, ())
        found = [
            each
            for each in nodes
            if not each.is_item or each.place.endswith(f"[{key}]") or key == _number(each)
        ]
        if not found:
            is_absent = field.kind == "items" and bool(key)
            return _absent(here, field, written) if is_absent else _of_field(here, field, written)
        here = found[0]
    return replace(pointer_to(here), place=written)


def _absent(node: Node, field: Field, written: str) -> Pointer:
    """An item that a list of the plan does not have."""
    return Pointer(
        written, field.model, field=field.name, holder_type=node.shape.name, is_item=True, is_absent=True
    )


def _of_field(node: Node, field: Field, written: str) -> Pointer:
    """A field, which is called by the part that has it; by itself where that is the whole plan."""
    if node.parent is not None:
        return replace(pointer_to(node), place=written)
    return Pointer(written, node.shape.name, field=field.name, holder_type=node.shape.name)


def _number(item: Node) -> str:
    """What a place has for an item without a key."""
    return str(int(item.path[-1]) + 1)


def pointer_to(node: Node) -> Pointer:
    """A part with what it can be called by."""
    if node.parent is None:
        return Pointer(node.place)
    return Pointer(
        node.place,
        node.shape.name,
        node.title,
        node.held_in,
        node.parent.shape.name,
        node.is_item,
        _said(node),
    )


def _said(node: Node) -> tuple[tuple[str, str], ...]:
    names = _TOLD_BY.get(node.shape.name, ())
    return tuple((name, str(value)) for name in names if (value := getattr(node.part, name, None)))


def _grown(root: object, node: Node) -> Node:
    for each in node.shape.fields:
        if each.kind in ("model", "items"):
            node.inner[each.name] = tuple(
                _grown(
                    root, Node(part, shape_of(part), path, each.name, _level(each, part), node, root, name)
                )
                for path, name, part in _parts(node, each)
            )
    return node


def _parts(node: Node, each: Field) -> Iterator[tuple[Path, str, object]]:
    value = getattr(node.part, each.name)
    place_of_field = f"{node.place}.{each.name}" if node.place else each.name
    if each.kind == "items":
        said = told_step(node.part) if each.model == "DecisionStep" else None  # type: ignore[arg-type]
        for index, (item, name) in enumerate(zip(value, unique_names(value), strict=True)):
            if index == said:
                continue
            yield (*node.path, each.name, index), f"{place_of_field}[{name or index + 1}]", item
    elif value is not None:
        part = told(value) if each.model == "Decision" else value
        yield (*node.path, each.name), place_of_field, part


def is_of_its_time(node: Node) -> bool:
    """Whether it is there in the time of its plan: no member that had left before it, or joins after it."""
    if node.shape.name != "Member":
        return True
    return is_present(node.part, node.root.period)  # type: ignore[arg-type, attr-defined]  # a Member, and a Plan


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
