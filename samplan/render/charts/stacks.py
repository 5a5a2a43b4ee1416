"""Wholes and their parts in one scale: names at the parts, on leaders where a part is thin."""

from __future__ import annotations

from collections.abc import Sequence

from samplan.frozen import fresh, frozen, record
from samplan.render.charts.bars import draw_bars
from samplan.render.charts.model import Bar, BarChart, BarGroup, Bars, Stack, Stacks, Stretch
from samplan.render.charts.sheet import Box, Ink, Sheet, short
from samplan.render.charts.widths import is_whole, text_width, wrapped

_HEADING, _NAME, _LEADER, _PART = 15.0, 14.0, 13.5, 12.5
_STEP, _SMALL_STEP = 17, 15
_BAR = 40
_GAP = 1.25
"""Half of what is left open between two parts."""
_OWN = 0.6
"""How much of a name must stand over its own part."""
_AFTER = 26
_ROWS = 16
_WIDE_TEXT = 400
_MOST_TIGHT = 2
"""More parts without room under themselves are told together."""


def draw_stacks(sheet: Sheet, chart: Stacks) -> float:
    """Draw the stacks; as bars that lie where the paper is narrow or the names have no room."""
    most = max((_size(stack) for stack in chart.stacks), default=0.0)
    has_less = any(one.size < 0 for stack in chart.stacks for one in stack.stretches)
    if most <= 0 or has_less or sheet.is_narrow:
        return draw_bars(sheet, _lying(chart))
    trial = Sheet(sheet.name, sheet.width, sheet.colours)
    bottom = 0.0
    for stack in chart.stacks:
        end = _stack(trial, stack, chart.of_which, sheet.width / most, bottom + (_AFTER if bottom else 0))
        if end is None:
            return draw_bars(sheet, _lying(chart))
        bottom = end
    sheet.shapes, sheet.texts, sheet.is_striped = trial.shapes, trial.texts, trial.is_striped
    return bottom


def _size(stack: Stack) -> float:
    return sum(float(one.size) for one in stack.stretches)


def _lying(chart: Stacks) -> BarChart:
    groups = (
        BarGroup(
            stack.name,
            tuple(
                Bars(
                    one.name,
                    (Bar(one.size, one.words, one.filling, tuple(part.size for part in one.parts)),),
                    _made_of(one, chart.of_which),
                )
                for one in stack.stretches
            ),
        )
        for stack in chart.stacks
    )
    return BarChart(tuple(groups))


def _made_of(one: Stretch, of_which: str) -> str:
    """What a part is made of, in words."""
    parts = ", ".join(f"{part.name} {part.words}".strip() for part in one.parts)
    return f"{of_which} {parts}".strip() if parts else ""


@frozen
class _Place:
    """A part on the paper."""

    stretch: Stretch
    left: float
    right: float

    @property
    def label(self) -> str:
        """Its name and its figure."""
        return f"{self.stretch.name} {self.stretch.words}".strip()

    @property
    def middle(self) -> float:
        """Where a leader begins."""
        return (self.left + self.right) / 2


@frozen
class _Leader:
    """Words under a bar and the line that leads down to them."""

    x: float
    lines: tuple[str, ...]
    ink: Ink
    start: float
    """How far under the bar it begins."""


@record
class _Below:
    """What stands under a bar: words, and the leaders that come down to them."""

    width: float
    of_which: str
    boxes: list[Box] = fresh(factory=list)
    leaders: list[Box] = fresh(factory=list)

    def is_free(self, box: Box, leader: Box) -> bool:
        """Whether words have room there, and their leader a way down to them."""
        if box.left < 0 or box.right > self.width or any(box.meets(other, 6) for other in self.boxes):
            return False
        if any(box.meets(other, 3) for other in self.leaders):
            return False
        return not any(leader.meets(other, 3) for other in self.boxes)


def _stack(sheet: Sheet, stack: Stack, of_which: str, scale: float, top: float) -> float | None:
    """A bar with its heading and all its names; None where some have no room."""
    y = top
    if stack.name:
        y = sheet.lines(
            0, y + 14, wrapped(stack.name, sheet.width, _HEADING, is_bold=True), _HEADING, 19, is_bold=True
        )
    places = _places(stack.stretches, scale)
    above = _above(places, sheet.width)
    high = max((len(lines) for _, lines in above.values()), default=0)
    bar = (y - 8 if stack.name else y) + high * _STEP + 12
    for place in places:
        sheet.bar(place.left + _GAP, bar, place.right - place.left - 2 * _GAP, _BAR, place.stretch.filling)
    for x, lines in above.values():
        sheet.lines(x, bar - 7 - _STEP * (len(lines) - 1), lines, _NAME, _STEP)
    below = _Below(sheet.width, of_which)
    leaders = [_to_part(place) for place in places if id(place) not in above]
    leaders += [one for place in places for one in _parts(sheet, place, bar, below)]
    if not _leaders(sheet, leaders, bar + _BAR, below):
        return None
    return max([bar + _BAR, *(box.bottom for box in below.boxes)])


def _places(stretches: Sequence[Stretch], scale: float, x: float = 0.0) -> list[_Place]:
    places = []
    for one in stretches:
        width = float(one.size) * scale
        places.append(_Place(one, x, x + width))
        x += width
    return places


def _above(places: Sequence[_Place], width: float) -> dict[int, tuple[float, list[str]]]:
    """The names that stand over their parts, largest first: where they begin, and their lines."""
    taken: list[tuple[float, float]] = []
    found: dict[int, tuple[float, list[str]]] = {}
    for place in sorted(places, key=lambda one: one.left - one.right):
        for most in (1, 2):
            lines = _over(place, most)
            if lines is None:
                continue
            wide = max(text_width(line, _NAME) for line in lines)
            left = min(place.left, width - wide)
            if left < 0 or any(left < end + 12 and start < left + wide + 12 for start, end in taken):
                continue
            taken.append((left, left + wide))
            found[id(place)] = (left, lines)
            break
    return found


def _over(place: _Place, most: int) -> list[str] | None:
    """The lines of a name of which most stands over its own part."""
    room = (place.right - place.left) / _OWN
    return (
        wrapped(place.label, room, _NAME, most=most)
        if is_whole(place.label, room, _NAME, most=most)
        else None
    )


def _parts(sheet: Sheet, place: _Place, bar: float, below: _Below) -> list[_Leader]:
    """Lines between the parts of a part, and their names under each; gives those that have no room there."""
    one = place.stretch
    if not one.parts or not one.size:
        return []
    if sum(part.size for part in one.parts) > one.size or any(part.size < 0 for part in one.parts):
        return [_bracket(sheet, place, bar + _BAR, below)]
    inner = _places(one.parts, (place.right - place.left) / float(one.size), place.left)
    ink: Ink = "paper" if one.filling in ("full", "middle") else "full"
    ends = [part.right for part in inner if part.right < place.right - 1]
    for x in ends:
        sheet.stroke(f"M{short(x)} {short(bar + 1)}v{_BAR - 2}", ink, 1.5)
    tight = [part for part in inner if not _is_roomy(part)]
    if len(tight) > _MOST_TIGHT or len(tight) * 2 > len(inner):
        return [_bracket(sheet, place, bar + _BAR, below)]
    for part in inner:
        if part not in tight:
            _write(sheet, part, bar + _BAR + 17, below)
    return [_Leader(part.middle, (part.label,), "quiet", 3) for part in tight]


def _is_roomy(part: _Place) -> bool:
    """Whether a name has room under its own part, in small type."""
    room = part.right - part.left - 6
    return is_whole(part.stretch.name, room, _PART, most=3) and text_width(part.stretch.words, _PART) <= room


def _bracket(sheet: Sheet, place: _Place, bottom: float, below: _Below) -> _Leader:
    """A bracket under a part, and what it is made of, in words."""
    sheet.stroke(f"M{short(place.left + 2)} {short(bottom + 5)}v4H{short(place.right - 2)}v-4")
    lines = wrapped(_made_of(place.stretch, below.of_which), _WIDE_TEXT, _PART, most=6)
    return _Leader(place.middle, tuple(lines), "quiet", 9)


def _write(sheet: Sheet, part: _Place, y: float, below: _Below) -> None:
    """The name and the figure under a part, in small type; they take their place."""
    room, before = part.right - part.left - 6, len(sheet.texts)
    made_of = wrapped(_made_of(part.stretch, below.of_which), room, _PART, most=3)
    lines = (*wrapped(part.stretch.name, room, _PART, most=3), part.stretch.words, *made_of)
    sheet.lines(part.left + 1, y, lines, _PART, _SMALL_STEP, ink="quiet")
    below.boxes += sheet.texts[before:]


def _to_part(place: _Place) -> _Leader:
    return _Leader(place.middle, tuple(wrapped(place.label, _WIDE_TEXT, _LEADER, most=2)), "ink", 3)


def _leaders(sheet: Sheet, found: Sequence[_Leader], bottom: float, below: _Below) -> bool:
    """Lead down to the names that have no room at their parts; says whether all found a place."""
    right = sorted((one for one in found if one.x >= sheet.width / 2), key=lambda one: one.x)
    left = sorted((one for one in found if one.x < sheet.width / 2), key=lambda one: -one.x)
    return all(_lead(sheet, one, bottom, below) for one in (*right, *left))


def _lead(sheet: Sheet, one: _Leader, bottom: float, below: _Below) -> bool:
    is_left = one.x >= sheet.width / 2
    size = _PART if one.ink == "quiet" else _LEADER
    start = bottom + one.start
    wide = max(text_width(line, size) for line in one.lines)
    ways = ((before, row) for before in (is_left, not is_left) for row in range(_ROWS))
    for before, row in ways:
        y = bottom + 24 + row * _STEP
        x = one.x - 8 - wide if before else one.x + 8
        box = Box(x, y - 12, x + wide, y + 4 + _STEP * (len(one.lines) - 1))
        leader = Box(one.x - 0.5, start, one.x + 0.5, y - 4)
        if below.is_free(box, leader):
            below.boxes.append(box)
            below.leaders.append(leader)
            sheet.stroke(f"M{short(one.x)} {short(start)}V{short(y - 4.5)}h{-5 if before else 5}")
            _leader_words(sheet, one, y, size, before=before)
            return True
    return False


def _leader_words(sheet: Sheet, one: _Leader, y: float, size: float, *, before: bool) -> None:
    x = one.x - 8 if before else one.x + 8
    sheet.lines(x, y, one.lines, size, _STEP, ink=one.ink, anchor="end" if before else "start")
