"""Amounts that are about a thousand or a million times those beside them: a unit that has slipped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeVar

from samplan.figures.arithmetic import Agreement, added, agreement, in_unit, less, without_idle_zeros
from samplan.figures.equity import year_of_equity
from samplan.figures.money import amount_at, budget_column, cell_lists, own_amounts, unit_of
from samplan.figures.sums import SIDES, money_tables, result_at, stated_sums, sum_at
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.kept import kept
from samplan.schema.part import Cells, Lost, losses_met
from samplan.schema.shape import parts
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.figures.sums import ColumnSum, Side
    from samplan.schema.budget import Budget, Row
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Unit
    from samplan.schema.values import Cell

T = TypeVar("T")
DOUBTS = "magnitude-suspect"
"""The rule that says so of an amount; to the others it is lost."""
Times = Literal[1_000, 1_000_000]
TIMES: tuple[Times, ...] = (1_000, 1_000_000)
"""What lies between two units of money."""
ABOUT = 3
"""How far from that the ratio of two years may be: amounts grow, but seldom by more."""
ALIKE = 10
"""How many times the smallest of several amounts the largest may be, where they tell what is usual."""
FAR, SEVERAL = 200, 3
"""How many times smaller than all others a result is as nothing, and of how many."""
LARGEST, SMALLEST = Decimal(1_000_000_000), Decimal(100_000)
"""In kronor: the budget of a year of an association is above the smallest and far below the largest."""


By = Literal["columns", "sum", "equity", "row", "table"]
"""What stands beside an amount: other columns of its row, the sum of its side, the rest of what makes equity,
the row that pays for it, or the smallest of all other amounts of the table."""


@frozen
class Slip:
    """An amount beside what it should be about as large as."""

    path: Path
    """Of the amount: within its table, or in the plan where it is a cost of an intervention."""
    amount: Amount
    usual: Amount
    """What stands beside it; by a sum or by equity: the amount with which they agree."""
    by: By
    beside: tuple[int, ...] = ()
    """The columns beside it, where it is they."""

    @property
    def column(self) -> int:
        """The column of the amount, where it stands in a table."""
        return int(self.path[-1])

    @property
    def times(self) -> Times:
        """About how many times the one is the other."""
        return times_apart(self.amount, self.usual) or TIMES[0]

    @property
    def is_larger(self) -> bool:
        """Whether it is the larger of the two."""
        return abs(self.amount.value) > abs(in_unit(self.usual, self.amount.unit).value)

    @property
    def meant(self) -> Amount:
        """The amount in the other unit, which may be meant."""
        factor = Decimal(1) / self.times if self.is_larger else Decimal(self.times)
        return Amount(without_idle_zeros(self.amount.value * factor), self.amount.unit)


def times_apart(one: Amount | None, other: Amount | None) -> Times | None:
    """Whether two amounts are about a thousand or a million times apart; None where not, or unknown."""
    if one is None or other is None or (one.unit is None) != (other.unit is None):
        return None
    sizes = sorted((abs(one.value), abs(in_unit(other, one.unit).value)))
    if not sizes[0]:
        return None
    ratio = sizes[1] / sizes[0]
    return next((times for times in TIMES if times / ABOUT < ratio < times * ABOUT), None)


@kept
def slips(table: Budget) -> tuple[Slip, ...]:
    """The amounts of a table that are so beside the other columns, or beside what they are part of.

    A result may be anything beside that of another year, and so may what changes equity.
    """
    unit, lists = unit_of(table), tuple(_lists(table))
    by_sum = (slip for side in SIDES for slip in _by_sum(table, side))
    by_columns = (slip for path, cells in lists for slip in _by_columns(table, path, cells, unit))
    found = {slip.path: slip for slip in (*_by_size(table), *by_sum, *by_columns)}
    columns = {slip.column for slip in found.values() if slip.path[0] == "equity"}
    by_equity = (slip for slip in _by_equity(table) if slip.column not in columns)
    return (*found.values(), *by_equity)


def doubtful_places(plan: Plan) -> Iterator[Path]:
    """Where the amounts of a plan stand that are so: of a row with two, both, for either may be wrong.

    Nothing is said of a table that has a fault in the file.
    """
    with losses_met():  # what was lost is asked for, and told, by the rules
        for path, table in _readable(money_tables(plan)):
            yield from _readable(_places(table, path))
        yield from _readable(slip.path for slip in slipped_costs(plan))


def _readable(found: Iterator[T]) -> Iterator[T]:
    """What is found until something is asked for that was lost."""
    with suppress(Lost):
        yield from found


def _places(table: Budget, path: Path) -> Iterator[Path]:
    for slip in slips(table):
        yield (*path, *slip.path)
        if len(slip.beside) == 1:
            yield (*path, *slip.path[:-1], *slip.beside)


def _by_columns(table: Budget, path: Path, cells: tuple[Cell, ...], unit: Unit | None) -> Iterator[Slip]:
    lost = cells.lost if isinstance(cells, Cells) else {}  # a guess says nothing of what is usual
    columns = [at for at, column in enumerate(table.columns) if at not in lost and not is_derived(column)]
    amounts = {at: one for at in columns if (one := amount_at(cells, at, unit)) and one.value}
    if len(amounts) > 1 and (odd := _odd(amounts)) is not None:
        beside = tuple(at for at in amounts if at != odd)
        yield Slip((*path, odd), amounts[odd], amounts[beside[0]], "columns", beside)


def _odd(amounts: Mapping[int, Amount]) -> int | None:
    """The one that is so beside all others, which are alike; of two the larger."""
    sizes = [abs(one.value) for one in amounts.values()]
    if len({one.unit for one in amounts.values()}) == 1 and max(sizes) * (ABOUT + 1) < TIMES[0] * min(sizes):
        return None  # as most are: none is far from any other
    for at in sorted(amounts, key=lambda at: -abs(amounts[at].value)):
        others = [one for other, one in amounts.items() if other != at]
        sizes = [abs(one.value) for one in others]
        if max(sizes) <= ALIKE * min(sizes) and all(times_apart(amounts[at], one) for one in others):
            return at if len(others) > 1 or _is_telling(others[0]) else None
    return None


def _is_telling(amount: Amount) -> bool:
    """Whether an amount alone tells what is usual: beside 3 tkr, 1 200 tkr may just be more."""
    return len(amount.value.as_tuple().digits) > 1


def _lists(table: Budget) -> Iterator[tuple[Path, tuple[Cell, ...]]]:
    """The lists of amounts of a table of which one year is like another, with their paths within it."""
    for path, part in parts(table):
        match type(part).__name__:
            case "Row" if path[:2] != ("equity", "transfers"):
                yield (*path, "amounts"), part.amounts  # type: ignore[attr-defined]  # by its class
            case "Stated":
                yield from (((*path, side), getattr(part, side)) for side in SIDES)
            case "Equity":
                yield from (((*path, name), getattr(part, name)) for name in ("opening", "closing"))
            case _:
                pass


def _by_size(table: Budget) -> Iterator[Slip]:
    """A result of which neither income nor costs tell, and that is as nothing beside all other amounts."""
    results = table.stated.result if table.stated else ()
    amounts = [amount_at(results, at, unit_of(table)) for at in range(len(table.columns))]
    for column, one in enumerate(amounts):
        result = result_at(table, column)
        is_told = result.income.value is not None or result.costs.value is not None
        if one is None or not one.value or is_told:
            continue
        cells = (
            in_unit(cell, one.unit) for *_, some in cell_lists(table) for cell in own_amounts(table, some)
        )
        others = {abs(cell.value): cell for cell in cells if cell.value and abs(cell.value) != abs(one.value)}
        if len(others) >= SEVERAL and abs(one.value) * FAR < min(others):
            yield Slip(("stated", "result", column), one, others[min(others)], "table")


def _by_equity(table: Budget) -> Iterator[Slip]:
    """Where equity does not close as its year gives it: the one of its amounts with which it would."""
    for column in range(len(table.columns)) if table.equity is not None else ():
        year = year_of_equity(table, column)
        gap = less(year.stated_closing, year.computed_closing) if year.is_contradicted else None
        if gap is None or year.stated_closing is None:
            continue
        found = [("closing", year.stated_closing, year.computed_closing)]
        if year.is_opening_stated and year.opening is not None:
            found.append(("opening", year.opening, added((year.opening, gap))))
        for name, amount, right in sorted(found, key=lambda one: -abs(one[1].value)):
            if right is not None and (usual := _scaled(amount, right)) is not None:
                yield Slip(("equity", name, column), amount, usual, "equity")
                break


def _by_sum(table: Budget, side: Side) -> Iterator[Slip]:
    """Where a sum differs from its rows: the sum, or the only row, with which it agrees in another unit."""
    for one in stated_sums(table, side):
        if not one.differs or one.stated is None or one.rows.said is None:
            continue
        if _scaled(one.stated, one.rows.said):
            yield Slip(("stated", side, one.column), one.stated, one.rows.said, "sum")
        elif len(found := tuple(_rows_by_sum(table, side, one))) == 1:
            yield found[0]


def _rows_by_sum(table: Budget, side: Side, one: ColumnSum) -> Iterator[Slip]:
    rows: Sequence[Row] = getattr(table, side)
    for index, row in enumerate(rows):
        amount = amount_at(row.amounts, one.column, unit_of(table))
        if amount is None or row.sum_of or one.gap is None:
            continue
        wanted = Amount(amount.value + one.gap.value, amount.unit, room=one.gap.precision)
        if (usual := _scaled(amount, wanted)) is not None:
            yield Slip((side, index, "amounts", one.column), amount, usual, "sum")


def _scaled(amount: Amount, wanted: Amount) -> Amount | None:
    """The amount in another unit, where it is then what is wanted; None where it is not."""
    times = times_apart(amount, wanted)
    if times is None:
        return None
    factor = Decimal(1) / times if abs(amount.value) > abs(wanted.value) else Decimal(times)
    scaled = Amount(without_idle_zeros(amount.value * factor), amount.unit, room=wanted.precision)
    return scaled if agreement(scaled, wanted) in (Agreement.SAME, Agreement.ROUNDED) else None


def slipped_costs(plan: Plan) -> Iterator[Slip]:
    """The costs of interventions that are so beside the only row that pays for only them, if it is not so."""
    column = budget_column(plan)
    if plan.budget is None or column is None:
        return
    told = {slip.path[:2] for slip in slips(plan.budget)}
    for index, row in enumerate(plan.budget.costs):
        if ("costs", index) in told:
            continue
        paid = {*row.interventions, *((row.intervention,) if row.intervention else ())}
        amount = amount_at(row.amounts, column, unit_of(plan.budget))
        for at, one in enumerate(plan.interventions):
            if paid == {one.id} and amount is not None and times_apart(one.cost, amount):
                yield Slip(("interventions", at, "cost"), one.cost, amount, "row", (index,))  # type: ignore[arg-type]


def whole_slips(table: Budget) -> tuple[tuple[Side, int, Amount], ...]:
    """The sums that no association has for a year, with their columns: one too large, or both too small.

    None where a single amount explains it.
    """
    if unit_of(table) is None or table.incomplete or slips(table):
        return ()
    columns = (at for at, column in enumerate(table.columns) if not is_derived(column))
    return tuple(found for column in columns if (found := _whole_slip(table, column)) is not None)


def _whole_slip(table: Budget, column: int) -> tuple[Side, int, Amount] | None:
    sums = {side: one for side in SIDES if (one := sum_at(table, side, column).value) is not None}
    if not sums:
        return None
    side = max(sums, key=lambda side: abs(sums[side].value))
    size = abs(sums[side].kronor())
    is_small = len(sums) == len(SIDES) and 0 < size < SMALLEST
    return (side, column, sums[side]) if is_small or size > LARGEST else None
