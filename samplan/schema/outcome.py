"""What came of the goals."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Level, Line, Prose, Ref, Refers
from samplan.schema.fields import ResultField, WhenField
from samplan.schema.people import BySex, Shares
from samplan.schema.terms import Assessment, Population


class Outcome(BySex):
    """What came of a goal of this plan, or of the plan that it answers."""

    key: ClassVar[tuple[str, ...]] = ("goal", "indicator", "on")
    apart: ClassVar[tuple[str, ...]] = ("local_unit", "population")

    total: Annotated[ResultField, Level("data")] = None
    """All together; where the goal does not count people, the number, share or amount that it is in."""
    goal: Annotated[Ref, Refers("goals"), Level("data")]
    """The goal."""
    indicator: Annotated[Ref | None, Level("data")] = None
    """The indicator, where the goal has one."""
    on: Annotated[WhenField | None, Level("data")] = None
    """The day or the year it was measured."""
    population: Annotated[Population | None, Level("data")] = None
    """Which people it counts."""
    local_unit: Annotated[Line | None, Level("data")] = None
    """The place or the local group that it is about; outcomes of one goal are told apart by it."""
    share: Annotated[Shares | None, Level("data")] = None
    """Which part they are of the whole, beside their number."""
    of: Annotated[Line | None, Level("data")] = None
    """What the share is a share of, in words."""
    assessment: Annotated[Assessment | None, Level("report")] = None
    """What the association says: reached, partly, not reached, not assessed."""
    comment: Annotated[Prose | None, Level("report")] = None
    """The association's explanation."""
    not_by_sex: Annotated[Line | None, Level("report")] = None
    """Why the outcome is not divided by sex, where there is a reason: it does not count people."""
