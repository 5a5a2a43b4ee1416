"""Paper as it is seen: what stands on which page and on which line, and what a typographer says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from samplan.api.plans import plans_of
from samplan.figures.kin import Kin, kin_of
from samplan.render.views import DocumentView
from samplan.schema.plan import Plan
from tests.pdf_reading import Mark, Pdf, Words
from tests.running import ROOT

PRINTED = (
    *sorted((ROOT / "plans").glob("*.yaml")),
    *(ROOT / "tests" / "plans" / f"{name}.yaml" for name in ("english-2026", "hostile", "money", "people")),
)
"""The plans whose paper is read."""


@cache
def _beside() -> dict[str, Plan]:
    return {one.plan.id: one.plan for one in plans_of(ROOT / "plans")}


def kin_in(path: Path) -> Kin:
    """The plan of a file, with those of `plans/` that it names."""
    (given,) = plans_of(path)
    return kin_of(given.plan, _beside().get)


_SAME_LINE = 4
"""Points between two heights that are one line: raised figures, smaller words."""
_OWN = (
    "P",
    "LI",
    "Caption",
    "Figure",
    "TR",
    "TOCI",
    "BlockQuote",
    "Code",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
)
"""What stands by itself, with its lines; all else only groups."""
_HEADS = ("H1", "H2", "H3", "H4", "H5", "H6")

Line = tuple[int, float]
"""The page, from 0, and the height over its lower edge in points."""


@dataclass(frozen=True)
class Piece:
    """A paragraph, an item, a row, a heading, a drawing, on its lines in reading order."""

    role: str
    """As PDF calls it; "TH" for a row of heads, "group" for a head across the table, "" for loose words."""
    words: str
    lines: tuple[Line, ...]
    table: int | None = None
    """The number of its table or figure in the document, from 0."""

    @property
    def is_heading(self) -> bool:
        """Whether it is a heading of the document."""
        return self.role in _HEADS

    @property
    def pages(self) -> list[int]:
        """The page of each line."""
        return [page for page, _ in self.lines]


def pieces_of(pdf: Pdf) -> list[Piece]:
    """All pieces of a document in their order; those without a place are left out."""
    found = _Pieces()
    found.walk(pdf.document, None)
    return [one for one in found.all if one.lines]


_BLOCKS = {*_OWN, "Table", "THead", "TBody", "L", "TOC"}


class _Pieces:
    def __init__(self) -> None:
        self.all: list[Piece] = []
        self._tables = 0

    def walk(self, mark: Mark, table: int | None, role: str = "") -> None:
        """Add what stands within a mark; words by themselves get that role."""
        loose: list[Words] = []
        for kid in mark.kids:
            if isinstance(kid, str) or not ({kid.role} & _BLOCKS or kid.all(*_BLOCKS)):
                loose += _leaves(kid)
            else:
                self._add(role, loose, table)
                loose = []
                self._mark(kid, table, role if kid.role in ("LBody", "NonStruct", "Div") else "")
        self._add(role, loose, table)

    def _mark(self, mark: Mark, table: int | None, role: str) -> None:
        if mark.role in ("Table", "Figure") and table is None:
            table, self._tables = self._tables, self._tables + 1
        match mark.role:
            case "TR":
                self._add(_row(mark), _once(_row(mark), list(_leaves(mark))), table)
            case "LI":
                self.walk(mark, table, "LI")
            case "Table":
                self.walk(mark, table, "Caption")
            case "Figure" if mark.all("Caption", "Figure"):
                self.walk(mark, table)
            case one if one in _OWN:
                self._add(one, list(_leaves(mark)), table)
            case _:
                self.walk(mark, table, role)

    def _add(self, role: str, leaves: Sequence[Words], table: int | None) -> None:
        words = "".join(leaves)
        if role != "Figure":
            leaves = [leaf for leaf in leaves if leaf.strip()]
        if leaves:
            self.all.append(Piece(role, " ".join(words.split()), tuple(_lines(leaves)), table))


def _row(mark: Mark) -> str:
    cells = [kid.role for kid in mark.kids if isinstance(kid, Mark)]
    if len(cells) == 1:
        return "group" if cells == ["TH"] else "TR"
    return "TH" if cells[-1] == "TH" else "TR"


def _once(role: str, leaves: list[Words]) -> list[Words]:
    """A head without what Chromium repeats of it on further pages, under the same mark."""
    return [one for one in leaves if one.page == leaves[0].page] if role in ("TH", "group") else leaves


def _leaves(kid: Mark | str) -> Iterator[Words]:
    if isinstance(kid, Words):
        yield kid
    elif isinstance(kid, Mark):
        for one in kid.kids:
            yield from _leaves(one)


def _lines(leaves: Sequence[Words]) -> Iterator[Line]:
    """The lines from the top of the first page down; cells beside each other share theirs."""
    last: Line | None = None
    for page, below in sorted((leaf.page, -height) for leaf in leaves for _, height in leaf.places):
        if last is None or last[0] != page or -below < last[1] - _SAME_LINE:
            last = page, -below
            yield last


def faults_of(pieces: Sequence[Piece]) -> list[str]:
    """What a typographer would strike: each with the page, from 1, and the words."""
    return [
        f"page {piece.pages[-1] + 1}: {what}: {piece.words[:60]}"
        for at, piece in enumerate(pieces)
        for what in _faults_of(piece, pieces[at + 1 :])
    ]


_KEPT = 2
"""Lines of a paragraph that stay together."""
_WHOLE = {
    "TR": "row",
    "TH": "head of a table",
    "group": "head of a group",
    "Caption": "caption",
    "Figure": "drawing",
}
_LEGEND = "– "
_EDGE = 40
"""Points at the right edge of a page that nothing stands in."""


def _faults_of(piece: Piece, after: Sequence[Piece]) -> Iterator[str]:
    parts = [len(list(some)) for _, some in groupby(piece.pages)]
    name = "heading" if piece.is_heading else _WHOLE.get(piece.role, "")
    if piece.is_heading and _is_alone(piece, after):
        yield "a heading alone at the foot"
    if piece.role in ("P", "LI") and min(parts) < _KEPT <= len(parts):
        yield "one line of a paragraph apart from the rest"
    if name and len(parts) > 1:
        yield f"a {name} split"
    following = after[0].pages[0] if after else -1
    if piece.role in ("TH", "group", "Caption") and following != piece.pages[-1]:
        yield f"a {name} without what it is of"
    if piece.role == "TR" and after and after[0].words.startswith(_LEGEND) and following != piece.pages[-1]:
        yield "the signs of a table are explained on another page"


def _is_alone(heading: Piece, after: Sequence[Piece]) -> bool:
    """Whether fewer than two lines, and not all, of what a heading is of stand on its page."""
    page, lines = heading.pages[-1], 0
    for one in after:
        if one.is_heading and lines and one.role <= heading.role:
            return False
        if one.pages[0] != page:
            return True
        if one.role in ("Figure", "TR"):
            return False
        if not one.is_heading and one.role != "Caption":
            lines += one.pages.count(page)
        if lines >= _KEPT:
            return False
    return not lines


def faults_of_paper(pdf: Pdf, view: DocumentView, page_number: str) -> list[str]:
    """All that is wrong with the pages of a document; `page_number` has `{page}` and `{pages}`."""
    pieces, head = pieces_of(pdf), view.head
    running = (head.association, head.title, head.registered)
    faults = [*faults_of(pieces), *_faults_of_pages(pdf, pieces, running, page_number)]
    signs = _signs_a_line(pieces)
    return faults if signs is None or signs in _MEASURE else [*faults, f"lines of {signs} signs"]


_MEASURE = range(65, 76)
_SOME, _LONG = 5, 4
"""From so many paragraphs of so many lines on the measure is judged."""


def _signs_a_line(pieces: Sequence[Piece]) -> int | None:
    """How many signs the lines of long paragraphs have; the last of each counts as half a line."""
    long = [one for one in pieces if one.role == "P" and len(one.lines) >= _LONG]
    lines = sum(len(one.lines) - 0.5 for one in long)
    return round(sum(len(one.words) for one in long) / lines) if len(long) >= _SOME else None


def _faults_of_pages(
    pdf: Pdf, pieces: Sequence[Piece], running: Sequence[str], page_number: str
) -> list[str]:
    """What the pages lack: contents, their number, what runs at their head, heads of tables."""
    texts = [squeezed(text) for text in pdf.seen]
    faults = []
    for at, text in enumerate(texts):
        mine = [one for one in pieces if at in one.pages]
        wanted = [page_number.format(page=at + 1, pages=len(texts)), *(running if at else ())]
        faults += [f"page {at + 1} does not say “{one}”" for one in wanted if squeezed(one) not in text]
        faults += [] if mine else [f"page {at + 1} is empty"]
        edge = float(pdf.reader.pages[at].mediabox.width) - _EDGE
        faults += [f"page {at + 1} is cut at its right edge"] if pdf.rightmost[at] > edge else []
        faults += [
            f"page {at + 1} does not repeat the head “{one.words}”"
            for one in pieces
            if one.role == "TH" and one.pages[0] < at and any(it.table == one.table for it in mine)
            if not all(squeezed(word) in text for word in one.words.split())
        ]
    return faults


def squeezed(text: str) -> str:
    """A text without spaces and without the hyphens of the ends of lines."""
    return "".join(text.replace("\u00ad", "").replace("\u2060", "").split())
