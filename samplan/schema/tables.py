"""Amounts that do not fit the columns of their table: whose they are is not known."""

from __future__ import annotations

from collections.abc import Sequence

from samplan.results import Path
from samplan.schema.part import Loss, Part, lost_of, make_part, open_cells, peek
from samplan.schema.shape import COUNTED, SHAPES

MISFIT = "amounts-per-column"
"""The rule that says so of amounts that are too few or too many."""
DERIVED = ("difference", "percent")
"""Standings of a column whose figures come of two other columns."""


def is_derived(column: object) -> bool:
    """Whether the figures of a column come of two others: they are never planned, added up or judged."""
    return peek(column, "standing") in DERIVED


def fit_cells(table: Part, path: Path, guesses: tuple[object, ...]) -> Part:
    """The table, with unknown cells where its amounts could not be read, or are not one a column."""
    columns = table.__dict__.get("columns")
    if columns:
        _fit(table, path, sizes(columns), guesses)
    return table


def sizes(columns: Sequence[object]) -> tuple[int, ...]:
    """How many values a list of a table may have, the usual number first.

    None at all; and columns that are computed of the others may be left out where they stand last.
    """
    most = least = len(columns)
    while least and is_derived(columns[least - 1]):
        least -= 1
    return (most, least, 0) if 0 < least < most else (most, 0)


def _fit(part: Part, path: Path, columns: tuple[int, ...], guesses: tuple[object, ...]) -> None:
    """The amounts of a part and of those within it, as far as they could be read."""
    fields, lost = part.__dict__, lost_of(part)
    cells, inner = _FIELDS[type(part).__name__]
    for name, is_people in cells:
        if name in lost:
            open_cells(part, name, lost[name].loss, columns[0], _guesses(guesses, is_people=is_people))
        elif len(fields[name]) not in columns:
            here = (*path, name)
            loss = Loss(here, here, MISFIT)
            open_cells(part, name, loss, columns[0], _guesses(guesses, is_people=is_people))
    for name in inner:
        found = fields[name] if name in fields else lost[name].value
        if isinstance(found, tuple):
            for index, item in enumerate(found):
                _fit(item, (*path, name, index), columns, guesses)
        elif isinstance(found, Part):
            _fit(found, (*path, name), columns, guesses)


def _guesses(amounts: tuple[object, ...], *, is_people: bool) -> tuple[object, ...]:
    """What can stand in for what was lost of a column: amounts, or numbers of people in all."""
    if not is_people:
        return amounts
    from samplan.schema.reader import reader_of  # noqa: PLC0415 - which uses this module
    from samplan.schema.reading import Refusals, guesses  # noqa: PLC0415 - same

    nobody = reader_of(COUNTED).read({}, Refusals(), ())
    return tuple(
        make_part(type(nobody), nobody.__dict__ | {"total": one}, frozenset(("total",)))
        for one in guesses("count")
    )


_FIELDS = {
    name: (
        tuple((field.name, field.type == COUNTED) for field in shape.fields if field.is_by_column),
        tuple(
            field.name
            for field in shape.fields
            if field.model not in ("", COUNTED) and field.name != "columns"
        ),
    )
    for name, shape in SHAPES.items()
}
"""By class: the fields that hold amounts or numbers of people by column, and those that hold parts."""
