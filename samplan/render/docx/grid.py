"""Tables as Word can hold them: no groups of rows, no more columns than there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.prose.plain import words_of
from samplan.prose.tree import Inlines, Table
from samplan.render.docx.columns import Column, fit, split

if TYPE_CHECKING:
    from samplan.render.views.table import Footnote, Mark, Row, RowKind, TableView


@frozen
class Line:
    """A row: its cells and what kind of row it is."""

    cells: tuple[Inlines, ...]
    kind: RowKind = "row"
    marks: tuple[tuple[Mark, ...], ...] = ()
    """The signs in each cell that lead to notes; none in a table of running text."""
    notes: tuple[Footnote, ...] = ()
    """The notes on figures of its table."""

    def words_at(self, at: int) -> str:
        """What a cell says, with the signs of notes on its figure."""
        signs = [mark.sign for mark in self.marks[at] if mark.is_footnote] if self.marks else []
        return " ".join((*signs, words_of(self.cells[at])))

    def of(self, places: Sequence[int]) -> Line:
        """The row with these cells only."""
        marks = tuple(self.marks[at] for at in places) if self.marks else ()
        return Line(tuple(self.cells[at] for at in places), self.kind, marks, self.notes)


@frozen
class Grid:
    """One table as Word has it: a head and rows under it."""

    head: tuple[Inlines, ...]
    lines: tuple[Line, ...]
    numbers: tuple[bool, ...]
    """Which columns are of numbers."""
    above: tuple[tuple[int, Inlines], ...] = ()
    """By column: which head over several columns stands over it; none where one row of heads will do."""

    def of(self, places: Sequence[int]) -> Grid:
        """The table with these columns only."""
        return Grid(
            tuple(self.head[at] for at in places),
            tuple(line.of(places) for line in self.lines),
            tuple(self.numbers[at] for at in places),
            tuple(self.above[at] for at in places) if self.above else (),
        )

    @property
    def over(self) -> tuple[tuple[Inlines, int], ...]:
        """The heads over several columns, each with how many; the first is over the first column."""
        return tuple((words, len(list(same))) for (_, words), same in groupby(self.above))


def grids_of(view: TableView) -> tuple[Grid, ...]:
    """The tables of a view: one for each group that has a name, with the rows that follow it."""
    lines: list[list[Line]] = []
    names: list[Inlines] = []
    for group in view.groups:
        rows = [_line_of(row, view.footnotes) for row in group.rows]
        if lines and group.head is None:
            lines[-1].extend(rows)
        else:
            lines.append(rows)
            names.append((group.head or view.head[0]).content)
    heads = tuple(one.content for one in view.head[1:])
    numbers = tuple(one.is_number for one in view.head)
    above = _above(view)
    return tuple(
        Grid((name, *heads), tuple(rows), numbers, above) for name, rows in zip(names, lines, strict=True)
    )


def _line_of(row: Row, notes: tuple[Footnote, ...]) -> Line:
    cells = (row.head, *row.cells)
    return Line(tuple(one.content for one in cells), row.kind, tuple(one.marks for one in cells), notes)


def _above(view: TableView) -> tuple[tuple[int, Inlines], ...]:
    over = [(at, one.content) for at, one in enumerate(view.over, 1) for _ in range(one.span)]
    return ((0, ()), *over) if over else ()


def grid_of(table: Table) -> Grid:
    """A table of running text."""
    numbers = tuple(alignment == "right" for alignment in table.alignments)
    return Grid(table.head, tuple(Line(row) for row in table.rows), numbers)


def columns_of(grids: Sequence[Grid]) -> list[Column]:
    """What stands in the columns of tables that have the same ones."""
    return [
        Column(
            max((words_of(one.head[at]) for one in grids), key=len),
            tuple(line.words_at(at) for one in grids for line in one.lines),
            is_number,
        )
        for at, is_number in enumerate(grids[0].numbers)
    ]


def parts_of(grids: Sequence[Grid], room: int) -> list[Grid]:
    """The tables; where they have no room even in small type, in parts that each have the first column."""
    columns = columns_of(grids)
    if fit(columns, room) is not None:
        return list(grids)
    return [grid.of([0, *part]) for part in split(columns, room) for grid in grids]
