"""What was reached: statistics, outcomes, and deviations that have been accepted."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Day, FreeList, Id, Item, Level, Line, Model, Prose, Refers
from samplan.schema.fields import PeriodField, ResultField, WhenField
from samplan.schema.intervention import BySex, Counts
from samplan.schema.terms import Assessment, Population


class StatisticRow(Counts):
    """A row of a statistic: how many, by sex."""

    key: ClassVar[tuple[str, ...]] = ("name",)

    name: Annotated[Line, Level("data")]
    """What is counted, as printed."""
    intervention: Annotated[Id | None, Refers("interventions"), Level("data")] = None
    """The intervention the row is about."""
    of: Annotated[Line | None, Level("data")] = None
    """For shares: the name of the row, or the words, for the whole that they are shares of."""


class Statistic(Item):
    """A table of people, by sex."""

    title: Annotated[Line | None, Level("editorial")] = None
    """The caption."""
    population: Annotated[Population | None, Level("data")] = None
    """Which people: enrolled, new, completed, planned …"""
    period: Annotated[PeriodField | None, Level("data")] = None
    """When they were counted."""
    source: Annotated[Line | None, Level("data")] = None
    """Where the figures come from."""
    dimension: Annotated[Line | None, Level("data")] = None
    """What tells the rows apart: age, source of income …"""
    not_by_sex: Annotated[Line | None, Level("report")] = None
    """Why the figures are not divided by sex, where there is a reason."""
    rows: Annotated[tuple[StatisticRow, ...], FreeList, Level("data")]
    """The rows."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the table; printed under it."""


class Outcome(BySex):
    """What came of a goal of this plan, or of the plan that it answers."""

    key: ClassVar[tuple[str, ...]] = ("goal", "indicator", "on")

    total: Annotated[ResultField, Level("data")] = None
    """All together; where the goal does not count people, the number, share or amount that it is in."""
    goal: Annotated[Id, Refers("goals"), Level("data")]
    """The goal."""
    indicator: Annotated[Id | None, Level("data")] = None
    """The indicator, where the goal has one."""
    on: Annotated[WhenField | None, Level("data")] = None
    """The day or the year it was measured."""
    assessment: Annotated[Assessment | None, Level("report")] = None
    """What the association says: reached, partly, not reached, not assessed."""
    comment: Annotated[Prose | None, Level("report")] = None
    """The association's explanation."""
    not_by_sex: Annotated[Line | None, Level("report")] = None
    """Why the outcome is not divided by sex, where there is a reason: it does not count people."""


class Deviation(Model):
    """A finding that the association has seen and accepted; printed in the document."""

    key: ClassVar[tuple[str, ...]] = ("rule", "item")

    rule: Annotated[Id, Level("decision")]
    """The rule whose finding is accepted."""
    item: Annotated[Line, Level("decision")]
    """Where: `budget`, `budget.costs[secretariat]`, `limits[equity-cap]`; with all that lies within."""
    reason: Annotated[Line, Level("decision")]
    """Why it is accepted."""
    decided_by: Annotated[Line | None, Level("decision")] = None
    """Who accepted it."""
    on: Annotated[Day | None, Level("decision")] = None
    """When it was accepted."""
    until: Annotated[Day | None, Level("decision")] = None
    """The last day it is accepted."""
