"""What the Unicode locale data say about Swedish and English: signs, names of months, lists.

The only module that imports Babel. Import it where something is formatted, not before:
a run that has nothing to format must not pay for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import cache

from babel.core import Locale
from babel.dates import format_date
from babel.lists import format_list

from samplan.texts import Language

_LOCALES: dict[Language, str] = {"sv": "sv_SE", "en": "en_GB"}
"""English as in Europe: the day comes before the month."""


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse(_LOCALES[language])


@cache
def _signs(language: Language) -> dict[int, str]:
    """What stands for the comma and the stop of a number as Python writes it."""
    symbols = _locale(language).number_symbols["latn"]
    return {ord(","): symbols["group"], ord("."): symbols["decimal"]}


def digits(value: Decimal, language: Language) -> str:
    """A number that is not negative, with its decimals as they are, in groups of three: `1 840 000,50`."""
    # Why: Babel's own formatting rounds to 28 digits.
    return f"{value:,f}".translate(_signs(language))


@cache
def percent_sign(language: Language) -> str:
    """The sign for per cent, with the space that the language puts before it."""
    return str(_locale(language).percent_formats[None].suffix[0])


def long_date(day: date, language: Language) -> str:
    """The day with the name of its month: `10 september 2021`."""
    return format_date(day, "long", _locale(language))


def day_and_month(day: date, language: Language) -> str:
    """The day without its year: `10 september`."""
    return format_date(day, "d MMMM", _locale(language))


def month_and_year(day: date, language: Language) -> str:
    """The month of a day: `september 2021`."""
    return format_date(day, "LLLL y", _locale(language))


def month(day: date, language: Language) -> str:
    """The month of a day without its year: `september`."""
    return format_date(day, "LLLL", _locale(language))


def joined(words: Sequence[str], language: Language, *, is_either: bool = False) -> str:
    """The words as one list: `a, b och c`, or `a, b eller c` where one of them is enough."""
    return format_list(words, "or" if is_either else "standard", _locale(language))
