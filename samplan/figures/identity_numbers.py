"""Identity numbers of people (personnummer, samordningsnummer) within a text.

The form is that of Skatteverket: year, month and day of birth, a serial number, and a check digit that the
nine before it give (the Luhn sum). In a coordination number the day is 60 more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from samplan.expression import Expression
from samplan.schema.time import Duration, Period, When
from samplan.schema.values import Amount

_NUMBER = Expression(
    r"(?<![\d.,/])(?P<century>1[89]|20)?(?P<year>\d\d)(?P<month>0[1-9]|1[0-2])"
    r"(?P<day>[0-369]\d|[78]\d)(?P<sign>[ \xa0]?[-+‐‑–−][ \xa0]?|[ \xa0])?(?P<last>\d{4})(?![\d.,]\d|\d)"
)
_SIX = Expression(r"\d{6}")
_COORDINATION = 60
_WRITTEN = (Amount, Duration, Period, When)
"""Values that keep the words that they are written in."""


def may_hold_numbers(value: object) -> bool:
    """Whether a value of a plan is written with six figures together, as few are."""
    if type(value) is str:  # of the six, those of the month have a 0 or a 1
        return ("0" in value or "1" in value) and _SIX.search(value) is not None
    if type(value) is tuple:
        return any(type(one) is str and may_hold_numbers(one) for one in value)
    return type(value) in _WRITTEN and may_hold_numbers(as_text(value))


def as_text(value: object) -> str:
    """A text; the words that a value is written in, where it keeps them."""
    if isinstance(value, str):
        return value
    words = (getattr(value, "words", None), getattr(value, "printed", None))
    return " ".join(one for one in words if isinstance(one, str))


def identity_numbers(text: str) -> Iterator[str]:
    """The identity numbers in a text, as they are written; those of organisations are none."""
    for match in _NUMBER.finditer(text):
        digits = match["year"] + match["month"] + match["day"] + match["last"]
        if _is_day(match) and _is_checked(digits):
            yield match[0]


def masked(text: str) -> str:
    """The text without its identity numbers."""
    for number in identity_numbers(text):
        text = text.replace(number, "…")
    return text


def _is_day(match: re.Match[str]) -> bool:
    """Whether there was such a day of birth; without a century, in one of the last two."""
    day = int(match["day"])
    day -= _COORDINATION if day > _COORDINATION else 0
    for century in (match["century"],) if match["century"] else ("19", "20"):
        try:
            date(int(century + match["year"]), int(match["month"]), day)
        except ValueError:
            continue
        return True
    return False


def _is_checked(digits: str) -> bool:
    """Whether the last of ten figures is the check digit of the nine before it."""
    doubled = (int(figure) * (2 - at % 2) for at, figure in enumerate(digits))
    return sum(one // 10 + one % 10 for one in doubled) % 10 == 0
