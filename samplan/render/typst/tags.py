"""Which heads a cell of a table has, said in the marks of a PDF for those who listen.

Typst marks the heads of columns. It has no marks yet for the heads of rows and of groups, and ties a head
across the table to every column. Here each table is laid on a grid, and each cell gets its heads by their
places: its group, its row, all that stands over it.

The marks are read in the one form in which Typst writes them, which costs a fortieth of what a general
reader of PDF does; whatever has another form is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from samplan.expression import Expression
from samplan.frozen import fresh, frozen, record
from samplan.render.typst.objects import Objects

_ELEMENT = Expression(
    r"<</Type/StructElem/S/(?P<role>Table|THead|TBody|TFoot|TR|TH|TD)/P (?P<parent>[0-9]+) 0 R"
    r"(?:/ID\((?P<name>[A-Za-z0-9]+)\))?(?P<language>/Lang\([A-Za-z-]+\))?"
    r"(?:/ActualText<[0-9A-F]+>)?"
    r"(?:/A\[(?:<</O/Table(?P<said>[^<>]*)>>)?(?P<more>[^()]*?)\])?"
    r"(?P<rest>/K\[.*)>>",
    re.DOTALL,
)
_ROLES = tuple(
    "<</Type/StructElem/S/" + role for role in ("Table", "THead", "TBody", "TFoot", "TR/", "TH/", "TD/")
)
_KIDS = Expression(r"/K\[((?:[0-9]+ 0 R ?)*)\]")
_HEADERS = Expression(r"/Headers\[[^\]]*\]|/Scope/[A-Z][a-z]+")
_SPAN = Expression(r"/(Col|Row)Span ([0-9]+)")
_MARK_OF_ORDER = "FEFF"
_ROOT = "<</Type/StructTreeRoot"
_NAMES = Expression(r"/IDTree<</Names\[(?P<names>[^\]]*)\]>>")


@frozen
class TableForm:
    """A table of the document, which may stand in several parts one after the other."""

    columns: int
    groups: tuple[bool, ...]
    """Of each row below the heads, whether the last head of a group is its own."""
    aloud: tuple[tuple[str, ...], ...] = ()
    """Of each row below the heads, what is heard for each cell after the first; "" for its words."""


@frozen
class _Part:
    """What is known of a table of the file, which may be a part of one of the document."""

    groups: tuple[bool, ...]
    aloud: tuple[tuple[str, ...], ...]
    before: int = 0
    """How many columns after the first stand in the parts before."""

    def heard(self, row: int, column: int) -> str:
        """What is heard instead of a cell, by its row below the heads and its column in the part."""
        words = self.aloud[row] if row < len(self.aloud) else ()
        at = self.before + column - 1
        return words[at] if at < len(words) else ""


@frozen
class _Cell:
    """A cell of a table at the columns that it is over."""

    number: int
    columns: range


@frozen
class _Row:
    """A row of a table."""

    cells: tuple[_Cell, ...]
    is_of_head: bool

    @property
    def is_across(self) -> bool:
        """Whether it is one cell, over several columns: the head of a group."""
        return len(self.cells) == 1 and len(self.cells[0].columns) > 1

    @property
    def is_over_columns(self) -> bool:
        """Whether it has the heads of columns."""
        return self.is_of_head and not self.is_across


@record
class _Marks:
    """The marks of the tables of a file."""

    objects: Objects
    elements: dict[int, re.Match[str]] = fresh(factory=dict)
    heads: dict[str, int] = fresh(factory=dict)
    """The heads of all tables: the numbers of their objects by their names."""

    def head(self, cell: _Cell, scope: str, heads: Iterable[str]) -> str:
        """Make a cell a head; its name."""
        own = self.elements[cell.number]["name"]
        name = own or f"R{len(self.heads)}"
        self.heads[name] = cell.number
        self.tie(cell, heads, f"/Scope/{scope}", name)
        return name

    def tie(
        self, cell: _Cell, heads: Iterable[str], scope: str = "", name: str = "", aloud: str = ""
    ) -> None:
        """Say which heads a cell has, and what is heard instead of its sign."""
        one = self.elements[cell.number]
        role, id_ = ("TH", f"/ID({name})") if name else ("TD", "")
        listed = "".join(f"({head})" for head in heads)
        heard = f"/ActualText<{_MARK_OF_ORDER}{aloud.encode('utf-16-be').hex().upper()}>" if aloud else ""
        said = f"{scope}/Headers[{listed}]{_HEADERS.sub('', one['said'] or '')}"
        self.objects.put(
            cell.number,
            f"<</Type/StructElem/S/{role}/P {one['parent']} 0 R{id_}{one['language'] or ''}{heard}"
            f"/A[<</O/Table{said}>>{one['more'] or ''}]{one['rest']}>>",
        )


def with_heads(pdf: bytes, tables: Sequence[TableForm]) -> bytes:
    """The file with the heads of every cell of its tables.

    Args:
        pdf: A file as Typst writes it.
        tables: Its tables in their order. Where the file has others, because a project draws them otherwise,
            every row below the head of a group is taken for one of the group.

    Raises:
        ValueError: The file is not as Typst writes it.
    """
    objects = Objects(pdf)
    marks = _Marks(objects, _elements(objects))
    grids = [tuple(_rows(marks.elements, number)) for number in _of_role(marks.elements, "Table")]
    for grid, part in zip(grids, _parts(grids, tables), strict=True):
        _mark(grid, part, marks)
    if marks.heads:
        _list_heads(marks)
    return _checked(objects.file(), marks)


def _elements(objects: Objects) -> dict[int, re.Match[str]]:
    found = {}
    for number, content in objects:
        if content.startswith(_ROLES):
            one = _ELEMENT.fullmatch(content)
            if one is None:
                raise ValueError(f"a mark of a table has another form: {content[:200]!r}")
            found[number] = one
    return found


def _of_role(elements: Mapping[int, re.Match[str]], role: str) -> Iterator[int]:
    return (number for number, one in elements.items() if one["role"] == role)


def _rows(elements: Mapping[int, re.Match[str]], table: int) -> Iterator[_Row]:
    """The rows of a table, each cell at the columns that are free where it comes."""
    taken: dict[int, int] = {}
    """By column how many more rows a cell from above stands in it."""
    for part in _kids(elements, table):
        is_head = elements[part]["role"] == "THead"
        for row in (part,) if elements[part]["role"] == "TR" else _kids(elements, part):
            cells, column = [], 0
            fresh_spans: dict[int, int] = {}
            for number in _kids(elements, row):
                while taken.get(column, 0):
                    column += 1
                spans = {kind: int(count) for kind, count in _SPAN.findall(elements[number]["said"] or "")}
                cells.append(_Cell(number, range(column, column + spans.get("Col", 1))))
                fresh_spans |= dict.fromkeys(cells[-1].columns, spans.get("Row", 1))
                column = cells[-1].columns.stop
            taken = {one: left - 1 for one, left in (taken | fresh_spans).items() if left > 1}
            yield _Row(tuple(cells), is_head)


def _kids(elements: Mapping[int, re.Match[str]], parent: int) -> Iterator[int]:
    """The marks of tables right within one; others, such as a caption, are passed over."""
    kids = _KIDS.match(elements[parent]["rest"])
    if kids is None:
        raise ValueError("a part of a table holds something else than parts")
    return (number for number in map(int, kids[1].split()[::3]) if number in elements)


def _parts(grids: Sequence[tuple[_Row, ...]], tables: Sequence[TableForm]) -> list[_Part]:
    """Of each table of the file what is known of it."""
    known: list[_Part] = []
    for form in tables:
        rest, is_begun = form.columns - 1, False
        while len(known) < len(grids) and (rest > 0 or not is_begun):
            part = _Part(form.groups, form.aloud, form.columns - 1 - rest)
            rest, is_begun = rest - (_width(grids[len(known)]) - 1), True
            known.append(part)
    rows = [sum(not row.is_over_columns for row in grid) for grid in grids]
    if [len(one.groups) for one in known] == rows:
        return known
    return [_Part((True,) * count, ()) for count in rows]


def _width(grid: Sequence[_Row]) -> int:
    return max((cell.columns.stop for row in grid for cell in row.cells), default=1)


def _mark(grid: Sequence[_Row], part: _Part, marks: _Marks) -> None:
    """Give each cell of a table its heads."""
    over: dict[int, list[str]] = {}
    for row in (row for row in grid if row.is_over_columns):
        named = [
            (cell.columns, marks.head(cell, "Column", [*_names(over, cell.columns)])) for cell in row.cells
        ]
        for columns, name in named:
            for column in columns:
                over.setdefault(column, []).append(name)
    group: list[str] = []
    below = [row for row in grid if not row.is_over_columns]
    for at, (row, is_in_group) in enumerate(zip(below, part.groups, strict=True)):
        head, *cells = row.cells
        if row.is_across:
            group = [marks.head(head, "Column", ())]
            continue
        own = group if is_in_group else []
        name = marks.head(head, "Row", own)
        for cell in cells:
            heard = part.heard(at, cell.columns.start)
            marks.tie(cell, [*own, name, *_names(over, cell.columns)], aloud=heard)


def _names(over: Mapping[int, Sequence[str]], columns: range) -> Iterator[str]:
    """The heads over these columns, each once."""
    yield from dict.fromkeys(name for column in columns for name in over.get(column, ()))


def _list_heads(marks: _Marks) -> None:
    """Let a reader find each head by its name."""
    number, root = next((number, one) for number, one in marks.objects if one.startswith(_ROOT))
    listed = "".join(f"({name}){at} 0 R" for name, at in sorted(marks.heads.items(), key=itemgetter(0)))
    made, count = _NAMES.subn(lambda _: f"/IDTree<</Names[{listed}]>>", root)
    if count != 1:
        raise ValueError("the file has no list of heads")
    marks.objects.put(number, made)


def _checked(pdf: bytes, marks: _Marks) -> bytes:
    """The file, if it can be opened again and every head is found by its name.

    Raises:
        ValueError: Something went wrong.
    """
    elements = _elements(Objects(pdf))
    named = {one["name"]: number for number, one in elements.items() if one["role"] == "TH"}
    if named != marks.heads or len(elements) != len(marks.elements):
        raise ValueError("the heads of tables are not where they were put")
    return pdf
