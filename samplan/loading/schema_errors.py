"""From Pydantic's errors to findings: the right key, our own words, one finding a cause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic_core import ValidationError

from samplan.fault import QUOTED, Fault, Refused, path_text, shown
from samplan.loading import schema_faults as faults
from samplan.loading.positions import Positions
from samplan.results import Finding, Path, Related
from samplan.schema.shape import SHAPES, Shape, field_at
from samplan.schema.suggestions import folded, suggest
from samplan.texts import Message, Text

Error = Mapping[str, Any]
"""One error as pydantic-core lists it: type, loc, input and ctx."""

UNKNOWN = ("extra_forbidden", "invalid_key")
"""Types of error for a key that the format does not have; the second for a key that is a number."""
ALLOWED_SHOWN = 12
"""How many allowed keys a message names at most."""


def listed(error: ValidationError) -> list[Error]:
    """The errors, without what only Pydantic's own documentation needs."""
    return [dict(one) for one in error.errors(include_url=False)]


def lost(errors: Sequence[Error]) -> Iterator[Path]:
    """Where data is lost. A key that nobody could have meant loses nothing that a rule needs."""
    for error in errors:
        loc: Path = error["loc"]
        if error["type"] in UNKNOWN:
            if suggest(str(loc[-1]), allowed_keys(loc[:-1])):
                yield loc
        elif error["type"] == "missing" and len(loc) > 1:
            yield loc[:-1]
        else:
            yield loc


def pieces(errors: Sequence[Error]) -> list[Path]:
    """What to take out for these errors, the last of each list first, so that indexes stay true."""
    found = {
        loc[:-1] if error["type"] == "missing" and len(loc) > 1 else loc
        for error in errors
        if (loc := error["loc"])
    }
    return sorted(
        found, key=lambda path: [step if isinstance(step, int) else -1 for step in path], reverse=True
    )


def duplicate_finding(positions: Positions, later: Path, first: Path) -> Finding:
    """The finding for an item whose key another one has."""
    fault, shape = faults.DUPLICATE_ITEM, shape_at(later)
    name = (shape.key or ("",))[0] if shape else ""
    span = positions.locate((*later, name))
    related = Related(positions.locate((*first, name)), faults.FIRST_ITEM.of())
    key = span.excerpt[span.column - 1 : span.end_column - 1]
    return fault.finding(span, {"key": key}, path=later, related=(related,))


def schema_findings(errors: Sequence[Error], positions: Positions) -> Iterator[Finding]:
    """A finding for each error; an unknown key that is a missing one misspelt is a single finding."""
    renamed = dict(_renamed(errors))
    for error in errors:
        loc: Path = error["loc"]
        if loc in renamed.values():
            continue
        yield _finding(error, positions, renamed.get(loc))


def _renamed(errors: Sequence[Error]) -> Iterator[tuple[Path, Path]]:
    """Pairs of an unknown key and the missing key beside it that it stands for."""
    missing = {error["loc"] for error in errors if error["type"] == "missing"}
    for error in errors:
        if error["type"] not in UNKNOWN:
            continue
        loc: Path = error["loc"]
        for name in suggest(str(loc[-1]), allowed_keys(loc[:-1])):
            if (*loc[:-1], name) in missing:
                missing.discard((*loc[:-1], name))
                yield loc, (*loc[:-1], name)
                break


def shape_at(path: Path) -> Shape | None:
    """The shape of the part that stands at a path; None where the format has no part there."""
    if not path:
        return SHAPES["Plan"]
    found = field_at(path)
    return SHAPES.get(found.model) if found else None


def allowed_keys(path: Path) -> tuple[str, ...]:
    """The keys that the format has in the part at a path."""
    shape = shape_at(path)
    return tuple(field.name for field in shape.fields) if shape else ()


def _finding(error: Error, positions: Positions, renamed: Path | None) -> Finding:
    kind, loc = error["type"], error["loc"]
    if kind in UNKNOWN:
        return _unknown_key(loc, positions, renamed)
    if kind == "missing":
        return _missing(error, positions)
    if error["input"] is None and kind.endswith("_type"):
        return _absent(loc, positions)
    return _bad_value(error, positions)


def _unknown_key(loc: Path, positions: Positions, renamed: Path | None) -> Finding:
    key, allowed = str(loc[-1]), allowed_keys(loc[:-1])
    message, remedy = faults.UNKNOWN_KEY.message.of(key=key), _meant(key, allowed)
    if renamed is not None:
        message = faults.RENAMED_KEY.of(key=key, meant=str(renamed[-1]))
        remedy = faults.RENAME.of(key=key, meant=str(renamed[-1]))
    return _made(faults.UNKNOWN_KEY, message, remedy, loc, positions, key=True)


def _meant(key: str, allowed: Sequence[str]) -> Message | None:
    nearest = suggest(key, allowed)
    if len(nearest) == 1:
        return faults.UNKNOWN_KEY_MEANT.of(meant=nearest[0])
    if nearest:
        return faults.UNKNOWN_KEY_EITHER.of(meant=nearest)
    return (
        Message(faults.UNKNOWN_KEY.remedy, {"allowed": _shortened(allowed)})
        if faults.UNKNOWN_KEY.remedy
        else None
    )


def _shortened(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words) if len(words) <= ALLOWED_SHOWN else (*words[:ALLOWED_SHOWN], "…")


def _missing(error: Error, positions: Positions) -> Finding:
    loc: Path = error["loc"]
    key = str(loc[-1])
    own = error["input"].get("id") if isinstance(error["input"], dict) and len(loc) > 1 else None
    named = [own or step for step in loc[:-1] if isinstance(step, str)]
    where = QUOTED.of(text=str(named[-1])) if named else faults.WHOLE_PLAN
    facts = {"key": key, "where": where}
    message = _of(faults.MISSING_KEY.message, facts)
    remedy = _of(faults.MISSING_KEY.remedy, facts) if faults.MISSING_KEY.remedy else None
    return _made(faults.MISSING_KEY, message, remedy, loc[:-1], positions)


def _absent(loc: Path, positions: Positions) -> Finding:
    message = faults.MISSING_VALUE.of(key=_key(loc))
    return _made(faults.MISSING_KEY, message, faults.WRITE_VALUE.of(), loc, positions, key=True)


def _bad_value(error: Error, positions: Positions) -> Finding:
    loc: Path = error["loc"]
    fault = _fault_of(error)
    facts = {
        **error.get("ctx", {}),
        "key": _key(loc),
        "written": shown(error["input"]),
        "allowed": _shortened(allowed_keys(loc)),
        "meant": re.sub(r"[^a-z0-9]+", "-", folded(str(error["input"]))).strip("-"),
    }
    if isinstance(refused := facts.pop("error", None), Refused):
        facts |= refused.facts
    if fault is faults.NOT_ALLOWED:
        return _unknown_word(error, facts, positions)
    remedy = _of(fault.remedy, facts) if fault.remedy else None
    return _made(fault, _of(fault.message, facts), remedy, loc, positions)


def _fault_of(error: Error) -> Fault:
    kind = error["type"]
    if kind == "value_error":  # the type said itself what is wrong
        refused: Refused = error["ctx"]["error"]
        return refused.fault
    if kind == "string_pattern_mismatch" and "a-z0-9" in error["ctx"]["pattern"]:
        return faults.BAD_ID
    if error["loc"] == ("samplan",):
        return faults.NOT_NUMBER if isinstance(error["input"], str) else faults.OTHER_VERSION
    return faults.BY_TYPE[kind]


def _unknown_word(error: Error, facts: dict[str, object], positions: Positions) -> Finding:
    allowed = tuple(re.findall(r"'([^']*)'", error["ctx"]["expected"]))
    message = _of(faults.NOT_ALLOWED.message, {**facts, "allowed": _shortened(allowed)})
    nearest = suggest(str(error["input"]), allowed)
    remedy = faults.UNKNOWN_KEY_MEANT.of(meant=nearest[0]) if nearest else None
    return _made(faults.NOT_ALLOWED, message, remedy, error["loc"], positions)


def _made(  # noqa: PLR0913 - what a finding is made of
    fault: Fault,
    message: Message,
    remedy: Message | None,
    path: Path,
    positions: Positions,
    *,
    key: bool = False,
) -> Finding:
    span = positions.locate(path, key=key)
    steps = (*path[:-1], str(path[-1])) if key and path else path  # a key may be a number, and no index
    return Finding(fault.id, fault.severity, message, span, path, place=path_text(steps), remedy=remedy)


def _key(loc: Path) -> str:
    return next((step for step in reversed(loc) if isinstance(step, str)), "")


def _of(text: Text, facts: Mapping[str, object]) -> Message:
    """The text with those of the facts that it names."""
    return Message(text, {name: value for name, value in facts.items() if f"{{{name}}}" in text.sv})
