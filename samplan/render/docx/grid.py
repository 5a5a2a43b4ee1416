"""Tables as Word can hold them: no groups of rows, no more columns than there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.frozen import frozen, replace
from samplan.prose.tree import Inlines, LineBreak, Table
from samplan.prose.words import words_of
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

    def of(self, places: Sequence[int]) -> Grid:
        """The table with these columns only."""
        return Grid(
            tuple(self.head[at] for at in places),
            tuple(line.of(places) for line in self.lines),
            tuple(self.numbers[at] for at in places),
        )


def stacks_of(view: TableView) -> list[tuple[Grid, ...]]:
    """The tables of a view, those with the same columns together.

    What stands under one head over several columns is a stack of its own with that head before the name of
    the first column: a cell joined over others belongs to no column for who listens.
    """
    grids = _grids(view)
    if not (grids and view.over):
        return [grids] if grids else []
    stacks = []
    for words, places in _under(view):
        several = (grid.of([0, *places]) for grid in grids)
        stacks.append(tuple(_headed(one, words) for one in several) if words else tuple(several))
    return stacks


def _under(view: TableView) -> Iterator[tuple[Inlines, list[int]]]:
    """Each head over several columns with the places of these; neighbours without such a head together."""
    over = [one for one in view.over for _ in range(one.span)]
    heads = [one.content if words.content else () for one, words in zip(over, view.head[1:], strict=True)]
    at = 1
    for words, same in groupby(heads):
        places = list(range(at, at + len(list(same))))
        yield words, places
        at += len(places)


def _headed(grid: Grid, words: Inlines) -> Grid:
    first, *rest = grid.head
    return replace(grid, head=((*words, LineBreak(hard=True), *first) if first else words, *rest))


def _grids(view: TableView) -> tuple[Grid, ...]:
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
    over = [one.content for one in view.over for _ in range(one.span)] or [()] * len(view.head)
    heads = tuple(one.content or above for one, above in zip(view.head[1:], over, strict=False))
    numbers = tuple(one.is_number for one in view.head)
    return tuple(Grid((name, *heads), tuple(rows), numbers) for name, rows in zip(names, lines, strict=True))


def _line_of(row: Row, notes: tuple[Footnote, ...]) -> Line:
    cells = (row.head, *row.cells)
    return Line(tuple(one.content for one in cells), row.kind, tuple(one.marks for one in cells), notes)


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
