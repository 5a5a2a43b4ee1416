"""Which lines of a file are running text under a key that ends in `|` or `>`."""

from __future__ import annotations

import re

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_HEADER = re.compile(r"(?P<lead> *(?:- +)*)(?:[^#]*?:[ \t]+)?(?:[&!]\S* +)*[|>][-+0-9]*[ \t]*(?:#.*)?$")


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
            continue
        header = _HEADER.match(content)
        limit = _indentation(header) if header else -1
    return frozenset(found)


def _indentation(header: re.Match[str]) -> int:
    """The column that running text must be right of: that of its key, or of its list mark."""
    lead = header["lead"]
    has_key = ":" in header[0][len(lead) :].partition("#")[0]
    return len(lead) if has_key else max(lead.rfind("-"), 0)
