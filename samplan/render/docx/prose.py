"""Prose as paragraphs, lists with real numbering, quotes and code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from samplan.frozen import frozen, replace
from samplan.prose.tree import (
    Block,
    BulletList,
    CodeBlock,
    Heading,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from samplan.prose.words import words_of
from samplan.render.docx.inlines import PLAIN, literal_runs, run, runs, tab
from samplan.render.docx.numbering import HIGHEST_START, LEVELS, STEP, in_list
from samplan.render.docx.paper import Paper
from samplan.render.docx.style_sheet import LAST_HEADING, plain_heading
from samplan.render.docx.tables import prose_table
from samplan.render.docx.xml import copies, element, switch, with_room_below

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@frozen
class Place:
    """Where prose stands."""

    level: int
    """Level of the heading above."""
    label: str = ""
    """What its tables are called for who cannot see them."""
    style: str = "Body Text"
    """Of its paragraphs."""
    depth: int = 0
    """How many lists it is in."""
    left: int = 0
    """How far in all of it stands."""
    right: int | None = None
    """How far from the right edge it ends; as far as the styles say where it is None."""
    own: tuple[Element, ...] = ()
    """What every paragraph has beside its style: the line of a frame."""

    @property
    def indent(self) -> int:
        """How far in paragraphs stand that are no items."""
        return self.left + STEP * self.depth

    def own_indent(self, *, hanging: int | None = None) -> Element | None:
        """The indents of a paragraph here, where they are not those of its style."""
        is_own = self.indent or self.right is not None or hanging
        return element("ind", left=self.indent, right=self.right, hanging=hanging) if is_own else None


def prose(paper: Paper, tree: Iterable[Block], place: Place) -> Iterator[Element]:
    """The blocks under each other."""
    blocks = tuple(tree)
    for block, following in zip(blocks, (*blocks, None)[1:], strict=True):
        if isinstance(block, Paragraph):
            stays = words_of(block.children).endswith(":") and isinstance(
                following, BulletList | OrderedList | Table
            )
            yield _paragraph(paper, place.style, runs(paper, block.children), place, is_kept=stays)
        else:
            yield from _block(paper, block, place)


def _block(paper: Paper, block: Block, place: Place) -> Iterator[Element]:
    match block:
        case Paragraph():
            yield _paragraph(paper, place.style, runs(paper, block.children), place)
        case Heading():
            level = min(block.level_below(place.level) - 1, LAST_HEADING)
            yield _paragraph(paper, plain_heading(level), runs(paper, block.children), place)
        case BulletList() | OrderedList():
            yield from _list(paper, block, place)
        case Quote():
            yield from prose(paper, block.children, replace(place, style="Quote"))
        case CodeBlock():
            yield _paragraph(paper, "Plan Code", literal_runs(paper, block.text.split("\n")[:-1]), place)
        case Rule():
            yield paper.paragraph("Plan Rule", ())
        case Table():
            yield from prose_table(paper, block, place.label)
        case _:
            assert_never(block)


def _paragraph(
    paper: Paper, style: str, content: Iterable[Element], place: Place, *, is_kept: bool = False
) -> Element:
    return paper.paragraph(
        style, content, switch("keepNext", is_kept), place.own_indent(), *copies(place.own)
    )


def _list(paper: Paper, block: BulletList | OrderedList, place: Place) -> Iterator[Element]:
    depth = min(place.depth, LEVELS - 1)
    style, number = "List Bullet", paper.lists.bullets
    if isinstance(block, OrderedList):
        style = "List Number"
        is_counted = block.start + len(block.items) <= HIGHEST_START
        number = paper.lists.new_ordered(block.start, depth) if is_counted else 0
    for at, item in enumerate(block.items):
        typed = f"{block.start + at}." if isinstance(block, OrderedList) and not number else ""
        inner = replace(place, depth=place.depth + 1)
        drawn = _item(paper, item, inner, _Mark(style, number, depth, typed))
        is_end = at == len(block.items) - 1 and not place.depth and not place.own
        yield from with_room_below(drawn, _AFTER_LIST) if is_end else drawn


_AFTER_LIST = 110


@frozen
class _Mark:
    """What stands before an item."""

    style: str
    number: int
    """Of the list that it is in; 0 where the mark is typed."""
    depth: int
    typed: str


def _item(paper: Paper, item: ListItem, place: Place, mark: _Mark) -> Iterator[Element]:
    first, rest = item.children[:1], item.children[1:]
    words = first[0].children if first and isinstance(first[0], Paragraph) else ()
    lead = (run(paper, mark.typed, PLAIN), tab()) if mark.typed else ()
    yield paper.paragraph(
        mark.style,
        (*lead, *runs(paper, words)),
        in_list(mark.number, mark.depth),
        place.own_indent(hanging=STEP),
        *copies(place.own),
    )
    others = rest if words else item.children
    yield from prose(paper, others, replace(place, style="List Continue"))
