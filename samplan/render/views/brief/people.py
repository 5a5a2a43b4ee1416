"""How many people a plan is for, and how many of its goals were reached."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.allocation import without_parts
from samplan.figures.people import people_summed
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.views.blocks import KeyFigure
from samplan.render.views.machine import machine_value
from samplan.render.views.people import of_sex
from samplan.schema.notation import joint_qualifier
from samplan.schema.values import People

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.intervention import Intervention
    from samplan.schema.people import Counts

_ASSESSED = ("reached", "partly", "not_reached")


def planned_keys(context: Context) -> Iterator[KeyFigure]:
    """Planned participants, never added over directions: some are clients, others staff."""
    interventions = without_parts(context.plan.interventions, "participants")
    directions = list(dict.fromkeys(one.direction for one in interventions if _total(one) is not None))
    for direction in directions:
        some = [one for one in interventions if one.direction == direction]
        if len(directions) == 1:
            name = labels.PLANNED
        elif direction is None or direction == "structural":
            continue
        else:
            name = labels.PLANNED_OF[direction]
        yield from _key(context, context.say(name), some)


def _key(context: Context, name: str, interventions: Sequence[Intervention]) -> Iterator[KeyFigure]:
    totals = [(one, total) for one in interventions if (total := _total(one)) is not None]
    if not totals:
        return
    whole = _added([total for _, total in totals])
    notes = []
    sexes = [
        _added([value for one, _ in totals if (value := _sex(one, sex)) is not None])
        for sex in ("women", "men")
    ]
    if all(_sex(one, sex) is not None for one, _ in totals for sex in ("women", "men")):
        notes.append(
            context.list([of_sex(context, *one) for one in zip(("women", "men"), sexes, strict=True)])
        )
    if len(totals) < len(interventions):
        notes.append(context.say(labels.OF_INTERVENTIONS, some=len(totals), all=len(interventions)))
    shown = filters.number(whole, context.language)
    yield KeyFigure(name, shown, notes=tuple(notes), data=machine_value(whole))


def _total(one: Intervention) -> People | None:
    """How many are planned, exactly or about; None where that is a bound, hidden or not said."""
    counts = one.participants
    found = None if counts is None else counts.total if counts.total is not None else people_summed(counts)
    return found if isinstance(found, People) and found.qualifier in (None, "about") else None


def _sex(one: Intervention, sex: str) -> People | None:
    counts: Counts | None = one.participants
    found = getattr(counts, sex, None)
    return found if isinstance(found, People) and found.qualifier in (None, "about") else None


def _added(people: Sequence[People]) -> People:
    return People(sum(one.value for one in people), joint_qualifier(one.qualifier for one in people))


def reached_keys(context: Context) -> Iterator[KeyFigure]:
    """How many goals were reached, where a report assesses more than one."""
    if "follow_up" not in (context.plan.kind, *context.plan.also):
        return
    by_goal: dict[str, set[str]] = {}
    for one in context.plan.outcomes:
        if one.assessment in _ASSESSED:
            by_goal.setdefault(one.goal, set()).add(one.assessment)
    if len(by_goal) < 2:  # noqa: PLR2004 - one goal is no overview
        return
    counts = Counter(next(iter(found)) if len(found) == 1 else "partly" for found in by_goal.values())
    notes = [
        context.say(labels.GOALS_BY[name], number=counts[name]) for name in _ASSESSED[1:] if counts[name]
    ]
    value = context.say(labels.GOALS_REACHED, some=counts["reached"], all=len(by_goal))
    yield KeyFigure(context.say(labels.GOALS_ARE_REACHED), value, notes=tuple(notes))
