"""How a problem points into prose."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

MOST = 40
"""Words that tell one place from another; comparing more at each place would take their product."""


def pointer(text: str, start: int, end: int) -> tuple[str, int]:
    """The words from `start` to `end` of a text, and how often they stand before: needle and `nth`.

    White space counts alike, since a file folds and indents its lines.
    """
    words = tuple(text[start:end].split(maxsplit=MOST)[:MOST])
    return text[start:end], bisect_left(_starts(text, words), start) if words else 0


@lru_cache(maxsize=8)
def _starts(text: str, words: tuple[str, ...]) -> list[int]:
    """Where the words stand in a text; kept, because many links of a text may read the same."""
    same = re.compile(r"\s+".join(map(re.escape, words)))
    return [found.start() for found in same.finditer(text)]
