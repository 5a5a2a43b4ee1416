"""Where the money of the budget year comes from, and where it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from samplan.figures.arithmetic import added, less, negated
from samplan.figures.equity import equity_at
from samplan.figures.kin import item_of
from samplan.figures.money import amount_at, unit_of
from samplan.figures.policies import judged_column
from samplan.figures.sums import NOT_EARNED, sum_at
from samplan.frozen import frozen, replace
from samplan.render import filters
from samplan.render.charts.model import Filling, Stack, Stacks, Stretch
from samplan.render.labels import charts as labels
from samplan.render.labels import document, term
from samplan.render.views.charts.figure import FEWEST, figure, size_of
from samplan.render.views.money import Money, column_years, money_of, unit_detail
from samplan.schema.values import Amount
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.sums import Side
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.budget import Budget, Row
    from samplan.schema.terms import Unit

_STEPS: tuple[Filling, ...] = ("full", "middle", "pale")
_SMALL, _LARGE = Decimal("0.02"), Decimal("0.2")
_FEW = 7
"""As many parts have room for the small ones too."""
_NEAR, _SAME = 0.03, 0.005
_SIDES: Mapping[Side, Text] = {"income": document.INCOME, "costs": document.COSTS}
_OFFICE = ("board", "administration", "audit", "communication", "other", None)
"""What the association itself costs."""


@frozen
class _Year:
    """The column that is drawn."""

    context: Context
    budget: Budget
    money: Money
    column: int
    unit: Unit

    def rows(self, side: Side) -> tuple[Row, ...]:
        """The rows of a side that are no sums of others."""
        return tuple(row for row in getattr(self.budget, side) if not row.sum_of)

    def amount(self, row: Row) -> Amount | None:
        """What a row says in the column."""
        return amount_at(row.amounts, self.column, self.unit)

    def stretch(
        self, name: str, amount: Amount, filling: Filling = "open", parts: Sequence[Row] = ()
    ) -> Stretch:
        """A part of a bar, and what it is made of."""
        made_of = tuple(self._parts(parts))
        if sum((one.size for one in made_of), Decimal(0)) > _size(amount):
            made_of = ()
        return Stretch(filters.unbroken(name), _size(amount), self.money.written(amount), filling, made_of)

    def _parts(self, rows: Sequence[Row]) -> Iterator[Stretch]:
        for row in rows:
            amount = self.amount(row)
            if amount is not None and amount.value > 0:
                yield Stretch(filters.unbroken(_bare(row.name)), _size(amount), self.money.written(amount))


def money_charts(context: Context, budget: Budget) -> tuple[ChartView, ...]:
    """The income and the costs of the budget year as bars in one scale; nothing where they are not known."""
    column, unit = judged_column(context.plan), unit_of(budget)
    if budget is not context.plan.budget or column is None or unit is None:
        return ()
    year = _Year(context, budget, money_of(context, budget), column, unit)
    sides = {side: _side(year, side) for side in ("income", "costs")}
    shown: dict[Side, list[Stretch]] = {side: found for side, found in sides.items() if found}  # type: ignore[misc]
    if not any(len(found) >= FEWEST for found in shown.values()):
        return ()
    stacks = tuple(_stacks(year, shown))
    name = context.say(labels.MONEY["both" if len(shown) > 1 else next(iter(shown))])
    return figure(
        context,
        Stacks(stacks, context.say(labels.OF_WHICH)),
        context.say(labels.AND_YEAR, name=name, year=column_years(context, budget.columns[column])),
        details=(unit_detail(context, budget),),
        finding=_finding(year, shown.get("costs", [])),
        description=" ".join(_described(context, one) for one in stacks),
    )


def _side(year: _Year, side: Side) -> list[Stretch]:
    """The parts of a side; none where a row is not known or below zero, or they give more than is stated."""
    found, rows = sum_at(year.budget, side, year.column), year.rows(side)
    known = found.rows.known
    amounts = [amount for row in rows if (amount := year.amount(row)) is not None]
    if known is None or known.value <= 0 or any(amount.value < 0 for amount in amounts):
        return []
    parts = list(_income(year) if side == "income" else _costs(year, known))
    if found.differs:
        gap = found.gap
        if gap is None or gap.value < 0:
            return []
        parts.append(year.stretch(year.context.say(labels.IN_NO_ROW), gap))
    return _joined(year, parts)


def _income(year: _Year) -> Iterator[Stretch]:
    """Each source; the members of a party together, where it has several rows."""
    income = year.rows("income")
    steps, parties = iter(_STEPS), [row.party for row in income if row.party]
    for at, row in enumerate(income):
        amount = year.amount(row)
        if row.party and parties.count(row.party) > 1:
            rows = [one for one in income if one.party == row.party]
            if any(one.party == row.party for one in income[:at]):
                continue
            together = added(year.amount(one) for one in rows if year.amount(one))
            if together is not None and together.value:
                name = year.context.capitalised(term("Party", row.party))
                yield year.stretch(name, together, next(steps, "open"), rows)
        elif amount is not None and amount.value:
            yield year.stretch(row.name, amount, _filling(row, steps), row.of_which)


def _filling(row: Row, steps: Iterator[Filling]) -> Filling:
    if row.source in NOT_EARNED:
        return "hatched"
    return next(steps, "open") if row.party or row.source in (None, "members") else "open"


def _costs(year: _Year, whole: Amount) -> list[Stretch]:
    """The costs by area, where most of them have one; else by what they pay for; else row by row."""
    rows = [row for row in year.rows("costs") if (amount := year.amount(row)) is not None and amount.value]
    in_areas = sum((_value(year, row) for row in rows if _has_area(year.context, row)), Decimal(0))
    key = _area if in_areas * 2 >= whole.value else _group if len(rows) > _FEW else None
    groups: dict[str, list[Row]] = {}
    for at, row in enumerate(rows):
        groups.setdefault(key(year.context, row) if key else str(at), []).append(row)
    if key and len(groups) < FEWEST:
        groups = {str(at): [row] for at, row in enumerate(rows)}
    return _stepped(_one_group(year, name, found, is_named=key is not None) for name, found in groups.items())


def _one_group(year: _Year, name: str, rows: list[Row], *, is_named: bool) -> tuple[Stretch, bool]:
    """Costs that belong together, largest first, and whether nothing is decided of them."""
    amount = added(year.amount(row) for row in rows) or Amount(Decimal(0), year.unit)
    rows = sorted(rows, key=lambda row: -_value(year, row))
    is_open = all(row.unallocated for row in rows)
    if len(rows) == 1 and not (is_named and _has_area(year.context, rows[0])):
        return year.stretch(rows[0].name, amount, parts=rows[0].of_which), is_open
    return year.stretch(name, amount, parts=rows if len(rows) > 1 else ()), is_open


def _stepped(found: Any) -> list[Stretch]:  # noqa: ANN401 - pairs of a part and whether it is open
    """The parts with their fillings, largest first; those of which nothing is decided last, and open."""
    parts = sorted(found, key=lambda one: (one[1], -one[0].size))
    fillings = [*_STEPS]
    return [
        replace(part, filling="open" if is_open else fillings[min(at, 1 + (at + 1) % 2)])
        for at, (part, is_open) in enumerate(parts)
    ]


def _has_area(context: Context, row: Row) -> bool:
    """Whether a row is of an area that can be named; that of a plan which is not at hand cannot."""
    return row.area is not None and item_of(context.kin, "areas", row.area) is not None


def _area(context: Context, row: Row) -> str:
    if row.area and _has_area(context, row):
        return context.name_of("areas", row.area)
    if row.unallocated:
        return context.say(labels.UNALLOCATED)
    return context.say(labels.COMMON) if row.group in _OFFICE else _group(context, row)


def _group(context: Context, row: Row) -> str:
    if row.unallocated:
        return context.say(labels.UNALLOCATED)
    return context.capitalised(term("CostGroup", row.group or "other"))


def _value(year: _Year, row: Row) -> Decimal:
    amount = year.amount(row)
    return _size(amount)


def _size(amount: Amount | None) -> Decimal:
    return size_of(amount) or Decimal(0)


def _joined(year: _Year, parts: list[Stretch]) -> list[Stretch]:
    """The parts, those too small to be seen as one where there are many, and "varav" only of large ones."""
    whole = sum((one.size for one in parts), Decimal(0))
    parts = [one if one.size >= whole * _LARGE else replace(one, parts=()) for one in parts]
    small = [one for one in parts if one.size < whole * _SMALL and one.filling != "hatched"]
    if len(parts) <= _FEW or len(small) < FEWEST:
        return parts
    size = sum((one.size for one in small), Decimal(0))
    rest = Stretch(
        year.context.say(labels.THE_REST),
        size,
        year.money.written(Amount(size, year.unit)),
        "open",
        tuple(replace(one, parts=()) for one in small),
    )
    return [*(one for one in parts if one not in small), rest]


def _stacks(year: _Year, shown: dict[Side, list[Stretch]]) -> Iterator[Stack]:
    """The bars, with what the one is longer than the other by."""
    say = year.context.say
    sums = {side: sum_at(year.budget, side, year.column).value for side in shown}
    gap = less(sums.get("costs"), sums.get("income")) if len(shown) > 1 else None
    for side, parts in shown.items():
        amount = year.money.in_words(total) if (total := sums[side]) else ""
        name = say(labels.WITH_AMOUNT, name=say(_SIDES[side]), amount=amount) if amount else ""
        if gap is not None and gap.value > 0 and side == "income":
            is_saved = _covers(year, gap)
            text = labels.AND_EQUITY if is_saved else labels.AND_DEFICIT
            name = say(text, name=name, amount=year.money.in_words(gap))
            missing = say(labels.FROM_EQUITY if is_saved else labels.DEFICIT)
            parts = [*parts, year.stretch(missing, gap, "hatched")]  # noqa: PLW2901 - one more
        if gap is not None and gap.value < 0 and side == "costs":
            left = negated(gap)
            name = say(labels.AND_SURPLUS, name=name, amount=year.money.in_words(left))
            parts = [*parts, year.stretch(say(labels.SURPLUS), left, "hatched")]  # noqa: PLW2901 - one more
        yield Stack(name, tuple(parts))


def _covers(year: _Year, deficit: Amount) -> bool:
    """Whether the plan has equity at the start of the year that is as large as the deficit."""
    saved = equity_at(year.budget, year.column, "opening")
    rest = less(saved, deficit)
    return rest is not None and rest.value >= 0


def _finding(year: _Year, costs: list[Stretch]) -> str:
    """How large a part the largest cost is."""
    whole = sum((one.size for one in costs), Decimal(0))
    decided = [one for one in costs if one.filling != "open"]
    if len(costs) < FEWEST or not decided:
        return ""
    largest = max(decided, key=lambda one: one.size)
    part = Fraction(largest.size) / Fraction(whole)
    return year.context.say(labels.PART_OF_COSTS, name=largest.name, part=part_in_words(year.context, part))


def part_in_words(context: Context, part: Fraction) -> str:
    """A part of a whole as it is said: `nästan två tredjedelar`, `52,3 %`."""
    for (above, below), text in labels.FRACTIONS.items():
        off = float(part) - above / below
        if abs(off) < _SAME:
            return context.say(text)
        if abs(off) < _NEAR:
            return context.say(labels.NEARLY if off < 0 else labels.SOMEWHAT_OVER, part=context.say(text))
    return filters.percent(part, context.language)


def _described(context: Context, stack: Stack) -> str:
    figures = (_with_parts(context, one) for one in stack.stretches)
    return context.say(labels.NAME_AND_FIGURES, name=stack.name, figures="; ".join(figures))


def _with_parts(context: Context, one: Stretch) -> str:
    figure_words = f"{one.name} {one.words}"
    if not one.parts:
        return figure_words
    parts = ", ".join(f"{part.name} {part.words}" for part in one.parts)
    return context.say(labels.WITH_PARTS, figure=figure_words, parts=parts)


def _bare(name: str) -> str:
    """A name without the "varav" that it may begin with."""
    from samplan.render.labels.document import OF_WHICH_WORDS  # noqa: PLC0415 - only rows within rows

    first, _, rest = name.partition(" ")
    return rest if rest and first.casefold() in OF_WHICH_WORDS else name
