"""Arithmetic with amounts as they are printed: a sum keeps how exact its terms are (ADR 0016).

A printed amount is an interval, half a unit of its last place to each side. Sums and differences
carry the room of all their terms, so that two amounts agree where their difference may be nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from enum import IntEnum

from samplan.schema.notation import joint_qualifier, opposite
from samplan.schema.terms import Qualifier, Unit
from samplan.schema.values import Amount

Reach = tuple[Decimal, Decimal]
"""How far below and how far above a number, as parts of its size or in the unit of an amount."""

_NOTHING, _QUARTER, _ALL, _ENDLESS = Decimal(0), Decimal("0.25"), Decimal(1), Decimal("Infinity")
_UPWARDS: Reach = (_NOTHING, _ENDLESS)
_DOWNWARDS: Reach = (_ALL, _NOTHING)
"""A size does not go below nothing."""
_BOTH: frozenset[Qualifier] = frozenset({"about", "around", "roughly"})
_PARTS: dict[Qualifier, Reach] = {
    **dict.fromkeys(_BOTH, (_QUARTER, _QUARTER)),
    "over": (_NOTHING, _QUARTER),
    **dict.fromkeys(("under", "nearly", "close_to"), (_QUARTER, _NOTHING)),
    **dict.fromkeys(("more_than", "above", "at_least"), _UPWARDS),
    **dict.fromkeys(("less_than", "below", "at_most"), _DOWNWARDS),
    "between": (_NOTHING, _NOTHING),
}
"""Wider than anybody means it: no verdict may hang on where a word ends."""


class Agreement(IntEnum):
    """What can be said of two amounts that should be the same, the best first."""

    SAME = 0
    """As printed."""
    ROUNDED = 1
    """Another amount, but the difference fits the rounding of its terms."""
    OPEN = 2
    """Another amount, of which nobody can say more: one is approximate, or lacks its unit or a row."""
    DIFFERENT = 3


def agreement(left: Amount | None, right: Amount | None) -> Agreement:
    """Whether two amounts are the same as far as their printed places tell.

    An approximate amount ("cirka") is never found to differ, and neither are amounts of which
    nothing tells the unit, where one place more or less would decide.
    """
    gap = less(left, right)
    if gap is None:
        return Agreement.OPEN
    if gap.high is not None:
        return _within(left, right, gap)
    if not gap.value:
        return Agreement.SAME
    if abs(gap.value) <= gap.precision:
        return Agreement.ROUNDED if gap.unit else Agreement.OPEN
    return Agreement.OPEN if gap.is_approximate else Agreement.DIFFERENT


def _within(left: Amount | None, right: Amount | None, gap: Amount) -> Agreement:
    """What can be said where a difference is somewhere between two bounds."""
    if left is not None and right is not None and left.high is not None and right.high is not None:
        same = in_unit(right, left.unit)
        if (left.value, left.high) == (same.value, same.high):
            return Agreement.SAME
    down, up = reach_of(gap)
    can_be_none = gap.value - down <= gap.precision and gap.value + up >= -gap.precision
    return Agreement.OPEN if can_be_none or gap.qualifier != "between" else Agreement.DIFFERENT


def in_unit(amount: Amount, unit: Unit | None) -> Amount:
    """The amount in the unit of its table, as exact as it was; in its own where the table has none."""
    if amount.unit == unit or unit is None:
        return amount
    if amount.unit is None:
        return amount.within(unit)
    other = amount.into(unit)
    value = without_idle_zeros(other.value)
    high = None if other.high is None else without_idle_zeros(other.high)
    return Amount(value, unit, other.qualifier, other.printed, other.room, other.reach, high)


def without_idle_zeros(value: Decimal) -> Decimal:
    """The same number, so that 22,6 mkr is 22 600 tkr and not 22 600,0."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def added(amounts: Iterable[Amount | None]) -> Amount | None:
    """The amounts together, in the unit of the first; as exact as the least exact of them.

    None where there are none, where one is not known, and where only some have a unit. A single
    amount stays as it is.
    """
    terms = tuple(amounts)
    first = terms[0] if terms else None
    if first is None or len(terms) == 1:
        return first
    value, high, room, down, up = (Decimal(0),) * 5
    is_exact = True
    for term in terms:
        if term is None or (term.unit is None) != (first.unit is None):
            return None
        same = term if term.unit is first.unit else in_unit(term, first.unit)
        value, room = value + same.value, room + same.precision
        high += same.value if same.high is None else same.high
        if term.qualifier is not None:
            is_exact, reach = False, reach_of(same)
            down, up = down + reach[0], up + reach[1]
    if is_exact:
        return Amount(value, first.unit, None, None, room)
    word = joint_qualifier(_word_for(term.value, term.qualifier) for term in terms if term)
    if word == "between":
        return Amount(value, first.unit, word, None, room, None, high)
    if word in _BOTH or word in (
        "at_most",
        "less_than",
        "under",
    ):  # said of the middle, or of the upper bound
        aim = (value + high) / 2 if word in _BOTH else high
        value, down, up = aim, down + aim - value, up - (aim - value)
    return Amount(value, first.unit, _word_for(value, word), None, room, (down, up))


def _word_for(value: Decimal, qualifier: Qualifier | None) -> Qualifier | None:
    """The word for how exact a number is, where it is said of its size: a deficit of drygt 3 is below -3."""
    return opposite(qualifier) if value < 0 else qualifier


def less(left: Amount | None, right: Amount | None) -> Amount | None:
    """The difference of two amounts, in the first one's unit; None where it is not known."""
    return added((left, None if right is None else negated(right)))


def apart(left: Amount, right: Amount) -> Amount | None:
    """How far apart two amounts are, whichever is larger, in the first one's unit; None where not known."""
    gap = less(left, right)
    return gap if gap is None or gap.value >= 0 else negated(gap)


def negated(amount: Amount) -> Amount:
    """The amount with the other sign, of the same size."""
    reach = amount.reach and (amount.reach[1], amount.reach[0])
    low, high = (amount.value, None) if amount.high is None else (amount.high, -amount.value)
    return Amount(-low, amount.unit, amount.qualifier, None, amount.room, reach, high)


def one_amount(amounts: Sequence[Amount]) -> Amount | None:
    """The amount that several are; about so much where only rounding parts them. None where they differ."""
    least, most = (choose(amounts, key=lambda one: one.value) for choose in (min, max))
    if agreement(least, most) not in (Agreement.SAME, Agreement.ROUNDED):
        return None
    first = amounts[0]
    return first if least.value == most.value else Amount(first.value, first.unit, "about")


def reach_of(amount: Amount) -> Reach:
    """How far below and above its value an amount may be by its words, in its unit.

    Rounding comes besides (`Amount.precision`), but not across the line that a word draws: *mer än 2 mkr*
    is more than 2,0. Of an amount that was computed, what its terms give.
    """
    if amount.reach is not None:
        return amount.reach
    if amount.qualifier is None:
        return _NOTHING, _NOTHING
    if not amount.value and amount.qualifier in _BOTH:
        return _ENDLESS, _ENDLESS  # nobody knows how much is about nothing
    size, line = abs(amount.value), -amount.precision
    down, up = (_of_size(part, size) if part else line for part in _PARTS[amount.qualifier])
    if amount.high is not None:
        down, up = max(down, _NOTHING), max(up, _NOTHING) + amount.high - amount.value
    return (up, down) if amount.value < 0 and amount.high is None else (down, up)


def _of_size(part: Decimal, size: Decimal) -> Decimal:
    return part if part == _ENDLESS else part * size


def is_above(left: Amount | None, right: Amount | None) -> bool | None:
    """Whether an amount is above another; None where that is not known.

    That is where rounding could decide it, or how far a word such as cirka may take one of them.
    Two amounts that are printed the same are not above each other.
    """
    gap = less(left, right)
    if gap is None:
        return None
    down, up = reach_of(gap)
    if not gap.value and up <= 0:
        return False
    if gap.value - gap.precision - down > 0:
        return True
    return False if gap.value + gap.precision + up < 0 else None
