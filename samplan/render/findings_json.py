"""The report of `validate` for machines: one JSON object, its keys always in the same order.

What there is nothing to say of has no key: no value is null. `samplan.render.report_schema` describes it.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from samplan import __version__
from samplan.render.facts_json import plain_facts
from samplan.render.words import say
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Related,
    Report,
    Reweighed,
    Severity,
    Span,
    Verdict,
)
from samplan.texts import Language

SCHEMA_VERSION = 2
"""Goes up when a key changes its meaning or goes away; new keys may come without."""
COUNTED = (Severity.ERROR, Severity.WARNING, Severity.INFO)


def findings_json(report: Report, language: Language) -> str:
    """The whole report; sentences in one language, facts as typed values beside them."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "samplan_version": __version__,
        "date": report.today,
        "language": language,
        "fail_on": report.fail_on,
        "status": report.status.value,
        "exit_code": report.status.exit_code,
        "summary": _summary(report),
        "skipped": list(report.skipped),
        "files": [_file(file, language) for file in report.files],
    }
    return json.dumps(_told(content), ensure_ascii=False, indent=2) + "\n"


def _told(parts: dict[str, Any]) -> dict[str, Any]:
    """The keys that have something to say: no nothing, and no empty text."""
    return {key: value for key, value in parts.items() if value is not None and value != ""}


def _summary(report: Report) -> dict[str, Any]:
    """The run in numbers; under `rules` how often each is broken, without what is accepted."""
    summary = report.summary
    counted = Counter(one.rule for one in report.findings if one.accepted is None)
    return {
        "files": summary.files,
        "skipped": summary.skipped,
        **{one.value: summary.severities[one] for one in COUNTED},
        "accepted": summary.accepted,
        "known": summary.known,
        "outcomes": {one.value: summary.outcomes[one] for one in Outcome},
        "open": summary.open,
        "rules": dict(sorted(counted.items())),
    }


def _file(file: FileReport, language: Language) -> dict[str, Any]:
    return _told(
        {
            "file": file.file,
            "plan": file.plan,
            "title": file.title,
            "is_usable": file.is_usable,
            "findings": [_finding(finding, language) for finding in file.findings],
            "known": [_finding(finding, language) for finding in file.known],
            "verdicts": [_verdict(verdict, language) for verdict in file.verdicts],
        }
    )


def _finding(finding: Finding, language: Language) -> dict[str, Any]:
    accepted = finding.accepted
    return _told(
        {
            "rule": finding.rule,
            "severity": finding.severity.value,
            "message": say(finding.message, language),
            "remedy": say(finding.remedy, language) if finding.remedy else None,
            "place": finding.place,
            "path": list(finding.path),
            "span": _span(finding.span),
            "related": [_related(related, language) for related in finding.related],
            "source": say(finding.source, language) if finding.source else None,
            "facts": plain_facts(finding.message, language),
            "accepted": _accepted(accepted) if accepted else None,
            "reweighed": _reweighed(finding.reweighed),
        }
    )


def _related(related: Related, language: Language) -> dict[str, Any]:
    parts = {
        "message": say(related.label, language),
        "place": related.place,
        "span": _span(related.span),
    }
    return _told(parts)


def _accepted(one: Acceptance) -> dict[str, Any]:
    return _told({"reason": one.reason, "decided_by": one.decided_by, "until": one.until})


def _reweighed(one: Reweighed | None) -> dict[str, Any] | None:
    """What the severity would be, and why the project has changed it."""
    if one is None or one.was is None:
        return None
    return {"was": one.was.value, "reason": one.reason, "file": one.file, "line": one.line}


def _verdict(verdict: Verdict, language: Language) -> dict[str, Any]:
    return {
        "rule": verdict.rule,
        "outcome": verdict.outcome.value,
        "is_waiting": verdict.is_waiting,
        "missing": [_gap(gap, language) for gap in verdict.gaps],
        "notes": [say(note, language) for note in verdict.notes],
    }


def _gap(gap: Gap, language: Language) -> dict[str, Any]:
    parts = {
        "fact": say(gap.fact, language),
        "place": gap.place,
        "span": _span(gap.span),
        "fault": gap.fault,
    }
    return _told(parts)


def _span(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
