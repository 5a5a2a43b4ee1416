"""How efforts are divided over the classes of an allocation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, in_unit
from samplan.figures.people import people_summed
from samplan.frozen import frozen
from samplan.schema.part import peek
from samplan.schema.shape import parts
from samplan.schema.values import Amount, Number, People, Share, half_of_last_place

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Intervention
    from samplan.schema.limit import Allocation
    from samplan.schema.plan import Plan

_PER_CENT = Decimal(100)
_BASE = {"costs": "cost", "participants": "participants"}
"""By what an allocation divides: the field of an intervention that says how much of it."""


@frozen
class Division:
    """What each class has, in the allocation's base."""

    parts: dict[str, Decimal]
    """By class: kronor, interventions or participants."""
    unclassed: tuple[str, ...]
    """Names of interventions that belong to no class of the allocation."""
    uncounted: tuple[str, ...]
    """Names of interventions of which the plan does not give the base: no cost, no participants."""
    approximate: tuple[str, ...] = ()
    """Names of interventions whose cost or participants are approximate."""

    @property
    def whole(self) -> Decimal:
        """All classes together."""
        return sum(self.parts.values(), Decimal(0))


def division(plan: Plan, allocation: Allocation) -> Division:
    """What the plan's interventions give each class. Needs an allocation that names its base."""
    sizes: dict[str, Decimal] = {one.id: Decimal(0) for one in allocation.classes}
    unclassed, uncounted, approximate = [], [], []
    for intervention in without_parts(plan.interventions, _BASE.get(allocation.base or "")):
        name = intervention.allocation_class
        if name not in sizes:
            unclassed.append(intervention.name)
            continue
        size = _size(intervention, allocation)
        if size is None:
            uncounted.append(intervention.name)
            continue
        sizes[name] += Decimal(size.value)
        if size.is_approximate:
            approximate.append(intervention.name)
    return Division(sizes, tuple(unclassed), tuple(uncounted), tuple(approximate))


def without_parts(interventions: Sequence[Intervention], field: str | None) -> Sequence[Intervention]:
    """The interventions that add up: a whole, or its parts where it leaves to them to say how much.

    Args:
        interventions: Those of a plan.
        field: What is added up: `cost` or `participants`; None where each counts as one.
    """
    if field is None or all(one.part_of is None for one in interventions):
        return interventions
    by_id = {one.id: one for one in interventions}
    wholes = {one.part_of for one in interventions if getattr(one, field) is not None}
    return [
        one
        for one in interventions
        if not _is_counted_in(one, by_id, field) and (getattr(one, field) is not None or one.id not in wholes)
    ]


def _is_counted_in(one: Intervention, by_id: Mapping[str, Intervention], field: str) -> bool:
    """Whether an intervention is a part, of whatever depth, of one that has the field."""
    passed = {one.id}
    while (whole := by_id.get(one.part_of or "")) is not None and whole.id not in passed:
        if getattr(whole, field) is not None:
            return True
        one = whole
        passed.add(one.id)
    return False


def _size(intervention: Intervention, allocation: Allocation) -> Amount | People | Number | None:
    if allocation.base == "interventions":
        return Number(Decimal(1))
    if allocation.base == "costs":
        return in_unit(intervention.cost, "kr") if intervention.cost else None
    counts = intervention.participants
    if counts is None:
        return None
    return counts.total if isinstance(counts.total, People) else people_summed(counts)


def shares_summed(shares: Iterable[Share]) -> Fraction:
    """What shares add up to; 1 is the whole."""
    return sum((one.fraction for one in shares), Fraction(0))


def shares_room(shares: Iterable[Share]) -> Fraction:
    """How far shares together may be from what they are before rounding.

    Half a unit of the last place of each that is written in per cent; 7 of 10 is exact.
    """
    rooms = (Fraction(half_of_last_place(one.part)) / 100 for one in shares if one.whole == _PER_CENT)
    return sum(rooms, Fraction(0))


def all_together(shares: Sequence[Share]) -> tuple[Fraction | Share, Agreement]:
    """What the shares of all classes are together, and how that agrees with the whole.

    Approximate shares leave it open, unless no shares within the bounds that are given can be the whole.
    """
    low, high = shares_summed(shares), sum((one.most for one in shares), Fraction(0))
    room = shares_room(shares)
    if words := [one.qualifier for one in shares if one.is_approximate]:
        is_possible = low - room <= 1 <= high + room or set(words) != {"between"}
        found = Agreement.OPEN if is_possible else Agreement.DIFFERENT
    elif low == 1:
        found = Agreement.SAME
    else:
        found = Agreement.ROUNDED if abs(low - 1) <= room else Agreement.DIFFERENT
    if low == high:
        return low, found
    least, most = (Decimal(one.numerator) / Decimal(one.denominator) for one in (low * 100, high * 100))
    return Share(least, qualifier="between", high=most), found


@frozen
class ClassShare:
    """One class of an allocation: the part it should have, and the part it has."""

    name: str
    wanted: Share
    actual: Share | Fraction
    """As the document states it, or computed."""
    size: Decimal | None
    """Kronor, interventions or participants; None where the document states the share."""
    is_off: bool | None
    """Whether the part it has is further from the part it should have than the tolerance.

    None where one of them is approximate.
    """


def stated_shares(allocation: Allocation) -> tuple[ClassShare, ...]:
    """The shares that the document states; none unless it states that of every class."""
    found = []
    for one in allocation.classes:
        if one.actual is None:
            return ()
        is_off = None if one.actual.is_approximate else _is_off(one.actual.fraction, one.share, allocation)
        found.append(ClassShare(one.name, one.share, one.actual, None, is_off))
    return tuple(found)


def computed_shares(allocation: Allocation, parts: Division) -> tuple[ClassShare, ...]:
    """The shares that the interventions give; none where there is nothing to divide."""
    found = []
    for one in allocation.classes if parts.whole else ():
        size = parts.parts[one.id]
        actual = Fraction(size) / Fraction(parts.whole)
        is_off = None if parts.approximate else _is_off(actual, one.share, allocation)
        found.append(ClassShare(one.name, one.share, actual, size, is_off))
    return tuple(found)


def _is_off(actual: Fraction, wanted: Share, allocation: Allocation) -> bool | None:
    if wanted.is_approximate or (allocation.tolerance and allocation.tolerance.is_approximate):
        return None
    tolerance = allocation.tolerance.fraction if allocation.tolerance else 0
    return abs(actual - wanted.fraction) > tolerance


def without_money(interventions: Sequence[Intervention], tables: Iterable[Budget]) -> list[int]:
    """The numbers of the interventions for which no money of their own is told.

    Their own are a cost, a financing table, what a financier pays, or a row of costs that is led to them
    alone, or is called as they are. A part has what its whole has, and a whole what its parts have.

    Args:
        interventions: Those of a plan.
        tables: The tables of money that may tell it, of the plan or of the one that has its budget.
    """
    paid = {name for table in tables for name in _paid_by(table)}
    own = {one.id for one in interventions if paid & {one.id, one.name.casefold()} or _tells_money(one)}
    own |= {one.part_of for one in interventions if one.id in own and one.part_of}
    return [at for at, one in enumerate(interventions) if not own & {one.id, one.part_of}]


def _paid_by(table: Budget) -> Iterator[str]:
    """By id or name, the interventions that a row of the table pays for, and for no other."""
    for path, row in parts(table):
        if type(row).__name__ == "Row" and "income" not in path:
            led = {name for name in (peek(row, "intervention"), *peek(row, "interventions", ())) if name}
            yield from (led or {peek(row, "name", "").casefold()}) if len(led) < 2 else ()  # noqa: PLR2004 - several


def _tells_money(one: Intervention) -> bool:
    of_parts = (*(unit.cost for unit in one.local_units), *(payer.amount for payer in one.financiers))
    return any((one.cost, one.whole_cost, one.financing, *of_parts))
