"""Validation of plain data into a plan: by the compiled schema, or by the models themselves.

Both run the same pydantic-core validation and give the same errors with the same types and
places; a test holds them together. They differ in the classes of the result.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import pydantic_core
from pydantic_core import SchemaValidator

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


def validate_plan(data: object, *, compiled: bool = False) -> Plan:
    """The plan that plain data describes.

    Args:
        data: What the YAML reader gives: mappings, lists and scalars.
        compiled: Use the stored schema and light parts, which starts much faster.

    Raises:
        pydantic_core.ValidationError: The data is no plan; all its errors are in there.
    """
    if compiled and (validator := compiled_validator()):
        return cast("Plan", validator.validate_python(data))
    from samplan.schema.plan import Plan  # noqa: PLC0415 - the models are slow to build

    return Plan.model_validate(data)


@cache
def compiled_validator() -> SchemaValidator | None:
    """The validator of the stored schema; None where it was made for another pydantic-core."""
    from samplan.schema import _compiled  # noqa: PLC0415 - read only when used
    from samplan.schema.light import CLASSES  # noqa: PLC0415

    if pydantic_core.__version__ != _compiled.PYDANTIC_CORE:
        return None
    return SchemaValidator(_restored(_compiled.SCHEMA, CLASSES))


def _restored(node: Any, classes: dict[str, Any]) -> Any:  # noqa: ANN401 - a core schema is nested data
    """The stored schema with its classes and functions in place again."""
    if isinstance(node, dict):
        restored = {name: _restored(value, classes) for name, value in node.items()}
        if "cls" in restored:
            restored["cls"] = classes[restored["cls"]]
        return restored
    if isinstance(node, list):
        return [_restored(value, classes) for value in node]
    if isinstance(node, tuple) and node and node[0] == "function":
        return getattr(import_module(node[1]), node[2])
    return node
