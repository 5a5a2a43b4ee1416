"""The project that a plan belongs to: its theme, its words and its templates."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from samplan.api.project_faults import FILE_NAME
from samplan.frozen import frozen
from samplan.render.own_words import NO_OWN, OwnWords
from samplan.render.theme import USUAL, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATES = "templates"
"""The folder beside `samplan.toml` with the templates of a project."""


@frozen
class Project:
    """What a project chooses."""

    folder: str = ""
    """The folder of its `samplan.toml`; empty where there is none."""
    theme: Theme = USUAL
    words: OwnWords = NO_OWN
    templates: str | None = None
    """The folder of its own templates."""


NO_PROJECT = Project()
"""That of a plan without a `samplan.toml` in its folder or one above."""


def project_of(start: str) -> Project:
    """The project of a folder, or of a file: that of the nearest `samplan.toml` there or above.

    Raises:
        InputError: The file has faults; all of them are told, each with its place.
    """
    for folder in _upwards(start):
        file = f"{folder.rstrip(os.sep)}{os.sep}{FILE_NAME}"
        if os.path.lexists(file):
            from samplan.api.project_file import read_project  # noqa: PLC0415 - most plans have none

            theme, words = read_project(_near(file))
            templates = file.removesuffix(FILE_NAME) + TEMPLATES
            return Project(folder, theme, words, templates if os.path.isdir(templates) else None)  # noqa: PTH112 - pathlib costs a start
    return NO_PROJECT


def project_folder(start: str) -> str:
    """The folder of the nearest `samplan.toml`, as a name from the current one; empty without any."""
    for folder in _upwards(start):
        if os.path.lexists(f"{folder}{os.sep}{FILE_NAME}"):
            return os.path.dirname(_near(f"{folder}{os.sep}{FILE_NAME}")) or "."  # noqa: PTH120 - same
    return ""


def _near(file: str) -> str:
    """The name of a file from the current folder, where that is shorter."""
    try:
        return min((os.path.relpath(file), file), key=len)
    except ValueError:  # on another drive
        return file


def _upwards(start: str) -> Iterator[str]:
    """A folder, or that of a file, and each one above it."""
    at = os.path.abspath(start)  # noqa: PTH100 - same
    while True:
        yield at
        above = os.path.dirname(at)  # noqa: PTH120 - same
        if above == at:
            return
        at = above


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
