"""What all models of the plan format share, and the markers that describe a field.

Everything about a field stands at the field: type and bound, a docstring under it, and in
`Annotated` the markers below. The JSON Schema, the reference, the rules that follow
references and the diff read them there (`samplan.schema.shapes`).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Strict
from pydantic.json_schema import JsonSchemaValue

from samplan.frozen import frozen
from samplan.schema import plain_values
from samplan.schema.written import Written


@frozen
class Unit:
    """The unit of a number, in words for the reference: "year", "people"."""

    name: str


@frozen
class Source:
    """Why the format has the field: a paragraph or a recommendation."""

    text: str


@frozen
class Level:
    """Who must hear of a change of the field, by the word of a `samplan.levels.DiffLevel`."""

    level: str


@frozen
class Refers:
    """The field holds ids of items in this list of the same plan."""

    to: str


@frozen
class IsProse:
    """The field holds CommonMark, in which figure links are checked and printed."""


@frozen
class PerColumn:
    """The field has one value for each column of its table."""


class Model(BaseModel):
    """A part of a plan: frozen, and without room for keys that the format does not know."""

    model_config = ConfigDict(
        frozen=True,
        strict=True,
        extra="forbid",
        use_attribute_docstrings=True,
        serialize_by_alias=True,
    )

    key: ClassVar[tuple[str, ...]] = ()
    """The fields that identify an item of a list across documents and years."""
    key_else: ClassVar[tuple[str, ...]] = ()
    """The fields that identify it where `key` has no value."""


Id = Annotated[
    str,
    Written(
        plain_values.parse_id,
        ({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": plain_values.LONGEST_ID},),
    ),
]
"""A name for people and machines: lower-case letters a to z, figures and hyphens."""

Line = Annotated[
    str, Written(plain_values.parse_line, ({"type": "string", "minLength": 1, "pattern": r"^\S(.*\S)?$"},))
]
"""A text on one line, without space at either end."""

Code = Annotated[
    str,
    Written(
        plain_values.parse_code,
        (
            {"type": "string", "minLength": 1, "pattern": r"^\S(.*\S)?$"},
            {"type": "number", "minimum": 0},
        ),
    ),
]
"""A number or code on one line, kept as it is typed: `14`, `3.1`, `2025:14`."""

Paragraph = Annotated[
    str,
    Written(
        plain_values.parse_paragraph,
        (
            {"type": "string", "minLength": 1, "pattern": r"^(§ ?)?\S(.*\S)?$"},
            {"type": "number", "minimum": 0},
        ),
    ),
]
"""A paragraph of minutes: `§ 52`, or `52`."""

Prose = Annotated[str, Written(plain_values.parse_prose, ({"type": "string", "minLength": 1},)), IsProse()]
"""Paragraphs, lists and tables in CommonMark; raw HTML is text. May hold figure links."""

Flag = Annotated[bool, Written(plain_values.parse_flag, ({"type": "boolean"}, {"enum": ["true", "false"]}))]
"""Yes or no: `true` or `false`."""

Whole = Annotated[
    int, Written(plain_values.parse_whole, ({"type": "integer"}, {"type": "string", "pattern": "^-?[0-9]+$"}))
]
"""A whole number."""

YEAR_FORMS: tuple[JsonSchemaValue, ...] = (
    {"type": "integer", "minimum": 1990, "maximum": 2999},
    {"type": "string", "pattern": "^(199[0-9]|2[0-9]{3})$"},
)
"""How editors check a calendar year."""

Year = Annotated[int, Written(plain_values.parse_year, YEAR_FORMS)]
"""A calendar year."""

Version = Annotated[Literal[1], Written(plain_values.parse_version, ({"const": 1}, {"const": "1"}))]
"""The version of the format."""

Day = Annotated[date, Written(plain_values.parse_day, ({"type": "string", "format": "date"},))]
"""A day of the calendar: `2021-09-10`."""

FreeList = Strict(strict=False)
"""Lets a list of the YAML file become a tuple; its items stay strict."""


class Item(Model):
    """Something of which a plan has several, known by its id in every document of every year."""

    key: ClassVar[tuple[str, ...]] = ("id",)

    id: Id
    """The item's name across documents and years. Keep it when the wording changes."""
    replaces: Annotated[tuple[Id, ...], FreeList, Level("data")] = ()
    """Ids in an earlier document that this item continues under a new id."""
