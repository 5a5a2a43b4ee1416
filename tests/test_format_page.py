"""The reference in Swedish says all that the English says, and links lead to its own headings."""

from __future__ import annotations

import re
import typing

import pytest
from compile_schema import models
from format_page import field_names, word_lists
from format_words import SWEDISH, check_swedish, swedish_texts

from samplan.schema import terms
from samplan.schema.base import Unit
from samplan.schema.model_forms import metadata
from samplan.words.terms import words_of_lists
from tests.running import ROOT

LISTS, FIELDS, MODELS = word_lists(), field_names(), [model.__name__ for model in models()]
NO_WORDS: dict[str, str] = {}
"""Word lists without words in two languages, and why."""


def test_i43_each_field_model_and_list_has_its_swedish_text() -> None:
    check_swedish(LISTS, MODELS, FIELDS)
    with pytest.raises(
        SystemExit, match=r"tools/format_sv.yaml\nlists:  A: …\nmodels:  B: …\nfields:  B: {c: …}"
    ):
        check_swedish(["A"], ["B"], ["B.c"])


def test_i43_no_swedish_text_is_of_what_is_gone() -> None:
    texts = swedish_texts()
    known = {*FIELDS, *(f"*.{one.partition('.')[2]}" for one in FIELDS)}
    idle = [one for one in texts["fields"] if one not in known]
    idle += [one for one in texts["models"] if one not in MODELS]
    idle += [one for one in texts["lists"] if one not in LISTS]
    assert idle == [], f"Take these out of tools/format_sv.yaml: {idle}"


@pytest.mark.parametrize("name", LISTS)
def test_i44_each_word_of_a_list_has_its_words_in_both_languages(name: str) -> None:
    words = typing.get_args(getattr(terms, name))
    lacking = [word for word in words if word not in words_of_lists().get(name, {})]
    assert lacking == [] or name in NO_WORDS, f"Write them in samplan/words/terms: {name}: {lacking}"


@pytest.mark.parametrize("page", ["schema.md", "format.md"])
def test_i41_links_within_the_page_lead_to_its_headings(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    headings = {one.lower().replace(",", "").replace(" ", "-") for one in re.findall(r"(?m)^#+ (.*)$", text)}
    assert set(re.findall(r"\]\(#([^)]*)\)", text)) <= headings


def test_the_swedish_page_has_a_word_for_each_unit() -> None:
    fields = [info for model in models() for info in model.model_fields.values()]
    units = {mark.name for info in fields for mark in metadata(info) if isinstance(mark, Unit)}
    assert units <= set(SWEDISH.units)


@pytest.mark.parametrize("page", ["schema.md", "format.md"])
def test_the_page_says_how_each_value_is_written_and_what_may_be_left_out(page: str) -> None:
    rows = [
        line.split(" | ")
        for line in (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
        if re.match(r"\| `\w+` \| .* \|", line)
    ]
    assert [row[0] for row in rows if row[1] == "`1`"] == ["| `samplan`"]
    ids = [row[2] for row in rows if row[0] == "| `id`"]
    assert {"ja", "annars ur `name`"} <= set(ids) or {"yes", "else made of `name`"} <= set(ids)
    assert "" in [row[2] for row in rows if row[0] == "| `association`"]
    assert not re.search(r"(?:Diff level|Nivå i skillnader): (?:decision|report|data)\b", str(rows))
