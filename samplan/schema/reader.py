"""From plain data to a plan, with all that is wrong in it, in one pass.

The reader knows the format from the stored shapes and reads each value by the function that
its type names, the same that the models use; it needs no Pydantic (ADR 0014). It never drops
anything in silence: what cannot be read is refused, and the plan knows that it lost it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, cast

from samplan.fault import Refused, said_first
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema import plain_faults as faults
from samplan.schema.kinship import unsaid_association
from samplan.schema.part import Loss, Part, Remnant, make_part, spoil
from samplan.schema.reading import MISSING, UNKNOWN_KEY, Pair, Reads, Refusal, Refusals, Rest, guesses, leaf
from samplan.schema.reading_lists import ReadsWithin, within
from samplan.schema.shape import SHAPES, Field, Shape
from samplan.schema.short_forms import PRINTED, fields_of_pair, id_of, is_pair, is_short, takes_by
from samplan.schema.tables import fit_cells

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

CLASSES: dict[str, type[Part]] = {name: type(name, (Part,), {"__slots__": ()}) for name in SHAPES}
"""One class a model, with the model's name."""

FEW = 20
"""Unknown keys of one part that are looked at one by one; with more, each of its fields may be meant."""
MANY = 200
"""Sets of keys that are kept for a class."""


@frozen
class Read:
    """What was read of a plan."""

    plan: Plan
    refusals: tuple[Refusal, ...]
    """In the order of the format, item by item."""
    pairs: tuple[Pair, ...] = ()
    """The items that are written as a name with a value behind it."""


def read_plan(data: dict[Any, Any]) -> Read:
    """The plan that plain data describes, and what is wrong with the data.

    Args:
        data: What the YAML reader gives: mappings, lists and scalars.
    """
    refusals = Refusals()
    part = reader_of("Plan").read(data, refusals, ())
    refusals.extend(unsaid_association(part, data))
    return Read(cast("Plan", part), tuple(refusals), tuple(refusals.pairs))


def plan_from(data: dict[Any, Any]) -> Plan:
    """The plan that plain data describes, for data that is known to be one.

    Raises:
        ValueError: Something in it is not of the format; `read_plan` says what.
    """
    read = read_plan(data)
    if read.refusals:
        raise ValueError(", ".join(f"{one.trouble} at {one.path}" for one in read.refusals))
    return read.plan


def _usual(field: Field) -> object:
    """What a field holds where it is left out: of a part, one that says nothing."""
    is_part = field.kind == "model" and field.default == ((),)
    return reader_of(field.type).read({}, Refusals(), ()) if is_part else field.default[0]


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
            field.name: _usual(field) for field in shape.fields if field.default
        }
        self.required = tuple(field.name for field in shape.fields if not field.default)
        self.types = {field.name: field.type for field in shape.fields if field.kind in ("value", "prose")}
        self.takes_nothing = frozenset(field.name for field in shape.fields if field.default == (None,))
        self.plain: dict[str, Reads] = {}
        self.within: dict[str, ReadsWithin] = {}
        for field in shape.fields:
            if field.kind in ("value", "prose"):
                self.plain[field.name] = leaf(field.type)
            else:
                self.within[field.name] = within(field, reader_of)
        self.given: dict[tuple[object, ...], frozenset[str]] = {}
        """Sets of keys met so far: most parts of a class give the same ones, and share the set."""
        self.is_table = "columns" in self.names
        self.named_by = shape.named_by
        self.one_of = shape.one_of
        self.has_short_form = bool(shape.short or shape.pair)

    def read(self, data: Any, refusals: Refusals, path: Path, *, is_item: bool = False) -> Part:  # noqa: ANN401, C901 - plain data; the one place where time goes
        """The part that data describes; one of a list counts as lost where a field that it needs is.

        Raises:
            Refused: The data has no keys at all.
        """
        if type(data) is not dict or (self.has_short_form and len(data) <= len(PRINTED)):
            data = self._written_out(data, refusals, path)
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
                elif (inner := self.within.get(key)) is not None:
                    fields[key] = inner(value, refusals, (*path, key))
                elif key in plain:
                    fields[key] = plain[key](value)
                else:
                    refusals.append(Refusal((*path, key), "unknown-key"))
            except Refused as refused:
                self._read_otherwise(value, (*path, key), refused, fields, refusals, lost)
        if self.named_by and "id" not in data:
            self._name(fields)
        is_bare = bool(self.one_of) and data.keys().isdisjoint(self.one_of)
        if is_bare or len(refusals) > before or len(fields) < len(self.names):
            return self._mended(data, fields, lost, refusals, path, is_item=is_item)
        part = make_part(self.cls, fields, self._given(data))
        return fit_cells(part, path, guesses("cell")) if self.is_table else part

    def _read_otherwise(  # noqa: PLR0913 - all that is known of the field
        self,
        value: Any,  # noqa: ANN401 - plain data
        path: Path,
        refused: Refused,
        fields: dict[str, object],
        refusals: Refusals,
        lost: dict[str, Remnant],
    ) -> None:
        """Read a value that its type refuses, if it is given with what the source prints; else refuse it."""
        key = cast("str", path[-1])
        if type(value) is dict and key in self.plain:
            from samplan.schema.printed import read_printed  # noqa: PLC0415 - few plans have such a value

            try:
                fields[key] = read_printed(self.types[key], self.plain[key], value, refused)
            except Refused as still:
                refused = still
            else:
                return
        self._refuse(value, path, said_first(value, refused), refusals, lost)

    def _name(self, fields: dict[str, object]) -> None:
        """Make the id that is left out of the item's name."""
        if name := id_of(fields, self.named_by):
            fields["id"] = name

    def _written_out(self, data: Any, refusals: Refusals, path: Path) -> dict[Any, Any]:  # noqa: ANN401
        """What stands behind the keys of a part, of which the short form may be written."""
        short, pair = self.shape.short, self.shape.pair
        if short and is_short(data):
            return {short: data}
        if type(data) is not dict:
            raise Refused(faults.NOT_A_PART, data, allowed=self.names)
        if pair and len(data) == 1:
            ((key, value),) = data.items()
            if is_pair(key, value, self.names, self.takes):
                meant = fields_of_pair(pair, value)
                refusals.pairs.append(Pair(path, key, meant))
                return dict(zip(meant, (key, value), strict=True))
        return data

    @cached_property
    def takes(self) -> Callable[[object], bool]:
        """Whether the second field of a pair takes a value."""
        pair = self.shape.pair
        field = next(field for field in self.shape.fields if field.name == pair[1])
        is_several = field.kind in ("values", "cells") or pair[-1] != pair[1]
        return takes_by(leaf(field.type), is_several=is_several)

    def _given(self, data: Mapping[Any, Any]) -> frozenset[str]:
        keys = tuple(data)
        if (given := self.given.get(keys)) is None:
            given = frozenset(name for name in self.names if name in data)
            if len(self.given) < MANY:
                self.given[keys] = given
        return given

    def _refuse(
        self, value: object, path: Path, refused: Refused, refusals: Refusals, lost: dict[str, Remnant]
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
        refusals: Refusals,
        path: Path,
        *,
        is_item: bool,
    ) -> Part:
        """A part of which something is wrong: it says what is lost to whoever asks."""
        for name in self.required:
            if name not in data and name not in fields:
                if name != "id" or not self._is_nameless(data, lost):
                    refusals.append(Refusal((*path, name), "missing", owner=_owner(data) if path else None))
                lost[name] = Remnant(Loss((*path, name), path, MISSING))
        self._lose_meant(data, lost, path)
        self._lose_one_of(data, lost, refusals, path)
        for name, value in fields.items():
            if type(value) is Rest:
                lost[name] = Remnant(value.loss, value.values)
                fields[name] = value.values
        for name, remnant in lost.items():
            left = fields.pop(name, None)
            if remnant.value is None and left is not None:
                lost[name] = Remnant(remnant.loss, left, remnant.guesses)
        part = make_part(self.cls, fields, self._given(data), lost)
        needs = (*self.required, *self.one_of[:1])
        if is_item and (needed := next((lost[name] for name in needs if name in lost), None)):
            spoil(part, Loss(path, needed.loss.at, needed.loss.fault, needed.loss.is_key))
        return fit_cells(part, path, guesses("cell")) if self.is_table else part

    def _lose_one_of(
        self, data: Mapping[Any, Any], lost: dict[str, Remnant], refusals: Refusals, path: Path
    ) -> None:
        """Count the first of the fields of which one is needed as lost, if no key can mean another."""
        if not self.one_of or not data.keys().isdisjoint(self.one_of):
            return
        first, *others = self.one_of
        if lost.keys().isdisjoint(others):
            refusals.append(Refusal((*path, first), "missing", owner=_owner(data)))
            lost.setdefault(first, Remnant(Loss((*path, first), path, MISSING)))

    def _is_nameless(self, data: Mapping[Any, Any], lost: Mapping[str, Remnant]) -> bool:
        """Whether the id is not there because the name is not, which is then said of the name."""
        return any(
            name in lost
            or (name in self.required and name not in data)  # it could not be read, or is missing
            for name in self.named_by
        )

    def _lose_meant(self, data: Mapping[Any, Any], lost: dict[str, Remnant], path: Path) -> None:
        """Count as lost what keys may be meant for that the format does not have."""
        unknown = [key for key in data if key not in self.plain and key not in self.within]
        for key in unknown[:FEW]:
            for name in self._meant(key, data, is_guess=len(unknown) > FEW):
                lost.setdefault(name, Remnant(Loss((*path, name), (*path, key), UNKNOWN_KEY, is_key=True)))

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


def _fits(field: Field, value: object) -> bool:
    """Whether a value may be meant for a field by its outer form: a part, several, a value, several.

    Who writes another key also leaves out a hyphen or a bracket: one may be meant for several.
    """
    if isinstance(value, list):
        return field.kind in ("values", "cells", "items")
    if isinstance(value, dict) and not value.keys() & {"printed", "intended"}:
        return field.kind in ("model", "items") or field.type in ("period", "ages")
    has_short = bool(field.short or (field.model and SHAPES[field.model].short))
    return field.kind in ("value", "prose", "values", "cells") or has_short
