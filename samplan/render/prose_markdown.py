"""Prose as Markdown: the tree written back so that parsing it gives the same tree.

Characters are escaped only where they would mean something: `16–64`, `2021.` inside a line
and `e.g.` stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from samplan.expression import Expression
from samplan.prose.tree import (
    Alignment,
    Block,
    BulletList,
    CodeBlock,
    Heading,
    Inlines,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from samplan.render.markdown_inlines import cell, heading_content, paragraph_lines
from samplan.render.markdown_lines import LINE_LENGTH, within

_RUNS = Expression(r"`+|~+")
_BULLETS = ("-", "*")
_ENDS_OF_NUMBERS = (".", ")")
_HIGHEST_NUMBER = 999_999_999
_WIDEST_COLUMN = 40
"""Dashes under the widest column, where columns do not stand straight."""
_ODD = Expression(
    r"[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u03ff\u0400-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u22ff]"
)
"""A sign that is not surely as wide as a letter: an emoji, an accent of its own, a Chinese letter."""
_DELIMITERS: dict[Alignment, tuple[str, str]] = {
    None: ("-", "-"),
    "left": (":", "-"),
    "right": ("-", ":"),
    "center": (":", ":"),
}


def to_markdown(blocks: tuple[Block, ...], heading_offset: int = 0) -> str:
    """The blocks as Markdown that ends with a newline; empty where there are none.

    Args:
        blocks: What to write.
        heading_offset: Level of the heading that the prose stands under.
    """
    return "".join(f"{written}\n" for written in _lines(blocks, heading_offset, LINE_LENGTH))


def table(
    head: Sequence[str | Inlines],
    rows: Sequence[Sequence[str | Inlines]],
    alignments: Sequence[Alignment] = (),
) -> str:
    """A table in Markdown, without a newline at its end; every cell is escaped here.

    The columns stand straight in the source where the lines stay readable. Elsewhere the dashes are in
    proportion to what stands in the columns: pandoc takes widths from them where a row is long.

    Raises:
        ValueError: A row has not as many cells as the head.
    """
    written = [[cell(content) for content in row] for row in (head, *rows)]
    if any(len(row) != len(head) for row in written):
        raise ValueError("a row has not as many cells as the head")
    columns = tuple(alignments) or (None,) * len(head)
    widths = [max(3, *map(len, column)) for column in zip(*written, strict=True)]
    if not _stands_straight(written, widths):
        dashes, widths = [min(width, _WIDEST_COLUMN) for width in widths], [0] * len(widths)
    else:
        dashes = widths
    delimiters = [_delimiter(alignment, width) for alignment, width in zip(columns, dashes, strict=True)]
    lines = [_row(row, columns, widths) for row in written]
    return "\n".join([lines[0], _row(delimiters, columns, widths), *lines[1:]])


def _stands_straight(written: Sequence[Sequence[str]], widths: Sequence[int]) -> bool:
    is_short = sum(widths) + 3 * len(widths) + 1 <= LINE_LENGTH
    return is_short and not any(_ODD.search(content) for row in written for content in row)


def _delimiter(alignment: Alignment, width: int) -> str:
    left, right = _DELIMITERS[alignment]
    return left + "-" * max(width - 2, 1) + right


def _row(cells: Sequence[str], alignments: Sequence[Alignment], widths: Sequence[int]) -> str:
    padded = (
        content.rjust(width) if alignment == "right" else content.ljust(width)
        for content, alignment, width in zip(cells, alignments, widths, strict=True)
    )
    return f"| {' | '.join(padded)} |"


def _lines(
    blocks: tuple[Block, ...], offset: int, width: int, *, tight: bool = False, parent_bullet: str = ""
) -> list[str]:
    """The lines of blocks that follow each other, with an empty line between them unless tight."""
    result: list[str] = []
    marker = ""
    previous: Block | None = None
    for block in blocks:
        avoided = marker if type(block) is type(previous) else "" if previous else parent_bullet
        marker = _marker(block, avoided)
        written = _block_lines(block, offset, marker, width)
        if result and written and not tight:
            result.append("")
        result += written
        previous = block
    return result


def _marker(block: Block, avoided: str) -> str:
    """What follows a number or is the bullet; two lists in a row must not become one."""
    choices = _BULLETS if isinstance(block, BulletList) else _ENDS_OF_NUMBERS
    return next(choice for choice in choices if choice != avoided)


def _block_lines(block: Block, offset: int, marker: str, width: int) -> list[str]:
    written: list[str]
    match block:
        case Paragraph():
            written = paragraph_lines(block.children, width)
        case Heading():
            written = [f"{'#' * block.level_below(offset)} {heading_content(block.children)}".rstrip(" ")]
        case BulletList():
            written = _list_lines(block.items, [marker] * len(block.items), offset, width, tight=block.tight)
        case OrderedList():
            numbers = range(block.start, block.start + len(block.items))
            markers = [f"{min(number, _HIGHEST_NUMBER)}{marker}" for number in numbers]
            written = _list_lines(block.items, markers, offset, width, tight=block.tight)
        case Quote():
            quoted = _lines(block.children, offset, within(width, len("> ")))
            written = [f"> {one}" if one else ">" for one in quoted] or [">"]
        case CodeBlock():
            written = _fenced(block)
        case Rule():
            written = ["___"]  # the only form that is neither an underline nor a bullet
        case Table():
            written = table(block.head, block.rows, block.alignments).split("\n")
        case _:
            assert_never(block)
    return written


def _list_lines(
    items: tuple[ListItem, ...], markers: list[str], offset: int, width: int, *, tight: bool
) -> list[str]:
    result: list[str] = []
    for item, marker in zip(items, markers, strict=True):
        indent = " " * (len(marker) + 1)
        room = within(width, len(indent))
        lines = _lines(item.children, offset, room, tight=tight, parent_bullet=marker)
        if result and not tight:
            result.append("")
        result.append(f"{marker} {lines[0]}" if lines else marker)
        result += [indent + written if written else "" for written in lines[1:]]
    return result


def _fenced(block: CodeBlock) -> list[str]:
    sign = "~" if "`" in block.info else "`"
    longest = max((len(run) for run in _RUNS.findall(block.text) if run[0] == sign), default=0)
    fence = sign * max(3, longest + 1)
    space = " " if block.info.startswith(sign) else ""
    return [fence + space + block.info, *block.text.split("\n")[:-1], fence]
