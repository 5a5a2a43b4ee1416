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

_RUNS = Expression(r"`+|~+")
_BULLETS = ("-", "*")
_ENDS_OF_NUMBERS = (".", ")")
_HIGHEST_NUMBER = 999_999_999
_WIDEST_ALIGNED = 120
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
    return "".join(f"{written}\n" for written in _lines(blocks, heading_offset))


def table(
    head: Sequence[str | Inlines],
    rows: Sequence[Sequence[str | Inlines]],
    alignments: Sequence[Alignment] = (),
) -> str:
    """A table in Markdown, without a newline at its end; every cell is escaped here.

    The columns stand straight in the source where the lines stay readable.

    Raises:
        ValueError: A row has not as many cells as the head.
    """
    written = [[cell(content) for content in row] for row in (head, *rows)]
    if any(len(row) != len(head) for row in written):
        raise ValueError("a row has not as many cells as the head")
    columns = tuple(alignments) or (None,) * len(head)
    widths = [max(3, *map(len, column)) for column in zip(*written, strict=True)]
    if sum(widths) + 3 * len(widths) > _WIDEST_ALIGNED:
        widths = [0] * len(widths)
    delimiters = [_delimiter(alignment, width) for alignment, width in zip(columns, widths, strict=True)]
    lines = [_row(row, columns, widths) for row in written]
    return "\n".join([lines[0], _row(delimiters, columns, widths), *lines[1:]])


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
    blocks: tuple[Block, ...], offset: int, *, tight: bool = False, parent_bullet: str = ""
) -> list[str]:
    """The lines of blocks that follow each other, with an empty line between them unless tight."""
    result: list[str] = []
    marker = ""
    previous: Block | None = None
    for block in blocks:
        avoided = marker if type(block) is type(previous) else "" if previous else parent_bullet
        marker = _marker(block, avoided)
        written = _block_lines(block, offset, marker)
        if result and written and not tight:
            result.append("")
        result += written
        previous = block
    return result


def _marker(block: Block, avoided: str) -> str:
    """What follows a number or is the bullet; two lists in a row must not become one."""
    choices = _BULLETS if isinstance(block, BulletList) else _ENDS_OF_NUMBERS
    return next(choice for choice in choices if choice != avoided)


def _block_lines(block: Block, offset: int, marker: str) -> list[str]:
    written: list[str]
    match block:
        case Paragraph():
            written = paragraph_lines(block.children)
        case Heading():
            written = [f"{'#' * block.level_below(offset)} {heading_content(block.children)}".rstrip(" ")]
        case BulletList():
            written = _list_lines(block.items, [marker] * len(block.items), offset, tight=block.tight)
        case OrderedList():
            numbers = range(block.start, block.start + len(block.items))
            markers = [f"{min(number, _HIGHEST_NUMBER)}{marker}" for number in numbers]
            written = _list_lines(block.items, markers, offset, tight=block.tight)
        case Quote():
            written = [f"> {quoted}" if quoted else ">" for quoted in _lines(block.children, offset)] or [">"]
        case CodeBlock():
            written = _fenced(block)
        case Rule():
            written = ["___"]  # the only form that is neither an underline nor a bullet
        case Table():
            written = table(block.head, block.rows, block.alignments).split("\n")
        case _:
            assert_never(block)
    return written


def _list_lines(items: tuple[ListItem, ...], markers: list[str], offset: int, *, tight: bool) -> list[str]:
    result: list[str] = []
    for item, marker in zip(items, markers, strict=True):
        lines = _lines(item.children, offset, tight=tight, parent_bullet=marker)
        indent = " " * (len(marker) + 1)
        if result and not tight:
            result.append("")
        result.append(f"{marker} {lines[0]}" if lines else marker)
        result += [indent + written if written else "" for written in lines[1:]]
    return result


def _fenced(block: CodeBlock) -> list[str]:
    sign = "~" if "`" in block.info else "`"
    longest = max((len(run) for run in _RUNS.findall(block.text) if run[0] == sign), default=0)
    fence = sign * max(3, longest + 1)
    return [fence + block.info, *block.text.split("\n")[:-1], fence]
