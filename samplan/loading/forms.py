"""The lines of the format that somebody may have meant: `- Staten: 2000` as an item with id and name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.loading.scalars import plain
from samplan.results import Path
from samplan.schema.column_faults import columns_in
from samplan.schema.plain_values import as_year
from samplan.schema.reading import Pair, Refusal, leaf
from samplan.schema.shape import Field, Shape, shape_at
from samplan.schema.short_forms import PARTED
from samplan.schema.slugs import slug
from samplan.schema.suggestions import suggest

ENTRIES = 3
"""How many of the items that were meant are written out."""
NAMES = ("name", "heading", "title", "text")
"""What an item is called by, in the order in which it is looked for."""
_CONTENTS = ("amounts", "total", "share", "text", "party")
"""What stands behind the name of an item most often."""
_SAFE = Expression(r"[^\W_](?:[^#:\[\]{},\n]|:(?=\S)){0,200}")
_LONGEST = 200
_OPEN = "…"
PAIR = 2
"""How many fields a pair stands for, unless there is one more for several values."""


def names_as_keys(refusals: Sequence[Refusal], data: object, renamed: Collection[Path]) -> dict[Path, str]:
    """Items of lists that have names where their keys should stand, with the lines that are meant.

    Args:
        refusals: What the reader refused.
        data: What it read.
        renamed: Keys that are a key of the format in other words.
    """
    found: dict[Path, str] = {}
    for one in refusals:
        path = one.path[:-1]
        if one.trouble != "unknown-key" or path in found or not path or not isinstance(path[-1], int):
            continue
        item, shape = value_at(data, path), shape_at(path)
        if shape and name_field(shape) and not any((*path, key) in renamed for key in item):
            allowed = [field.name for field in shape.fields]
            if all(key not in allowed and _is_no_key(key, shape) for key in item):
                found[path] = item_lines(shape, item)
    return found


def _is_no_key(key: object, shape: Shape) -> bool:
    """Whether a key is a name rather than a key misspelt: a name by its first letter, or near to no key.

    The latter only where the item must have a name.
    """
    if str(key).casefold() in [one.name for one in shape.fields]:
        return False
    if not is_name(key) or str(key)[:1].isupper():
        return is_name(key)
    called = name_field(shape)
    return bool(called and not called.default) and not suggest(str(key), [one.name for one in shape.fields])


def is_name(value: object) -> bool:
    """Whether something may be the name of an item: a text on one line with a letter in it."""
    return isinstance(value, str) and "\n" not in value and any(sign.isalpha() for sign in value)


def value_at(data: Any, path: Path) -> Any:  # noqa: ANN401 - plain data
    """What stands at a path of plain data."""
    for step in path:
        try:
            data = data[step]
        except (TypeError, LookupError):  # a short form stands here
            return None
    return data


def write_out(pairs: Iterable[Pair], data: object) -> None:
    """Give the items that are written as pairs the keys that findings speak of."""
    for pair in pairs:
        item = value_at(data, pair.path)
        item.update(zip(pair.fields, (pair.key, item[pair.key]), strict=True))


def name_field(shape: Shape, *, is_alone: bool = False) -> Field | None:
    """The field that an item of this shape is called by; None where it has none.

    Args:
        shape: Of the item.
        is_alone: Whether nothing but the name was written: then it is what the item must have.
    """
    found = [field for name in NAMES for field in shape.fields if field.name == name]
    needed = (field for field in found if not field.default)
    return (next(needed, None) if is_alone else None) or next(iter(found), None)


def item_lines(shape: Shape, named: Mapping[Any, Any]) -> str:
    """The items of a list by their names, with what stands behind each, as they are written.

    Args:
        shape: Of an item; it has a name.
        named: What was written: the names, and a value or nothing for each.
    """
    items = list(named.items())
    blocks = ["\n  ".join(_lines(shape, str(name), value)) for name, value in items[:ENTRIES]]
    rest = [_OPEN] * (len(items) > ENTRIES)
    return "\n".join((*(f"- {block}" for block in blocks), *rest))


def _lines(shape: Shape, written: str, value: object) -> Iterator[str]:
    """One item: its key is its name, or its id where it has a name of its own."""
    called = field.name if (field := name_field(shape, is_alone=value is None)) else "name"
    inner = value if isinstance(value, dict) else {}
    needs_id = any(field.name == "id" and not field.default for field in shape.fields)
    if needs_id and not (called in shape.named_by and slug(inner.get(called, written)) == slug(written)):
        yield f"id: {slug(written) or _OPEN}"
    yield f"{called}: {typed(inner.get(called, written))}"
    yield from (f"{key}: {typed(each)}" for key, each in inner.items() if key not in ("id", called))
    if value is not None and not isinstance(value, dict):
        yield _behind(shape, called, value)


def _behind(shape: Shape, called: str, value: object) -> str:
    """The line for what stands behind a name."""
    fields = {field.name: field for field in shape.fields if field.name != called}
    name = next((name for name in _CONTENTS if name in fields), None)
    if isinstance(value, list) and len(shape.pair) > PAIR:
        name = shape.pair[-1]
    if name and fields[name].kind in ("cells", "values") and not isinstance(value, list):
        value = [value]
    return f"{name or _OPEN}: {typed(value)}"


def part_lines(shape: Shape, key: str, value: str) -> str:
    """A part of which only the name was written, as it is written."""
    called = name_field(shape, is_alone=True)
    return f"{key}:\n  {called.name if called else 'name'}: {typed(value)}"


def one_field(shape: Shape, step: str | int, value: object) -> str:
    """A part of which one value was written, under the first of its keys that takes it; empty for none."""
    for field in shape.fields if not isinstance(value, dict | list | bool) else ():
        if field.kind != "value":
            continue
        try:
            leaf(field.type)(value)
        except Refused:
            continue
        line = f"{field.name}: {typed(value)}"
        return f"- {line}" if isinstance(step, int) else f"{step}:\n  {line}"
    return ""


def list_of_years(value: Mapping[Any, Any]) -> str:
    """Values that stand under their years, as a list in the order of the columns; empty for other keys."""
    if not value or any(as_year(str(year)) is None for year in value):
        return ""
    return f"[{', '.join(map(typed, value.values()))}]"


def list_of(value: object, *, is_columns: bool) -> str:
    """What was written as one value in the place of several, as a list; empty where that is not clear."""
    if not isinstance(value, str):
        return f"[{typed(value)}]"
    if is_columns:
        return f"[{years}]" if (years := columns_in(value)) else ""
    parts = [part.strip() for part in PARTED.split(value[:_LONGEST])]
    return f"[{', '.join(typed(plain(part)) for part in parts if part)}]"


def typed(value: object) -> str:
    """A value as it is typed in a plan; three points for what does not fit on a line."""
    if isinstance(value, list):
        return f"[{', '.join(map(typed, value))}]" if all(map(_is_single, value)) else _OPEN
    if isinstance(value, str):
        if "\n" in value:
            return _OPEN
        is_safe = _SAFE.fullmatch(value) and type(plain(value)) is str and value == value.strip()
        return value if is_safe else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int | Decimal | date) else "~" if value is None else _OPEN


def _is_single(value: object) -> bool:
    return not isinstance(value, dict | list)
