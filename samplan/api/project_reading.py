"""Reading `samplan.toml`, or `[tool.samplan]`: the file as values, and every fault of it with its place."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import cast

from samplan.api import project_faults as faults
from samplan.api.inputs import printable
from samplan.api.project_home import FILE_NAME
from samplan.api.reasons import reason
from samplan.api.toml_places import Keys, line_and_column, places_in
from samplan.errors import InputError
from samplan.expression import Expression
from samplan.fault import A_LIST
from samplan.schema.suggestions import folded, suggest
from samplan.texts import Message, Text

LARGEST = 262_144
"""How many bytes the file may have."""

RULES = "rules"
"""The one that may stand several times."""
TABLES = ("theme", "words", RULES)
THEME = ("accent", "logo", "font", "margins", "cover")
SIDES = ("top", "right", "bottom", "left")
SYNONYMS = {
    "tema": "theme",
    "ord": "words",
    "regler": "rules",
    "regel": "rules",
    "rule": "rules",
    "titel": "title",
    "rubrik": "title",
    "name": "title",
    "namn": "title",
    "siffra": "figure",
    "figur": "figure",
    "path": "figure",
    "jamforelse": "comparison",
    "compare": "comparison",
    "grans": "bound",
    "limit": "bound",
    "value": "bound",
    "bas": "base",
    "of": "base",
    "av": "base",
    "meddelande": "message",
    "atgard": "remedy",
    "fix": "remedy",
    "kalla": "source",
    "niva": "severity",
    "level": "severity",
    "allvar": "severity",
    "slag": "kinds",
    "kind": "kinds",
    "dokument": "kinds",
    "fall": "cases",
    "svenska": "sv",
    "engelska": "en",
    "farg": "accent",
    "accentfarg": "accent",
    "color": "accent",
    "colour": "accent",
    "logga": "logo",
    "logotyp": "logo",
    "typsnitt": "font",
    "teckensnitt": "font",
    "marginaler": "margins",
    "marginal": "margins",
    "omslag": "cover",
    "framsida": "cover",
    "upp": "top",
    "uppe": "top",
    "hoger": "right",
    "ner": "bottom",
    "nere": "bottom",
    "vanster": "left",
}
"""Words that people write for the keys, folded as `folded` does."""

_PLACE = Expression(r"(?P<said>.*?) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)\s*")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


class Reading:
    """A file as it is read, with the faults found so far."""

    def __init__(self, file: str, text: str, at: Keys = ()) -> None:
        """Start without faults; `at` is the table that samplan reads, where it is not the whole file."""
        self.file, self.text, self.at = file, text, at
        self._found: list[tuple[int, int, Message]] = []
        self._places: Mapping[Keys, tuple[int, int]] | None = None

    def data(self) -> dict[str, object]:
        """What the file says.

        Raises:
            InputError: It is not TOML.
        """
        try:
            data: object = tomllib.loads(self.text)
        except (ValueError, RecursionError) as error:
            self._refuse_syntax(str(error))
            raise self._error() from error
        for key in self.at:
            data = cast("Mapping[str, object]", data)[key]
        if isinstance(data, dict):
            return data
        self.wrong((), faults.A_TABLE.of(key=self.named()), data)
        raise self._error()

    @property
    def place(self) -> Text:
        """What has the tables, in words."""
        name = f"[{self.named()}]" if self.at else FILE_NAME
        return Text(name, name)

    def named(self, *keys: str) -> str:
        """The name of a table as it is written in the file."""
        return ".".join((*self.at, *keys))

    def fault(self, keys: Keys, said: Message, *, at_value: bool = False) -> None:
        """Keep a fault of a key, or of its value."""
        key, value = self._place(keys)
        self._found.append((*line_and_column(self.text, value if at_value else key), said))

    def line(self, keys: Keys) -> int:
        """The line of a key."""
        return line_and_column(self.text, self._place(keys)[0])[0]

    def _place(self, keys: Keys) -> tuple[int, int]:
        """Where a key and its value begin; those of the nearest table above that the file has."""
        if self._places is None:
            self._places = places_in(self.text)
        keys = (*self.at, *keys)
        while keys and keys not in self._places:
            keys = keys[:-1]
        return self._places.get(keys, (0, 0))

    def wrong(self, keys: Keys, wanted: Text | Message, value: object) -> None:
        """Keep that a value is of another type, or out of what it may be."""
        said = faults.WRONG_TYPE.of(key=(*self.at, *keys)[-1], wanted=wanted, given=given(value))
        self.fault(keys, said, at_value=True)

    def known(self, data: Mapping[str, object], at: Keys, keys: Sequence[str], table: Text) -> None:
        """Keep a fault for each key that a table does not have."""
        for key, value in data.items():
            if key in keys:
                continue
            near = SYNONYMS.get(folded(key), "")
            meant = near if near in keys else next(iter(suggest(key, keys)), "")
            self.fault((*at, key), self._unknown(key, meant, keys, table, is_table=isinstance(value, dict)))

    def _unknown(self, key: str, meant: str, keys: Sequence[str], table: Text, *, is_table: bool) -> Message:
        """That there is no such key; one of a table of samplan outside of it is told where to stand."""
        if keys is TABLES and not is_table and SYNONYMS.get(folded(key), key) in THEME:
            return faults.OUTSIDE.of(key=key, table=self.named("theme"))
        if keys is not TABLES and meant:
            return faults.UNKNOWN_KEY_MEANT.of(table=table, key=key, meant=meant)
        if keys is not TABLES:
            return faults.UNKNOWN_KEY.of(table=table, key=key, known=tuple(keys))
        if meant:
            return faults.UNKNOWN_TABLE_MEANT.of(place=table, key=self.named(key), meant=self.named(meant))
        known = tuple(f"[[{self.named(one)}]]" if one == RULES else f"[{self.named(one)}]" for one in keys)
        return faults.UNKNOWN_TABLE.of(place=table, key=self.named(key), known=known)

    def table(self, data: Mapping[str, object], keys: Keys) -> Mapping[str, object]:
        """A table of the file; empty where it has none."""
        value = data.get(keys[-1], {})
        if isinstance(value, dict):
            return cast("Mapping[str, object]", value)
        self.wrong(keys, faults.A_TABLE.of(key=self.named(*keys)), value)
        return {}

    def end(self) -> None:
        """See that nothing was wrong.

        Raises:
            InputError: Something was.
        """
        if self._found:
            raise self._error()

    def _refuse_syntax(self, said: str) -> None:
        lines = self.text.split("\n")
        found = _PLACE.fullmatch(said)
        line, column = len(lines), len(lines[-1]) + 1
        if found and found["line"]:
            line, column = int(found["line"]), int(found["column"])
        words = found["said"] if found else said
        text = next(
            (text for start, text in faults.SYNTAX.items() if words.startswith(start)), faults.NO_TOML
        )
        self._found.append((line, column, text.of()))

    def _error(self) -> InputError:
        told = None
        for line, column, said in sorted(self._found, key=lambda one: one[:2]):
            one = faults.AT.of(file=printable(self.file), line=str(line), column=str(column), said=said)
            told = faults.AND_NEXT.of(first=told, other=one) if told else one
        return InputError(told or faults.NO_TOML.of())


def given(value: object) -> Text | Message:
    """A value as a fault says it."""
    match value:
        case bool():
            return faults.TRUTH.of(value=str(value).lower())
        case str():
            return faults.TEXT.of(value=value if len(value) <= 60 else value[:59] + "…")  # noqa: PLR2004 - one line
        case int() | float():
            return faults.NUMBER.of(value=str(value)[:60])
        case date() | datetime() | time():
            return faults.DAY
        case list():
            return A_LIST
        case _:
            return faults.TABLE


def text_of(file: str) -> str:
    """The text of a file of TOML.

    Raises:
        InputError: It cannot be read, is too large, empty, or none of text.
    """
    try:
        data = Path(file).read_bytes()
    except (OSError, ValueError) as error:
        raise InputError(faults.CANNOT_READ.of(file=printable(file), reason=reason(error))) from error
    said = _unusable(data)
    text = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    if said is None:
        return text.replace("\r\n", "\n")
    at = next((at for at, sign in enumerate(text) if "\udc80" <= sign <= "\udcff"), 0)
    line, column = line_and_column(text, at)
    raise InputError(faults.AT.of(file=printable(file), line=str(line), column=str(column), said=said))


def _unusable(data: bytes) -> Message | None:
    """Why a file cannot be read as TOML at all."""
    if len(data) > LARGEST:
        return faults.TOO_LARGE.of(size=len(data), largest=LARGEST)
    if data.startswith(_UTF16) or b"\x00" in data[:4]:
        return faults.UTF16.of()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return faults.ENCODING.of()
    return faults.EMPTY.of() if not text.strip() else None
