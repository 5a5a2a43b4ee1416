"""A table as it is printed: caption, heads, groups of rows, notes and the meaning of its signs.

Every cell names the heads that it belongs to, so that it can be read aloud on its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from samplan.frozen import frozen
from samplan.prose.tree import Alignment, Block, Inlines, Paragraph, Text
from samplan.prose.words import words_of
from samplan.render.filters import SPACE
from samplan.render.views.trees import strong
from samplan.results import Path

RowKind = Literal["row", "part", "sum", "result"]
"""A row of its own, a part of the row above ("varav"), a sum, or what is left at the end."""

_BESIDE = 3
"""So many columns of words a narrow screen has room for."""
_FULL = 5
"""From how many columns a table needs more room than the text has."""
_MANY, _TURNED, _SPREAD = 8, 11, 17
"""From how many columns it is set smaller, is turned on paper, and needs a larger paper."""
_SHORT = 80
"""So many letters of the longest words of all columns but the first fit on a page that is not turned."""
_LONG_WORD = 18
"""Letters of a word that may be broken anywhere, lest it makes its column too wide for the others."""

Room = Literal["text", "full", "many", "turned", "spread"]
"""The width of the text, of the page, of the page in smaller type; a page turned; a larger page turned."""


@frozen
class Mark:
    """A sign beside a figure or a name that leads to its note."""

    sign: str
    """`[3]`."""
    target: str
    """The id of the note."""
    label: str
    """What to read in place of the sign: `Iakttagelse 3`."""
    is_footnote: bool = False
    """Whether it leads to a note on a figure of the document, and not to a finding."""
    is_first: bool = True
    """Whether it is the first that leads there, so that the way back leads here."""


@frozen
class Cell:
    """A cell with its own name, or with the names of the heads that it belongs to."""

    content: Inlines
    id: str = ""
    headers: str = ""
    aloud: str = ""
    is_number: bool = False
    is_short: bool = False
    """Whether it is a date or another figure with words that should stay on one line."""
    is_wide: bool = False
    """Whether it is the head of the column that needs the most room."""
    span: int = 1
    """How many columns it is over."""
    data: str = ""
    """What it says, for programs (`samplan.render.views.machine`); empty where that is no one value."""
    is_time: bool = False
    """Whether `data` is a point in time."""
    marks: tuple[Mark, ...] = ()

    @property
    def marked(self) -> Inlines:
        """What stands in it, with its marks as words: before a number, whose figures stand below others."""
        if self.is_number:
            return (*(Text(f"{mark.sign}{SPACE}") for mark in self.marks), *self.content)
        return (*self.content, *(Text(f"{SPACE}{mark.sign}") for mark in self.marks))

    @property
    def has_long_word(self) -> bool:
        """Whether a word of it may have to be broken."""
        return any(len(word) > _LONG_WORD for word in words_of(self.content).split())

    @property
    def look(self) -> str:
        """The classes that say how it is set."""
        kinds = {"number": self.is_number, "wide": self.is_wide, "short": self.is_short}
        kind = next((name for name, holds in kinds.items() if holds), "")
        return " ".join(filter(None, (kind, "breaks" if self.has_long_word else "")))

    is_alone: bool = False
    """Whether it is over a column that has no other head."""


@frozen
class Row:
    """A row: its head and its cells."""

    head: Cell
    cells: tuple[Cell, ...]
    kind: RowKind = "row"
    origin: Path = ()
    """What of the plan it is, where that is asked for (`Context.paths`)."""


@frozen
class Group:
    """Rows that belong together, with a head across the table where the group has a name."""

    head: Cell | None
    rows: tuple[Row, ...]


@frozen
class PlainTable:
    """One group as a table of its own, for formats that have no groups."""

    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[Alignment, ...]


@frozen
class Footnote:
    """A note on a figure of a table, which its sign leads to."""

    mark: Mark
    """As it stands at the first figure."""
    tree: tuple[Block, ...]
    back: str
    """What the way back to the figure is called."""

    @property
    def lines(self) -> tuple[Block, ...]:
        """The note after its sign."""
        first, *more = self.tree
        words = first.children if isinstance(first, Paragraph) else ()
        return (Paragraph((Text(f"{self.mark.sign}{SPACE}"), *words)), *(more if words else self.tree))


@frozen
class TableView:
    """A table with all that is printed above and below it."""

    kind: ClassVar[str] = "table"
    id: str
    caption: str
    details: tuple[str, ...]
    """What the caption says besides: the unit, the period, the source."""
    head: tuple[Cell, ...]
    """The heads of the columns, each over one."""
    groups: tuple[Group, ...]
    notes: tuple[tuple[Block, ...], ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    """Notes on single figures, in the order of their signs."""
    legend: tuple[str, ...] = ()
    is_long: bool = False
    """Whether it may go on over a page of paper, between its rows."""
    over: tuple[Cell, ...] = ()
    """Heads over several columns, above the others, from the second column on; none where one row will do."""
    number: str = ""
    """What a meeting calls it: `Tabell 6`."""
    origin: Path = ()
    """What of the plan it shows, as `Row.origin`."""

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.head)

    @property
    def is_full(self) -> bool:
        """Whether it is as wide as the page has room for, and not only as the text."""
        return self.width >= _FULL or (self.width > _BESIDE and self._columns_of_words >= _BESIDE)

    @property
    def _columns_of_words(self) -> int:
        return sum(not cell.is_number for cell in self.head)

    @property
    def room(self) -> Room:
        """How much room it needs, by the number of its columns, unless all are short."""
        needs: tuple[tuple[int, Room], ...] = (
            (_SPREAD, "spread"),
            (_TURNED, "turned"),
            (_MANY, "many"),
            (_FULL, "full"),
        )
        width = self.width
        if width >= _TURNED and self._letters <= _SHORT:
            width = _TURNED - 1
        return next((room for least, room in needs if width >= least), "text")

    @property
    def _letters(self) -> int:
        """Those of the longest word of each column but the first, together."""
        rows = [row.cells for group in self.groups for row in group.rows]
        return sum(
            max(map(len, (*words_of(head).split(" "), *(word for row in rows for word in _words(row[at])))))
            for at, head in enumerate(self._plain_heads())
        )

    @property
    def is_stacked(self) -> bool:
        """Whether its rows become blocks of labelled lines on a narrow screen, since they need more room."""
        has_words = any(not cell.is_number for cell in self.head[1:])
        return self.is_full or (has_words and self.width > _BESIDE)

    @property
    def labels(self) -> tuple[str, ...]:
        """The heads of all columns but the first, each by itself, for a narrow screen."""
        return tuple(f"{words_of(head)}:" for head in self._plain_heads())

    @property
    def title(self) -> str:
        """The number with the caption."""
        return ". ".join(filter(None, (self.number, self.caption)))

    @property
    def detail(self) -> str:
        """The details as sentences on one line."""
        return " ".join(_sentence(detail) for detail in self.details)

    @property
    def caption_tree(self) -> tuple[Block, ...]:
        """Number, caption and details as a paragraph, for formats without captions."""
        caption = strong((Text(_sentence(self.title)),))
        return (Paragraph((*caption, Text(f" {self.detail}")) if self.details else caption),)

    @property
    def legend_tree(self) -> tuple[Block, ...]:
        """The meaning of the signs as a paragraph."""
        return (Paragraph((Text("; ".join(self.legend)),)),)

    @property
    def plain_tables(self) -> tuple[PlainTable, ...]:
        """The table without groups: each group that has a name begins a new one."""
        alignments: tuple[Alignment, ...] = tuple("right" if cell.is_number else None for cell in self.head)
        tables: list[PlainTable] = []
        for group in self.groups:
            rows = tuple(_plain_row(row) for row in group.rows)
            if tables and group.head is None:
                last = tables.pop()
                tables.append(PlainTable(last.head, (*last.rows, *rows), alignments))
            else:
                head = ((group.head or self.head[0]).content, *self._plain_heads())
                tables.append(PlainTable(head, rows, alignments))
        return tuple(tables)

    def _plain_heads(self) -> Iterator[Inlines]:
        """The heads of all columns but the first in one row: `Nya, kvinnor` where there are two."""
        over = [one.content for one in self.over for _ in range(one.span)]
        for at, cell in enumerate(self.head[1:]):
            above = over[at] if over else ()
            yield (
                (*above, Text(", "), *_small(cell.content))
                if above and cell.content
                else above or cell.content
            )


def _words(cell: Cell) -> list[str]:
    """The words of a cell; what stays on one line is one."""
    text = words_of(cell.content)
    return [text] if cell.is_number or cell.is_short else text.split(" ")


def _small(words: Inlines) -> Inlines:
    """Words that begin with a small letter."""
    first, *more = words
    return (Text(first.text[:1].lower() + first.text[1:]), *more) if isinstance(first, Text) else words


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _plain_row(row: Row) -> tuple[Inlines, ...]:
    cells = tuple(cell.marked for cell in (row.head, *row.cells))
    return tuple(strong(cell) for cell in cells) if row.kind in ("sum", "result") else cells
