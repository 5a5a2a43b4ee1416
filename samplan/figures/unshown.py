"""What a plan holds and its document does not show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, cast

from samplan.figures.said import Said, all_sections, at
from samplan.figures.selection import LISTS, chosen_by, shown_items
from samplan.figures.styles import left_out, usual_style
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.kept import kept

if TYPE_CHECKING:
    from samplan.schema.decision import Decision
    from samplan.schema.plan import Plan
    from samplan.schema.section import Show
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

    what: Shown | Literal["policies"]
    """What a section would have to show, or a text to say."""
    path: Path
    """Where the first of it stands."""
    items: tuple[Any, ...]
    """The items; none for what is shown as a whole."""


def not_shown(plan: Plan) -> Iterator[NotShown]:
    """What no section of a plan shows, and no text says, in the order of the format.

    Deviations are always printed, and numbers are said where a figure link points to them.
    """
    shown = [show for section in all_sections(plan.sections) if (show := section.show)]
    said = _said_in(plan)
    for what in (*LISTS, "members", "financing"):
        if what != "deviations":
            name = cast("Shown", what)
            yield from _items_not_shown(plan, name, [show for show in shown if show.what == what], said)
    yield from _demands_not_said(plan, said)
    budget, names = plan.budget, {show.what for show in shown}
    if budget is not None and "budget" not in names and not said.by_links(budget, ("budget",)):
        yield NotShown("budget", ("budget",), ())
    decision = plan.decision
    if decision is not None and "decision" not in names and _is_hidden(decision, said):
        yield NotShown("decision", ("decision",), ())
    equity = budget.equity if budget is not None else None
    if equity is not None and "equity" not in names and not said.by_a_link(("budget", "equity")):
        yield NotShown("equity", ("budget", "equity"), ())


@kept
def _said_in(plan: Plan) -> Said:
    return Said(plan)


def _demands_not_said(plan: Plan, said: Said) -> Iterator[NotShown]:
    """The wordings of demands of its own, which only texts say; a demand without one is for rules."""
    left = [
        (index, one)
        for index, one in enumerate(plan.policies)
        if one.wording is not None and not said.in_words(one)
    ]
    if left:
        yield NotShown("policies", ("policies", left[0][0]), tuple(one for _, one in left))


def _is_hidden(decision: Decision, said: Said) -> bool:
    """Whether it has steps, or points that no text says: the head of a document prints neither."""
    return bool(decision.steps) or not all(map(said.in_words, decision.points))


def _items_not_shown(plan: Plan, what: Shown, shows: Sequence[Show], said: Said) -> Iterator[NotShown]:
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
        and not said.by_links(item.financing if last else item, (*path, index, *last))
    ]
    if left:
        yield NotShown(what, (*path, left[0][0], *last), tuple(item for _, item in left))


@frozen
class FactsNotShown:
    """Facts of items that sections show in styles which leave them out."""

    what: Shown
    fields: tuple[tuple[str, str], ...]
    """By model and name."""
    items: tuple[Any, ...]
    path: Path
    """Where the first of the items stands."""


def facts_not_shown(plan: Plan) -> Iterator[FactsNotShown]:
    """What every section that shows an item leaves out of it, list by list."""
    shows = [show for section in all_sections(plan.sections) if (show := section.show)]
    said = _said_in(plan)
    for what in ("goals", "target_groups", "interventions", "outcomes"):
        chosen = [_in_style(plan, show) for show in shows if show.what == what]
        found = []
        for index, item in enumerate(getattr(plan, what)):
            lacks = [
                tuple(left_out(what, style, item, told)) for style, items, told in chosen if id(item) in items
            ]
            left = [path for path in lacks[0] if all(path in one for one in lacks)] if lacks else []
            if left := [path for path in left if not _is_plain(plan, item, path, said, (what, index))]:
                found.append((index, item, left))
        if found:
            every = dict.fromkeys(_field(item, path) for _, item, left in found for path in left)
            path: Path = (what, found[0][0], *found[0][2][0])
            yield FactsNotShown(what, tuple(every), tuple(item for _, item, _ in found), path)


def _is_plain(plan: Plan, item: Any, fact: Path, said: Said, path: Path) -> bool:  # noqa: ANN401 - any item of a list
    """Whether readers know a fact that is not printed: it is said, usual, or there is no other choice.

    A target group is the whole one unless something else is said, and of a level above all goals of which
    there is one alone, each of the goals below is a part.
    """
    if fact == ("standing",) and item.standing == "overall":
        return True
    if fact == ("parent",):
        above = [goal for goal in plan.goals if goal.level != item.level]
        levels = [goal.level for goal in above if goal.id == item.parent]
        if levels and [goal.level for goal in above].count(levels[0]) == 1:
            return True
    return said.of_fact(item, fact, path)


def _field(item: object, path: Path) -> tuple[str, str]:
    """The field at a path within an item, by model and name."""
    *steps, name = path
    return type(at(item, steps)).__name__, str(name)


def _in_style(plan: Plan, show: Show) -> tuple[Style, frozenset[int], tuple[str, ...]]:
    """The style in which a section shows items, which ones they are, and what they are chosen by."""
    items = shown_items(plan, show)
    style = show.style or usual_style(show.what, items) or "headings"
    return style, frozenset(map(id, items)), chosen_by(show)
