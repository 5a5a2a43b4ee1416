"""Where a line of running text ends in Markdown.

Lines are at most `LINE_LENGTH` signs, and an author's own ends of lines stay: so a changed sentence is a
changed line. A longer one is parted at a space where the next line cannot be taken for the beginning of a
block. What has one line by its nature keeps it: headings, rows of tables, code. So does what has no space
to part it at.
"""

from __future__ import annotations

import re

from samplan.expression import Expression

LINE_LENGTH = 120
"""Most signs on a line of running text."""

HELD = "\0"
"""A space at which no line ends: in code, and in the title of a link. No text has this sign."""

_NARROWEST = 40
"""Signs that a line has room for however deep it stands in lists."""

_MAY_END = Expression(
    r"""
    (?<=\S)[ ](?=
        [^\W\d_]                             # a letter
      | \d(?!\d{0,8}[.)](?:\s|$))            # a number, unless it could count the items of a list
      | \*+[^\s*] | _+[^\s_] | `(?!``)       # emphasis and code; no bullet, rule or fence
      | \\\S | <[a-z] | &                    # what is escaped, an address, an entity
      | [(\["'”“»«’§€–—−/%…]
    )
    """,
    re.VERBOSE,
)


def within(width: int, taken: int) -> int:
    """The room that is left beside what is taken from a line: a bullet, the sign of a quotation."""
    return max(width - taken, _NARROWEST)


def parted(text: str, width: int = LINE_LENGTH) -> list[str]:
    """One line of Markdown as lines of that width at most, where it has spaces for it."""
    lines: list[str] = []
    start = last = 0
    ends = [match.start() for match in _MAY_END.finditer(text)] if _size(text) > width else []
    for end in [*ends, len(text)]:
        if last > start and _size(text[start:end]) > width:
            lines.append(text[start:last])
            start = last + 1
        last = end
    return [spaced(line) for line in (*lines, text[start:])]


def _size(text: str) -> int:
    """Signs, with those of two halves as two: so tools count them, and so wide are most of them."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def spaced(text: str) -> str:
    """Markdown with the held spaces as spaces."""
    return text.replace(HELD, " ")
