"""Finding and reading the files of a run."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from samplan.api.project_home import CASES, is_project
from samplan.errors import UsageError
from samplan.fault import Fault
from samplan.frozen import frozen
from samplan.loading import input_faults as faults
from samplan.loading.encoding import SIZE_LIMIT
from samplan.loading.file_faults import MORE_THAN, TOO_LARGE
from samplan.results import Finding, Span
from samplan.schema.part import Part
from samplan.texts import Message, Text
from samplan.words.phrases import DID_YOU_MEAN

SUFFIXES = (".yaml", ".yml")
"""What the names of plans end in, in small or capital letters."""
STDIN = "-"
STDIN_TWICE = Text(sv="- kan bara anges en gång", en="- can be given only once")
NOT_A_PATH = Text(
    sv="här ska en sökväg stå, text eller Path, men det är {given}; innehållet i en fil läses med loads",
    en="a path should stand here, a text or a Path, but it is {given}; what a file holds is read with loads",
)
A_TEXT = Text(sv="text på {count} rader", en="text of {count} lines")
NO_PATHS = Text(
    sv="här ska minst en sökväg stå; projektets egna kan stå som paths i samplan.toml",
    en="at least one path should stand here; those of a project may stand as paths in samplan.toml",
)
NO_PATH = Text(
    sv="en sökväg är tom; skriv . för den här mappen", en="a path is empty; write . for this folder"
)

Paths = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""One path, or several."""
Identity = tuple[int, int]
"""What all names of one file have in common: its device and its number there."""


@frozen
class Input:
    """One file of a run: its bytes, or why there are none."""

    file: str
    """The name that findings carry: as it was given, what cannot be printed escaped."""
    data: bytes = b""
    fault: Finding | None = None
    found_in: str = ""
    """The folder or the pattern that it was found by; empty of one that was named itself."""
    is_plan: bool = True
    """Whether somebody means a plan by it; else it is passed over where it is none."""


def listed(paths: Paths) -> tuple[str, ...]:
    """The paths as texts.

    Raises:
        UsageError: One is empty, as a variable that was never set is, the standard input is named twice, or
            something is no path at all.
    """
    texts = tuple(map(_path, _several(paths)))
    if "" in texts:
        raise UsageError(NO_PATH.of())
    if texts.count(STDIN) > 1:
        raise UsageError(STDIN_TWICE.of())
    return texts


def each(given: object) -> Iterable[Any]:
    """What is given, one or several, of which there is one at least.

    Raises:
        UsageError: It is neither a path, nor a part of a plan, nor several; or there is none.
    """
    several = tuple(_several(given))
    if not several:
        raise UsageError(NO_PATHS.of())
    return several


def _several(given: object) -> Iterable[object]:
    if isinstance(given, str | os.PathLike | Part):
        return (given,)
    if isinstance(given, bytes | bytearray | Mapping) or not isinstance(given, Iterable):
        raise UsageError(NOT_A_PATH.of(given=type(given).__name__))
    return given


def _path(path: object) -> str:
    """A path as text; a text of several lines is one only where a file is called so."""
    text = os.fspath(path) if isinstance(path, str | os.PathLike) else path
    if not isinstance(text, str):
        raise UsageError(NOT_A_PATH.of(given=type(path).__name__))
    if "\n" in text and not os.path.lexists(text):
        raise UsageError(NOT_A_PATH.of(given=A_TEXT.of(count=len(text.splitlines()))))
    return text


Excluded = Callable[[str], bool]
"""Whether a path is passed over."""


def _none(_: str) -> bool:
    return False


def read_inputs(
    paths: Paths,
    *,
    stdin_name: str = "<stdin>",
    without: frozenset[Identity] = frozenset(),
    excluded: Excluded = _none,
    is_forced: bool = False,
) -> Iterator[Input]:
    """Every file that the paths name, each once, with its bytes.

    A path is a file, a folder (walked in order, hidden names left out), a pattern with
    `*`, or `-` for the standard input.

    Args:
        paths: One path, or several.
        stdin_name: The name of the standard input in findings.
        without: Files that are passed over.
        excluded: Names of files and folders that are passed over where a folder or a pattern is gone through.
        is_forced: Whether those that are named are passed over too, and need be no plans.

    Raises:
        UsageError: A path is empty, or the standard input is named twice.
    """
    seen: set[Identity] = set(without)
    for path in listed(paths):
        if path == STDIN:
            yield _read_stdin(stdin_name)
            continue
        is_excluded = excluded(path)
        if is_forced and is_excluded:
            continue
        for name in _files(path, _none if is_excluded else excluded):
            same = identity(name)
            if same is None or same not in seen:
                yield _read(name, path, is_plan=not is_forced) if isinstance(name, FilePath) else name
            if same is not None:
                seen.add(same)


def identities(paths: Paths, excluded: Excluded = _none) -> frozenset[Identity]:
    """The files that the paths name, seen through links, patterns, folders and other spellings."""
    found: set[Identity | None] = set()
    for path in listed(paths):
        names: Iterable[FilePath | Input | int] = _files(path, excluded)
        if path == STDIN:
            names = () if sys.stdin is None else (sys.stdin.fileno(),)
        found.update(identity(name) for name in names)
    return frozenset(one for one in found if one is not None)


def _read_stdin(name: str) -> Input:
    if sys.stdin is None:
        return Input(name, fault=_fault(faults.UNREADABLE, name, reason=faults.CLOSED))
    try:
        data = sys.stdin.buffer.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        return _unreadable(name, error)
    if len(data) > SIZE_LIMIT:
        return _too_large(name, MORE_THAN.of(number=SIZE_LIMIT))
    return Input(name, data)


def identity(name: FilePath | Input | int) -> Identity | None:
    """What two names of the same file have in common; None where there is no file."""
    try:
        status = os.stat(name.file if isinstance(name, Input) else name)  # noqa: PTH116 - also a stream's number
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _files(path: str, excluded: Excluded = _none) -> Iterator[FilePath | Input]:
    here = FilePath(path)
    try:
        if here.is_dir():
            names = yield from _walked(here, excluded)
        elif any(sign in path for sign in "*?[") and not here.exists():
            names = [FilePath(name) for name in sorted(_matching(path)) if not excluded(name)]
        else:
            yield here
            return
    except (OSError, ValueError) as error:
        yield _unreadable(path, error)
        return
    if names:
        yield from names
    else:
        yield nothing_in(path)


def nothing_in(path: str) -> Input:
    """What is said of a folder or a pattern that gives no plans."""
    return Input(printable(path), fault=_fault(faults.NOTHING_FOUND, printable(path)))


def _matching(pattern: str) -> list[str]:
    from glob import glob  # noqa: PLC0415 - only for a pattern that the shell has left alone

    return glob(pattern, recursive=True)  # noqa: PTH207 - leaves hidden names out, as shells do


def _walked(folder: FilePath, excluded: Excluded) -> Generator[Input, None, list[FilePath]]:
    """The plans in a folder, as the value; a folder within that cannot be read is yielded as a fault."""
    closed: list[OSError] = []
    names = list(_walk(folder, closed, excluded))
    for error in closed:
        yield _unreadable(str(error.filename), error)
    return names


def _walk(folder: FilePath, closed: list[OSError], excluded: Excluded) -> Iterator[FilePath]:
    for root, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not excluded(f"{root}/{name}")
        )
        if CASES in folders and is_project(root):
            folders.remove(CASES)  # cases of rules, which are no plans
        for name in sorted(names):
            if (
                name.lower().endswith(SUFFIXES)
                and not name.startswith(".")
                and not excluded(f"{root}/{name}")
            ):
                yield FilePath(root) / name


def _read(path: FilePath, named: str, *, is_plan: bool) -> Input:
    name = printable(path.as_posix())
    found_in = "" if path.as_posix() == FilePath(named).as_posix() else named
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Input(name, fault=_fault(faults.UNREADABLE, name, reason=faults.NOT_A_FILE))
        if status.st_size > SIZE_LIMIT:
            return _too_large(name, status.st_size)
        with path.open("rb") as file:
            return Input(name, file.read(SIZE_LIMIT + 1), found_in=found_in, is_plan=is_plan and not found_in)
    except (FileNotFoundError, NotADirectoryError):
        return _dangling(name) if path.is_symlink() else _missing(path)
    except (OSError, ValueError) as error:
        return _unreadable(name, error)


def current_folder() -> str:
    """The folder that relative names of files begin in, with `/`; empty where it is gone."""
    try:
        return os.getcwd().replace(os.sep, "/")  # noqa: PTH109 - pathlib costs a start
    except OSError:
        return ""


def printable(name: str) -> str:
    """A file name with escapes for what would break a line or cannot be encoded."""
    known = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in known)


def _missing(path: FilePath) -> Input:
    from difflib import get_close_matches  # noqa: PLC0415 - only when a name is wrong

    name, folder = printable(path.as_posix()), path.parent
    siblings = _plans_in(folder)
    near = get_close_matches(path.name, siblings, n=1)
    finding = _fault(faults.MISSING, name)
    if near:
        meant = printable((folder / near[0]).as_posix())
        finding = Finding(
            finding.rule,
            finding.severity,
            finding.message,
            finding.span,
            remedy=DID_YOU_MEAN.of(meant=meant),
        )
    return Input(name, fault=finding)


def _plans_in(folder: FilePath) -> list[str]:
    try:
        return [one.name for one in folder.iterdir() if one.suffix.lower() in SUFFIXES]
    except OSError:
        return []


def _dangling(name: str) -> Input:
    return _unreadable(name, OSError(errno.ELOOP, name))


def _unreadable(name: str, error: OSError | ValueError) -> Input:
    from samplan.api.reasons import reason  # noqa: PLC0415 - most files can be read

    name = printable(name)
    return Input(name, fault=_fault(faults.UNREADABLE, name, reason=reason(error)))


def _too_large(name: str, size: int | Message) -> Input:
    return Input(name, fault=_fault(TOO_LARGE, name, size=size, limit=SIZE_LIMIT))


def _fault(fault: Fault, name: str, **facts: object) -> Finding:
    return fault.finding(Span(name, 1, 1, 1, 1), {"file": name, **facts})
