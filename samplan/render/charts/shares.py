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
_BARE_BELOW = 280
"""A bar as narrow as that stands under a key figure, which says all words."""


def draw_shares(sheet: Sheet, chart: ShareBar) -> float:
    """Draw the shares beside each other; gives the height."""
    whole = sum(float(one.size) for one in chart.stretches)
    if whole <= 0 or any(one.size < 0 for one in chart.stretches):
        return draw_bars(sheet, _lying(chart))
    labels = [" ".join(filter(None, (one.name, one.words))) for one in chart.stretches]
    if not any(labels) or sheet.width < _BARE_BELOW:
        return _bar(sheet, chart, whole, 4.0 if chart.mark is not None else 0.0, _PLAIN)
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
    return _mark(sheet, chart, top, height) if chart.mark is not None else top + height


def _mark(sheet: Sheet, chart: ShareBar, top: float, height: float) -> float:
    """The stroke at the boundary wanted, a bracket over what is allowed, and the words of both."""
    x, bottom = float(chart.mark or 0) * sheet.width, top + height
    if sheet.width < _BARE_BELOW:
        sheet.stroke(f"M{short(x)} {short(top - 4)}V{short(bottom + 4)}", "limit", 3)
        return bottom + 5
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
