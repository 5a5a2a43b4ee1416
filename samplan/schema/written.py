"""How a field of the models says that one function reads its value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema


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
        self.forms = forms
        self.words = words

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        """Validation is the parse function and nothing else."""
        return core_schema.no_info_plain_validator_function(self.parse)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The ways of writing it, as alternatives."""
        return self.form

    @property
    def form(self) -> JsonSchemaValue:
        """The ways of writing it as one JSON Schema."""
        forms = [dict(form) for form in self.forms]
        return forms[0] if len(forms) == 1 else {"anyOf": forms}
