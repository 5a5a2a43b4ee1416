"""The short forms as the models have them: how Pydantic reads them, and how editors check them."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from pydantic.json_schema import JsonSchemaValue

from samplan.schema.short_forms import (
    PARTED,
    fields_of_pair,
    id_of,
    is_one,
    is_pair,
    is_printed,
    is_short,
    takes_by,
)
from samplan.schema.written import Written

if TYPE_CHECKING:
    from samplan.schema.base import Model

ASSUMED = "assumed"
"""The field of every model that names others."""
PAIR = 2
"""How many fields a pair stands for, unless there is one more for several values."""
SEVERAL: JsonSchemaValue = {"type": "string", "pattern": PARTED.pattern}
"""A text that holds several values."""
_PRINTED: JsonSchemaValue = {"anyOf": [{"required": ["printed"]}, {"required": ["intended"]}]}
ONE_VALUE: tuple[JsonSchemaValue, ...] = (
    {"not": SEVERAL},
    {"anyOf": [{"not": {"type": "object"}}, _PRINTED]},
)
"""What stands in the place of a list is no text that holds several values, and no part with its keys."""


def metadata(info: Any) -> Iterator[object]:  # noqa: ANN401 - FieldInfo is generic in its default
    """The markers of a field, also those inside its type."""
    yield from _nested(info.annotation)
    yield from info.metadata


def _nested(annotation: object) -> Iterator[object]:
    yield from getattr(annotation, "__metadata__", ())
    for argument in typing.get_args(annotation):
        yield from _nested(argument)


def fields_of(model: type[Model]) -> dict[str, Any]:
    """The fields of a model in the order of the format: what is assumed of the others comes last."""
    fields: dict[str, Any] = dict(model.model_fields)
    return {**{name: info for name, info in fields.items() if name != ASSUMED}, ASSUMED: fields[ASSUMED]}


def written_out(model: type[Model], data: Any) -> Any:  # noqa: ANN401 - plain data
    """What stands behind the keys of a part, of which a short form may be written."""
    if isinstance(data, model):
        return data
    if model.short and is_short(data):
        data = {model.short: data}
    if not isinstance(data, dict):
        return data
    if model.pair and len(data) == 1:
        ((key, value),) = data.items()
        if is_pair(key, value, model.model_fields, _takes(model)):
            data = dict(zip(fields_of_pair(model.pair, value), (key, value), strict=True))
    names = {name: value.get("intended") if is_printed(value) else value for name, value in data.items()}
    if model.named_by and "id" not in data and (name := id_of(names, model.named_by)):
        data = {**data, "id": name}
    if model.one_of and data.keys().isdisjoint(model.one_of):
        raise ValueError(f"one of {', '.join(model.one_of)} is needed")
    return {key: [value] if _is_one(model, key, value) else value for key, value in data.items()}


def _takes(model: type[Model]) -> Callable[[object], bool]:
    info = model.model_fields[model.pair[1]]
    read = next(mark.parse for mark in metadata(info) if isinstance(mark, Written))
    return takes_by(read, is_several=len(model.pair) > PAIR or _holds_several(model, model.pair[1]))


def _is_one(model: type[Model], key: object, value: object) -> bool:
    return not isinstance(value, list) and is_one(value) and _holds_several(model, key)


def _holds_several(model: type[Model], key: object) -> bool:
    """Whether a field is a list of values, or of parts that a value stands for."""
    info = model.model_fields.get(str(key))
    return info is not None and _is_list_of_values(info.annotation)


def _is_list_of_values(annotation: object) -> bool:
    from samplan.schema.base import Model  # noqa: PLC0415 - which uses this module

    if typing.get_origin(annotation) is not tuple:
        return any(_is_list_of_values(argument) for argument in typing.get_args(annotation))
    (of, *_) = typing.get_args(annotation)
    plain = getattr(of, "__origin__", of)
    return not (isinstance(plain, type) and issubclass(plain, Model)) or bool(plain.short)


def with_short_forms(model: type[Model], schema: JsonSchemaValue) -> JsonSchemaValue:
    """The schema of a model, which also takes the short forms; `schema` is changed.

    Args:
        model: The model.
        schema: An object with properties, as Pydantic makes it.
    """
    properties = schema["properties"]
    properties[ASSUMED] = properties.pop(ASSUMED)
    for name, form in properties.items():
        if _holds_several(model, name):
            properties[name] = _with_one(form)
    forms = [*_short_form(model, properties), *_pair_form(model, properties)]
    _leave_out_id(model, schema)
    if model.one_of:
        schema["allOf"] = [{"anyOf": [{"required": [name]} for name in model.one_of]}]
    if not forms:
        return schema
    about: JsonSchemaValue = {key: schema.pop(key) for key in ("title", "description") if key in schema}
    whole = dict(schema)
    schema.clear()
    schema |= {**about, "anyOf": [whole, *forms]}
    return schema


def _with_one(form: JsonSchemaValue) -> JsonSchemaValue:
    about: JsonSchemaValue = {key: form[key] for key in ("description", "default") if key in form}
    several = {key: value for key, value in form.items() if key not in about}
    return {"anyOf": [several, {"allOf": [several["items"], *ONE_VALUE]}], **about}


def _short_form(model: type[Model], properties: JsonSchemaValue) -> Iterator[JsonSchemaValue]:
    if model.short:
        yield _bare(properties[model.short])


def _pair_form(model: type[Model], properties: JsonSchemaValue) -> Iterator[JsonSchemaValue]:
    """One key, which is none of the format's; a word near to one of those is not seen here."""
    if model.pair:
        yield {
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": {"not": {"enum": list(properties)}},
            "additionalProperties": _any_of(*(_bare(properties[name]) for name in model.pair[1:])),
        }


def _any_of(*forms: JsonSchemaValue) -> JsonSchemaValue:
    return forms[0] if len(forms) == 1 else {"anyOf": list(forms)}


def _bare(form: JsonSchemaValue) -> JsonSchemaValue:
    return {key: value for key, value in form.items() if key not in ("description", "default")}


def _leave_out_id(model: type[Model], schema: JsonSchemaValue) -> None:
    """Ask for the id only where nothing is given that it can be made of."""
    if not model.named_by:
        return
    required = [name for name in schema.get("required", []) if name != "id"]
    schema["required"] = required
    if not set(model.named_by) & set(required):
        schema["anyOf"] = [{"required": [name]} for name in ("id", *model.named_by)]
