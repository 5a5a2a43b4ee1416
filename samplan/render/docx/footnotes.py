"""Notes on figures as Word's own footnotes, which Word counts as the document does.

python-docx has no footnotes: the part of the file that holds them is made here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from samplan.prose.tree import Paragraph
from samplan.render.docx.inlines import runs
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import element, find, properties, value, words
from samplan.render.filters import SPACE

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.table import Footnote, Mark

_SEPARATOR, _CONTINUED = -1, 0
"""The numbers of the lines between text and notes, which are notes to Word as well."""
_DIGITS = "0123456789"


def footnote_signs(paper: Paper, marks: Sequence[Mark], notes: Sequence[Footnote]) -> Iterator[Element]:
    """The signs of notes before a figure; the first that leads to one brings it to the foot of the page."""
    for mark in marks:
        if mark.is_footnote:
            note = next(one for one in notes if one.mark.target == mark.target)
            yield from _sign(mark, _placed(paper, note) if mark.is_first else None)
            yield element("r", words(SPACE))


def _sign(mark: Mark, number: int | None) -> Iterator[Element]:
    """A raised sign; that of a note has its number from Word, and a bracket after it."""
    if number is None:
        yield _raised(words(mark.sign))
        return
    yield _raised(element("footnoteReference", id=number))
    yield _raised(words(mark.sign.lstrip(_DIGITS)))


def _raised(content: Element) -> Element:
    return element("r", properties("rPr", value("vertAlign", "superscript")), content)


def _placed(paper: Paper, note: Footnote) -> int:
    """Put a note among those of the file; its number there."""
    number = len(paper.footnotes) + 1
    sign = note.mark.sign
    if not paper.footnotes:
        paper.first_footnote = int(sign.rstrip(")"))
    lead = (element("r", element("footnoteRef")), element("r", words(f"{sign.lstrip(_DIGITS)} ")))
    trees = [runs(paper, one.children) for one in note.tree if isinstance(one, Paragraph)]
    paragraphs = (
        paper.paragraph("footnote text", (*(lead if at == 0 else ()), *content))
        for at, content in enumerate(trees)
    )
    paper.footnotes.append(element("footnote", *paragraphs, id=number))
    return number


def put_footnotes(paper: Paper) -> None:
    """Put the part with the notes into the file; none where there is none."""
    if not paper.footnotes:
        return
    lines = ((_SEPARATOR, "separator"), (_CONTINUED, "continuationSeparator"))
    between = (
        element("footnote", element("p", element("r", element(kind))), type=kind, id=number)
        for number, kind in lines
    )
    holder: Any = element("footnotes", *between, *paper.footnotes)
    package = paper.document.part.package
    part = XmlPart(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, holder, package)
    paper.document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    start = value("numStart", paper.first_footnote) if paper.first_footnote > 1 else None
    told = element("footnotePr", start, *(element("footnote", id=number) for number, _ in lines))
    for before in find(paper.document.settings.element, "w:compat"):
        before.addprevious(told)
