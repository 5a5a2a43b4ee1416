"""Inlines and plain words as Markdown, escaped where a character would mean something."""

from __future__ import annotations

import re
from itertools import count
from typing import assert_never

from samplan.expression import Expression
from samplan.prose.signs import printable
from samplan.prose.tree import (
    Code,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    Link,
    Strong,
    Text,
    on_one_line,
    words_of_dead_links,
)
from samplan.render.markdown_lines import HELD, LINE_LENGTH, parted, spaced

BREAK = "<!-- -->"
"""Ends a stretch of text without a trace on the page."""

_BREAKS = Expression(r"[\t\n\r\x0b\x0c\x85]+")

_SPECIAL = Expression(
    r"""
      \\(?![^\W_])                      # a backslash, unless a letter or digit follows
    | `
    | (?<![ ])\* | \*(?![ ])            # emphasis, unless between spaces
    | (?<![^\W_])_ | _(?![^\W_])        # emphasis, unless inside a word
    | \[(?=[^\[\]]*\][(\[:]) | \](?=[(\[:])  # round the words of a link
    | \[(?=[\[!^]) | (?<=\))\[          # a link to a page, a warning, a footnote, in other dialects
    | \$                                # a formula, in other dialects
    | <(?!\s)                           # an address or a tag
    | &(?=\#?\w{1,31};)                 # an entity
    | ~                                 # struck out, in other dialects
    """,
    re.VERBOSE,
)

_REWRITTEN = Expression(
    r"""
      :(?!\d\d?:)(?=[a-z0-9+-][a-z0-9_+-]*:)  # :smile:, :+1:; no time of day
    | [{\[](?=[+-])                      # what was added or taken away
    | \[(?=\\?_?TOC\\?_?\])             # where the contents go
    | %(?=\{)                           # a word that stands for another
    """,
    re.VERBOSE,
)
"""What forges put other words for, even where it is escaped: they look at what the Markdown has given."""

_START_OF_BLOCK = Expression(
    r"""
      [-+](?=[ \t]|$)                   # a bullet
    | \#                                # a heading, in some dialects without a space
    | >                                 # a quotation
    | =+\s*$ | [-:|][-:|\s]*$           # an underline, a rule, the second row of a table
    | \[(?=[ xX]\][ ])                  # a box to tick, in other dialects
    """,
    re.VERBOSE,
)
_START_OF_NUMBERED = Expression(r"\A(\d{1,9})(?=[.)](?:\s|$))")
_CLOSING_HASHES = Expression(r"(?:^|(?<=\s))(?=#+$)")
_STOPS = (".", "!", "?", ":", ";", "…")
_TICKS = Expression(r"`+")
_AUTOLINK = Expression(r"(?:https?|mailto):[^\s<>\\]+")


def line(text: str) -> str:
    """Words as one line of Markdown that may stand anywhere: in a paragraph, an item or a heading."""
    return _CLOSING_HASHES.sub(r"\\", _at_line_start(_with_edges(_escaped(_one_line(text)))))


def paragraph(text: str) -> str:
    """Words as a paragraph."""
    return "\n".join(parted(line(text)))


def statement(text: str) -> str:
    """Words as a paragraph that stands out: a strong sentence with its stop, or it would be a heading."""
    stop = "" if text.endswith(_STOPS) else "."
    return "\n".join(parted(f"**{line(text)}{stop}**"))


def cell(content: str | Inlines) -> str:
    """Words, or inlines, as the content of a table cell."""
    if isinstance(content, str):
        written = _escaped(_one_line(content))
    else:
        written = _inlines(on_one_line(words_of_dead_links(content)))
    return _with_edges(spaced(written)).replace("|", "\\|")


def heading_content(children: Inlines) -> str:
    """Inlines as the content of a heading, which has one line."""
    written = _inlines(on_one_line(words_of_dead_links(children)))
    return _CLOSING_HASHES.sub(r"\\", _with_edges(spaced(written)))


def paragraph_lines(children: Inlines, width: int = LINE_LENGTH) -> list[str]:
    """Inlines as the lines of a paragraph of that width; none where there is nothing to print."""
    written = _inlines(words_of_dead_links(children))
    if not written:
        return []
    whole = (_at_line_start(_with_edges(part)) for part in written.split("\n"))
    return [part for one in whole for part in parted(one, width)]


def _one_line(text: str) -> str:
    parts = _BREAKS.split(text)
    return printable(text if len(parts) == 1 else " ".join(part.strip() for part in parts if part.strip()))


def _escaped(text: str) -> str:
    return _REWRITTEN.sub(rf"\g<0>{BREAK}", _SPECIAL.sub(r"\\\g<0>", text))


def _with_edges(text: str) -> str:
    """The text with a space at either end as an entity, because a reader of Markdown strips it."""
    if text and text[-1].isspace():
        text = f"{text[:-1]}&#{ord(text[-1])};"
    if text and text[0].isspace():
        text = f"&#{ord(text[0])};{text[1:]}"
    return text


def _at_line_start(text: str) -> str:
    if _START_OF_BLOCK.match(text):
        return f"\\{text}"
    return _START_OF_NUMBERED.sub(r"\1\\", text, count=1) if text[:1].isdigit() else text


def _inlines(children: Inlines, *, in_link: bool = False, end: str = "") -> str:
    """The inlines one after another; `end` is the character that follows the last."""
    written = ""
    for index, child in enumerate(children):
        following = children[index + 1] if index + 1 < len(children) else None
        written += _inline(child, written[-1:], following, in_link=in_link, end=end)
    return written


def _inline(child: Inline, before: str, following: Inline | None, *, in_link: bool, end: str) -> str:
    match child:
        case Text():
            return _text(child.text, following, in_link=in_link)
        case Strong() | Emphasis():
            after = _first_character(following) if following else end
            return _emphasised(child, before, after, in_link=in_link, end=end)
        case Code():
            return _code(child.text)
        case LineBreak():
            return "\\\n" if child.hard else "\n"
        case Link():
            return _link(child)
        case _:
            assert_never(child)


def _text(text: str, following: Inline | None, *, in_link: bool) -> str:
    written = _escaped(_one_line(text))
    if in_link:
        return re.sub(r"(?<!\\)[\[\]]", r"\\\g<0>", written)
    if isinstance(following, Link) and text.endswith(("!", "]")):
        return f"{written[:-1]}\\{written[-1]}"
    return written


def _first_character(inline: Inline) -> str:
    match inline:
        case Text():
            return inline.text[:1]
        case Strong() | Emphasis():
            return "*"
        case Code():
            return "`"
        case LineBreak():
            return "\n"
        case Link():
            return "["
        case _:
            assert_never(inline)


def _emphasised(inline: Strong | Emphasis, before: str, after: str, *, in_link: bool, end: str) -> str:
    """Emphasis between asterisks, or underscores where asterisks would be taken for others.

    Underscores mean nothing inside a word; there asterisks have to do.
    """
    inner = _inlines(inline.children, in_link=in_link, end="*")
    if not inner:
        return ""
    is_mistakable = end == "*" or "*" in {before, after, inner[0], inner[-1]}
    is_inside_word = before.isalnum() or after.isalnum()
    sign = "_" if is_mistakable and not is_inside_word and "_" not in {before, end} else "*"
    if sign == "_":
        inner = _inlines(inline.children, in_link=in_link, end="_")
    delimiter = sign * (2 if isinstance(inline, Strong) else 1)
    return f"{delimiter}{_with_edges(inner)}{delimiter}"


def _code(text: str) -> str:
    if not text:
        return ""
    runs = set(_TICKS.findall(text))
    fence = next(fence for size in count(1) if (fence := "`" * size) not in runs)
    has_edge = text.startswith("`") or text.endswith("`")
    is_stripped = text.startswith(" ") and text.endswith(" ") and text.strip(" ") != ""
    space = " " if has_edge or is_stripped else ""
    return f"{fence}{space}{text}{space}{fence}".replace(" ", HELD)


def _link(link: Link) -> str:
    words = link.children[0].text if len(link.children) == 1 and isinstance(link.children[0], Text) else ""
    if words == link.target and not link.title and _AUTOLINK.fullmatch(words):
        return f"<{words}>"
    title = re.sub(r'[\\"&]', r"\\\g<0>", link.title).replace(" ", HELD)
    target = re.sub(r"[\\()&<>]", r"\\\g<0>", link.target)
    return f"[{_inlines(link.children, in_link=True)}]({target}" + (f'{HELD}"{title}")' if title else ")")
