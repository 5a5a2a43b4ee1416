"""Equity over the years, each beside the limit that holds for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import in_unit, less
from samplan.figures.columns import is_main, year_of
from samplan.figures.equity import BEST, year_of_equity
from samplan.figures.equity_limits import equity_beside
from samplan.figures.money import unit_of
from samplan.figures.policies import find_lacks, limits_in_force
from samplan.figures.sums import money_tables
from samplan.frozen import frozen
from samplan.render.charts.model import Column, ColumnChart, Filling
from samplan.render.labels import charts as labels
from samplan.render.labels.document import STANDINGS, VALUE_ON
from samplan.render.views.charts.figure import FEWEST, figure, size_of
from samplan.render.views.money import Money, money_of, unit_detail
from samplan.schema.tables import is_derived
from samplan.schema.values import Amount, Cell, Unknown

if TYPE_CHECKING:
    from samplan.figures.equity_limits import EquityBesideLimit
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import Moment, Unit

_FILLINGS: dict[str, Filling] = {
    "outcome": "full",
    "forecast": "hatched",
    "revised": "full",
    "budget": "full",
    "indicative": "open",
}


@frozen
class _Point:
    """Equity at the start or at the end of a year."""

    year: int
    standing: str
    moment: Moment
    cell: Cell
    amount: Amount | None
    """In the unit of the budget."""
    lowest: EquityBesideLimit | None
    """The lowest limit that it is held against."""

    @property
    def bound(self) -> Amount | None:
        """What the limit comes to."""
        return self.lowest.bound.amount if self.lowest and self.lowest.bound else None


def equity_charts(context: Context) -> tuple[ChartView, ...]:
    """Equity as columns; nothing where less than two years are known, or no unit is."""
    budget = context.plan.budget
    unit = unit_of(budget) if budget else None
    if budget is None or unit is None:
        return ()
    points = _points(context, budget, unit)
    if sum(one.amount is not None for one in points) < FEWEST:
        return ()
    money = money_of(context, budget)
    columns = tuple(_column(context, money, one) for one in points)
    has_opening = any(one.moment == "opening" for one in points)
    return figure(
        context,
        ColumnChart(columns),
        context.say(labels.EQUITY_WITH_OPENING if has_opening else labels.EQUITY),
        details=(unit_detail(context, budget),),
        finding=_finding(context, money, points),
        description=" ".join(_described(context, one) for one in columns),
    )


def _points(context: Context, budget: Budget, unit: Unit) -> list[_Point]:
    """The years in their order, each by its most certain figure; before them, what the first begins with."""
    found: dict[int, _Point] = {}
    for _, table in money_tables(context.plan):
        for at, column in enumerate(table.columns):
            year = year_of(column)
            if year is None or is_derived(column) or not is_main(table.columns, at):
                continue
            point = _point(context, table, at, year, unit)
            if point and (year not in found or _rank(point) < _rank(found[year])):
                found[year] = point
    points = [found[year] for year in sorted(found)]
    opening = _opening(context, budget, unit, points)
    return [*opening, *points]


def _rank(point: _Point) -> tuple[bool, int]:
    return point.amount is None, BEST.index(point.standing)


def _point(context: Context, table: Budget, at: int, year: int, unit: Unit) -> _Point | None:
    """Equity at the end of a year as the table states it; None where it states none."""
    cell = year_of_equity(table, at).closing_cell
    if not isinstance(cell, Amount | Unknown) or (isinstance(cell, Amount) and unit_of(table) is None):
        return None
    amount = _amount(cell, table, unit)
    lowest = _lowest(context, table, at, "closing") if amount else None
    return _Point(year, table.columns[at].standing, "closing", cell, amount, lowest)


def _amount(cell: Cell, table: Budget, unit: Unit) -> Amount | None:
    return in_unit(in_unit(cell, unit_of(table)), unit) if isinstance(cell, Amount) else None


def _opening(context: Context, budget: Budget, unit: Unit, points: Sequence[_Point]) -> list[_Point]:
    """What the budget's first year begins with, where no other column says it."""
    years = [
        (year, at) for at, one in enumerate(budget.columns) if (year := year_of(one)) and not is_derived(one)
    ]
    if not years or any(one.year < min(years)[0] for one in points):
        return []
    year, at = min(years)
    cell = year_of_equity(budget, at).opening_cell
    if not isinstance(cell, Amount):
        return []
    lowest = _lowest(context, budget, at, "opening")
    return [_Point(year, "", "opening", cell, _amount(cell, budget, unit), lowest)]


def _lowest(context: Context, table: Budget, at: int, moment: Moment) -> EquityBesideLimit | None:
    """The lowest limit that equity can be held against there: nothing of it is missing."""
    beside = [equity_beside(one, table, at) for one in _limits(context, moment)]
    known = [one for one in beside if one.bound is not None and one.verdict is not None]
    return min(known, key=lambda one: in_unit(one.bound.amount, "kr").value if one.bound else 0, default=None)


def _limits(context: Context, moment: Moment) -> Iterator[Limit]:
    """The limits that can be drawn: nothing of them is missing or assumed, and earmarks count."""
    own, *others = context.plans
    plans = [("", own), *((plan.id, plan) for plan in others)]
    for one in limits_in_force(plans, "equity"):
        limit = one.item
        if limit.moment == moment and not (find_lacks(limit) or limit.assumed or limit.after_earmarks):
            yield limit


def _column(context: Context, money: Money, one: _Point) -> Column:
    bound = one.bound
    is_opening = one.moment == "opening"
    under = labels.AT_START if is_opening else STANDINGS[one.standing]
    return Column(
        str(one.year),
        context.say(under),
        size_of(one.amount),
        money.written(one.amount or one.cell),
        "middle" if is_opening else _FILLINGS[one.standing],
        size_of(in_unit(bound, one.amount.unit)) if bound and one.amount else None,
        context.say(labels.LIMIT, amount=_in_table(money, bound)) if bound else "",
    )


def _in_table(money: Money, bound: Amount) -> str:
    """A limit in the unit of the table, without it."""
    return money.written(in_unit(bound, money.unit)) if money.unit else money.written(bound)


def _finding(context: Context, money: Money, points: Sequence[_Point]) -> str:
    """On which side of its limit equity is; where there are no limits, whether it grows."""
    limited = [one for one in points if one.lowest is not None]
    if limited:
        over = [str(one.year) for one in limited if one.lowest and one.lowest.is_over]
        if over:
            return context.say(labels.OVER, years=context.list(tuple(dict.fromkeys(over))))
        is_all = len(limited) == len(points) and all(
            one.lowest and one.lowest.is_over is False for one in limited
        )
        text = labels.UNDER_ALL if len({one.year for one in points}) > 1 else labels.UNDER
        return context.say(text) if is_all else ""
    known = [one.amount for one in points if one.amount]
    change = less(known[-1], known[0])
    if change is None or not change.value or any(one.is_approximate for one in known):
        return ""
    text = labels.RISES if change.value > 0 else labels.FALLS
    return context.say(text, first=money.in_words(known[0]), last=money.in_words(known[-1]))


def _described(context: Context, one: Column) -> str:
    name = context.say(VALUE_ON, value=one.name, when=one.under)
    figures = ", ".join(filter(None, (one.words, one.limit_words)))
    return context.say(labels.NAME_AND_FIGURES, name=name, figures=figures)
