"""For whom the association works."""

from __future__ import annotations

from typing import Annotated

from samplan.schema.base import Item, Level, Line, Prose, Source, Unit, Whole
from samplan.schema.fields import AgesField
from samplan.schema.terms import GroupStanding


class TargetGroup(Item):
    """A target group (målgrupp, behovsgrupp)."""

    text: Annotated[Prose, Level("decision"), Source("lag (2003:1210) 2 §")]
    """The group in the document's own words."""
    name: Annotated[Line | None, Level("editorial")] = None
    """A short name, where the document gives one."""
    standing: Annotated[GroupStanding | None, Level("decision")] = None
    """The group as a whole, a priority within it, or secondary."""
    rank: Annotated[Whole | None, Level("decision")] = None
    """Its place where the document ranks its groups; 1 comes first."""
    ages: Annotated[AgesField | None, Level("decision"), Unit("years")] = None
    """The ages it covers, where the document gives them."""
