"""What the association pays for or supports."""

from __future__ import annotations

from typing import Annotated

from samplan.schema.base import Code, Flag, FreeList, Item, Level, Line, Model, Prose, Ref, Refers, Source
from samplan.schema.budget import BudgetColumn, Cells, Row
from samplan.schema.fields import DurationField, MoneyField, StretchField
from samplan.schema.partners import Financier, LocalUnit
from samplan.schema.people import Counts
from samplan.schema.terms import Direction, Life, Support, System, TableUnit, Totals


class Financing(Model):
    """The financing of one intervention: financiers by column, and the association's part."""

    unit: Annotated[TableUnit | None, Level("data")] = None
    """The unit of all amounts; `unknown` where the document names none and nobody knows it. A table of shares
    has none."""
    columns: Annotated[tuple[BudgetColumn, ...], FreeList, Level("decision")]
    """The years; a column may cover the whole life of the project."""
    rows: Annotated[tuple[Row, ...], FreeList]
    """One row a financier."""
    own: Ref | None = None
    """The row that is the association's own part."""
    feeds: Ref | None = None
    """The cost row of the budget that the association's part is in."""
    stated: Cells = ()
    """The total as the document prints it."""
    stated_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls the total: `Total projektkostnad`."""
    incomplete: Annotated[Flag, Level("data")] = False
    """Whether the source does not list all financiers. No sum is then computed of those that it lists."""
    totals: Annotated[Totals, Level("editorial")] = "stated"
    """Whether documents print only the total under `stated`, or with `computed` also what the rows
    give, marked as computed."""


class Intervention(Item):
    """An intervention (insats), project or activity."""

    name: Annotated[Line, Level("decision")]
    """Its name as printed."""
    number: Annotated[Code | None, Level("editorial")] = None
    """Its number or letter as printed: `1.2`, `A`; stands before the name, and is no part of the id."""
    aliases: Annotated[tuple[Line, ...], FreeList, Level("editorial")] = ()
    """Other names of the same intervention."""
    text: Annotated[Prose | None, Level("report")] = None
    """What the document says about it."""
    direction: Annotated[Direction | None, Level("decision"), Source("Uppföljning Finsam")] = None
    """With individuals, or with structures. One that does both is two interventions."""
    category: Annotated[Line | None, Level("report")] = None
    """The document's own grouping, beside the direction: `Projekt`, `Förstudie`, `Processtöd`."""
    support: Annotated[Support | None, Level("decision")] = None
    """What the association does for it: pays for it, pays a part, or coordinates it without paying."""
    period: Annotated[StretchField | None, Level("decision")] = None
    """From when to when it runs, as far as that is said; may begin before and end after the plan."""
    duration: Annotated[DurationField | None, Level("decision")] = None
    """How long it runs, where the document says that: `2,5 år`."""
    life: Annotated[Life | None, Level("decision")] = None
    """New, goes on, renamed, moved, taken over by a member, or ending."""
    split_from: Annotated[tuple[Ref, ...], FreeList, Level("data")] = ()
    """The earlier intervention that this one was split off from, or several."""
    merged_from: Annotated[tuple[Ref, ...], FreeList, Level("data")] = ()
    """The earlier interventions that were joined into this one."""
    part_of: Annotated[Ref | None, Refers("interventions"), Level("decision")] = None
    """The larger intervention that it is a part of. Where that one gives a cost or participants of its own,
    those of its parts are in them, and are not added once more."""
    moved_into: Annotated[tuple[Ref, ...], FreeList, Refers("interventions"), Level("decision")] = ()
    """The intervention that it becomes a part of, or several. The next plan need not name it: it has not
    ended."""
    moved_to: Annotated[Line | None, Level("decision")] = None
    """Who takes it over, or where it moves, in words: a member, another association."""
    area: Annotated[Ref | None, Refers("areas")] = None
    """The goal area it belongs to."""
    target_groups: Annotated[tuple[Ref, ...], FreeList, Refers("target_groups"), Level("decision")] = ()
    """The target groups it is for."""
    allocation_class: Annotated[Ref | None, Refers("allocations.classes")] = None
    """The class it counts to where the plan divides its efforts (allocations)."""
    owner: Line | None = None
    """Who owns it: a member, by name or id, never the association for an individual intervention."""
    performers: Annotated[tuple[Line, ...], FreeList] = ()
    """Who carries it out."""
    parties: Annotated[tuple[Line, ...], FreeList] = ()
    """Who takes part."""
    financiers: Annotated[tuple[Financier, ...], FreeList, Level("decision")] = ()
    """Who pays: a name, or how much and until when too. Amounts by year stand in `financing`."""
    local_units: Annotated[tuple[LocalUnit, ...], FreeList, Level("report")] = ()
    """The places where it runs, or the local groups that run it: a name, or figures of their own too."""
    cost: Annotated[MoneyField | None, Level("decision")] = None
    """The cost in the plan's first year, as printed."""
    whole_cost: Annotated[MoneyField | None, Level("decision")] = None
    """The cost over all the years that it runs, where the document says that too."""
    participants: Annotated[Counts | None, Level("decision"), Source("Uppföljning Finsam")] = None
    """How many participants are planned in the plan's first year."""
    is_esf: Annotated[Flag, Level("decision"), Source("Uppföljning Finsam")] = False
    """Whether the European Social Fund pays part of it."""
    system: Annotated[System | None, Level("data")] = None
    """The system that its participants are followed up in, by the name of its time."""
    follow_up: Annotated[Line | None, Source("lag (2003:1210) 7 §")] = None
    """How it is followed up."""
    financing: Financing | None = None
    """A financing table of its own."""
