"""What a stated amount should be by what it is computed from, where that is another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import negated
from samplan.figures.claims import standing
from samplan.figures.equity import year_of_equity
from samplan.figures.sums import SIDES, money_tables, result_at, sum_at
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.figures.figure import Figure
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.schema.values import Quantity


def doubted(figure: Figure, plan: Plan) -> Amount | None:
    """What the rows, or the other amounts, of a money table give in place of a figure that it states.

    The figure is a sum, a result or closing equity, and its table contradicts it beyond rounding. A deficit
    is the result with the other sign, and so is what comes in its place. None for any other figure.
    """
    stated, path = figure.value, figure.path
    if not isinstance(stated, Amount):
        return None
    for at, table in money_tables(plan):
        if path[: len(at)] == at:
            for one, other in _contradicted(table, path[len(at) :]):
                if abs(one.value) == abs(stated.value):
                    return other if one.value == stated.value else negated(other)
    return None


def _contradicted(table: Budget, at: Path) -> Iterator[tuple[Amount, Amount]]:
    """The amount stated at a place of a table, and what it should be, where these are not the same."""
    column = at[-1]
    if not isinstance(column, int):
        return
    result, year = result_at(table, column), year_of_equity(table, column)
    for side in SIDES:
        one = sum_at(table, side, column)
        if at[:2] == ("stated", side) and one.differs and one.stated and one.rows.known:
            yield one.stated, one.rows.known
    if at[:2] == ("stated", "result") and result.differs and result.stated and result.computed:
        yield result.stated, result.computed
    if (
        at[:2] == ("equity", "closing")
        and year.is_contradicted
        and year.stated_closing
        and year.computed_closing
    ):
        yield year.stated_closing, year.computed_closing


def is_doubted(claim: Quantity, figure: Figure, plan: Plan) -> bool:
    """Whether words are right by what a figure is computed from, so that the figure is what is wrong."""
    other = doubted(figure, plan)
    return other is not None and standing(claim, other) in ("agrees", "rounded")
