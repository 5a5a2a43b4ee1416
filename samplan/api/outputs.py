"""Writing results: whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path as FilePath

from samplan.api.inputs import SUFFIXES, Paths, identities, identity, listed, printable
from samplan.api.reasons import reason
from samplan.errors import OutputError, UsageError
from samplan.texts import Text

CANNOT_WRITE = Text(
    sv="”{file}” kan inte skrivas: {reason}. Inget har skrivits dit.",
    en="“{file}” cannot be written: {reason}. Nothing was written there.",
)


IS_INPUT = Text(
    sv="”{file}” är en plan som läses; resultatet skrivs inte över den",
    en="“{file}” is a plan that is read; the result is not written over it",
)
AMONG_INPUTS = Text(
    sv="”{file}” hamnar bland planerna som läses och skulle läsas som en plan nästa gång; välj annat namn",
    en="“{file}” would stand among the plans that are read, and be read as one next time; name it otherwise",
)
IS_DEVICE = Text(
    sv="”{name}” är namnet på en enhet i Windows, och ingen fil kan heta så; välj ett annat namn "
    "(ett dokument heter som planens id)",
    en="“{name}” is the name of a device in Windows, and no file can have it; choose another one "
    "(a document is named after the plan's id)",
)
NO_FILE = Text(sv="-o behöver ett filnamn", en="-o needs a file name")
NO_TEXT = Text(
    sv="”{file}” är inte text; det som filen ska innehålla är .data",
    en="“{file}” is no text; its bytes are .data",
)
DEVICES = ("con", "prn", "aux", "nul", "conin$", "conout$")
NUMBERED_DEVICES = ("com", "lpt")
"""With one figure behind them, also a raised one."""


def check_targets(files: Iterable[str], paths: Paths = ()) -> None:
    """See that results may be put into these files.

    Args:
        files: Where they are to go.
        paths: What the run reads. No result goes over one of its files, or among the plans of its folders.

    Raises:
        UsageError: A name is empty.
        OutputError: One is a file that is read, or has a name that Windows keeps for a device.
    """
    read = identities(paths)
    folders = [FilePath(one) for one in listed(paths) if _is_folder(one)]
    for file in files:
        if not file:
            raise UsageError(NO_FILE.of())
        path = FilePath(file)
        for part in (path.name, *(one.name for one in path.parents if not identity(one))):
            if is_device(part):
                raise OutputError(IS_DEVICE.of(name=part))
        if identity(path) in read:
            raise OutputError(IS_INPUT.of(file=printable(file)))
        if path.suffix.lower() in SUFFIXES and any(_is_within(path, folder) for folder in folders):
            raise OutputError(AMONG_INPUTS.of(file=printable(file)))


def is_device(name: str) -> bool:
    """Whether Windows keeps a file name for a device: `con`, `nul.md`, `COM1 .txt`."""
    stem = name.partition(".")[0].rstrip().lower()
    return stem in DEVICES or (stem[:3] in NUMBERED_DEVICES and stem[3:].isdigit() and len(stem) == 4)  # noqa: PLR2004


def take_away(file: str, paths: Paths = ()) -> bool:
    """Remove an older result, so that nobody takes it for that of a run that failed.

    Returns:
        Whether there was one. A file that is read, a folder and a device stay.
    """
    path = FilePath(file)
    try:
        if path.is_file() and identity(path) not in identities(paths):
            path.unlink()
            return True
    except (OSError, ValueError):
        return False
    return False


def write_whole(file: str, content: str | bytes) -> None:
    """Put a text, or bytes, into a file; the old content stays until the new one is complete.

    Raises:
        OutputError: The file cannot be written.
    """
    path = FilePath(file)
    try:
        data = content if isinstance(content, bytes) else content.encode()
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            _write_stream(path, data)
            return
        _replace(path.resolve() if path.is_symlink() else path, data)
    except (OSError, ValueError) as error:
        raise OutputError(CANNOT_WRITE.of(file=printable(file), reason=reason(error))) from error


def is_current(file: str, content: str | bytes) -> bool:
    """Whether a file holds this now; of a text, whatever its line ends are."""
    try:
        data = FilePath(file).read_bytes()
        return data == content if isinstance(content, bytes) else _text(data) == content
    except (OSError, ValueError):
        return False


def _text(data: bytes) -> str:
    return data.decode("utf-8").replace("\r\n", "\n")


def _is_folder(path: str) -> bool:
    try:
        return FilePath(path).is_dir()
    except (OSError, ValueError):
        return False


def _is_within(path: FilePath, folder: FilePath) -> bool:
    """Whether a path leads into a folder."""
    try:
        return folder.resolve() in path.resolve().parents
    except (OSError, ValueError):
        return False


def _write_stream(path: FilePath, data: bytes) -> None:
    """A device such as /dev/null is written to; it cannot be replaced."""
    if path.is_dir():
        raise IsADirectoryError(21, os.strerror(21), str(path))
    with path.open("wb") as stream:
        stream.write(data)


def _replace(path: FilePath, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
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
