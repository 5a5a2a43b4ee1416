"""What an item says that only one of the plans has: its fields, which are details of one change."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.changes import Change, ChangeKind, ColumnName
from samplan.diff.cells import named_cells
from samplan.diff.fields import level_of, shown
from samplan.diff.headings import names_its_column
from samplan.diff.nodes import IDENTITY, Node, within
from samplan.diff.pairing import Pairing
from samplan.diff.people_columns import counts_said
from samplan.diff.references import referred_model
from samplan.diff.words import words_between
from samplan.schema.shape import Field

OF_NEW = (ChangeKind.ADDED, ChangeKind.STATED)
"""Kinds of what only the new plan has."""

_USUAL = {"extent": "whole", "totals": "stated", "names": True}
"""What a field is where nobody writes it, if it is not False."""

_At = tuple[tuple[str | int, ...], ColumnName | None]
"""A place within an item: the steps to it, and its column where it has one."""


def details_of(node: Node, kind: ChangeKind, pairing: Pairing) -> tuple[Change, ...]:
    """Every field that an item gives, in the order of the format.

    Items within it that the other plan has elsewhere are no details: they moved.
    """
    return tuple(_details(node, kind, pairing))


def cells_of_column(column: Node, kind: ChangeKind, pairing: Pairing) -> Iterator[Change]:
    """What a table says in a column that the other table does not have.

    Rows that only one of the tables has tell of their cells themselves.
    """
    table = column.table
    index = int(column.path[-1])
    parts = () if table is None else (table, *within(table))
    for part in parts:
        if part.shape.name != "Stated" and part not in pairing.group:
            continue
        for field in part.shape.fields:
            cells = named_cells(part, field.name) if field.kind == "cells" else []
            for _, name, cell in (each for each in cells if each[0] == index):
                yield _value(part, field, kind, cell, ((field.name, index), name))


def _details(node: Node, kind: ChangeKind, pairing: Pairing) -> Iterator[Change]:
    for field in node.shape.fields:
        if field.name in IDENTITY or (node.shape.name == "Column" and _is_title(node, field)):
            continue
        if field.name == "counts":
            yield from counts_said(field, node, kind, is_new=kind in OF_NEW)
        elif field.kind in ("model", "items"):
            for inner in node.inner[field.name]:
                if inner not in pairing.group:
                    yield _part(inner, kind, details_of(inner, kind, pairing))
        elif field.kind == "cells":
            for index, name, cell in named_cells(node, field.name):
                yield _value(node, field, kind, cell, ((field.name, index), name))
        elif _is_given(value := node.said(field.name), field.name):
            model = referred_model(node.shape.name, field.name)
            yield _value(node, field, kind, shown(value, model, node), ((field.name,), None))


def _is_title(column: Node, field: Field) -> bool:
    """Whether a field of a column is said with its title: `Utfall 2025`."""
    return field.name == "standing" or (field.name == "label" and names_its_column(column))


def _is_given(value: object, field: str) -> bool:
    """Whether a value says something: 0 does, which Python takes for False."""
    if isinstance(value, bool):
        return value is not _USUAL.get(field, False)
    return value not in (None, (), _USUAL.get(field))


def _part(node: Node, kind: ChangeKind, details: tuple[Change, ...]) -> Change:
    side = (node.side(),)
    if kind in OF_NEW:
        return Change(kind, node.shape.name, None, node.level, details=details, new_sides=side)
    return Change(kind, node.shape.name, None, node.level, details=details, old_sides=side)


def _value(node: Node, field: Field, kind: ChangeKind, value: object, at: _At) -> Change:
    steps, column = at
    side = (node.side(*steps, column=column),)
    level = level_of(field, node)
    text = value if field.kind == "prose" and isinstance(value, str) else ""
    if kind in OF_NEW:
        words = words_between("", text)
        return Change(kind, node.shape.name, field.name, level, new=value, words=words, new_sides=side)
    words = words_between(text, "")
    return Change(kind, node.shape.name, field.name, level, old=value, words=words, old_sides=side)
