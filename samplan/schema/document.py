"""Other documents that belong to a plan."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import FreeList, Id, Item, Level, Line
from samplan.schema.fields import WhenField
from samplan.schema.terms import DocumentRole, Holds, Topic


class RelatedDocument(Item):
    """Another document that belongs to this one: an annex, a guideline, a budget adopted together with it."""

    named_by: ClassVar[tuple[str, ...]] = ("title",)
    short: ClassVar[str] = "title"

    title: Annotated[Line, Level("report")]
    """Its title."""
    role: Annotated[DocumentRole, Level("report")] = "related"
    """An annex, a related document, one that this one replaces, the association agreement, one that is
    adopted together with this one, a guideline of the association, or a recommendation of others."""
    holds: Annotated[tuple[Holds, ...], FreeList, Level("decision")] = ()
    """What of this plan stands in it and not here: `holds: [budget]` says where the budget is."""
    plan: Annotated[Id | None, Level("data")] = None
    """The id of its plan file, where it has one; rules look there for what it `holds`."""
    about: Annotated[tuple[Topic, ...], FreeList, Level("data")] = ()
    """What it is about, for rules: a guideline on `housekeeping`, a recommendation on `equity`."""
    by: Annotated[Line | None, Level("report")] = None
    """Who issued it."""
    on: Annotated[WhenField | None, Level("report")] = None
    """When it was issued or adopted."""
    link: Annotated[Line | None, Level("data")] = None
    """Where it can be read."""
