"""Where what the parser tells by lines and within inlines stands in the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from samplan.expression import Expression

Stretch = tuple[int, int]
"""The first character of something in a text, and the one after its last."""

_LINE_ENDS = Expression(r"\r\n|[\r\n]")


class Source:
    """The lines of a text, each with its place.

    The content of a paragraph has each line without what makes it part of a list or a quotation;
    that of a cell is a part of its line, without the backslash before a bar.
    """

    def __init__(self, text: str) -> None:
        """Find the lines."""
        self.text = text
        self._starts = [0, *(end.end() for end in _LINE_ENDS.finditer(text))]
        self._cells: dict[int, int] = {}

    def stretch(self, first: int, last: int) -> Stretch:
        """The stretch of the lines from `first` up to, and without, `last`."""
        return self._start(first), self._start(last)

    def lines(self, content: str, first: int) -> Callable[[int], int]:
        """How a place in the content of a paragraph or heading becomes one in the text."""
        starts, shifts, at = [], [], 0
        for number, line in enumerate(content.split("\n"), first):
            words = line.strip()
            begin, end = self.stretch(number, number + 1)
            found = max(self.text.rfind(words, begin, end), begin)
            starts.append(at)
            shifts.append(found - (at + len(line) - len(line.lstrip())))
            at += len(line) + 1
        return lambda place: place + shifts[bisect_right(starts, place) - 1]

    def cell(self, content: str, line: int) -> Callable[[int], int]:
        """How a place in a cell becomes one in the text; to be asked for cell after cell of a line."""
        written = content.replace("|", "\\|")
        begin, end = self.stretch(line, line + 1)
        found = self.text.find(written, self._cells.get(line, begin), end)
        start = max(found, begin)
        self._cells[line] = start + len(written)
        return lambda place: start + place + content.count("|", 0, place)

    def _start(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self.text)
