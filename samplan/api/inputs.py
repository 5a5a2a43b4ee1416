"""Finding and reading the files of a run."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from samplan.loading import input_faults as faults
from samplan.loading.fault import Fault
from samplan.results import Finding, Span
from samplan.texts import Text

SUFFIXES = (".yaml", ".yml")
STDIN = "-"
LIMIT = 10_000_000
"""How many bytes are read of a file at most; what is longer is refused by its size."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file of a run: its bytes, or why there are none."""

    file: str
    """The name that findings carry; as it was given, with `/` between folders."""
    data: bytes = b""
    fault: Finding | None = None


def read_inputs(paths: Iterable[str], *, stdin_name: str = "<stdin>") -> Iterator[Input]:
    """Every file that the paths name, each once, with its bytes.

    A path is a file, a folder (walked in order, hidden names left out), a pattern with
    `*`, or `-` for the standard input.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if path == STDIN:
            yield Input(stdin_name, sys.stdin.buffer.read(LIMIT + 1))
            continue
        for name in _files(path):
            found = _read(name) if isinstance(name, FilePath) else name
            identity = _identity(found.file)
            if identity is None or identity not in seen:
                yield found
            if identity is not None:
                seen.add(identity)


def _identity(file: str) -> tuple[int, int] | None:
    try:
        status = os.stat(file)  # noqa: PTH116 - device and inode are what is asked for
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _files(path: str) -> Iterator[FilePath | Input]:
    here = FilePath(path)
    try:
        if here.is_dir():
            names = list(_walk(here))
        elif any(sign in path for sign in "*?[") and not here.exists():
            names = sorted(FilePath().glob(path) if not here.is_absolute() else _absolute_glob(here))
        else:
            yield here
            return
    except (OSError, ValueError) as error:
        yield _unreadable(path, error)
        return
    if names:
        yield from names
    else:
        yield Input(path, fault=_fault(faults.NOTHING_FOUND, path))


def _absolute_glob(pattern: FilePath) -> Iterator[FilePath]:
    return FilePath(pattern.anchor).glob(str(pattern.relative_to(pattern.anchor)))


def _walk(folder: FilePath) -> Iterator[FilePath]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if name.endswith(SUFFIXES) and not name.startswith("."):
                yield FilePath(root) / name


def _read(path: FilePath) -> Input:
    name = path.as_posix()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Input(name, fault=_fault(faults.UNREADABLE, name, reason=faults.NOT_A_FILE))
        with path.open("rb") as file:
            return Input(name, file.read(LIMIT + 1))
    except (FileNotFoundError, NotADirectoryError) as error:
        return _dangling(name) if path.is_symlink() else _missing(name, error)
    except (OSError, ValueError) as error:
        return _unreadable(name, error)


def _missing(name: str, _: OSError) -> Input:
    from difflib import get_close_matches  # noqa: PLC0415 - only when a name is wrong

    folder = FilePath(name).parent
    siblings = [one.name for one in folder.iterdir() if one.suffix in SUFFIXES] if folder.is_dir() else []
    near = get_close_matches(FilePath(name).name, siblings, n=1)
    finding = _fault(faults.MISSING, name, file=name)
    if near:
        meant = (folder / near[0]).as_posix()
        finding = Finding(
            finding.rule,
            finding.severity,
            finding.message,
            finding.span,
            remedy=faults.MISSING_BUT_NEAR.of(meant=meant),
        )
    return Input(name, fault=finding)


def _dangling(name: str) -> Input:
    return Input(name, fault=_fault(faults.UNREADABLE, name, reason=faults.LOOP))


def _unreadable(name: str, error: OSError | ValueError) -> Input:
    known = {errno.EACCES: faults.NO_PERMISSION, errno.EPERM: faults.NO_PERMISSION, errno.ELOOP: faults.LOOP}
    code = getattr(error, "errno", None)
    reason: Text | str = known.get(code, faults.NOT_A_FILE) if code else faults.NOT_A_FILE
    return Input(name, fault=_fault(faults.UNREADABLE, name, reason=reason))


def _fault(fault: Fault, name: str, **facts: object) -> Finding:
    return fault.finding(Span(name, 1, 1, 1, 1), facts)
