"""The plan in brief: what a board and the public look for first, on one page, computed from the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.views.blocks import KeyFigures, SectionView
from samplan.render.views.brief.lists import decision_list, deviation_notice, intervention_list
from samplan.render.views.brief.money import money_keys
from samplan.render.views.brief.people import people_keys

if TYPE_CHECKING:
    from samplan.render.views.context import Context

_LEVEL = 2
_FEWEST = 2
"""One figure alone is no overview; it stands in its table."""


def brief_view(context: Context) -> SectionView | None:
    """The document in brief; None where it has too little to sum up, or is one page itself."""
    keys = (*money_keys(context), *people_keys(context))
    lists = [found for make in (decision_list, intervention_list) if (found := make(context, _LEVEL + 1))]
    if context.plan.kind == "decision" or (len(keys) < _FEWEST and not lists):
        return None
    heading = _heading(context)
    anchor = context.anchors.claim(heading)
    notice = deviation_notice(context, _LEVEL + 1)
    blocks = (KeyFigures(tuple(keys)),) if len(keys) >= _FEWEST else ()
    beside = (SectionView("", _LEVEL, sections=tuple(lists), look="lists"),) if lists else ()
    return SectionView(
        heading,
        _LEVEL,
        anchor=anchor,
        blocks=blocks,
        sections=(*beside, *((notice,) if notice else ())),
        look="brief",
    )


def _heading(context: Context) -> str:
    """What the brief is called; otherwise where a section of the document has that name already."""
    heading = context.say(labels.BRIEFS[context.plan.kind])
    own = {one.heading.casefold() for one in context.plan.sections if one.heading}
    return context.say(labels.AT_FIRST) if heading.casefold() in own else heading
