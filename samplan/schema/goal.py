"""What the association wants to reach, and how it will know."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, StringConstraints
from pydantic.json_schema import JsonSchemaValue

from samplan.schema.base import Code, FreeList, Item, Level, Line, Model, Prose, Ref, Refers, Source
from samplan.schema.fields import QuantityField, StretchField, WhenField
from samplan.schema.parsing import targets_of_indicator, value_as_target
from samplan.schema.terms import AreaKind, Better, Counting, GoalLevel, System


class Area(Item):
    """A goal area (målområde, huvudområde) that goals and costs are grouped by, or another such group."""

    short: ClassVar[str] = "name"

    name: Annotated[Line, Level("decision")]
    """The area's name as printed."""
    number: Annotated[Code | None, Level("editorial")] = None
    """Its number or letter as printed: `1.2`, `A`; stands before the name, and is no part of the id."""
    kind: AreaKind = "area"
    """What it is in the document's words: a goal area, a focus area, a perspective or a category."""
    parent: Annotated[Ref | None, Refers("areas")] = None
    """The area that it is a part of."""
    text: Annotated[Prose | None, Level("editorial")] = None
    """What the area is about."""


class Baseline(Model):
    """Where an indicator stood before."""

    short: ClassVar[str] = "value"

    value: QuantityField
    """The value then."""
    on: WhenField | None = None
    """When it was measured."""


class Target(Model):
    """Where an indicator should be: a value or a bound, and by when."""

    key: ClassVar[tuple[str, ...]] = ("by",)

    value: Annotated[QuantityField | None, Level("decision")] = None
    """The value aimed at, where the document says neither at least nor at most: `75 %`."""
    at_least: Annotated[QuantityField | None, Level("decision")] = None
    """The lowest value that reaches the target: `100 %`, `7 of 10`, `500`."""
    at_most: Annotated[QuantityField | None, Level("decision")] = None
    """The highest value that reaches the target."""
    by: Annotated[WhenField | None, Level("decision")] = None
    """By when it should be reached: a day, a month, a year."""
    counting: Annotated[Counting | None, Level("decision")] = None
    """Whether the target holds for each year, or for the period as a whole."""


ByYear = Annotated[
    dict[Annotated[str, StringConstraints(pattern="[0-9]")], QuantityField | Target],
    Field(json_schema_extra={"additionalProperties": False, "minProperties": 1}),
]
"""Values by the time that they should be reached by, as files write them."""
BoundTarget = Annotated[
    Target, BeforeValidator(value_as_target, json_schema_input_type=QuantityField | Target | ByYear)
]


def _or_several(form: JsonSchemaValue) -> None:
    """Let editors take one target and several alike."""
    forms = form.pop("anyOf", None) or [form.pop("items"), {"type": form.pop("type")}]
    one = [each for each in forms if each.get("type") not in ("null", "array")]
    form["anyOf"] = [*one, {"type": "array", "items": {"anyOf": one}}]


class Indicator(Item):
    """What shows whether a goal is reached."""

    short: ClassVar[str] = "name"

    name: Annotated[Line, Level("report")]
    """What is measured: "Andel avslutade deltagare med plan"."""
    number: Annotated[Code | None, Level("editorial")] = None
    """Its number or letter as printed: `1.2`, `A`; stands before the name, and is no part of the id."""
    better: Annotated[Better | None, Level("report")] = None
    """Whether higher or lower is better."""
    baseline: Annotated[Baseline | None, Level("data")] = None
    """The value before (utgångsvärde). Values of several earlier years are outcomes of the plan, each with
    its `on`."""
    target: Annotated[BoundTarget | None, Level("decision")] = Field(None, json_schema_extra=_or_several)
    """The value aimed at (målvärde)."""
    targets: Annotated[tuple[BoundTarget, ...], FreeList, Level("decision")] = Field(
        (), json_schema_extra=_or_several
    )
    """The values aimed at, where there are several: one for each year or time, `{2026: 70 %, 2027: 75 %}`."""
    data_source: Annotated[Line | None, Level("report")] = None
    """Where the values come from: a register, a survey."""
    method: Annotated[Line | None, Level("report")] = None
    """How it is measured, where the data source does not tell."""
    system: Annotated[System | None, Level("data")] = None
    """The system of follow-up that the values come from, by the name of its time."""


MeasuredIndicator = Annotated[
    Indicator, BeforeValidator(targets_of_indicator, json_schema_input_type=Indicator)
]


class Goal(Item):
    """One goal, as the document words it."""

    text: Annotated[Prose, Level("decision")]
    """The goal in the document's own words."""
    name: Annotated[Line | None, Level("editorial")] = None
    """A short name, where the document gives one."""
    number: Annotated[Code | None, Level("editorial")] = None
    """Its number or letter as printed: `1.2`, `A`; stands before the name, and is no part of the id."""
    area: Annotated[Ref | None, Refers("areas")] = None
    """The goal area it belongs to."""
    level: GoalLevel | None = None
    """How high it stands: impact goal, overall goal, goal, subgoal, financial goal."""
    category: Line | None = None
    """The document's own grouping, where it is neither area nor level: in words, or an area of the kind
    `category` by its id or name."""
    parent: Annotated[Ref | None, Refers("goals")] = None
    """The goal that it is a subgoal of, or a way to."""
    period: StretchField | None = None
    """From when to when it holds, as far as that is said, where that is not the period of the plan."""
    interventions: Annotated[tuple[Ref, ...], FreeList, Refers("interventions")] = ()
    """The interventions that should reach it."""
    indicators: Annotated[
        tuple[MeasuredIndicator, ...], FreeList, Source("kommunallagen (2017:725) 11 kap. 6 §")
    ] = ()
    """How it is measured; none where the document says nothing."""
    responsible: Line | None = None
    """Who sees to it, by office."""
