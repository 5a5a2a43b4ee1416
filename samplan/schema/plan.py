"""The plan: the root of a plan file."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import ConfigDict, Field, model_validator

from samplan.schema.association import Association
from samplan.schema.base import Flag, FreeList, Id, Level, Line, Model, Source, Version
from samplan.schema.brief import BriefLine
from samplan.schema.budget import Budget
from samplan.schema.decision import Decision
from samplan.schema.document import RelatedDocument
from samplan.schema.facts import Fact
from samplan.schema.fields import PlanPeriodField
from samplan.schema.follow_up import Deviation
from samplan.schema.goal import Area, Goal
from samplan.schema.intervention import Intervention
from samplan.schema.kinship import LINKS
from samplan.schema.limit import Allocation, Limit, Policy
from samplan.schema.outcome import Outcome
from samplan.schema.section import Section
from samplan.schema.statistic import StatisticTable
from samplan.schema.table import Table
from samplan.schema.target_group import TargetGroup
from samplan.schema.terms import Extent, Kind, PlanLanguage, ReportKind

_NAMES_ITS_ASSOCIATION: Any = {
    "required": ["association"],
    "properties": {"association": {"required": ["name"], "properties": {"name": {"type": "string"}}}},
}
_NAMES_A_PLAN: list[Any] = [{"required": [link], "properties": {link: {"type": "string"}}} for link in LINKS]


class Plan(Model):
    """One plan document of a coordination association, as data.

    Typed data stands at the top level; `sections` is the printed document in its order,
    which shows that data. Fill in what the document says, and nothing else.
    """

    model_config = ConfigDict(json_schema_extra={"anyOf": [_NAMES_ITS_ASSOCIATION, *_NAMES_A_PLAN]})

    samplan: Annotated[Version, Level("data")]
    """The version of this format: 1."""
    id: Annotated[Id, Level("data")]
    """The document's name for machines: association, kind and year."""
    kind: Annotated[Kind, Level("decision")]
    """Goals plan (mål- och inriktningsplan), operational plan (verksamhetsplan), budget in a document of its
    own, follow-up, or decision (a document that is nothing but one)."""
    also: Annotated[tuple[Kind, ...], FreeList, Level("data")] = ()
    """What else it is: a plan and a report in one are `kind: operational_plan, also: [follow_up]`."""
    report: Annotated[ReportKind | None, Level("decision")] = None
    """For a follow-up: which report it is. The annual report (årsredovisning) is `annual`."""
    extent: Annotated[Extent, Level("data")] = "whole"
    """Whether the source is the whole document, an excerpt of it, or a supplement (tilläggsbudget) that says
    only what it changes. Of a part of a document no rule says that something is missing."""
    title: Annotated[Line, Level("editorial")]
    """The title as printed."""
    subtitle: Annotated[Line | None, Level("editorial")] = None
    """A line under the title."""
    language: Annotated[PlanLanguage, Level("data")] = "sv"
    """The language of the document."""
    period: Annotated[PlanPeriodField, Level("decision"), Source("kommunallagen (2017:725) 11 kap. 5 §")]
    """What the plan covers: a year, years, or days; `2024– tills vidare` where it has no end. A budget year
    is a calendar year."""
    association: Annotated[Association, Level("decision"), Field(default_factory=Association)]
    """Whose document it is. May be left out where `follows`, `answers` or `revises` names a plan."""
    decision: Annotated[Decision | None, Source("lag (2003:1210) 23 §")] = None
    """How it was decided."""
    follows: Annotated[Id | None, Level("decision")] = None
    """The id of the goals plan whose limits and demands this plan inherits."""
    answers: Annotated[Id | None, Level("decision")] = None
    """The id of the plan that it reports on: of a follow-up, or of a plan that is a report too."""
    revises: Annotated[Id | None, Level("decision")] = None
    """The id of the document that this one changes: its earlier version, or the budget that a supplement
    (tilläggsbudget) is about."""
    numbered: Annotated[Flag, Level("editorial")] = False
    """Whether headings are numbered 1, 1.1, 1.1.1."""
    areas: Annotated[tuple[Area, ...], FreeList, Level("decision")] = ()
    """Goal areas (målområden, huvudområden)."""
    goals: Annotated[tuple[Goal, ...], FreeList, Level("decision"), Source("lag (2003:1210) 7 §")] = ()
    """Goals, with indicators where there are any."""
    target_groups: Annotated[tuple[TargetGroup, ...], FreeList, Level("decision")] = ()
    """Target groups (målgrupper, behovsgrupper)."""
    interventions: Annotated[tuple[Intervention, ...], FreeList, Level("decision")] = ()
    """Interventions (insatser)."""
    budget: Annotated[Budget | None, Level("decision"), Source("lag (2003:1210) 7 och 23 §§")] = None
    """The budget that the board adopts; the rules of law are about this table."""
    tables: Annotated[tuple[Table, ...], FreeList] = ()
    """Further money tables: breakdowns, last year's plan and outcome."""
    facts: Annotated[tuple[Fact, ...], FreeList, Level("data")] = ()
    """Key figures, and money that only the prose names; `show: facts` prints them."""
    limits: Annotated[tuple[Limit, ...], FreeList, Level("decision")] = ()
    """Limits that the association has set itself."""
    allocations: Annotated[tuple[Allocation, ...], FreeList, Level("decision")] = ()
    """Divisions that the association aims at: 75 % and 25 %."""
    policies: Annotated[tuple[Policy, ...], FreeList, Level("decision")] = ()
    """Demands that the plan makes on itself and its followers."""
    statistics: Annotated[tuple[StatisticTable, ...], FreeList, Level("data")] = ()
    """Tables of people."""
    outcomes: Annotated[tuple[Outcome, ...], FreeList, Level("data")] = ()
    """What came of the goals, of this plan or of the one it answers."""
    documents: Annotated[tuple[RelatedDocument, ...], FreeList, Level("report")] = ()
    """Annexes and related documents."""
    deviations: Annotated[tuple[Deviation, ...], FreeList, Level("decision")] = ()
    """Findings that have been accepted, with reason and end; printed in the document."""
    brief: Annotated[tuple[BriefLine, ...], FreeList, Level("editorial")] = ()
    """The lines of the document in brief, in this order, where they should not be the usual ones; `nothing`
    leaves the page out."""
    sections: Annotated[tuple[Section, ...], FreeList, Level("editorial")] = ()
    """The printed document in its order. Without sections the kind's usual outline is used."""

    @model_validator(mode="after")
    def _is_somebodys(self) -> Self:
        """See that it says whose it is, or names a plan that may."""
        if self.association.name is None and not any(getattr(self, link) for link in LINKS):
            raise ValueError(("association", "name"))
        return self
