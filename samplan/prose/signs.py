"""Signs of prose that its reader and its tree both know."""

from __future__ import annotations

from samplan.expression import Expression

FIGURE = "figure:"
"""What the target of a figure link starts with: `figure:costs.total.2021`."""

_UNPRINTABLE = Expression(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def printable(text: str) -> str:
    """The text with each character that no document may hold (controls) as U+FFFD."""
    return _UNPRINTABLE.sub("\ufffd", text)
