"""One run of the rules over many files, in memory that does not grow with what is done.

A plan is judged when a few more have been read, since plans that belong together stand together;
then only its report is kept, and its bytes, from which it is read again if a later plan names
it. If a plan comes later that it names itself, it is judged again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.api.inputs import Input
from samplan.api.plans import loaded_plan
from samplan.loading.findings import in_order
from samplan.loading.input_faults import SAME_ID
from samplan.loading.load import Loaded
from samplan.results import FileReport, Finding, Related, Report, Severity, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import IDS
from samplan.rules.waiting import LINKS
from samplan.schema.part import peek
from samplan.words.phrases import THE_FIRST

if TYPE_CHECKING:
    from samplan.rules.base import Rule

AHEAD = 8
"""How many plans are read before one is judged."""
HELD = 2 * AHEAD
"""How many of the plans that were used last are held as they were read."""

UNUSABLE = ("plan-empty", "plan-version", "not-a-plan", "plan-unrecognised", "file-", "input-")
"""Faults, or families of them, with which a file cannot be used as a plan at all."""


def report_on(inputs: Iterable[Input], chosen: Sequence[Rule], today: date) -> Report:
    """What is wrong with these files and what is right, file by file in their order."""
    run = Run(chosen, today)
    for one in inputs:
        run.take(one)
    return run.report()


class Run:
    """The files of a run, as they are read and judged."""

    def __init__(self, chosen: Sequence[Rule], today: date) -> None:
        """Start without any file."""
        self._rules, self._today = chosen, today
        self._inputs: list[Input] = []
        self._held: dict[int, Loaded] = {}
        self._first: dict[str, int] = {}
        self._reports: dict[int, FileReport] = {}
        self._pending: deque[int] = deque()
        self._lacking: dict[str, list[int]] = {}
        """By the id of a plan that has not come: those that were judged without it."""
        self._again: list[int] = []

    def take(self, one: Input) -> None:
        """Read a file, and judge the one that has waited long enough."""
        index = len(self._inputs)
        self._inputs.append(one)
        name = peek(self._loaded(index).plan, "id", "")
        if name:
            self._first.setdefault(name, index)
        self._again += self._lacking.pop(name, ())
        self._pending.append(index)
        if len(self._pending) > AHEAD:
            self._finish(self._pending.popleft())

    def report(self) -> Report:
        """The whole report, when every file has been taken."""
        for index in (*self._pending, *dict.fromkeys(self._again)):
            self._finish(index)
        files = tuple(self._reports[index] for index in range(len(self._inputs)))
        return Report(files, self._today.isoformat())

    def _finish(self, index: int) -> None:
        """Judge a plan, and keep no more of it than its report."""
        one = self._loaded(index)
        for link in _links(one) - self._first.keys():
            self._lacking.setdefault(link, []).append(index)
        verdicts = self._judged(one) if one.plan is not None else ()
        self._reports[index] = _report(one, self._same_id(one, index), verdicts)

    def _judged(self, one: Loaded) -> tuple[Verdict, ...]:
        named = {name: self._named(name) for name in _links(one) if name in self._first}
        others = {
            name: Subject(other.plan, other.positions, other.is_whole)
            for name, other in named.items()
            if other.plan is not None
        }
        own = Subject(one.plan, one.positions, one.is_whole)  # type: ignore[arg-type]  # who asks has a plan
        return judge(own, self._rules, others, self._today, known=IDS)

    def _same_id(self, one: Loaded, index: int) -> tuple[Finding, ...]:
        """A finding for a plan whose id an earlier file of the run has."""
        name = peek(one.plan, "id", "")
        first = self._first.get(name, index)
        if first == index:
            return ()
        other = self._named(name)
        related = Related(other.positions.locate(("id",)), THE_FIRST.of())
        facts = {"id": name, "file": other.file}
        return (SAME_ID.finding(one.positions.locate(("id",)), facts, path=("id",), related=(related,)),)

    def _named(self, name: str) -> Loaded:
        """The plan of an id, which is held longer because somebody named it."""
        index = self._first[name]
        loaded = self._loaded(index)
        self._held[index] = self._held.pop(index, loaded)
        return loaded

    def _loaded(self, index: int) -> Loaded:
        """A file as it was read, or read again."""
        if index not in self._held:
            self._held[index] = loaded_plan(self._inputs[index])
            if len(self._held) > HELD:
                del self._held[next(iter(self._held))]
        return self._held[index]


def _links(one: Loaded) -> frozenset[str]:
    """The ids of the plans that a plan names."""
    own = peek(one.plan, "id", "")
    return frozenset(name for key in LINKS if (name := peek(one.plan, key, "")) and name != own)


def _report(one: Loaded, doubles: tuple[Finding, ...], verdicts: tuple[Verdict, ...]) -> FileReport:
    by_rules = (finding for verdict in verdicts for finding in verdict.findings)
    return FileReport(
        one.file,
        peek(one.plan, "id", ""),
        peek(one.plan, "title", ""),
        in_order((*one.findings, *doubles, *by_rules)),
        verdicts,
        is_usable=not any(map(_is_unusable, one.findings)),
    )


def _is_unusable(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and finding.rule.startswith(UNUSABLE)
