"""Reading `samplan.toml`, or `[tool.samplan]`: the file as values, and every fault of it with its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from samplan.api import project_faults as faults
from samplan.api.inputs import printable
from samplan.api.project_home import FILE_NAME
from samplan.api.settings import SETTINGS
from samplan.errors import InputError
from samplan.expression import Expression, compiled_when_asked
from samplan.fault import A_LIST
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.api.toml_places import Keys

LARGEST = 262_144
"""How many bytes the file may have."""

RULES = "rules"
ARRAYS = (RULES, "limits")
"""Tables that may stand several times."""
TABLES = ("theme", "words", "severity", "limits", RULES)
KEYS = tuple(one.key for one in SETTINGS)
"""The settings of a run, which stand above all tables."""
TOP = (*KEYS, *TABLES)
THEME = ("accent", "logo", "font", "margins", "cover")
SIDES = ("top", "right", "bottom", "left")
SYNONYMS = {
    "sokvagar": "paths",
    "sokvag": "paths",
    "mappar": "paths",
    "filer": "paths",
    "planer": "paths",
    "path": "figure paths",
    "files": "paths",
    "include": "paths",
    "uteslut": "exclude",
    "undanta": "exclude",
    "exkludera": "exclude",
    "excludes": "exclude",
    "sammanhang": "context",
    "kontext": "context",
    "with": "context",
    "med": "context",
    "sprak": "language",
    "lang": "language",
    "valj": "select",
    "ignorera": "ignore",
    "hoppa_over": "ignore",
    "failon": "fail-on",
    "fail": "fail-on",
    "baslinje": "baseline",
    "severities": "severity",
    "granser": "limits",
    "reasons": "reason",
    "skal": "reason",
    "orsak": "reason",
    "anledning": "reason",
    "motivering": "reason",
    "because": "reason",
    "why": "reason",
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
    "niva": "severity level",
    "level": "severity",
    "allvar": "severity level",
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
            data: object = _parsed(self.text)
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
        self._found.append((*self.line_and_column(keys, at_value=at_value), said))

    def told(self, line: int, column: int, said: Message) -> None:
        """Keep a fault whose place is known."""
        self._found.append((line, column, said))

    def line(self, keys: Keys) -> int:
        """The line of a key."""
        return self.line_and_column(keys)[0]

    def line_and_column(self, keys: Keys, *, at_value: bool = False) -> tuple[int, int]:
        """Where a key stands, or its value."""
        from samplan.api.toml_places import line_and_column  # noqa: PLC0415 - few files are asked for places

        return line_and_column(self.text, self.place_of(keys)[at_value])

    def place_of(self, keys: Keys) -> tuple[int, int]:
        """Where a key and its value begin; those of the nearest table above that the file has."""
        if self._places is None:
            from samplan.api.toml_places import places_in  # noqa: PLC0415 - same

            self._places = places_in(self.text)
        keys = (*self.at, *keys)
        while keys and keys not in self._places:
            keys = keys[:-1]
        return self._places.get(keys, (0, 0))

    def wrong(self, keys: Keys, wanted: Text | Message, value: object, *, key: str = "") -> None:
        """Keep that a value is of another type, or out of what it may be; an item is called by its key."""
        said = faults.WRONG_TYPE.of(key=key or (*self.at, *keys)[-1], wanted=wanted, given=given(value))
        self.fault(keys, said, at_value=True)

    def known(self, data: Mapping[str, object], at: Keys, keys: Sequence[str], table: Text) -> None:
        """Keep a fault for each key that a table does not have."""
        for key, value in data.items():
            if key not in keys:
                said = self._unknown(key, keys, table, is_table=isinstance(value, dict | list))
                self.fault((*at, key), said)

    def _unknown(self, key: str, keys: Sequence[str], table: Text, *, is_table: bool) -> Message:
        """That there is no such key; one that stands elsewhere in the file is told where."""
        from samplan.schema.suggestions import folded, suggest  # noqa: PLC0415 - only a wrong key needs it

        words = SYNONYMS.get(folded(key), "").split()
        meant = next((one for one in words if one in keys), "") or next(iter(suggest(key, keys)), "")
        if keys is TOP and not is_table and {key, *words} & {*THEME}:
            return faults.OUTSIDE.of(key=key, table=self.named("theme"))
        if keys is not TOP and (key in KEYS or (not meant and {*words} & {*KEYS})):
            return faults.WITHIN.of(key=key, table=table, place=self.place)
        if meant in TABLES and keys is TOP:
            return faults.UNKNOWN_TABLE_MEANT.of(place=table, key=self.named(key), meant=self.named(meant))
        if meant:
            return faults.UNKNOWN_KEY_MEANT.of(table=table, key=key, meant=meant)
        if keys is not TOP or not is_table:
            known = KEYS if keys is TOP else keys
            return faults.UNKNOWN_KEY.of(table=table, key=key, known=tuple(known))
        tables = tuple(
            f"[[{self.named(one)}]]" if one in ARRAYS else f"[{self.named(one)}]" for one in TABLES
        )
        return faults.UNKNOWN_TABLE.of(place=table, key=self.named(key), known=tables)

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


@lru_cache(maxsize=4)
def _parsed(text: str) -> dict[str, object]:
    """What a file of TOML says; one run asks it of the same file more than once."""
    with compiled_when_asked():
        import tomllib  # noqa: PLC0415 - its expressions are compiled when they are asked

    return tomllib.loads(text)


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
        from samplan.api.reasons import reason  # noqa: PLC0415 - most files can be read

        raise InputError(faults.CANNOT_READ.of(file=printable(file), reason=reason(error))) from error
    said = _unusable(data)
    text = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    if said is None:
        return text.replace("\r\n", "\n")
    from samplan.api.toml_places import line_and_column  # noqa: PLC0415 - most files can be read

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
        text = data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError:
        return faults.ENCODING.of()
    return faults.EMPTY.of() if not text.strip() else None
