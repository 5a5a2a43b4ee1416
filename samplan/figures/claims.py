"""What the words of a figure link claim, and whether that agrees with the figure."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import less
from samplan.frozen import frozen, replace
from samplan.schema.notation import (
    NUMBER,
    NUMBER_WORDS,
    UNITS,
    may_stand_for,
    parse_counted,
    qualifier_before,
)
from samplan.schema.values import KRONOR, Amount, Number, People, Quantity, Share

if TYPE_CHECKING:
    from samplan.schema.terms import Unit


@cache
def _claim() -> re.Pattern[str]:
    """A figure in words, with its unit; compiled when the first link is read."""
    units = "|".join(sorted((re.escape(unit) for unit in UNITS), key=len, reverse=True))
    words = "|".join(NUMBER_WORDS)
    return re.compile(
        rf"(?P<number>{NUMBER}|\b(?:{words})\b)"
        rf"(?:\s*(?P<percent>%|procent\b|per ?cent\b)|\s*(?:av|of)\s+(?P<whole>[0-9]+|{words})\b"
        rf"|\s*(?P<unit>{units})\b)?",
        re.IGNORECASE,
    )


@frozen
class Claim:
    """What the words of a link say."""

    value: Quantity
    """With the word before it that says how exact it is meant."""
    precision: Decimal
    """Half a unit of the last digit that is printed, in the unit of the value."""


def read_claim(words: str) -> Claim | None:
    """The figure that words state, with its precision; None where they state none."""
    match = max(_claim().finditer(words), key=_certainty, default=None)
    if match is None:
        return None
    value, exactness = parse_counted(match["number"]), qualifier_before(words[: match.start()])
    if match["percent"]:
        return Claim(Share(value, qualifier=exactness), _half_digit(match["number"]))
    if match["whole"]:
        return Claim(Share(value, parse_counted(match["whole"]), exactness), Decimal(0))
    if match["unit"]:
        unit: Unit = UNITS[match["unit"].casefold()]
        return Claim(Amount(value, unit, exactness), _half_digit(match["number"]))
    return Claim(Number(value, exactness), _half_digit(match["number"]))


def _certainty(match: re.Match[str]) -> int:
    """How surely a match is the figure meant: with a unit, else in figures, else a word such as "en"."""
    if match["percent"] or match["whole"] or match["unit"]:
        return 2
    return 0 if match["number"].casefold() in NUMBER_WORDS else 1


def _half_digit(text: str) -> Decimal:
    decimals = re.search(r"[.,]([0-9]+)$", text)
    return Decimal(5).scaleb(-1 - (len(decimals[1]) if decimals else 0))


def agrees(claim: Claim, value: People | Quantity) -> bool:
    """Whether a claim is the value, rounded to what is printed.

    Whole numbers must be exact; only a printed decimal gives room for rounding.
    """
    if isinstance(value, Amount):
        return _amount_agrees(claim, value)
    if isinstance(value, Share) and isinstance(claim.value, Share):
        difference = abs(claim.value.fraction - value.fraction) * 100
        return difference <= _room(claim)
    if isinstance(value, People | Number) and isinstance(claim.value, Number):
        return abs(claim.value.value - value.value) <= _room(claim)
    return False


def is_open(claim: Claim, value: People | Quantity) -> bool:
    """Whether an approximate figure leaves open if the claim is right.

    It is right where the words say the same number, and that it is not exact.
    """
    if value.qualifier is None:
        return False
    return not (agrees(claim, value) and may_stand_for(claim.value.qualifier, value.qualifier))


def repeats_the_slip(claim: Claim, value: People | Quantity) -> bool:
    """Whether a claim is what the source prints by mistake, where the plan keeps that beside the value."""
    if not isinstance(value, Amount) or value.printed is None:
        return False
    if isinstance(value.printed, str):
        source = read_claim(value.printed)
        return source is not None and source.value == claim.value
    printed = value.printed.within(value.unit) if value.unit else value.printed
    return _amount_agrees(claim, printed)


def _room(claim: Claim) -> Decimal:
    return claim.precision if claim.precision < Decimal("0.5") else Decimal(0)


def _amount_agrees(claim: Claim, value: Amount) -> bool:
    if isinstance(claim.value, Share):
        return False
    said = claim.value if isinstance(claim.value, Amount) else Amount(claim.value.value, value.unit)
    if said.unit is None or value.unit is None:
        return said.unit == value.unit and said.value == value.value
    room = claim.precision if KRONOR[said.unit] > 1 else Decimal(0)
    return abs(said.kronor() - value.kronor()) <= room * KRONOR[said.unit]


def fits_rounding(claim: Claim, value: People | Quantity) -> bool:
    """Whether the figure may be a rounding of what the words say: 22,6 mkr of 22 580 tkr."""
    if not isinstance(claim.value, Amount) or not isinstance(value, Amount) or value.unit is None:
        return False
    gap = less(value, replace(claim.value, room=Decimal(0)))
    return gap is not None and abs(gap.value) <= gap.precision


def lacks_unit(claim: Claim, value: People | Quantity) -> bool:
    """Whether the words name a unit and nothing tells that of the figure, so that they cannot be compared."""
    return isinstance(claim.value, Amount) and isinstance(value, Amount) and value.unit is None
