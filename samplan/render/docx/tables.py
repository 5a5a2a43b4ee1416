"""Tables: a head that is repeated, numbers to the right, rows that hold together, a heavy rule over sums.

A group of rows is a table of its own with its name in the head, as in most of the documents that plans
are made from: Word has no groups of rows, and a row joined over all columns is read aloud as part of none.
The widths of the columns are the same in all of them, so that the figures stand under each other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.prose.tree import Inlines, Table
from samplan.render.docx.apart import gap
from samplan.render.docx.columns import AFTER_NUMBER, SIZES, Fitted, fit, wishes
from samplan.render.docx.footnotes import footnote_signs
from samplan.render.docx.grid import Grid, Line, columns_of, grid_of, parts_of, stacks_of
from samplan.render.docx.inlines import cell_runs, sized
from samplan.render.docx.paper import Paper
from samplan.render.docx.styles import no_margins
from samplan.render.docx.xml import clean, element, properties, switch, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.table import Footnote, Mark, TableView

_HEAVY = 12
"""The width of rules under heads and over sums, in eighths of a point."""
_FULL = 5
"""From how many columns a table of running text is as wide as the page has room for."""
_SHORT = 14
"""As many rows stay on one page whatever the table is."""
_KEPT_AT_ENDS = 2
"""Rows that stay with the head, and with the last row, of a table that may go on over a page."""
_STYLES = {"row": "Text", "part": "Part", "sum": "Sum", "result": "Sum"}


@frozen
class Words:
    """What a table is called, for who cannot see it."""

    title: str
    detail: str = ""


@frozen
class Manner:
    """How the tables of one view are set."""

    fitted: Fitted
    words: Words
    is_kept: bool
    """Whether it stays on one page."""
    ends_kept: bool
    """Whether its last row stays with what follows."""


def table_blocks(paper: Paper, view: TableView, *, is_followed: bool) -> Iterator[Element]:
    """The tables of a view under each other, without caption and notes.

    Args:
        paper: The file.
        view: What is drawn.
        is_followed: Whether something below must stay with the last row.
    """
    stacks = stacks_of(view)
    is_full = view.is_full and len(stacks) == 1
    room = max((_room(paper, grids, is_full=is_full) for grids in stacks), default=0)
    parts = [(grids, grid) for grids in stacks for grid in parts_of(grids, room)]
    for at, (grids, grid) in enumerate(parts):
        if at:
            yield gap(paper, switch("keepNext", not view.is_long))
        fitted = _fitted(grids, grid, room)
        is_kept = not view.is_long or len(grid.lines) <= _SHORT
        ends_kept = is_followed if at == len(parts) - 1 else not view.is_long
        yield _table(paper, grid, Manner(fitted, Words(view.title, view.detail), is_kept, ends_kept))


def prose_table(paper: Paper, table: Table, label: str) -> Iterator[Element]:
    """A table of running text."""
    grid = grid_of(table)
    room = _room(paper, (grid,), is_full=len(grid.head) >= _FULL)
    for part in parts_of((grid,), room):
        fitted = _fitted((grid,), part, room)
        yield _table(paper, part, Manner(fitted, Words(label), len(part.lines) <= _SHORT, ends_kept=False))


def _room(paper: Paper, grids: Sequence[Grid], *, is_full: bool) -> int:
    """As wide as the text where all its cells have room there on one line, else as the page."""
    if is_full or not grids:
        return paper.width
    wished = wishes(columns_of(grids), SIZES[0])
    return paper.text_width if sum(wished) <= paper.text_width else paper.width


def _fitted(grids: Sequence[Grid], part: Grid, room: int) -> Fitted:
    """The widths of the columns: those of all tables together, unless they were split."""
    is_whole = len(part.head) == len(grids[0].head)
    number = len(part.head)
    fitted = fit(columns_of(grids if is_whole else (part,)), room)
    return fitted or Fitted(SIZES[-1], (room // number,) * number)


def _table(paper: Paper, grid: Grid, manner: Manner) -> Element:
    rows = list(_heads(paper, grid, manner))
    has_head = bool(rows)
    last = len(grid.lines) - 1
    for at, line in enumerate(grid.lines):
        is_near_end = at < _KEPT_AT_ENDS or at >= last - _KEPT_AT_ENDS
        is_kept = manner.ends_kept if at == last else manner.is_kept or is_near_end
        rows.append(_row(paper, _line(grid, line, manner, is_kept=is_kept), manner, element("cantSplit")))
    return element(
        "tbl",
        _table_properties(paper, manner, has_head=has_head),
        element("tblGrid", *(element("gridCol", w=width) for width in manner.fitted.widths)),
        *rows,
    )


def _table_properties(paper: Paper, manner: Manner, *, has_head: bool) -> Element | None:
    return properties(
        "tblPr",
        value("tblStyle", paper.style("Plan Table")),
        element("tblW", w=sum(manner.fitted.widths), type="dxa"),
        element("tblLayout", type="fixed"),
        no_margins(),
        element(
            "tblLook", val="04A0" if has_head else "0480", firstRow=int(has_head), firstColumn=1, noVBand=1
        ),
        value("tblCaption", clean(manner.words.title) or None),
        value("tblDescription", clean(manner.words.detail) or None),
    )


@frozen
class _Cell:
    """A cell and how it stands in its row."""

    content: Inlines
    style: str
    width: int
    left: int | None = None
    is_kept: bool = True
    rule: tuple[str, int] | None = None
    """Side and width of its own rule."""
    marks: tuple[Mark, ...] = ()
    notes: tuple[Footnote, ...] = ()
    """The notes on figures that some of the marks lead to."""


def _heads(paper: Paper, grid: Grid, manner: Manner) -> Iterator[Element]:
    """The heads of the columns, repeated on each page."""
    if not any(grid.head):
        return
    heads = (
        _Cell(
            grid.head[at],
            _style("Head", is_number=grid.numbers[at]),
            width,
            left=_left(grid, at),
            rule=("bottom", _HEAVY),
        )
        for at, width in enumerate(manner.fitted.widths)
    )
    yield _row(paper, heads, manner, element("cantSplit"), element("tblHeader"))


def _line(grid: Grid, line: Line, manner: Manner, *, is_kept: bool) -> Iterator[_Cell]:
    rule = ("top", _HEAVY) if line.kind in ("sum", "result") else None
    for at, content in enumerate(line.cells):
        style = _style(_STYLES[line.kind], is_number=grid.numbers[at])
        width = manner.fitted.widths[at]
        marks = line.marks[at] if line.marks else ()
        yield _Cell(
            content,
            style,
            width,
            left=_left(grid, at),
            is_kept=is_kept,
            rule=rule,
            marks=marks,
            notes=line.notes,
        )


def _style(kind: str, *, is_number: bool) -> str:
    if not is_number:
        return f"Plan Table {kind}"
    return "Plan Table Number" if kind == "Text" else f"Plan Table {kind} Number"


def _left(grid: Grid, at: int) -> int | None:
    """How far in words stand that follow a column of numbers."""
    return AFTER_NUMBER if at and grid.numbers[at - 1] and not grid.numbers[at] else None


def _row(paper: Paper, cells: Iterator[_Cell], manner: Manner, *looks: Element) -> Element:
    size = manner.fitted.size
    return element("tr", properties("trPr", *looks), *(_drawn(paper, one, size) for one in cells))


def _drawn(paper: Paper, cell: _Cell, size: float) -> Element:
    content = [*footnote_signs(paper, cell.marks, cell.notes), *cell_runs(paper, cell.content)]
    if size != SIZES[0]:
        content = [sized(one, size) for one in content]
    paragraph = paper.paragraph(
        cell.style,
        content,
        switch("keepNext", cell.is_kept),
        None if cell.left is None else element("ind", left=cell.left),
    )
    for mark in cell.marks:
        paper.marked.setdefault(mark.target, paragraph)
    is_low = cell.style.startswith(("Plan Table Head", "Plan Table Sum"))
    return element(
        "tc",
        properties(
            "tcPr",
            element("tcW", w=cell.width, type="dxa"),
            _rule(paper, *cell.rule) if cell.rule else None,
            value("vAlign", "bottom" if is_low else None),
        ),
        paragraph,
    )


def _rule(paper: Paper, side: str, width: int) -> Element:
    return element("tcBorders", element(side, val="single", sz=width, space=0, color=paper.look.ink))
