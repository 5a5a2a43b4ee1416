"""What a report takes along for those who keep it: what its rules say of themselves, and the looks."""

from __future__ import annotations

import os
from pathlib import Path

from samplan.api.cache_folder import cache_folder
from samplan.api.manuals import entries, stored_entries
from samplan.api.project import Project, project_of
from samplan.frozen import replace
from samplan.render.choices import Choices
from samplan.results import Report, RuleEntry


def with_rules(report: Report) -> Report:
    """The report with what its rules and faults say of themselves, in the order of `samplan rules`.

    Raises:
        InputError: A project, or an installed package of rules, has a fault.
    """
    named = report.named
    known = {entry.id: entry for entry in stored_entries()}
    if named - set(known):
        known |= _own(report)
    return replace(report, rules=tuple(entry for entry in known.values() if entry.id in named))


def _own(report: Report) -> dict[str, RuleEntry]:
    """The rules of the projects of the files, and of installed packages."""
    folders = dict.fromkeys(os.path.dirname(file.file) or "." for file in report.files)  # noqa: PTH120 - as given
    return {entry.id: entry for folder in (".", *folders) for entry in entries(folder)}


def choices_of(report: Report) -> Choices:
    """The theme and the templates of the project that the files lie in together; else of the current folder.

    Raises:
        InputError: The file of the project has faults.
    """
    project = _project([file.file for file in report.files])
    templates = Path(project.templates) if project.templates else None
    return Choices(templates=templates, theme=project.theme, kept_in=cache_folder())


def _project(files: list[str]) -> Project:
    try:
        common = os.path.commonpath([os.path.dirname(os.path.abspath(file)) for file in files])  # noqa: PTH100, PTH120 - pathlib has none
    except ValueError:  # no file, or files on several drives
        common = "."
    found = project_of(common)
    return found if found.folder else project_of(".")
