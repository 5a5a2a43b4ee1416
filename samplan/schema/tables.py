"""Amounts that do not fit the columns of their table: whose they are is not known."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.results import Path
from samplan.schema.part import Loss, Part, lost_of, open_cells
from samplan.schema.shape import SHAPES

MISFIT = "amounts-per-column"
"""The rule that says so of amounts that are too few or too many."""


def fit_cells(table: Part, path: Path, guesses: tuple[object, ...]) -> Part:
    """The table, with unknown cells where its amounts could not be read, or are not one a column."""
    columns = table.__dict__.get("columns")
    if columns:
        for inner, part in _within(table, path):
            _fit(part, inner, len(columns), guesses)
    return table


def _fit(part: Part, path: Path, columns: int, guesses: tuple[object, ...]) -> None:
    for field in SHAPES[type(part).__name__].fields:
        if field.kind != "cells":
            continue
        here = (*path, field.name)
        remnant = lost_of(part).get(field.name)
        if remnant is not None:
            open_cells(part, field.name, remnant.loss, columns, guesses)
        elif len(part.__dict__[field.name]) not in (0, columns):
            open_cells(part, field.name, Loss(here, here, MISFIT), columns, guesses)


def _within(part: Part, path: Path) -> Iterator[tuple[Path, Part]]:
    """The part and those within it, as far as they could be read."""
    yield path, part
    for field in SHAPES[type(part).__name__].fields:
        if not field.model:
            continue
        inner = part.__dict__.get(field.name)
        if inner is None and (remnant := lost_of(part).get(field.name)):
            inner = remnant.value
        if isinstance(inner, Part):
            yield from _within(inner, (*path, field.name))
        elif isinstance(inner, tuple):
            for index, item in enumerate(inner):
                yield from _within(item, (*path, field.name, index))
