"""A report in finished words: what a page and Markdown arrange."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from samplan.frozen import frozen
from samplan.prose.tree import Inlines
from samplan.render.changes_names import capital
from samplan.render.excerpt import Excerpt, excerpt_of
from samplan.render.findings_frame import (
    ACCEPTED,
    ELSEWHERE,
    MORE_PLACES,
    acceptance_words,
    place_of,
)
from samplan.render.findings_text import NO_TITLE, headline, weight
from samplan.render.report.names import Names, RuleLine, RuleName
from samplan.render.report.words import FINDING
from samplan.render.severities import SEVERITIES
from samplan.render.views.trees import sentence
from samplan.render.visible import visible
from samplan.render.words import say
from samplan.results import FileReport, Finding, Gap, Outcome, Report, Severity, Span, Verdict, is_open
from samplan.texts import Language, Message, Text

EXCERPT = 160
"""How many signs of a line are shown."""


@frozen
class Where:
    """A stretch of a file, with its line and what it shows."""

    file: str
    line: int
    said: str
    """File, line and column; the file alone where it could not be read."""
    place: str
    """The place in the plan, by natural keys; empty where there is none."""
    excerpt: Excerpt | None
    """The line there; None where it is empty."""
    label: Inlines = ()


@frozen
class FindingView:
    """A finding with its number in the report."""

    number: int
    anchor: str
    label: str
    """`Iakttagelse 3`."""
    role: str
    """`error`, `warning`, `info`, or `accepted`."""
    weight: str
    message: Inlines
    where: Where
    also: tuple[Where, ...]
    more: str
    """How many other places there are beside those; empty where there are none."""
    remedy: Inlines
    source: str
    accepted: Inlines
    rule: RuleName


@frozen
class KnownView:
    """A finding of the baseline, which does not count."""

    message: Inlines
    where: Where
    rule: RuleName


@frozen
class PassedView:
    """A check that passed, with what it computed."""

    rule: RuleName
    figures: tuple[Inlines, ...]


@frozen
class OpenView:
    """A fact that is missing, with the checks that lack it."""

    fact: Inlines
    where: Where
    rules: tuple[RuleName, ...]


@frozen
class FileView:
    """All that was found in one file."""

    anchor: str
    title: str
    """The title of the plan; the file where it has none."""
    file: str
    headline: str
    numbers: tuple[int, ...]
    """How many errors, warnings, notes, accepted; how many checks passed, could not decide, did not apply."""
    findings: tuple[FindingView, ...]
    """The worst first."""
    known: tuple[KnownView, ...]
    passed: tuple[PassedView, ...]
    """Those that computed something."""
    plain: tuple[RuleName, ...]
    """Those that passed and had nothing to compute."""
    open: tuple[OpenView, ...]
    not_applicable: tuple[RuleName, ...]

    @property
    def is_titled(self) -> bool:
        """Whether the plan has a title beside the name of its file."""
        return self.title != self.file


@frozen
class ReportView:
    """The whole report."""

    headline: str
    files: tuple[FileView, ...]
    skipped: tuple[str, ...]
    rules: tuple[RuleLine, ...]


def report_view(report: Report, language: Language) -> ReportView:
    """The report in the words of one language."""
    names, numbers = Names(report, language), count(1)
    files = (_File(file, names, language) for file in report.files)
    return ReportView(
        _headline(report.files, language),
        tuple(one.view(f"file.{number}", numbers) for number, one in enumerate(files, start=1)),
        tuple(map(visible, report.skipped)),
        names.lines,
    )


def _headline(files: Sequence[FileReport], language: Language) -> str:
    findings = tuple(one for file in files for one in file.findings)
    verdicts = tuple(one for file in files for one in file.verdicts)
    known = sum(len(file.known) for file in files)
    return f"{capital(say(headline(findings, verdicts, known), language))}."


def _numbers(file: FileReport) -> Iterator[int]:
    """How many findings of each severity, and accepted, and how many checks of each outcome."""
    counted = [one.severity for one in file.findings if one.accepted is None]
    outcomes = [one.outcome for one in file.verdicts]
    yield from map(counted.count, (Severity.ERROR, Severity.WARNING, Severity.INFO))
    yield len(file.findings) - len(counted)
    yield outcomes.count(Outcome.PASS)
    yield sum(map(is_open, file.verdicts))
    yield outcomes.count(Outcome.NOT_APPLICABLE)


class _File:
    """One file, as its view is made."""

    def __init__(self, file: FileReport, names: Names, language: Language) -> None:
        self._file, self._names, self._language = file, names, language

    def view(self, anchor: str, numbers: Iterator[int]) -> FileView:
        """All that was found, its findings with the next numbers of the report."""
        file, verdicts = self._file, self._file.verdicts
        passed = [one for one in verdicts if one.outcome is Outcome.PASS]
        return FileView(
            anchor,
            visible(file.file if file.title in ("", NO_TITLE) else file.title),
            visible(file.file),
            _headline((file,), self._language),
            tuple(_numbers(file)),
            tuple(self._finding(one, next(numbers)) for one in sorted(file.findings, key=weight)),
            tuple(self._known(one) for one in file.known),
            tuple(self._passed(one) for one in passed if one.notes),
            self._rules(one for one in passed if not one.notes),
            tuple(self._open(filter(is_open, verdicts))),
            self._rules(one for one in verdicts if one.outcome is Outcome.NOT_APPLICABLE),
        )

    def _say(self, message: Message | Text | None) -> str:
        return visible(say(message, self._language)) if message else ""

    def _sentence(self, message: Message | Text | None) -> Inlines:
        return sentence(self._say(message)) if message else ()

    def _rules(self, verdicts: Iterator[Verdict]) -> tuple[RuleName, ...]:
        return tuple(self._names.of(one.rule) for one in verdicts)

    def _finding(self, one: Finding, number: int) -> FindingView:
        others = [related for related in one.related if related.span != one.span]
        more = MORE_PLACES.of(count=len(others) - ELSEWHERE) if len(others) > ELSEWHERE else None
        return FindingView(
            number,
            f"finding.{number}",
            self._say(FINDING.of(number=number)),
            "accepted" if one.accepted else one.severity.value,
            capital(self._say(ACCEPTED if one.accepted else SEVERITIES[one.severity])),
            self._sentence(one.message),
            self._where(one.span, one.place),
            tuple(self._where(each.span, each.place, each.label) for each in others[:ELSEWHERE]),
            self._say(more),
            self._sentence(one.remedy),
            capital(self._say(one.source)),
            self._sentence(acceptance_words(one.accepted)) if one.accepted else (),
            self._names.of(one.rule),
        )

    def _known(self, one: Finding) -> KnownView:
        where = self._where(one.span, one.place)
        return KnownView(self._sentence(one.message), where, self._names.of(one.rule))

    def _where(self, span: Span, place: str, label: Message | None = None) -> Where:
        shown = excerpt_of(span, EXCERPT) if span.excerpt.strip() else None
        said = visible(place_of(span))
        return Where(span.file, span.line, said, visible(place), shown, self._sentence(label))

    def _passed(self, one: Verdict) -> PassedView:
        return PassedView(self._names.of(one.rule), tuple(map(self._sentence, one.notes)))

    def _open(self, verdicts: Iterator[Verdict]) -> Iterator[OpenView]:
        """Each missing fact once, with the checks that lack it; faults to mend first each by their place."""
        found: dict[tuple[str, str], tuple[Gap, dict[str, None]]] = {}
        for verdict in verdicts:
            for gap in verdict.gaps:
                key = (self._say(gap.fact), place_of(gap.span) if gap.fault else "")
                found.setdefault(key, (gap, {}))[1][verdict.rule] = None
        for gap, rules in found.values():
            where = self._where(gap.span, gap.place)
            yield OpenView(self._sentence(gap.fact), where, tuple(map(self._names.of, rules)))
