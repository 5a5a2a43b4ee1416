"""The settings of a run in `samplan.toml`: what each may be, and what is wrong with one that is not."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from samplan.api import settings_faults as faults
from samplan.api.project_home import near
from samplan.api.project_reading import KEYS, THEME, TOP, Reading
from samplan.api.settings import SETTINGS, Origin, Setting, Value, split
from samplan.texts import Either, Text

if TYPE_CHECKING:
    from samplan.api.toml_places import Keys
    from samplan.texts import Message

WILD = "*?["
"""Signs that make a path a pattern."""


def check_keys(reading: Reading, data: Mapping[str, object]) -> None:
    """Keep a fault for each key that is none, also of settings that stand within another table."""
    reading.known(data, (), TOP, reading.place)
    for name, keys in (("theme", THEME), ("words", ())):
        table, head = data.get(name), f"[{reading.named(name)}]"
        if isinstance(table, dict):
            misplaced = {key: value for key, value in table.items() if keys or key in KEYS}
            reading.known(misplaced, (name,), keys, Text(head, head))


def read_settings(reading: Reading, data: Mapping[str, object]) -> Iterator[tuple[str, Value]]:
    """Each setting that a file gives; one that is wrong is told, and left out."""
    for one in SETTINGS:
        if one.key in data:
            words = _READ[one.form](reading, one, data[one.key])
            if words is not None:
                yield one.key, Value(words, Origin("file", reading.file, partial(reading.line, (one.key,))))


def _listed(reading: Reading, one: Setting, value: object) -> list[tuple[Keys, str]] | None:
    """The texts of a list, each with its place; None where it is none, which is told. One may stand alone."""
    wanted = faults.WANTED[one.form]
    items: list[tuple[Keys, object]] = (
        [((one.key, str(number)), item) for number, item in enumerate(value, start=1)]
        if isinstance(value, list)
        else [((one.key,), value)]
    )
    found = [(keys, item) for keys, item in items if isinstance(item, str) and item.strip()]
    for keys, item in items:
        if not isinstance(item, str):
            reading.wrong(keys if len(keys) > 1 else (one.key,), wanted, item, key=one.key)
        elif not item.strip():
            reading.fault(keys, faults.EMPTY_ITEM.of(key=one.key), at_value=True)
    return found if len(found) == len(items) else None


def _paths(reading: Reading, one: Setting, value: object) -> tuple[str, ...] | None:
    """Paths as they are called from the current folder; each leads somewhere."""
    found = _listed(reading, one, value)
    if found is None:
        return None
    told = [(keys, said) for keys, path in found if (said := _lost(reading.file, path)) is not None]
    for keys, said in told:
        reading.fault(keys, said, at_value=True)
    return None if told else tuple(near(_full(reading.file, path)) for _, path in found)


def _full(file: str, path: str) -> str:
    """A path of a file, which is meant from its folder."""
    return os.path.join(os.path.dirname(os.path.abspath(file)), path)  # noqa: PTH100, PTH118, PTH120 - pathlib costs a start


def _lost(file: str, path: str) -> Message | None:
    """Why a path leads nowhere; of a pattern nobody can tell before it is looked for."""
    full = _full(file, path)
    if path == "-":
        return faults.NO_STDIN.of()
    if any(sign in path for sign in WILD) and not os.path.lexists(full):
        return None
    try:
        os.stat(full)  # noqa: PTH116 - same
    except (OSError, ValueError) as error:
        return _reason(path, full, error)
    return None


def _reason(path: str, full: str, error: OSError | ValueError) -> Message:
    import errno  # noqa: PLC0415 - only of a path that leads nowhere
    from difflib import get_close_matches  # noqa: PLC0415 - same

    from samplan.api.inputs import printable  # noqa: PLC0415 - same
    from samplan.api.reasons import reason  # noqa: PLC0415 - same

    if getattr(error, "errno", None) == errno.ELOOP:
        return faults.CYCLE.of(path=printable(path))
    if not isinstance(error, FileNotFoundError):
        return faults.NOT_READ.of(path=printable(path), reason=reason(error))
    folder, name = os.path.split(full.rstrip("/" + os.sep))
    try:
        siblings = [one for one in os.listdir(folder) if not one.startswith(".")]  # noqa: PTH208 - same
    except OSError:
        siblings = []
    meant = get_close_matches(name, siblings, n=1)
    if not meant:
        return faults.NOT_THERE.of(path=printable(path))
    return faults.NOT_THERE_MEANT.of(
        path=printable(path), meant=printable(path.rstrip("/")[: -len(name)] + meant[0])
    )


def _patterns(reading: Reading, one: Setting, value: object) -> tuple[str, ...] | None:
    found = _listed(reading, one, value)
    return None if found is None else tuple(text.strip() for _, text in found)


def _names(reading: Reading, one: Setting, value: object) -> tuple[str, ...] | None:
    """Names of rules, each by itself, whether commas or a list divide them."""
    found = _listed(reading, one, value)
    return None if found is None else split(text for _, text in found)


def _word(reading: Reading, one: Setting, value: object) -> tuple[str, ...] | None:
    if isinstance(value, str) and value in one.choices:
        return (value,)
    reading.wrong((one.key,), _one_of(one, value), value)
    return None


def _one_of(one: Setting, value: object) -> Text | Message:
    """The words that a value can be, and which of them is meant most likely."""
    from samplan.schema.suggestions import folded, suggest  # noqa: PLC0415 - only a wrong word needs it

    word = folded(value) if isinstance(value, str) else ""
    meant = faults.OTHER_WORDS.get(word) or next(iter(suggest(word, one.choices)), "") if word else ""
    text = faults.ONE_OF_MEANT if meant in one.choices else faults.ONE_OF
    facts = {"meant": meant} if text is faults.ONE_OF_MEANT else {}
    return text.of(known=Either(one.choices), **facts)


def _file(reading: Reading, one: Setting, value: object) -> tuple[str, ...] | None:
    if isinstance(value, str) and value.strip() not in ("", "-"):
        return (near(_full(reading.file, value)),)
    reading.wrong((one.key,), faults.WANTED["file"], value)
    return None


_READ: Mapping[str, Callable[[Reading, Setting, object], tuple[str, ...] | None]] = {
    "paths": _paths,
    "patterns": _patterns,
    "names": _names,
    "word": _word,
    "file": _file,
}
"""What reads each form; None where the value is wrong, which it has told."""
