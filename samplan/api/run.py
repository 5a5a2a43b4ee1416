"""One run of the rules over many files, in memory that does not grow with what is done.

A plan is judged when a few more have been read, since plans that belong together stand together;
then only its report is kept, and its bytes, from which it is read again if a later plan names
it. If a plan comes later that it names itself, it is judged again. Plans beside those of the run
are read and held in the same way, and only lend what they say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from samplan.api.beside import Peers
from samplan.api.inputs import Identity, Input, identity, nothing_in
from samplan.api.plans import is_passed_over, loaded_plan
from samplan.figures.budget_home import companions
from samplan.figures.identity_numbers import may_hold_numbers
from samplan.figures.series import Place, places_of
from samplan.frozen import replace
from samplan.loading.findings import in_order
from samplan.loading.input_faults import SAME_ID
from samplan.loading.load import Loaded
from samplan.results import FileReport, Finding, Related, Report, Severity, Verdict
from samplan.rules.engine import Subject, judge
from samplan.schema.kinship import LINKS, cited_in
from samplan.schema.part import peek
from samplan.words.phrases import THE_FIRST

if TYPE_CHECKING:
    from samplan.api.rulebook import Rulebook

AHEAD = 8
"""How many plans are read before one is judged."""
HELD = 2 * AHEAD
"""How many of the plans that were used last are held as they were read."""

UNUSABLE = ("plan-empty", "plan-version", "not-a-plan", "plan-unrecognised", "file-", "input-")
"""Faults, or families of them, with which a file cannot be used as a plan at all."""


SECRETS = "personal-data"
"""The rule that finds what no report shows."""


def report_on(
    inputs: Iterable[Input],
    rules: Rulebook,
    today: date,
    beside: Iterable[Input] = (),
    peers: Peers = Peers(),  # noqa: B008 - a frozen value
) -> Report:
    """What is wrong with these files and what is right, file by file in their order.

    Args:
        inputs: The files.
        rules: The rules that judge them.
        today: The day that deviations are compared with.
        beside: Files of plans that those may name. They are not judged, and reported only where they
            cannot be used at all.
        peers: The other plans of the project, which are not judged, and not reported: of two plans of one id
            the one that is judged is told.
    """
    run = Run(rules, today, peers.members)
    for one in beside:
        run.take(one, is_judged=False)
    for one in peers.inputs:
        run.take(one, is_judged=False, is_peer=True)
    for one in inputs:
        run.take(one)
    return run.report()


class Run:
    """The files of a run, as they are read and judged."""

    def __init__(self, rules: Rulebook, today: date, members: frozenset[Identity] = frozenset()) -> None:
        """Start without any file; the members of a project are all of its plans."""
        self._rules, self._today, self._members = rules, today, members
        self._inputs: list[Input] = []
        self._held: dict[int, Loaded] = {}
        self._first: dict[str, int] = {}
        self._reports: dict[int, FileReport] = {}
        self._pending: deque[int] = deque()
        self._beside: set[int] = set()
        """The files that are not judged."""
        self._lacking: dict[str, list[int]] = {}
        """By the id of a plan that has not come, or only beside: those that were judged without it."""
        self._again: list[int] = []
        self._placed: dict[Place, list[int]] = {}
        """By whose they are and by year: the files of plans for one year."""
        self._peers: set[int] = set()
        """Those of them that belong to the project."""
        self._skipped: list[Input] = []
        """Files of folders that are no plans."""
        self._alone: dict[Place, list[int]] = {}
        """By the place of a plan of the year before: those that were judged before it came."""

    def take(self, one: Input, *, is_judged: bool = True, is_peer: bool = False) -> None:
        """Read a file, and judge the one that has waited long enough."""
        index = len(self._inputs)
        self._inputs.append(one)
        if is_passed_over(one, self._loaded(index)):
            if is_judged:
                self._skipped.append(one)
            return
        if is_peer:
            self._peers.add(index)
        name = peek(self._loaded(index).plan, "id", "")
        if name and (name not in self._first or (is_judged and self._is_own(one, self._first[name]))):
            self._first[name] = index
            self._again += self._lacking.pop(name, ())
        for place in places_of(self._loaded(index).plan):
            self._placed.setdefault(place, []).append(index)
            self._again += self._alone.get(place, ())
        if not is_judged:
            self._look_beside(index)
            return
        self._pending.append(index)
        if len(self._pending) > AHEAD:
            self._finish(self._pending.popleft())

    def report(self) -> Report:
        """The whole report, when every file has been taken."""
        self._say_nothing_found()
        for index in (*self._pending, *dict.fromkeys(self._again)):
            self._finish(index)
        files = tuple(self._reports[index] for index in sorted(self._reports, key=self._place))
        return Report(files, self._today.isoformat(), skipped=tuple(one.file for one in self._skipped))

    def _say_nothing_found(self) -> None:
        """Of a folder in which all is something else, say that it gives no plans."""
        skipped = {id(one) for one in self._skipped}
        given = {one.found_in for one in self._inputs if id(one) not in skipped}
        found = dict.fromkeys(one.found_in for one in self._skipped if one.found_in)
        for path in [one for one in found if one not in given]:
            self.take(nothing_in(path))

    def _is_own(self, one: Input, first: int) -> bool:
        """Whether a plan that is judged has its id to itself: what lies beside only lends what it says.

        Of two plans of one project each is told of the other.
        """
        if first not in self._beside:
            return False
        return first not in self._peers or identity(Path(one.file)) not in self._members

    def _place(self, index: int) -> tuple[bool, int]:
        """Where a file stands in the report: in the order of the run, what lies beside it last."""
        return index in self._beside, index

    def _look_beside(self, index: int) -> None:
        """Keep a file that is not judged; say of one that cannot be used what is wrong with it."""
        self._beside.add(index)
        if (one := self._loaded(index)).plan is None and index not in self._peers:
            self._reports[index] = replace(_report(one, (), ()), is_usable=False)

    def _finish(self, index: int) -> None:
        """Judge a plan, and keep no more of it than its report."""
        one = self._loaded(index)
        named = {**self._reached(one), **self._before(one, index)}
        for name, other in named.items():
            if other is None or self._first[name] in self._beside:
                self._lacking.setdefault(name, []).append(index)
        verdicts = self._judged(one, named) if one.plan is not None else ()
        self._reports[index] = _report(one, self._same_id(one, index), verdicts)

    def _reached(self, one: Loaded) -> dict[str, Loaded | None]:
        """The plans that a plan names, and those that they name, by id; None for one that has not come."""
        found: dict[str, Loaded | None] = {}
        waiting = sorted(_links(one))
        while waiting:
            name = waiting.pop()
            if name not in found and name != peek(one.plan, "id", ""):
                found[name] = other = self._named(name) if name in self._first else None
                waiting += sorted(_links(other)) if other else ()
        return found

    def _before(self, one: Loaded, index: int) -> dict[str, Loaded]:
        """The plans of the same association for the year before, by id."""
        places = [(word, year - 1) for word, year in places_of(one.plan)]
        for place in places:
            self._alone.setdefault(place, []).append(index)
        files = sorted({at for place in places for at in self._placed.get(place, ())})
        named = ((peek((other := self._loaded(at)).plan, "id", ""), other, at) for at in files[:AHEAD])
        return {name: other for name, other, at in named if self._first.get(name) == at}

    def _judged(self, one: Loaded, named: Mapping[str, Loaded | None]) -> tuple[Verdict, ...]:
        others = {
            name: Subject(other.plan, other.positions, other.is_whole)
            for name, other in named.items()
            if other is not None and other.plan is not None
        }
        own = Subject(one.plan, one.positions, one.is_whole)  # type: ignore[arg-type]  # who asks has a plan
        rules = self._rules.of(one.file)
        return judge(own, rules.chosen, others, self._today, known=rules.ids, project=rules.limits)

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
    """The ids of the plans that a plan names, has a part of itself in, or leads to by a figure link."""
    own = peek(one.plan, "id", "")
    names = (
        *(peek(one.plan, key, "") for key in LINKS),
        *companions(one.plan),
        *cited_in(one.positions.text),
    )
    return frozenset(name for name in names if name and name != own)


def _report(one: Loaded, doubles: tuple[Finding, ...], verdicts: tuple[Verdict, ...]) -> FileReport:
    own, title = (*one.findings, *doubles), peek(one.plan, "title", "")
    shown = (title, *(each.span.excerpt for each in (*own, *chain(*(one.findings for one in verdicts)))))
    if any(map(may_hold_numbers, shown)) or any(one.rule == SECRETS and one.findings for one in verdicts):
        from samplan.api.masking import masked_finding, masked_verdict, masked_words  # noqa: PLC0415 - seldom

        own, title = tuple(map(masked_finding, own)), masked_words(title)
        verdicts = tuple(map(masked_verdict, verdicts))
    by_rules = (finding for verdict in verdicts for finding in verdict.findings)
    return FileReport(
        one.file,
        peek(one.plan, "id", ""),
        title,
        in_order((*own, *by_rules)),
        verdicts,
        is_usable=not any(map(_is_unusable, one.findings)),
    )


def _is_unusable(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and finding.rule.startswith(UNUSABLE)
