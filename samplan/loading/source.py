"""The text of one file, with its lines as an editor counts them."""

from __future__ import annotations

from bisect import bisect_right

from samplan.expression import Expression
from samplan.frozen import fresh, record, replace
from samplan.loading.characters import inspect
from samplan.loading.encoding import decode_text
from samplan.loading.marks import Place
from samplan.loading.mojibake import find_mojibake
from samplan.results import Finding, Related, Span

_LINE_BREAK = Expression(r"\r\n|\r|\n")


@record
class Source:
    """The decoded text of a file, and what was found in its bytes and characters."""

    file: str
    text: str
    """Without a byte order mark; every index of a position counts in it."""
    findings: tuple[Finding, ...] = ()
    yaml: str = ""
    """The same number of characters for the parser, without those that would make it stop."""
    needs_cleaning: bool = False
    """Whether values hold characters that are to be taken out or put together."""
    is_readable: bool = True
    """Whether there is a text at all."""
    _starts: list[int] = fresh(factory=list)
    _lines: dict[int, str] = fresh(factory=dict)
    """Lines already cut out: a thousand findings on one long line share one excerpt."""

    @property
    def line_starts(self) -> list[int]:
        r"""Index of the first character of each line; only `\r\n`, `\r` and `\n` end a line.

        Why a table of our own: libyaml and `str.splitlines` also end lines at characters where
        no editor does, and made only when a place is asked for, since a clean plan asks for none.
        """
        if not self._starts:
            self._starts += [0, *(found.end() for found in _LINE_BREAK.finditer(self.text))]
        return self._starts

    def span(self, start: int, end: int) -> Span:
        """The stretch between two indexes of the text; the end is exclusive."""
        size = len(self.text)
        start = min(max(start, 0), size)
        end = min(max(end, start), size)
        line = bisect_right(self.line_starts, start)
        end_line = bisect_right(self.line_starts, end)
        return Span(
            file=self.file,
            line=line,
            column=start - self.line_starts[line - 1] + 1,
            end_line=end_line,
            end_column=end - self.line_starts[end_line - 1] + 1,
            excerpt=self.line(line),
        )

    def line(self, number: int) -> str:
        """The line with this number, from 1, without its line break."""
        if number not in self._lines:
            start = self.line_starts[number - 1]
            end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
            self._lines[number] = self.text[start:end].rstrip("\r\n")
        return self._lines[number]

    def finding(self, place: Place) -> Finding:
        """What was met at a place, as a finding."""
        more = (self.span(start, start + place.end - place.start) for start in place.others)
        return place.fault.finding(
            self.span(place.start, place.end),
            place.facts,
            related=tuple(Related(span, place.label.of()) for span in more),
        )


def decode(file: str, data: bytes) -> Source:
    """The text of a file with everything that its bytes and characters give reason to say.

    Args:
        file: The name that findings carry.
        data: The bytes of the file.

    Returns:
        A source, always; `is_readable` is false where the bytes are no text, or too many.
    """
    decoded = decode_text(data)
    inspected = inspect(decoded.text)
    source = Source(
        file=file,
        text=decoded.text,
        yaml=inspected.yaml,
        needs_cleaning=inspected.needs_cleaning,
        is_readable=decoded.is_readable,
    )
    misread = () if decoded.text.isascii() else find_mojibake(decoded.text)
    places = (*decoded.places, *inspected.places, *misread)
    if not places:
        return source
    found = sorted(places, key=lambda place: place.start)
    return replace(source, findings=tuple(source.finding(place) for place in found))
