"""The plan in brief: what a board and the public look for first, on one page, computed from the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from samplan.frozen import replace
from samplan.render.labels import document as labels
from samplan.render.views.blocks import KeyFigure, KeyFigures, SectionView
from samplan.render.views.brief.lists import decision_list, deviation_notice, intervention_list
from samplan.render.views.brief.money import money_keys
from samplan.render.views.brief.people import planned_keys, reached_keys

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.brief import BriefLine
    from samplan.schema.terms import BriefTopic

_LEVEL = 2
_FEWEST = 2
"""One figure alone is no overview; it stands in its table."""

_KEYS: Mapping[BriefTopic, Callable[[Context], Iterator[KeyFigure]]] = {
    "income": lambda context: money_keys(context, "income"),
    "costs": lambda context: money_keys(context, "costs"),
    "result": lambda context: money_keys(context, "result"),
    "equity": lambda context: money_keys(context, "equity"),
    "members": lambda context: money_keys(context, "members"),
    "participants": planned_keys,
    "goals_reached": reached_keys,
}
_LISTS: Mapping[BriefTopic, Callable[[Context, int], SectionView | None]] = {
    "decisions": decision_list,
    "interventions": intervention_list,
}
_USUAL: tuple[tuple[BriefTopic, None], ...] = tuple(
    (topic, None) for topic in (*_KEYS, *_LISTS, "deviations")
)
"""Each topic with what it is called otherwise than usual."""


def brief_view(context: Context) -> SectionView | None:
    """The document in brief; None where it has too little to sum up, or is one page itself."""
    own = context.plan.brief
    wanted = _wanted(own) if own else _USUAL
    keys = tuple(_keys(context, wanted))
    lists = tuple(_lists(context, wanted))
    if not own and (context.plan.kind == "decision" or (len(keys) < _FEWEST and not lists)):
        return None
    keys = keys if own or len(keys) >= _FEWEST else ()
    notice = next(
        (
            _named(deviation_notice(context, _LEVEL + 1), name)
            for topic, name in wanted
            if topic == "deviations"
        ),
        None,
    )
    if not (keys or lists or notice):
        return None
    heading = _heading(context)
    anchor = context.anchors.claim(heading)
    beside = (SectionView("", _LEVEL, sections=lists, look="lists"),) if lists else ()
    return SectionView(
        heading,
        _LEVEL,
        anchor=anchor,
        blocks=(KeyFigures(keys),) if keys else (),
        sections=(*beside, *((notice,) if notice else ())),
        look="brief",
    )


def _wanted(lines: tuple[BriefLine, ...]) -> tuple[tuple[BriefTopic, str | None], ...]:
    return tuple((one.line, one.label) for one in lines)


def _keys(context: Context, wanted: Iterable[tuple[BriefTopic, str | None]]) -> Iterator[KeyFigure]:
    for topic, name in wanted:
        for key in _KEYS[topic](context) if topic in _KEYS else ():
            yield replace(key, label=name) if name else key


def _lists(context: Context, wanted: Iterable[tuple[BriefTopic, str | None]]) -> Iterator[SectionView]:
    for topic, name in wanted:
        found = _named(_LISTS[topic](context, _LEVEL + 1), name) if topic in _LISTS else None
        if found is not None:
            yield found


def _named(section: SectionView | None, name: str | None) -> SectionView | None:
    return replace(section, heading=name) if section and name else section


def _heading(context: Context) -> str:
    """What the brief is called; otherwise where a section of the document has that name already."""
    heading = context.say(labels.BRIEFS[context.plan.kind])
    own = {one.heading.casefold() for one in context.plan.sections if one.heading}
    return context.say(labels.AT_FIRST) if heading.casefold() in own else heading
