"""Columns from zero, one a year, each with its limit; a line from seven years; bars where words lack room."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from samplan.frozen import frozen
from samplan.render.charts.bars import draw_bars
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, Column, ColumnChart, Filling
from samplan.render.charts.sheet import Form, Ink, Sheet, short, text_box
from samplan.render.charts.widths import text_width, wrapped

_VALUE, _NAME, _UNDER, _LIMIT = 16.0, 14.5, 13.5, 13.5
_HIGH = 170
"""How high the whole scale is."""
_WIDEST, _PART = 110, 0.52
_TOUCH = 5
"""A column that comes so near to its limit has its figure above it."""
_LINE = 7
"""From so many years on, how it goes is seen better on a line."""
_MOST = 12
"""More years than this are easier to read as bars."""
_FORMS: dict[Filling, Form] = {"hatched": "diamond", "open": "ring"}
"""What is not decided is open on a line too; all else is a full dot."""
_OVER_DOT = 13


@frozen
class _Plan:
    """How the columns stand: the place of each, and of zero."""

    slot: float
    unit: float
    zero: float
    has_limits_below: bool
    """Whether the words of the limits stand under the years, since columns are in the way above."""
    is_line: bool
    """Whether the years are dots on a line."""

    def at(self, size: float) -> float:
        """The height of a size on the paper."""
        return self.zero - size * self.unit


def draw_columns(sheet: Sheet, chart: ColumnChart) -> float:
    """Draw the columns beside each other; gives the height."""
    if not chart.columns:
        return 1
    slot = sheet.width / len(chart.columns)
    if len(chart.columns) > _MOST or not all(_fits(one, slot - 6) for one in chart.columns):
        return draw_bars(sheet, _lying(chart))
    return _draw(sheet, chart.columns, _planned(chart.columns, slot))


def _fits(one: Column, room: float) -> bool:
    lines = (
        (one.words, _VALUE, True),
        (one.name, _NAME, True),
        *((word, _UNDER, False) for word in one.under.split(" ")),
        *((word, _LIMIT, False) for word in one.limit_words.split(" ")),
    )
    return all(text_width(words, size, is_bold=is_bold) <= room for words, size, is_bold in lines)


def _lying(chart: ColumnChart) -> BarChart:
    """The same as bars that lie."""
    items = tuple(
        Bars(
            ", ".join(filter(None, (one.name, one.under))),
            (Bar(one.size, one.words, one.filling),),
            mark=one.limit,
            mark_words=one.limit_words,
        )
        for one in chart.columns
    )
    return BarChart((BarGroup("", items),))


def _planned(columns: Sequence[Column], slot: float) -> _Plan:
    sizes = [float(one.size) for one in columns if one.size is not None]
    limits = [float(one.limit) for one in columns if one.limit is not None]
    most, least = max([0.0, *sizes, *limits]), min([0.0, *sizes, *limits])
    unit = _HIGH / (most - least) if most > least else 0.0
    is_in_the_way = any(_meets_limit(one, unit) for one in columns)
    lines = max(len(_limit_lines(one, slot)) for one in columns)
    top = 26.0 if is_in_the_way or not limits else 14.0 + 16 * lines
    return _Plan(slot, unit, top + most * unit, is_in_the_way, len(columns) >= _LINE)


def _limit_lines(one: Column, slot: float) -> list[str]:
    return wrapped(one.limit_words, slot - 4, _LIMIT)


def _meets_limit(one: Column, unit: float) -> bool:
    """Whether a column reaches so near to its limit, or over it, that its words have no room between."""
    if one.limit is None:
        return False
    return (float(one.limit) - max(float(one.size or 0), 0)) * unit < _VALUE + 12


def _draw(sheet: Sheet, columns: Sequence[Column], plan: _Plan) -> float:
    if plan.is_line:
        for number, one in enumerate(columns):
            _limit(sheet, one, plan, (number + 0.5) * plan.slot)
        for path in _ways(columns, plan):
            sheet.stroke(path, "full", 2.5)
    for number, one in enumerate(columns):
        _column(sheet, one, plan, (number + 0.5) * plan.slot)
    sheet.stroke(f"M0 {short(plan.zero)}H{short(sheet.width)}", "ink", 1.5)
    least = min((float(one.size) for one in columns if one.size is not None), default=0.0)
    bottom = plan.at(min(least, 0.0)) + (_VALUE + 8 if least < 0 else 0)
    ends = [
        _under(sheet, one, plan, (number + 0.5) * plan.slot, bottom + 20)
        for number, one in enumerate(columns)
    ]
    return max(ends)


def _ways(columns: Sequence[Column], plan: _Plan) -> Iterator[str]:
    """The line from each year to the next, where both are known."""
    places = [
        None if one.size is None else f"{short((at + 0.5) * plan.slot)} {short(plan.at(float(one.size)))}"
        for at, one in enumerate(columns)
    ]
    return (f"M{one}L{next_}" for one, next_ in pairwise(places) if one and next_)


def _dot(sheet: Sheet, one: Column, plan: _Plan, x: float, size: float) -> None:
    """A year on the line, its figure over it on paper of its own, or under it where a limit is near."""
    end = plan.at(size)
    base = end - _OVER_DOT
    if one.limit is not None and 0 <= end - plan.at(float(one.limit)) < _VALUE + _OVER_DOT + 6:
        below = end + _OVER_DOT + 0.7 * _VALUE
        base = below if below < plan.zero - 8 else plan.at(float(one.limit)) - 7
    sheet.patch(text_box(x, base, one.words, _VALUE, anchor="middle", is_bold=True))
    sheet.text(x, base, one.words, _VALUE, anchor="middle", is_bold=True)
    sheet.mark(x, end, _FORMS.get(one.filling, "disc"), 5)


def _column(sheet: Sheet, one: Column, plan: _Plan, x: float) -> None:
    if one.size is None:
        sheet.text(x, plan.zero - 8, one.words, _VALUE, ink="quiet", anchor="middle")
        if not plan.is_line:
            _limit(sheet, one, plan, x)
    elif plan.is_line:
        _dot(sheet, one, plan, x, float(one.size))
    else:
        _upright(sheet, one, plan, x, float(one.size))


def _upright(sheet: Sheet, one: Column, plan: _Plan, x: float, size: float) -> None:
    width = min(plan.slot * _PART, _WIDEST)
    end = plan.at(size)
    sheet.bar(x - width / 2, min(end, plan.zero), width, abs(end - plan.zero), one.filling)
    _limit(sheet, one, plan, x)
    below = end - plan.at(float(one.limit)) if one.limit is not None and size >= 0 else -1.0
    has_room = plan.zero - end > _VALUE + 14 and text_width(one.words, _VALUE, is_bold=True) < width - 8
    if _TOUCH < below < _VALUE + 12 and has_room:
        _inside(sheet, one, x, end + _VALUE + 6)
        return
    base = end - 7 if size >= 0 else end + _VALUE + 4
    base = min(base, end - below - 7) if 0 <= below < _VALUE + 12 else base
    sheet.text(x, base, one.words, _VALUE, anchor="middle", is_bold=True)


def _inside(sheet: Sheet, one: Column, x: float, base: float) -> None:
    """The figure within its column, where the limit leaves no room above it."""
    if one.filling in ("middle", "hatched"):
        sheet.patch(text_box(x, base, f" {one.words} ", _VALUE, anchor="middle", is_bold=True))
    ink: Ink = "paper" if one.filling == "full" else "ink"
    sheet.text(x, base, one.words, _VALUE, ink=ink, anchor="middle", is_bold=True)


def _limit(sheet: Sheet, one: Column, plan: _Plan, x: float) -> None:
    if one.limit is None:
        return
    y, reach = plan.at(float(one.limit)), plan.slot / 2 - min(6, plan.slot / 20)
    path = f"M{short(x - reach)} {short(y)}H{short(x + reach)}"
    if plan.has_limits_below:
        sheet.stroke(path, "paper", 5.5)
    else:
        lines = _limit_lines(one, plan.slot)
        sheet.lines(x, y + 8 - 16 * len(lines), lines, _LIMIT, 16, ink="limit", anchor="middle")
    sheet.stroke(path, "limit", 2.5)


def _under(sheet: Sheet, one: Column, plan: _Plan, x: float, y: float) -> float:
    """The year, what kind of figure it is, and the limit where it has no room above."""
    sheet.text(x, y, one.name, _NAME, anchor="middle", is_bold=True)
    lines = wrapped(one.under, plan.slot - 6, _UNDER, most=3)
    y = sheet.lines(x, y + 17, lines, _UNDER, 16, ink="quiet", anchor="middle")
    if one.limit is not None and plan.has_limits_below:
        lines = _limit_lines(one, plan.slot)
        y = sheet.lines(x, y + 1, lines, _LIMIT, 16, ink="limit", anchor="middle")
    return y - 8
