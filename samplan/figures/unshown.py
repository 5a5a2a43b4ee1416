"""What a plan holds and its document does not show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from samplan.figures.links import figure_links
from samplan.figures.selection import LISTS, shown_items
from samplan.figures.styles import facts_left_out, usual_style
from samplan.frozen import frozen
from samplan.results import Path

if TYPE_CHECKING:
    from samplan.schema.decision import Decision
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section, Show
    from samplan.schema.terms import Shown, Style

_TOLD_IN_WORDS = (
    "areas",
    "goals",
    "target_groups",
    "interventions",
    "limits",
    "allocations",
    "documents",
    "members",
)
"""What is shown where the prose or a heading has its name or its wording; of numbers only a link tells."""


@frozen
class NotShown:
    """What a plan holds and none of its sections shows, of one kind."""

    what: Shown
    """What a section would have to show."""
    path: Path
    """Where the first of it stands."""
    items: tuple[Any, ...]
    """The items; none for what is shown as a whole."""


def not_shown(plan: Plan) -> Iterator[NotShown]:
    """What no section of a plan shows, and no text says, in the order of the format.

    Deviations are always printed, and numbers are said where a figure link points to them.
    """
    shown = [show for section in _all_sections(plan.sections) if (show := section.show)]
    said = _Said(plan)
    for what in (*LISTS, "members", "financing"):
        if what != "deviations":
            name = cast("Shown", what)
            yield from _items_not_shown(plan, name, [show for show in shown if show.what == what], said)
    budget, names = plan.budget, {show.what for show in shown}
    if budget is not None and "budget" not in names and not said.by_a_link(("budget",)):
        yield NotShown("budget", ("budget",), ())
    decision = plan.decision
    if decision is not None and "decision" not in names and _is_hidden(decision, said):
        yield NotShown("decision", ("decision",), ())
    equity = budget.equity if budget is not None else None
    if equity is not None and "equity" not in names and not said.by_a_link(("budget", "equity")):
        yield NotShown("equity", ("budget", "equity"), ())


def _is_hidden(decision: Decision, said: _Said) -> bool:
    """Whether it has steps, or points that no text says: the head of a document prints neither."""
    return bool(decision.steps) or not all(map(said.in_words, decision.points))


def _items_not_shown(plan: Plan, what: Shown, shows: Sequence[Show], said: _Said) -> Iterator[NotShown]:
    last: Path = ("financing",) if what == "financing" else ()
    path: Path = {"members": ("association", "members"), "financing": ("interventions",)}.get(what, (what,))
    items: tuple[Any, ...] = plan.association.members if what == "members" else getattr(plan, str(path[-1]))
    seen = {id(item) for show in shows for item in shown_items(plan, show)}
    left = [
        (index, item)
        for index, item in enumerate(items)
        if id(item) not in seen
        and (what != "financing" or item.financing)
        and not (what in _TOLD_IN_WORDS and said.in_words(item))
        and not said.by_a_link((*path, index, *last))
    ]
    if left:
        yield NotShown(what, (*path, left[0][0], *last), tuple(item for _, item in left))


@frozen
class FactsNotShown:
    """Facts of items that sections show in styles which leave them out."""

    what: Shown
    fields: tuple[str, ...]
    items: tuple[Any, ...]
    path: Path
    """Where the first of the items stands."""


def facts_not_shown(plan: Plan) -> Iterator[FactsNotShown]:
    """What every section that shows an item leaves out of it, list by list."""
    shows = [show for section in _all_sections(plan.sections) if (show := section.show)]
    said = _Said(plan)
    for what in ("goals", "target_groups", "interventions", "outcomes"):
        chosen = [_in_style(plan, show) for show in shows if show.what == what]
        found = []
        for index, item in enumerate(getattr(plan, what)):
            styles = [style for style, items in chosen if id(item) in items]
            fields = [tuple(facts_left_out(what, style, item)) for style in styles if style]
            left = [field for field in fields[0] if all(field in one for one in fields)] if fields else []
            if left := [field for field in left if not said.of_fact(item, field, (what, index, field))]:
                found.append((index, item, left))
        if found:
            every = dict.fromkeys(field for _, _, left in found for field in left)
            yield FactsNotShown(
                what, tuple(every), tuple(item for _, item, _ in found), (what, found[0][0], found[0][2][0])
            )


def _in_style(plan: Plan, show: Show) -> tuple[Style | None, frozenset[int]]:
    """The style in which a section shows items, and which ones they are."""
    items = shown_items(plan, show)
    return show.style or usual_style(show.what, items), frozenset(map(id, items))


class _Said:
    """What the headings and the texts of a plan say; read when it is first asked for."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._words: str | None = None
        self._links: set[Path] | None = None  # each path, and what it stands within

    def in_words(self, item: Any) -> bool:  # noqa: ANN401 - any item of a list
        """Whether the name or the wording of an item stands in a text of a section, or as a heading."""
        fields = (getattr(item, name, None) for name in ("name", "title", "text", "wording"))
        return any(self._has(text) for text in fields if text)

    def _has(self, text: str) -> bool:
        if self._words is None:
            sections = list(_all_sections(self._plan.sections))
            texts = [text for section in sections for text in (section.heading, section.text) if text]
            self._words = " ".join(" ".join(texts).split()).casefold()
        return " ".join(text.split()).casefold() in self._words

    def of_fact(self, item: Any, field: str, path: Path) -> bool:  # noqa: ANN401 - any item of a list
        """Whether a fact of an item stands in a text word for word, or a figure link tells it."""
        value = getattr(item, field)
        return self.by_a_link(path) or (isinstance(value, str) and self._has(value))

    def by_a_link(self, path: Path) -> bool:
        """Whether a figure link points to a number there."""
        if self._links is None:
            found = (link.figure for link in figure_links(self._plan))
            paths = [figure.path for figure in found if figure is not None and not figure.plan]
            self._links = {path[:length] for path in paths for length in range(1, len(path) + 1)}
        return path in self._links


def _all_sections(sections: Sequence[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _all_sections(section.sections)
