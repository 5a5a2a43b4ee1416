"""Prose trees as the views need them: with figures, headings without gaps, flattened to a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from samplan.frozen import fresh, record, replace
from samplan.prose.reader import parse_prose
from samplan.prose.tree import (
    Block,
    BulletList,
    Code,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Strong,
    Table,
    Text,
    merged,
    on_one_line,
    replace_inlines,
    replace_links,
)
from samplan.prose.words import words_of
from samplan.render.filters import SPACE, unbroken
from samplan.render.hidden_words import hidden_words


def prose_tree(text: str, figure: Callable[[str], str], hides: Callable[[str], bool]) -> tuple[Block, ...]:
    """The blocks of a text, with its figures, unbroken numbers, and headings that skip no level."""
    blocks = with_figures(parse_prose(text), figure, hides)
    return _Levels().of_blocks(replace_inlines(blocks, _unbroken))


def with_figures(
    blocks: tuple[Block, ...], value: Callable[[str], str], hides: Callable[[str], bool] = lambda _: False
) -> tuple[Block, ...]:
    """The blocks with each figure link as its words, or as the figure's value where it has none.

    Args:
        blocks: Prose with links such as `figure:costs.total.2021`.
        value: Gives the figure of a name (`costs.total.2021`) as text, or words for that there is none.
        hides: Whether the figure of a name may not be shown, so that the number in its link may not either.
    """

    def change(link: Link) -> Inlines:
        """What stands in place of a link: itself where it is no figure link."""
        if link.figure is None:
            return (link,)
        if hides(link.figure):
            return (Text(hidden_words(words_of(link.children), value(link.figure))),)
        return link.children or (Text(value(link.figure)),)

    return replace_inlines(blocks, lambda inlines: replace_links(inlines, change))


def _unbroken(inlines: Inlines) -> Inlines:
    """The inlines, their numbers on one line with groups and units, over lines of the source too."""
    result: list[Inline] = []
    for at, inline in enumerate(inlines):
        if isinstance(inline, Text):
            result.append(Text(unbroken(inline.text)))
        elif isinstance(inline, LineBreak):
            result.append(Text(SPACE) if _is_within_number(inlines, at) else inline)
        elif isinstance(inline, Code):
            result.append(inline)
        else:
            result.append(replace(inline, children=_unbroken(inline.children)))
    return merged(result)


def _is_within_number(inlines: Inlines, at: int) -> bool:
    """Whether the line break there stands between a number and its unit, or between groups of digits."""
    around = (inlines[at - 1 : at], inlines[at], inlines[at + 1 : at + 2])
    match around:
        case ((Text(before),), LineBreak(hard=False), (Text(after),)):
            return unbroken(f"{before} {after}")[len(before)] == SPACE
        case _:
            return False


@record
class _Levels:
    """Gives each heading the level below the last heading that stands over it."""

    above: list[int] = fresh(factory=list)

    def of_blocks(self, blocks: Iterable[Block]) -> tuple[Block, ...]:
        """The blocks in their order, with headings at their levels; lists and quotations too."""
        return tuple(self._of_block(block) for block in blocks)

    def _of_block(self, block: Block) -> Block:
        if isinstance(block, Heading):
            while self.above and self.above[-1] >= block.level:
                self.above.pop()
            self.above.append(block.level)
            return replace(block, level=len(self.above))
        if isinstance(block, Quote):
            return Quote(self.of_blocks(block.children))
        if isinstance(block, BulletList | OrderedList):
            items = tuple(ListItem(self.of_blocks(item.children)) for item in block.items)
            return replace(block, items=items)
        return block


def headings(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of every heading in the blocks, in order."""
    for block in blocks:
        if isinstance(block, Heading):
            yield words_of(block.children)
        elif isinstance(block, Quote):
            yield from headings(block.children)
        elif isinstance(block, BulletList | OrderedList):
            for item in block.items:
                yield from headings(item.children)


def one_line(blocks: Iterable[Block]) -> Inlines:
    """All words of the blocks as inlines on one line, for a cell of a table."""
    lines = list(_lines(blocks))
    joined: Inlines = ()
    for inlines in lines:
        joined += (Text(" "), *inlines) if joined else inlines
    return on_one_line(joined)


def _lines(blocks: Iterable[Block]) -> Iterator[Inlines]:
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield block.children
            case BulletList() | OrderedList():
                for item in block.items:
                    yield from _lines(item.children)
            case Quote():
                yield from _lines(block.children)
            case Table():
                for row in (block.head, *block.rows):
                    yield from row
            case _:
                pass


def words(text: str) -> Inlines:
    """Plain words as inlines, their numbers unbroken."""
    return (Text(unbroken(text)),)


def sentence(said: str) -> Inlines:
    """What samplan says as a sentence, with a capital and a stop; between grave accents stands code."""
    whole = said[:1].upper() + said[1:]
    parts = (whole if whole.endswith((".", "!", "?")) else f"{whole}.").split("`")
    if len(parts) % 2 == 0:
        return words("`".join(parts))
    return tuple(
        one for at, part in enumerate(parts) if part for one in ((Code(part),) if at % 2 else words(part))
    )


def strong(inlines: Inlines) -> Inlines:
    """Inlines that carry weight."""
    return (Strong(inlines),) if inlines else ()


def paragraph(text: str) -> Paragraph:
    """Plain words as a paragraph."""
    return Paragraph(words(text))


def named(name: str | None, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks with a name in front of the first paragraph; a name alone is no sentence."""
    if name is None:
        return blocks
    if not blocks:
        return (Paragraph((Strong(words(name)),)),)
    end = "" if name.endswith((".", "!", "?", ":")) else "."
    lead = (Strong(words(name + end)),)
    if blocks and isinstance(blocks[0], Paragraph):
        return (Paragraph((*lead, Text(" "), *blocks[0].children)), *blocks[1:])
    return (Paragraph(lead), *blocks)


def bullets(items: Iterable[tuple[Block, ...]], *, ranked: bool = False) -> tuple[Block, ...]:
    """The items as a list, close where each is one paragraph, with or without a list under it."""
    made = tuple(ListItem(blocks) for blocks in items)
    if not made:
        return ()
    is_tight = not any(isinstance(block, Paragraph) for item in made for block in item.children[1:])
    return (OrderedList(made, 1, is_tight) if ranked else BulletList(made, is_tight),)


def numbered(number: str | None, name: str) -> str:
    """A name with the number that the document prints before it: `1.2 Kort kö`, `Mål 1.2: Kort kö`.

    Args:
        number: As printed; None where there is none.
        name: Empty where what is numbered has none.
    """
    if not number or not name:
        return number or name
    return f"{number}: {name}" if " " in number and number[-1:].isalnum() else f"{number} {name}"
