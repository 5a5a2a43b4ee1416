"""From the bytes of a file to a plan, with a finding for everything in the way.

One broken item does not take its siblings with it: what does not fit the format is taken
out, piece by piece, and the rest becomes the plan. Where pieces were taken out is
remembered (`Loaded.broken`), so that no rule judges what it has not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import ValidationError

from samplan.loading import schema_faults as faults
from samplan.loading.findings import in_order
from samplan.loading.positions import Positions
from samplan.loading.schema_errors import Error, schema_findings
from samplan.loading.suggestions import suggest
from samplan.loading.tree import read_tree
from samplan.results import Finding, Path, Related
from samplan.schema.shape import SHAPES, key_text, natural_key, parts, shape_of
from samplan.schema.validator import validate_plan

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

REQUIRED = ("samplan", "id", "kind", "title", "period", "association")
"""The keys that a plan begins with."""

STAND_INS: dict[str, Any] = {
    "samplan": 1,
    "id": "unnamed",
    "kind": "operational_plan",
    "title": "–",
    "period": 2000,
    "association": {"name": "–"},
}
"""What stands in for a required key that is missing or wrong, so that the rest can be judged."""

ROUNDS = 50
"""How often broken pieces are taken out before the file is given up; nesting is far less deep."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """One file: the plan, as far as there is one, and what is wrong with the file."""

    file: str
    plan: Plan | None
    findings: tuple[Finding, ...]
    positions: Positions
    broken: tuple[Path, ...] = ()
    """Where something was taken out because it could not be read."""


def load_plan(file: str, data: bytes, *, compiled: bool = False) -> Loaded:
    """The plan in a file.

    Args:
        file: The name that findings carry.
        data: The bytes of the file.
        compiled: Build light parts from the stored schema, which starts faster.

    Returns:
        A plan wherever the file can be recognised as one; the findings say what is wrong in any case.
    """
    read = read_tree(file, data)
    if read.tree is None:
        return Loaded(file, None, read.findings, read.positions)
    if not any(key in read.tree.data for key in REQUIRED):
        finding = _unrecognised(read.positions)
        return Loaded(file, None, (*read.findings, finding), read.positions)
    try:
        plan = validate_plan(read.tree.data, compiled=compiled)
    except ValidationError as error:
        return _load_rest(file, read.tree.data, error, read.findings, read.positions, compiled=compiled)
    return _without_duplicates(
        Loaded(file, plan, read.findings, read.positions), read.tree.data, compiled=compiled
    )


def _unrecognised(positions: Positions) -> Finding:
    fault = faults.NO_PLAN
    return fault.finding(positions.locate(()), {})


def _load_rest(
    file: str,
    data: dict[str, Any],
    error: ValidationError,
    findings: tuple[Finding, ...],
    positions: Positions,
    *,
    compiled: bool,
) -> Loaded:
    """The plan without the pieces that are wrong, and a finding for each of these."""
    errors = _errors(error)
    found = in_order((*findings, *schema_findings(errors, positions)))
    rest, broken = deepcopy(data), list(_broken(errors))
    for _ in range(ROUNDS):
        for path in _pieces(errors):
            _take_out(rest, path, positions)
        try:
            plan = validate_plan(rest, compiled=compiled)
        except ValidationError as again:
            errors = _errors(again)
            continue
        loaded = Loaded(file, plan, found, positions, tuple(dict.fromkeys(broken)))
        return _without_duplicates(loaded, rest, compiled=compiled)
    return Loaded(file, None, found, positions)


def _errors(error: ValidationError) -> list[Error]:
    return [dict(one) for one in error.errors(include_url=False)]


def _broken(errors: list[Error]) -> Iterator[Path]:
    """Where data is lost. A key that nobody could have meant loses nothing that a rule needs."""
    for error in errors:
        loc: Path = error["loc"]
        if error["type"] == "extra_forbidden" and len(loc) == 1:
            yield from (
                (meant,) for meant in suggest(str(loc[0]), [field.name for field in SHAPES["Plan"].fields])
            )
        elif error["type"] == "missing":
            yield loc if len(loc) == 1 else loc[:-1]
        else:
            yield loc


def _pieces(errors: list[Error]) -> list[Path]:
    """What to take out for these errors, the last of each list first, so that indexes stay true."""
    pieces = {
        loc[:-1] if error["type"] == "missing" and len(loc) > 1 else loc
        for error in errors
        if (loc := error["loc"])
    }
    return sorted(
        pieces,
        key=lambda path: [(isinstance(step, int), step if isinstance(step, int) else 0) for step in path],
        reverse=True,
    )


def _take_out(data: dict[str, Any], path: Path, positions: Positions) -> None:
    """Remove one piece; a required key of the plan gets a stand-in, a cell of a table `unknown`."""
    if len(path) == 1 and path[0] in STAND_INS:
        data[str(path[0])] = deepcopy(STAND_INS[str(path[0])])
        return None
    here: Any = data
    for index, step in enumerate(path[:-1]):
        inner = _step(here, step)
        if not isinstance(inner, dict | list):
            return _take_out(data, path[: index + 1], positions)
        here = inner
    if isinstance(here, list) and _is_cell(path):
        here[int(path[-1])] = "unknown"
    elif isinstance(here, dict):
        if path[-1] in here:
            del here[path[-1]]
            positions.remove(path)
    elif int(path[-1]) < len(here):
        del here[int(path[-1])]
        positions.remove(path)
    return None


def _step(here: Any, step: str | int) -> Any:  # noqa: ANN401 - plain data
    if isinstance(here, dict):
        return here.get(step)
    return here[step] if isinstance(here, list) and isinstance(step, int) and step < len(here) else None


def _is_cell(path: Path) -> bool:
    """Whether a path ends in a cell of a money table, which keeps its column."""
    shape = SHAPES["Plan"]
    kind = ""
    for step in path:
        if isinstance(step, int):
            continue
        field = next((one for one in shape.fields if one.name == step), None)
        if field is None:
            return False
        kind, shape = field.kind, SHAPES.get(field.model, shape)
    return kind == "cells"


def _without_duplicates(loaded: Loaded, data: dict[str, Any], *, compiled: bool) -> Loaded:
    """The plan with only the first of items that have the same key in the same list."""
    if loaded.plan is None:
        return loaded
    doubles = list(_duplicates(loaded.plan))
    if not doubles:
        return loaded
    found = [_duplicate(loaded.positions, *double) for double in doubles]
    rest = deepcopy(data)
    for path, _, _ in reversed(doubles):
        _take_out(rest, path, loaded.positions)
    plan = validate_plan(rest, compiled=compiled)
    findings = in_order((*loaded.findings, *found))
    broken = (*loaded.broken, *(path for path, _, _ in doubles))
    return Loaded(loaded.file, plan, findings, loaded.positions, broken)


def _duplicates(plan: Plan) -> Iterator[tuple[Path, Path, str]]:
    """Path of the later item, path of the first, and their key."""
    for path, part in parts(plan):
        for field in shape_of(part).fields:
            if field.kind != "items":
                continue
            seen: dict[tuple[object, ...], int] = {}
            for index, item in enumerate(getattr(part, field.name)):
                key = natural_key(item)
                if key and key in seen:
                    yield (*path, field.name, index), (*path, field.name, seen[key]), key_text(item)
                seen.setdefault(key, index)


def _duplicate(positions: Positions, path: Path, first: Path, key: str) -> Finding:
    fault = faults.DUPLICATE_ITEM
    related = Related(positions.locate((*first, "id")), faults.FIRST_ITEM.of())
    return fault.finding(positions.locate((*path, "id")), {"key": key}, path=path, related=(related,))
