"""What `samplan.toml`, or `[tool.samplan]`, chooses: every fault of it in one run, each with its place."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from decimal import ROUND_DOWN, Decimal
from pathlib import Path
from typing import cast

from samplan.api import project_faults as faults
from samplan.api.inputs import printable
from samplan.api.project_home import table_in
from samplan.api.project_reading import SIDES, THEME, TOP, Reading, text_of
from samplan.api.project_words import own_words
from samplan.api.reasons import reason
from samplan.api.toml_places import Keys
from samplan.render.colours import WHITE, colour, contrast
from samplan.render.logo import NotALogo, logo_of
from samplan.render.own_words import OwnWords
from samplan.render.theme import LEAST_CONTRAST, USUAL, Logo, Margins, Theme, darker
from samplan.texts import Message, Text

LEAST_MARGIN, MOST_MARGIN = 5, 60


def read_project(file: str) -> tuple[Theme, OwnWords]:
    """The theme and the words that a file chooses.

    Raises:
        InputError: The file cannot be read, or has faults.
    """
    reading = Reading(file, text_of(file), table_in(file))
    data = reading.data()
    reading.known(data, (), TOP, reading.place)
    theme = _theme(reading, reading.table(data, ("theme",)))
    words = own_words(reading, reading.table(data, ("words",)))
    reading.end()
    return theme, words


def _theme(reading: Reading, table: Mapping[str, object]) -> Theme:
    name = f"[{reading.named('theme')}]"
    reading.known(table, ("theme",), THEME, Text(name, name))
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
