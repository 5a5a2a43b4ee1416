"""Parts that are more than what they are parts of: rows within a row, earmarks of equity, costs, ages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from samplan.figures.arithmetic import added, is_above, less, negated
from samplan.figures.equity import year_of_equity
from samplan.figures.money import amount_at, cell_at, total, unit_of
from samplan.figures.people_wholes import number_of
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.shape import parts
from samplan.schema.tables import is_derived
from samplan.schema.values import Ages, Amount, Share, Unknown, half_of_last_place

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Financing, Intervention
    from samplan.schema.plan import Plan
    from samplan.schema.target_group import TargetGroup

Kind = Literal["row", "earmarks", "parts", "year", "shares", "people", "fact"]
"""Rows within a row; earmarks of equity; parts, places, one year or shares of an intervention; a fact."""

PER_CENT, NONE = Decimal(100), Decimal(0)
OLDEST = 999
"""Above every age: the end of a group that has none."""


@frozen
class PartsOf:
    """What is part of something, beside it."""

    kind: Kind
    path: Path
    """Of the parts: within the table, or in the plan where they are of an intervention."""
    name: str
    """What they are parts of, by its name; empty for equity."""
    names: tuple[str, ...]
    """The parts by their names."""
    part: Amount | None
    """What the parts are together, as far as they say."""
    whole: Amount | None
    """What they are parts of; None where that is not known."""
    column: int = 0
    """The column, where they stand in a table."""

    @property
    def exceeds(self) -> bool | None:
        """Whether the parts are more than the whole; None where rounding or a word such as cirka decides.

        What is below nothing is compared by its size.
        """
        if self.part is None or self.whole is None:
            return None
        is_below = self.whole.value < 0 and self.part.value < 0
        return is_above(*((negated(self.part), negated(self.whole)) if is_below else (self.part, self.whole)))

    @property
    def may_exceed(self) -> bool:
        """Whether the parts are more than the whole by the numbers, and a word such as cirka leaves it."""
        gap = less(self.part, self.whole)
        return self.exceeds is None and gap is not None and gap.value > gap.precision and gap.is_approximate


def has_parts(table: Budget | Financing) -> bool:
    """Whether a table has rows within rows, or earmarks."""
    rows = (part for _, part in parts(table) if type(part).__name__ == "Row")
    equity: Any = getattr(table, "equity", None)  # a financing has none
    is_set_aside = equity is not None and bool(equity.earmarks)
    return is_set_aside or any(row.of_which for row in rows)  # type: ignore[attr-defined]  # by its class


def parts_in_table(table: Budget | Financing) -> Iterator[PartsOf]:
    """The rows that have rows within them, by column, and the earmarks of equity."""
    columns = [at for at, column in enumerate(table.columns) if not is_derived(column)]
    for path, row in parts(table):
        if type(row).__name__ == "Row":
            yield from (one for at in columns if (one := _of_row(row, at, table, path)))  # type: ignore[arg-type]
    equity: Any = getattr(table, "equity", None)
    for column in columns if equity is not None else ():
        yield from _of_equity(table, equity.earmarks, column)  # type: ignore[arg-type]  # it has equity


def _of_row(row: Row, column: int, table: Budget | Financing, path: Path) -> PartsOf | None:
    within = total(row.of_which, column, unit_of(table)) if row.of_which else None
    cell = cell_at(row.amounts, column)
    if within is None or within.said is None or not isinstance(cell, Amount | Unknown):
        return None
    whole = amount_at(row.amounts, column, unit_of(table))
    place = (*path, "of_which")
    return PartsOf("row", place, row.name, _names(row.of_which), within.said, whole, column)


def _of_equity(table: Budget, rows: Sequence[Row], column: int) -> Iterator[PartsOf]:
    said = total(rows, column, unit_of(table)).said
    closing = year_of_equity(table, column).closing
    is_below = closing is not None and closing.value <= 0  # which another rule tells
    if said is not None and said.value > 0 and not is_below:
        yield PartsOf("earmarks", ("equity", "earmarks"), "", _names(rows), said, closing, column)


def parts_in_plan(plan: Plan) -> Iterator[PartsOf]:
    """The costs that are parts of the cost of an intervention, or of all its years; facts as `3 of 4`."""
    for index, fact in enumerate(plan.facts):
        if isinstance(fact.value, Share) and fact.value.whole != PER_CENT:
            part, whole = (Amount(one, room=NONE) for one in (fact.value.part, fact.value.whole))
            yield PartsOf("fact", ("facts", index, "value"), fact.name, (), part, whole)
    for index, one in enumerate(plan.interventions):
        path: Path = ("interventions", index)
        if one.cost is not None and one.whole_cost is not None:
            yield PartsOf("year", (*path, "cost"), one.name, (), one.cost, one.whole_cost)
        if (shares := _shares_of(one)) is not None:
            yield PartsOf("shares", (*path, "financiers"), one.name, (), *shares)
        for at, part, whole in _people_of(one):
            place = (*path, "local_units", at, "participants")
            yield PartsOf("people", place, one.name, (one.local_units[at].name,), part, whole)
        if one.cost is not None:
            units = [unit for unit in one.local_units if unit.cost is not None]
            within = [each for each in plan.interventions if each.part_of == one.id and each.cost is not None]
            if units:
                cost = added(unit.cost for unit in units)
                yield PartsOf("parts", (*path, "local_units"), one.name, _names(units), cost, one.cost)
            if within:
                cost = added(each.cost for each in within)
                yield PartsOf("parts", (*path, "cost"), one.name, _names(within), cost, one.cost)


def _shares_of(one: Intervention) -> tuple[Amount, Amount] | None:
    """What the financiers pay of the cost together, and all of it, in per cent.

    None where their shares are not exact, or do not hold at the same time.
    """
    shares = [each.share for each in one.financiers if each.share is not None]
    if len(shares) <= 1 or any(each.is_approximate for each in shares):
        return None
    if any(each.since is not None or each.until is not None for each in one.financiers):
        return None
    together = sum((each.fraction for each in shares), Fraction(0)) * 100
    room = sum((half_of_last_place(each.part) for each in shares if each.whole == PER_CENT), NONE)
    return Amount(Decimal(together.numerator) / together.denominator, room=room), Amount(PER_CENT, room=NONE)


def _people_of(one: Intervention) -> Iterator[tuple[int, Amount, Amount]]:
    """How many participants each place has, beside how many the intervention has, where both are exact."""
    whole = None if one.participants is None else number_of(one.participants)
    for at, unit in enumerate(one.local_units):
        part = None if unit.participants is None else number_of(unit.participants)
        if part is not None and whole is not None:
            yield at, Amount(Decimal(part), room=NONE), Amount(Decimal(whole), room=NONE)


@frozen
class GroupOutside:
    """A priority within the target group that covers other ages than the whole."""

    index: int
    """Its number among the groups."""
    group: TargetGroup
    whole: Ages
    """From the lowest to the highest age of the groups that are the whole."""


def groups_outside(plan: Plan) -> tuple[GroupOutside, ...]:
    """The priorities whose ages are not all within those of the whole group, where both are stated.

    What a document says to the one end alone (from 55) goes to the end of the whole.
    """
    wholes = [one.ages for one in plan.target_groups if one.standing == "overall"]
    known = [one for one in wholes if one is not None]
    if not known or len(known) < len(wholes):
        return ()
    lows, highs = [one.low for one in known], [one.high for one in known]
    low, high = min(one or 0 for one in lows), max(OLDEST if one is None else one for one in highs)
    whole = Ages(low if all(lows) else None, high if None not in highs else None)
    return tuple(
        GroupOutside(index, one, whole)
        for index, one in enumerate(plan.target_groups)
        if one.standing == "priority" and one.ages is not None and not _is_within(one.ages, low, high)
    )


def _is_within(ages: Ages, low: int, high: int) -> bool:
    least = low if ages.low is None else ages.low
    most = high if ages.high is None else ages.high
    return low <= least <= most <= high


def _names(items: Iterable[object]) -> tuple[str, ...]:
    return tuple(item.name for item in items)  # type: ignore[attr-defined]  # rows, units, interventions
