"""What a place in the file is called in a sentence: by the names that stand there, never by a path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.columns import NUMBERED, column_among
from samplan.results import Path
from samplan.rules.naming import BUDGET, QUOTED, first_words
from samplan.schema.part import Lost, Part, peek
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.columns import ColumnWords
    from samplan.schema.plan import Plan

PlaceWords = str | Text | Message

NAMES = ("name", "title", "heading", "term", "text", "id")
"""The fields that a reader knows an item by, the best first."""

ITEM = Text(sv="punkt {number} i ”{key}”", en="item {number} of “{key}”")
COLUMN = Text(sv="kolumnen {column}", en="the column {column}")
WITHIN = Text(sv="{part} i {whole}", en="{part} of {whole}")
UNDER = Text(sv="{part} under {whole}", en="{part} under {whole}")
CELL = Text(sv="{part} för {column}", en="{part} for {column}")


def place_words(plan: Plan, path: Path) -> PlaceWords:
    """A place as a reader would say it: `”party” i ”Staten”`, `”amounts” för 2028 i ”Kansli”`.

    What could not be read names nothing, and an item without a name is called by its number.
    """
    here: object = plan
    columns: tuple[object, ...] = ()
    key = ""
    whole: Text | Message | None = None
    part: Message | None = None
    for step in path:
        columns = peek(here, "columns", columns)
        if isinstance(step, str):
            here, key, part = peek(here, step), step, _key(step, part)
            if step == "budget":
                whole, part = BUDGET, None
            continue
        here = here[step] if isinstance(here, tuple) and step < len(here) else None
        if part is not None and step < len(columns) and key != "columns" and _is_cell(here, key):
            part = CELL.of(part=part, column=_column(columns, step))
        else:
            whole, part = _item(here, key, step, columns), None
    if part is None or whole is None:
        return part or whole or peek(plan, "title", "")
    return WITHIN.of(part=part, whole=whole)


def _is_cell(item: object, key: str) -> bool:
    """Whether it is what a row has in a column: an amount, or numbers of people."""
    return key == "counts" or not isinstance(item, Part)


def _key(step: str, within: Message | None) -> Message:
    key = QUOTED.of(words=step)
    return key if within is None else UNDER.of(part=key, whole=within)


def _item(item: object, key: str, index: int, columns: tuple[object, ...]) -> Message:
    if key == "columns":
        column = _column(columns, index)
        is_number = isinstance(column, Message) and column.text is NUMBERED
        return column if is_number else COLUMN.of(column=column)  # type: ignore[return-value]  # is_number
    names = (peek(item, name) for name in NAMES)
    if name := next((name for name in names if isinstance(name, str)), ""):
        return QUOTED.of(words=first_words(name))
    return ITEM.of(number=index + 1, key=key)


def _column(columns: tuple[object, ...], index: int) -> ColumnWords:
    try:
        if type(columns[index]).__name__ == "StatisticColumn":
            from samplan.figures.people_columns import heading_of  # noqa: PLC0415 - few plans have any

            return heading_of(columns[index])  # type: ignore[arg-type]  # by its class
        return column_among(columns, index)  # type: ignore[arg-type]  # the columns of a table
    except Lost:
        return NUMBERED.of(number=index + 1)
