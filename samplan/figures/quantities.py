"""Two values of one kind beside each other: amounts, shares, numbers of people or of anything else."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from samplan.figures.arithmetic import Agreement, agreement, apart, is_above
from samplan.figures.limits import part_of, share_of
from samplan.frozen import replace
from samplan.schema.measures import unit_for, unit_key
from samplan.schema.values import Amount, Number, People, Quantity, Share, half_of_last_place

Value = People | Quantity
"""A value that a figure can have."""

_NOTHING, _HUNDRED = Decimal(0), Decimal(100)


def exactly(value: Value) -> Value:
    """An amount as somebody has decided it: `5 mkr` is 5 000 000 kronor, however few its digits are."""
    return replace(value, room=_NOTHING) if isinstance(value, Amount) and value.room is None else value


def sizes(left: Value, right: Value) -> tuple[Amount, Amount] | None:
    """Both values as amounts of one unit, shares of one whole; None where they are of different kinds.

    Returns:
        The sizes, each with the room of its rounding and the reach of its word (ADR 0016). They have no
        unit where the values are no money.
    """
    if isinstance(left, Amount) and isinstance(right, Amount):
        return left, right
    if isinstance(left, Share) and isinstance(right, Share):
        return _part(left, right.whole), _part(right, left.whole)
    if isinstance(left, People | Number) and isinstance(right, People | Number) and _same_unit(left, right):
        return _number(left), _number(right)
    return None


def exceeds(left: Value, right: Value) -> bool | None:
    """Whether one value is above another; None where they are of different kinds, or nobody can tell."""
    both = sizes(left, right)
    return None if both is None else is_above(*both)


def is_same(left: Value, right: Value) -> bool | None:
    """Whether two values are the same as far as they are printed; None where nobody can tell."""
    both = sizes(left, right)
    found = Agreement.OPEN if both is None else agreement(*both)
    return None if found is Agreement.OPEN else found is not Agreement.DIFFERENT


def distance(left: Value, right: Value) -> Amount | Number | Fraction | None:
    """How far apart two values are: of shares a part of the whole; None where that is not known."""
    both = sizes(left, right)
    gap = None if both is None else apart(*both)
    if gap is None or isinstance(left, Amount):
        return gap
    if isinstance(left, Share) and isinstance(right, Share):
        return Fraction(gap.value) / Fraction(left.whole * right.whole)
    unit = next((one.unit for one in (left, right) if isinstance(one, Number) and one.unit), None)
    return Number(gap.value, gap.qualifier, unit=unit_for(gap.value, unit), high=gap.high)


def part_of_value(share: Share, base: Value) -> Value | None:
    """A share of a value, as that is: kronor of kronor; None of a share, which has no parts of its own."""
    if isinstance(base, Amount):
        return part_of(share, base)
    if isinstance(base, Share):
        return None
    part = part_of(share, _number(base))
    return Number(part.value, part.qualifier, high=part.high)


def ratio(part: Value, base: Value) -> Fraction | None:
    """How large a share one value is of another; None of nothing, and of what has no common unit."""
    both = sizes(part, base)
    return None if both is None or isinstance(part, Share) else share_of(*both)


def _part(share: Share, whole: Decimal) -> Amount:
    """A share as a part of the product of two wholes, so that two can be compared without a division."""
    printed = half_of_last_place(share.part) if share.whole == _HUNDRED else _NOTHING
    room = printed if printed < half_of_last_place(_HUNDRED) else _NOTHING
    high = None if share.high is None else share.high * whole
    return Amount(share.part * whole, None, share.qualifier, room=room * whole, high=high)


def _number(value: People | Number) -> Amount:
    """A number as a size; whole ones are exact."""
    number = Decimal(value.value)
    printed = half_of_last_place(number)
    room = printed if printed < half_of_last_place(_HUNDRED) else _NOTHING
    high = None if value.high is None else Decimal(value.high)
    return Amount(number, None, value.qualifier, room=room, high=high)


def _same_unit(left: People | Number, right: People | Number) -> bool:
    """Whether two numbers may be of the same thing; one without a unit may be of anything."""
    units = [one.unit for one in (left, right) if isinstance(one, Number) and one.unit is not None]
    return len({unit_key(unit) for unit in units}) <= 1
