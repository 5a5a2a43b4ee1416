"""The reference of the plan format, made of the models."""

from __future__ import annotations

import inspect
import types
import typing
from itertools import pairwise
from typing import Any, Literal

from compile_schema import metadata, model_types, models
from pydantic_core import PydanticUndefined

from samplan.schema import fields, terms
from samplan.schema.base import Level, Model, Refers, Source, Unit
from samplan.schema.written import Written

INTRODUCTION = """\
# The plan format

One file is one document. Typed data stands at the top level; `sections` is the printed
document in its order and shows that data. Leave out what the document does not say.
This page is made of the models (`samplan/schema`); `samplan schema` prints the same as
JSON Schema. Figure links in prose: [figure-links.md](figure-links.md).

Where the document prints something else than it must mean, write both, for any value but ids, words of
a list, `true` and `false`, and prose: `title: {printed: Plan 2025, intended: Plan 2027}`. The first stands
in the document, in free words and with a note; rules judge by the second.
"""

WRITTEN = {
    name: mark.words
    for name, value in vars(fields).items()
    for mark in getattr(value, "__metadata__", ())
    if isinstance(mark, Written) and mark.words
}
"""What the reference calls the ways of writing a value."""


def schema_page() -> str:
    """The page, as Markdown."""
    blocks = [
        INTRODUCTION.rstrip(),
        "## Ways of writing values",
        _ways_of_writing(),
        "## Word lists",
        _word_lists(),
    ]
    for model in models():
        blocks += [f"## {model.__name__}", inspect.cleandoc(model.__doc__ or ""), _key(model), _table(model)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _ways_of_writing() -> str:
    texts = _docstrings(fields)
    return "\n".join(f"- **{words}**: {texts[name]}" for name, words in WRITTEN.items())


def _word_lists() -> str:
    texts = _docstrings(terms)
    rows = ["| list | words | what for |", "| --- | --- | --- |"]
    for name, value in vars(terms).items():
        if typing.get_origin(value) is Literal:
            words = ", ".join(f"`{word}`" for word in typing.get_args(value))
            rows.append(f"| {name} | {words} | {_cell(texts[name])} |")
    return "\n".join(rows)


def _docstrings(module: types.ModuleType) -> dict[str, str]:
    """The text under each name of a module."""
    import ast  # noqa: PLC0415 - here alone

    body = ast.parse(inspect.getsource(module)).body
    found = {}
    for before, node in pairwise(body):
        if (
            isinstance(before, ast.Assign)
            and isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
        ):
            (target,) = before.targets
            if isinstance(target, ast.Name):
                found[target.id] = inspect.cleandoc(str(node.value.value))
    return found


def _key(model: type[Model]) -> str:
    names = [" + ".join(f"`{name}`" for name in names) for names in (model.key, model.key_else) if names]
    return f"Natural key: {', else '.join(names)}." if names else ""


def _table(model: type[Model]) -> str:
    rows = ["| key | value | required | meaning |", "| --- | --- | --- | --- |"]
    for name, info in model.model_fields.items():
        required = "yes" if info.default is PydanticUndefined else ""
        rows.append(
            f"| `{name}` | {_cell(_type(info.annotation, info))} | {required} | {_cell(_meaning(info))} |"
        )
    return "\n".join(rows)


def _meaning(info: Any) -> str:  # noqa: ANN401 - FieldInfo is generic in its default
    marks = list(metadata(info))
    parts = [inspect.cleandoc(info.description or "")]
    parts += [f"Unit: {mark.name}." for mark in marks if isinstance(mark, Unit)][-1:]
    parts += [f"Refers to `{mark.to}`." for mark in marks if isinstance(mark, Refers)]
    parts += [f"Source: {mark.text}." for mark in marks if isinstance(mark, Source)]
    parts += [f"Diff level: {mark.level}." for mark in marks if isinstance(mark, Level)][-1:]
    return " ".join(parts)


def _type(annotation: Any, info: Any) -> str:  # noqa: ANN401
    several = "list of " if "tuple" in str(annotation) else ""
    if inner := model_types(annotation):
        return f"{several}[{inner[0].__name__}](#{inner[0].__name__.lower()})"
    return several + (_written(info) or _simple(annotation))


def _written(info: Any) -> str:  # noqa: ANN401
    marks = [mark for mark in metadata(info) if isinstance(mark, Written)]
    for name, words in WRITTEN.items():
        own = typing.get_args(getattr(fields, name))[1:]
        if any(mark is one for mark in marks for one in own):
            return words
    return ""


def _simple(annotation: Any) -> str:  # noqa: ANN401
    for name, value in vars(terms).items():
        if typing.get_origin(value) is Literal and set(_literals(annotation)) == set(typing.get_args(value)):
            return f"{name}: " + ", ".join(f"`{word}`" for word in typing.get_args(value))
    if words := _literals(annotation):
        return ", ".join(f"`{word}`" for word in words)
    names = {"str": "text", "int": "whole number", "bool": "true or false", "date": "day"}
    return next((words for name, words in names.items() if name in str(annotation)), str(annotation))


def _literals(annotation: Any) -> tuple[object, ...]:  # noqa: ANN401
    if typing.get_origin(annotation) is Literal:
        return typing.get_args(annotation)
    return tuple(word for argument in typing.get_args(annotation) for word in _literals(argument))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
