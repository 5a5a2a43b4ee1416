"""markdown-it with the dialect of plans, and with the place of every link, code span and escape.

The dialect: CommonMark and tables; raw HTML, strikethrough and automatic links are off. The parser
keeps the lines of blocks but no places within a line; the rules below write them down.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

from samplan.expression import compiled_when_asked
from samplan.prose.signs import FIGURE
from samplan.prose.source import Source, Stretch

with compiled_when_asked():
    from markdown_it import MarkdownIt
    from markdown_it.common.normalize_url import normalizeLink
    from markdown_it.rules_core import StateCore
    from markdown_it.rules_inline import StateInline, autolink, backtick, escape, image, link
    from markdown_it.token import Token

DEEPEST = 40
"""How deep blocks may stand in each other; the parser drops what is deeper, without a word."""

PLACED = "placed"
"""The key of a token's place in its `meta`: the first character and the one after the last."""

_RULES: dict[str, tuple[Callable[[StateInline, bool], bool], str]] = {
    "link": (link, "link_open"),
    "image": (image, "image"),
    "autolink": (autolink, "link_open"),
    "backticks": (backtick, "code_inline"),
    "escape": (escape, "text_special"),
}
"""The rules whose tokens are given a place, and the kind of token that gets it."""


class _Parser(MarkdownIt):
    """The parser, without its own judgement of links: it would print the source of those it refuses."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - the parser's own method
        """Whether a link may be one: every one may."""
        return True

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - same
        """The address as a browser asks for it; that of a figure link stays as it is."""
        return url if url.startswith(FIGURE) else normalizeLink(url)

    def normalizeLinkText(self, url: str) -> str:  # noqa: N802 - same
        """The words of a link that is written as its address: the address as it stands."""
        return url


@cache
def _parser() -> MarkdownIt:
    """The one parser."""
    options = {"html": False, "maxNesting": DEEPEST, "store_labels": True}
    made = _Parser("commonmark", options).enable("table")
    for name, (rule, kind) in _RULES.items():
        made.inline.ruler.at(name, partial(_with_place, rule, kind))
    made.core.ruler.after("inline", "places", _in_the_text)
    return made


def _with_place(
    rule: Callable[[StateInline, bool], bool],
    kind: str,
    state: StateInline,
    silent: bool,  # noqa: FBT001 - how the parser calls its rules
) -> bool:
    """The rule, which also writes down where in the inline text its token stands."""
    start, count = state.pos, len(state.tokens)
    if not rule(state, silent):
        return False
    made = state.tokens[count : count + 2]  # what it makes itself stands after text that was waiting
    for token in made:
        if not silent and token.type == kind:
            token.meta[PLACED] = (start, state.pos)
            break
    return True


def tokens_of(text: str) -> tuple[list[Token], dict[str, Any]]:
    """The tokens of a text, and what the parser learnt on the way: `escapes` and `references`."""
    env: dict[str, Any] = {"source": Source(text), "escapes": []}
    return _parser().parse(text, env), env


def _in_the_text(state: StateCore) -> None:
    """Turn places within an inline text into places within the whole text."""
    source: Source = state.env["source"]
    escapes: list[Stretch] = state.env["escapes"]
    is_cell = False
    for token in state.tokens:
        if token.type == "inline":
            _place_children(token, source, escapes, is_cell=is_cell)
        is_cell = token.type in {"th_open", "td_open"}


def _place_children(token: Token, source: Source, escapes: list[Stretch], *, is_cell: bool) -> None:
    lines = token.map or [0, 0]
    place = source.cell(token.content, lines[0]) if is_cell else source.lines(token.content, lines[0])
    for child in token.children or ():
        if PLACED in child.meta:
            start, end = child.meta[PLACED]
            child.meta[PLACED] = (place(start), place(end - 1) + 1)
            if child.type == "text_special":
                escapes.append(child.meta[PLACED])
