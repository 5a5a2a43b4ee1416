"""The usual outline of a document, for a plan that has no sections of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.figures.lent import lent_at_hand
from samplan.figures.selection import chosen_by, shown_items
from samplan.figures.styles import whole_style
from samplan.frozen import frozen, replace
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.areas import area_words
from samplan.render.views.budget import has_lines
from samplan.render.views.trees import numbered

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.goal import Area
    from samplan.schema.terms import Kind, Shown

_WHOSE: tuple[Shown, ...] = ("association", "members")

OUTLINES: dict[Kind, tuple[Shown, ...]] = {
    "goals_plan": (
        *(*_WHOSE, "areas", "goals", "target_groups", "interventions", "allocations", "limits"),
        *("financing", "budget", "equity", "tables", "facts", "statistics", "outcomes"),
        *("decision", "documents"),
    ),
    "operational_plan": (
        *(*_WHOSE, "target_groups", "areas", "goals", "interventions", "financing", "budget", "equity"),
        *("limits", "allocations", "tables", "facts", "statistics", "outcomes", "decision", "documents"),
    ),
    "budget": (
        *("budget", "equity", "tables", "facts", "financing", "interventions", "goals", "target_groups"),
        *("areas", "limits", "allocations", "statistics", "outcomes", *_WHOSE, "decision", "documents"),
    ),
    "decision": (
        *("decision", *_WHOSE, "goals", "target_groups", "areas", "interventions", "financing", "budget"),
        *("equity", "tables", "facts", "limits", "allocations", "statistics", "outcomes", "documents"),
    ),
    "follow_up": (
        *("outcomes", "statistics", "facts", "interventions", "financing", "budget", "equity", "tables"),
        *("areas", "goals", "target_groups", "limits", "allocations", *_WHOSE, "decision", "documents"),
    ),
}
"""What each kind of document shows, in this order, as far as the plan has it."""


@frozen
class Where:
    """Which items a part shows."""

    ids: tuple[str, ...] = ()
    area: str | None = None
    level: str | None = None
    category: str | None = None
    standing: str | None = None
    direction: str | None = None
    kind: str | None = None


@frozen
class Show:
    """What a part shows."""

    what: Shown
    where: Where | None = None
    style: str | None = None
    names: bool = True


@frozen
class Part:
    """A section that the plan did not have to write; it has the fields of one."""

    heading: str | None
    text: str | None = None
    show: Show | None = None
    sections: tuple[Part, ...] = ()
    id: str | None = None
    number: str | None = None
    subtitle: str | None = None


def usual_outline(context: Context) -> tuple[Part, ...]:
    """The parts of a plan without sections, from the data that it has."""
    return tuple(_parts(context))


def _parts(context: Context) -> Iterator[Part]:
    for what in OUTLINES[context.plan.kind]:
        if _has(context, what):
            yield _part(context, what)
        if what == "limits" and (demands := tuple(_demands(context))):
            yield Part(context.capitalised(field_label("Plan", "policies")), "\n".join(demands))


def _demands(context: Context) -> Iterator[str]:
    """A line of a list for each demand that the plan itself makes: what is demanded, and its own words."""
    for one in context.kin.plan.policies:
        what = context.capitalised(term("Requirement", one.requires))
        least = "" if one.at_least is None else f": {context.as_printed(one.at_least, str(one.at_least))}"
        wording = "" if one.wording is None else " " + one.wording.strip().replace("\n", "\n  ")
        yield f"- {what}{least}.{wording}"


def deviations_part(context: Context) -> Part:
    """The part for deviations that no section shows."""
    return Part(context.say(labels.ACCEPTED_DEVIATIONS), show=Show("deviations"))


def _has(context: Context, what: Shown) -> bool:
    if what == "areas":
        return bool(_areas_alone(context))
    wanted: Any = Show(what)
    decision, budget = context.plan.decision, context.plan.budget
    if what == "decision":
        return decision is not None and bool(decision.steps or decision.points)
    if what == "budget" and budget is not None and budget.equity is not None and not has_lines(budget):
        return False
    return bool(shown_items(context.plan, wanted))


def _part(context: Context, what: Shown) -> Part:
    heading = context.capitalised(term("Shown", what))
    if what == "areas":
        return Part(heading, show=Show(what, Where(ids=_areas_alone(context))))
    if what == "goals" and _areas_of_goals(context):
        return Part(heading, sections=tuple(_goals_by_area(context)))
    directions = {one.direction for one in context.plan.interventions}
    if what == "interventions" and len(directions) > 1:
        return Part(heading, sections=tuple(_interventions_by_direction(context)))
    return Part(heading, show=_whole(context, what))


def _whole(context: Context, what: Shown, where: Where | None = None) -> Show:
    """What a part shows, in a style that prints all of it: a plan without sections is printed whole."""
    show = Show(what, where)
    wanted: Any = show
    return replace(show, style=whole_style(what, shown_items(context.plan, wanted), chosen_by(wanted)))


def _areas_alone(context: Context) -> tuple[str, ...]:
    """The areas that no heading above goals names."""
    named = {area.id for area in _areas_of_goals(context)}
    return tuple(area.id for area in context.plan.areas if area.id not in named)


def _areas_of_goals(context: Context) -> tuple[Area, ...]:
    """The areas that the goals are grouped by: the plan's own, then those that it takes from others.

    Where there is but one area in all, goals are not grouped.
    """
    found = {area.id: area for area in context.plan.areas}
    for one in lent_at_hand(context.plan, "areas"):
        found.setdefault(one.item.id, one.item)
    named = {goal.area for goal in context.plan.goals}
    return tuple(area for area in found.values() if area.id in named) if len(found) > 1 else ()


def _goals_by_area(context: Context) -> Iterator[Part]:
    areas = _areas_of_goals(context)
    own = {area.id for area in context.plan.areas}
    for area in areas:
        shown = _whole(context, "goals", Where(area=area.id))
        text, subtitle = (area.text, area_words(context, area)) if area.id in own else (None, "")
        yield Part(numbered(area.number, area.name), text, shown, subtitle=subtitle or None)
    named = {area.id for area in areas}
    others = tuple(goal.id for goal in context.plan.goals if goal.area not in named)
    if others:
        yield Part(context.say(labels.OTHER_GOALS), show=_whole(context, "goals", Where(ids=others)))


def _interventions_by_direction(context: Context) -> Iterator[Part]:
    interventions = context.plan.interventions
    for direction, heading in (("individual", labels.INDIVIDUAL), ("structural", labels.STRUCTURAL)):
        if any(one.direction == direction for one in interventions):
            yield Part(context.say(heading), show=Show("interventions", Where(direction=direction)))
    others = tuple(one.id for one in interventions if one.direction is None)
    if others:
        yield Part(context.say(labels.OTHER_INTERVENTIONS), show=Show("interventions", Where(ids=others)))
