"""What stands above and below tables and charts: a caption that Word counts, notes, the meaning of signs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.prose.tree import Block
from samplan.render.docx.inlines import PLAIN, Signs, bookmarked, field, run
from samplan.render.docx.paper import Paper
from samplan.render.docx.prose import Place, prose
from samplan.render.docx.xml import element

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_QUIET = Signs(style="Plan Quiet")
_STRONG = Signs(is_strong=True)


def caption(paper: Paper, number: str, words: str, details: Sequence[str], *, anchor: str) -> Element:
    """A caption with its number: `Tabell 3. Budget 2026. Belopp i tkr.`.

    Args:
        paper: The file.
        number: `Tabell 3`; empty where it has none.
        words: What is shown.
        details: What the caption says besides.
        anchor: The name of the table or chart in the document.
    """
    lead = [*_number(paper, number), run(paper, ". ", _QUIET)] if number else []
    name = paper.bookmarks.get(anchor)
    marked = bookmarked(paper, name, lead) if name and lead else lead
    ends = [_sentence(one) for one in (words, *details)]
    rest = (run(paper, f" {' '.join(ends[1:])}", _QUIET),) if ends[1:] else ()
    return paper.paragraph("caption", (*marked, run(paper, ends[0], _STRONG), *rest), element("keepNext"))


def _number(paper: Paper, number: str) -> Iterator[Element]:
    """The word and the number, which Word counts itself where it is a plain one."""
    word, _, digits = number.rpartition(" ")
    if not (word and digits.isascii() and digits.isdigit()):
        yield run(paper, number, _QUIET)
        return
    counter = word.replace(" ", "")
    follows = int(digits) == paper.counted.get(counter, 0) + 1
    paper.counted[counter] = int(digits)
    yield run(paper, f"{word} ", _QUIET)
    code = f"SEQ {counter} \\* ARABIC"
    yield from field(paper, code if follows else f"{code} \\r {digits}", digits, _QUIET)


def notes(
    paper: Paper, trees: Sequence[Sequence[Block]], legend: Sequence[str], level: int
) -> Iterator[Element]:
    """Notes, and the meaning of signs on one line."""
    for tree in trees:
        yield from prose(paper, tree, Place(level, style="Plan Note"))
    if legend:
        yield paper.paragraph("Plan Note", (run(paper, "; ".join(legend), PLAIN),))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
