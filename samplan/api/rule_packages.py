"""Rules written in Python, by installed packages: entry points of the group `samplan.rules`.

`importlib.metadata` costs more than twice what an empty process does, and nearly nobody has such a package.
So the files that it would read are looked through for the name of the group first (ADR 0035).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from samplan.frozen import frozen

GROUP = "samplan.rules"
_SIGN = GROUP.encode()
_POINTS = "entry_points.txt"


@frozen
class RulePoint:
    """One entry point of a package that brings rules."""

    name: str
    target: str
    """`package.module:NAME`, a rule or several."""
    package: str
    """The package as it is installed, with its version."""


def rule_points() -> tuple[RulePoint, ...]:
    """The entry points of installed packages that bring rules, sorted; of two versions, the first found."""
    found: dict[tuple[str, str], RulePoint] = {}
    for file, package in _files():
        for name, target in _points_in(file):
            found.setdefault((package.partition("-")[0].lower(), name), RulePoint(name, target, package))
    return tuple(found[key] for key in sorted(found))


def _files() -> Iterator[tuple[str, str]]:
    """The files of entry points that name the group, each with the package that it is of."""
    without = {os.path.dirname(os.__file__)}  # noqa: PTH120 - pathlib costs a start
    for folder in sys.path:
        if folder in without or folder.endswith(("lib-dynload", ".zip")):
            continue  # Python's own
        try:
            names = os.listdir(folder or ".")  # noqa: PTH208 - same
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                file = f"{folder or '.'}/{name}/{_POINTS}"
                if _names_group(file):
                    yield file, name.rpartition(".")[0]


def _names_group(file: str) -> bool:
    try:
        with open(file, "rb") as points:  # noqa: PTH123 - same
            return _SIGN in points.read()
    except OSError:
        return False


def _points_in(file: str) -> Iterator[tuple[str, str]]:
    """The entry points of the group in a file, by their names."""
    with open(file, encoding="utf-8", errors="replace") as points:  # noqa: PTH123 - same
        is_ours = False
        for line in map(str.strip, points):
            if line.startswith("["):
                is_ours = line.strip("[] \t") == GROUP
            elif is_ours and line and not line.startswith(("#", ";")):
                name, _, target = line.partition("=")
                yield name.strip(), target.partition("[")[0].strip()
