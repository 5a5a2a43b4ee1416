"""JUnit's report of tests, which most programs of CI show: a suite a file, a case a rule.

A case fails by a finding that makes the run fail, and by any error; a finding that is milder is told in a
case that passes. What cannot be decided, does not apply, is accepted or known is skipped, and says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from samplan.expression import Expression
from samplan.frozen import frozen
from samplan.render.ci.outcomes import GAP, KNOWN, NOT_APPLICABLE, open_words
from samplan.render.ci.problems import one_line, path_of
from samplan.render.findings_frame import MORE, REMEDY, acceptance_words, place_of
from samplan.render.severities import SEVERITIES
from samplan.render.visible import visible
from samplan.render.words import say
from samplan.results import FileReport, Finding, Outcome, Report, Severity, Verdict
from samplan.texts import Language, Message, Text

_NOT_XML = Expression("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


@frozen
class _Case:
    """One case: `failure`, `error`, `skipped`, or nothing where it passes."""

    rule: str
    kind: str
    type: str = ""
    message: str = ""
    text: str = ""


def findings_junit(report: Report, language: Language) -> str:
    """The whole report. Tests take no time here: a report is the same in each run."""
    suites = [(file, list(_Cases(report, file, language).all())) for file in report.files]
    titles = {entry.id: say(entry.title, language) for entry in report.rules}
    counts = _counts([case for _, cases in suites for case in cases])
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="samplan" {counts} time="0">']
    for file, cases in suites:
        path = path_of(file.file, report)
        timestamp = f' timestamp="{report.today}T00:00:00"' if report.today else ""
        lines.append(f'  <testsuite name="{_attribute(path)}" {_counts(cases)} time="0"{timestamp}>')
        for case in cases:
            lines += _lines(case, path, titles.get(case.rule, ""))
        lines.append("  </testsuite>")
    return "\n".join([*lines, "</testsuites>"]) + "\n"


def _counts(cases: Iterable[_Case]) -> str:
    kinds = [case.kind for case in cases]
    numbers = {"tests": len(kinds), **{name: kinds.count(kind) for name, kind in COUNTED.items()}}
    return " ".join(f'{name}="{number}"' for name, number in numbers.items())


def _lines(case: _Case, path: str, title: str) -> Iterator[str]:
    name = f"{case.rule}: {title}" if title else case.rule
    head = f'    <testcase classname="{_attribute(path)}" name="{_attribute(name)}" time="0"'
    if not case.kind and not case.text:
        yield f"{head}/>"
        return
    yield f"{head}>"
    if case.kind:
        kind = f' type="{_attribute(case.type)}"' if case.type else ""
        start = f'      <{case.kind}{kind} message="{_attribute(case.message)}"'
        yield f"{start}>{_text(case.text)}</{case.kind}>" if case.text else f"{start}/>"
    else:
        yield f"      <system-out>{_text(case.text)}</system-out>"
    yield "    </testcase>"


class _Cases:
    """The cases of one file."""

    def __init__(self, report: Report, file: FileReport, language: Language) -> None:
        self._report, self._file, self._language = report, file, language

    def all(self) -> Iterator[_Case]:
        """A case for each rule that judged the file, then one for each fault of its form."""
        for verdict in self._file.verdicts:
            yield self._case(verdict.rule, verdict)
        judged = {verdict.rule for verdict in self._file.verdicts}
        for rule in dict.fromkeys(one.rule for one in (*self._file.findings, *self._file.known)):
            if rule not in judged:
                yield self._case(rule, None)

    def _case(self, rule: str, verdict: Verdict | None) -> _Case:
        new = [one for one in self._file.findings if one.rule == rule and one.accepted is None]
        if verdict is not None and verdict.crash:
            return _Case(rule, "error", "crash", self._say(GAP), verdict.crash)
        if new:
            return self._of_findings(rule, new, verdict)
        if verdict is not None and verdict.gaps:
            return self._open(rule, verdict)
        if why := self._skipped(rule, verdict):
            return _Case(rule, "skipped", message=self._say(why))
        return _Case(rule, "", text="\n".join(map(self._say, verdict.notes if verdict else ())))

    def _skipped(self, rule: str, verdict: Verdict | None) -> Message | Text | None:
        """Why a rule without new findings neither passed nor failed; None where it passed."""
        for one in self._file.findings:
            if one.rule == rule and one.accepted is not None:
                return acceptance_words(one.accepted)
        if any(one.rule == rule for one in self._file.known):
            return KNOWN
        outcome = verdict.outcome if verdict is not None else Outcome.PASS
        return {Outcome.UNDECIDABLE: GAP, Outcome.NOT_APPLICABLE: NOT_APPLICABLE}.get(outcome)

    def _of_findings(self, rule: str, found: list[Finding], verdict: Verdict | None) -> _Case:
        worst = max(found, key=lambda one: one.severity.rank)
        lines = [line for one in found for line in self._told(one)]
        lines += [self._say(open_words(gap)) for gap in (verdict.gaps if verdict else ())]
        lines.append(f"{self._say(MORE)}: samplan explain {rule}")
        text = "\n".join(lines)
        if not self._file.is_usable and verdict is None:
            return _Case(rule, "error", worst.severity.value, self._say(worst.message), text)
        is_open = bool(verdict and verdict.gaps) and self._report.fail_on == "undecidable"
        if is_open or worst.severity is Severity.ERROR or self._report.fails(worst):
            return _Case(rule, "failure", worst.severity.value, self._say(worst.message), text)
        return _Case(rule, "", text=text)

    def _open(self, rule: str, verdict: Verdict) -> _Case:
        said = list(dict.fromkeys(self._say(open_words(gap)) for gap in verdict.gaps))
        kind = "failure" if self._report.fail_on == "undecidable" else "skipped"
        type_ = Outcome.UNDECIDABLE.value if kind == "failure" else ""
        return _Case(rule, kind, type_, said[0], "\n".join(said[1:]))

    def _told(self, finding: Finding) -> Iterator[str]:
        severity = self._say(SEVERITIES[finding.severity])
        yield f"{place_of(finding.span)}: {severity}: {one_line(self._say(finding.message))}"
        if finding.remedy:
            yield f"{self._say(REMEDY)}: {one_line(self._say(finding.remedy))}"

    def _say(self, message: Message | Text) -> str:
        return say(message, self._language)


def _attribute(text: str) -> str:
    return _text(one_line(text))


def _text(text: str) -> str:
    """A text as XML has it: without the signs that it cannot hold."""
    return escape(_NOT_XML.sub("\ufffd", visible(text)))
