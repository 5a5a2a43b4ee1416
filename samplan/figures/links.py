"""The figure links in the prose of a plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.figures.figure import Figure
from samplan.figures.lookup import COUNTABLE, HEADS, find_figure
from samplan.frozen import frozen
from samplan.prose import read
from samplan.results import Path
from samplan.schema.kept import is_keeping, kept
from samplan.schema.part import Lost, lost_of
from samplan.schema.shape import SHAPES, prose

if TYPE_CHECKING:
    from samplan.prose.reader import PlacedLink
    from samplan.schema.plan import Plan


_LINES = ("title", "subtitle", "heading", "name", "label")
"""Fields of one line that are printed as they stand."""
WORDS = {
    name: tuple(
        (field.name, field.kind == "prose")
        for field in shape.fields
        if field.kind == "prose" or field.name in _LINES
    )
    for name, shape in SHAPES.items()
}
"""By model: the fields that hold words, and whether they are prose, in which links are read."""


@frozen
class Link:
    """A figure link in the prose of a plan."""

    path: Path
    """Where the prose stands."""
    text: str
    """The prose."""
    start: int
    """The first character of the link in the prose."""
    end: int
    """The character after its last."""
    words: str
    """The words that are printed, without markup; empty where the figure itself is."""
    target: str
    """The path of the figure."""
    figure: Figure | None
    """What it points to; None where the plan has no such place."""

    @property
    def source(self) -> str:
        """The link as it is written: `[22,6 mkr](figure:costs.total.2021)`."""
        return self.text[self.start : self.end]

    @property
    def counts(self) -> str | None:
        """The list of the plan whose items it counts: `interventions`; None where it is another figure."""
        name = self.target.removesuffix(".count")
        return name if name != self.target and name in COUNTABLE else None


_PATHS = tuple(f"{head}." for head in HEADS)
_SIGN_OF_FIGURE = Expression(
    rf"fig\w{{0,8}}[ \t]{{0,3}}(?:[:;=&%\\：∶]|$)|\b(?:{'|'.join(HEADS)})\.\w",
    re.IGNORECASE | re.MULTILINE,
)


@kept
def may_hold_figures(text: str) -> bool:
    """Whether a text may have a figure link, or what looks like one: else it need not be read.

    Seen from a word that begins like "figure" before a colon (or what may stand for one), or from
    the path of a figure.
    """
    plain = text.casefold()
    if "fig" not in plain and not any(path in plain for path in _PATHS):
        return False  # told at once of most texts; the expression looks at every letter
    return _SIGN_OF_FIGURE.search(text) is not None


def figure_links(plan: Plan, whole: Plan | None = None, *, is_whole: bool = True) -> Iterator[Link]:
    """Every figure link of a plan, in the order of the format.

    Args:
        plan: The plan, whose texts are read.
        whole: The same with what others say about its association, where the figures are looked up.
        is_whole: Whether the answer is about all links; else what could not be read is passed over.
    """
    texts = _texts_of_whole(plan) if is_keeping() else prose(plan, is_whole=is_whole)
    for path, text in texts:
        yield from links_in(text, path, plan, whole, is_whole=is_whole)


@kept
def _texts_of_whole(plan: Plan) -> tuple[tuple[Path, str], ...]:
    """The texts that may have figure links, each with its path."""
    return tuple((path, text) for path, text in prose(plan) if may_hold_figures(text))


def links_in(
    text: str, path: Path, plan: Plan, whole: Plan | None = None, *, is_whole: bool = False
) -> Iterator[Link]:
    """The figure links of one text, which stands at `path`, in every form of link that CommonMark has.

    `plan`, `whole` and `is_whole` as of `figure_links`.
    """
    if not may_hold_figures(text):
        return
    for link in read(text).links:
        if (target := link.figure) is not None:
            try:
                figure = _figure_at(plan, whole or plan, target)
            except Lost:
                if is_whole:
                    raise
                continue  # it is noted that the figure was lost; the other links are told all the same
            yield Link(path, text, link.start, link.end, link.words, target, figure)


def _figure_at(plan: Plan, whole: Plan, target: str) -> Figure | None:
    """What a target leads to in a plan itself, as all that ask are told; else in those that it builds on."""
    if not is_keeping():
        return find_figure(whole, target)
    figure = _kept_figure(plan, target)
    if figure is not None or whole is plan:
        return figure
    return find_figure(whole, target) if _lacks_others(whole) else _kept_figure(whole, target)


@kept
def _kept_figure(plan: Plan, target: str) -> Figure | None:
    return find_figure(plan, target)


def _lacks_others(plan: Any) -> bool:  # noqa: ANN401 - a plan is a part, seen as a model
    """Whether something may stand in a plan that is not at hand, so that a rule must meet it for itself."""
    return bool(lost_of(plan) or lost_of(plan.association))


def other_links(text: str) -> tuple[PlacedLink, ...]:
    """The links of a text that lead to no figure."""
    return tuple(link for link in read(text).links if link.figure is None)
