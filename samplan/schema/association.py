"""Who plans: the association, its members, its area and its history."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Day, FreeList, Id, Item, Level, Line, Model, Source
from samplan.schema.terms import AssociationEvent, FundingProfile, Party


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


class Predecessor(Model):
    """An association that this one continues."""

    key: ClassVar[tuple[str, ...]] = ("name",)

    name: Line
    """Its name then."""
    event: AssociationEvent
    """How it became this one: renamed, merged with others, or split."""
    on: Day | None = None
    """From when; the first day under the new name."""


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
    area: Annotated[CoordinationArea | None, Level("decision"), Source("lag (2003:1210) 1 §")] = None
    """The coordination area."""
    members: Annotated[tuple[Member, ...], FreeList, Level("decision"), Source("lag (2003:1210) 3 §")] = ()
    """The members, each with a seat on the board."""
    predecessors: Annotated[tuple[Predecessor, ...], FreeList, Level("data")] = ()
    """Earlier associations that this one continues after a new name, a merger or a split."""
    funding_profile: Annotated[FundingProfile, Level("decision"), Source("lag (2003:1210) 5 och 5 a §§")] = (
        "ordinary"
    )
    """How the parties share the member funds; `outside_region` where no region takes part."""
