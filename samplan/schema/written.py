"""How a field of the models says that one function reads its value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from samplan.schema.printed import may_be_printed, read_written


class Written:
    """A value that `parse` makes of what the file holds, and that editors check by `forms`.

    The same function reads the value for the models and for `samplan.schema.reader`, which
    finds it by its name: `parse_NAME` in `samplan.schema.parsing` or `plain_values`.
    """

    def __init__(
        self, parse: Callable[[Any], Any], forms: tuple[JsonSchemaValue, ...], words: str = ""
    ) -> None:
        """Say all of a way of writing.

        Args:
            parse: Reads the value, or raises `Refused`.
            forms: JSON Schemas of which one must fit, for editors.
            words: What the reference calls it, where it has an entry of its own.
        """
        self.parse = parse
        self.word = str(parse.__name__).removeprefix("parse_")
        self.forms = forms
        self.words = words

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        """Validation is the parse function and nothing else."""
        return core_schema.no_info_plain_validator_function(
            lambda value: read_written(self.parse, value, self.word)
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The ways of writing it, as alternatives."""
        return self.form

    @property
    def form(self) -> JsonSchemaValue:
        """The ways of writing it as one JSON Schema."""
        forms = list(self.forms)
        return _either([*forms, _printed(self.intended)] if may_be_printed(self.word) else forms)

    @property
    def intended(self) -> JsonSchemaValue:
        """The ways of writing what is meant, where the source prints something else."""
        return _either([form for form in self.forms if form != NOTHING])


NOTHING: JsonSchemaValue = {"type": "null"}
"""How nothing is written."""


def _either(forms: list[JsonSchemaValue]) -> JsonSchemaValue:
    return dict(forms[0]) if len(forms) == 1 else {"anyOf": [dict(form) for form in forms]}


def _printed(intended: JsonSchemaValue) -> JsonSchemaValue:
    """An object with the value, and with what the source prints in its place, in free words."""
    return {
        "type": "object",
        "properties": {"printed": {"type": ["string", "number"]}, "intended": intended},
        "required": ["printed", "intended"],
        "additionalProperties": False,
    }
