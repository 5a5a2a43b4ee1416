"""A whole in shares, with the mark that their boundary should be at; bars where names have no room."""

from __future__ import annotations

from collections.abc import Sequence

from samplan.render.charts.bars import draw_bars
from samplan.render.charts.dots import spread
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, ShareBar
from samplan.render.charts.sheet import Ink, Sheet, short
from samplan.render.charts.widths import text_width, wrapped

_SIZE, _SMALL = 14.5, 13.5
_BAR, _PLAIN = 34, 14
"""How high the bar is; and without any words, as under a key figure."""
_GAP = 3


def draw_shares(sheet: Sheet, chart: ShareBar) -> float:
    """Draw the shares beside each other; gives the height."""
    whole = sum(float(one.size) for one in chart.stretches)
    if whole <= 0 or any(one.size < 0 for one in chart.stretches):
        return draw_bars(sheet, _lying(chart))
    labels = [" ".join(filter(None, (one.name, one.words))) for one in chart.stretches]
    if chart.is_small or not any(labels):
        return _small(sheet, chart, labels, whole)
    placed = _placed(sheet, chart, labels, whole)
    if placed is None:
        return draw_bars(sheet, _lying(chart))
    top = max(len(lines) for _, lines in placed) * 17.0 + 10
    for x, lines in placed:
        sheet.lines(x, top - 10 - 17 * (len(lines) - 1), lines, _SIZE, 17)
    return _bar(sheet, chart, whole, top, _BAR)


def _lying(chart: ShareBar) -> BarChart:
    items = tuple(Bars(one.name, (Bar(one.size, one.words, one.filling),)) for one in chart.stretches)
    return BarChart((BarGroup("", items),))


def _placed(
    sheet: Sheet, chart: ShareBar, labels: Sequence[str], whole: float
) -> list[tuple[float, list[str]]] | None:
    """The words over each share, as near to its middle as they go; None where they have no room."""
    wide = [text_width(label, _SIZE) + 1 for label in labels]
    room = sheet.width - 10 * (len(labels) - 1)
    rooms = [min(width, max(room * width / sum(wide), 60)) for width in wide]
    lines = [wrapped(label, one, _SIZE, most=3) for label, one in zip(labels, rooms, strict=True)]
    widths = [max((text_width(line, _SIZE) for line in one), default=0.0) for one in lines]
    if len(labels) > 4:  # noqa: PLR2004 - more are read as bars
        return None
    ends, at = [], 0.0
    for stretch, width in zip(chart.stretches, widths, strict=True):
        at += float(stretch.size) / whole * sheet.width
        ends.append((at - float(stretch.size) / whole * sheet.width + width / 2, width))
    places = spread(ends, 0, sheet.width)
    if places is None:
        return None
    return list(zip(places, lines, strict=True))


def _bar(sheet: Sheet, chart: ShareBar, whole: float, top: float, height: float) -> float:
    x = 0.0
    for number, one in enumerate(chart.stretches):
        end = x + float(one.size) / whole * sheet.width
        gap = _GAP if number < len(chart.stretches) - 1 else 0
        if one.size:
            sheet.bar(x, top, max(end - x - gap, 1), height, one.filling)
        x = end
    if chart.mark is None:
        return top + height
    return _small_mark(sheet, chart, top, height) if chart.is_small else _mark(sheet, chart, top, height)


def _small(sheet: Sheet, chart: ShareBar, labels: Sequence[str], whole: float) -> float:
    """A thin bar with its words under it on one line, as far as they have room there."""
    bottom = _bar(sheet, chart, whole, 5.0 if chart.mark is not None else 0.0, _PLAIN)
    wanted: list[tuple[float, float, str, Ink]] = []
    x = 0.0
    for one, label in zip(chart.stretches, labels, strict=True):
        end = x + float(one.size) / whole * sheet.width
        width = text_width(label, _SMALL)
        if label:
            wanted.append((x + width / 2 if one.name else end, width, label, "ink"))
        x = end
    if chart.mark is not None and chart.mark_words:
        width = text_width(chart.mark_words, _SMALL)
        wanted.append((float(chart.mark) * sheet.width, width, chart.mark_words, "limit"))
    wanted.sort()
    places = spread([(at, width) for at, width, _, _ in wanted], 0, sheet.width)
    if not wanted or places is None:
        return bottom
    for start, (_, _, words, ink) in zip(places, wanted, strict=True):
        sheet.text(start, bottom + 18, words, _SMALL, ink=ink)
    return bottom + 22


def _small_mark(sheet: Sheet, chart: ShareBar, top: float, height: float) -> float:
    path = f"M{short(float(chart.mark or 0) * sheet.width)} {short(top - 5)}v{short(height + 10)}"
    sheet.stroke(path, "paper", 5.5)
    sheet.stroke(path, "limit", 3)
    return top + height + 5


def _mark(sheet: Sheet, chart: ShareBar, top: float, height: float) -> float:
    """The stroke at the boundary wanted, a bracket over what is allowed, and the words of both."""
    x, bottom = float(chart.mark or 0) * sheet.width, top + height
    reach = 15 if chart.mark_words else 4
    path = f"M{short(x)} {short(top - 6)}V{short(bottom + reach)}"
    sheet.stroke(path, "paper", 6)
    sheet.stroke(path, "limit", 3)
    if chart.low is not None and chart.high is not None:
        low, high = float(chart.low) * sheet.width, float(chart.high) * sheet.width
        sheet.stroke(f"M{short(low)} {short(bottom + 8)}v8H{short(high)}v-8", "limit", 1.5)
        reach = max(reach, 17)
    y = bottom + reach
    said: tuple[tuple[str, Ink], ...] = ((chart.mark_words, "limit"), (chart.range_words, "quiet"))
    for words, ink in said:
        for line in wrapped(words, sheet.width, _SMALL, most=2) if words else ():
            y += 17
            width = text_width(line, _SMALL)
            start = max(0.0, min(x - width / 2, sheet.width - width))
            sheet.text(start, y, line, _SMALL, ink=ink)
    return y + 5
