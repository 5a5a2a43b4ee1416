"""From the bytes of a file to a plan, with a finding for everything in the way.

One broken item does not take its siblings with it: what does not fit the format is taken
out, piece by piece, and the rest becomes the plan. Where pieces were taken out is
remembered (`Loaded.broken`), so that no rule judges what it has not seen.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pydantic_core import ValidationError

from samplan.frozen import frozen
from samplan.loading.duplicates import duplicates
from samplan.loading.positions import Positions
from samplan.loading.tree import read_tree
from samplan.results import Broken, Finding, Path
from samplan.schema.validator import validate_plan

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

STAND_INS: dict[str, Any] = {
    "samplan": 1,
    "id": "unnamed",
    "kind": "operational_plan",
    "title": "–",
    "period": 2000,
    "association": {"name": "–"},
}
"""What stands in for a required key that is missing or wrong, so that the rest can be judged."""

FIRST_KEYS = 3
"""How many of a plan's first keys make a file a plan that has forgotten `samplan: 1`."""
ROUNDS = 50
"""How often broken pieces are taken out before the file is given up; nesting is far less deep."""


@frozen
class Loaded:
    """One file: the plan, as far as there is one, and what is wrong with the file."""

    file: str
    plan: Plan | None
    findings: tuple[Finding, ...]
    positions: Positions
    broken: tuple[Broken, ...] = ()
    """What was taken out because it could not be read."""


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
    rest = _Rest(read.tree.data, read.positions, read.findings)
    if rest.is_recognised():
        rest.drop_duplicates()
        plan = rest.validated(compiled=compiled)
    else:
        plan = None
    return Loaded(file, plan, rest.findings, read.positions, tuple(rest.broken))


@dataclass(slots=True)
class _Rest:
    """The data of a file, while what is wrong is taken out of it."""

    data: dict[str, Any]
    positions: Positions
    findings: tuple[Finding, ...]
    broken: list[Broken] = field(default_factory=list)

    def is_recognised(self) -> bool:
        """Whether the file is a plan of this version: it says so, or has most of a plan's first keys."""
        version = self.data.get("samplan")
        if isinstance(version, int) and version != 1:
            from samplan.loading.schema_faults import OTHER_VERSION  # noqa: PLC0415

            span = self.positions.locate(("samplan",))
            self._report([OTHER_VERSION.finding(span, {"written": str(version)}, path=("samplan",))])
            return False
        if "samplan" in self.data or sum(key in self.data for key in STAND_INS) >= FIRST_KEYS:
            return True
        from samplan.loading.schema_faults import NO_PLAN  # noqa: PLC0415 - a clean plan needs no words

        self._report([NO_PLAN.finding(self.positions.locate(()), {})])
        return False

    def drop_duplicates(self) -> None:
        """Keep only the first of items that have the same key in the same list."""
        doubles = list(duplicates(self.data))
        if not doubles:
            return
        from samplan.loading.schema_errors import duplicate_finding  # noqa: PLC0415

        self._report([duplicate_finding(self.positions, later, first) for later, first in doubles])
        self._remember(later for later, _ in doubles)
        for later, _ in reversed(doubles):
            self._take_out(later)

    def validated(self, *, compiled: bool) -> Plan | None:
        """The plan that is left when every wrong piece is gone; None where nothing is."""
        is_first = True
        for _ in range(ROUNDS):
            try:
                return validate_plan(self.data, compiled=compiled)
            except ValidationError as error:
                self._mend(error, is_first=is_first)
            is_first = False
        return None

    def _mend(self, error: ValidationError, *, is_first: bool) -> None:
        """Take out what is wrong. Only the first errors are reported: later ones follow from the mending."""
        from samplan.loading import schema_errors  # noqa: PLC0415

        errors = schema_errors.listed(error)
        if is_first:
            self._report(list(schema_errors.schema_findings(errors, self.positions)))
            self._remember(schema_errors.lost(errors))
        for path in schema_errors.pieces(errors):
            self._take_out(path)

    def _remember(self, paths: Iterable[Path]) -> None:
        """Keep what is lost with its place in the file, before places change; a part within another once."""
        lost = set(paths)
        outer = [path for path in lost if not any(path[:size] in lost for size in range(1, len(path)))]
        found = [Broken(path, self.positions.locate(path, key=True)) for path in outer]
        self.broken += sorted(found, key=lambda one: (one.span.line, one.span.column))

    def _report(self, findings: Iterable[Finding]) -> None:
        from samplan.loading.findings import in_order  # noqa: PLC0415

        self.findings = in_order((*self.findings, *findings))

    def _take_out(self, path: Path) -> None:
        """Remove one piece; a required key of the plan gets a stand-in, a cell of a table `unknown`."""
        if len(path) == 1 and path[0] in STAND_INS:
            self.data[str(path[0])] = deepcopy(STAND_INS[str(path[0])])
            return
        here: Any = self.data
        for index, step in enumerate(path[:-1]):
            here = _step(here, step)
            if not isinstance(here, dict | list):
                self._take_out(path[: index + 1])
                return
        if isinstance(here, list) and _is_cell(path):
            here[int(path[-1])] = "unknown"
        elif isinstance(here, dict) and path[-1] in here:
            del here[path[-1]]
            self.positions.remove(path)
        elif isinstance(here, list) and int(path[-1]) < len(here):
            del here[int(path[-1])]
            self.positions.remove(path)


def _step(here: Any, step: str | int) -> Any:  # noqa: ANN401 - plain data
    if isinstance(here, dict):
        return here.get(step)
    return here[step] if isinstance(here, list) and isinstance(step, int) and step < len(here) else None


def _is_cell(path: Path) -> bool:
    """Whether a path ends in a cell of a money table, which keeps its column."""
    from samplan.schema.shape import field_at  # noqa: PLC0415

    at = field_at(path)
    return at is not None and at.kind == "cells"
