"""Facts with their labels beside each other, or on running lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.render.docx.columns import width_of
from samplan.render.docx.inlines import Signs, bound, run, runs, tab
from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import element, switch

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from samplan.render.views.blocks import Facts

_LABEL = Signs(style="Plan Quiet")
_SIZE = 9.5
_GAP = 170
_KEPT = 12
"""As many facts stay on one page."""
_NARROWEST, _WIDEST = 1130, 3000
"""How far from the edge the facts begin, in twips. A longer label pushes its own fact on."""


def facts_blocks(paper: Paper, view: Facts, *, before: int | None = None) -> Iterator[Element]:
    """Facts, each on a line of its own unless they run on; what only few need below them.

    Args:
        paper: The file.
        view: The facts.
        before: How much room there is above the first, in twips, if not the usual one.
    """
    if view.is_running:
        yield paper.paragraph("Plan Facts", bound(runs(paper, view.running)))
    else:
        yield from _lines(paper, view, before)
    if view.remark:
        yield paper.paragraph("Plan Remark", runs(paper, view.remark))


_AFTER = 110
"""Below the last fact, in twips."""


def _room(before: int | None, after: int | None) -> Element | None:
    return element("spacing", before=before, after=after) if before or after else None


def _lines(paper: Paper, view: Facts, before: int | None) -> Iterator[Element]:
    """Labels and facts with a tab between them: a list that can be read line by line, and no table."""
    if view.lead:
        yield paper.paragraph("Plan Facts", (run(paper, view.lead),))
    widest = max(width_of(fact.label, _SIZE) for fact in view.items)
    column = round(min(max(widest + _GAP, _NARROWEST), _WIDEST))
    last = len(view.items) - 1
    for at, fact in enumerate(view.items):
        yield paper.paragraph(
            "Plan Facts",
            (run(paper, fact.label, _LABEL), tab(), *bound(runs(paper, fact.content))),
            element("ind", left=column, hanging=column),
            _room(before if at == 0 else None, None if at < last or view.remark else _AFTER),
            switch("keepNext", last < _KEPT and (at < last or bool(view.remark))),
        )
