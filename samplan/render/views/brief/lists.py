"""What is decided, which interventions come, go on and end, and which deviations are accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.decided import decided
from samplan.prose.tree import Inlines, Paragraph, Strong, Text
from samplan.render.labels import document as labels
from samplan.render.views.blocks import Prose, SectionView
from samplan.render.views.deviations import place_words
from samplan.render.views.trees import bullets, words

if TYPE_CHECKING:
    from samplan.prose.tree import Block
    from samplan.render.views.context import Context

_MOST = 8
"""So many names a line has room for; more are counted."""


def decision_list(context: Context, level: int) -> SectionView | None:
    """The points of the decision; None where the document has none."""
    decision = context.plan.decision
    if decision is None or not decision.points:
        return None
    points = bullets((context.prose(one.text) for one in decision.points), ranked=True)
    return _list(context.say(labels.BRIEF_DECISIONS[decided(context.plan).status]), points, level)


def intervention_list(context: Context, level: int) -> SectionView | None:
    """The interventions by what becomes of them; None where the document does not say."""
    by_life: dict[str | None, list[str]] = {life: [] for life in labels.BRIEF_LIVES}
    for one in context.plan.interventions:
        by_life[one.life].append(one.name)
    if not any(names for life, names in by_life.items() if life is not None):
        return None
    lines = [
        (Paragraph(_line(context, context.say(labels.BRIEF_LIVES[life]), names)),)
        for life, names in by_life.items()
        if names
    ]
    return _list(context.say(labels.BRIEF_INTERVENTIONS), bullets(lines), level)


def _line(context: Context, lead: str, names: list[str]) -> Inlines:
    said = (
        context.names(names)
        if len(names) <= _MOST
        else context.say(labels.COUNT_INTERVENTIONS, number=len(names))
    )
    return (Strong(words(f"{lead}:")), Text(" "), *words(said))


def deviation_notice(context: Context, level: int) -> SectionView | None:
    """The accepted deviations, with what each is about and why; None where there are none."""
    deviations = context.plan.deviations
    if not deviations:
        return None
    texts = [_deviation(place_words(context, one.item), one.reason) for one in deviations]
    tree: tuple[Block, ...] = (
        (Paragraph(texts[0]),) if len(texts) == 1 else bullets((Paragraph(one),) for one in texts)
    )
    heading = context.say(labels.BRIEF_DEVIATIONS[len(deviations) > 1])
    return SectionView(
        heading,
        level,
        blocks=(Prose(tree, level),),
        is_in_contents=False,
        look="signal",
        anchor=context.anchors.claim(heading),
    )


def _deviation(place: str, reason: str) -> Inlines:
    return (Strong(words(f"{place}.")), Text(" "), *words(reason))


def _list(heading: str, tree: tuple[Block, ...], level: int) -> SectionView:
    return SectionView(heading, level, blocks=(Prose(tree, level),), is_in_contents=False)
