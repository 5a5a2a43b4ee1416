"""What a column of a money table adds up to: as stated, as its rows give it, and how these agree.

The one place that answers it (ADR 0016). Rules compare, documents and the diff show, figure
links point to the same `ColumnSum` and `ColumnResult`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from samplan.figures.arithmetic import Agreement, added, agreement, less
from samplan.figures.money import Total, amount_at, cell_at, is_turned, total, unit_of
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.kept import kept
from samplan.schema.part import present
from samplan.schema.tables import is_derived
from samplan.schema.values import UNKNOWN, Amount, Cell, Share, Unknown

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan

Side = Literal["income", "costs"]
SIDES: tuple[Side, ...] = ("income", "costs")

NOT_EARNED = ("equity", "loan")
"""Sources of money that a table may count as income and that is no income of the year: saved, or borrowed."""


_ALIKE = (Agreement.SAME, Agreement.ROUNDED)


@frozen
class ColumnSum:
    """One sum of one column: what is stated beside what the rows give."""

    column: int
    cell: Cell
    """The sum as it is stated: an amount in the unit it is written in, unknown, or nothing."""
    stated: Amount | None
    """The stated amount in the table's unit; None where none is stated, or it is unknown."""
    rows: Total
    is_turned: bool = False
    """Whether it and its rows are written with different signs, so that none is held against the other."""

    @property
    def value(self) -> Amount | None:
        """The sum: as stated, else as all rows give it; None where neither is known."""
        return self.stated or self.rows.known

    @property
    def shown(self) -> Cell:
        """The sum, or the share that is stated; unknown where something else is said of it, or nothing."""
        if self.value is not None and not isinstance(self.cell, Share):
            return self.value
        if self.cell is None and (self.rows.is_empty or self.is_in_shares):
            return None
        return UNKNOWN if self.cell is None else self.cell

    @property
    def computed_cell(self) -> Cell:
        """What the rows give together, unknown where some of them do not say, or nothing."""
        if self.is_in_shares:
            return None
        return UNKNOWN if self.rows.lacking or self.rows.is_incomplete else self.rows.known

    @property
    def is_in_shares(self) -> bool:
        """Whether the rows have no sum since some of them are shares."""
        return bool(self.rows.in_shares) and not self.rows.unknown

    @property
    def size(self) -> Amount | None:
        """The sum that results and limits are computed from; None where it is not known.

        A sum below zero is none: its table writes that side with the other sign, or a sign is wrong.
        """
        return None if self.is_negative else self.value

    @property
    def is_negative(self) -> bool:
        """Whether the sum is below zero, which neither income nor costs are."""
        return self.value is not None and self.value.value < 0

    @property
    def is_lost(self) -> bool:
        """Whether the document states a sum that is not known."""
        return self.cell is not None and self.stated is None

    @property
    def gap(self) -> Amount | None:
        """What the rows lack to the stated sum; negative where they have more, None where not known."""
        return None if self.rows.unclear else less(self.stated, self.rows.said)

    @property
    def agreement(self) -> Agreement | None:
        """How the stated sum and its rows agree; None where one of them is not there, or unknown.

        Where a row says nothing, another sum of the others is no fault yet; nor where rows are missing
        and those that are there give less.
        """
        if self.stated is None or self.rows.is_empty or self.rows.unclear or self.is_turned:
            return None
        found = agreement(self.stated, self.rows.said)
        is_open = self.rows.unsaid or self.lacks_rows
        return Agreement.OPEN if found is Agreement.DIFFERENT and is_open else found

    @property
    def lacks_rows(self) -> bool:
        """Whether the rows are said not to be all, and give less than is stated."""
        gap = less(self.stated, self.rows.said) if self.rows.is_incomplete else None
        return gap is not None and gap.value > 0

    @property
    def lack(self) -> Amount | None:
        """What rows lack that are not all there, or do not all say an amount; None where it is not sure."""
        gap = self.gap if self.rows.unsaid or self.lacks_rows else None
        is_sure = gap is not None and gap.unit is not None and not gap.is_approximate and gap.value > 0
        return gap if is_sure else None

    @property
    def differs(self) -> bool:
        """Whether the rows are known to give another sum, further away than rounding takes it."""
        return self.agreement is Agreement.DIFFERENT


def money_tables(plan: Plan) -> Iterator[tuple[Path, Budget]]:
    """The budget and the further money tables of a plan, with their paths."""
    if plan.budget is not None:
        yield ("budget",), plan.budget
    for index, table in present(plan.tables):
        yield ("tables", index), table


def stated_cells(budget: Budget, side: Side) -> tuple[Cell, ...]:
    """The sums of a side that a table states, by column; none where it states none."""
    cells: tuple[Cell, ...] = getattr(budget.stated, side) if budget.stated else ()
    return cells


@kept
def sum_at(budget: Budget, side: Side, column: int) -> ColumnSum:
    """The sum of income or of costs in a column."""
    stated, rows = stated_cells(budget, side), getattr(budget, side)
    return column_sum(budget, stated, rows, column, is_incomplete=side in budget.incomplete)


@kept
def financing_sum(financing: Financing, column: int) -> ColumnSum:
    """What all financiers of an intervention pay in a column."""
    return column_sum(financing, financing.stated, financing.rows, column, is_incomplete=financing.incomplete)


def column_sum(
    table: Budget | Financing,
    stated: tuple[Cell, ...],
    rows: tuple[Row, ...],
    column: int,
    *,
    is_incomplete: bool,
) -> ColumnSum:
    """The sum of these rows in a column of a table, beside what is stated."""
    unit = unit_of(table)
    if is_derived(table.columns[column]):  # its rows add up to nothing
        rows = ()
    found, amount = total(rows, column, unit, is_incomplete=is_incomplete), amount_at(stated, column, unit)
    added = [row for row in rows if not row.sum_of]
    return ColumnSum(column, cell_at(stated, column), amount, found, is_turned(amount, found, added, column))


def stated_sums(budget: Budget, side: Side) -> list[ColumnSum]:
    """The sums of income or costs of every column that states one, if only that it is unknown."""
    return [sum_at(budget, side, column) for column in _said(stated_cells(budget, side), budget)]


def _said(cells: tuple[Cell, ...], budget: Budget) -> list[int]:
    columns = enumerate(budget.columns)
    return [at for at, column in columns if cell_at(cells, at) is not None and not is_derived(column)]


@frozen
class ColumnResult:
    """The result of one column: what is stated beside income less costs."""

    column: int
    cell: Cell
    """The result as it is stated: an amount in the unit it is written in, unknown, or nothing."""
    stated: Amount | None
    """The stated amount in the table's unit; None where none is stated, or it is unknown."""
    income: ColumnSum
    costs: ColumnSum
    used: Total
    """Equity and loans that the table counts as income, and that are no income of the year (`NOT_EARNED`)."""
    borrowed: Total
    """The loans among them."""

    @property
    def computed(self) -> Amount | None:
        """Income less costs; None where one of them is not known."""
        return less(self.income.size, self.costs.size)

    @property
    def computed_cell(self) -> Cell:
        """Income less costs, unknown where one of them is not known, or nothing where one says nothing."""
        sides = (self.income.shown, self.costs.shown)
        return self.computed or (None if None in sides else UNKNOWN)

    @property
    def has_unearned(self) -> bool:
        """Whether the table counts equity or a loan as income in this column."""
        return self.used.said is not None and bool(self.used.said.value)

    @property
    def value(self) -> Amount | None:
        """The result as the table has it: as stated, else as computed; None where not known."""
        return self.stated or self.computed

    @property
    def shown(self) -> Cell:
        """The result, unknown where something is said of it that does not give it, or nothing."""
        if self.value is not None and not isinstance(self.cell, Share):
            return self.value
        sides = {type(side.shown) for side in (self.income, self.costs)}
        if self.cell is None and type(None) in sides and Unknown not in sides:
            return None
        return UNKNOWN if self.cell is None else self.cell

    @property
    def is_net(self) -> bool:
        """Whether the stated result already leaves out the equity and the loans that count as income.

        Tables that list *Ianspråktaget eget kapital* among their income may state the result of the year.
        """
        if self.stated is None or not self.has_unearned or self._best(self.computations) in _ALIKE:
            return False
        return self._best(self._all_earned) in _ALIKE

    @property
    @kept
    def of_year(self) -> Amount | None:
        """The result without equity and loans that count as income; None where it is not known."""
        return self.stated if self.is_net else self._earned(self.value)

    @property
    def readings(self) -> tuple[Amount, ...]:
        """The result of the year by the stated result, and by each known sum of either side.

        A slip in one of them is reported where it stands, and not again by all that is computed from it;
        so is a loan that counts as income, with which it is read too.
        """
        found = [self.stated if self.is_net else self._earned(self.stated), *self._all_earned]
        if not self.borrowed.is_empty:
            found += [added((one, self.borrowed.known)) for one in found]
        return tuple(one for one in found if one is not None)

    @property
    @kept
    def computations(self) -> tuple[Amount, ...]:
        """Income less costs, by the stated sum of each side and by its rows, as far as they are known."""
        if self.has_negative_side:
            return ()
        income, costs = ((one.stated, one.rows.known) for one in (self.income, self.costs))
        found = (less(plus, minus) for plus in income for minus in costs)
        return tuple(one for one in found if one is not None)

    @property
    def agreement(self) -> Agreement | None:
        """How the stated result agrees with income less costs; None where one of them is not known.

        A row of about so much leaves nothing open where the stated sums are exact.
        """
        if self.stated is None or self.income.size is None or self.costs.size is None:
            return None
        return self._best(self._all_earned if self.is_net else self.computations)

    @property
    def differs(self) -> bool:
        """Whether income less costs is known to be another amount, further away than rounding takes it."""
        return self.agreement is Agreement.DIFFERENT

    @property
    def has_negative_side(self) -> bool:
        """Whether income or costs are below zero: what the result is cannot be told from such signs."""
        return self.income.is_negative or self.costs.is_negative

    @property
    def gap(self) -> Amount | None:
        """How far the stated result is from income less costs; None where that is not known."""
        return less(self.stated, self.computed)

    @property
    def _all_earned(self) -> list[Amount]:
        found = (self._earned(one) for one in self.computations)
        return [one for one in found if one is not None]

    def _best(self, results: Sequence[Amount]) -> Agreement:
        """How well the stated result agrees with the best of those that are exact, else of all."""
        exact = [one for one in results if not one.is_approximate]
        return Agreement.OPEN if self.stated is None else best_agreement(self.stated, exact or results)

    def _earned(self, result: Amount | None) -> Amount | None:
        if self.used.is_empty:
            return result
        return less(result, self.used.known)


def best_agreement(stated: Amount, readings: Iterable[Amount]) -> Agreement:
    """How well a stated amount agrees with the best of several readings; open where there is none."""
    return min((agreement(stated, one) for one in readings), default=Agreement.OPEN)


@kept
def result_at(budget: Budget, column: int) -> ColumnResult:
    """The result of a column."""
    unit, stated = unit_of(budget), budget.stated.result if budget.stated else ()
    income, costs = sum_at(budget, "income", column), sum_at(budget, "costs", column)
    if is_derived(budget.columns[column]):  # nor does it have a result
        income = costs = ColumnSum(column, None, None, Total(None))
    return ColumnResult(
        column,
        cell_at(stated, column),
        amount_at(stated, column, unit),
        income,
        costs,
        total([row for row in budget.income if row.source in NOT_EARNED], column, unit),
        total([row for row in budget.income if row.source == "loan"], column, unit),
    )


def stated_results(budget: Budget) -> list[ColumnResult]:
    """The results of every column that states one, if only that it is unknown."""
    stated = budget.stated.result if budget.stated else ()
    return [result_at(budget, column) for column in _said(stated, budget)]
