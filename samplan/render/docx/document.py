"""A document as a Word file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.prose.words import words_of
from samplan.render.docx.apart import apart
from samplan.render.docx.base import made_base, reference_base
from samplan.render.docx.contents import contents_blocks, contents_heading, entries_of
from samplan.render.docx.directions import say_directions
from samplan.render.docx.facts_of_file import say_facts
from samplan.render.docx.footnotes import put_footnotes
from samplan.render.docx.head import running_heads
from samplan.render.docx.look import look_in, look_of
from samplan.render.docx.numbering import define
from samplan.render.docx.package import bytes_of
from samplan.render.docx.paper import Paper
from samplan.render.docx.sections import section_blocks
from samplan.render.docx.styles import give_styles, has_numbers, number_headings, stop_numbers
from samplan.render.docx.title import status_block, title_block
from samplan.render.docx.xml import on_new_page, switch
from samplan.render.palette import palette_of
from samplan.render.views.blocks import ChartView, KeyFigures, Prose
from samplan.render.views.sections import printed_sections
from samplan.render.views.table import TableView
from samplan.render.views.trees import one_line

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views import DocumentView
    from samplan.render.views.blocks import SectionView
    from samplan.render.views.contents import ContentsView


def word_document(document: DocumentView) -> bytes:
    """A document as the bytes of a Word file; the same document gives the same bytes.

    Args:
        document: What it says, and the office's own file that it takes its looks from, if there is one.

    Raises:
        OutputError: The reference is no Word file.
    """
    paper = _paper(document)
    end = paper.document.element.body.sectPr
    for block in apart(paper, _blocks(paper, document)):
        end.addprevious(block)
    put_footnotes(paper)
    running_heads(paper, document.head, has_cover=document.theme.cover)
    for root in _roots(paper):
        say_directions(root)
    say_facts(paper.document, document)
    return bytes_of(paper.document)


def _roots(paper: Paper) -> Iterator[Element]:
    """All of the file that has words: its text, and what stands at the head and foot of its pages."""
    yield paper.document.element.body
    section = paper.document.sections[0]
    for one in (section.header, section.first_page_header, section.footer, section.first_page_footer):
        if not one.is_linked_to_previous:
            yield one._element  # noqa: SLF001 - python-docx has no other way to it


def _paper(document: DocumentView) -> Paper:
    look = look_of(document.theme)
    word = reference_base(document.reference) if document.reference else made_base(look)
    if document.reference:
        look = look_in(look, word)
    ids = give_styles(word, look)
    sections = _sections(document)
    lists = define(word, look, [ids[f"heading {level}"] for level in range(1, 6)])
    if any(one.number for one in printed_sections(sections)) and not has_numbers(word, ids):
        number_headings(word, ids, lists)
    is_numbered = has_numbers(word, ids)
    if is_numbered:
        stop_numbers(word, ids)
    paper = Paper(
        word, document.language, look, palette_of(document.theme), ids, lists, is_numbered, document.day
    )
    paper.bookmarks |= _bookmarks(document, sections)
    return paper


def _sections(document: DocumentView) -> Sequence[SectionView]:
    return (document.brief, *document.sections) if document.brief else document.sections


def _bookmarks(document: DocumentView, sections: Sequence[SectionView]) -> dict[str, str]:
    """Names of bookmarks, which are letters and digits to Word, for whatever the document links to."""
    anchors = [document.contents.anchor]
    for one in printed_sections(sections):
        anchors.append(one.anchor)
        anchors += [block.id for block in one.blocks if isinstance(block, TableView | ChartView)]
    return {anchor: f"_Toc{at:06d}" for at, anchor in enumerate(dict.fromkeys(filter(None, anchors)), 1)}


def _is_full(brief: SectionView, contents: ContentsView) -> bool:
    """Whether the first page has no room for the contents under the plan in brief, at a rough guess."""
    blocks = [block for one in printed_sections((brief,)) for block in one.blocks]
    keys = [key for block in blocks if isinstance(block, KeyFigures) for key in block.items]
    signs = sum(len(words_of(one_line(block.tree))) for block in blocks if isinstance(block, Prose))
    lines = _LINES_OF_HEAD + _LINES_OF_KEY * len(keys) + signs / _SIGNS_IN_LINE
    return lines + sum(1 for _ in entries_of(contents)) > _LINES_OF_PAGE


_LINES_OF_PAGE, _LINES_OF_HEAD, _LINES_OF_KEY, _SIGNS_IN_LINE = 44, 14, 2, 40
"""How much a page holds, and what takes how much of it, in lines."""


def _blocks(paper: Paper, document: DocumentView) -> Iterator[Element]:
    """All of the document: head, the plan in brief, the contents, the sections."""
    yield from title_block(paper, document)
    text = _text(paper, document)
    if document.theme.cover:
        text = on_new_page((*status_block(paper, document.head), *text))
    yield from text


def _text(paper: Paper, document: DocumentView) -> Iterator[Element]:
    contents = document.contents
    if document.brief:
        yield from section_blocks(paper, document.brief, contents)
    if contents.is_printed and contents.is_before_text:
        is_new_page = document.brief is not None and _is_full(document.brief, contents)
        yield from contents_heading(paper, contents, switch("pageBreakBefore", is_new_page))
        yield from contents_blocks(paper, contents)
    for one in document.sections:
        if not one.is_lifted:
            yield from section_blocks(paper, one, contents)
