"""What stands at the head and foot of every page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.render.docx.inlines import field, run, tab
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import element, find
from samplan.texts import Text

if TYPE_CHECKING:
    from docx.section import _Footer, _Header
    from lxml.etree import _Element as Element

    from samplan.render.views.head import HeadView

_PAGE = Text("Sida {page} av {pages}", "Page {page} of {pages}")


def running_heads(paper: Paper, head: HeadView, *, has_cover: bool) -> None:
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
            lines = iter((paper.paragraph("footer", ()),)) if has_cover else _foot_lines(paper, head)
            _fill(section.first_page_footer, lines, is_own=False)


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
        words = (run(paper, own), tab(), run(paper, head.registered))
        yield paper.paragraph("header", words, _stops(paper, "header"))
    if head.mark:
        yield paper.paragraph("Plan Mark", (run(paper, head.mark),), _box(paper, head.mark))
    elif is_first:
        yield paper.paragraph("header", ())


def _box(paper: Paper, mark: str) -> Element:
    """Indents that leave a box just around the mark."""
    side = max(round((paper.width - 260 * len(mark) - 400) / 2), 0)
    return element("ind", left=side, right=side)


def _foot_lines(paper: Paper, head: HeadView) -> Iterator[Element]:
    """How far the document has come, and which page it is."""
    words = _PAGE.in_language(paper.language)
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
        _stops(paper, "footer"),
    )


def _stops(paper: Paper, name: str) -> Element | None:
    """One tab stop at the right edge, where an office's own style has others."""
    style = paper.style(name)
    path = f"./w:style[@w:styleId='{style}']/w:pPr/w:tabs/w:tab/@w:pos"
    stops = {int(one) for one in find(paper.document.styles.element, path)}
    if stops == {paper.width}:
        return None
    cleared = (element("tab", val="clear", pos=at) for at in sorted(stops - {paper.width}))
    return element("tabs", *cleared, element("tab", val="right", pos=paper.width))
