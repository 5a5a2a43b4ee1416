"""Whether what came of a goal reaches its target, as far as both are known.

A number with a word before it is no more than the word says: `drygt 250` is above 250, `cirka 250` may be on
either side. A share is what it was before it was rounded: 67 % may be two thirds.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.people import people_summed
from samplan.figures.people_shares import room_of
from samplan.frozen import frozen
from samplan.schema.values import Amount, Number, People, Share

if TYPE_CHECKING:
    from datetime import date

    from samplan.schema.goal import Target
    from samplan.schema.outcome import Outcome
    from samplan.schema.values import Quantity

_UP = ("at_least", "more_than", "above", "over")
_DOWN = ("at_most", "less_than", "below", "under", "nearly", "close_to")


@frozen
class Size:
    """Where a value can be: what it is counted in, and its least and most; None where there is no end."""

    kind: str
    low: Fraction | None
    high: Fraction | None
    printed: Fraction
    """The number itself."""
    is_exact: bool = True
    """Whether no word stands before it, if it may be rounded."""


def size_of(value: object) -> Size | None:
    """How large a value can be; None where it is no number, or money of which nobody knows the unit."""
    if isinstance(value, People):
        from samplan.figures.people_bounds import room_of_people  # noqa: PLC0415 - most targets are shares

        printed = Fraction(value.value)
        if (ends := room_of_people(value)) is None:
            return _said("number", printed, printed, printed, value.qualifier)
        least, most = (None if end is None else Fraction(end) for end in ends)
        return Size("number", least, most, printed, not value.is_approximate)
    if isinstance(value, Share):
        room = room_of(value)
        return _said("share", room.low, room.high, value.fraction, value.qualifier)
    if isinstance(value, Amount) and value.unit is not None:
        number, half = Fraction(value.kronor()), Fraction(value.into("kr").precision)
        high = number if value.high is None else Fraction(value.into("kr").high or 0)
        return _said("kr", number - half, high + half, number, value.qualifier)
    if isinstance(value, Number):
        from samplan.schema.measures import PEOPLE, unit_key  # noqa: PLC0415 - same

        number, unit = Fraction(value.value), (value.unit or "").casefold()
        kind = "number" if not unit or unit in PEOPLE else f"number {unit_key(unit)}"
        high = number if value.high is None else Fraction(value.high)
        return _said(kind, number, high, number, value.qualifier)
    return None


def _said(kind: str, low: Fraction, high: Fraction, printed: Fraction, word: str | None) -> Size:
    """A size that is as exact as the word before it says."""
    if word is None or word == "between":
        return Size(kind, low, high, printed, word is None)
    least, most = (printed if word in side else None for side in (_UP, _DOWN))
    return Size(kind, least, most, printed, is_exact=False)


def demands_of(target: Target, better: str | None) -> tuple[tuple[bool, Quantity], ...]:
    """What a target demands: whether a bound is the least, and the bound. Nothing where that is not said.

    A value without a bound is the least where higher is better, and the most where lower is.
    """
    demands: list[tuple[bool, Quantity]] = []
    if target.at_least is not None:
        demands.append((True, target.at_least))
    if target.at_most is not None:
        demands.append((False, target.at_most))
    if target.value is not None and not demands:
        word = target.value.qualifier
        side = True if word in _UP else False if word == "at_most" else None
        if side is None and better is not None:
            side = better == "higher"
        if side is not None:
            demands.append((side, target.value))
    return tuple(demands)


def reaches(value: object, target: Target, better: str | None) -> bool | None:
    """Whether a value reaches a target; None where that is not known."""
    answers = [
        _meets(size_of(value), bound, is_least=is_least) for is_least, bound in demands_of(target, better)
    ]
    if False in answers:
        return False
    return True if answers and None not in answers else None


def _meets(size: Size | None, bound: Quantity, *, is_least: bool) -> bool | None:
    aim = size_of(bound)
    if size is None or aim is None or size.kind != aim.kind or bound.qualifier not in (None, *_UP, "at_most"):
        return None
    if size.is_exact and (size.printed >= aim.printed if is_least else size.printed <= aim.printed):
        return True
    near, far = (size.low, size.high) if is_least else (_minus(size.high), _minus(size.low))
    wanted = aim.printed if is_least else -aim.printed
    if near is not None and near >= wanted:
        return True
    return False if far is not None and far < wanted else None


def _minus(number: Fraction | None) -> Fraction | None:
    return None if number is None else -number


def values_of(outcome: Outcome, target: Target, better: str | None) -> tuple[object, ...]:
    """What came of a goal, in what its target is given in: in all, else of women and of men.

    Nothing where the outcome says nothing of the kind.
    """
    demands = demands_of(target, better)
    is_share = bool(demands) and isinstance(demands[0][1], Share)
    share = outcome.share
    found: tuple[object, ...]
    if is_share and not isinstance(outcome.total, Share) and share is not None:
        found = (share.total,) if share.total is not None else (share.women, share.men)
    else:
        total = outcome.total if outcome.total is not None else people_summed(outcome)
        found = (total,) if total is not None else (outcome.women, outcome.men)
    return found if all(one is not None for one in found) else ()


def outcome_reaches(outcome: Outcome, target: Target, better: str | None) -> bool | None:
    """Whether an outcome reaches a target: in all, or else both women and men, or neither of them."""
    answers = {reaches(value, target, better) for value in values_of(outcome, target, better)}
    return answers.pop() if len(answers) == 1 else None


def is_due(target: Target, measured: date | None) -> bool:
    """Whether a target holds for the year in which something was measured, and not only from a later one."""
    if target.by is None:
        return target.counting != "cumulative"
    return measured is not None and target.by.end is not None and measured.year >= target.by.end.year
