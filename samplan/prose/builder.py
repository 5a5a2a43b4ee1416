"""From the parser's tokens to the tree that every format draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from samplan.expression import Expression
from samplan.prose.signs import FIGURE
from samplan.prose.tree import (
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
    replace_links,
)

_SPACES = Expression(r"[\t\r\n]")

_ALIGNMENTS: dict[object, Alignment] = {
    "text-align:left": "left",
    "text-align:right": "right",
    "text-align:center": "center",
}


def blocks_of(tokens: Sequence[Token]) -> tuple[Block, ...]:
    """The blocks that the tokens of a whole text make.

    A link that must not be followed (`javascript:`, `file:`) is kept as its words. An empty
    target and a figure's target are kept as they stand.
    """
    return _blocks(SyntaxTreeNode(tokens).children)


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
    target = str(node.attrs.get("href", ""))
    # Why: `<figure:costs.total.2021>` has no words of its own, so it prints the figure.
    is_bare = node.info == "auto" and target.startswith(FIGURE)
    return _as_link(target, () if is_bare else _inlines(node.children), node)


def _image(node: SyntaxTreeNode) -> Inlines:
    target = str(node.attrs.get("src", ""))
    # Why: a document brings no pictures along; it links to them by their description.
    words = _inlines(node.children)
    return _as_link(target, words if words or target.startswith(FIGURE) else (Text(target),), node)


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
