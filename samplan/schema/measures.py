"""Numbers of something that is neither people nor money, with the unit that the document writes.

`6 veckor`, `3 procentenheter`, `12 poäng`: the unit is kept in the document's own words. What looks
like a unit of money or a per cent word that is misspelt is none.
"""

from __future__ import annotations

from decimal import Decimal

from samplan.expression import Expression
from samplan.schema.notation import NUMBER, NUMBER_WORDS, approximate, parse_counted, parse_number
from samplan.schema.values import Number

TIMES = "år|månad|måndag|veck|dag|dygn|timm|minut|year|month|week|day|hour|minute"
"""How the words of time begin; before them a number may be written as a word: `två veckor`."""
_NONE = (
    r"av\b|of\b|procent\b|per ?cent|per ?mille|promille|halv\b|hälft|half\b|third|quarter"
    "|tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|niondel|tiondel"
)
"""How the words begin that make a share of a number, and are no unit."""
LETTERS = "A-Za-z\u00c0-\u017f"
LONGEST_UNIT = 40
UNIT = rf"(?!{_NONE})(?:%-)?[{LETTERS}][{LETTERS} ./%-]{{0,{LONGEST_UNIT - 1}}}"
"""The words of a unit: letters, a blank, a stroke, a full stop or a hyphen between them."""

_MEASURE = Expression(
    rf"(?:(?P<number>{NUMBER})\s?(?P<unit>{UNIT})"
    rf"|(?P<word>{'|'.join(NUMBER_WORDS)})\s(?P<time>(?:{TIMES})[{LETTERS}]*))"
)
_KNOWN = Expression(rf"(?:{TIMES}|procentenhet|person|poäng|point)")
_MONEY_AND_PER_CENT = ("kr", "kronor", "tkr", "mkr", "mnkr", "msek", "miljoner", "procent", "percent")
_AS_GOOD_AS = 0.8
"""How alike a unit and a word for money or per cent must be for the unit to be that word misspelt."""
PEOPLE = frozenset(
    (
        *("st", "stycken", "pers", "pers.", "person", "personer", "deltagare", "individ", "individer"),
        *(
            "kvinna",
            "kvinnor",
            "man",
            "män",
            "people",
            "persons",
            "participants",
            "individuals",
            "women",
            "men",
        ),
    )
)
"""What people are counted in; a number of people has no unit."""

_SAME = {
    **dict.fromkeys(("år", "year", "years"), "years"),
    **dict.fromkeys(("månad", "månader", "month", "months", "mån", "mån."), "months"),
    **dict.fromkeys(("vecka", "veckor", "week", "weeks"), "weeks"),
    **dict.fromkeys(("dag", "dagar", "day", "days"), "days"),
    **dict.fromkeys(("timme", "timmar", "hour", "hours"), "hours"),
    **dict.fromkeys(("procentenhet", "procentenheter", "%-enhet", "%-enheter"), "points"),
    **dict.fromkeys(("percentage point", "percentage points"), "points"),
}

_ONE = dict(
    (
        *(("veckor", "vecka"), ("dagar", "dag"), ("månader", "månad"), ("timmar", "timme")),
        *(("procentenheter", "procentenhet"), ("%-enheter", "%-enhet")),
        *((f"{one}s", one) for one in ("year", "month", "week", "day", "hour", "percentage point")),
    )
)
_SEVERAL = {one: several for several, one in _ONE.items()}


def measure_in(text: str) -> Number | None:
    """The number with its unit that a text writes; None where it writes none."""
    qualifier, rest = approximate(text)
    match = _MEASURE.fullmatch(rest)
    if match is None:
        return None
    if match["word"]:
        return Number(parse_counted(match["word"]), qualifier, unit=match["time"])
    unit = match["unit"].strip()
    if meant_by(unit):
        return None
    return Number(parse_number(match["number"]), qualifier, unit=unit)


def meant_by(unit: str) -> str | None:
    """The word for money or per cent that a unit seems to be misspelt for; None where it is a unit."""
    word = unit.casefold().rstrip(".")
    if _KNOWN.match(word) or " " in word or "/" in word:
        return None
    from difflib import get_close_matches  # noqa: PLC0415 - most units are known

    found = get_close_matches(word, _MONEY_AND_PER_CENT, 1, _AS_GOOD_AS)
    return found[0] if found else None


def unit_key(unit: str | None) -> str:
    """What two units are the same by: `vecka` and `veckor` are."""
    words = " ".join((unit or "").casefold().split())
    return _SAME.get(words, words)


def unit_for(number: Decimal, unit: str | None) -> str | None:
    """A unit as it is written after a number: `1 vecka`, `2 veckor`; one that is not known stays."""
    return (_ONE if abs(number) == 1 else _SEVERAL).get(unit or "", unit)
