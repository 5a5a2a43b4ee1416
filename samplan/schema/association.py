"""Who plans: the association, its members, its area and its history."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import (
    FreeList,
    Id,
    Item,
    Level,
    Line,
    Model,
    OrganisationNumber,
    Ref,
    Refers,
    Source,
)
from samplan.schema.fields import WhenField
from samplan.schema.terms import AssociationEvent, EventState, FundingProfile, Party


class Member(Item):
    """An authority, region or municipality with a seat on the board."""

    short: ClassVar[str] = "name"

    name: Annotated[Line, Level("decision")]
    """The member's name as the document writes it."""
    party: Annotated[Party | None, Level("decision"), Source("lag (2003:1210) 5 §")] = None
    """The party whose funds it pays: the state, the region or the municipalities.

    Several municipalities are one party, but each is a member.
    """
    aliases: Annotated[tuple[Line, ...], FreeList, Level("editorial")] = ()
    """Other names of the same member."""
    joined: Annotated[WhenField | None, Level("decision")] = None
    """Since when it is a member, where that is not since the association was formed."""
    left: Annotated[WhenField | None, Level("decision")] = None
    """Until when it was a member. One that has left is not counted, and no rule takes it for a party."""
    successor: Annotated[Ref | None, Refers("association.members"), Level("decision")] = None
    """The member that took its place."""


class OtherAssociation(Model):
    """An association that became this one, or that this one becomes."""

    key: ClassVar[tuple[str, ...]] = ("name",)

    name: Line
    """Its name."""
    event: AssociationEvent
    """How the one became the other: renamed, merged with others, or split."""
    on: WhenField | None = None
    """From when: the first day, month or year under the new name."""
    state: EventState = "done"
    """Whether it is done, under way or planned."""


class CoordinationArea(Model):
    """Where the association works."""

    short: ClassVar[str] = "name"

    name: Line | None = None
    """The area's name: "Sörmlands län"."""
    parts: Annotated[tuple[Line, ...], FreeList] = ()
    """The municipalities, or the districts of one, that make up the area."""


class Association(Model):
    """The coordination association (samordningsförbund) whose document this is.

    What is left out is taken, fact by fact, from the plan that this one answers, follows or revises.
    """

    id: Id | None = None
    """The association's name for machines; the same in all its documents."""
    name: Annotated[Line | None, Level("decision")] = None
    """The official name, as this document writes it. May be left out where `follows` names a goals plan."""
    aliases: Annotated[tuple[Line, ...], FreeList, Level("editorial")] = ()
    """Other names that its documents use."""
    organisation_number: Annotated[OrganisationNumber | None, Level("data")] = None
    """Its organisation number (organisationsnummer): `222000-1234`."""
    formed_on: Annotated[WhenField | None, Level("decision"), Source("lag (2003:1210) 23 §")] = None
    """When it was formed; its members adopt the first budget."""
    area: Annotated[CoordinationArea | None, Level("decision"), Source("lag (2003:1210) 1 §")] = None
    """The coordination area."""
    members: Annotated[tuple[Member, ...], FreeList, Level("decision"), Source("lag (2003:1210) 3 §")] = ()
    """The members, each with a seat on the board. The board itself is text: a table in a section."""
    predecessors: Annotated[tuple[OtherAssociation, ...], FreeList, Level("data")] = ()
    """Earlier associations that this one continues after a new name, a merger or a split."""
    successors: Annotated[tuple[OtherAssociation, ...], FreeList, Level("data")] = ()
    """Later associations that continue this one, decided or planned."""
    funding_profile: Annotated[FundingProfile, Level("decision"), Source("lag (2003:1210) 5 och 5 a §§")] = (
        "ordinary"
    )
    """How the parties share the member funds; `outside_region` where no region takes part."""
