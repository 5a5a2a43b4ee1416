"""How a problem points into prose."""

from __future__ import annotations

import re


def pointer(text: str, start: int, end: int) -> tuple[str, int]:
    """The words from `start` to `end` of a text, and how often they stand before: needle and `nth`.

    White space counts alike, since a file folds and indents its lines.
    """
    words = text[start:end].split()
    if not words:
        return "", 0
    same = re.compile(r"\s+".join(map(re.escape, words)))
    return text[start:end], sum(found.start() < start for found in same.finditer(text, 0, end - 1))
