"""The project that a plan belongs to: its theme, its words and its templates."""

from __future__ import annotations

import os

from samplan.api.project_home import found_file
from samplan.frozen import frozen
from samplan.render.own_words import NO_OWN, OwnWords
from samplan.render.theme import USUAL, Theme

TEMPLATES = "templates"
"""The folder beside `samplan.toml` with the templates of a project."""


@frozen
class Project:
    """What a project chooses."""

    folder: str = ""
    """The folder of its `samplan.toml` or `pyproject.toml`; empty where there is none."""
    theme: Theme = USUAL
    words: OwnWords = NO_OWN
    templates: str | None = None
    """The folder of its own templates."""


NO_PROJECT = Project()
"""That of a plan without a `samplan.toml` in its folder or one above."""


def project_of(start: str) -> Project:
    """The project of a folder, or of a file: that of the nearest `samplan.toml` there or above.

    A `pyproject.toml` with a table `[tool.samplan]` is one too; where a folder has both,
    `samplan.toml` holds.

    Raises:
        InputError: The file has faults; all of them are told, each with its place.
    """
    folder, file = found_file(start)
    if not file:
        return NO_PROJECT
    from samplan.api.project_file import read_project  # noqa: PLC0415 - most plans have none

    theme, words = read_project(file)
    templates = f"{folder.rstrip(os.sep)}{os.sep}{TEMPLATES}"
    return Project(folder, theme, words, templates if os.path.isdir(templates) else None)  # noqa: PTH112 - pathlib costs a start


def project_folder(start: str) -> str:
    """The folder of the nearest `samplan.toml`, as a name from the current one; empty without any."""
    _, file = found_file(start)
    return (os.path.dirname(file) or ".") if file else ""  # noqa: PTH120 - same


class Projects:
    """The projects of the plans of one run, each read once."""

    def __init__(self) -> None:
        """Start without any."""
        self._known: dict[str, Project] = {}

    def of(self, file: str) -> Project:
        """The project of a plan: by the folder of its file, else by the current one."""
        found = self._at(os.path.dirname(file) or ".") if file else NO_PROJECT  # noqa: PTH120 - same
        return found if found.folder else self._at(".")

    def _at(self, folder: str) -> Project:
        if folder not in self._known:
            self._known[folder] = project_of(folder)
        return self._known[folder]
