"""Text without any sign of Markdown, as most texts of plans are: paragraphs that need no parser."""

from __future__ import annotations

import re

from samplan.expression import Expression
from samplan.prose.tree import Inlines, LineBreak, Paragraph, Text

_MARKED = Expression(
    r"""
      [^\w\ \n.,;:!?()/'"%§€–—…’”“°+=-]   # a sign that may mean something, or that has to be cleaned
    | _                                   # emphasis, which is of a word for expressions
    | \ \ \n                              # the end of a line of the document
    | ^\ *(?:[-+=]|\d+[.)])               # a list, a rule, an underline
    | ^\ {4}                              # code
    """,
    re.MULTILINE | re.VERBOSE,
)
_BETWEEN = Expression(r"\n(?: *\n)+")


def unmarked(text: str) -> tuple[Paragraph, ...] | None:
    """The paragraphs of a text as CommonMark has them; None where it may hold anything else."""
    if _MARKED.search(text):
        return None
    parts = (_lines(part.strip(" \n")) for part in _BETWEEN.split(text))
    return tuple(Paragraph(inlines) for inlines in parts if inlines)


def _lines(part: str) -> Inlines:
    if not part:
        return ()
    first, *more = (Text(line.strip(" ")) for line in part.split("\n"))
    return (first, *(inline for line in more for inline in (LineBreak(), line)))
