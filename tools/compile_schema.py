"""Turn the models into their stored form: `samplan/schema/_shapes.py`."""

from __future__ import annotations

import re
import types
import typing
from pprint import pformat
from typing import Any

from pydantic import BeforeValidator
from pydantic_core import PydanticUndefined

from samplan.levels import DiffLevel
from samplan.schema import terms
from samplan.schema.base import IsProse, Level, Model, PerColumn, Refers
from samplan.schema.model_forms import fields_of, metadata
from samplan.schema.plan import Plan
from samplan.schema.written import Written

HEADER = '"""{what}: made by tools/generate.py from the models. Do not edit."""\n\n# fmt: off\n# ruff: noqa\n'
INDENT = re.compile(r"\n +")
NEWLINE = "\n "
WORDS: dict[object, str] = {
    value: name for name, value in vars(terms).items() if typing.get_origin(value) is typing.Literal
}
"""The word lists of the format, and their names."""


def shapes_module() -> str:
    """The source of `samplan/schema/_shapes.py`."""
    shapes = {model.__name__: _shape(model) for model in models()}
    return HEADER.format(what="The shapes of the plan format") + _assignment("SHAPES", shapes)


def models() -> list[type[Model]]:
    """Every model that a plan can hold, that of the plan first, each once."""
    found: list[type[Model]] = []

    def visit(model: type[Model]) -> None:
        """Add a model and those that its fields name, each once."""
        if model in found:
            return
        found.append(model)
        for info in model.model_fields.values():
            for inner in model_types(info.annotation):
                visit(inner)

    visit(Plan)
    return found


def model_types(annotation: object) -> list[type[Model]]:
    """The models named anywhere in a type."""
    if isinstance(annotation, type) and not isinstance(annotation, types.GenericAlias):
        return [annotation] if issubclass(annotation, Model) else []
    return [model for argument in typing.get_args(annotation) for model in model_types(argument)]


def _shape(model: type[Model]) -> tuple[object, ...]:
    fields = tuple(_field(name, info) for name, info in fields_of(model).items())
    return (model.key, model.key_else, _more(model), fields)


def _more(model: type[Model]) -> dict[str, object]:
    """What else a model declares of its parts: the short forms, and what tells items apart."""
    said = {name: getattr(model, name) for name in ("named_by", "short", "pair", "apart", "one_of")}
    return {name: value for name, value in said.items() if value}


def _field(name: str, info: Any) -> tuple[object, ...]:  # noqa: ANN401 - FieldInfo is generic in its default
    """Name, kind, type, diff level, list referred to, default if any, function of a short form if any."""
    marks = list(metadata(info))
    inner = model_types(info.annotation)
    level = [mark.level for mark in marks if isinstance(mark, Level)]
    refers = [mark.to for mark in marks if isinstance(mark, Refers)]
    short = [str(getattr(mark.func, "__name__", "")) for mark in marks if isinstance(mark, BeforeValidator)]
    return (
        name,
        _kind(info.annotation, marks, inner),
        inner[0].__name__ if inner else _leaf(info.annotation, marks),
        DiffLevel.named(level[-1]).word if level else "",
        refers[0] if refers else "",
        _default(info),
        *short,
    )


def _default(info: Any) -> tuple[object, ...]:  # noqa: ANN401
    """What holds where the key is left out, if the format does not ask for it; of a part, no fields."""
    if info.default_factory is not None:
        return ((),)
    return () if info.default is PydanticUndefined else (info.default,)


def _leaf(annotation: object, marks: list[object]) -> str:
    """The word for a type: `parse_` before it is the function that reads it, or it is a word list."""
    for mark in marks:
        if isinstance(mark, Written):
            return str(mark.parse.__name__).removeprefix("parse_")
    if name := WORDS.get(annotation):
        return name
    for argument in typing.get_args(annotation):
        if found := _leaf(argument, []):
            return found
    return ""


def _kind(annotation: object, marks: list[object], inner: list[type[Model]]) -> str:
    several = _is_tuple(annotation)
    if inner:
        return "items" if several else "model"
    if any(isinstance(mark, IsProse) for mark in marks):
        return "prose"
    if any(isinstance(mark, PerColumn) for mark in marks):
        return "cells"
    return "values" if several else "value"


def _is_tuple(annotation: object) -> bool:
    if typing.get_origin(annotation) is tuple:
        return True
    return any(_is_tuple(argument) for argument in typing.get_args(annotation))


def _assignment(name: str, value: object) -> str:
    written = pformat(value, width=110, compact=True, sort_dicts=False)
    return f"\n{name} = {INDENT.sub(NEWLINE, written)}\n"
