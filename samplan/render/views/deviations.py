"""Findings that the association has seen and accepted, as the public reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.prose.tree import Inlines
from samplan.prose.words import words_of
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, noun
from samplan.render.views.blocks import Fact, Facts, SectionView, Shown
from samplan.render.views.goals import goal_words
from samplan.render.views.items import facts_of
from samplan.render.views.limits import limit_name
from samplan.render.views.money import column_years
from samplan.render.views.outcomes import outcome_name
from samplan.render.views.trees import one_line, words
from samplan.schema.shape import SHAPES, shape_of, unique_names

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.follow_up import Deviation
    from samplan.schema.plan import Plan

_STEP = Expression(r"(?P<field>[a-z_]+)|\[(?P<key>[^\[\]]*+)\]")


def show_deviations(context: Context, deviations: Sequence[Deviation], place: Place) -> Shown:
    """Each deviation under what it is about: why it is accepted, by whom, and how long."""
    return Shown(entries=tuple(_entry(context, one, place) for one in deviations))


def _entry(context: Context, one: Deviation, place: Place) -> SectionView:
    heading = place_words(context, one.item)
    return SectionView(
        heading,
        place.below(heading).level,
        anchor=context.anchors.claim(heading),
        blocks=(Facts(tuple(_facts(context, one)), _rule(context, one)),),
        is_in_contents=False,
    )


def _facts(context: Context, one: Deviation) -> Iterator[Fact]:
    yield from facts_of(
        (context.say(labels.REASON), one.reason),
        (context.say(labels.ACCEPTED_BY), one.decided_by),
        (context.say(labels.ACCEPTED_ON), context.when(one.on) if one.on else ""),
        (context.say(labels.VALID_UNTIL), context.when(one.until) if one.until else ""),
    )


def _rule(context: Context, one: Deviation) -> Inlines:
    title = context.rules.get(one.rule)
    return words(context.say(labels.RULE, title=title)) if title else ()


def place_words(context: Context, item: str) -> str:
    """A place such as `budget.costs[secretariat]` in words: "Budget, kostnader, Kansli".

    A place that the plan does not have is looked for in its neighbours, because limits are
    inherited. Steps that nobody has are left out: an id tells a reader nothing.
    """
    found = [_steps(context, plan, item) for plan in context.plans]
    steps = next((steps for steps, is_whole in found if is_whole), found[0][0])
    name = ", ".join(steps) or context.say(noun("Deviation").one)
    return name[:1].upper() + name[1:]


def _steps(context: Context, plan: Plan, item: str) -> tuple[list[str], bool]:
    """The steps in words as far as the plan has them, and whether it has all."""
    here: Any = plan
    found: list[str] = []
    for match in _STEP.finditer(item):
        name, key = match["field"], match["key"]
        if name is not None:
            if not _has_field(here, name):
                return found, False
            if name != "stated":  # what is within it says that it is stated
                found.append(context.say(field_label(type(here).__name__, name)))
            here = getattr(here, name)
            continue
        items = tuple(_items(here))
        names = unique_names(items)
        here = items[names.index(key)] if key in names else None
        if here is None:
            return found, False
        if type(here).__name__ in _SENTENCES:
            return [_SENTENCES[type(here).__name__](context, here)], True
        if type(here).__name__ == "Table":
            found = []  # its title is enough
        found += filter(None, [_name(context, here)])
    return found, True


def _has_field(here: Any, name: str) -> bool:  # noqa: ANN401 - any part of a plan
    return type(here).__name__ in SHAPES and name in {field.name for field in shape_of(here).fields}


def _items(here: Any) -> Iterator[Any]:  # noqa: ANN401 - same
    items = here if isinstance(here, tuple) else ()
    return (one for one in items if type(one).__name__ in SHAPES)


def _name(context: Context, item: Any) -> str:  # noqa: ANN401 - same
    model = type(item).__name__
    if model in _NAMES:
        return _NAMES[model](context, item)
    return next((found for name in ("name", "title", "heading") if (found := getattr(item, name, None))), "")


_SENTENCES: Mapping[str, Callable[[Context, Any], str]] = {
    "Limit": limit_name,
    "Allocation": lambda context, one: context.say(labels.ALLOCATIONS[one.base]),
    "Policy": lambda context, one: context.say(labels.REQUIREMENTS[one.requires]),
}
"""What has no name, but can be told by what it says; with all that lies within it."""

_NAMES: Mapping[str, Callable[[Context, Any], str]] = {
    "Goal": lambda context, one: words_of(goal_words(context, one)),
    "TargetGroup": lambda context, one: one.name or words_of(one_line(context.prose(one.text))),
    "Outcome": lambda context, one: words_of(outcome_name(context, one)),
    "Column": lambda context, one: one.label or column_years(context, one),
}
"""What has no field for a name, or may do without one."""
