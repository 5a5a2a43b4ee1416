"""What stands before the text: the logo, whose document it is, its title, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING

from samplan.render.docx.columns import width_of
from samplan.render.docx.facts import facts_blocks
from samplan.render.docx.inlines import Signs, bound, run, sized
from samplan.render.docx.logo import has_own_picture, logo_line
from samplan.render.docx.paper import Paper
from samplan.render.docx.style_sheet import TITLE_SIZE
from samplan.render.docx.xml import element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views import DocumentView
    from samplan.render.views.head import HeadView

_UNDER_TITLE = 280
_STRONG = Signs(is_strong=True)
_COVER_SIZE, _LEAST_SIZE = 34, 14
_BAND = 480
"""How much of its width a band takes for itself, in twips."""
_BESIDE_TITLE = 4800
"""How much of the height of a cover stands above and below the title, at most."""


def title_block(paper: Paper, document: DocumentView) -> Iterator[Element]:
    """Whose document it is, its title, how far it has come, and its facts; the title alone on a cover."""
    head, is_cover = document.head, document.theme.cover
    if document.theme.logo and not (document.reference and has_own_picture(paper.document)):
        yield from logo_line(paper, document.theme.logo, head.logo, is_cover=is_cover)
    if head.association:
        yield paper.paragraph("Plan Association", (run(paper, head.association),))
    yield _title(paper, head.title, is_cover=is_cover)
    if head.subtitle:
        yield paper.paragraph("Subtitle", bound((run(paper, head.subtitle),)))
    if head.kind:
        yield paper.paragraph("Plan Kind", (run(paper, head.kind),))
    if is_cover and head.registered:
        yield paper.paragraph("Plan Kind", (run(paper, head.registered),))
    if not is_cover:
        yield from status_block(paper, head)


def status_block(paper: Paper, head: HeadView) -> Iterator[Element]:
    """How far the document has come, and its facts."""
    if head.status or head.mark:
        yield paper.paragraph("Plan Status", _status(paper, head))
    if head.facts:
        is_first = not (head.kind or head.status)
        yield from facts_blocks(paper, head.facts, before=_UNDER_TITLE if is_first else None)


def _title(paper: Paper, title: str, *, is_cover: bool) -> Element:
    """The title, as large as its longest word has room; low on a cover."""
    usual = _COVER_SIZE if is_cover else TITLE_SIZE
    longest = max((width_of(word, 1) for word in title.split()), default=1)
    room = paper.width - _BAND
    size = max(min(usual, int(room / longest)), _LEAST_SIZE)
    words = run(paper, title)
    if paper.look.has_band and size != TITLE_SIZE:
        words = sized(words, size)
    if not is_cover:
        return paper.paragraph("Title", bound((words,)))
    lines = ceil(width_of(title, size) / room) * size * 21
    before = max(paper.look.height - _BESIDE_TITLE - lines, 0)
    return paper.paragraph("Title", bound((words,)), element("spacing", before=before))


def _status(paper: Paper, head: HeadView) -> Iterator[Element]:
    if head.mark:
        yield run(paper, f"{head.mark}{'  ' if head.status else ''}", Signs(style="Plan Signal"))
    yield run(paper, head.status, _STRONG)
