"""Items of one list with the same natural key, found in the plain data of a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samplan.results import Path
from samplan.schema.shape import SHAPES, Shape


def duplicates(data: Any, shape: Shape = SHAPES["Plan"], path: Path = ()) -> Iterator[tuple[Path, Path]]:  # noqa: ANN401 - plain data
    """Path of a later item and path of the first one, for every item whose key is taken.

    Looks at the data before the format has judged it, so that an item with another fault
    still counts.
    """
    if not isinstance(data, dict):
        return
    for field in shape.fields:
        inner = data.get(field.name)
        if not inner or not field.model:
            continue
        here = (*path, field.name)
        if isinstance(inner, list):
            yield from _in_list(inner, SHAPES[field.model], here)
        else:
            yield from duplicates(inner, SHAPES[field.model], here)


def _in_list(items: list[Any], shape: Shape, path: Path) -> Iterator[tuple[Path, Path]]:
    seen: dict[tuple[str, ...], int] = {}
    for index, item in enumerate(items):
        key = _key(item, shape)
        if key and seen.setdefault(key, index) != index:
            yield (*path, index), (*path, seen[key])
        else:
            yield from duplicates(item, shape, (*path, index))


def _key(item: Any, shape: Shape) -> tuple[str, ...]:  # noqa: ANN401 - plain data
    """The natural key as text; empty where the item does not say it."""
    if isinstance(item, int) and shape.name == "Column":
        item = {"year": item}
    if not isinstance(item, dict):
        return ()
    for names in (shape.key, shape.key_else):
        values = [item.get(name) for name in names]
        if any(value is not None for value in values):
            return tuple(_text(name, value) for name, value in zip(names, values, strict=True))
    return ()


def _text(name: str, value: object) -> str:
    return "budget" if value is None and name == "standing" else str(value)
