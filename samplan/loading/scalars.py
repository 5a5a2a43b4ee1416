"""What an unquoted value means: a number, a date, true, false, nothing, and otherwise text.

Fewer things are typed than YAML would: `no`, `0114`, `12:30`, `1e3` stay text, and the plan's
schema says what was expected. The grammar is a subset of all common readers' grammars, so what
is typed here means the same everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from samplan.expression import Expression

_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBER = Expression(r"-?(?:0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?\Z")
_DATE = Expression(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")


def _word(text: str) -> object:
    return _WORDS.get(text, text)


def _number(text: str) -> object:
    number = _NUMBER.match(text)
    if number is not None:
        return int(text) if number.lastindex is None else Decimal(text)
    if _DATE.match(text):
        try:
            return date.fromisoformat(text)
        except ValueError:  # 2026-02-30: the field that wants a date says which part is wrong
            return text
    return text


def _text(text: str) -> object:
    return text


READERS: dict[str, Callable[[str], object]] = {
    **dict.fromkeys(("", "~", "t", "f", "n"), _word),
    **dict.fromkeys("-0123456789", _number),
    **dict.fromkeys("+.TFN", _text),
}
"""First character of a value -> the function that reads it; any other value is text.

Why a table: most values of a plan are text, and one look at the first letter settles them.
The characters in the last line begin nothing but text here, and something else elsewhere.
"""


def plain(text: str) -> object:
    """The value of an unquoted scalar: `int`, `Decimal`, `date`, `bool`, `None`, else the text."""
    reader = READERS.get(text[:1])
    return text if reader is None else reader(text)


_CORE = Expression(
    r"""
      (?P<octal>0o[0-7]+)
    | (?P<hexadecimal>0x[0-9a-fA-F]+)
    | (?P<integer>[-+]?[0-9]+)
    | (?P<decimal>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?P<exponent>[eE][-+]?[0-9]+)?)
    | (?P<infinite>[-+]?\.(?:inf|Inf|INF))
    | (?P<undefined>\.(?:nan|NaN|NAN))
    | (?P<word>true|True|TRUE|false|False|FALSE|null|Null|NULL)
    """,
    re.VERBOSE,
)

_BEGINS = tuple("+-.0123456789")
_OTHER_WORDS = frozenset(("true", "false", "null"))
_LONGEST = 40
_FIGURES = 6
"""Signs of an exponent that is looked at; a longer one is of no number that can be written out."""


def ambiguity(text: str) -> str | None:
    """What a YAML 1.2 reader (an editor, for instance) sees where `plain` leaves the text alone.

    Returns:
        The value as it would be written without doubt: "114" for `0114`, "1000" for `1e3`;
        None where there is nothing to see but text, or where `plain` sees the same.
    """
    if not (_begins_so(text) or text.casefold() in _OTHER_WORDS):
        return None
    found = _CORE.fullmatch(text)
    if found is None or type(plain(text)) is not str:
        return None
    return _seen(found)


def _begins_so(text: str) -> bool:
    """Whether a text can be such a number at all: no words, no day, no number of an organisation."""
    is_parted = "-" in text[1:] and "e" not in text.casefold()
    return text.startswith(_BEGINS) and text.isascii() and " " not in text and not is_parted


def is_endless(seen: str) -> bool:
    """Whether what another reader sees is no number that can be written in its place: infinite, or none."""
    return seen in {"∞", "-∞", "NaN"}


def _seen(found: re.Match[str]) -> str:
    text, kind = found[0], found.lastgroup
    if kind == "word":
        return text.lower()
    if kind == "infinite":
        return "-∞" if text[0] == "-" else "∞"
    if kind == "undefined":
        return "NaN"
    if kind in {"octal", "hexadecimal"} and len(text) <= _LONGEST:
        return str(int(text, 0))
    return _decimal(text)


def _decimal(text: str) -> str:
    """The number in full, without a sign or zeros that say nothing, where it is short enough to read."""
    if len(text) > _LONGEST:
        return f"{text[:_LONGEST]}…"
    if len(text.upper().partition("E")[2]) > _FIGURES:
        return text
    number = Decimal(text)
    return f"{number:f}" if abs(number.adjusted()) < _LONGEST else text
