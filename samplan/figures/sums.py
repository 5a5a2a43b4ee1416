"""Stated sums beside the sums of their rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from samplan.figures.money import distinct_name, minus, stated_at, sum_of, total, unit_of
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan

Side = Literal["income", "costs"]
SIDES: tuple[Side, ...] = ("income", "costs")


@frozen
class StatedSum:
    """One stated sum of one column, beside its rows."""

    column: int
    name: str
    """The column's name for messages."""
    stated: Amount
    rows: Amount | None
    """What the rows give; None where that is not known."""
    unknown: tuple[str, ...]
    """Names of the rows that are said to be unknown."""

    @property
    def gap(self) -> Amount | None:
        """What the rows lack to the stated sum; negative where they have more."""
        return None if self.rows is None else minus(self.stated, self.rows)

    @property
    def differs(self) -> bool:
        """Whether the rows are known to give another sum."""
        return self.gap is not None and self.gap.value != 0


def money_tables(plan: Plan) -> Iterator[tuple[Path, Budget]]:
    """The budget and the further money tables of a plan, with their paths."""
    if plan.budget is not None:
        yield ("budget",), plan.budget
    for index, table in enumerate(plan.tables):
        yield ("tables", index), table


def stated_sums(budget: Budget, side: Side) -> list[StatedSum]:
    """Every column that states a sum of income or costs, beside what its rows give."""
    found = []
    for index in range(len(budget.columns)):
        stated = stated_at(budget, side, index)
        if stated is not None:
            rows = total(getattr(budget, side), index, unit_of(budget))
            found.append(StatedSum(index, distinct_name(budget, index), stated, rows.known, rows.unknown))
    return found


def stated_sum_at(plan: Plan, path: Path) -> StatedSum | None:
    """The stated sum that stands at a path of the plan, beside its rows; None where there is none."""
    for table_path, table in money_tables(plan):
        for side in SIDES:
            for one in stated_sums(table, side):
                if path == (*table_path, "stated", side, one.column):
                    return one
    return None


@frozen
class StatedResult:
    """The stated result of one column, beside the income and costs that it comes from."""

    column: int
    name: str
    """The column's name for messages."""
    stated: Amount
    income: Amount | None
    """As stated, else as the rows give it; None where that is not known."""
    costs: Amount | None

    @property
    def computed(self) -> Amount | None:
        """Income less costs; None where one of them is not known."""
        return None if self.income is None or self.costs is None else minus(self.income, self.costs)

    @property
    def differs(self) -> bool:
        """Whether income less costs is known to be another amount."""
        return self.computed is not None and self.computed.kronor() != self.stated.kronor()

    @property
    def has_wrong_sign(self) -> bool:
        """Whether only the sign is another."""
        return self.computed is not None and self.computed.kronor() == -self.stated.kronor() != 0


def stated_results(budget: Budget) -> list[StatedResult]:
    """Every column that states a result, beside its income and costs."""
    return [
        StatedResult(
            index,
            distinct_name(budget, index),
            stated,
            sum_of(budget, "income", index),
            sum_of(budget, "costs", index),
        )
        for index in range(len(budget.columns))
        if (stated := stated_at(budget, "result", index)) is not None
    ]
