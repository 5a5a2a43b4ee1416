"""SARIF 2.1.0, the report of static analysis that code scanning, editors and archives read.

A result is what a rule answered about a file: each finding (`fail`), each thing that it cannot decide
(`open`), and that it passed or does not apply. GitHub takes each result for an alert, whatever its kind:
for it there is the report with findings alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from samplan import __version__
from samplan.fingerprints import Known, fingerprinted
from samplan.render.ci.outcomes import GAP, NOT_APPLICABLE, PASSED, open_words
from samplan.render.ci.problems import path_of
from samplan.render.findings_frame import MORE, REMEDY, acceptance_words
from samplan.render.words import say
from samplan.results import (
    FileReport,
    Finding,
    Gap,
    Outcome,
    Report,
    RuleEntry,
    Severity,
    Span,
    Status,
    Verdict,
)
from samplan.texts import Language, Message, Text

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
FINGERPRINT = "samplan/v1"
"""Goes up when fingerprints are made in another way, so that old ones are not compared with new ones."""

Data = dict[str, Any]


def findings_sarif(report: Report, language: Language, *, has_all: bool = True) -> str:
    """The whole report.

    Args:
        report: What the run found.
        language: The reader's language.
        has_all: Whether what passed, does not apply, cannot be decided or is in the baseline is in it too.
    """
    content = {"$schema": SCHEMA, "version": "2.1.0", "runs": [_Run(report, language).run(has_all=has_all)]}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


class _Run:
    """The one run of the report, with what its results point at by number."""

    def __init__(self, report: Report, language: Language) -> None:
        self._report, self._language = report, language
        entries = {entry.id: entry for entry in report.rules}
        named = dict.fromkeys(
            (*entries, *(one.rule for one in report.verdicts), *(one.rule for one in _findings(report)))
        )
        self._rules: Mapping[str, RuleEntry | None] = {id_: entries.get(id_) for id_ in named}
        self._rule_index = {id_: at for at, id_ in enumerate(named)}
        self._has_baseline = any(file.known for file in report.files)
        files = dict.fromkeys(path_of(file.file, report) for file in report.files)
        self._file_index = {path: at for at, path in enumerate(files)}

    def run(self, *, has_all: bool) -> Data:
        status = self._report.status
        return {
            "tool": {
                "driver": {
                    "name": "samplan",
                    "version": __version__,
                    "rules": [self._rule(id_, entry) for id_, entry in self._rules.items()],
                }
            },
            "language": self._language,
            "columnKind": "unicodeCodePoints",
            "invocations": [
                {
                    "executionSuccessful": status is not Status.BUG,
                    "properties": {"status": status.value, "date": self._report.today},
                }
            ],
            "artifacts": [{"location": {"uri": quote(path)}} for path in self._file_index],
            "results": list(self._results(has_all=has_all)),
        }

    def _rule(self, id_: str, entry: RuleEntry | None) -> Data:
        help_ = {"text": f"{self._say(MORE)}: samplan explain {id_}"}
        if entry is None:
            return {"id": id_, "help": help_}
        source = {"fullDescription": {"text": self._say(entry.source)}} if entry.source else {}
        return {
            "id": id_,
            "shortDescription": {"text": self._say(entry.title)},
            **source,
            "help": help_,
            "defaultConfiguration": {"level": LEVELS[entry.severity], "enabled": not entry.is_off},
            "properties": {"tags": [entry.family]},
        }

    def _results(self, *, has_all: bool) -> Iterator[Data]:
        for file, told in zip(self._report.files, fingerprinted(self._report), strict=True):
            yield from (self._finding(one) for one in told if has_all or one.is_new)
            if has_all:
                for verdict in file.verdicts:
                    yield from self._verdict(file, verdict)

    def _finding(self, one: Known) -> Data:
        finding = one.finding
        said = self._say(finding.message)
        if finding.remedy:
            said += f"\n{self._say(REMEDY)}: {self._say(finding.remedy)}"
        result = {
            **self._head(finding.rule, "fail", LEVELS[finding.severity]),
            "message": {"text": said},
            "locations": [self._location(finding.span, finding.place)],
            "partialFingerprints": {FINGERPRINT: one.fingerprint},
        }
        if self._has_baseline:
            result["baselineState"] = "new" if one.is_new else "unchanged"
        if finding.related:
            result["relatedLocations"] = [
                {
                    "id": at,
                    **self._location(each.span, each.place),
                    "message": {"text": self._say(each.label)},
                }
                for at, each in enumerate(finding.related)
            ]
        if finding.accepted:
            why = self._say(acceptance_words(finding.accepted))
            result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
        return result

    def _verdict(self, file: FileReport, verdict: Verdict) -> Iterator[Data]:
        """What a rule answered beside its findings, with what it computed."""
        whole = Span(file.file, 1, 1, 1, 1)
        if verdict.outcome is Outcome.PASS:
            said = "\n".join([self._say(PASSED), *map(self._say, verdict.notes)])
            yield self._answer(verdict.rule, "pass", said, self._location(whole, ""))
        elif verdict.outcome is Outcome.NOT_APPLICABLE:
            yield self._answer(
                verdict.rule, "notApplicable", self._say(NOT_APPLICABLE), self._location(whole, "")
            )
        for gap in verdict.gaps:
            yield self._answer(verdict.rule, "open", self._gap(gap), self._location(gap.span, gap.place))
        if verdict.outcome is Outcome.UNDECIDABLE and not verdict.gaps:
            yield self._answer(verdict.rule, "open", self._say(GAP), self._location(whole, ""))

    def _gap(self, gap: Gap) -> str:
        return self._say(open_words(gap))

    def _answer(self, rule: str, kind: str, said: str, location: Data) -> Data:
        return {**self._head(rule, kind, "none"), "message": {"text": said}, "locations": [location]}

    def _head(self, rule: str, kind: str, level: str) -> Data:
        return {"ruleId": rule, "ruleIndex": self._rule_index[rule], "kind": kind, "level": level}

    def _location(self, span: Span, place: str) -> Data:
        path = path_of(span.file, self._report)
        artifact: Data = {"uri": quote(path)}
        if path in self._file_index:
            artifact["index"] = self._file_index[path]
        region = {
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        }
        location: Data = {"physicalLocation": {"artifactLocation": artifact, "region": region}}
        if place:
            location["logicalLocations"] = [{"fullyQualifiedName": place}]
        return location

    def _say(self, message: Message | Text) -> str:
        return say(message, self._language)


def _findings(report: Report) -> Iterator[Finding]:
    for file in report.files:
        yield from (*file.known, *file.findings)
