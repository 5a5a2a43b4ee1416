"""Amounts that do not fit the columns of their table: whose they are is not known."""

from __future__ import annotations

from samplan.results import Path
from samplan.schema.part import Loss, Part, lost_of, open_cells
from samplan.schema.shape import SHAPES

MISFIT = "amounts-per-column"
"""The rule that says so of amounts that are too few or too many."""


def fit_cells(table: Part, path: Path, guesses: tuple[object, ...]) -> Part:
    """The table, with unknown cells where its amounts could not be read, or are not one a column."""
    columns = table.__dict__.get("columns")
    if columns:
        _fit(table, path, len(columns), guesses)
    return table


def _fit(part: Part, path: Path, columns: int, guesses: tuple[object, ...]) -> None:
    """The amounts of a part and of those within it, as far as they could be read."""
    fields, lost = part.__dict__, lost_of(part)
    cells, inner = _FIELDS[type(part).__name__]
    for name in cells:
        if name in lost:
            open_cells(part, name, lost[name].loss, columns, guesses)
        elif len(fields[name]) not in (0, columns):
            here = (*path, name)
            open_cells(part, name, Loss(here, here, MISFIT), columns, guesses)
    for name in inner:
        found = fields[name] if name in fields else lost[name].value
        if isinstance(found, tuple):
            for index, item in enumerate(found):
                _fit(item, (*path, name, index), columns, guesses)
        elif isinstance(found, Part):
            _fit(found, (*path, name), columns, guesses)


_FIELDS = {
    name: (
        tuple(field.name for field in shape.fields if field.kind == "cells"),
        tuple(field.name for field in shape.fields if field.model and field.name != "columns"),
    )
    for name, shape in SHAPES.items()
}
"""By class: the fields that hold amounts by column, and those that hold parts."""
