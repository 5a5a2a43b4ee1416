"""Women and men beside each other: planned participants of interventions, and the rows of statistics."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.people import rows_of, same_population
from samplan.frozen import frozen
from samplan.render import filters
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, Filling
from samplan.render.labels import charts as labels
from samplan.render.labels import term
from samplan.render.views.charts.figure import FEWEST, figure, has_enough, size_of
from samplan.schema.values import HIDDEN, People, Share, Unknown

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.intervention import Intervention
    from samplan.schema.outcome import Outcome
    from samplan.schema.statistic import Statistic, StatisticRow

_HUNDRED = Decimal(100)
_SUMS = ("samtliga", "totalt", "summa", "alla", "total", "all", "sum")
"""What a row is called that is the sum of the others."""


@frozen
class _Thing:
    """What is compared: its name and how many it counts."""

    name: str
    counts: Counted | None
    heading: str = ""

    @property
    def is_by_sex(self) -> bool:
        """Whether women or men are said."""
        return self.counts is not None and (self.counts.women is not None or self.counts.men is not None)

    @property
    def sizes(self) -> tuple[Decimal, ...]:
        """The sizes that are known of it."""
        return tuple(size for value in self.values if (size := size_of(value)) is not None)

    @property
    def values(self) -> tuple[object, ...]:
        """What its bars are of."""
        if self.counts is None:
            return ()
        return (self.counts.women, self.counts.men) if self.is_by_sex else (self.counts.total,)


def participants_charts(context: Context, interventions: Sequence[Intervention]) -> tuple[ChartView, ...]:
    """The planned participants of these interventions, those with individuals apart from the others."""
    things = [
        _Thing(one.name, one.participants, one.direction or "")
        for one in interventions
        if not isinstance(one.participants and one.participants.total, Share)
    ]
    things.sort(key=lambda one: -sum(one.sizes, Decimal(0)))
    has_parts = any(one.part_of for one in interventions)
    directions = {one.heading for one in things}
    is_part = (
        len(directions) == 1 and {one.direction or "" for one in context.plan.interventions} != directions
    )
    caption = context.say(labels.PARTICIPANTS_OF[next(iter(directions)) if is_part else ""])
    year = context.plan.period.first_year
    return _charts(
        context,
        things,
        context.say(labels.AND_YEAR, name=caption, year=year),
        finding=_finding(context, things),
        is_summed=not has_parts,
    )


def statistic_charts(
    context: Context, one: Statistic, caption: str, period: str, names: Sequence[str]
) -> tuple[ChartView, ...]:
    """The rows of a statistic that give women and men; nothing where they count different people.

    Args:
        context: The plan it stands in.
        one: The statistic.
        caption: What its table is called.
        period: The time that it is of; empty where the caption says it.
        names: What its rows are called, in their order.
    """
    rows = [(row, name) for (_, row), name in zip(rows_of(one), names, strict=True)]
    if one.columns or one.only or not same_population(one, [row for row, _ in rows]):
        return ()
    numbers = [_Thing(name, row) for row, name in rows if _counts(row) and not _is_sum(row, name, rows)]
    shares = [_Thing(name, row) for row, name in rows if _is_share(row)]
    things = numbers if len(numbers) >= FEWEST else shares
    if not all(thing.is_by_sex for thing in things):
        return ()
    return _charts(context, things, context.say(labels.BY_SEX, name=caption), details=(period,))


def outcome_charts(
    context: Context, outcomes: Sequence[Outcome], names: Sequence[str]
) -> tuple[ChartView, ...]:
    """Outcomes of one goal, or of people of one kind, that are numbers of women and men."""
    pairs = [
        (one, name) for one, name in zip(outcomes, names, strict=True) if _counts(one) and not _is_share(one)
    ]
    things = [_Thing(name, one) for one, name in pairs]
    goals, populations = {one.goal for one, _ in pairs}, {one.population for one, _ in pairs}
    is_alike = len(goals) == 1 or (len(populations) == 1 and None not in populations)
    if not is_alike or not all(thing.is_by_sex for thing in things):
        return ()
    from samplan.render.labels.document import OUTCOME  # noqa: PLC0415 - few plans come so far

    return _charts(context, things, context.say(labels.BY_SEX, name=context.say(OUTCOME)))


def _counts(row: Counted) -> bool:
    """Whether a row gives numbers of people, or says why it does not, by sex."""
    values = (row.women, row.men)
    return any(isinstance(value, People) for value in values) or all(
        isinstance(value, Unknown) for value in values
    )


def _is_share(row: Counted) -> bool:
    return isinstance(row.women, Share) and isinstance(row.men, Share)


def _is_sum(row: Counted, name: str, rows: Sequence[tuple[StatisticRow | Statistic, str]]) -> bool:
    """Whether a row is of all that the others count."""
    if getattr(row, "sum_of", ()) or name.casefold().split(",")[0] in _SUMS:
        return True
    if len(rows) <= FEWEST:
        return False
    others = [other for other, _ in rows if other is not row]
    told = [sex for sex in ("women", "men") if getattr(row, sex) != HIDDEN]
    return bool(told) and all(
        isinstance(value := getattr(row, sex), People)
        and value.value
        == sum(one.value for other in others if isinstance(one := getattr(other, sex), People))
        for sex in told
    )


def _charts(  # noqa: PLR0913 - what a figure has, by name
    context: Context,
    things: Sequence[_Thing],
    caption: str,
    *,
    details: tuple[str, ...] = (),
    finding: str = "",
    is_summed: bool = False,
) -> tuple[ChartView, ...]:
    known = sum(bool(thing.sizes) for thing in things)
    if not has_enough(known, len(things) - known) or not any(size for one in things for size in one.sizes):
        return ()
    headings = list(dict.fromkeys(thing.heading for thing in things))
    groups = tuple(
        _group(context, heading, [one for one in things if one.heading == heading], is_summed=is_summed)
        for heading in sorted(headings, key=["individual", "structural", ""].index)
    )
    if len(groups) == 1:
        groups = (BarGroup("", groups[0].items),)
    chart = BarChart(groups, tuple(_legend(context, things)))
    description = " ".join(_described(context, chart, one) for group in groups for one in group.items)
    return figure(context, chart, caption, details=details, finding=finding, description=description)


def _legend(context: Context, things: Sequence[_Thing]) -> list[tuple[Filling, str]]:
    by_sex: list[tuple[Filling, str]] = [
        ("full", context.say(term("Sex", "women"))),
        ("hatched", context.say(term("Sex", "men"))),
    ]
    has_total = any(one.counts is not None and not one.is_by_sex for one in things)
    total: list[tuple[Filling, str]] = [("middle", context.say(labels.ALL))] if has_total else []
    return [*(by_sex if any(one.is_by_sex for one in things) else ()), *total]


def _group(context: Context, direction: str, things: Sequence[_Thing], *, is_summed: bool) -> BarGroup:
    name = context.say(labels.DIRECTIONS[direction]) if direction else ""
    sums = [_sum(things, sex) for sex in ("women", "men")] if is_summed else [None]
    if name and None not in sums:
        women, men = (filters.number(one, context.language) for one in sums)
        name = context.say(labels.SUM_BY_SEX, name=name, women=women, men=men)
    return BarGroup(name, tuple(_bars(context, one) for one in things))


def _sum(things: Sequence[_Thing], sex: str) -> int | None:
    """How many women or men there are together; None where some of them are not exactly known."""
    found = 0
    for one in things:
        value = getattr(one.counts, sex, None)
        if one.counts is None:
            continue
        if not isinstance(value, People) or value.is_approximate or value.printed:
            return None
        found += value.value
    return found


def _bars(context: Context, one: _Thing) -> Bars:
    """A thing with its bars; what says nothing has its sign and what that means."""
    name = filters.unbroken(one.name)
    if one.counts is None or all(value is None for value in one.values):
        said = f"{filters.NOTHING_SAID} {filters.read_aloud(None, context.language)}"
        return Bars(name, (Bar(None, said),))
    fillings: tuple[Filling, ...] = ("full", "hatched") if one.is_by_sex else ("middle",)
    return Bars(
        name,
        tuple(_bar(context, value, filling) for value, filling in zip(one.values, fillings, strict=True)),
    )


def _bar(context: Context, value: object, filling: Filling) -> Bar:
    words = context.count(value) if value is None or isinstance(value, People | Share | Unknown) else ""
    return Bar(size_of(value), words, filling, is_hidden=value == HIDDEN)


def _finding(context: Context, things: Sequence[_Thing]) -> str:
    """Whether there are more of one sex in all or in most of them; empty where nothing is plain."""
    pairs = [
        (one.counts.women, one.counts.men)
        for one in things
        if one.counts is not None
        and isinstance(one.counts.women, People)
        and isinstance(one.counts.men, People)
    ]
    if len(pairs) < FEWEST or any(value.is_approximate for pair in pairs for value in pair):
        return ""
    is_whole = len(pairs) == len(things)
    for name, more in (
        ("women", sum(w.value > m.value for w, m in pairs)),
        ("men", sum(m.value > w.value for w, m in pairs)),
    ):
        if more == len(things) and is_whole:
            return context.say(labels.MORE[name, "all"])
        if more * 2 > len(things) and more > FEWEST:
            return context.say(labels.MORE[name, "most"])
    return ""


def _described(context: Context, chart: BarChart, one: Bars) -> str:
    """The figures of a thing in words, each with what it is of."""
    names = dict(chart.legend)
    figures = ", ".join(
        bar.words if len(one.bars) == 1 else f"{names[bar.filling]} {bar.words}" for bar in one.bars
    )
    return context.say(labels.NAME_AND_FIGURES, name=one.name, figures=figures)
