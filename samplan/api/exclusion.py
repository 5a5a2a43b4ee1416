"""Which files and folders a run passes over: `exclude`, by names and patterns."""

from __future__ import annotations

import os
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path as FilePath
from pathlib import PurePath

from samplan.api.inputs import Excluded, Identity, identities, identity
from samplan.api.settings import Configuration

ANY = "**"
"""Stands for any number of folders."""


def exclusion(patterns: Sequence[str], folder: str) -> Excluded:
    """Whether a path is passed over: it, or a folder that it is in, has such a name.

    A pattern without a slash is a name, wherever it stands; one with a slash is a path from the folder.
    `*` and `?` stand for signs of one name, `**` for any number of folders.

    Args:
        patterns: The names and patterns.
        folder: The folder that paths are meant from.
    """
    base = os.path.abspath(folder or ".")  # noqa: PTH100 - as everywhere where files are looked for
    each = [_steps(one) for one in patterns]

    def excluded(path: str) -> bool:
        """Whether one of the patterns is about the path, or a folder that it is in."""
        return any(_covers(steps, _from(base, path)) for steps in each)

    return excluded


def _steps(pattern: str) -> tuple[str, ...]:
    """The steps of a pattern from its folder; a bare name may stand anywhere."""
    plain = pattern.replace(os.sep, "/").rstrip("/")
    return tuple(plain.removeprefix(".").lstrip("/").split("/")) if "/" in plain else (ANY, plain)


def _from(base: str, path: str) -> tuple[str, ...]:
    """The steps to a path from a folder."""
    full = os.path.abspath(path)  # noqa: PTH100 - same
    try:
        return PurePath(os.path.relpath(full, base)).parts
    except ValueError:  # on another drive
        return PurePath(full).parts


def _covers(steps: tuple[str, ...], names: tuple[str, ...]) -> bool:
    """Whether the steps lead to the path, or to a folder that it is in."""
    if not steps:
        return True
    if steps[0] == ANY:
        return any(_covers(steps[1:], names[at:]) for at in range(len(names) + (len(steps) == 1)))
    return bool(names) and fnmatchcase(names[0], steps[0]) and _covers(steps[1:], names[1:])


def held_to(run: Configuration, paths: Sequence[str]) -> tuple[str, ...]:
    """The paths that a run looks at: without files that `exclude` names, or that are none of the project's.

    A folder or a pattern stays, and what is in it is told apart where it is gone through. So does a file that
    is not there, which is told.
    """
    own = identities(run.home, run.excluded) if run.home else None
    return tuple(one for one in paths if not _is_left_out(run, own, one))


def _is_left_out(run: Configuration, own: frozenset[Identity] | None, path: str) -> bool:
    if not os.path.isfile(path):  # noqa: PTH113 - pathlib costs a start
        return False
    return run.excluded(path) or (own is not None and identity(FilePath(path)) not in own)
