"""Columns of a table of people that are written as their headings: `new`, `Inskrivna`, `2025`, `Nya 2026`."""

from __future__ import annotations

from functools import cache
from typing import Any, get_args

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema.terms import Population
from samplan.schema.time_parsing import parse_period
from samplan.words.terms.people import TERMS

_LETTER = Expression(r"[^\W\d_]")
_WORD = Expression(r"[a-z_]+")
_PEOPLE = (" deltagare", " participants")
"""What may follow the word for a population, and tells nothing more."""


def column_in(value: object) -> dict[str, Any]:
    """The column that a heading tells of: whom it counts, when, or nothing but its own words.

    Raises:
        Refused: It is a figure that is no period.
    """
    if value in get_args(Population):
        return {"population": value}
    text = " ".join(value.split()) if isinstance(value, str) else ""
    if population := _population_in(text):
        return {"population": population, "label": text}
    try:
        parse_period(value)
    except Refused:
        if not _LETTER.search(text):
            raise
        return _in_words(text)
    return {"period": value}


def _in_words(text: str) -> dict[str, Any]:
    """A heading that is no period: whom and when, a word of the format misspelt, or words of its own."""
    for at, sign in enumerate(text):
        if sign == " " and (population := _population_in(text[:at])) and _is_period(text[at + 1 :]):
            return {"population": population, "period": text[at + 1 :], "label": text}
    return {"population": text} if _is_misspelt(text) else {"label": text}


def _is_period(text: str) -> bool:
    try:
        parse_period(text)
    except Refused:
        return False
    return True


def _is_misspelt(text: str) -> bool:
    """Whether a heading is almost a word that the format has for a population."""
    if not _WORD.fullmatch(text):
        return False
    from samplan.schema.suggestions import suggest  # noqa: PLC0415 - headings begin with a capital letter

    return bool(suggest(text, get_args(Population)))


def _population_in(text: str) -> str | None:
    words = text.casefold()
    for more in _PEOPLE:
        words = words.removesuffix(more)
    return _populations().get(words)


@cache
def _populations() -> dict[str, str]:
    """What a population is called in either language, and its word in the format."""
    return {
        words.casefold(): name for name, text in TERMS["Population"].items() for words in (text.sv, text.en)
    }
