"""Bars that lie: names beside them, or above them where the drawing is narrow. There is room for any data."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from samplan.frozen import record
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, Filling
from samplan.render.charts.sheet import Ink, Sheet, short
from samplan.render.charts.widths import text_width, wrapped

_SIZE, _SMALL, _HEADING = 14.5, 13.5, 15.0
_STEP = 17
_BAR, _THICK, _BETWEEN = 12, 16, 2
"""How high each of several bars is, and an only one; and how far they are apart."""
_AFTER, _AFTER_GROUP = 10, 16
_WIDEST_NAMES, _NARROWEST_NAMES = 300, 90
_LABEL_GAP = 6
_HIDDEN = 14
_LONGEST = 0.6
_MOST_NAME, _MOST_DETAIL = 3, 8


@record
class Scale:
    """Where sizes are across the paper."""

    zero: float
    unit: float
    longest: float
    """How wide the words at the end of a bar may be."""

    has_less: bool
    """Whether something is less than zero."""

    def at(self, size: float) -> float:
        """The place of a size."""
        return self.zero + size * self.unit


def draw_bars(sheet: Sheet, chart: BarChart) -> float:
    """Draw the groups under each other, in one scale; gives the height."""
    names = 0.0 if sheet.is_narrow else _names_width(chart)
    scale = _scale(sheet, chart, names)
    y = draw_legend(sheet, chart.legend, names)
    for group in chart.groups:
        y = _group(sheet, group, scale, names, y)
    return max(y - _AFTER - _AFTER_GROUP, 1)


def draw_legend(sheet: Sheet, legend: Sequence[tuple[Filling, str]], left: float) -> float:
    """What the fillings mean, on as many lines as they need; gives where the drawing goes on."""
    x, y = left, 0.0
    for filling, words in legend:
        width = 20 + text_width(words, _SIZE)
        if x > left and x + width > sheet.width:
            x, y = left, y + 22
        sheet.bar(x, y + 3, 14, 11, filling)
        lines = wrapped(words, sheet.width - x - 20, _SIZE, most=2)
        y = sheet.lines(x + 20, y + 14, lines, _SIZE, _STEP) - 14 - _STEP
        x += width + 24
    return y + 30 if legend else 0.0


def _names_width(chart: BarChart) -> float:
    names = [text_width(item.name, _SIZE) for group in chart.groups for item in group.items]
    return min(max(*names, _NARROWEST_NAMES), _WIDEST_NAMES) + 14 if names else 0.0


def _scale(sheet: Sheet, chart: BarChart, names: float) -> Scale:
    """One scale for all bars, with room for the words at their ends."""
    items = [item for group in chart.groups for item in group.items]
    bars = [bar for item in items for bar in item.bars]
    left, right = names, sheet.width - 2
    marks = [float(item.mark) for item in items if item.mark is not None]
    longest = (right - left) * _LONGEST
    ends = [(float(bar.size or 0), text_width(_label(bar, longest), _SMALL) + _LABEL_GAP) for bar in bars]
    left += _before(ends)
    most = max([0.0, *(size for size, _ in ends), *marks])
    least = min([0.0, *(size for size, _ in ends), *marks])
    room = right - left
    over = [
        (room - width - 8) / (size - least)
        for size, width in ends
        if size >= 0 and size > least and room > width + 8
    ]
    unit = min([room / (most - least), *over]) if most > least else 0.0
    return Scale(left - least * unit, max(unit, 0.0), longest, least < 0)


def _label(bar: Bar, longest: float) -> str:
    return "".join(wrapped(bar.words, longest, _SMALL, most=1))


def _before(ends: Sequence[tuple[float, float]]) -> float:
    """Room before the bars that are less than zero, for their words."""
    return max((width for size, width in ends if size < 0), default=0.0)


def _group(sheet: Sheet, group: BarGroup, scale: Scale, names: float, y: float) -> float:
    if group.heading:
        lines = wrapped(group.heading, sheet.width, _HEADING, is_bold=True, most=4)
        y = sheet.lines(0, y + 14, lines, _HEADING, 19, is_bold=True) - 8
    for item in group.items:
        y = _item(sheet, item, scale, names, y)
    return y + _AFTER_GROUP + (0 if group.items else _AFTER)


def _item(sheet: Sheet, item: Bars, scale: Scale, names: float, y: float) -> float:
    """One thing with its bars; gives where the next begins."""
    height = _BAR if len(item.bars) > 1 else _THICK
    bars_high = len(item.bars) * (height + _BETWEEN) - _BETWEEN
    lines = wrapped(item.name, names - 14 if names else sheet.width, _SIZE, most=_MOST_NAME)
    names_high = len(lines) * _STEP
    if names:
        top = y + max(0.0, (names_high - bars_high) / 2)
        sheet.lines(0, y + 13 + max(0.0, (bars_high - names_high) / 2), lines, _SIZE, _STEP)
        bottom = y + max(names_high, bars_high)
    else:
        top = sheet.lines(0, y + 13, lines, _SIZE, _STEP) - 8
        bottom = top + bars_high
    _bars(sheet, item, scale, top, height)
    return _under(sheet, item, scale, names, bottom) + _AFTER


def _bars(sheet: Sheet, item: Bars, scale: Scale, top: float, height: float) -> None:
    mark = None if item.mark is None else scale.at(float(item.mark))
    y = top
    for bar in item.bars:
        _bar(sheet, bar, scale, y, height, mark)
        y += height + _BETWEEN
    if scale.has_less:
        sheet.stroke(f"M{short(scale.zero)} {short(top - 2)}V{short(y - _BETWEEN + 2)}", "ink", 1.5)
    if mark is not None:
        path = f"M{short(mark)} {short(top - 3)}V{short(y - _BETWEEN + 3)}"
        sheet.stroke(path, "paper", 5)
        sheet.stroke(path, "limit", 2.5)


def _bar(sheet: Sheet, bar: Bar, scale: Scale, y: float, height: float, mark: float | None) -> None:  # noqa: PLR0913 - its place
    base = y + height / 2 + 4.5
    if bar.size is None:
        x = scale.zero + (_LABEL_GAP if scale.has_less else 0)
        if bar.is_hidden:
            sheet.stroke(f"M{short(x)} {short(y + height / 2)}h{_HIDDEN}", "quiet", 2, "3 3")
            x += _HIDDEN + _LABEL_GAP
        for line in wrapped(bar.words, sheet.width - x, _SMALL, most=1):
            sheet.text(x, base, line, _SMALL, ink="quiet")
        return
    size, words = float(bar.size), _label(bar, scale.longest)
    start, end = sorted((scale.zero, scale.at(size)))
    sheet.bar(start, y, end - start, height, bar.filling)
    for at in list(accumulate(float(part) for part in bar.parts))[:-1]:
        ink: Ink = "paper" if bar.filling in ("full", "middle") else "full"
        if at < size:
            sheet.stroke(f"M{short(scale.at(at))} {short(y + 1)}v{short(height - 2)}", ink, 1.2)
    if size < 0:
        sheet.text(start - _LABEL_GAP, base, words, _SMALL, anchor="end")
        return
    x = end + _LABEL_GAP
    if mark is not None and x - 4 < mark + 4 and mark - 4 < x + text_width(words, _SMALL):
        x = max(x, mark + _LABEL_GAP)
    x = min(x, sheet.width - text_width(words, _SMALL))
    sheet.text(x, base, words, _SMALL)


def _under(sheet: Sheet, item: Bars, scale: Scale, names: float, y: float) -> float:
    """What stands under the bars: the words of the mark, then the details."""
    if item.mark is not None and item.mark_words:
        for line in wrapped(item.mark_words, sheet.width - names, _SMALL, most=2):
            y += _STEP
            sheet.text(
                _within(scale.at(float(item.mark)), line, names, sheet.width), y, line, _SMALL, ink="limit"
            )
        y += 3
    if item.detail:
        lines = wrapped(item.detail, sheet.width - names, _SMALL, most=_MOST_DETAIL)
        y = sheet.lines(names, y + 15, lines, _SMALL, 16, ink="quiet") - 12
    return y


def _within(x: float, words: str, left: float, right: float) -> float:
    """Where words begin that stand under a place, and within the paper."""
    width = text_width(words, _SMALL)
    return max(left, min(x - width / 2, right - width))
