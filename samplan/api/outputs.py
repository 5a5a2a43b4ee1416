"""Writing results: whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path as FilePath

from samplan.errors import OutputError
from samplan.texts import Text

CANNOT_WRITE = Text(
    sv="”{file}” kan inte skrivas: {reason}. Inget har skrivits dit.",
    en="“{file}” cannot be written: {reason}. Nothing was written there.",
)


IS_INPUT = Text(
    sv="”{file}” är en plan som läses; resultatet skrivs inte över den",
    en="“{file}” is a plan that is read; the result is not written over it",
)
REASONS = {
    errno.EISDIR: Text(sv="det är en mapp", en="it is a folder"),
    errno.EEXIST: Text(sv="en fil med det namnet står i vägen", en="a file of that name is in the way"),
    errno.ENOTDIR: Text(sv="en fil med det namnet står i vägen", en="a file of that name is in the way"),
    errno.EACCES: Text(sv="behörighet saknas", en="permission denied"),
    errno.EROFS: Text(sv="enheten går inte att skriva på", en="the device cannot be written to"),
    errno.ENOSPC: Text(sv="disken är full", en="the disk is full"),
}
"""Why a file cannot be written, by the system's number."""


def write_whole(file: str, text: str, inputs: Iterable[str] = ()) -> None:
    """Put a text into a file; the old content stays until the new one is complete.

    Args:
        file: Where to.
        text: All of it.
        inputs: Files and folders that were read, which are never written over.

    Raises:
        OutputError: The file cannot be written.
    """
    path = FilePath(file)
    if any(_is_same(path, FilePath(one)) for one in inputs):
        raise OutputError(IS_INPUT.of(file=file))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            _write_stream(path, text)
            return
        _replace(path, text)
    except OSError as error:
        raise OutputError(CANNOT_WRITE.of(file=file, reason=_reason(error))) from error


def _is_same(path: FilePath, other: FilePath) -> bool:
    """Whether a path is an input, or a plan in a folder that was read."""
    try:
        if other.is_dir():
            return path.suffix in (".yaml", ".yml") and other.resolve() in path.resolve().parents
        return path.exists() and other.exists() and path.samefile(other)
    except (OSError, ValueError):
        return False


def _reason(error: OSError) -> Text | str:
    return REASONS.get(error.errno or 0, error.strerror or str(error))


def _write_stream(path: FilePath, text: str) -> None:
    """A device such as /dev/null is written to; it cannot be replaced."""
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def _replace(path: FilePath, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        FilePath(name).chmod(mode)
        FilePath(name).replace(path)
    except BaseException:
        FilePath(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
