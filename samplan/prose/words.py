"""The words of a text that was read, on one line: links and emphasis as what they print."""

from __future__ import annotations

from collections.abc import Iterable

from samplan.prose.tree import (
    Block,
    BulletList,
    Code,
    CodeBlock,
    Heading,
    Inlines,
    LineBreak,
    Link,
    OrderedList,
    Paragraph,
    Quote,
    Table,
    Text,
)

_CLOSED = (".", ",", ":", ";", "!", "?", "–")
"""Ends of an item after which the next one needs no other sign."""

NO_WORDS = "…"
"""Stands for a link without words, which prints a figure."""


def words_of(inlines: Inlines) -> str:
    """The words of inlines on one line, without emphasis and addresses."""
    words = ""
    for inline in inlines:
        if isinstance(inline, Text | Code):
            words += inline.text
        elif isinstance(inline, LineBreak):
            words += " "
        else:
            is_figure = isinstance(inline, Link) and inline.figure is not None
            words += words_of(inline.children) or (NO_WORDS if is_figure else "")
    return words


def words_of_blocks(blocks: Iterable[Block]) -> str:
    """The words of blocks that follow each other; a list after words begins behind a sign."""
    words = ""
    for block in blocks:
        if words and isinstance(block, BulletList | OrderedList):
            words = _closed(words)
        words = f"{words} {_of_block(block)}"
    return words


def _of_block(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return words_of(block.children)
        case BulletList() | OrderedList():
            return _one_after_another(words_of_blocks(item.children) for item in block.items)
        case Table():
            rows = ([words_of(cell) for cell in row] for row in (block.head, *block.rows))
            return _one_after_another(", ".join(cell for cell in row if cell) for row in rows)
        case Quote():
            return words_of_blocks(block.children)
        case CodeBlock():
            return block.text
        case _:
            return ""


def _one_after_another(parts: Iterable[str]) -> str:
    *most, last = [" ".join(part.split()) for part in parts] or [""]
    return " ".join([*(_closed(part) for part in most), last])


def _closed(words: str) -> str:
    """The words with a sign at their end, where they have none."""
    return words if not words or words.endswith(_CLOSED) else f"{words};"
