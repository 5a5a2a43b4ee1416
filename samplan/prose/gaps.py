"""What a text announces and does not give: an empty list item, a colon at its end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from samplan.expression import Expression
from samplan.prose import read
from samplan.prose.plain import plain_words

_MAYBE_COLON = Expression(r":[^\w]{0,10}(?:\]\(.{0,500}\)[^\w]{0,10})?$")
"""A last line that can print a colon last: else the text need not be read."""
_MAYBE_EMPTY = Expression(
    r"^(?:[ \t>]|[-*+][ \t]|[0-9]{1,9}[.)][ \t])*(?:[-*+]|[0-9]{1,9}[.)])[ \t\r]*$", re.MULTILINE
)
"""A line of nothing but signs that begin list items."""
_SHOWN = 4
"""How many words stand for what is before an empty item."""


def open_end(text: str) -> str:
    """The last line of a text that prints a colon last; empty where it ends otherwise."""
    last = text.rstrip().rpartition("\n")[2]
    return last.strip() if _MAYBE_COLON.search(last) and plain_words(text).endswith(":") else ""


def empty_items(text: str) -> Iterator[tuple[str, str]]:
    """The empty list items of a text: the last words before each, and words by which it is found."""
    for start, end in read(text).empty_items if _MAYBE_EMPTY.search(text) else ():
        line = text[:start].rstrip().rpartition("\n")[2]
        yield " ".join(plain_words(line).split()[-_SHOWN:]), _needle(text, start, end)


def _needle(text: str, start: int, end: int) -> str:
    """The sign of an item with the words after it, or before it where nothing follows."""
    mark, after = text[start:end].strip(), text[end:].split()
    if after:
        return " ".join((mark, *after[:3]))
    before = text[:start].split()
    return mark if mark not in " ".join(before) else f"{before[-1]} {mark}"
