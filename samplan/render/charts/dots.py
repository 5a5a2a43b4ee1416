"""Values on lines: where something was, where it is, and where it should be."""

from __future__ import annotations

from collections.abc import Sequence

from samplan.frozen import frozen, record
from samplan.render.charts.model import DotChart, DotLine
from samplan.render.charts.sheet import Ink, Sheet, short
from samplan.render.charts.widths import text_width, wrapped

_NAME, _DETAIL, _WORDS = 15.0, 13.5, 13.5
_NAMES = 285
_AXIS = 302
_EDGE = 10
_ROW = 16
_GAP = 8
_AFTER = 16
_NEAR = 6
"""Values nearer than this would hide each other."""


@frozen
class _Label:
    """Words at a place on a line."""

    x: float
    words: str
    ink: Ink = "ink"

    @property
    def width(self) -> float:
        """How wide the words are."""
        return text_width(self.words, _WORDS)


@record
class _Axis:
    """The line that values stand on."""

    left: float
    right: float
    low: float
    high: float

    def at(self, value: float) -> float:
        """The place of a value; nothing stands beside the line."""
        if self.high <= self.low:
            return (self.left + self.right) / 2
        share = (value - self.low) / (self.high - self.low)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)


def draw_dots(sheet: Sheet, chart: DotChart) -> float:
    """Draw a line for each thing, all in one scale; gives the height."""
    left = _EDGE if sheet.is_narrow else _AXIS
    values = [float(value) for line in chart.lines for value in _values(line)]
    axis = _Axis(
        left, sheet.width - _EDGE, min([float(chart.low), *values]), max([float(chart.high), *values])
    )
    y = _legend(sheet, chart)
    for line in chart.lines:
        y = _line(sheet, line, axis, y) + _AFTER
    return max(y - _AFTER, 1)


def _values(line: DotLine) -> list[float]:
    return [float(dot.value) for dot in line.dots] + ([] if line.target is None else [float(line.target)])


def _legend(sheet: Sheet, chart: DotChart) -> float:
    x, y = 0.0, 0.0
    for form, words in chart.legend:
        width = 20 + text_width(words, 14)
        if x and x + width > sheet.width:
            x, y = 0.0, y + 22
        if form == "target":
            sheet.stroke(f"M{short(x + 7)} {short(y + 1)}v16", "limit", 3.5)
        else:
            sheet.mark(x + 7, y + 9, form, 4.5 if form == "ring" else 6)
        lines = wrapped(words, sheet.width - 20, 14, most=1)
        sheet.lines(x + 20, y + 14, lines, 14)
        x += width + 24
    return y + 34 if chart.legend else 0.0


def _line(sheet: Sheet, line: DotLine, axis: _Axis, top: float) -> float:
    """One thing with its values; gives how far down it reaches."""
    if sheet.is_narrow:
        named = _names(sheet, line, top, sheet.width)
        bottom = _values_on_line(sheet, line, axis, named + 6)
    else:
        named = _names(sheet, line, top, _NAMES)
        bottom = _values_on_line(sheet, line, axis, top)
    return max(named, bottom)


def _names(sheet: Sheet, line: DotLine, top: float, width: float) -> float:
    lines = wrapped(line.name, width, _NAME, is_bold=True, most=3)
    y = sheet.lines(0, top + 14, lines, _NAME, 18, is_bold=True)
    details = wrapped(line.detail, width, _DETAIL, most=3) if line.detail else []
    return sheet.lines(0, y - 1, details, _DETAIL, 16, ink="quiet") - 12


def _values_on_line(sheet: Sheet, line: DotLine, axis: _Axis, top: float) -> float:
    above = [_Label(axis.at(float(dot.value)), dot.words) for dot in line.dots if dot.form != "ring"]
    below = [_Label(axis.at(float(dot.value)), dot.words, "quiet") for dot in line.dots if dot.form == "ring"]
    if line.target is not None:
        below.append(_Label(axis.at(float(line.target)), line.target_words, "limit"))
    base = top + 12 if above else top - 4
    bounds = axis.left - _EDGE, axis.right + _EDGE
    y = _labels(sheet, above, bounds, base) + 12
    _marks(sheet, line, axis, y)
    last = _labels(sheet, below, bounds, y + 24)
    return last + 5 if below else y + 12


def _marks(sheet: Sheet, line: DotLine, axis: _Axis, y: float) -> None:
    sheet.stroke(f"M{short(axis.left)} {short(y)}H{short(axis.right)}", "line", 2)
    rings = [dot for dot in line.dots if dot.form == "ring"]
    if line.target is not None:
        target = axis.at(float(line.target))
        for dot in rings[:1]:
            start = axis.at(float(dot.value))
            sheet.stroke(f"M{short(start)} {short(y)}H{short(target)}", "quiet", 2, "2 4")
        sheet.stroke(f"M{short(target)} {short(y - 11)}v22", "limit", 3.5)
    discs = [axis.at(float(dot.value)) for dot in line.dots if dot.form == "disc"]
    for dot in sorted(line.dots, key=lambda one: ("ring", "disc", "diamond").index(one.form)):
        x = axis.at(float(dot.value))
        if dot.form == "diamond" and any(abs(x - other) < _NEAR for other in discs):
            sheet.mark(x, y, "around", 9.5)
        else:
            sheet.mark(x, y, dot.form, 4.5 if dot.form == "ring" else 6.5)


def _labels(sheet: Sheet, labels: Sequence[_Label], bounds: tuple[float, float], y: float) -> float:
    """Words at their places on one line if there is room, else each on its own; gives the last base."""
    ordered = sorted(labels, key=lambda one: one.x)
    room = bounds[1] - bounds[0]
    fitted = [
        _Label(one.x, "".join(wrapped(one.words, room, _WORDS, most=1)), one.ink)
        for one in ordered
        if one.words
    ]
    places = spread([(one.x, one.width) for one in fitted], *bounds)
    if places is not None:
        for one, x in zip(fitted, places, strict=True):
            sheet.text(x, y, one.words, _WORDS, ink=one.ink)
        return y
    for one in fitted:
        x = max(bounds[0], min(one.x - one.width / 2, bounds[1] - one.width))
        sheet.text(x, y, one.words, _WORDS, ink=one.ink)
        y += _ROW
    return y - _ROW


def spread(wanted: Sequence[tuple[float, float]], low: float, high: float) -> list[float] | None:
    """Where words begin that should stand in the middle of their places, so that none meets another.

    Args:
        wanted: The place and the width of each, from left to right.
        low: Where the first may begin.
        high: Where the last must end.

    Returns:
        None where they have no room beside each other.
    """
    total = sum(width for _, width in wanted) + _GAP * (len(wanted) - 1)
    if total > high - low:
        return None
    pools: list[tuple[float, int]] = []
    offset, offsets = 0.0, []
    for x, width in wanted:
        offsets.append(offset)
        pools.append((x - width / 2 - offset, 1))
        offset += width + _GAP
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (last, many), (before, others) = pools.pop(), pools.pop()
            pools.append(((last * many + before * others) / (many + others), many + others))
    starts = [start for start, many in pools for _ in range(many)]
    return [min(max(start, low), high - total) + by for start, by in zip(starts, offsets, strict=True)]
