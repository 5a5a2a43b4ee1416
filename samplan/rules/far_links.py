"""What is wrong with figure links that lead to other plans, or is not known of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from samplan.figures.far_lookup import FarFigure, far_figure
from samplan.frozen import replace
from samplan.results import Missing, Problem
from samplan.rules.pointing import pointer
from samplan.schema.part import peek
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.figure import Figure
    from samplan.figures.kin import Kin
    from samplan.figures.links import Link
    from samplan.rules.base import Judgement
    from samplan.schema.plan import Plan
    from samplan.texts import Message

NOT_AT_HAND = Text(
    sv="planen ”{plan}”, som en sifferlänk leder till och som inte är med i körningen (ange den med --with)",
    en="the plan “{plan}”, which a figure link leads to and which is not in the run (give it with --with)",
)
NO_FIGURE = Text(
    sv="länken ”{words}” leder till ”{path}” i planen ”{plan}”, men den planen har ingen sådan siffra",
    en="the link “{words}” leads to “{path}” in the plan “{plan}”, but that plan has no such figure",
)
FIX = Text(
    sv="rätta länken, eller skriv orden utan länk", en="correct the link, or write the words without a link"
)
FIX_TO_NEAREST = Text(
    sv="närmast finns {nearest}; rätta länken, eller skriv orden utan länk",
    en="the nearest are {nearest}; correct the link, or write the words without a link",
)
FIGURE = Text(sv="`figure:{path}`", en="`figure:{path}`")
IN_PLAN = Text(sv="{what} (i planen ”{plan}”)", en="{what} (in the plan “{plan}”)")


def missing(link: Link, far: FarFigure) -> Missing:
    """That the plan which a link leads to is not at hand."""
    return Missing(link.path, NOT_AT_HAND.of(plan=far.id))


def compare_far(
    link: Link, kin: Kin, compare: Callable[[Link, Figure, Plan], Iterator[Judgement]]
) -> Iterator[Judgement]:
    """Compare the words of a link with a figure of another plan, as far as that is at hand."""
    far = far_figure(kin, link.target)
    if far is not None and far.plan is None:
        yield missing(link, far)
    elif far is not None and far.plan is not None and far.figure is not None:
        yield from compare(link, replace(far.figure, plan=far.id), far.plan)


def in_plan(what: Text | Message, plan: Plan) -> Message:
    """Something of another plan within a sentence."""
    return IN_PLAN.of(what=what, plan=peek(plan, "title", plan.id))


def judge_far(link: Link, far: FarFigure) -> Iterator[Missing | Problem]:
    """Whether a link to another plan leads to a figure there."""
    if far.plan is None:
        yield missing(link, far)
    elif far.figure is None:
        facts = {"words": link.words or link.target, "path": far.path}
        message = NO_FIGURE.of(plan=peek(far.plan, "title", far.id), **facts)
        near = tuple(FIGURE.of(path=path) for path in far.near())
        needle, nth = pointer(link.text, link.start, link.end)
        remedy = FIX_TO_NEAREST.of(nearest=near) if near else FIX.of()
        yield Problem(link.path, message, remedy, needle=needle, nth=nth)
