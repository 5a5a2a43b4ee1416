"""The JSON Schema (2020-12) of the plan format, for editors and other programs."""

from __future__ import annotations

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from samplan.schema.plan import Plan
from samplan.schema.shared_forms import with_shared_forms

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """Leaves out the titles that Pydantic makes of names: editors would show them as help."""

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002 - Pydantic's signature
        """Never: the description says what a field is."""
        return False


def schema_text() -> str:
    """The schema as indented JSON with a newline at the end; the same bytes every time."""
    schema = with_shared_forms(full_schema())
    return json.dumps({"$schema": DIALECT, **schema}, ensure_ascii=False, indent=2) + "\n"


def full_schema() -> dict[str, Any]:
    """The schema with every way of writing at every field that has it, as Pydantic makes it."""
    return Plan.model_json_schema(schema_generator=_Generator)
