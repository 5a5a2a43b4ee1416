from __future__ import annotations

import typing
from collections.abc import Iterator

import pytest

from samplan.changes import ChangeKind
from samplan.levels import DiffLevel
from samplan.render.labels import field_label, noun, term, value_words
from samplan.render.labels.changes import KINDS
from samplan.render.severities import SEVERITIES
from samplan.results import Severity
from samplan.schema import terms
from samplan.schema.base import Model
from samplan.schema.plan import Plan
from samplan.schema.shape import SHAPES
from samplan.texts import Text
from samplan.words import fields as field_words
from samplan.words import terms as term_words
from samplan.words.fields import COMPUTED, FIELDS
from samplan.words.fields.everywhere import EVERYWHERE
from samplan.words.models import MODELS, PLACES
from samplan.words.terms import list_by_field, words_of_lists

WORD_LISTS = {
    name: typing.get_args(value)
    for name, value in vars(terms).items()
    if typing.get_origin(value) is typing.Literal
}


def field_names() -> set[tuple[str, str]]:
    return {(shape.name, field.name) for shape in SHAPES.values() for field in shape.fields}


def every_text() -> Iterator[Text]:
    for each in (*MODELS.values(), *PLACES.values()):
        yield from (each.one, each.many)
    for names in (EVERYWHERE, COMPUTED, *FIELDS.values(), *words_of_lists().values()):
        yield from names.values()
    yield from (
        *KINDS.values(),
        *(level.label for level in DiffLevel),
        *SEVERITIES.values(),
    )


def models(model: type[Model], found: dict[str, type[Model]]) -> dict[str, type[Model]]:
    if model.__name__ not in found:
        found[model.__name__] = model
        for info in model.model_fields.values():
            for inner in nested(info.annotation):
                if isinstance(inner, type) and issubclass(inner, Model):
                    models(inner, found)
    return found


def nested(annotation: object) -> Iterator[object]:
    """An annotation, and everything it is made of, except what a model is made of."""
    yield annotation
    for argument in typing.get_args(annotation):
        yield from nested(argument)


def literal_fields() -> Iterator[tuple[str, str, tuple[object, ...]]]:
    for name, model in models(Plan, {}).items():
        for field, info in model.model_fields.items():
            for inner in nested(info.annotation):
                if typing.get_origin(inner) is typing.Literal:
                    yield name, field, typing.get_args(inner)


def test_the_guards_below_find_models_fields_and_word_lists() -> None:
    assert len(SHAPES) > 30
    assert len(field_names()) > 150
    assert len(WORD_LISTS) > 20
    assert len(list(literal_fields())) > 25


def test_each_model_and_word_list_stands_in_one_module() -> None:
    assert sum(len(module.FIELDS) for module in field_words.MODULES) == len(FIELDS)
    assert sum(len(module.TERMS) for module in term_words.modules()) == len(words_of_lists())
    assert sum(len(module.LISTS) for module in term_words.modules()) == len(list_by_field())


def test_every_model_has_a_noun_and_every_noun_a_model() -> None:
    assert set(SHAPES) == set(MODELS)


def test_every_field_has_a_label() -> None:
    assert all(field_label(model, field) for model, field in field_names())


def test_no_label_is_left_over_from_a_field_that_is_gone() -> None:
    named = {(model, field) for model, fields in FIELDS.items() for field in fields}
    assert named <= field_names()
    rest = {field for model, field in field_names() - named}
    assert rest == set(EVERYWHERE)


def test_every_narrower_noun_stands_for_a_field_that_holds_the_model() -> None:
    held = {(field.model, field.name) for shape in SHAPES.values() for field in shape.fields}
    assert set(PLACES) <= held


def test_every_value_of_every_word_list_has_words_and_no_more() -> None:
    words = {name: tuple(values) for name, values in words_of_lists().items()}
    assert words == WORD_LISTS


def test_every_field_with_a_word_list_is_printed_in_its_words() -> None:
    for model, field, values in literal_fields():
        if (model, field) != ("Plan", "samplan"):
            assert WORD_LISTS[list_by_field()[model, field]] == values
            assert all(value_words(model, field, value) for value in values)
    assert {(model, field) for model, field, _ in literal_fields()} >= set(list_by_field())


def test_every_kind_severity_and_outcome_has_words() -> None:
    assert set(KINDS) == set(ChangeKind)
    assert set(SEVERITIES) == set(Severity)


def test_every_text_is_there_in_both_languages_in_one_line() -> None:
    texts = list(every_text())
    assert len(texts) > 300
    for text in texts:
        for words in (text.sv, text.en):
            assert words
            assert words == " ".join(words.split())


def test_the_languages_differ_except_where_the_word_is_the_same_in_both() -> None:
    same = {text.sv for text in every_text() if text.sv == text.en}
    assert {
        "administration",
        "budget",
        "id",
        "organisation",
        "period",
        "plan",
        "population",
        "status",
        "text",
        "under",
        "vision",
    } == same


def test_words_are_lower_case_so_that_they_stand_inside_a_sentence() -> None:
    allowed = {"ESF-medel", "ESF-finansierad", "ESF funding", "ESF funded", "Swedish", "English"}
    allowed |= {"SUS", "Uppföljning Finsam"}  # names of systems
    for text in every_text():
        assert all(words[0].islower() or words in allowed for words in (text.sv, text.en))


def test_a_row_is_named_by_the_list_it_stands_in() -> None:
    assert noun("Row", "costs").one == Text("kostnadsrad", "cost row")
    assert noun("Row").one == Text("rad", "row")
    assert noun("Intervention", "interventions").many == Text("insatser", "interventions")


def test_a_value_that_is_its_own_words_has_no_others() -> None:
    assert value_words("Goal", "text", "goals_plan") is None
    assert value_words("Plan", "kind", None) is None
    assert value_words("Plan", "kind", "goals_plan") == term("Kind", "goals_plan")


def test_a_field_that_nobody_named_is_an_error() -> None:
    with pytest.raises(KeyError):
        field_label("Row", "colour")
