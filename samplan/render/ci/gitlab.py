"""GitLab's report of code quality, which a merge request shows what is new of: a list in JSON."""

from __future__ import annotations

import json
from typing import Any

from samplan.fingerprints import Known, fingerprinted
from samplan.render.ci.problems import one_line, path_of, problems
from samplan.render.findings_frame import REMEDY
from samplan.render.words import say
from samplan.results import Report, Severity
from samplan.texts import Language

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def findings_gitlab(report: Report, language: Language) -> str:
    """The new findings that are not accepted, each with a fingerprint that no other one has."""
    told = problems(report)
    content = [_issue(one, report, language) for file in fingerprinted(told) for one in file if one.is_new]
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _issue(one: Known, report: Report, language: Language) -> dict[str, Any]:
    finding = one.finding
    description = one_line(say(finding.message, language))
    if finding.remedy:
        description += f" ({say(REMEDY, language)}: {one_line(say(finding.remedy, language))})"
    return {
        "description": description,
        "check_name": finding.rule,
        "fingerprint": one.fingerprint,
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": path_of(finding.span.file, report),
            "lines": {"begin": finding.span.line, "end": finding.span.end_line},
        },
    }
