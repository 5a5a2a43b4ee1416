"""A project's own words in documents."""

from __future__ import annotations

import pytest

from samplan import api
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.own_words import OwnWords, facts_named, known_words, own_word
from samplan.texts import Counted, Text

PLAN = """
samplan: 1
id: own-words
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
association: {name: Norrbygden}
target_groups: [{id: young, name: Unga, text: Unga i behov av samordning.}]
budget:
  columns: [2026]
  income: [{name: Staten, party: state, amounts: [100 tkr]}, {name: Ränta, amounts: [5 tkr]}]
"""


@pytest.mark.parametrize(
    ("word", "own"),
    [
        ("Målgrupper", "Behovsgrupper"),
        ("målgrupper", "behovsgrupper"),
        ("målgrupp", "målgrupp"),
        ("Insatser", "LSS-insatser"),
        ("insatser", "LSS-insatser"),
        ("Mål", "Avsikter"),
        ("mål", "avsikter"),
        ("", ""),
    ],
)
def test_a_word_is_replaced_whole_with_a_capital_and_without(word: str, own: str) -> None:
    words = {"Målgrupper": "Behovsgrupper", "Insatser": "LSS-insatser", "mål": "avsikter"}
    assert own == own_word(words, word)


@pytest.mark.parametrize("to", ["html", "md"])
def test_documents_say_the_own_words_in_every_format(to: str) -> None:
    words = OwnWords(sv={"Målgrupper": "Behovsgrupper", "Intäkter": "Inkomster"})
    text = str(render_document(api.loads(PLAN), to, Choices(words=words)))
    assert "Behovsgrupper" in text
    assert "Målgrupper" not in text
    assert "Inkomster" in text
    assert "Intäkter" not in text
    assert "Staten" in text


def test_a_text_within_a_message_is_replaced_too() -> None:
    words = OwnWords(sv={"Mål": "Avsikter"})
    goal, other = Text("Mål", "Goals"), Text("{a}: {b}", "{a}: {b}")
    counted = Counted(1, goal, goal)
    message = other.of(a=other.of(a=goal, b=1), b=(goal, counted))
    own = Text("Avsikter", "Goals")
    assert other.of(a=other.of(a=own, b=1), b=(own, Counted(1, own, own))) == words.message(message)


def test_words_of_the_other_language_stay() -> None:
    words = OwnWords(sv={"Målgrupper": "Behovsgrupper"})
    assert Text("behovsgrupper", "target groups") == words.message(Text("målgrupper", "target groups"))


def test_every_heading_of_documents_is_a_known_word() -> None:
    swedish, english = known_words("sv"), known_words("en")
    assert {"målgrupper", "målgrupp", "Summa intäkter", "Godtagna avvikelser", "Summa {name}"} <= swedish
    assert {"target groups", "Total income", "Accepted deviations"} <= english
    assert "det finns ingen regel ”{rule}”" not in swedish


def test_names_between_braces_are_read_and_what_is_none_is_told() -> None:
    assert [{"a"}, set(), None, None] == [facts_named(one) for one in ("x {a}", "x", "{a", "{a!r}")]
