"""The prose of a plan, from CommonMark text to the tree that every format draws.

Raw HTML, strikethrough and automatic links are off; tables are on.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.common.normalize_url import normalizeLink
from markdown_it.tree import SyntaxTreeNode

from samplan.render.tree import (
    FIGURE,
    Alignment,
    Block,
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    LineBreak,
    Link,
    ListItem,
    OrderedList,
    Paragraph,
    Quote,
    Rule,
    Strong,
    Table,
    Text,
    is_safe,
    merged,
    on_one_line,
    printable,
    replace_inlines,
    replace_links,
)

_DEEPEST = 40
"""How deep blocks may stand in each other; the parser drops what is deeper, without a word."""

_CONTAINERS = frozenset({"blockquote_open", "list_item_open"})

_SPACES = re.compile(r"[\t\r\n]")

_ALIGNMENTS: dict[object, Alignment] = {
    "text-align:left": "left",
    "text-align:right": "right",
    "text-align:center": "center",
}


def parse_prose(text: str) -> tuple[Block, ...]:
    """The blocks of a text in CommonMark.

    A link that must not be followed (`javascript:`, `file:`) is kept as its words. An empty
    target and a figure's target are kept as they stand. Prose that is nested without reason is
    kept as it is written, in a block of code.
    """
    clean = printable(text.replace("\x85", "\n"))
    tokens = _parser().parse(clean)
    if any(token.level >= _DEEPEST - 1 and token.type in _CONTAINERS for token in tokens):
        return (CodeBlock(clean.rstrip("\n") + "\n"),)
    return _blocks(SyntaxTreeNode(tokens).children)


def with_figures(blocks: tuple[Block, ...], value: Callable[[str], str | None]) -> tuple[Block, ...]:
    """The blocks with each figure link as its words, or as the figure's value where it has none.

    Args:
        blocks: Prose with links such as `figure:costs.total.2021`.
        value: Gives the figure of a name (`costs.total.2021`) as text; None where there is none,
            and then the name is printed as code, so that a reader of the proof sees it.
    """

    def change(link: Link) -> Inlines:
        if link.figure is None:
            return (link,)
        if link.children:
            return link.children
        figure = value(link.figure)
        return (Code(link.target),) if figure is None else (Text(figure),)

    return replace_inlines(blocks, lambda inlines: replace_links(inlines, change))


class _Parser(MarkdownIt):
    """The parser, without its own judgement of links: it would print the source of those it refuses."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own method
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - same
        return url if url.startswith(FIGURE) else normalizeLink(url)

    def normalizeLinkText(self, url: str) -> str:  # noqa: N802 - same
        return url


@cache
def _parser() -> MarkdownIt:
    return _Parser("commonmark", {"html": False, "maxNesting": _DEEPEST}).enable("table")


def _blocks(nodes: Iterable[SyntaxTreeNode]) -> tuple[Block, ...]:
    blocks = (_BLOCKS[node.type](node) for node in nodes)
    return tuple(block for block in blocks if block != Paragraph(()))


def _inlines(nodes: Iterable[SyntaxTreeNode]) -> Inlines:
    return merged(inline for node in nodes for inline in _INLINES[node.type](node))


def _content(node: SyntaxTreeNode) -> Inlines:
    """The inlines of a paragraph, heading or cell."""
    return _inlines(child for inline in node.children for child in inline.children)


def _bullet_list(node: SyntaxTreeNode) -> Block:
    items = _items(node)
    return BulletList(items, _is_tight(node, items))


def _ordered_list(node: SyntaxTreeNode) -> Block:
    items = _items(node)
    return OrderedList(items, int(node.attrs.get("start", 1)), _is_tight(node, items))


def _items(node: SyntaxTreeNode) -> tuple[ListItem, ...]:
    return tuple(ListItem(_blocks(item.children)) for item in node.children)


def _is_tight(node: SyntaxTreeNode, items: tuple[ListItem, ...]) -> bool:
    if len(items) == 1 and len(items[0].children) <= 1:
        return True  # nothing that could stand apart
    children = (child for item in node.children for child in item.children)
    return all(child.hidden for child in children if child.type == "paragraph")


def _table(node: SyntaxTreeNode) -> Block:
    head, *rows = [row.children for part in node.children for row in part.children]
    return Table(
        head=tuple(_content(cell) for cell in head),
        rows=tuple(tuple(_content(cell) for cell in row) for row in rows),
        alignments=tuple(_ALIGNMENTS.get(cell.attrs.get("style")) for cell in head),
    )


def _code_block(node: SyntaxTreeNode) -> Block:
    end = "" if node.content.endswith("\n") or not node.content else "\n"
    return CodeBlock(node.content + end, node.info.strip())


def _text(node: SyntaxTreeNode) -> Inlines:
    return (Text(_SPACES.sub(" ", node.content)),)  # `&#10;` is no line break


def _without(kind: type[Strong | Emphasis], children: Inlines) -> Inlines:
    """The inlines without emphasis of a kind that they stand in already."""
    inner = (child.children if isinstance(child, kind) else (child,) for child in children)
    return merged(inline for inlines in inner for inline in inlines)


def _link(node: SyntaxTreeNode) -> Inlines:
    return _as_link(str(node.attrs.get("href", "")), _inlines(node.children), node)


def _image(node: SyntaxTreeNode) -> Inlines:
    target = str(node.attrs.get("src", ""))
    # Why: a document brings no pictures along; it links to them by their description.
    return _as_link(target, _inlines(node.children) or (Text(target),), node)


def _as_link(target: str, children: Inlines, node: SyntaxTreeNode) -> Inlines:
    if not (is_safe(target) or target.startswith(FIGURE)):
        return children
    children = replace_links(children, lambda link: link.children)  # no link inside a link
    return (Link(target, children, " ".join(str(node.attrs.get("title", "")).split())),)


_BLOCKS: dict[str, Callable[[SyntaxTreeNode], Block]] = {
    "paragraph": lambda node: Paragraph(_content(node)),
    "heading": lambda node: Heading(int(node.tag[1:]), on_one_line(_content(node))),
    "bullet_list": _bullet_list,
    "ordered_list": _ordered_list,
    "blockquote": lambda node: Quote(_blocks(node.children)),
    "fence": _code_block,
    "code_block": _code_block,
    "hr": lambda _: Rule(),
    "table": _table,
}

_INLINES: dict[str, Callable[[SyntaxTreeNode], tuple[Inline, ...]]] = {
    "text": _text,
    "strong": lambda node: (Strong(_without(Strong, _inlines(node.children))),),
    "em": lambda node: (Emphasis(_without(Emphasis, _inlines(node.children))),),
    "code_inline": lambda node: (Code(node.content),),
    "link": _link,
    "image": _image,
    "softbreak": lambda _: (LineBreak(),),
    "hardbreak": lambda _: (LineBreak(hard=True),),
}
