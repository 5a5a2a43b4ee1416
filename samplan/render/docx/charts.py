"""Charts as pictures, and the key figures beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.render.charts import draw
from samplan.render.docx.apart import gap
from samplan.render.docx.beside import Pillar, beside
from samplan.render.docx.captions import caption, notes
from samplan.render.docx.inlines import Signs, run, runs
from samplan.render.docx.paper import Paper
from samplan.render.docx.pictures import can_draw, drawn_width, picture, png
from samplan.render.docx.prose import Place, prose
from samplan.render.docx.xml import copies, element
from samplan.render.filters import SPACE
from samplan.render.views.trees import words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.blocks import ChartView, KeyFigure, KeyFigures

_TWELVE = 12
_GAP = 200
"""Between key figures, in twips."""


def chart_blocks(paper: Paper, view: ChartView, level: int) -> Iterator[Element]:
    """A chart with its caption, its finding and its notes; in words where nothing can draw it."""
    if not can_draw():
        yield from prose(paper, view.tree, Place(level))
        return
    yield caption(paper, view.number, view.caption, view.details, anchor=view.id)
    if view.finding:
        yield paper.paragraph("Plan Finding", runs(paper, words(view.finding)))
    name = view.id.replace(".", "-")
    width = drawn_width(paper.width)
    said = {"title": view.title, "description": view.description}
    svg = draw(view.chart, name=name, width=width, colours=paper.colours, **said)
    drawn = picture(paper, png(svg, paper.width), paper.width, **said)
    yield paper.paragraph("Plan Picture", (drawn,), element("keepNext") if view.notes else None)
    yield from notes(paper, view.notes, (), level)


def key_blocks(paper: Paper, view: KeyFigures) -> Iterator[Element]:
    """The figures in lines of equal parts; what they are called is a row, so that they stand on one line."""
    for at, line in enumerate(_lines(view)):
        if at:
            yield gap(paper, element("keepNext"))
        room = (paper.width - (len(line) - 1) * _GAP) // len(line)
        gaps = [_GAP] * (len(line) - 1) + [0]
        pillars = [_pillar(paper, one, room, after) for one, after in zip(line, gaps, strict=True)]
        yield beside(pillars, ", ".join(one.label for one in line))


def _lines(view: KeyFigures) -> Iterator[list[KeyFigure]]:
    line: list[KeyFigure] = []
    used = 0
    for one, span in view.spans:
        line.append(one)
        used += span
        if used >= _TWELVE:
            yield line
            line, used = [], 0
    if line:
        yield line


def _pillar(paper: Paper, one: KeyFigure, room: int, after: int) -> Pillar:
    """A figure with what it is called; between the figures of a line is a gap, and none at its end."""
    indent = element("ind", right=after)
    style = "Plan Key Signal" if one.is_signal else "Plan Key"
    head = paper.paragraph(style, (run(paper, one.label),), *copies((indent,)))
    return Pillar((head,), tuple(_figure(paper, one, room, indent)), room + after)


def _figure(paper: Paper, one: KeyFigure, room: int, indent: Element) -> Iterator[Element]:
    def line(style: str, *content: Element) -> Element:
        return paper.paragraph(style, content, *copies((indent,)))

    unit = (run(paper, f"{SPACE}{one.unit}", Signs(style="Plan Unit")),) if one.unit else ()
    yield line("Plan Key Value", run(paper, one.value), *unit)
    for note in one.notes:
        yield line("Plan Key Note", run(paper, note))
    if one.chart is None:
        return
    if can_draw():
        name, width = f"key-{paper.next_id()}", drawn_width(room)
        said = {"title": one.label, "description": one.description}
        svg = draw(one.chart, name=name, width=width, colours=paper.colours, **said)
        yield line("Plan Key Note", picture(paper, png(svg, room), room, **said))
    elif one.description:
        yield line("Plan Key Note", run(paper, one.description))
