"""Fields that name items by id: which items, and under which name after a replacement."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from samplan.changes import Reference
from samplan.diff.nodes import Node, everything, pointer_to, tree_of
from samplan.schema.shape import SHAPES

_UNMARKED = {
    ("Outcome", "indicator"): "Indicator",
    ("Financing", "own"): "Row",
    ("Financing", "feeds"): "Row",
    ("Move", "from"): "Row",
    ("Move", "to"): "Row",
}
"""Fields that name items of a list that depends on where they stand."""

_ANY = {("Where", "ids")}
"""Fields that name items of whichever list is shown."""

Tokens = Mapping[str, Mapping[str, str]]
"""By model: one common name for the ids of items that were replaced, split or merged."""


@cache
def referred_model(model: str, field: str) -> str | None:
    """The model of the items that a field names; `*` for any, None where it names none."""
    if (model, field) in _ANY:
        return "*"
    if (model, field) in _UNMARKED:
        return _UNMARKED[model, field]
    refers = next((each.refers for each in SHAPES[model].fields if each.name == field), "")
    return _model_of_list(refers) if refers else None


def _model_of_list(path: str) -> str:
    model = "Plan"
    for step in path.split("."):
        model = next(each.model for each in SHAPES[model].fields if each.name == step)
    return model


def token(value: object, model: str | None, tokens: Tokens) -> object:
    """The common name of an item before and after it was replaced; any other value as it is."""
    if model is None or not isinstance(value, str):
        return value
    maps = tokens.values() if model == "*" else (tokens.get(model, {}),)
    return next((names[value] for names in maps if value in names), value)


def reference(id_: object, model: str, place: Node) -> object:
    """An id, found at a place, with the name of the item that it stands for."""
    if not isinstance(id_, str):
        return id_
    named = find_item(id_, model, place)
    if named is None:
        return Reference(id_, id_)
    return Reference(id_, named.title, None if named.title else pointer_to(named))


def find_item(id_: object, model: str, place: Node) -> Node | None:
    """The item that an id, found at a place, stands for; None where the plan has no such item.

    An indicator is one of the goal that the place is about: its id counts within the goal; so does that of
    a row that money is moved from or to, within its table.
    """
    if place.shape.name == "Move" and place.table is not None:
        rows = (node for node in everything(place.table) if node.shape.name == model)
        return next((node for node in rows if node.key == (id_,)), None)
    named = _named(_root(place))
    if model == "Indicator" and (goal := named.get(("Goal", getattr(place.part, "goal", None)))):
        return next((node for node in goal.inner["indicators"] if node.key == (id_,)), None)
    return named.get((model, id_))


def _named(root: Node) -> dict[tuple[str, object], Node]:
    """The parts of a plan by model and id, and by id alone; the first of several.

    Its own come first, then those of the plans that it builds on.
    """
    if not root.named:
        for tree in (root, *map(tree_of, root.others)):
            for node in everything(tree):
                if len(node.key) == 1:
                    root.named.setdefault((node.shape.name, node.key[0]), node)
                    root.named.setdefault(("*", node.key[0]), node)
    return root.named


def _root(node: Node) -> Node:
    while node.parent is not None:
        node = node.parent
    return node
