"""Markers that version control leaves where two versions of a file could not be put together."""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.loading import yaml_faults
from samplan.loading.block_text import block_lines
from samplan.loading.marks import PLACES_SHOWN, Place

_SIGNS = ("<<<<<<<", ">>>>>>>", "|||||||", "=======")
_SPLIT = "======="
_MARKER = Expression(r"^[ \t]*(?P<sign><{7}|>{7}|\|{7}|={7})(?=[ \t\r\n]|\Z)[^\r\n]*", re.MULTILINE)


def find_conflict(text: str) -> Place | None:
    """The conflict of a text, with the lines of all its markers; None where there is none.

    A line of seven equals signs is a marker too, but not where it underlines a heading of prose.
    """
    if not any(sign in text for sign in _SIGNS):
        return None
    found = list(_MARKER.finditer(text))
    certain = any(one["sign"] != _SPLIT for one in found)
    if not certain:
        prose = block_lines(text) if found else frozenset()
        found = [one for one in found if not (one.start() in prose and _follows_words(text, one.start()))]
    if not found:
        return None
    starts = [one.start("sign") for one in found]
    lines = tuple(text.count("\n", 0, start) + 1 for start in starts[: PLACES_SHOWN + 1])
    end = starts[0] + len(_SPLIT)
    return Place(yaml_faults.CONFLICT, starts[0], end, {"lines": lines}, tuple(starts[1 : PLACES_SHOWN + 1]))


def _follows_words(text: str, start: int) -> bool:
    """Whether the line above one that starts here has words."""
    end = max(start - 1, 0)
    return bool(text[text.rfind("\n", 0, end) + 1 : end].strip())
