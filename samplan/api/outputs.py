"""Writing results: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path as FilePath

from samplan.errors import OutputError
from samplan.texts import Text

CANNOT_WRITE = Text(
    sv="”{file}” kan inte skrivas: {reason}. Inget har skrivits dit.",
    en="“{file}” cannot be written: {reason}. Nothing was written there.",
)


def write_whole(file: str, text: str) -> None:
    """Put a text into a file; the old content stays until the new one is complete.

    Raises:
        OutputError: The file cannot be written.
    """
    path = FilePath(file)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            _write_stream(path, text)
            return
        _replace(path, text)
    except OSError as error:
        raise OutputError(CANNOT_WRITE.of(file=file, reason=error.strerror or str(error))) from error


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
