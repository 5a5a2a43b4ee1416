"""Letters that are written from right to left, and texts that begin with one."""

from __future__ import annotations

from samplan.expression import Expression

LETTERS = "\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
"""Of Hebrew, Arabic and their kin, as a class of an expression has them."""
FROM_RIGHT = Expression(f"[{LETTERS}]")
_LETTER = Expression(r"[^\W\d_]")


def begins_from_right(words: str) -> bool:
    """Whether the first letter of a text is one of those, so that the text is set from the right."""
    first = _LETTER.search(words) if FROM_RIGHT.search(words) else None
    return first is not None and FROM_RIGHT.match(first[0]) is not None
