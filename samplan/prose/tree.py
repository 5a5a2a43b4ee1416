"""Prose as a tree of blocks and inlines: parsed once, drawn by every format.

The nodes are frozen values without behaviour that prints. `kind` names a node where a
template cannot ask for its class.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar, Literal, assert_never

from samplan.expression import Expression
from samplan.frozen import frozen, replace
from samplan.prose.signs import FIGURE

Alignment = Literal["left", "right", "center"] | None
"""How a column of a table is aligned; None where the text does not say."""

_SCHEMES = frozenset({"http", "https", "mailto"})
_SCHEME = Expression(r"([^/?#]*):")
_LAST_HEADING_LEVEL = 6


@frozen
class Text:
    """Plain words."""

    kind: ClassVar[str] = "text"
    text: str


@frozen
class Strong:
    """Words of strong emphasis."""

    kind: ClassVar[str] = "strong"
    children: Inlines


@frozen
class Emphasis:
    """Emphasised words."""

    kind: ClassVar[str] = "emphasis"
    children: Inlines


@frozen
class Code:
    """Characters to be taken literally."""

    kind: ClassVar[str] = "code"
    text: str


@frozen
class LineBreak:
    """The end of a line: of the document where it is hard, only of the source where not."""

    kind: ClassVar[str] = "line-break"
    hard: bool = False


@frozen
class Link:
    """Words that lead somewhere, or that print a figure."""

    kind: ClassVar[str] = "link"
    target: str
    children: Inlines
    title: str = ""

    @property
    def is_live(self) -> bool:
        """Whether a reader can follow it: a web or mail address, a relative path or `#place`."""
        return is_safe(self.target) and self.target != ""

    @property
    def is_outside(self) -> bool:
        """Whether it leads to a page on the web."""
        return self.target.startswith(("http://", "https://"))

    @property
    def has_words(self) -> bool:
        """Whether it has words of its own, and not only its address."""
        words = "".join(child.text for child in self.children if isinstance(child, Text))
        return words.rstrip("/") not in (self.target.rstrip("/"), self.target.partition("://")[2].rstrip("/"))

    @property
    def figure(self) -> str | None:
        """The name of the figure that the link carries, or None."""
        return self.target.removeprefix(FIGURE) if self.target.startswith(FIGURE) else None


Inline = Text | Strong | Emphasis | Code | LineBreak | Link
Inlines = tuple[Inline, ...]


@frozen
class Paragraph:
    """A paragraph."""

    kind: ClassVar[str] = "paragraph"
    children: Inlines

    @property
    def is_from_right(self) -> bool:
        """Whether it begins with a letter of Arabic, Hebrew or their kin, and is set from the right."""
        from samplan.prose.directions import begins_from_right  # noqa: PLC0415 - only what prints words asks
        from samplan.prose.words import words_of  # noqa: PLC0415 - it imports this module

        return begins_from_right(words_of(self.children))


@frozen
class Heading:
    """A heading inside the prose; its level counts from 1 within the prose."""

    kind: ClassVar[str] = "heading"
    level: int
    children: Inlines

    def level_below(self, offset: int) -> int:
        """The level within a document whose own heading above the prose has level `offset`; at most 6."""
        return min(self.level + offset, _LAST_HEADING_LEVEL)


@frozen
class ListItem:
    """One item of a list."""

    kind: ClassVar[str] = "list-item"
    children: tuple[Block, ...]


@frozen
class BulletList:
    """A list without order."""

    kind: ClassVar[str] = "bullet-list"
    items: tuple[ListItem, ...]
    tight: bool = True
    """Whether the items stand close, their paragraphs without space around them."""


@frozen
class OrderedList:
    """A numbered list."""

    kind: ClassVar[str] = "ordered-list"
    items: tuple[ListItem, ...]
    start: int = 1
    tight: bool = True


@frozen
class Quote:
    """Blocks that are quoted."""

    kind: ClassVar[str] = "quote"
    children: tuple[Block, ...]


@frozen
class CodeBlock:
    """Lines to be taken literally, each with its newline."""

    kind: ClassVar[str] = "code-block"
    text: str
    info: str = ""
    """What the author wrote after the opening fence."""


@frozen
class Rule:
    """A break between two themes."""

    kind: ClassVar[str] = "rule"


@frozen
class Table:
    """A table that has no meaning to rules; every row has as many cells as the head."""

    kind: ClassVar[str] = "table"
    head: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]
    alignments: tuple[Alignment, ...]


Block = Paragraph | Heading | BulletList | OrderedList | Quote | CodeBlock | Rule | Table


def is_safe(target: str) -> bool:
    """Whether a link target may be followed; one without a scheme stays within the document's folder."""
    scheme = _SCHEME.match(target)
    if scheme:
        return scheme[1].lower() in _SCHEMES
    return not target.startswith(("//", "\\"))


def merged(inlines: Iterable[Inline]) -> Inlines:
    """The same inlines with neighbouring texts as one, and no empty text."""
    result: list[Inline] = []
    for inline in inlines:
        previous = result[-1] if result else None
        if isinstance(inline, Text) and isinstance(previous, Text):
            result[-1] = Text(previous.text + inline.text)
        elif inline != Text(""):
            result.append(inline)
    return tuple(result)


def replace_links(inlines: Inlines, change: Callable[[Link], Inlines]) -> Inlines:
    """The inlines with each link, at any depth, replaced by what `change` makes of it."""
    result: list[Inline] = []
    for inline in inlines:
        match inline:
            case Strong() | Emphasis():
                result.append(replace(inline, children=replace_links(inline.children, change)))
            case Link():
                result.extend(change(inline))
            case Text() | Code() | LineBreak():
                result.append(inline)
            case _:
                assert_never(inline)
    return merged(result)


def on_one_line(inlines: Inlines) -> Inlines:
    """The inlines with each line break, at any depth, as a space."""
    result: list[Inline] = []
    for inline in inlines:
        match inline:
            case Strong() | Emphasis() | Link():
                result.append(replace(inline, children=on_one_line(inline.children)))
            case LineBreak():
                result.append(Text(" "))
            case Text() | Code():
                result.append(inline)
            case _:
                assert_never(inline)
    return merged(result)


def words_of_dead_links(inlines: Inlines) -> Inlines:
    """The inlines with links that lead nowhere as the words they show."""
    return replace_links(inlines, lambda link: (link,) if link.is_live else link.children)


def replace_inlines(blocks: tuple[Block, ...], change: Callable[[Inlines], Inlines]) -> tuple[Block, ...]:
    """The blocks with `change` made to every run of inlines: paragraphs, headings and cells."""
    return tuple(_replace_in_block(block, change) for block in blocks)


def _replace_in_block(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    match block:
        case Paragraph() | Heading():
            return replace(block, children=change(block.children))
        case BulletList() | OrderedList():
            items = (ListItem(replace_inlines(item.children, change)) for item in block.items)
            return replace(block, items=tuple(items))
        case Quote():
            return Quote(replace_inlines(block.children, change))
        case Table():
            rows = tuple(tuple(change(cell) for cell in row) for row in block.rows)
            return replace(block, head=tuple(change(cell) for cell in block.head), rows=rows)
        case CodeBlock() | Rule():
            return block
        case _:
            assert_never(block)
