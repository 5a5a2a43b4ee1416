"""Which part of the new plan is which part of the old one.

In this order: what the new plan declares, the same key in the same list, the same key in
another list, the same content under another key, and the only one in a role. Never the
position, never likeness.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import partial

from samplan.diff.columns import TablePair, offset_key, pair_of_tables, planned_key
from samplan.diff.content import content_of, whole_content_of
from samplan.diff.declared import find_declared
from samplan.diff.headings import key_by_year
from samplan.diff.nodes import Node, within
from samplan.diff.references import find_item, referred_model, token
from samplan.diff.role import ROLES, only_ones
from samplan.diff.values import normal
from samplan.schema.short_forms import id_of


class How(Enum):
    """Why parts belong together."""

    SAME = "same key in the same list"
    DECLARED = "declared by the new plan"
    MOVED = "same key in another list"
    RENAMED = "same content under another key"
    ROLE = "the only one in its role in both plans"


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Parts of the old plan and parts of the new one that are the same thing."""

    olds: tuple[Node, ...]
    news: tuple[Node, ...]
    how: How

    @property
    def is_pair(self) -> bool:
        """Whether one part stands against one."""
        return len(self.olds) == len(self.news) == 1

    @property
    def continued(self) -> tuple[tuple[Node, Node], ...]:
        """Parts that can be compared one with one: a pair, or what keeps its id in a split or merger."""
        if self.is_pair:
            return ((self.olds[0], self.news[0]),)
        return tuple((old, new) for new in self.news for old in self.olds if old.key == new.key)


@dataclass(slots=True)
class Pairing:
    """All groups of two plans, by each of their parts."""

    group: dict[Node, Group] = field(default_factory=dict)
    tables: dict[Node, TablePair] = field(default_factory=dict)
    """How the columns of two tables belong together, by the table of the new plan."""
    beside: set[Node] = field(default_factory=set)
    """Columns without counterpart that stand beside one of the other table all the same."""
    tokens: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """By model: one common name for the ids of items that were replaced, split or merged."""

    def add(self, group: Group) -> None:
        """Keep a group, and the common name of what goes by several ids in it."""
        parts = (*group.olds, *group.news)
        self.group.update(dict.fromkeys(parts, group))
        ids = sorted({str(part.part.id) for part in parts if hasattr(part.part, "id")})
        if len(ids) > 1:
            self.tokens[parts[0].shape.name].update(dict.fromkeys(ids, "=".join(ids)))

    def is_gone(self, id_: object, model: str, place: Node) -> bool:
        """Whether an item that a plan names at a place is not in the other plan."""
        named = find_item(id_, model, place)
        return named is not None and named.root is place.root and named not in self.group

    def free(self, nodes: Iterable[Node]) -> list[Node]:
        """The parts that have no counterpart so far."""
        return [node for node in nodes if node not in self.group]

    def alone(self, nodes: Iterable[Node]) -> list[Node]:
        """The parts that stand beside nothing of the other plan."""
        return [node for node in nodes if node not in self.group and node not in self.beside]


def pair_plans(old: Node, new: Node) -> Pairing:
    """The groups of two plans."""
    pairing = Pairing()
    pairing.add(Group((old,), (new,), How.SAME))
    _pair_world(old, new, pairing)
    return pairing


def _pair_world(old: Node, new: Node, pairing: Pairing) -> None:
    """Pair all that is within two plans, or within two tables: an id counts within one of them."""
    olds, news = list(within(old)), list(within(new))
    declared = [Group(left, right, How.DECLARED) for left, right in find_declared(olds, news)]
    for group in declared:
        pairing.add(group)
    _pair_inner(old, new, pairing)
    for group in declared:
        for left, right in group.continued:
            _pair_inner(left, right, pairing)
    _pair_moved(olds, news, pairing)
    _pair_renamed(old, new, pairing)
    _pair_by_role(old, new, pairing)
    _pair_inner(old, new, pairing)  # again: keys may hold ids that turned out to be renamed
    for node in news:
        if node.is_table and (found := pairing.group.get(node)) and found.is_pair:
            _pair_table(found.olds[0], node, pairing)


def _pair_table(old: Node, new: Node, pairing: Pairing) -> None:
    _pair_world(old, new, pairing)
    columns = [column for column in new.inner["columns"] if column in pairing.group]
    paired = [(pairing.group[column].olds[0], column) for column in columns]
    tables = pairing.tables[new] = pair_of_tables(old, new, paired)
    for pair in tables.columns:
        both = old.inner["columns"][pair.old], new.inner["columns"][pair.new]
        pairing.beside.update(node for node in both if node not in pairing.group)


def _pair_inner(old: Node, new: Node, pairing: Pairing) -> None:
    """Pair the parts right within two parts by their keys, and what is within those."""
    for name, news in new.inner.items():
        for key in _keys(pairing):
            for left, right in _alike(pairing.free(old.inner[name]), pairing.free(news), key):
                _pair(left, right, How.SAME, pairing)
        for left, right in _alike(pairing.free(old.inner[name]), pairing.free(news), _name_key):
            if not (left.gives("id") and right.gives("id")):
                _pair(left, right, How.SAME, pairing)


def _pair(left: Node, right: Node, how: How, pairing: Pairing) -> None:
    pairing.add(Group((left,), (right,), how))
    if not right.is_table:
        _pair_inner(left, right, pairing)


_Key = Callable[[Node], Hashable]


def _keys(pairing: Pairing) -> Iterator[_Key]:
    """What two items of one list are told by, the strongest first.

    Items that share a key with a sibling are told apart by their content, as far as it goes.
    """
    own_key = partial(_key, pairing=pairing)
    yield own_key
    yield lambda node: (own_key(node), _apart(node))
    yield lambda node: (own_key(node), whole_content_of(node))
    yield own_key
    yield _second_key
    yield key_by_year


def _key(node: Node, pairing: Pairing) -> Hashable:
    if node.shape.name == "Column":
        return offset_key(node)
    names = node.shape.key if len(node.shape.key) == len(node.key) else ("",) * len(node.key)
    return tuple(
        normal(token(value, referred_model(node.shape.name, name), pairing.tokens))
        for value, name in zip(node.key, names, strict=True)
    )


def _apart(node: Node) -> Hashable:
    """What tells it from siblings with the same key."""
    return tuple(normal(getattr(node.part, name)) for name in node.shape.apart)


def _second_key(node: Node) -> Hashable:
    if node.shape.name == "Column":
        return planned_key(node)
    if node.shape.name == "DecisionPoint":
        return node.shape.name  # the only one that is left in both, whatever its words
    values = tuple(getattr(node.part, name) for name in node.shape.key_else)
    return values if any(values) else None


def _name_key(node: Node) -> Hashable:
    """The id that an item would have if it gave none: a plan may begin to give it, or leave it out."""
    if not node.shape.named_by or not node.gives(node.shape.named_by[0]):
        return None
    return (
        id_of({name: getattr(node.part, name) for name in node.shape.named_by}, node.shape.named_by) or None
    )


def _alike(olds: Sequence[Node], news: Sequence[Node], key: _Key) -> Iterator[tuple[Node, Node]]:
    """Parts with the same key, where one stands against one; None is no key.

    Where several have the same key and the same content, any of them stands against any.
    """
    if not (olds and news):
        return
    before, after = _by_key(olds, key), _by_key(news, key)
    for each, right in after.items():
        left = before.get(each, [])
        if each is None or not left:
            continue
        if len(left) == len(right) == 1 or len({whole_content_of(node) for node in (*left, *right)}) == 1:
            yield from zip(left, right, strict=False)


def _by_key(nodes: Sequence[Node], key: _Key) -> dict[Hashable, list[Node]]:
    found: dict[Hashable, list[Node]] = defaultdict(list)
    for node in nodes:
        found[key(node)].append(node)
    return found


def _pair_moved(olds: list[Node], news: list[Node], pairing: Pairing) -> None:
    """Pair what has the same key in another list, where the key is unique in both plans."""
    unique = _unique_keys(olds) & _unique_keys(news)
    before = {key: node for node in olds if (key := _key_anywhere(node)) in unique}
    for right in news:
        left = before.get(_key_anywhere(right))
        if left and left not in pairing.group and right not in pairing.group:
            _pair(left, right, How.MOVED, pairing)


def _unique_keys(nodes: Sequence[Node]) -> set[Hashable]:
    counted = Counter(_key_anywhere(node) for node in nodes)
    return {key for key, number in counted.items() if number == 1 and key is not None}


def _key_anywhere(node: Node) -> Hashable:
    """The key of what keeps its identity in another list: items with an id, and sections."""
    return (node.shape.name, node.key) if node.shape.key == ("id",) and node.key else None


def _pair_renamed(old: Node, new: Node, pairing: Pairing) -> None:
    """Pair what has the same content under another key in the same list, at any depth."""
    for name, news in new.inner.items():
        for left, right in _alike(pairing.free(old.inner[name]), pairing.free(news), content_of):
            _pair(left, right, How.RENAMED, pairing)
        for node in news:
            group = pairing.group.get(node)
            if group and group.is_pair and not node.is_table:
                _pair_renamed(group.olds[0], node, pairing)


def _pair_by_role(old: Node, new: Node, pairing: Pairing) -> None:
    """Pair what alone plays the same role in the same list, at any depth."""
    for name, news in new.inner.items():
        olds = old.inner[name]
        for role in ROLES:
            alone = only_ones(olds, role) | only_ones(news, role)
            left, right = ([node for node in pairing.free(nodes) if node in alone] for nodes in (olds, news))
            for pair in _alike(left, right, role):
                _pair(*pair, How.ROLE, pairing)
        for node in news:
            group = pairing.group.get(node)
            if group and group.is_pair and not node.is_table:
                _pair_by_role(group.olds[0], node, pairing)
