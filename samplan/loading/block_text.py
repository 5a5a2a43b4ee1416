"""Which lines of a file are running text under a key that ends in `|` or `>`."""

from __future__ import annotations

from samplan.expression import Expression

_LINE = Expression(r"([^\r\n]*+)(?:\r\n|\r|\n|\Z)")
_BAR = Expression(r"[|>][-+0-9]*+[ \t]*+(?:#.*)?\Z")
"""What ends the line above running text: its mark, and a comment."""
_LEAD = Expression(r" *+(?:- ++)*+")
"""Indentation and list marks."""


def block_lines(text: str) -> frozenset[int]:
    """Index of the first character of each line of running text.

    Made without a parser, because it decides what the parser may be given: a no-break space is
    a fault as indentation and none in such a text.
    """
    found: set[int] = set()
    limit = -1  # indentation of the key above, while its text goes on
    for line in _LINE.finditer(text):
        content = line[1]
        indent = len(content) - len(content.lstrip(" "))
        if limit >= 0 and (indent > limit or not content.strip()):
            found.add(line.start())
        else:
            limit = _indentation(content)
    return frozenset(found)


def _indentation(content: str) -> int:
    """The column that running text below the line is right of: its key's, or its list mark's; -1 for none."""
    bar = _BAR.search(content)
    lead = _LEAD.match(content)
    if bar is None or lead is None:
        return -1
    words = content[lead.end() : bar.start()].split()
    while words and words[-1][0] in "&!":
        words.pop()
    if not words:
        return max(lead[0].rfind("-"), 0)
    is_key = words[-1].endswith(":") and content[bar.start() - 1].isspace()
    return lead.end() if is_key and not any("#" in word for word in words) else -1
