"""From plain data to a plan, with all that is wrong in it, in one pass.

The reader knows the format from the stored shapes and reads each value by the function that
its type names, the same that the models use; it needs no Pydantic (ADR 0014). It never drops
anything in silence: what cannot be read is refused, and the plan knows that it lost it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from samplan.fault import Refused, said_first
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema import counting, parsing, plain_values, terms
from samplan.schema import plain_faults as faults
from samplan.schema.part import WHOLE, Cells, Loss, Part, Remnant, make_part, peek, spoil
from samplan.schema.shape import SHAPES, Field, Shape
from samplan.schema.tables import fit_cells
from samplan.schema.value_faults import COLUMN_RANGE
from samplan.schema.values import UNKNOWN

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

Reads = Callable[[Any], Any]
"""Reads a value that holds no parts; raises `Refused`."""

ReadsWithin = Callable[[Any, "list[Refusal]", Path], Any]
"""Reads a list or a part at a path; what is wrong within goes to the list."""

Trouble = Literal["value", "empty", "missing", "unknown-key", "duplicate"]

CLASSES: dict[str, type[Part]] = {name: type(name, (Part,), {"__slots__": ()}) for name in SHAPES}
"""One class a model, with the model's name."""

UNLIKE = (987_654_321, 1_234_567)
"""Two numbers that no plan has, and that have nothing in common."""
FEW = 20
"""Unknown keys of one part that are looked at one by one; with more, each of its fields may be meant."""
MANY = 200
"""Sets of keys that are kept for a class."""
DUPLICATE, MISSING, UNKNOWN_KEY = "schema-duplicate-id", "schema-missing-key", "schema-unknown-key"
"""Ids of the faults that are not a type's own."""


@frozen
class Refusal:
    """One thing that the format does not take."""

    path: Path
    """Of the value, of the key that is missing or unknown, or of the later item of two."""
    trouble: Trouble
    refused: Refused | None = None
    """For a value: what its type says."""
    owner: object = None
    """For a key that is missing: the part's `id`, if it has one."""
    other: Path = ()
    """For a duplicate: the first item."""


@frozen
class Read:
    """What was read of a plan."""

    plan: Plan
    refusals: tuple[Refusal, ...]
    """In the order of the format, item by item."""


def read_plan(data: dict[Any, Any]) -> Read:
    """The plan that plain data describes, and what is wrong with the data.

    Args:
        data: What the YAML reader gives: mappings, lists and scalars.
    """
    refusals: list[Refusal] = []
    part = reader_of("Plan").read(data, refusals, ())
    return Read(cast("Plan", part), tuple(refusals))


def plan_from(data: dict[Any, Any]) -> Plan:
    """The plan that plain data describes, for data that is known to be one.

    Raises:
        ValueError: Something in it is not of the format; `read_plan` says what.
    """
    read = read_plan(data)
    if read.refusals:
        raise ValueError(", ".join(f"{one.trouble} at {one.path}" for one in read.refusals))
    return read.plan


@cache
def reader_of(name: str) -> PartReader:
    """The reader of the parts of a class."""
    return PartReader(SHAPES[name])


class PartReader:
    """Reads the parts of one class."""

    def __init__(self, shape: Shape) -> None:
        """Make a function for each field."""
        self.shape = shape
        self.cls = CLASSES[shape.name]
        self.names = tuple(field.name for field in shape.fields)
        self.defaults: dict[str, object] = {
            field.name: field.default[0] for field in shape.fields if field.default
        }
        self.required = tuple(field.name for field in shape.fields if not field.default)
        self.types = {field.name: field.type for field in shape.fields if field.kind == "value"}
        self.takes_nothing = frozenset(field.name for field in shape.fields if field.default == (None,))
        self.plain: dict[str, Reads] = {}
        self.within: dict[str, ReadsWithin] = {}
        for field in shape.fields:
            if field.kind in ("value", "prose"):
                self.plain[field.name] = leaf(field.type)
            else:
                self.within[field.name] = _within(field)
        self.given: dict[tuple[object, ...], frozenset[str]] = {}
        """Sets of keys met so far: most parts of a class give the same ones, and share the set."""
        self.is_table = "columns" in self.names

    def read(self, data: Any, refusals: list[Refusal], path: Path, *, is_item: bool = False) -> Part:  # noqa: ANN401 - plain data
        """The part that data describes; one of a list counts as lost where a field that it needs is.

        Raises:
            Refused: The data has no keys at all.
        """
        if type(data) is not dict:
            raise Refused(faults.NOT_A_PART, data, allowed=self.names)
        fields, before = self.defaults.copy(), len(refusals)
        lost: dict[str, Remnant] = {}
        plain = self.plain
        for key, value in data.items():
            try:
                if value is not None and (read := plain.get(key)) is not None:
                    fields[key] = read(value)
                elif value is None and key in self.defaults:
                    if key not in self.takes_nothing:
                        refusals.append(Refusal((*path, key), "empty"))
                        lost[key] = Remnant(Loss((*path, key), (*path, key), MISSING))
                elif (within := self.within.get(key)) is not None:
                    fields[key] = within(value, refusals, (*path, key))
                elif key in plain:
                    fields[key] = plain[key](value)
                else:
                    refusals.append(Refusal((*path, key), "unknown-key"))
            except Refused as refused:
                self._refuse(value, (*path, key), said_first(value, refused), refusals, lost)
        if len(refusals) > before or len(fields) < len(self.names):
            return self._mended(data, fields, lost, refusals, path, is_item=is_item)
        part = make_part(self.cls, fields, self._given(data))
        return fit_cells(part, path, guesses("cell")) if self.is_table else part

    def _given(self, data: Mapping[Any, Any]) -> frozenset[str]:
        keys = tuple(data)
        if (given := self.given.get(keys)) is None:
            given = frozenset(name for name in self.names if name in data)
            if len(self.given) < MANY:
                self.given[keys] = given
        return given

    def _refuse(
        self, value: object, path: Path, refused: Refused, refusals: list[Refusal], lost: dict[str, Remnant]
    ) -> None:
        """Keep what the type of a field says of its value, or that there is none."""
        name = cast("str", path[-1])
        refusals.append(Refusal(path, "empty") if value is None else Refusal(path, "value", refused))
        loss = Loss(path, path, MISSING if value is None else refused.fault.id)
        lost[name] = Remnant(loss, None, guesses(self.types[name]) if name in self.types else ())

    def _mended(  # noqa: PLR0913 - all that is known of the part
        self,
        data: Mapping[Any, Any],
        fields: dict[str, object],
        lost: dict[str, Remnant],
        refusals: list[Refusal],
        path: Path,
        *,
        is_item: bool,
    ) -> Part:
        """A part of which something is wrong: it says what is lost to whoever asks."""
        for name in self.required:
            if name not in data:
                refusals.append(Refusal((*path, name), "missing", owner=_owner(data) if path else None))
                lost[name] = Remnant(Loss((*path, name), path, MISSING))
        unknown = [key for key in data if key not in self.plain and key not in self.within]
        for key in unknown[:FEW]:
            for name in self._meant(key, data, is_guess=len(unknown) > FEW):
                lost.setdefault(name, Remnant(Loss((*path, name), (*path, key), UNKNOWN_KEY, is_key=True)))
        for name, value in fields.items():
            if type(value) is _Rest:
                lost[name] = Remnant(value.loss, value.values)
                fields[name] = value.values
        for name, remnant in lost.items():
            left = fields.pop(name, None)
            if remnant.value is None and left is not None:
                lost[name] = Remnant(remnant.loss, left, remnant.guesses)
        part = make_part(self.cls, fields, self._given(data), lost)
        if is_item and (needed := next((lost[name] for name in self.required if name in lost), None)):
            spoil(part, Loss(path, needed.loss.at, needed.loss.fault, needed.loss.is_key))
        return fit_cells(part, path, guesses("cell")) if self.is_table else part

    def _meant(self, key: object, data: Mapping[Any, Any], *, is_guess: bool) -> Iterator[str]:
        """The fields that a key which the format does not have may stand for: absent, and of its form.

        Where a word is near, or means the same in Swedish, it is that one. Of many such keys any
        may stand for any field (`is_guess`).
        """
        from samplan.schema.suggestions import suggest  # noqa: PLC0415 - only a plan with faults needs it

        value = data[key]
        near = suggest(str(key), self.names) if value is not None and not is_guess else ()
        for field in self.shape.fields:
            if field.name in data:
                continue
            if is_guess or (field.name in near if near else value is not None and _fits(field, value)):
                yield field.name


def _owner(data: Mapping[Any, Any]) -> object:
    """What a part calls itself."""
    return None if isinstance(name := data.get("id"), Refused) else name


@cache
def guesses(word: str) -> tuple[object, ...]:
    """What can stand in for a lost value, of a type that can say that something is unknown; else nothing."""
    try:
        is_open = leaf(word)("unknown") is UNKNOWN
    except Refused:
        return ()
    return (UNKNOWN, *map(leaf(word), UNLIKE)) if is_open else ()


def _fits(field: Field, value: object) -> bool:
    """Whether a value may be meant for a field by its outer form: a part, several, a value, several.

    Who writes another key also leaves out a hyphen or a bracket: one may be meant for several.
    """
    if isinstance(value, list):
        return field.kind in ("values", "cells", "items")
    if isinstance(value, dict):
        return field.kind in ("model", "items") or field.type in ("period", "ages")
    return field.kind in ("value", "prose", "values", "cells") or bool(field.short)


@cache
def leaf(word: str) -> Reads:
    """The function that reads a type, by its word: `parse_` and the word, or one of a list of words."""
    for module in (plain_values, counting, parsing):
        if read := getattr(module, f"parse_{word}", None):
            return cast("Reads", read)
    return _one_of(get_args(getattr(terms, word)))


def _one_of(words: tuple[str, ...]) -> Reads:
    allowed = frozenset(words)

    def read(value: Any) -> str:  # noqa: ANN401
        if type(value) is str and value in allowed:
            return value
        raise Refused(faults.NOT_ALLOWED, value, allowed=words)

    return read


def _within(field: Field) -> ReadsWithin:
    short: Reads | None = getattr(parsing, field.short) if field.short else None
    if field.kind == "model":
        return _part(field.type, short)
    if field.kind == "items":
        return _items(field.type, short)
    return _values(field.type)


def _part(name: str, short: Reads | None) -> ReadsWithin:
    def read(data: Any, refusals: list[Refusal], path: Path) -> Part:  # noqa: ANN401
        return reader_of(name).read(short(data) if short else data, refusals, path)

    return read


def _items(name: str, short: Reads | None) -> ReadsWithin:
    def read(data: Any, refusals: list[Refusal], path: Path) -> tuple[Part, ...] | _Rest:  # noqa: ANN401
        if type(data) is not list:
            raise faults.no_list(data)
        reader, before = reader_of(name), len(refusals)
        items = [_item(reader, one, refusals, (*path, index), short) for index, one in enumerate(data)]
        if len(items) > 1:
            refusals.extend(_duplicates(items, reader.shape, path))
        for one in refusals[before:]:
            if one.refused and one.refused.fault is COLUMN_RANGE:  # how many there are is not known
                return _Rest(tuple(items), Loss(path, one.path, COLUMN_RANGE.id))
        return tuple(items)

    return read


def _item(
    reader: PartReader,
    data: Any,  # noqa: ANN401
    refusals: list[Refusal],
    path: Path,
    short: Reads | None = None,
) -> Part:
    """One item of a list. What is no part at all keeps its place, as one of which all is lost."""
    try:
        return reader.read(short(data) if short else data, refusals, path, is_item=True)
    except Refused as raised:
        refused = said_first(data, raised)
        refusals.append(Refusal(path, "empty") if data is None else Refusal(path, "value", refused))
        loss = Loss(path, path, MISSING if data is None else refused.fault.id)
        lost = dict.fromkeys((WHOLE, *reader.names), Remnant(loss))
        return make_part(reader.cls, {}, frozenset(), lost)


def _duplicates(items: list[Part], shape: Shape, path: Path) -> Iterator[Refusal]:
    """The later items of which the natural key is taken; which one is meant is then not known."""
    seen: dict[tuple[object, ...], int] = {}
    for index, item in enumerate(items):
        key = _key(item, shape)
        if key and (first := seen.setdefault(key, index)) != index:
            here = (*path, index)
            spoil(item, Loss(here, here, DUPLICATE))
            yield Refusal(here, "duplicate", other=(*path, first))


_BY_ID = ("id",)


def _key(item: Part, shape: Shape) -> tuple[object, ...]:
    """The natural key, as far as it could be read; empty where the item does not say it."""
    defaults = reader_of(shape.name).defaults
    if shape.key == _BY_ID and not shape.key_else:
        name = peek(item, "id")
        return () if name is None else (name,)
    for names in (shape.key, shape.key_else):
        values = tuple(peek(item, name) for name in names)
        said = (
            value is not None and value != defaults.get(name)
            for name, value in zip(names, values, strict=True)
        )
        if any(said):
            return values
    return ()


def _values(word: str) -> ReadsWithin:
    read_one = leaf(word)

    def read(data: Any, refusals: list[Refusal], path: Path) -> tuple[object, ...] | _Rest:  # noqa: ANN401
        if type(data) is not list:
            raise faults.no_list(data)
        try:
            return tuple([read_one(one) for one in data])
        except Refused:
            return _one_by_one(data, word, refusals, path)

    return read


@frozen
class _Rest:
    """What could be read of a list that says something else without its lost values or items."""

    values: tuple[object, ...]
    loss: Loss


def _one_by_one(
    data: list[Any], word: str, refusals: list[Refusal], path: Path
) -> tuple[object, ...] | _Rest:
    """The values of a list some of which are refused."""
    values: list[object] = []
    lost: dict[int, Loss] = {}
    read_one = leaf(word)
    for index, one in enumerate(data):
        here = (*path, index)
        try:
            values.append(read_one(one))
        except Refused as raised:
            refused = said_first(one, raised)
            refusals.append(Refusal(here, "empty") if one is None else Refusal(here, "value", refused))
            lost[index] = Loss(here, here, MISSING if one is None else refused.fault.id)
            values.append(UNKNOWN)
    if stand_ins := guesses(word):
        return Cells(tuple(values), lost, stand_ins)
    return _Rest(tuple(one for one in values if one is not UNKNOWN), next(iter(lost.values())))
