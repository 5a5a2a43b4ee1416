"""Headings as Word's own, counted by Word wherever it counts as the document does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.render.docx.inlines import Signs, bookmarked, run, tab
from samplan.render.docx.numbering import in_list
from samplan.render.docx.paper import Paper
from samplan.render.docx.style_sheet import LAST_HEADING, plain_heading

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.blocks import SectionView

_NUMBER = Signs(style="Plan Quiet")


def heading(paper: Paper, one: SectionView, *own: Element | None) -> Iterator[Element]:
    """The heading of a section with the line under it."""
    depth = min(one.level - 2, LAST_HEADING - 1)
    name = f"heading {depth + 1}" if one.is_in_contents else plain_heading(depth + 1)
    is_counted = bool(one.number) and one.is_in_contents and paper.counter.gives(one.number, depth)
    content = [run(paper, one.heading)]
    if one.number and not is_counted:
        content = [run(paper, one.number, _NUMBER), tab(), *content]
    marked = (
        bookmarked(paper, paper.bookmarks[one.anchor], content) if one.anchor in paper.bookmarks else content
    )
    is_stopped = one.is_in_contents and paper.has_numbered_headings and not is_counted
    yield paper.paragraph(name, marked, in_list(0, 0) if is_stopped else None, *own)
    if one.subtitle:
        yield paper.paragraph("Plan Heading Line", (run(paper, one.subtitle),))
