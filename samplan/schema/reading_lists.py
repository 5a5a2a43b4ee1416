"""How the reader reads what holds several: a part within a part, a list of parts, a list of values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from samplan.fault import Refused, said_first
from samplan.results import Path
from samplan.schema import parsing
from samplan.schema import plain_faults as faults
from samplan.schema.part import WHOLE, Cells, Loss, Part, Remnant, make_part, peek, spoil
from samplan.schema.reading import DUPLICATE, MISSING, Reads, Refusal, Refusals, Rest, guesses, leaf
from samplan.schema.shape import Field
from samplan.schema.short_forms import is_one
from samplan.schema.value_faults import COLUMN_RANGE
from samplan.schema.values import UNKNOWN

if TYPE_CHECKING:
    from samplan.schema.reader import PartReader

ReadsWithin = Callable[[Any, "Refusals", Path], Any]
"""Reads a list or a part at a path; what is wrong within goes to the list."""

FindsReader = Callable[[str], "PartReader"]
"""Gives the reader of the parts of a class, by its name."""


def within(field: Field, reader_of: FindsReader) -> ReadsWithin:
    """The function that reads a field which holds several values, a part or a list of parts."""
    short: Reads | None = getattr(parsing, field.short) if field.short else None
    if field.kind == "model":
        return _part(field.type, short, reader_of)
    if field.kind == "items":
        return _items(field.type, short, reader_of)
    return _values(field.type)


def _part(name: str, short: Reads | None, reader_of: FindsReader) -> ReadsWithin:
    def read(data: Any, refusals: Refusals, path: Path) -> Part:  # noqa: ANN401
        """The part that the data describe, or that a short form stands for."""
        return reader_of(name).read(short(data) if short else data, refusals, path)

    return read


def _items(name: str, short: Reads | None, reader_of: FindsReader) -> ReadsWithin:
    def read(data: Any, refusals: Refusals, path: Path) -> tuple[Part, ...] | Rest:  # noqa: ANN401
        """The items; a `Rest` where a column stands for several years, so that their number is lost."""
        reader, before = reader_of(name), len(refusals)
        if type(data) is not list:
            if not (reader.shape.short and is_one(data)):
                raise faults.no_list(data)
            data = [data]
        items = [_item(reader, one, refusals, (*path, index), short) for index, one in enumerate(data)]
        if len(items) > 1:
            refusals.extend(_duplicates(items, reader, path))
        for one in refusals[before:]:
            if one.refused and one.refused.fault is COLUMN_RANGE:  # how many there are is not known
                return Rest(tuple(items), Loss(path, one.path, COLUMN_RANGE.id))
        return tuple(items)

    return read


def _item(
    reader: PartReader,
    data: Any,  # noqa: ANN401
    refusals: Refusals,
    path: Path,
    short: Reads | None = None,
) -> Part:
    """One item of a list. What is no part at all keeps its place, as one of which all is lost."""
    try:
        return reader.read(short(data) if short else data, refusals, path, is_item=True)
    except Refused as raised:
        refused = said_first(data, raised)
        at = (*path, *refused.within)
        refusals.append(Refusal(path, "empty") if data is None else Refusal(at, "value", refused))
        loss = Loss(path, at, MISSING if data is None else refused.fault.id)
        lost = dict.fromkeys((WHOLE, *reader.names), Remnant(loss))
        return make_part(reader.cls, {}, frozenset(), lost)


def _duplicates(items: list[Part], reader: PartReader, path: Path) -> Iterator[Refusal]:
    """The later items of which the natural key is taken; which one is meant is then not known."""
    seen: dict[tuple[object, ...], int] = {}
    for index, item in enumerate(items):
        key = _key(item, reader)
        if key and (first := seen.setdefault(key, index)) != index:
            here = (*path, index)
            spoil(item, Loss(here, here, DUPLICATE))
            yield Refusal(here, "duplicate", other=(*path, first))


_BY_ID = ("id",)


def _key(item: Part, reader: PartReader) -> tuple[object, ...]:
    """The natural key, as far as it could be read; empty where the item does not say it."""
    shape, defaults = reader.shape, reader.defaults
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
            return (*values, *(peek(item, name) for name in shape.apart))
    return ()


def _values(word: str) -> ReadsWithin:
    read_one = leaf(word)

    def read(data: Any, refusals: Refusals, path: Path) -> tuple[object, ...] | Rest:  # noqa: ANN401
        """The values of a list, or of one value alone; those that are refused are lost, the others stay."""
        if type(data) is not list:
            if not is_one(data):
                raise faults.no_list(data)
            data = [data]
        try:
            return tuple([read_one(one) for one in data])
        except Refused:
            return _one_by_one(data, word, refusals, path)

    return read


def _one_by_one(data: list[Any], word: str, refusals: Refusals, path: Path) -> tuple[object, ...] | Rest:
    """The values of a list some of which are refused."""
    values: list[object] = []
    lost: dict[int, Loss] = {}
    from samplan.schema.printed import read_written  # noqa: PLC0415 - a clean plan rarely has such a value

    read_one = leaf(word)
    for index, one in enumerate(data):
        here = (*path, index)
        try:
            values.append(read_written(read_one, one, word))
        except Refused as raised:
            refused = said_first(one, raised)
            refusals.append(Refusal(here, "empty") if one is None else Refusal(here, "value", refused))
            lost[index] = Loss(here, here, MISSING if one is None else refused.fault.id)
            values.append(UNKNOWN)
    if not lost:
        return tuple(values)
    if stand_ins := guesses(word):
        return Cells(tuple(values), lost, stand_ins)
    return Rest(tuple(one for one in values if one is not UNKNOWN), next(iter(lost.values())))
