"""The only reader of prose: CommonMark becomes blocks, links and plain words, each text once.

`read` gives the whole reading of a text, `samplan.prose.plain` its words. What reads is imported
when a text is read, and markdown-it with it: most texts of a plan have no signs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.prose.reader import Prose

ESCAPED = "\0"
"""What `Prose.literal` has for a character after a backslash, and for the backslash."""


def read(text: str) -> Prose:
    """The links of a text and their places. Prose that is nested without reason has none."""
    from samplan.prose.reader import read  # noqa: PLC0415 - most plans have no text with signs

    return read(text)
