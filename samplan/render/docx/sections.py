"""The sections of a document: headings, blocks, and how some of them stand out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen, replace
from samplan.render.docx.apart import apart, gap
from samplan.render.docx.beside import Pillar, beside
from samplan.render.docx.captions import caption, notes
from samplan.render.docx.charts import chart_blocks, key_blocks
from samplan.render.docx.comments import comment
from samplan.render.docx.contents import contents_blocks
from samplan.render.docx.facts import facts_blocks
from samplan.render.docx.headings import heading
from samplan.render.docx.paper import Paper
from samplan.render.docx.prose import Place, prose
from samplan.render.docx.styles import borders, shading
from samplan.render.docx.tables import table_blocks
from samplan.render.docx.xml import add_property, copies, element, kept_at_end
from samplan.render.views.blocks import Block, ChartView, Facts, Findings, KeyFigures, Prose
from samplan.render.views.table import TableView

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.blocks import SectionView
    from samplan.render.views.contents import ContentsView


@frozen
class Frame:
    """What the paragraphs of a section have in common."""

    left: int = 0
    right: int | None = None
    own: tuple[Element, ...] = ()


def section_blocks(
    paper: Paper, one: SectionView, contents: ContentsView, frame: Frame | None = None
) -> Iterator[Element]:
    """A section with all that is in it."""
    if one.look == "signal":
        yield from _framed(paper, one, contents)
        return
    frame = frame or Frame()
    drawn = list(heading(paper, one, *_of_heading(frame))) if one.heading else []
    yield from drawn
    for at, block in enumerate(one.blocks):
        if isinstance(block, Findings) and block.is_placed:
            comment(paper, block, drawn, is_prose=at > 0 and isinstance(one.blocks[at - 1], Prose))
        else:
            made = _block(paper, block, contents, one.level, frame)
            drawn = list(kept_at_end(made) if _stays(one.blocks[at:]) else made)
            yield from drawn
    if one.look == "lists" and len(one.sections) > 1:
        yield from _beside(paper, one.sections, contents)
        return
    for inner in one.sections:
        yield from section_blocks(paper, inner, contents, frame)


def _stays(blocks: Sequence[Block]) -> bool:
    """Whether the first of some blocks is the words of a card, of which the last stay with its facts."""
    block, *rest = blocks
    following = next((one for one in rest if not isinstance(one, Findings)), None)
    return isinstance(block, Prose) and isinstance(following, Facts) and following.is_running


def _framed(paper: Paper, one: SectionView, contents: ContentsView) -> Iterator[Element]:
    """A section that needs attention: a line beside it, a colour behind, and some of it above and below.

    All its paragraphs have the same borders: those that differ stand apart, and the line has gaps.
    """
    wash, signal = paper.look.wash, paper.look.signal
    around = borders("pBdr", (("top", 24, 1, wash), ("left", 36, 8, signal), ("bottom", 24, 1, wash)))
    frame = Frame(_FRAME_LEFT, 0, (around, shading(wash), element("spacing", before=0, after=0)))
    first, *rest = section_blocks(paper, replace(one, look="plain"), contents, frame)
    add_property(first, element("spacing", before=_ABOVE_FRAME, after=0))
    yield first
    yield from rest


_FRAME_LEFT = 227
_ABOVE_FRAME = 200


def _of_heading(frame: Frame) -> tuple[Element, ...]:
    """A heading within a frame; one at the top of a cell needs no room above."""
    indent = element("ind", left=frame.left)
    return (
        (*copies(frame.own), indent)
        if frame.own
        else (element("spacing", before=60),)
        if frame.right is not None
        else ()
    )


def _block(paper: Paper, block: Block, contents: ContentsView, level: int, frame: Frame) -> Iterator[Element]:
    match block:
        case Prose():
            place = Place(level, block.label, left=frame.left, right=frame.right, own=frame.own)
            yield from prose(paper, block.tree, place)
        case Facts():
            yield from facts_blocks(paper, block)
        case TableView():
            yield caption(paper, block.number, block.caption, block.details, anchor=block.id)
            yield from table_blocks(paper, block, is_followed=bool(block.notes or block.legend))
            yield from notes(paper, block.notes, block.legend, level)
        case ChartView():
            yield from chart_blocks(paper, block, level)
        case KeyFigures():
            yield from key_blocks(paper, block)
        case Findings():
            yield from prose(paper, block.tree, Place(level))
        case _:
            yield from contents_blocks(paper, contents)


_BETWEEN = 340
"""Between lists beside each other."""


def _beside(paper: Paper, sections: Sequence[SectionView], contents: ContentsView) -> Iterator[Element]:
    """Short sections beside each other; under each other where one of them has no heading."""
    width = paper.width // len(sections)
    drawn = [list(section_blocks(paper, one, contents, Frame(right=_BETWEEN))) for one in sections]
    if not all(one.heading for one in sections):
        yield from (block for made in drawn for block in made)
        return
    pillars = [
        Pillar(tuple(made[:1]), tuple(apart(paper, made[1:])) or (gap(paper),), width) for made in drawn
    ]
    yield beside(pillars, ", ".join(one.heading for one in sections))
