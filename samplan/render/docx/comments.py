"""Findings as Word's own comments, at the paragraph or the cell that they are about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from samplan.prose.tree import Block, Paragraph
from samplan.render.docx.inlines import runs
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import element, find, properties, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.blocks import FindingNote, Findings

AUTHOR, INITIALS = "samplan", "s"


def comment(paper: Paper, findings: Findings, about: Sequence[Element], *, is_prose: bool) -> None:
    """Comments on what was drawn last.

    Args:
        paper: The file.
        findings: What the comments say.
        about: The heading or the block that they are about; a cell with the sign of one goes before.
        is_prose: Whether they are about all of its paragraphs; else they stand at the first.
    """
    paragraphs = [one for each in about for one in find(each, "descendant-or-self::w:p") if find(one, "w:r")]
    for note in findings.items:
        if (cell := paper.marked.get(note.id)) is not None:
            _anchor(paper, note, cell, cell)
        elif paragraphs:
            _anchor(paper, note, paragraphs[0], paragraphs[-1] if is_prose else paragraphs[0])


def _anchor(paper: Paper, note: FindingNote, first: Element, last: Element) -> None:
    number = _write(paper, note)
    start = element("commentRangeStart", id=number)
    head = find(first, "w:pPr")
    if head:
        head[0].addnext(start)
    else:
        first.insert(0, start)
    style = properties("rPr", value("rStyle", paper.style("annotation reference")))
    last.append(element("commentRangeEnd", id=number))
    last.append(element("r", style, element("commentReference", id=number)))


def _write(paper: Paper, note: FindingNote) -> int:
    """The comment in the part of the file that holds them; its number there."""
    made = paper.document.comments.add_comment("", AUTHOR, INITIALS)
    holder = made._comment_elm  # noqa: SLF001 - python-docx has no other way to it
    holder.set(qn("w:date"), f"{paper.day.isoformat()}T00:00:00Z")
    (first,) = find(holder, "w:p")
    for style in find(first, "w:pPr/w:pStyle"):
        style.set(qn("w:val"), paper.style("annotation text"))
    for style in find(first, "w:r/w:rPr/w:rStyle"):
        style.set(qn("w:val"), paper.style("annotation reference"))
    for one in _runs_of(paper, note.tree[:1]):
        first.append(one)
    for node in note.tree[1:]:
        holder.append(paper.paragraph("annotation text", _runs_of(paper, (node,))))
    return made.comment_id


def _runs_of(paper: Paper, nodes: Iterable[Block]) -> Iterable[Element]:
    return (one for node in nodes if isinstance(node, Paragraph) for one in runs(paper, node.children))
