"""What stands before the text, and at the head and foot of every page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.render.docx.facts import facts_blocks
from samplan.render.docx.inlines import Signs, bound, field, run, tab
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import element
from samplan.texts import Text

if TYPE_CHECKING:
    from docx.section import _Footer, _Header
    from lxml.etree import _Element as Element

    from samplan.render.views.head import HeadView

_PAGE = Text("Sida {page} av {pages}", "Page {page} of {pages}")
_UNDER_TITLE = 280
_STRONG = Signs(is_strong=True)


def title_block(paper: Paper, head: HeadView) -> Iterator[Element]:
    """Whose document it is, its title, how far it has come, and its facts."""
    if head.association:
        yield paper.paragraph("Plan Association", (run(paper, head.association),))
    yield paper.paragraph("Title", bound((run(paper, head.title),)))
    if head.subtitle:
        yield paper.paragraph("Subtitle", bound((run(paper, head.subtitle),)))
    if head.kind:
        yield paper.paragraph("Plan Kind", (run(paper, head.kind),))
    if head.status:
        yield paper.paragraph("Plan Status", _status(paper, head))
    if head.facts:
        is_first = not (head.kind or head.status)
        yield from facts_blocks(paper, head.facts, before=_UNDER_TITLE if is_first else None)


def _status(paper: Paper, head: HeadView) -> Iterator[Element]:
    if head.mark:
        yield run(paper, f"{head.mark}  ", Signs(style="Plan Signal"))
    yield run(paper, head.status, _STRONG)


def running_heads(paper: Paper, head: HeadView) -> None:
    """The head of every page but the first, the foot of all, and the mark of a proposal on each.

    An office's own file may have a head and a foot: they stay, and what must be said stands under them.
    """
    section = paper.document.sections[0]
    is_own = not section.header.is_linked_to_previous or not section.footer.is_linked_to_previous
    section.different_first_page_header_footer = section.different_first_page_header_footer or not is_own
    headers = [section.header]
    if section.different_first_page_header_footer:
        headers.append(section.first_page_header)
    for one in headers:
        _fill(one, _head_lines(paper, head, is_first=one is not section.header), is_own=is_own)
    if section.footer.is_linked_to_previous or not is_own:
        _fill(section.footer, _foot_lines(paper, head), is_own=False)
        if section.different_first_page_header_footer:
            _fill(section.first_page_footer, _foot_lines(paper, head), is_own=False)


def _fill(place: _Header | _Footer, lines: Iterator[Element], *, is_own: bool) -> None:
    made = list(lines)
    holder = place._element  # noqa: SLF001 - python-docx has no other way to it
    if not is_own:
        for old in list(holder):
            holder.remove(old)
    for one in made:
        holder.append(one)


def _head_lines(paper: Paper, head: HeadView, *, is_first: bool) -> Iterator[Element]:
    """On the first page only the mark: the title says the rest."""
    own = " · ".join(filter(None, (head.association, head.title)))
    if not is_first:
        yield paper.paragraph("header", (run(paper, own), tab(), run(paper, _register(head))))
    if head.mark:
        yield paper.paragraph("Plan Mark", (run(paper, head.mark),), _box(paper, head.mark))
    elif is_first:
        yield paper.paragraph("header", ())


def _box(paper: Paper, mark: str) -> Element:
    """Indents that leave a box just around the mark."""
    side = max(round((paper.width - 260 * len(mark) - 400) / 2), 0)
    return element("ind", left=side, right=side)


def _register(head: HeadView) -> str:
    return head.foot.rpartition(" · ")[2] if head.foot.count(" · ") > 1 else ""


def _foot_lines(paper: Paper, head: HeadView) -> Iterator[Element]:
    """How far the document has come, and which page it is."""
    words = _PAGE.sv if paper.language == "sv" else _PAGE.en
    before, _, rest = words.partition("{page}")
    between = rest.replace("{pages}", "")
    yield paper.paragraph(
        "footer",
        (
            run(paper, head.status),
            tab(),
            run(paper, before),
            *field(paper, "PAGE", "1"),
            run(paper, between),
            *field(paper, "NUMPAGES", "1"),
        ),
    )
