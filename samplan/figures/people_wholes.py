"""Rows of tables of people that seem to be all of the others, and populations that share people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people import is_called_a_sum, people_summed, population_of
from samplan.figures.subtotals import ABOVE
from samplan.schema.part import present
from samplan.schema.values import People

if TYPE_CHECKING:
    from samplan.schema.people import Counts
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic, StatisticRow
    from samplan.schema.terms import Population
    from samplan.schema.time import Period

_SHARING: frozenset[Population] = frozenset(
    ("enrolled", "new", "completed", "interrupted", "participated", "referred", "waiting", "applied")
)
"""One person may be in several of these: who is new is enrolled, and may complete the same year."""
_APART: frozenset[Population] = frozenset(("completed", "interrupted"))
"""But nobody is in both of these."""


def sums_of(statistic: Statistic) -> tuple[tuple[int, tuple[StatisticRow, ...]], ...]:
    """The rows that are the sum of others, with those; also a last row, if its name and number say so."""
    rows = statistic.rows
    found = [
        (
            at,
            tuple(one for one in rows[:at] if not one.sum_of)
            if ABOVE in row.sum_of
            else _named(statistic, row),
        )
        for at, row in present(rows)
        if row.sum_of
    ]
    *parts, last = [number_of(row) for row in rows] or [None]
    numbers = [number for number in parts if number is not None]
    is_known = len(numbers) == len(parts) and sum(numbers) == last
    if is_known and is_called_a_sum(statistic) and not statistic.columns:
        found.append((len(parts), rows[:-1]))
    return tuple(found)


def _named(statistic: Statistic, row: StatisticRow) -> tuple[StatisticRow, ...]:
    return tuple(one for one in statistic.rows if one.name in row.sum_of)


def number_of(row: Counts) -> int | None:
    """How many a row counts in all, where that is exact."""
    total = row.total if row.total is not None else people_summed(row)
    return total.value if isinstance(total, People) and not total.is_approximate else None


def shared_populations(statistic: Statistic, rows: tuple[StatisticRow, ...]) -> tuple[Population, ...]:
    """The populations of rows, each once, where one person may be in several of them; else nothing."""
    found = dict.fromkeys(population_of(statistic, row) for row in rows)
    sharing = tuple(one for one in found if one in _SHARING)
    return sharing if len(sharing) > 1 and frozenset(sharing) != _APART else ()


def people_of(plan: Plan, population: Population, period: Period) -> tuple[int, int, int] | None:
    """How many people of one kind a plan counts for a period: the most, the least, and the table.

    Of several tables the one that counts the most. The most is all its rows together, unless one of them is
    the sum of the others; the least is its largest row. None where no table counts them.
    """
    found: list[tuple[int, int, int]] = []
    for index, statistic in present(plan.statistics):
        rows: list[StatisticRow | Statistic] = [*(row for _, row in present(statistic.rows)), statistic]
        numbers = [
            number
            for row in rows
            if statistic.period == period and population_of(statistic, row) == population
            if (number := number_of(row)) is not None and not getattr(row, "local_unit", None)
        ]
        if numbers and not statistic.columns:
            together, largest = sum(numbers), max(numbers)
            found.append((largest if 2 * largest == together else together, largest, index))
    return max(found, default=None)
