"""Whose the document is: the facts of the association, and what became or becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.items import facts_block, facts_of

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.association import Association, CoordinationArea, OtherAssociation
    from samplan.schema.section import Section


def show_association(context: Context, one: Association) -> Shown:
    """The association as facts."""
    return Shown(facts_block(tuple(_facts(context, one))))


def is_shown(context: Context) -> bool:
    """Whether a section shows the facts of the association, so that the head need not."""
    return any(map(_shows_it, context.plan.sections))


def _shows_it(section: Section) -> bool:
    is_here = section.show is not None and section.show.what == "association"
    return is_here or any(map(_shows_it, section.sections))


def _facts(context: Context, one: Association) -> Iterator[Fact]:
    profile = one.funding_profile
    yield from facts_of(
        (association_label(context, "organisation_number"), one.organisation_number),
        (association_label(context, "formed_on"), context.when(one.formed_on) if one.formed_on else ""),
        (association_label(context, "area"), _area(context, one.area)),
        (association_label(context, "aliases"), context.names(one.aliases)),
        (association_label(context, "predecessors"), others(context, one.predecessors)),
        (association_label(context, "successors"), others(context, one.successors)),
        (
            association_label(context, "funding_profile"),
            context.say(term("FundingProfile", profile)) if profile != "ordinary" else "",
        ),
    )


def association_label(context: Context, field: str) -> str:
    """What a field of the association is called, as the beginning of a line."""
    return context.capitalised(field_label("Association", field))


def _area(context: Context, area: CoordinationArea | None) -> str:
    if area is None:
        return ""
    parts = context.list(area.parts)
    return f"{area.name} ({parts})" if area.name and parts else area.name or parts


def others(
    context: Context,
    associations: Sequence[OtherAssociation],
    is_said: Callable[[str], bool] = lambda _: False,
) -> str:
    """Earlier or later associations, each with how, when and how far it became the one or the other."""
    return context.names([_other(context, one) for one in associations if not is_said(one.name)])


def _other(context: Context, one: OtherAssociation) -> str:
    text = labels.OTHER if one.on is None else labels.OTHER_ON
    event, state = term("AssociationEvent", one.event), term("EventState", one.state)
    words = event if one.state == "done" else labels.EVENT_STATE.of(event=event, state=state)
    return context.say(text, name=one.name, event=words, on=context.when(one.on) if one.on else "")
