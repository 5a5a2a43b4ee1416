"""What the association promises itself: limits, divisions and demands that can be checked."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Flag, FreeList, Item, Level, Line, Model, Prose, Whole
from samplan.schema.base import Unit as UnitOf
from samplan.schema.fields import MoneyField, QuantityField, ShareField, ToleranceField
from samplan.schema.terms import AllocationBase, Assumable, Base, Measure, Moment, Requirement


class Step(Model):
    """One step of a limit that depends on the size of its base."""

    key: ClassVar[tuple[str, ...]] = ("up_to",)

    up_to: MoneyField | None = None
    """The largest base that the step holds for; none for the last step."""
    at_most: QuantityField
    """The limit on this step."""


class Limit(Item):
    """A limit that the association has set, or says that it follows.

    It can be decided only with a number, and for a share also with a base and a moment.
    Leave out what the document does not say: the rule then names what is missing.
    """

    named_by: ClassVar[tuple[str, ...]] = ("measure",)

    measure: Annotated[Measure, Level("decision")]
    """What is limited: equity, the result, or something of the plan's own."""
    moment: Annotated[Moment | None, Level("decision")] = None
    """For equity: at the start or at the end of the year."""
    at_most: Annotated[QuantityField | None, Level("decision")] = None
    """The upper limit: `20 %`, `2 mkr`."""
    at_least: Annotated[QuantityField | None, Level("decision")] = None
    """The lower limit."""
    of: Annotated[Base | None, Level("decision")] = None
    """What a share is a share of: member contributions, income or costs of the same year."""
    steps: Annotated[tuple[Step, ...], FreeList, Level("decision")] = ()
    """Limits by the size of the base, smallest first, in place of one `at_most`."""
    ceiling: Annotated[MoneyField | None, Level("decision")] = None
    """An amount never to be exceeded, whatever the share allows."""
    after_earmarks: Annotated[Flag, Level("decision")] = False
    """Whether earmarked equity is taken off before the comparison."""
    assumed: Annotated[tuple[Assumable, ...], FreeList, Level("data")] = ()
    """Which of the facts above are a reading, because the document does not name them."""
    wording: Annotated[Prose | None, Level("editorial")] = None
    """The document's own words."""
    reference: Line | None = None
    """The outside recommendation that the document points to."""
    source: Line | None = None
    """Where the limit comes from: a heading, a decision with its date."""


class AllocationClass(Item):
    """One class of a division."""

    pair: ClassVar[tuple[str, ...]] = ("name", "share")

    name: Annotated[Line, Level("decision")]
    """The class in the document's words."""
    share: Annotated[ShareField, Level("decision")]
    """The part it should have."""
    actual: Annotated[ShareField | None, Level("data")] = None
    """The part it has, where the document says so and it cannot be computed."""


class Allocation(Item):
    """How the association wants to divide its efforts: 75 % long-term, 25 % shorter."""

    named_by: ClassVar[tuple[str, ...]] = ()

    classes: Annotated[tuple[AllocationClass, ...], FreeList]
    """The classes, which together are 100 %."""
    base: Annotated[AllocationBase | None, Level("decision")] = None
    """What is divided: kronor, the number of interventions, or participants."""
    by: Annotated[Whole | None, Level("decision"), UnitOf("year")] = None
    """The year by which the division should hold."""
    tolerance: Annotated[ToleranceField | None, Level("decision"), UnitOf("percentage points")] = None
    """How far a class may be from its part; none where the document allows nothing."""
    wording: Annotated[Prose | None, Level("editorial")] = None
    """The document's own words."""


class Policy(Item):
    """A demand that the plan makes on itself and on the documents that follow it."""

    named_by: ClassVar[tuple[str, ...]] = ("requires",)

    requires: Annotated[Requirement, Level("decision")]
    """What is demanded."""
    at_least: Annotated[Whole | None, Level("decision"), UnitOf("people")] = None
    """For `smallest_cell`: the smallest group that may be shown."""
    wording: Annotated[Prose | None, Level("editorial")] = None
    """The document's own words."""
