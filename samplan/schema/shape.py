"""The shape of the models at run time: fields, natural keys, references, diff levels.

The shapes are made from the models (`tools/generate.py`) and stored, so that rules and
diff can walk a plan without importing Pydantic. A plan part finds its shape by the name
of its class.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, cast

from samplan.frozen import frozen
from samplan.levels import UNDECLARED, DiffLevel
from samplan.results import Path
from samplan.schema._shapes import SHAPES as _STORED
from samplan.schema.kept import is_keeping, kept
from samplan.schema.part import WHOLE, Lost, Part, lost_of, meet, peek
from samplan.schema.slugs import slug
from samplan.schema.time import Period

COUNTED = "Counts"
"""The class of numbers of people, which stand in columns as amounts do."""
FieldKind = Literal["value", "values", "cells", "prose", "model", "items"]
"""One value, several, one a column, prose, a part of its own, or a list of parts."""


@frozen
class Field:
    """One field of a model."""

    name: str
    kind: FieldKind
    type: str
    """For `model` and `items` the class of the part, else the word for what is written."""
    declared_level: DiffLevel | None
    """Who must hear of a change of it; None where the format does not say."""
    refers: str
    """The list that the field holds ids of; empty where it holds none."""
    default: tuple[object, ...]
    """What holds where the key is left out; empty where the format asks for it."""
    short: str = ""
    """The function that reads the short form of a part, where it has one."""

    @property
    def model(self) -> str:
        """The class of the part that stands here; empty where there is none."""
        return self.type if self.kind in ("model", "items") else ""

    @property
    def is_by_column(self) -> bool:
        """Whether it holds an amount, or numbers of people, for each column of its table."""
        return self.kind == "cells" or (self.kind == "items" and self.type == COUNTED)

    @property
    def level(self) -> DiffLevel:
        """Who must hear of a change of it, where its part is declared to be nothing else."""
        return self.declared_level or UNDECLARED


@frozen
class Shape:
    """One model: its natural key and its fields, in the order of the format."""

    name: str
    key: tuple[str, ...]
    key_else: tuple[str, ...]
    fields: tuple[Field, ...]
    named_by: tuple[str, ...] = ()
    """The fields of which the id is made where it is left out; the first that is given."""
    short: str = ""
    """The field that a value stands for which is written in the place of the part."""
    pair: tuple[str, ...] = ()
    """The fields that `name: value` stands for, and the one for several values where that is another."""
    apart: tuple[str, ...] = ()
    """The fields that tell items apart whose keys are the same."""
    one_of: tuple[str, ...] = ()
    """The fields of which a part has to give one at least."""


def _shape(name: str) -> Shape:
    key, key_else, more, fields = cast("tuple[Any, ...]", _STORED[name])
    return Shape(name, key, key_else, tuple(_field(*field) for field in fields), **more)


def _field(name: str, kind: str, word: str, level: str, *more: Any) -> Field:  # noqa: ANN401 - as it is stored
    return Field(name, cast("FieldKind", kind), word, DiffLevel.named(level) if level else None, *more)


SHAPES: Mapping[str, Shape] = {name: _shape(name) for name in _STORED}
"""Every model of the format by the name of its class."""


_INNER = {
    name: tuple((field.name, field.kind == "items") for field in shape.fields if field.model)
    for name, shape in SHAPES.items()
}
_CELLS = {
    name: tuple(field.name for field in shape.fields if field.is_by_column) for name, shape in SHAPES.items()
}
_PROSE = {
    name: tuple(field.name for field in shape.fields if field.kind == "prose")
    for name, shape in SHAPES.items()
}


def shape_of(part: object) -> Shape:
    """The shape of a part of a plan.

    Raises:
        KeyError: It is no part of a plan.
    """
    return SHAPES[type(part).__name__]


def is_field(model: str, name: str) -> bool:
    """Whether a model has a field of this name."""
    return any(field.name == name for field in SHAPES[model].fields)


def field_at(path: Path) -> Field | None:
    """The field of the format that a path leads to; None where the format has none there."""
    shape: Shape | None = SHAPES["Plan"]
    found: Field | None = None
    for step in path:
        if isinstance(step, int):
            continue
        found = next((one for one in shape.fields if one.name == step), None) if shape else None
        shape = SHAPES.get(found.model) if found else None
    return found


def shape_at(path: Path) -> Shape | None:
    """The shape of the part that stands at a path; None where the format has no part there."""
    if not path:
        return SHAPES["Plan"]
    found = field_at(path)
    return SHAPES.get(found.model) if found else None


def natural_key(part: object, read: Callable[[object, str], object] = getattr) -> tuple[object, ...]:
    """What identifies an item among its siblings, in every document; empty where it has no key.

    Args:
        part: The item.
        read: How to read a field: `peek` where the key only names a place.
    """
    shape = shape_of(part)
    for names in (shape.key, shape.key_else):
        values = tuple(read(part, name) for name in names)
        if any(
            value not in (None, _USUAL[shape.name].get(name))
            for value, name in zip(values, names, strict=True)
        ):
            return values
    return ()


_USUAL = {
    name: {field.name: field.default[0] for field in shape.fields if field.default}
    for name, shape in SHAPES.items()
}
"""By class: what holds where a field is left out, which says nothing."""


def unique_names(siblings: Sequence[object]) -> tuple[str, ...]:
    """What the items of one list are told by: the shortest that no other has, as far as there is one.

    `2027`, `2027-outcome`; and of two columns of one year `2027` and `2027-lanet`.
    """
    names = [key_text(one, peek) for one in siblings]
    for field in shape_of(siblings[0]).apart if siblings else ():
        counted = Counter(names)
        if len(counted) == len(names):
            break
        said = [peek(one, field) for one in siblings]
        names = [
            "-".join(filter(None, (name, slug(_words(value)))))
            if counted[name] > 1 and value is not None
            else name
            for name, value in zip(names, said, strict=True)
        ]
    return tuple(names)


def _words(value: object) -> str:
    """The words of a value that tells items apart; amounts have none that a name could hold."""
    if isinstance(value, tuple):
        return " ".join(one for one in value if isinstance(one, str))
    return str(value)


def key_text(part: object, read: Callable[[object, str], object] = getattr) -> str:
    """The natural key as a reader would write it: `secretariat`, `2021`, `2021-outcome`; prose is none."""
    if set(shape_of(part).key) & set(_PROSE[shape_of(part).name]):
        return ""
    values = [value for value in natural_key(part, read) if value is not None]
    if shape_of(part).name not in COLUMNS:
        return "-".join(map(str, values))
    if values and values[-1] == "budget":
        values.pop()
    if shape_of(part).name != "Column":
        values = [getattr(value, "words", None) or value for value in values]
    return "-".join(map(_column_part, values))


COLUMNS = ("Column", "StatisticColumn")
"""The classes of columns, which figure links name."""


def _column_part(value: object) -> str:
    """A part of the name of a column, without blanks, so that it can stand in a figure link."""
    is_words = isinstance(value, str) or (isinstance(value, Period) and value.is_inexact)
    return slug(str(value)) if is_words else str(value)


def parts(part: object, path: Path = (), *, is_whole: bool = True) -> list[tuple[Path, object]]:
    """This part and all within it, each with its path, in the order of the format.

    Args:
        part: Where to begin.
        path: Its path.
        is_whole: Ask for all of it, as a judgement on the whole must. Else what was lost is passed
            over, and noted for whoever judges each part that is left by itself.
    """
    if is_keeping() and not path:
        return _parts_of_whole(part)
    found: list[tuple[Path, object]] = []
    _collect(part, path, found, is_whole=is_whole)
    return found


@kept
def _parts_of_whole(part: object) -> list[tuple[Path, object]]:
    found: list[tuple[Path, object]] = []
    _collect(part, (), found, is_whole=True)
    return found


def _collect(part: object, path: Path, found: list[tuple[Path, object]], *, is_whole: bool) -> None:
    if isinstance(part, Part) and (remnant := lost_of(part).get(WHOLE)):
        meet(remnant.loss)
        if is_whole:
            raise Lost(remnant.loss)
        return
    found.append((path, part))
    for name, is_list in _INNER[type(part).__name__]:
        try:
            inner = getattr(part, name)
        except Lost:
            if is_whole:
                raise
            continue
        if is_list:
            for index, item in enumerate(inner):
                _collect(item, (*path, name, index), found, is_whole=is_whole)
        elif inner is not None:
            _collect(inner, (*path, name), found, is_whole=is_whole)


def prose(part: object, path: Path = (), *, is_whole: bool = True) -> Iterator[tuple[Path, str]]:
    """Every prose text within a part, with its path, in the order of the format; `is_whole` as of `parts`."""
    if is_keeping() and not path:
        return iter(_prose_of_whole(part))
    return _prose(part, path, is_whole=is_whole)


@kept
def _prose_of_whole(part: object) -> tuple[tuple[Path, str], ...]:
    return tuple(_prose(part, (), is_whole=True))


def _prose(part: object, path: Path, *, is_whole: bool) -> Iterator[tuple[Path, str]]:
    for inner_path, inner in parts(part, path, is_whole=is_whole):
        for name in _PROSE[type(inner).__name__]:
            try:
                text = getattr(inner, name)
            except Lost:
                if is_whole:
                    raise
                continue
            if text is not None:
                yield (*inner_path, name), cast("str", text)


def part_at(part: object, path: Path) -> Any:  # noqa: ANN401 - whatever stands there
    """What stands at a path that the part has."""
    here: Any = part
    for step in path:
        here = here[step] if isinstance(step, int) else getattr(here, step)
    return here


def place(plan: object, path: Path, columns: tuple[object, ...] = ()) -> str:
    """A path by natural keys: `budget.costs[secretariat].amounts[2021]`.

    Steps that the plan does not have are written as they are in the path.

    Args:
        plan: Where the path begins: a plan, or a part of one.
        path: The fields and the indices that lead on from there.
        columns: Those of the table that the part stands in.
    """
    text, here, is_cells = "", plan, False
    for step in path:
        if isinstance(step, int):
            text += f"[{_step_name(here, step, columns if is_cells else ())}]"
            here = here[step] if isinstance(here, tuple) and step < len(here) else None
            continue
        columns = peek(here, "columns", columns)
        text += f".{step}" if text else step
        is_cells = step in _CELLS.get(type(here).__name__, ())
        here = peek(here, step)
    return text


def _step_name(items: object, index: int, columns: tuple[object, ...]) -> str:
    if not isinstance(items, tuple) or index >= len(items):
        return str(index + 1)
    name = type(items[index]).__name__
    if name in SHAPES and name != COUNTED:
        return unique_names(items)[index] or str(index + 1)
    return (unique_names(columns)[index] if index < len(columns) else "") or str(index + 1)
