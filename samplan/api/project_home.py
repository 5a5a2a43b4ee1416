"""Where a project is found: the nearest `samplan.toml`, or `pyproject.toml` that chooses for samplan."""

from __future__ import annotations

import os
from collections.abc import Iterator

FILE_NAME = "samplan.toml"
CASES = "rules"
"""The folder beside it with the cases of a project's rules."""
_PYPROJECT = "pyproject.toml"
"""Chooses for samplan too, where it has the table `[tool.samplan]` and no `samplan.toml` beside it."""


def found_file(start: str) -> tuple[str, str]:
    """The folder of the project of a folder, or of a file, and its file; both empty where there is none.

    The file of the nearest folder holds; its name is as near to the current folder as it can be written.
    """
    for folder in _upwards(start):
        if file := _file_in(folder):
            return folder, near(file)
    return "", ""


def is_project(folder: str) -> bool:
    """Whether a folder has a file that chooses for samplan."""
    return bool(_file_in(folder))


def table_in(file: str) -> tuple[str, ...]:
    """The table of a project's file that is about samplan; none where the whole file is."""
    if os.path.basename(file) == FILE_NAME:  # noqa: PTH119 - as it was given
        return ()
    from samplan.api.pyproject import TABLE  # noqa: PLC0415 - most projects have a samplan.toml

    return TABLE


def _file_in(folder: str) -> str:
    """The file in a folder that chooses for samplan; empty where there is none."""
    own, shared = (f"{folder.rstrip(os.sep)}{os.sep}{name}" for name in (FILE_NAME, _PYPROJECT))
    if os.path.lexists(own):
        return own
    if not os.path.lexists(shared):
        return ""
    from samplan.api.pyproject import has_table  # noqa: PLC0415 - most folders have none

    return shared if has_table(shared) else ""


def near(file: str) -> str:
    """The name of a file from the current folder, where that is shorter."""
    try:
        return min((os.path.relpath(file), file), key=len)
    except ValueError:  # on another drive
        return file


def _upwards(start: str) -> Iterator[str]:
    """A folder, or that of a file, and each one above it."""
    at = os.path.abspath(start)  # noqa: PTH100 - pathlib costs a start
    while True:
        yield at
        above = os.path.dirname(at)  # noqa: PTH120 - same
        if above == at:
            return
        at = above
