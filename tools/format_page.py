"""The reference of the plan format in both languages, made of the models and of tests/cases/format."""

from __future__ import annotations

import inspect
import types
import typing
from itertools import pairwise
from typing import Any, Literal

from compile_schema import model_types, models
from format_words import WORDS, FormatWords, check_swedish, swedish
from ways import Way, examples, shown, table_of_ways, typed

from samplan.levels import DiffLevel
from samplan.loading.faults import FAULTS
from samplan.render.words import say
from samplan.schema import base, fields, terms
from samplan.schema.base import Level, Model, Refers, Source, Unit
from samplan.schema.model_forms import metadata
from samplan.schema.written import Written
from samplan.texts import Language
from samplan.words.terms import words_of_lists

TYPES = {
    mark.parse.__name__.removeprefix("parse_"): name
    for module in (base, fields)
    for name, value in vars(module).items()
    for mark in getattr(value, "__metadata__", ())
    if isinstance(mark, Written)
}
"""By the word of a written type: the name of the type of the models that has it."""


OF_EVERY_PART = "assumed"
"""The key that every part has; the page says so once, in its introduction."""


def format_page(language: Language) -> str:
    """The page in one language, as Markdown."""
    if language == "sv":
        check_swedish(word_lists(), [model.__name__ for model in models()], field_names())
    return _Page(language).page()


def word_lists() -> list[str]:
    """The names of the word lists."""
    return [name for name, value in vars(terms).items() if typing.get_origin(value) is Literal]


def field_names() -> list[str]:
    """Every field as `Model.field`."""
    return [f"{model.__name__}.{name}" for model in models() for name in model.model_fields]


class _Page:
    """The page in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.words: FormatWords = WORDS[language]
        self.ways = table_of_ways()["ways"]
        self.called = {way["type"]: way["name"][language] for way in self.ways}

    def page(self) -> str:
        """All of it."""
        words = self.words
        blocks = [words.introduction, f"## {words.ways}", words.about_ways, *map(self._way, self.ways)]
        blocks += [f"## {words.examples}", *map(self._example, examples())]
        blocks += [f"## {words.lists}", *self._lists()]
        for model in models():
            blocks += [f"## {model.__name__}", self._about(model), self._key(model), self._table(model)]
        return "\n\n".join(block.strip() for block in blocks if block) + "\n"

    def _way(self, way: Way) -> str:
        """One way of writing: what it is, what is right, and what is wrong."""
        words, code = self.words, _code
        right = [[code(one["right"]), ", ".join(map(code, one.get("also", ())))] for one in way["ways"]]
        wrong = [
            [
                code(shown(way, one, one["write"])),
                code(shown(way, one, typed(one, self.language))),
                self._why(one),
            ]
            for one in way["wrong"]
        ]
        blocks = [f"### {way['name'][self.language]}", self._of_type(way), _rows(words.right, right)]
        return "\n\n".join(blocks + ([_rows(words.wrong, wrong)] if wrong else []))

    def _example(self, one: Way) -> str:
        """What an example is about, and its lines."""
        return f"{one[self.language]}:\n\n```yaml\n{one['lines'].strip()}\n```"

    def _of_type(self, way: Way) -> str:
        """What a type is; of a short form, what it is short for."""
        if self.language in way:
            return str(way[self.language])
        name = TYPES[way["type"]]
        return (_docstrings(base) | _docstrings(fields))[name]

    def _why(self, one: Way) -> str:
        return say(FAULTS[one["fault"]].title, self.language)

    def _lists(self) -> list[str]:
        """Every word list: what it is for, and each word with what it means."""
        texts = _docstrings(terms)
        blocks = []
        for name in word_lists():
            about = swedish("lists", name) if self.language == "sv" else texts[name]
            rows = []
            for word in typing.get_args(getattr(terms, name)):
                meaning = words_of_lists().get(name, {}).get(word)
                rows.append([_code(word), meaning.sv if meaning else "", meaning.en if meaning else ""])
            blocks.append(f"### {name}\n\n{about}\n\n{_rows(self.words.list_head, rows)}")
        return blocks

    def _about(self, model: type[Model]) -> str:
        if self.language == "sv":
            return swedish("models", model.__name__)
        return inspect.cleandoc(model.__doc__ or "")

    def _key(self, model: type[Model]) -> str:
        keys = [" + ".join(f"`{name}`" for name in names) for names in (model.key, model.key_else) if names]
        return f"{self.words.natural_key}: {self.words.otherwise.join(keys)}." if keys else ""

    def _table(self, model: type[Model]) -> str:
        rows = []
        for name, info in model.model_fields.items():
            if name == OF_EVERY_PART:
                continue
            required = self._required(model, name)
            rows.append(
                [_code(name), self._type(info.annotation, info), required, self._meaning(model, name)]
            )
        return _rows(self.words.fields, rows)

    def _required(self, model: type[Model], name: str) -> str:
        """Whether a key has to be there; an id is made of the name, where the item has one."""
        if not model.model_fields[name].is_required():
            return ""
        if name == "id" and model.named_by:
            return self.words.made_of.format(name=" / ".join(map(_code, model.named_by)))
        return self.words.yes

    def _meaning(self, model: type[Model], name: str) -> str:
        info: Any = model.model_fields[name]
        marks = list(metadata(info))
        words = self.words
        says = inspect.cleandoc(info.description or "")
        parts = [swedish("fields", f"{model.__name__}.{name}") if self.language == "sv" else says]
        parts += [
            f"{words.unit}: {words.units.get(mark.name, mark.name)}."
            for mark in marks
            if isinstance(mark, Unit)
        ][-1:]
        parts += [f"{words.refers} `{mark.to}`." for mark in marks if isinstance(mark, Refers)]
        parts += [f"{words.source}: {mark.text}." for mark in marks if isinstance(mark, Source)]
        parts += [
            f"{words.level}: {say(DiffLevel.named(mark.level).label, self.language)}."
            for mark in marks
            if isinstance(mark, Level)
        ][-1:]
        return " ".join(parts)

    def _type(self, annotation: Any, info: Any) -> str:  # noqa: ANN401 - FieldInfo is generic in its default
        several = self.words.several if "tuple" in str(annotation) else ""
        if inner := model_types(annotation):
            return f"{several}[{inner[0].__name__}](#{inner[0].__name__.lower()})"
        return several + (self._list_of_words(annotation) or self._written(info))

    def _list_of_words(self, annotation: Any) -> str:  # noqa: ANN401
        words = _literals(annotation)
        for name, value in vars(terms).items():
            if typing.get_origin(value) is Literal and words and set(words) == set(typing.get_args(value)):
                return f"[{name}](#{name.lower()}): " + ", ".join(f"`{word}`" for word in words)
        return ""

    def _written(self, info: Any) -> str:  # noqa: ANN401
        marks = [mark for mark in metadata(info) if isinstance(mark, Written)]
        word = marks[0].parse.__name__.removeprefix("parse_") if marks else ""
        if word == "version":
            return "`1`"
        word = word.removeprefix("plan_")
        called = self.called[word]
        return f"[{called}](#{called.lower().replace(',', '').replace(' ', '-')})"


def _docstrings(module: types.ModuleType) -> dict[str, str]:
    """The text under each name of a module."""
    import ast  # noqa: PLC0415 - here alone

    body = ast.parse(inspect.getsource(module)).body
    found = {}
    for before, node in pairwise(body):
        is_text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(before, ast.Assign) and is_text and isinstance(before.targets[0], ast.Name):
            found[before.targets[0].id] = inspect.cleandoc(str(node.value.value))  # type: ignore[attr-defined]
    return found


def _literals(annotation: Any) -> tuple[object, ...]:  # noqa: ANN401
    if typing.get_origin(annotation) is Literal:
        return typing.get_args(annotation)
    return tuple(word for argument in typing.get_args(annotation) for word in _literals(argument))


def _code(text: str) -> str:
    """A text as code in a cell."""
    text = text.replace("\n", "⏎")
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def _rows(head: tuple[str, ...], rows: list[list[str]]) -> str:
    lines = [
        head,
        ("---",) * len(head),
        *([" ".join(cell.split()).replace("|", "\\|") for cell in row] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
