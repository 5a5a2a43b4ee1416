"""What all models of the plan format share, and the markers that describe a field.

Everything about a field stands at the field: type and bound, a docstring under it, and in
`Annotated` the markers below. The JSON Schema, the reference, the rules that follow
references and the diff read them there (`samplan.schema.shapes`).
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler, Strict, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from samplan.frozen import frozen
from samplan.schema import plain_values
from samplan.schema.model_forms import with_short_forms, written_out
from samplan.schema.slugs import LONGEST_ID
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


FreeList = Strict(strict=False)
"""Lets a list of the YAML file become a tuple; its items stay strict."""

FieldName = Annotated[
    str, Written(plain_values.parse_field_name, ({"type": "string", "pattern": "^[a-z]+(_[a-z]+)*$"},))
]
"""The name of a key."""


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
    named_by: ClassVar[tuple[str, ...]] = ()
    """The fields of which the id is made where it is left out: of the first that is given."""
    short: ClassVar[str] = ""
    """The field that a value stands for which is written in the place of the part."""
    pair: ClassVar[tuple[str, ...]] = ()
    """The two fields that `- Kansli: 1 350` stands for; a third one for several values behind the name."""
    apart: ClassVar[tuple[str, ...]] = ()
    """The fields that tell items apart whose `key` is the same."""
    one_of: ClassVar[tuple[str, ...]] = ()
    """The fields of which a part has to give one at least; the first is asked for where it gives none."""

    assumed: Annotated[tuple[FieldName, ...], FreeList, Level("data")] = ()
    """Keys of this part whose values are a reading that the document does not state: `[unit]`, `[on]`."""

    @model_validator(mode="before")
    @classmethod
    def _written_out(cls, data: Any) -> Any:  # noqa: ANN401 - plain data
        return written_out(cls, data)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The schema of the part, and of its short forms."""
        made = handler(schema)
        with_short_forms(cls, handler.resolve_ref_schema(made))
        return made

    def to_dict(self) -> dict[str, Any]:
        """The part as plain data in the format: what it gives, in the order of the format.

        JSON can hold it, and `api.plan_from` and `api.loads` read it as an equal plan.
        """
        from samplan.schema.writing import plain  # noqa: PLC0415 - only who writes needs it

        return plain(self)


Id = Annotated[
    str,
    Written(
        plain_values.parse_id,
        ({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "maxLength": LONGEST_ID},),
    ),
]
"""A name for people and machines: lower-case letters a to z, figures and hyphens."""

_LINE = {"type": "string", "minLength": 1, "pattern": r"^\S(.*\S)?$"}
_NUMBER = {"type": "number", "minimum": 0}

Ref = Annotated[
    str,
    Written(
        plain_values.parse_ref,
        ({"type": "string", "pattern": "^(\\S.*)?[0-9A-Za-z\u00c0-\u024f](.*\\S)?$"},),
    ),
]
"""Names an item: by its id, or by its name where the id is made of it."""

Line = Annotated[str, Written(plain_values.parse_line, (_LINE,))]
"""A text on one line, without space at either end."""

Code = Annotated[str, Written(plain_values.parse_code, (_LINE, _NUMBER))]
"""A number or code on one line, kept as it is typed: `14`, `3.1`, `2025:14`."""

Paragraph = Annotated[
    str,
    Written(
        plain_values.parse_paragraph,
        ({"type": "string", "minLength": 1, "pattern": r"^(§ ?)?\S(.*\S)?$"}, _NUMBER),
    ),
]
"""A paragraph of minutes: `§ 52`, or `52`."""

OrganisationNumber = Annotated[
    str,
    Written(
        plain_values.parse_organisation_number,
        (
            {"type": "string", "pattern": "^[0-9]{6}-?[0-9]{4}$"},
            {"type": "integer", "minimum": 1_000_000_000, "maximum": 9_999_999_999},
        ),
    ),
]
"""An organisation number: ten figures, `222000-1234`."""

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


class Item(Model):
    """Something of which a plan has several, known by its id in every document of every year."""

    key: ClassVar[tuple[str, ...]] = ("id",)
    named_by: ClassVar[tuple[str, ...]] = ("name",)

    id: Id
    """The item's name across documents and years. May be left out where the item has a name: the id is then
    made of it (`Öppna dörren!` is `oppna-dorren`). Give one, and keep it, where the wording may change."""
    replaces: Annotated[tuple[Ref, ...], FreeList, Level("data")] = ()
    """Items of an earlier document that this one continues under a new id or name."""
