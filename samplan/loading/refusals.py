"""From what the reader refused to findings: the right place, our own words, one finding a cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from samplan.fault import QUOTED, Fault, path_text
from samplan.frozen import replace
from samplan.loading import schema_faults as faults
from samplan.loading.cut_values import kronor_cut_in_two, written_at
from samplan.loading.forms import (
    NAMES,
    is_name,
    item_lines,
    list_of,
    list_of_years,
    name_field,
    names_as_keys,
    one_field,
    part_lines,
    value_at,
)
from samplan.loading.positions import Positions
from samplan.loading.yaml_faults import RECURSIVE_ALIAS, TAG, UNKNOWN_ALIAS
from samplan.results import Finding, Path, Related
from samplan.schema import plain_faults
from samplan.schema.reader import FEW
from samplan.schema.reading import Refusal
from samplan.schema.shape import SHAPES, Shape, field_at, shape_at
from samplan.schema.slip_faults import NOTHING
from samplan.schema.slugs import slug
from samplan.schema.suggestions import suggest
from samplan.texts import Either, Message, Text
from samplan.words.phrases import DID_YOU_MEAN, THE_FIRST, THE_PLAN
from samplan.words.terms import value_words

MANY = 3
"""From how many of a plan's first keys on that are missing they are one finding, with lines to begin with."""


def findings_of(refusals: Sequence[Refusal], data: Any, positions: Positions) -> Iterator[Finding]:  # noqa: ANN401 - plain data
    """A finding for each refusal; an unknown key that is a missing one misspelt is a single finding.

    Args:
        refusals: What the reader refused.
        data: What it read.
        positions: Where it stands in the file.
    """
    words = _Words(data, positions, dict(_renamed(refusals)))
    taken = set(words.renamed.values())
    named = names_as_keys(refusals, data, words.renamed)
    missing = [one.path for one in refusals if _is_first_key(one) and one.path not in taken]
    if len(missing) >= MANY:
        taken |= set(missing)
        yield missing_keys([str(path[0]) for path in missing], positions)
    unknown = Counter[Path]()
    for one in refusals:
        if one.path[:-1] in named:
            if (lines := named[one.path[:-1]]) and one.trouble == "unknown-key":
                named[one.path[:-1]] = ""
                yield words.name_as_key(one.path, lines)
        elif one.trouble == "unknown-key":
            unknown[one.path[:-1]] += 1
            yield words.unknown_key(one.path, is_alone=unknown[one.path[:-1]] <= FEW)
        elif one.path not in taken and not _is_said(one):
            yield words.finding(one)


def _is_said(one: Refusal) -> bool:
    """Whether reading the file has a finding for it already."""
    return one.refused is not None and one.refused.fault in (UNKNOWN_ALIAS, RECURSIVE_ALIAS, TAG)


def _is_first_key(one: Refusal) -> bool:
    return one.trouble == "missing" and len(one.path) == 1


def missing_keys(keys: Sequence[str], positions: Positions) -> Finding:
    """One finding for several of the keys that every plan has, with lines to begin with."""
    lines = "\n".join(faults.SKELETON_LINES[key] for key in keys)
    message = faults.MISSING_KEYS.of(keys=tuple(QUOTED.of(text=key) for key in keys))
    fault = faults.MISSING_KEY
    return Finding(
        fault.id, fault.severity, message, positions.locate(()), remedy=faults.SKELETON.of(lines=lines)
    )


def _renamed(refusals: Sequence[Refusal]) -> Iterator[tuple[Path, Path]]:
    """Pairs of an unknown key and the missing key beside it that it stands for."""
    missing = {one.path for one in refusals if one.trouble == "missing"}
    for one in refusals if missing else ():
        if one.trouble != "unknown-key":
            continue
        parent = one.path[:-1]
        here = [name for name in allowed_keys(parent) if (*parent, name) in missing]
        for name in suggest(str(one.path[-1]), allowed_keys(parent)) if here else ():
            if name in here:
                missing.discard((*parent, name))
                yield one.path, (*parent, name)
                break


def allowed_keys(path: Path) -> tuple[str, ...]:
    """The keys that the format has in the part at a path."""
    shape = shape_at(path)
    return tuple(field.name for field in shape.fields) if shape else ()


class _Words:
    """Puts the refusals of one file into words."""

    def __init__(self, data: Any, positions: Positions, renamed: Mapping[Path, Path]) -> None:  # noqa: ANN401
        self._data = data
        self._positions = positions
        self.renamed = renamed
        """By the path of an unknown key: the missing key that it stands for."""

    def finding(self, one: Refusal) -> Finding:
        """The finding for anything but an unknown key."""
        if one.trouble == "duplicate":
            return self._duplicate(one.path, one.other)
        if one.trouble == "missing":
            return self._missing(one)
        if one.refused is None:
            return self._empty(one.path)
        fault = one.refused.fault
        facts = {"key": _key(one.path), **one.refused.facts}
        remedy = _of(fault.remedy, facts) if fault.remedy else None
        if fault is plain_faults.NOT_ALLOWED:
            meanings = _meanings(one.path, one.refused.facts["allowed"])  # type: ignore[arg-type]  # the type's own words
            nearest = _meant_word(str(facts["raw"]), meanings)
            remedy = DID_YOU_MEAN.of(meant=nearest) if nearest else None
            facts["allowed"] = tuple(_with_meaning(*each) for each in meanings.items())
        message = fault.message
        if fault in (plain_faults.NOT_LIST, plain_faults.NOT_A_PART) and (lines := self._lines(one.path)):
            remedy = Text(*faults.WRITE_LINES).of(lines=lines)
            message = faults.KEYS_HERE if fault is plain_faults.NOT_A_PART else message
        elif fault is plain_faults.NOT_LIST and (listed := self._list(one.path)):
            remedy = Text(*faults.WRITE_LIST).of(list=listed)
        elif fault is plain_faults.NOT_TEXT and isinstance(self._value(one.path), list):
            remedy = faults.ONE_VALUE.of()
        elif fault is NOTHING and (cut := kronor_cut_in_two(one.path, self._positions)):
            fault, facts = cut.fault, cut.facts
            message, remedy = fault.message, _of(fault.remedy, facts) if fault.remedy else None
        return self._made(fault, _of(message, facts), remedy, one.path)

    def _list(self, path: Path) -> str:
        """A single value as a list of one; empty where the list holds parts, or keys were written."""
        field, value = field_at(path), self._value(path)
        is_columns = field is not None and field.type == "Column"
        if field is not None and field.kind == "cells" and isinstance(value, dict):
            return list_of_years(value)
        if field is None or isinstance(value, dict | list) or (field.model and not is_columns):
            return ""
        return list_of(value, is_columns=is_columns)

    def _lines(self, path: Path) -> str:
        """What was written as the format has it, where it is the names of parts; empty where it is not."""
        shape, value = shape_at(path), self._value(path)
        if shape is None or shape.name == "Column":
            return ""
        if name_field(shape) is None:
            return one_field(shape, path[-1], value)
        if is_name(value):
            field = field_at(path)
            is_part = field is not None and field.kind == "model"
            return part_lines(shape, str(path[-1]), value) if is_part else item_lines(shape, {value: None})
        is_names = isinstance(value, dict) and value and not value.keys() & set(allowed_keys(path))
        return item_lines(shape, value) if is_names else ""

    def name_as_key(self, path: Path, lines: str) -> Finding:
        """The finding for an item that has names where its keys should stand; at the first of them."""
        shape = shape_at(path[:-1])
        called = name_field(shape) if shape else None
        facts = {"key": str(path[-1]), "name": called.name if called else "", "lines": lines}
        message, remedy = _of(faults.NAME_AS_KEY.message, facts), Text(*faults.WRITE_LINES).of(lines=lines)
        return self._made(faults.NAME_AS_KEY, message, remedy, path, key=True)

    def unknown_key(self, path: Path, *, is_alone: bool) -> Finding:
        """The finding for a key that the format does not have; of a few, with what may be meant."""
        key, allowed = str(path[-1]), allowed_keys(path[:-1])
        message = faults.UNKNOWN_KEY.message.of(key=key)
        given = self._at(path[:-1])
        remedy = _meant(key, [name for name in allowed if name not in given]) if is_alone else None
        remedy = remedy or (_home(path) if is_alone else None) or _among(allowed)
        remedy = faults.OLD_KEYS[key].of() if key in faults.OLD_KEYS else remedy
        if (renamed := self.renamed.get(path)) is not None:
            message = faults.RENAMED_KEY.of(key=key, meant=str(renamed[-1]))
            remedy = faults.RENAME.of(key=key, meant=str(renamed[-1]))
        return self._made(faults.UNKNOWN_KEY, message, remedy, path, key=True)

    def _duplicate(self, later: Path, first: Path) -> Finding:
        shape = shape_at(later)
        name = self._told_by(shape, later)
        span = self._positions.locate((*later, name))
        related = Related(self._positions.locate((*first, self._told_by(shape, first))), THE_FIRST.of())
        key, other = (written_at(one) for one in (span, related.span))
        found = faults.DUPLICATE_ITEM.finding(span, {"key": key}, path=later, related=(related,))
        if shape is not None and shape.named_by and key != other:
            names = tuple(QUOTED.of(text=one) for one in (other, key))
            found = replace(found, message=faults.SAME_ID.of(names=names, id=slug(key)))
        return found if name == "id" else replace(found, remedy=_unlike(shape, name))

    def _told_by(self, shape: Shape | None, path: Path) -> str:
        """The field that tells an item from the others of its list; empty where its name alone is written."""
        names = (*shape.key, *shape.key_else, *shape.named_by) if shape else ()
        return next((name for name in names if name in self._at(path)), "")

    def _at(self, path: Path) -> Any:  # noqa: ANN401 - plain data
        """The mapping at a path; nothing where a short form stands."""
        here = self._value(path)
        return here if isinstance(here, dict) else ()

    def _value(self, path: Path) -> Any:  # noqa: ANN401
        return value_at(self._data, path)

    def _missing(self, one: Refusal) -> Finding:
        named = [one.owner or step for step in one.path[:-1] if isinstance(step, str)]
        where = QUOTED.of(text=str(named[-1])) if named else THE_PLAN
        if not one.owner and len(one.path) > 1 and isinstance(number := one.path[-2], int):
            where = faults.ITEM.of(number=number + 1, key=str(named[-1]))
        facts: dict[str, object] = {"key": str(one.path[-1]), "where": where}
        shape = shape_at(one.path[:-1])
        if shape and one.path[-1] in shape.one_of:
            facts |= {"keys": shape.one_of, "other": shape.one_of[1]}
            message = _of(faults.NONE_OF_KEYS, facts)
            return self._made(faults.MISSING_KEY, message, _of(faults.WRITE_ONE_OF, facts), one.path[:-1])
        remedy = _of(faults.MISSING_KEY.remedy, facts) if faults.MISSING_KEY.remedy else None
        return self._made(faults.MISSING_KEY, _of(faults.MISSING_KEY.message, facts), remedy, one.path[:-1])

    def _empty(self, path: Path) -> Finding:
        if isinstance(path[-1], int):
            message = faults.MISSING_ITEM.of(number=path[-1] + 1, key=_key(path))
            return self._made(faults.MISSING_KEY, message, faults.WRITE_ITEM.of(), path)
        message = faults.MISSING_VALUE.of(key=_key(path))
        return self._made(faults.MISSING_KEY, message, faults.WRITE_VALUE.of(), path, key=True)

    def _made(
        self, fault: Fault, message: Message, remedy: Message | None, path: Path, *, key: bool = False
    ) -> Finding:
        span = self._positions.locate(path, key=key)
        steps = (*path[:-1], str(path[-1])) if key and path else path  # a key may be a number, and no index
        return Finding(fault.id, fault.severity, message, span, path, place=path_text(steps), remedy=remedy)


def _unlike(shape: Shape | None, name: str) -> Message:
    """How two items that have no id can be told apart."""
    if shape is None or shape.name == "Column":
        return faults.SAME_COLUMN.of()
    if shape.named_by:
        return faults.OWN_ID.of()
    return (
        faults.SAME_HEADING.of()
        if name == "heading"
        else faults.SAME_KEYS.of(keys=Either((*shape.key, *shape.apart)))
    )


def _meant(key: str, allowed: Sequence[str]) -> Message | None:
    nearest = suggest(key, allowed)
    if not nearest:
        return None
    if len(nearest) == 1 or set(nearest) <= set(NAMES):
        return DID_YOU_MEAN.of(meant=nearest[0])
    return faults.UNKNOWN_KEY_EITHER.of(meant=nearest[0], other=nearest[1])


def _home(path: Path) -> Message | None:
    """Where a key of the format belongs that stands a level too high, or too deep."""
    key, shape = str(path[-1]), shape_at(path[:-1])
    for field in shape.fields if shape else ():
        if field.kind == "model" and any(one.name == key for one in SHAPES[field.type].fields):
            return faults.BELONGS_WITHIN.of(key=key, home=field.name)
    if len(path) > 1 and key in allowed_keys(()):
        return faults.BELONGS_TO_PLAN.of(key=key)
    return None


def _among(allowed: Sequence[str]) -> Message | None:
    remedy = faults.UNKNOWN_KEY.remedy
    return Message(remedy, {"allowed": tuple(allowed)}) if remedy else None


def _meanings(path: Path, words: Sequence[str]) -> dict[str, Text | None]:
    """The words of a list, each with what it means."""
    shape = shape_at(tuple(path[: max(at for at, step in enumerate(path) if isinstance(step, str))]))
    return {word: value_words(shape.name if shape else "", _key(path), word) for word in words}


def _meant_word(written: str, meanings: Mapping[str, Text | None]) -> str:
    """The word of a list that somebody may have meant: by itself, or by what it means; empty for none."""
    by_meaning = {said: word for word, text in meanings.items() if text for said in (text.sv, text.en)}
    nearest = suggest(written, tuple(meanings))
    return (
        nearest[0]
        if nearest
        else next((by_meaning[said] for said in suggest(written, tuple(by_meaning))), "")
    )


def _with_meaning(word: str, meaning: Text | None) -> str | Message:
    return word if meaning in (None, Text(word, word)) else faults.WORD_MEANING.of(word=word, meaning=meaning)


def _key(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _of(text: Text, facts: Mapping[str, object]) -> Message:
    """The text with those of the facts that it names."""
    return Message(text, {name: value for name, value in facts.items() if f"{{{name}}}" in text.sv})
