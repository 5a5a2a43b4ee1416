"""The few sums of a budget that stand at the top: income, costs, result, equity, what the members pay."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import in_unit, is_above, less
from samplan.figures.columns import column_among, years_of
from samplan.figures.equity import called_result, column_before, year_of_equity
from samplan.figures.equity_limits import equity_beside
from samplan.figures.funding import MemberFunds, member_funds
from samplan.figures.limits import lower_bound, share_of
from samplan.figures.policies import judged_column, limits_in_force
from samplan.figures.sums import result_at, sum_at
from samplan.frozen import frozen, replace
from samplan.render import filters
from samplan.render.charts import ShareBar, Stretch
from samplan.render.labels import document as labels
from samplan.render.labels.charts import LIMIT
from samplan.render.views.blocks import KeyFigure
from samplan.render.views.machine import machine_value
from samplan.schema.values import Amount, Share

if TYPE_CHECKING:
    from samplan.figures.limits import Bound
    from samplan.figures.sums import Side
    from samplan.render.charts.model import Filling
    from samplan.render.views.context import Context
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import BriefTopic, Measure
    from samplan.texts import Text

_PARTIES: tuple[tuple[str, Filling], ...] = (
    ("state", "full"),
    ("region", "middle"),
    ("municipalities", "pale"),
)
_NEARLY = Decimal("1e-9")
"""So little quotients of a whole may differ from it."""
_ROOM = Decimal("1.25")
"""How much further than the limit its bar goes."""


@frozen
class _Year:
    """The column of the budget that the document is about."""

    context: Context
    budget: Budget
    column: int

    def key(self, name: str, amount: Amount, *notes: str, is_signal: bool = False) -> KeyFigure:
        """A key figure that is an amount."""
        value = filters.amount(replace(amount, unit=None), self.context.language)
        return KeyFigure(
            self.named(name),
            value,
            amount.unit or "",
            tuple(filter(None, notes)),
            is_signal=is_signal,
            data=machine_value(amount),
        )

    def named(self, name: str) -> str:
        """What a figure is called, with the year of its column."""
        return (
            f"{name}{filters.SPACE}{years}" if (years := years_of(self.budget.columns[self.column])) else name
        )

    def limits(self, measure: Measure) -> list[Limit]:
        """The limits on a measure that the plan itself does not only assume."""
        plans = [("" if at == 0 else plan.id, plan) for at, plan in enumerate(self.context.plans)]
        return [one.item for one in limits_in_force(plans, measure) if not one.item.assumed]

    def bound(self, bound: Bound) -> str:
        """A limit in words: the share that it is, else its amount."""
        return self.context.measured(bound.share or bound.amount)


def money_keys(context: Context, topic: BriefTopic) -> Iterator[KeyFigure]:
    """A sum of the year that the document is about, if it is known."""
    budget, column = context.plan.budget, judged_column(context.plan)
    if budget is not None and column is not None:
        yield from _MAKERS[topic](_Year(context, budget, column))


def _side(side: Side, name: Text) -> Callable[[_Year], Iterator[KeyFigure]]:
    """The sum of a side, what its rows give where they deny it, and the year before."""

    def make(year: _Year) -> Iterator[KeyFigure]:
        found = sum_at(year.budget, side, year.column)
        if found.size is not None:
            rows = year.context.say(labels.ROWS_GIVE, amount=found.rows.said) if found.differs else ""
            notes = (_compared(year, side, found.size), rows)
            yield year.key(year.context.say(name), found.size, *notes, is_signal=found.differs)

    return make


def _compared(year: _Year, side: Side, amount: Amount) -> str:
    """How much more or less it is than the year before, where the table has that too."""
    before = column_before(year.budget, year.column)
    other = None if before is None else sum_at(year.budget, side, before).size
    change = less(amount, other)
    if before is None or change is None or amount.is_approximate or (other and other.is_approximate):
        return ""
    sign = (change.value > 0) - (change.value < 0)
    size = less(other, amount) if sign < 0 else change
    column = column_among(year.budget.columns, before)
    return year.context.say(labels.COMPARED[sign], amount=size, column=column)


def _result(year: _Year) -> Iterator[KeyFigure]:
    found = result_at(year.budget, year.column)
    amount = found.of_year
    if amount is None or found.differs or called_result(year.budget, year.column) is not None:
        return  # what is called the result is not one, or not the only one
    bounds = [bound for one in year.limits("result") if (bound := lower_bound(one, year.budget, year.column))]
    is_off = any(is_above(bound.amount, amount) for bound in bounds)
    notes = [year.context.say(labels.LIMIT_AT_LEAST, bound=year.bound(bound)) for bound in bounds]
    is_accepted = any(one.rule == "policy-result-min" for one in year.context.plan.deviations)
    if is_off and is_accepted:
        notes.append(year.context.say(labels.LIMIT_ACCEPTED))
    yield year.key(year.context.say(labels.RESULT), amount, *notes, is_signal=is_off)


def _equity(year: _Year) -> Iterator[KeyFigure]:
    equity = year_of_equity(year.budget, year.column)
    if equity.closing is None or equity.is_contradicted:
        return
    opens = year.context.say(labels.EQUITY_OPENS, amount=equity.opening) if equity.opening else ""
    key = year.key(year.context.say(labels.EQUITY_END), equity.closing, opens)
    beside = [
        equity_beside(one, year.budget, year.column)
        for one in year.limits("equity")
        if one.moment == "closing"
    ]
    known = [one for one in beside if one.bound is not None and one.verdict is not None]
    if not known:
        yield key
        return
    lowest = min(known, key=lambda one: in_unit(one.bound.amount, "kr").value if one.bound else Decimal(0))
    bound = lowest.bound
    if bound is None or lowest.equity is None:
        yield key
        return
    limit = year.context.say(labels.LIMIT_AT_MOST, bound=year.context.measured(bound.amount))
    share = f" ({year.bound(bound)} {_of_base(year, bound)})" if bound.share else ""
    chart = _gauge(year, lowest.equity, bound)
    yield replace(
        key,
        notes=(*key.notes, f"{limit}{share}"),
        chart=chart,
        description="",
        is_signal=bool(lowest.is_over),
    )


def _of_base(year: _Year, bound: Bound) -> str:
    return year.context.say(labels.OF_AMOUNT, amount=bound.base) if bound.base else ""


def _gauge(year: _Year, equity: Amount, bound: Bound) -> ShareBar | None:
    """Equity on a bar that goes somewhat beyond its limit; None where one of them is not above zero."""
    here, limit = in_unit(equity, "kr").value, in_unit(bound.amount, "kr").value
    if here < 0 or limit <= 0:
        return None
    whole = max(here, limit) * _ROOM
    part = share_of(equity, bound.base) if bound.base else None
    words = year.context.measured(equity) if part is None else filters.percent(part, year.context.language)
    return ShareBar(
        (Stretch("", here / whole, words), Stretch("", 1 - here / whole, "", "open")),
        limit / whole,
        year.context.say(LIMIT, amount=year.bound(bound)),
        is_small=True,
    )


def _members(year: _Year) -> Iterator[KeyFigure]:
    funds = member_funds(year.budget, year.column)
    if funds.total is None or not funds.total.value or year.budget.incomplete:
        return
    key = year.key(year.context.say(labels.MEMBERS_PAY), funds.total)
    stretches = tuple(_parts(year, funds))
    is_whole = abs(sum((one.size for one in stretches), Decimal(-1))) < _NEARLY
    if not is_whole or len(stretches) == 1:
        yield key
        return
    shares = ", ".join(f"{one.name} {one.words}" for one in stretches)
    yield replace(key, chart=ShareBar(stretches, is_small=True), description=shares)


def _parts(year: _Year, funds: MemberFunds) -> Iterator[Stretch]:
    whole = funds.total
    for party, filling in _PARTIES:
        amount = funds.by_party.get(party)  # type: ignore[call-overload]  # a party of the table
        if amount is not None and whole is not None and amount.value > 0:
            size = amount.value / whole.value
            words = filters.percent(Share(size * 100, Decimal(100)).fraction, year.context.language)
            yield Stretch(year.context.say(labels.PARTY_SHARES[party]), size, words, filling)


_MAKERS: Mapping[BriefTopic, Callable[[_Year], Iterator[KeyFigure]]] = {
    "income": _side("income", labels.INCOME),
    "costs": _side("costs", labels.COSTS),
    "result": _result,
    "equity": _equity,
    "members": _members,
}
"""By topic: what makes its key figure."""
