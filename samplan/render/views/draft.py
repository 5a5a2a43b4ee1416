"""Tables in the making: what is in the rows, before every cell has its name and its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.frozen import fresh, frozen, record, replace
from samplan.prose.tree import Block, Inlines, Text
from samplan.prose.words import words_of
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.views.machine import machine_value
from samplan.render.views.table import Cell, Footnote, Group, Mark, Row, RowKind, TableView
from samplan.render.views.trees import words
from samplan.schema.time import When

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.results import Path

_LONG = 7
"""Rows that stay together on paper; more of them would leave half a page empty."""

_SHORT = 20
"""Characters of a figure that is not broken over lines, if it has at most one space to break at."""


@frozen
class Value:
    """What stands in a cell, before the cell has its place."""

    content: Inlines
    aloud: str = ""
    """What to read in place of a sign."""
    is_number: bool = True
    data: str = ""
    """What it says, for programs."""
    is_time: bool = False
    note: tuple[Block, ...] = ()
    """What is to be said of it in a footnote."""


@frozen
class Line:
    """A row before it has its place: what it is called, and a value for every other column."""

    name: Inlines
    values: tuple[Value, ...]
    kind: RowKind = "row"
    origin: Path = ()
    """What of the plan it is, where that is asked for."""


@frozen
class Lines:
    """Rows that belong together, under a name of their own if they have one."""

    lines: tuple[Line, ...]
    name: str = ""


@frozen
class Draft:
    """A table before its cells have their places."""

    caption: str
    head: tuple[str, ...]
    """The first is over the names of the rows."""
    groups: tuple[Lines, ...]
    details: tuple[str, ...] = ()
    notes: tuple[tuple[Block, ...], ...] = ()
    wide: str = ""
    """The head of the column that needs the most room, if one does."""
    over: tuple[tuple[str, int], ...] = ()
    """Heads over several columns, each with their number, from the second column on; one over a column
    without a head of its own is the head of that column."""
    origin: Path = ()
    """What of the plan it shows, where that is asked for."""


def make_table(context: Context, draft: Draft) -> TableView:
    """The table with a name for every head, and with the signs that it uses explained.

    The name of an only group goes to the corner, where a table with several has its own.
    """
    name, number = context.anchors.next_table()
    footnotes = _Footnotes(context, name)
    named = [group.name for group in draft.groups if group.name]
    corner = named[0] if len(named) == 1 else draft.head[0]
    lines = [line for group in draft.groups for line in group.lines]
    numbers = [all(line.values[at].is_number for line in lines) for at in range(len(draft.head) - 1)]
    over = tuple(
        Cell(words(text), id=f"{name}.o{at}", span=span, is_number=True, is_alone=is_alone)
        for at, (text, span, is_alone) in enumerate(_over(draft))
    )
    above = [cell.id for cell in over for _ in range(cell.span)]
    head = tuple(
        Cell(
            words(text) if text or not above else (),
            id=f"{name}.c{at}" if text or not above else "",
            headers=above[at - 1] if above and at else "",
            is_number=at > 0 and numbers[at - 1],
            is_wide=at > 0 and text == draft.wide,
        )
        for at, text in enumerate((corner, *draft.head[1:]))
    )
    groups = tuple(
        _group(f"{name}.g{at}", group, head, footnotes, has_head=len(named) > 1)
        for at, group in enumerate(draft.groups)
    )
    return TableView(
        name,
        filters.unbroken(draft.caption),
        tuple(filters.unbroken(detail[:1].upper() + detail[1:]) for detail in draft.details if detail),
        head,
        groups,
        tuple(note for note in draft.notes if note),
        tuple(footnotes.found.values()),
        legend=_legend(context, lines),
        is_long=len(lines) > _LONG,
        over=over,
        number=context.say(labels.TABLE_NUMBER, number=number),
        origin=draft.origin,
    )


def _over(draft: Draft) -> Iterator[tuple[str, int, bool]]:
    """The upper heads, with whether they are over a column that has no head of its own."""
    at = 1
    for text, span in draft.over:
        yield text, span, not draft.head[at]
        at += span


@record
class _Footnotes:
    """Gives the notes on the figures of a table their signs, which are counted through the document."""

    context: Context
    table: str
    found: dict[tuple[Block, ...], Footnote] = fresh(factory=dict)

    def mark_of(self, note: tuple[Block, ...]) -> tuple[Mark, ...]:
        """The sign of a note; the same for figures that have the same one."""
        if not note:
            return ()
        if note in self.found:
            return (replace(self.found[note].mark, is_first=False),)
        number = self.context.anchors.next_note()
        label = self.context.say(labels.NOTE_NUMBER, number=number)
        mark = Mark(f"{number})", f"{self.table}.n{len(self.found) + 1}", label, is_footnote=True)
        self.found[note] = Footnote(mark, note, self.context.say(labels.BACK_TO_TABLE, number=number))
        return (mark,)


def _group(name: str, group: Lines, head: Sequence[Cell], footnotes: _Footnotes, *, has_head: bool) -> Group:
    own = Cell(words(group.name), id=name, headers=head[0].id) if has_head and group.name else None
    rows = (_row(f"{name}r{at}", line, head, own, footnotes) for at, line in enumerate(group.lines))
    return Group(own, tuple(rows))


def _row(name: str, line: Line, columns: Sequence[Cell], group: Cell | None, footnotes: _Footnotes) -> Row:
    over = [group.id] if group else []
    first = Cell(line.name, id=name, headers=" ".join([columns[0].id, *over]))
    cells = (
        Cell(
            value.content,
            headers=" ".join([*filter(None, (column.headers, column.id)), *over, name]),
            aloud=value.aloud,
            is_number=value.is_number,
            is_short=_is_short(words_of(value.content)),
            data=value.data,
            is_time=value.is_time,
            marks=footnotes.mark_of(value.note),
        )
        for column, value in zip(columns[1:], line.values, strict=True)
    )
    return Row(first, tuple(cells), line.kind, line.origin)


def of_items(context: Context, lines: Iterable[Line], items: Iterable[object]) -> list[Line]:
    """Lines that each stand for an item of the plan, with where that is, if it is asked for."""
    return [replace(line, origin=context.path_of(one)) for line, one in zip(lines, items, strict=True)]


def _is_short(text: str) -> bool:
    return len(text) <= _SHORT and text.count(" ") <= 1 and any(sign.isdigit() for sign in text)


def _legend(context: Context, lines: Sequence[Line]) -> tuple[str, ...]:
    """What the signs mean that stand for missing values in the table."""
    signs = {words_of(value.content): value.aloud for line in lines for value in line.values if value.aloud}
    return tuple(
        context.say(labels.LEGEND, sign=sign, meaning=signs[sign])
        for sign in (filters.NOTHING_SAID, filters.NOT_AVAILABLE, filters.NOT_SHOWN)
        if sign in signs
    )


def text_value(context: Context, content: Inlines | str | When | date) -> Value:
    """Words or a point in time in a cell; the sign for nothing where there are none."""
    if isinstance(content, When | date):
        day = words(context.when(content))
        return Value(day, is_number=False, data=machine_value(content), is_time=True)
    inlines = (words(content) if content else ()) if isinstance(content, str) else content
    if inlines:
        return Value(inlines, is_number=False)
    return Value((Text(filters.NOTHING_SAID),), filters.read_aloud(None, context.language), is_number=False)


def filled(  # noqa: PLR0913 - what a draft has, by name
    caption: str,
    head: Sequence[str],
    lines: Sequence[Line],
    *,
    details: tuple[str, ...] = (),
    notes: tuple[tuple[Block, ...], ...] = (),
    wide: str = "",
) -> Draft:
    """The draft of a table of one group, without the columns in which no line says anything."""
    kept = [
        at
        for at in range(len(head) - 1)
        if any(words_of(line.values[at].content) != filters.NOTHING_SAID for line in lines)
    ]
    names = (head[0], *(head[at + 1] for at in kept))
    rows = tuple(replace(line, values=tuple(line.values[at] for at in kept)) for line in lines)
    return Draft(caption, names, (Lines(rows),), details, notes, wide)
