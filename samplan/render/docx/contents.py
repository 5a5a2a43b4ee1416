"""The table of contents: a field that Word makes anew, filled so that it is never empty."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.render.docx.columns import width_of
from samplan.render.docx.inlines import field, field_begin, field_end, run, tab
from samplan.render.docx.paper import Paper
from samplan.render.docx.style_sheet import TOC_NUMBERS
from samplan.render.docx.xml import element, switch

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.contents import ContentsView, Entry

_FIELD = 'TOC \\o "1-3" \\h \\z'
"""Of the styles of headings alone, not of all that has a level: some headings are in no contents."""
_DEEPEST = 3
_SIZE, _NUMBERS = 10.5, TOC_NUMBERS
"""Of the type, in points, and of the room for a number, in twips: the next tab stop is at the page's edge."""
_KEPT = 40
"""As many lines stay on one page."""


@frozen
class Line:
    """A line of the contents."""

    entry: Entry
    depth: int


def contents_heading(paper: Paper, contents: ContentsView, *own: Element | None) -> Iterator[Element]:
    """The heading of a table of contents that no section has."""
    yield paper.paragraph("TOC Heading", (run(paper, contents.heading),), *own)
    if contents.subtitle:
        yield paper.paragraph("Plan Heading Line", (run(paper, contents.subtitle),))


def contents_blocks(paper: Paper, contents: ContentsView) -> Iterator[Element]:
    """The entries, within the field that Word makes them of."""
    lines = list(entries_of(contents))
    for at, line in enumerate(lines):
        made = list(_content(paper, line))
        if at == 0:
            made = [*field_begin(paper, _FIELD), *made]
        if at == len(lines) - 1:
            made.append(field_end(paper))
        stays = len(lines) <= _KEPT and at < len(lines) - 1
        yield paper.paragraph(f"toc {line.depth}", made, switch("keepNext", stays))


def entries_of(contents: ContentsView) -> Iterator[Line]:
    """The entries that are printed, with how deep they stand."""
    return _lines(contents.entries, 1)


def _lines(entries: Sequence[Entry], depth: int) -> Iterator[Line]:
    for one in entries:
        yield Line(one, depth)
        if depth < _DEEPEST:
            yield from _lines(one.entries, depth + 1)


def _content(paper: Paper, line: Line) -> Iterator[Element]:
    entry = line.entry
    name = paper.bookmarks[entry.anchor]
    has_room = width_of(entry.number, _SIZE) < _NUMBERS[line.depth - 1]
    after = tab() if has_room else run(paper, "  ")
    number = (run(paper, entry.number), after) if entry.number else ()
    page = field(paper, f"PAGEREF {name} \\h", "")
    yield element("hyperlink", *number, run(paper, entry.heading), tab(), *page, anchor=name, history=1)
