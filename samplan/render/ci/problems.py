"""What a run has to tell a program that shows problems in a file: new findings, and what fails it else."""

from __future__ import annotations

import posixpath
from os import sep

from samplan.frozen import replace
from samplan.render.ci.outcomes import open_words
from samplan.results import FileReport, Finding, Report, Severity


def problems(report: Report) -> Report:
    """The report with its problems as findings: without the accepted ones, with what cannot be decided.

    What a rule cannot decide is a problem only where the run fails by it.
    """
    return replace(report, files=tuple(_file(file, report) for file in report.files))


def _file(file: FileReport, report: Report) -> FileReport:
    found = [one for one in file.findings if one.accepted is None]
    if report.fail_on == "undecidable":
        found += _open(file)
    return replace(file, findings=tuple(found))


def _open(file: FileReport) -> list[Finding]:
    """What cannot be decided, each of it once for a rule."""
    found: list[Finding] = []
    for verdict in file.verdicts:
        for gap in verdict.gaps:
            one = Finding(verdict.rule, Severity.ERROR, open_words(gap), gap.span, place=gap.place)
            found += [one] if one not in found[-len(verdict.gaps) :] else []
    return found


def path_of(file: str, report: Report) -> str:
    """A file as programs look for it: from the folder of the run, with `/`, in as few steps as there are."""
    name = file.replace(sep, "/")
    if report.folder and name.startswith(f"{report.folder}/"):
        name = name[len(report.folder) + 1 :]
    return posixpath.normpath(name)


def one_line(text: str) -> str:
    """A text without breaks of lines."""
    return " ".join(text.split())
