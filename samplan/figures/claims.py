"""What the words of a figure link claim, and whether that agrees with the figure."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from math import inf
from typing import TYPE_CHECKING, Literal

from samplan.expression import Expression
from samplan.figures.arithmetic import less
from samplan.frozen import replace
from samplan.schema.notation import (
    NUMBER,
    NUMBER_WORDS,
    UNITS,
    may_be_two,
    may_stand_for,
    parse_counted,
    qualifier_before,
    unrounded,
)
from samplan.schema.values import KRONOR, Amount, Number, People, Quantity, Share, half_of_last_place

if TYPE_CHECKING:
    from samplan.schema.terms import Qualifier

_HUNDRED = Decimal(100)
_STRICTLY: dict[Qualifier | None, int] = {"more_than": 1, "above": 1, "less_than": -1, "below": -1}
"""On which side of the number behind the word the real one is, however far."""
_SURELY: dict[Qualifier | None, tuple[float, float]] = {
    "over": (0, 0.1),
    "at_least": (0, inf),
    "under": (-0.1, 0),
    "nearly": (-0.1, 0),
    "close_to": (-0.1, 0),
    "at_most": (-inf, 0),
}
"""How far the real number is from the one behind the word, as a part of it, where the word is right."""
_PERHAPS: dict[Qualifier | None, tuple[float, float]] = {
    **dict.fromkeys(("about", "around", "roughly"), (-0.1, 0.1)),
    "over": (0, 0.25),
    "under": (-0.25, 0),
    "nearly": (-0.25, 0),
    "close_to": (-0.25, 0),
}
"""How far it may be, where nobody can say that the word is wrong."""


_UNITS = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
_WORDS = "|".join(NUMBER_WORDS)
_CLAIM = Expression(
    rf"(?P<number>{NUMBER}|\b(?:{_WORDS})\b)"
    rf"(?:\s*(?P<percent>%|procent\b|per ?cent\b)|\s*(?:av|of)\s+(?P<whole>[0-9]+|{_WORDS})\b"
    rf"|\s*(?P<unit>{_UNITS})\b)?",
    re.IGNORECASE,
)
"""A figure in words, with its unit."""


def read_claim(words: str) -> Quantity | None:
    """The figure that words state, with the word that says how exact it is; None where they state none."""
    words = unrounded(words)
    if may_be_two(words) and (interval := _interval(words)):
        return interval
    match = max(_CLAIM.finditer(words), key=_certainty, default=None)
    if match is None:
        return None
    value, exactness = parse_counted(match["number"]), qualifier_before(words[: match.start()])
    if match["percent"]:
        return Share(value, qualifier=exactness)
    if match["whole"]:
        return Share(value, parse_counted(match["whole"]), exactness)
    if match["unit"]:
        return Amount(value, UNITS[match["unit"].casefold()], exactness)
    return Number(value, exactness)


def _interval(words: str) -> Quantity | None:
    """The figure of words that state two bounds and nothing else: `30–40`, `mellan 150 och 200 tkr`."""
    from samplan.fault import Refused  # noqa: PLC0415 - few words are two bounds
    from samplan.schema.counting import parse_quantity  # noqa: PLC0415 - few words are two bounds

    try:
        found = parse_quantity(words.strip(" .,"))
    except Refused:
        return None
    return found if found.high is not None else None


def _certainty(match: re.Match[str]) -> int:
    """How surely a match is the figure meant: with a unit, else in figures, else a word such as "en"."""
    if match["percent"] or match["whole"] or match["unit"]:
        return 2
    return 0 if match["number"].casefold() in NUMBER_WORDS else 1


def agrees(claim: Quantity, value: People | Quantity) -> bool:
    """Whether a claim is the value, as exactly as its words say and its digits are printed.

    Whole kronor and whole numbers must be exact; "drygt 8 mkr" is a little more than that, "minst 8 mkr"
    that or more.
    """
    return _holds(claim, value) is True


def is_open(claim: Quantity, value: People | Quantity) -> bool:
    """Whether nobody can say if a claim is right, since it, or the value, is not meant to be exact."""
    return _holds(claim, value) is None


def _holds(claim: Quantity, value: People | Quantity) -> bool | None:
    """Whether a claim is right; None where an approximate number on either side leaves it open."""
    sizes = _sizes(claim, value)
    if sizes is None:
        return False
    if claim.high is not None or value.high is not None:
        return _between(claim, value, sizes[2])
    said, meant, room = sizes
    if value.qualifier is None:
        return _fits(claim.qualifier, said, meant, room)
    if abs(said - meant) <= room and may_stand_for(claim.qualifier, value.qualifier):
        return True
    return False if _fits(value.qualifier, meant, said, room) is False else None


def _between(claim: Quantity, value: People | Quantity, room: Fraction) -> bool | None:
    """Whether a claim is right of which one side, or both, are two bounds; None where it may be."""
    lows, highs = _sizes(claim, value), _sizes(_upper(claim), _upper(value))
    if lows is None or highs is None:
        return False
    if abs(lows[0] - lows[1]) <= room and abs(highs[0] - highs[1]) <= room:
        return True
    if claim.high is not None and lows[0] - room <= lows[1] and highs[1] <= highs[0] + room:
        return True
    is_apart = highs[0] + room < lows[1] or highs[1] < lows[0] - room
    return False if is_apart and claim.qualifier in (None, "between") else None


def _upper(value: People | Quantity) -> People | Quantity:
    """A value with its upper bound alone."""
    if value.high is None:
        return value
    if isinstance(value, Share):
        return Share(value.high, value.whole)
    if isinstance(value, Amount):
        return Amount(value.high, value.unit)
    return People(int(value.high)) if isinstance(value, People) else Number(Decimal(value.high))


def _fits(qualifier: Qualifier | None, number: Fraction, real: Fraction, room: Fraction) -> bool | None:
    """Whether a real number is what a number with such a word before it says; None where it may be.

    Args:
        qualifier: The word: cirka, drygt, minst.
        number: The number behind it.
        real: What it stands for.
        room: How far rounding may have taken the number.
    """
    away = real - number if number >= 0 else number - real
    if qualifier in _STRICTLY:
        return away * _STRICTLY[qualifier] > 0
    if abs(away) <= room:
        return True
    part = away / abs(number) if number else Fraction(1)
    if _is_between(part, _SURELY.get(qualifier, (0, 0))):
        return True
    return None if _is_between(part, _PERHAPS.get(qualifier, (0, 0))) else False


def _is_between(part: Fraction, ends: tuple[float, float]) -> bool:
    return ends[0] <= part <= ends[1]


def _sizes(claim: People | Quantity, value: People | Quantity) -> tuple[Fraction, Fraction, Fraction] | None:
    """What is said and what is meant in one unit, and how far rounding may have taken the first.

    None where the two are of different kinds, so that the claim is wrong.
    """
    if isinstance(value, Amount):
        return _amounts(claim, value)
    if isinstance(value, Share):
        if not isinstance(claim, Share):
            return None
        room = _room(claim.part) / 100 if claim.whole == _HUNDRED else Fraction(0)
        return claim.fraction, value.fraction, room
    if not isinstance(claim, Number):
        return None
    return Fraction(claim.value), Fraction(value.value), _room(claim.value)


def _amounts(claim: People | Quantity, value: Amount) -> tuple[Fraction, Fraction, Fraction] | None:
    if isinstance(claim, Share):
        return None
    said = claim if isinstance(claim, Amount) else Amount(Decimal(claim.value), value.unit, claim.qualifier)
    if said.unit is None or value.unit is None:
        return (Fraction(said.value), Fraction(value.value), Fraction(0)) if said.unit == value.unit else None
    room = Fraction(said.precision) * KRONOR[said.unit]
    return Fraction(said.kronor()), Fraction(value.kronor()), room


def _room(number: Decimal) -> Fraction:
    """Half a unit of the last place of a number with decimals; a whole number is exact."""
    room = Fraction(half_of_last_place(number))
    return room if room < Fraction(1, 2) else Fraction(0)


def fits_rounding(claim: Quantity, value: People | Quantity) -> bool:
    """Whether the figure may be a rounding of what the words say: 22,6 mkr of 22 580 tkr."""
    if (
        not isinstance(claim, Amount)
        or not isinstance(value, Amount)
        or value.unit is None
        or claim.qualifier
    ):
        return False
    gap = less(value, replace(claim, room=Decimal(0)))
    return gap is not None and abs(gap.value) <= gap.precision


def lacks_unit(claim: Quantity, value: People | Quantity) -> bool:
    """Whether the words name a unit and nothing tells that of the figure, so that they cannot be compared."""
    return isinstance(claim, Amount) and isinstance(value, Amount) and value.unit is None


Standing = Literal["agrees", "no_unit", "open", "rounded", "differs"]


def standing(claim: Quantity, value: People | Quantity) -> Standing:
    """How words stand to the figure: which of the above holds first; what is left differs."""
    if agrees(claim, value):
        return "agrees"
    if lacks_unit(claim, value):
        return "no_unit"
    if is_open(claim, value):
        return "open"
    return "rounded" if fits_rounding(claim, value) else "differs"
