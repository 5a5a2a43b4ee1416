"""A line of a file as a listing shows it, with marks under the stretch that it is about."""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import category, east_asian_width

from samplan.frozen import frozen
from samplan.render.visible import visible
from samplan.results import Span

TAB = "→"
CUT = "…"
LEAD = 3
"""Of a line that is cut, a third of what is shown stands before the stretch."""
WORD = 24
"""How many signs are given up so that a line is cut between words."""
_NO_WIDTH = ("Mn", "Me", "Cf")
_SOFT_HYPHEN = "\u00ad"


@frozen
class Excerpt:
    """What is shown of a line: the stretch, and what stands before and after it."""

    before: str
    marked: str
    after: str

    @property
    def text(self) -> str:
        """All that is shown."""
        return f"{self.before}{self.marked}{self.after}".rstrip()

    @property
    def indent(self) -> int:
        """Columns of a terminal before the stretch."""
        return cells(self.before)

    @property
    def length(self) -> int:
        """Columns that the stretch takes, at least one."""
        return max(cells(self.marked), 1)


def excerpt(line: str, start: int, end: int, room: int) -> Excerpt:
    """The part of a line around a stretch.

    Args:
        line: One line of the file, without its line break.
        start: Where the stretch begins, in characters from 0.
        end: Where it ends, exclusive.
        room: How many columns there are.
    """
    signs = [TAB if sign == "\t" else visible(sign) for sign in line.rstrip()]
    start = min(start, len(signs))
    first, last = _at_words(signs, start, *_window([cells(sign) for sign in signs], start, room))
    end = max(start, min(end, last))
    after = "".join(signs[end:last]) + (CUT if last < len(signs) else "")
    return Excerpt((CUT if first else "") + "".join(signs[first:start]), "".join(signs[start:end]), after)


def excerpt_of(span: Span, room: int) -> Excerpt:
    """The part of the first line of a span around what it is about."""
    end = span.end_column - 1 if span.end_line == span.line else len(span.excerpt)
    return excerpt(span.excerpt, span.column - 1, end, room)


def cells(text: Iterable[str]) -> int:
    """How many columns of a terminal a text takes."""
    return sum(map(_width, text))


def _width(sign: str) -> int:
    if category(sign) in _NO_WIDTH and sign != _SOFT_HYPHEN:
        return 0
    return 2 if east_asian_width(sign) in "WF" else 1


def _window(sizes: list[int], start: int, room: int) -> tuple[int, int]:
    """Which signs are shown of a line: all, or those around `start` that have room beside its cuts."""
    if sum(sizes) <= room:
        return 0, len(sizes)
    room -= 2 * len(CUT)
    first = _back(sizes, start, room // LEAD)
    last, taken = first, 0
    while last < len(sizes) and taken + sizes[last] <= room:
        taken += sizes[last]
        last += 1
    return (_back(sizes, last, room) if last == len(sizes) else first), last


def _at_words(signs: list[str], start: int, first: int, last: int) -> tuple[int, int]:
    """What is shown, narrowed so that it is cut behind a space where there is one near."""
    before = range(first, min(first + WORD, start + 1)) if first else ()
    after = range(last, max(last - WORD, start), -1) if last < len(signs) else ()
    return (
        next((index for index in before if signs[index - 1] == " "), first),
        next((index for index in after if signs[index - 1] == " "), last),
    )


def _back(sizes: list[int], index: int, room: int) -> int:
    """The first sign before an index from which all up to it have room."""
    while index and sizes[index - 1] <= room:
        index -= 1
        room -= sizes[index]
    return index
