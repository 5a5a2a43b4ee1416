"""Money: tables of rows and columns, with what the document says they add up to."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, create_model
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from samplan.schema.base import (
    Code,
    Flag,
    FreeList,
    Item,
    Level,
    Line,
    Model,
    PerColumn,
    Prose,
    Ref,
    Refers,
    Source,
    Year,
)
from samplan.schema.base import Unit as UnitOf
from samplan.schema.fields import CellField, PeriodField
from samplan.schema.parsing import NAMES_OF_COLUMNS, year_as_column
from samplan.schema.tables import DERIVED
from samplan.schema.terms import CostGroup, IncomeSource, Party, Rows, Standing, TableUnit, Totals

Cells = Annotated[tuple[CellField, ...], FreeList, PerColumn(), Level("decision"), UnitOf("the table's unit")]
"""One value for each column of the table, in the table's unit unless a cell says otherwise."""


class Column(Model):
    """A column of a money table: a year, and what its figures are; or what two others of them give.

    It has a year, a period or a heading, unless it comes of two others.

    A bare year means the budget of that year. Columns of the same year are told apart by `scope` or `label`;
    the budget of the year is then the column without a scope.
    """

    key: ClassVar[tuple[str, ...]] = ("year", "period", "standing")
    key_else: ClassVar[tuple[str, ...]] = ("label",)
    apart: ClassVar[tuple[str, ...]] = ("scope", "label", "of")

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema of a column: it has a year, a period or a heading, or comes of two others."""
        made = super().__get_pydantic_json_schema__(schema, handler)
        of_others = {"required": ["standing"], "properties": {"standing": {"enum": list(DERIVED)}}}
        named = [
            {"required": [name], "properties": {name: {"not": {"type": "null"}}}} for name in NAMES_OF_COLUMNS
        ]
        handler.resolve_ref_schema(made)["allOf"] = [{"anyOf": [*named, of_others]}]
        return made

    year: Annotated[Year | None, UnitOf("year")] = None
    """The calendar year."""
    period: PeriodField | None = None
    """Where the column is not one calendar year: the whole life of a project."""
    standing: Standing = "budget"
    """Budget, revised budget, indicative for later years, forecast, or outcome; `addition` for what a
    supplementary budget adds, which no rule takes for the budget; `difference` or `percent`
    for figures that come of two other columns. Those are never added up or judged. Where no row has any,
    documents compute them, and say so; the lists may then be as long as the columns before them."""
    scope: Annotated[Line | None, Level("decision")] = None
    """What part of the association the figures are of, where they are not of all: a county, one office."""
    of: Annotated[tuple[Code, ...], FreeList, Level("editorial")] = ()
    """For `difference` and `percent`: the two columns by their names, `[2026, 2025-outcome]`: the first less
    the second, or the first in per cent of the second; under a heading as "Förändring %", how much the first
    is above the second, in per cent of it. Without it the two columns before this one, where it is plain
    which is which: the later year beside the earlier, what came of a year in per cent of its budget."""
    label: Annotated[Line | None, Level("editorial")] = None
    """The heading as printed, where it is not the year."""


BudgetColumn = Annotated[Column, BeforeValidator(year_as_column, json_schema_input_type=Year | Line | Column)]


class Row(Item):
    """A row of a money table."""

    pair: ClassVar[tuple[str, ...]] = ("name", "amounts")

    name: Annotated[Line, Level("editorial")]
    """The row's name as printed."""
    amounts: Cells = ()
    """One amount for each column."""
    party: Annotated[Party | None, Level("decision"), Source("lag (2003:1210) 5 §")] = None
    """For member funds: the party that pays."""
    member: Annotated[Ref | None, Refers("association.members")] = None
    """The member that pays or uses the money."""
    source: Annotated[IncomeSource | None, Level("decision"), Source("lag (2003:1210) 6 §")] = None
    """For income without a party: where it comes from. `members` are member funds not divided by party."""
    group: CostGroup | None = None
    """For costs: what the row pays for."""
    area: Annotated[Ref | None, Refers("areas")] = None
    """The goal area the row belongs to."""
    intervention: Annotated[Ref | None, Refers("interventions")] = None
    """The intervention the row pays for."""
    interventions: Annotated[tuple[Ref, ...], FreeList, Refers("interventions")] = ()
    """The interventions, where the row pays for several."""
    unallocated: Flag = False
    """Whether the row is room that nothing has been granted from yet."""
    of_which: Annotated[tuple[Row, ...], FreeList] = ()
    """Rows that are part of this one ("varav") and do not add to the sum."""
    sum_of: Annotated[tuple[Ref, ...], FreeList, Level("data")] = ()
    """The rows that this one is the sum of, by id or name; `above`: those before it, back to the sum before.
    It is printed at its place, checked against its rows, and never added once more. One that names rows of
    both income and costs is the income less the costs: `Verksamhetens resultat`."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the row; printed under the table."""


_FROM: dict[str, Any] = {
    "from": (
        Annotated[Ref, Level("decision"), Field(description="The row that it is taken from, by id or name.")],
        ...,
    )
}
_OutOf = create_model("_OutOf", __base__=Model, **_FROM)
"""A part with the key `from`, which is a word of Python."""


class Move(_OutOf):
    """Money that a decision has moved from one row of the table to another.

    The rows say what they are after it, and no sum counts it again.
    """

    key: ClassVar[tuple[str, ...]] = ("from", "to")
    apart: ClassVar[tuple[str, ...]] = ("note", "amounts")

    to: Annotated[Ref, Level("decision")]
    """The row that it is given to, by id or name."""
    amounts: Cells = ()
    """What is moved, one amount for each column."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about it: who decided, and when."""


class Stated(Model):
    """The sums as the document prints them. They are compared with the rows, never trusted."""

    income: Cells = ()
    """Total income as printed."""
    costs: Cells = ()
    """Total costs as printed."""
    result: Cells = ()
    """The result as printed; income less costs."""
    income_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls total income: `Summa verksamhetens intäkter`."""
    costs_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls total costs."""
    result_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls the result: `Årets resultat`."""


class Equity(Model):
    """Equity (eget kapital) in the columns of the budget."""

    opening: Annotated[Cells, Level("decision")] = ()
    """At the start of the year."""
    transfers: Annotated[tuple[Row, ...], FreeList] = ()
    """What changes equity beside the result: money paid back to members is negative."""
    closing: Annotated[Cells, Source("kommunallagen (2017:725) 11 kap. 6 §")] = ()
    """At the end of the year, as the document expects or finds it."""
    opening_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls equity at the start of the year."""
    closing_name: Annotated[Line | None, Level("editorial")] = None
    """What the document calls equity at the end of the year: `Balanserat resultat`."""
    earmarks: Annotated[tuple[Row, ...], FreeList] = ()
    """The part of closing equity that is set aside for a purpose; it stays part of equity."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about its equity; printed under the table."""


class Budget(Model):
    """A money table: income and costs by row and column."""

    unit: Annotated[TableUnit | None, Level("data")] = None
    """The unit of all amounts without one of their own; `unknown` where the document names none and nobody
    knows it."""
    columns: Annotated[tuple[BudgetColumn, ...], FreeList, Level("decision")]
    """The years of the table, in its order."""
    income: Annotated[tuple[Row, ...], FreeList, Level("decision")] = ()
    """Where the money comes from."""
    costs: Annotated[tuple[Row, ...], FreeList, Level("decision")] = ()
    """What the money is for."""
    stated: Stated | None = None
    """The sums that the document prints."""
    equity: Annotated[Equity | None, Source("kommunallagen (2017:725) 11 kap. 6 §")] = None
    """Equity before and after."""
    totals: Annotated[Totals, Level("editorial")] = "stated"
    """Which sums documents print: those under `stated`, or with `computed` also what the table gives,
    marked as computed."""
    moves: Annotated[tuple[Move, ...], FreeList, Level("decision")] = ()
    """Money moved between rows of the table (omföringar); told under it, and in no sum."""
    incomplete: Annotated[tuple[Rows, ...], FreeList, Level("data")] = ()
    """The sides of which the source does not list all rows: `[income]`. Their sums are then not computed, and
    rows that give less than a stated sum are no fault."""
    note: Annotated[Prose | None, Level("editorial")] = None
    """What the document says about the table; printed under it."""
