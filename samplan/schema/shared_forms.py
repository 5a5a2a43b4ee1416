"""Each way of writing a value stands once in the JSON Schema, and fields refer to it.

The pattern of an amount is 1 300 signs long and stands at fifty places; written out everywhere, the
patterns are half of the schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import JsonSchemaValue

from samplan.schema import base, fields
from samplan.schema.written import Written

Forms = Mapping[str, JsonSchemaValue]
"""Ways of writing by their names in the schema; one that holds another comes before it."""


def with_shared_forms(schema: JsonSchemaValue) -> JsonSchemaValue:
    """The same schema, with the ways of writing under `$defs` and references to them.

    Args:
        schema: A schema with `$defs`, in which they stand in full at each field.
    """
    forms = shared_forms()
    referring = _referring(schema, forms)
    own = {name: _referring(form, _without(forms, name)) for name, form in forms.items()}
    return {**referring, "$defs": dict(sorted((referring["$defs"] | own).items()))}


def shared_forms() -> Forms:
    """The ways of writing that have a pattern, by the name of their type."""
    named = dict(fields.TEXTS)
    for name, annotated in (vars(base) | vars(fields)).items():
        for mark in getattr(annotated, "__metadata__", ()):
            if not isinstance(mark, Written) or "pattern" not in str(mark.form):
                continue
            if mark.form not in named.values():
                named[name.removesuffix("Field")] = mark.form
            if mark.intended not in named.values():
                named[f"Plain{name.removesuffix('Field')}"] = mark.intended
    return dict(sorted(named.items(), key=lambda one: -len(str(one[1]))))


def _without(forms: Forms, name: str) -> Forms:
    return {other: form for other, form in forms.items() if other != name}


def _referring(node: Any, forms: Forms) -> Any:  # noqa: ANN401 - any JSON
    """A part of a schema; what is written out in it as one of the forms becomes a reference."""
    if not isinstance(node, dict):
        return _parts_referring(node, forms)
    for name, form in forms.items():
        if form.items() <= node.items():
            rest = {key: value for key, value in node.items() if key not in form}
            return {"$ref": _place(name), **_parts_referring(rest, forms)}
        if _is_among(form, node):
            return _referring(_alternatives_referring(node, name, form["anyOf"]), forms)
    return _parts_referring(node, forms)


def _parts_referring(node: Any, forms: Forms) -> Any:  # noqa: ANN401
    if isinstance(node, dict):
        return {key: _referring(value, forms) for key, value in node.items()}
    if isinstance(node, list):
        return [_referring(value, forms) for value in node]
    return node


def _is_among(form: JsonSchemaValue, node: JsonSchemaValue) -> bool:
    """Whether the form's alternatives are some of the node's; Pydantic lays "or null" beside them."""
    return "anyOf" in form and all(one in node.get("anyOf", ()) for one in form["anyOf"])


def _alternatives_referring(node: JsonSchemaValue, name: str, own: list[Any]) -> JsonSchemaValue:
    """The node, with one reference in place of the form's alternatives."""
    others = [one for one in node["anyOf"] if one not in own]
    return {**node, "anyOf": [{"$ref": _place(name)}, *others]}


def _place(name: str) -> str:
    return f"#/$defs/{name}"
