"""What of a report makes a run fail: all that `-q` prints."""

from __future__ import annotations

from samplan.frozen import replace
from samplan.results import FileReport, Report, is_open


def failing(report: Report) -> Report:
    """The report with what is as severe as its `fail_on` says, and with the files that have such."""
    files = (_failing(file, report) for file in report.files)
    return replace(report, files=tuple(file for file in files if file.findings or file.verdicts))


def _failing(file: FileReport, report: Report) -> FileReport:
    is_told = report.fail_on == "undecidable"
    return replace(
        file,
        findings=tuple(one for one in file.findings if report.fails(one)),
        verdicts=tuple(one for one in file.verdicts if is_told and is_open(one)),
    )
