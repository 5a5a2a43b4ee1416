"""Reading `samplan.toml`: every fault of it in one run, each with its place."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import cast

from samplan.api import project_faults as faults
from samplan.api.inputs import printable
from samplan.api.project_words import own_words
from samplan.api.reasons import reason
from samplan.api.toml_places import Keys, line_and_column, places_in
from samplan.errors import InputError
from samplan.expression import Expression
from samplan.fault import A_LIST
from samplan.render.colours import WHITE, colour, contrast
from samplan.render.logo import NotALogo, logo_of
from samplan.render.own_words import OwnWords
from samplan.render.theme import LEAST_CONTRAST, USUAL, Logo, Margins, Theme, darker
from samplan.schema.suggestions import folded, suggest
from samplan.texts import Message, Text

LARGEST = 262_144
"""How many bytes the file may have."""
LEAST_MARGIN, MOST_MARGIN = 5, 60

TABLES = ("theme", "words")
THEME = ("accent", "logo", "font", "margins", "cover")
SIDES = ("top", "right", "bottom", "left")
SYNONYMS = {
    "tema": "theme",
    "ord": "words",
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


def read_project(file: str) -> tuple[Theme, OwnWords]:
    """The theme and the words that a file chooses.

    Raises:
        InputError: The file cannot be read, or has faults.
    """
    reading = Reading(file, _text(file))
    data = reading.data()
    reading.known(data, (), TABLES, Text("samplan.toml", "samplan.toml"))
    theme = _theme(reading, reading.table(data, ("theme",)))
    words = own_words(reading, reading.table(data, ("words",)))
    reading.end()
    return theme, words


class Reading:
    """A file as it is read, with the faults found so far."""

    def __init__(self, file: str, text: str) -> None:
        """Start without faults."""
        self.file, self.text = file, text
        self._found: list[tuple[int, int, Message]] = []
        self._places: Mapping[Keys, tuple[int, int]] | None = None

    def data(self) -> dict[str, object]:
        """What the file says.

        Raises:
            InputError: It is not TOML.
        """
        try:
            return tomllib.loads(self.text)
        except (ValueError, RecursionError) as error:
            self._refuse_syntax(str(error))
            raise self._error() from error

    def fault(self, keys: Keys, said: Message, *, at_value: bool = False) -> None:
        """Keep a fault of a key, or of its value."""
        if self._places is None:
            self._places = places_in(self.text)
        while keys and keys not in self._places:
            keys = keys[:-1]
        key, value = self._places.get(keys, (0, 0))
        self._found.append((*line_and_column(self.text, value if at_value else key), said))

    def wrong(self, keys: Keys, wanted: Text | Message, value: object) -> None:
        """Keep that a value is of another type, or out of what it may be."""
        said = faults.WRONG_TYPE.of(key=keys[-1], wanted=wanted, given=given(value))
        self.fault(keys, said, at_value=True)

    def known(self, data: Mapping[str, object], at: Keys, keys: Sequence[str], table: Text) -> None:
        """Keep a fault for each key that a table does not have."""
        for key, value in data.items():
            if key in keys:
                continue
            near = SYNONYMS.get(folded(key), "")
            meant = near if near in keys else next(iter(suggest(key, keys)), "")
            self.fault((*at, key), _unknown(key, meant, keys, table, is_table=isinstance(value, dict)))

    def table(self, data: Mapping[str, object], keys: Keys) -> Mapping[str, object]:
        """A table of the file; empty where it has none."""
        value = data.get(keys[-1], {})
        if isinstance(value, dict):
            return cast("Mapping[str, object]", value)
        self.wrong(keys, faults.A_TABLE.of(key=".".join(keys)), value)
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


def _unknown(key: str, meant: str, keys: Sequence[str], table: Text, *, is_table: bool) -> Message:
    """That there is no such key; one of a table of samplan outside of it is told where to stand."""
    if keys is TABLES and not is_table and SYNONYMS.get(folded(key), key) in THEME:
        return faults.OUTSIDE.of(key=key, table="theme")
    if keys is TABLES:
        facts = {"key": key, "known": tuple(f"[{one}]" for one in keys)}
        return (
            faults.UNKNOWN_TABLE_MEANT.of(key=key, meant=meant) if meant else faults.UNKNOWN_TABLE.of(**facts)
        )
    if meant:
        return faults.UNKNOWN_KEY_MEANT.of(table=table, key=key, meant=meant)
    return faults.UNKNOWN_KEY.of(table=table, key=key, known=tuple(keys))


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


def _text(file: str) -> str:
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


def _theme(reading: Reading, table: Mapping[str, object]) -> Theme:
    reading.known(table, ("theme",), THEME, Text("[theme]", "[theme]"))
    values = {key: _READ[key](reading, ("theme", key), table[key]) for key in THEME if key in table}
    return Theme(**{key: value for key, value in values.items() if value is not None})  # type: ignore[arg-type]  # each is of its key


def _accent(reading: Reading, keys: Keys, value: object) -> str | None:
    accent = colour(value) if isinstance(value, str) else None
    if accent is None:
        reading.wrong(keys, faults.A_COLOUR, value)
        return None
    if better := darker(accent):
        ratio = Decimal(contrast(accent, WHITE)).quantize(Decimal("0.01"), ROUND_DOWN).normalize()
        facts = {"accent": accent, "ratio": ratio, "least": Decimal(str(LEAST_CONTRAST)), "darker": better}
        reading.fault(keys, faults.PALE.of(**facts), at_value=True)
    return accent


def _logo(reading: Reading, keys: Keys, value: object) -> Logo | None:
    if not isinstance(value, str) or not value.strip():
        reading.wrong(keys, faults.A_FILE, value)
        return None
    try:
        return logo_of((Path(os.path.dirname(reading.file)) / value).read_bytes())  # noqa: PTH120 - as it was given
    except FileNotFoundError:
        why: Text | Message = faults.MISSING_FILE
    except (OSError, ValueError) as error:
        why = error.message if isinstance(error, NotALogo) else reason(error)
    reading.fault(keys, faults.NO_LOGO.of(file=printable(value), reason=why), at_value=True)
    return None


def _font(reading: Reading, keys: Keys, value: object) -> str | None:
    if value in ("embedded", "stack"):
        return value
    reading.wrong(keys, faults.A_FONT, value)
    return None


def _cover(reading: Reading, keys: Keys, value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    reading.wrong(keys, faults.YES_OR_NO, value)
    return None


def _margins(reading: Reading, keys: Keys, value: object) -> Margins | None:
    if _is_number(value):
        every = _margin(reading, keys, value)
        return Margins(every, every, every, every) if every is not None else None
    if not isinstance(value, dict):
        reading.wrong(keys, faults.MARGINS, value)
        return None
    reading.known(value, keys, SIDES, Text("margins", "margins"))
    found = {side: _margin(reading, (*keys, side), value[side]) for side in SIDES if side in value}
    usual = USUAL.margins
    return Margins(*(found.get(side) or getattr(usual, side) for side in SIDES))


def _margin(reading: Reading, keys: Keys, value: object) -> float | None:
    if _is_number(value) and LEAST_MARGIN <= cast("float", value) <= MOST_MARGIN:
        return float(cast("float", value))
    reading.wrong(keys, faults.A_MARGIN.of(least=LEAST_MARGIN, most=MOST_MARGIN), value)
    return None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_READ: Mapping[str, Callable[[Reading, Keys, object], object]] = {
    "accent": _accent,
    "logo": _logo,
    "font": _font,
    "margins": _margins,
    "cover": _cover,
}
"""What reads each key of the theme; None where its value is wrong, which it has told."""
