"""The report of `validate` for machines: one JSON object, the same keys in the same order always."""

from __future__ import annotations

import json
from typing import Any

from samplan.render.facts_json import plain_facts
from samplan.render.words import say
from samplan.results import FileReport, Finding, Gap, Report, Span, Verdict
from samplan.texts import Language

SCHEMA_VERSION = 1
"""Goes up when a key changes its meaning or goes away; new keys may come without."""


def findings_json(report: Report, language: Language) -> str:
    """The whole report; sentences in one language, facts as typed values beside them."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "date": report.today,
        "language": language,
        "files": [_file(file, language) for file in report.files],
        "skipped": list(report.skipped),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _file(file: FileReport, language: Language) -> dict[str, Any]:
    return {
        "file": file.file,
        "plan": file.plan or None,
        "title": file.title or None,
        "is_usable": file.is_usable,
        "findings": [_finding(finding, language) for finding in file.findings],
        "verdicts": [_verdict(verdict, language) for verdict in file.verdicts],
    }


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    accepted = finding.accepted
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": say(finding.message, language),
        "remedy": say(finding.remedy, language) if finding.remedy else None,
        "place": finding.place or None,
        "path": list(finding.path),
        "span": _span(finding.span),
        "related": [
            {"message": say(related.label, language), "span": _span(related.span)}
            for related in finding.related
        ],
        "source": say(finding.source, language) if finding.source else None,
        "facts": plain_facts(finding.message, language),
        "accepted": {"reason": accepted.reason, "decided_by": accepted.decided_by, "until": accepted.until}
        if accepted
        else None,
    }


def _verdict(verdict: Verdict, language: Language) -> dict[str, Any]:
    return {
        "rule": verdict.rule,
        "outcome": verdict.outcome.value,
        "is_waiting": verdict.is_waiting,
        "missing": [_gap(gap, language) for gap in verdict.gaps],
        "notes": [say(note, language) for note in verdict.notes],
    }


def _gap(gap: Gap, language: Language) -> dict[str, Any]:
    return {
        "fact": say(gap.fact, language),
        "place": gap.place or None,
        "span": _span(gap.span),
        "fault": gap.fault or None,
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
