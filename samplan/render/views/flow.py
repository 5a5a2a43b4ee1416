"""The document as one flow of headings, prose and tables, for formats without nested sections.

Prose that follows prose becomes one piece, so that a list which ends a section and a list that
begins the next are still two lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from samplan.frozen import frozen
from samplan.render.views.blocks import (
    ChartView,
    ContentsHere,
    Facts,
    Findings,
    KeyFigures,
    Prose,
    SectionView,
)
from samplan.render.views.table import TableView


@frozen
class HeadingView:
    """A heading with its number and the line under it."""

    kind: ClassVar[str] = "heading"
    words: str
    level: int
    subtitle: str


Piece = HeadingView | Prose | TableView | ContentsHere


def document_flow(sections: Sequence[SectionView]) -> tuple[Piece, ...]:
    """All sections one after the other, prose with the prose that it touches."""
    flow: list[Piece] = []
    for piece in _pieces(sections):
        last = flow[-1] if flow else None
        if isinstance(piece, Prose) and isinstance(last, Prose):
            flow[-1] = Prose((*last.tree, *piece.tree), last.level, last.label)
        else:
            flow.append(piece)
    return tuple(flow)


def _pieces(sections: Sequence[SectionView]) -> Iterator[Piece]:
    for one in sections:
        if one.heading:
            yield HeadingView(one.numbered_heading, one.level, one.subtitle)
        for block in one.blocks:
            if isinstance(block, Facts | KeyFigures | ChartView | Findings):
                yield Prose(block.tree, one.level)
            else:
                yield block
        yield from _pieces(one.sections)
