"""Charts as pictures, and the key figures beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.render.charts import draw
from samplan.render.docx.apart import gap
from samplan.render.docx.captions import caption, notes
from samplan.render.docx.inlines import Signs, run, runs
from samplan.render.docx.paper import Paper
from samplan.render.docx.pictures import can_draw, drawn_width, picture, png
from samplan.render.docx.prose import Place, prose
from samplan.render.docx.tables import layout_properties
from samplan.render.docx.xml import copies, element, properties
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
    """The figures in lines of equal parts; they have no rules but one above each."""
    for at, (number, lines) in enumerate(groupby(_lines(view), key=len)):
        if at:
            yield gap(paper, element("keepNext"))
        yield _table(paper, number, list(lines))


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


def _table(paper: Paper, number: int, lines: Sequence[Sequence[KeyFigure]]) -> Element:
    """Lines of the same number of figures; between the figures of a line is a gap, and none at its end."""
    room = (paper.width - (number - 1) * _GAP) // number
    gaps = [_GAP] * (number - 1) + [0]
    rows = (
        element(
            "tr",
            properties("trPr", element("cantSplit")),
            *(_cell(paper, one, room, gap) for one, gap in zip(line, gaps, strict=False)),
        )
        for line in lines
    )
    return element(
        "tbl",
        layout_properties(sum(room + gap for gap in gaps)),
        element("tblGrid", *(element("gridCol", w=room + gap) for gap in gaps)),
        *rows,
    )


def _cell(paper: Paper, one: KeyFigure, room: int, gap: int) -> Element:
    look = properties("tcPr", element("tcW", w=room + gap, type="dxa"))
    return element("tc", look, *_figure(paper, one, room, element("ind", right=gap)))


def _figure(paper: Paper, one: KeyFigure, room: int, indent: Element) -> Iterator[Element]:
    def line(style: str, *content: Element) -> Element:
        return paper.paragraph(style, content, *copies((indent,)))

    yield line("Plan Key Signal" if one.is_signal else "Plan Key", run(paper, one.label))
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
