"""A line a finding, as compilers write them: for editors, `grep` and narrow logs."""

from __future__ import annotations

from samplan.render.ci.problems import one_line, problems
from samplan.render.findings_frame import place_of
from samplan.render.findings_text import FILE_COUNT, SUMMARY, headline
from samplan.render.look import Look
from samplan.render.severities import SEVERITIES
from samplan.results import Finding, Report
from samplan.texts import Counted


def findings_concise(report: Report, look: Look) -> str:
    """The findings that are not accepted, a line each, and the run in a last line."""
    said = headline(report.findings, report.verdicts, report.summary.known)
    summary = SUMMARY.of(files=Counted(len(report.files), *FILE_COUNT), headline=said)
    lines = [_line(finding, look) for finding in problems(report).findings]
    return "\n".join([*lines, look.style("title", look.say(summary))]) + "\n"


def _line(finding: Finding, look: Look) -> str:
    severity = finding.severity
    head = look.style(severity.value, f"{look.say(SEVERITIES[severity])}[{finding.rule}]")
    place = look.style("place", place_of(finding.span))
    return f"{place}: {head}: {one_line(look.say(finding.message))}"
