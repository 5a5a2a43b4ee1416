"""Room after tables: Word has none of their own, and joins two that stand under each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from samplan.render.docx.paper import Paper
from samplan.render.docx.style_sheet import usual_styles
from samplan.render.docx.xml import add_property, element, find

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ROOM = 160
"""Above what follows a table, in twips."""


def apart(paper: Paper, blocks: Iterable[Element]) -> Iterator[Element]:
    """The blocks, with room above those that follow a table, and something between two tables.

    What ends with a table gets the paragraph that Word demands behind it.
    """
    above = ""
    for one in blocks:
        kind = _kind(paper, one)
        if above == kind == _TABLE:
            yield gap(paper)
        elif above and not kind and not _has_room(paper, one):
            add_property(one, element("spacing", before=_ROOM))
        yield one
        above = kind
    if above == _TABLE:
        yield gap(paper)


def _kind(paper: Paper, one: Element) -> str:
    """Whether it is a table, or belongs to one; empty for all else."""
    if str(one.tag).endswith("}tbl"):
        return _TABLE
    return next((name for name in _OF_TABLES if paper.style(name) == _style(one)), "")


_TABLE = "table"
_OF_TABLES = ("Plan Note", "Plan Table Gap")


def _style(paragraph: Element) -> str:
    return next(iter(find(paragraph, "./w:pPr/w:pStyle/@w:val")), "")


def gap(paper: Paper, *own: Element | None) -> Element:
    """The small paragraph that keeps two tables apart."""
    return paper.paragraph("Plan Table Gap", (), *own)


def _has_room(paper: Paper, paragraph: Element) -> bool:
    if find(paragraph, "./w:pPr/w:spacing/@w:before"):
        return True
    rooms = {paper.style(one.name): one.before for one in usual_styles(paper.look)}
    return bool(rooms.get(_style(paragraph)))
