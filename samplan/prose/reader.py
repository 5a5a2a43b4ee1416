"""A text read once: its blocks, its links with their places, and what in it prints as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from samplan.frozen import frozen
from samplan.prose import ESCAPED
from samplan.prose.signs import FIGURE, printable
from samplan.prose.source import Source, Stretch

if TYPE_CHECKING:
    from markdown_it.token import Token

    from samplan.prose.tree import Block

_READ = 512
"""How many readings are kept: several rules, or the parts of a document, ask for the same texts."""
_PARSED = 64
"""How many texts keep their tokens, which take more room: for the blocks and the links of one."""

_SET_APART = frozenset({"link_open", "image", "code_inline"})
_CONTAINERS = frozenset({"blockquote_open", "list_item_open"})


@frozen
class PlacedLink:
    """A link or a picture of a text."""

    start: int
    """Its first character in the text."""
    end: int
    """The character after its last."""
    target: str
    """The address, without what CommonMark escapes: `figure:costs.total.2021`; empty where it has none."""
    words: str
    """The words that it prints, on one line and without markup; empty where there are none."""

    @property
    def figure(self) -> str | None:
        """The path of the figure that the link carries; None where it leads elsewhere."""
        return self.target.removeprefix(FIGURE) if self.target.startswith(FIGURE) else None


@frozen
class Definition:
    """A line that gives an address a name: `[costs]: figure:costs.total.2021`."""

    label: str
    """The name as links are compared by it: without case, white space as one space."""
    target: str
    is_used: bool


@frozen
class Prose:
    """What one text in CommonMark holds, beside the blocks that `parse_prose` gives."""

    text: str
    links: tuple[PlacedLink, ...]
    """In the order of the text; a picture within a link follows it."""
    literal: str
    """The text, as long as it was, with blanks for links, code and definitions."""
    empty_items: tuple[Stretch, ...]
    """The list items that hold nothing."""
    definitions: tuple[Definition, ...]


@lru_cache(maxsize=_READ)
def read(text: str) -> Prose:
    """The links of a text and their places. Prose that is nested without reason has none."""
    clean, parsed = _parsed(text)
    if parsed is None:
        return Prose(text, (), " " * len(text), (), ())
    tokens, env = parsed
    return Prose(
        text,
        tuple(_links(tokens)),
        _literal(clean, tokens, env),
        tuple(_empty_items(tokens, env["source"])),
        tuple(_definitions(tokens, env)),
    )


@lru_cache(maxsize=_READ)
def parse_prose(text: str) -> tuple[Block, ...]:
    """The blocks of a text. Prose that is nested without reason is one block of code, as it is written."""
    from samplan.prose.unmarked import unmarked  # noqa: PLC0415 - only what prints words needs blocks

    if (paragraphs := unmarked(text)) is not None:
        return paragraphs
    from samplan.prose.builder import blocks_of  # noqa: PLC0415 - markdown-it
    from samplan.prose.tree import CodeBlock  # noqa: PLC0415 - as above

    clean, parsed = _parsed(text)
    return blocks_of(parsed[0]) if parsed else (CodeBlock(clean.rstrip("\n") + "\n"),)


@lru_cache(maxsize=_PARSED)
def _parsed(text: str) -> tuple[str, tuple[Sequence[Token], dict[str, Any]] | None]:
    """The text without control characters, and its tokens; none where it is nested too deep."""
    from samplan.prose.parser import DEEPEST, tokens_of  # noqa: PLC0415 - markdown-it, which most plans need not

    clean = printable(text.replace("\x85", "\n"))
    tokens, env = tokens_of(clean)
    is_too_deep = any(token.level >= DEEPEST - 1 and token.type in _CONTAINERS for token in tokens)
    return clean, None if is_too_deep else (tokens, env)


def address(link: str) -> str:
    """An address as a link of prose would carry it: `å.pdf` as `%C3%A5.pdf`."""
    from markdown_it.common.normalize_url import normalizeLink  # noqa: PLC0415 - markdown-it, same

    return normalizeLink(link)


def _links(tokens: Sequence[Token]) -> Iterator[PlacedLink]:
    for inline in _inlines(tokens):
        children = inline.children or []
        for index, token in enumerate(children):
            if "placed" not in token.meta:
                continue
            if token.type == "image":
                yield _link(token, "src", token.children or [])
            elif token.type == "link_open":
                end = next(at for at in range(index, len(children)) if _closes(children[at], token))
                yield _link(token, "href", children[index + 1 : end])


def _closes(token: Token, opening: Token) -> bool:
    return token.type == "link_close" and token.level == opening.level


def _link(token: Token, address: str, within: Sequence[Token]) -> PlacedLink:
    target = str(token.attrGet(address) or "")
    is_bare = token.info == "auto" and target.startswith(FIGURE)
    words = "" if is_bare else " ".join(_words(within).split())
    start, end = token.meta["placed"]
    return PlacedLink(start, end, target, words)


def _words(tokens: Sequence[Token]) -> str:
    """What the tokens print, as one line."""
    words = ""
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            words += " "
        else:
            words += _words(token.children) if token.children else token.content
    return words


def _inlines(tokens: Sequence[Token]) -> Iterator[Token]:
    return (token for token in tokens if token.type == "inline")


def _literal(clean: str, tokens: Sequence[Token], env: dict[str, Any]) -> str:
    """The text with blanks for what is no running text."""
    signs = list(clean)
    for start, end in env["escapes"]:
        signs[start:end] = ESCAPED * (end - start)
    for start, end in _set_apart(tokens, env):
        signs[start:end] = " " * (end - start)
    return "".join(signs)


def _set_apart(tokens: Sequence[Token], env: dict[str, Any]) -> Iterator[Stretch]:
    source: Source = env["source"]
    for token in tokens:
        if token.type in {"fence", "code_block"} and token.map:
            yield source.stretch(*token.map)
    for inline in _inlines(tokens):
        for token in inline.children or []:
            if token.type in _SET_APART and "placed" in token.meta:
                yield token.meta["placed"]
    for one in [*env.get("references", {}).values(), *env.get("duplicate_refs", ())]:
        yield source.stretch(*one["map"])


def _empty_items(tokens: Sequence[Token], source: Source) -> Iterator[Stretch]:
    for token, following in pairwise(tokens):
        if token.type == "list_item_open" and following.type == "list_item_close" and token.map:
            yield source.stretch(token.map[0], token.map[0] + 1)


def _definitions(tokens: Sequence[Token], env: dict[str, Any]) -> Iterator[Definition]:
    used = {
        token.meta.get("label")
        for inline in _inlines(tokens)
        for token in inline.children or []
        if token.meta
    }
    for label, one in env.get("references", {}).items():
        yield Definition(label, one["href"], label in used)
