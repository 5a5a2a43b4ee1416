"""F-06 and F-07: what YAML takes from a text, and quotation marks that are none."""

from __future__ import annotations

from datetime import date

import pytest

from samplan.render.words import say
from tests.unit.loading.reading import data_of, found, read


def rules(text: str) -> list[str]:
    return [one[0] for one in found(text)]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("title: Verksamhetsplan #2027\n", "#2027"),
        ("a: [x, y] #tre\n", "#tre"),
        ("- Plan #1 av 3\n", "#1 av 3"),
        ("title: #1 i länet\nperiod: 2027\n", "#1 i länet"),
        ("text: Förbundet arbetar med\n  #samverkan i hela länet.\n", "#samverkan i hela länet."),
        ('a: "b" #c\n', "#c"),
        ("title: Plan #2027\r\nperiod: 1\r\n", "#2027"),
    ],
)
def test_f06_text_behind_a_hash_is_not_lost_in_silence(text: str, lost: str) -> None:
    (finding,) = read(text).findings if not text.startswith("-") else read(f"a:\n  {text}").findings
    assert "yaml-hash-in-text" == finding.rule
    assert lost == finding.message.facts["lost"]
    assert "kommer inte med i planen" in say(finding.message, "sv")


@pytest.mark.parametrize(
    "text",
    [
        "title: Plan # så\n",
        "# samplan\n#id: gammal\ntitle: Plan\n",
        "costs: #tusental\n  - a\n",
        "a:\n  b: c\n  #d: e\n",
        'title: "Plan #2027"\n',
        "title: C#-kurs\n",
        "text: |\n  Rad\n  #rubrik utan blank\n  # Rubrik\n",
        "a: 1 # om #2\n",
        "a: b\n#kommentar\n",
        "link: https://norrbygden.example/#del\n",
    ],
)
def test_f06_comments_and_hashes_within_a_text_are_silent(text: str) -> None:
    assert [] == rules(text)


def test_f06_a_hash_within_braces_is_named_in_place_of_a_comma() -> None:
    assert [("yaml-hash-in-brackets", 2, 26, "#2}")] == found("a:\n  - {id: a, name: Område #2}\nb: 1\n")
    assert ["yaml-hash-in-brackets"] == rules("a: [Plan #1, Plan #2]\nb: 1\n")


def test_f06_an_anchor_that_nothing_uses_is_a_word_that_is_lost() -> None:
    assert [("yaml-unused-anchor", 1, 8, "&Co")] == found("title: &Co Verksamhetsplan\n")
    assert [] == found("a: &x 1\nb: *x\n")
    assert [("yaml-unused-anchor", 1, 4, "&x")] == found("a: &x {b: 1}\n")


@pytest.mark.parametrize("sign", ["””", "“”", "„“", "»«", "«»", "’’", "‘’", "‹›", "″″"])
def test_f07_quotation_marks_of_a_word_processor_are_named(sign: str) -> None:
    text = f"title: {sign[0]}Plan 2027{sign[1]}\n"
    (finding,) = read(text).findings
    assert "yaml-word-quotes" == finding.rule
    assert sign[0] in say(finding.message, "sv")
    assert '"Plan 2027"' in say(finding.remedy, "sv") if finding.remedy else False
    assert {"title": f"{sign[0]}Plan 2027{sign[1]}"} == data_of(text)


def test_f07_a_number_and_a_day_within_them_are_read() -> None:
    text = "a: [”1400”, ”-3”]\nb: ”2026-11-19”\n"
    assert {"a": [1400, -3], "b": date(2026, 11, 19)} == data_of(text)
    assert ["yaml-word-quotes"] * 3 == rules(text)
    said = {say(finding.message, "sv") for finding in read(text).findings}
    assert {"citattecknet ” kommer från en ordbehandlare; värdet läses utan det"} == said


@pytest.mark.parametrize(
    "text",
    [
        "text: ”Nio insatser” är för många, sa ”någon”\n",
        "text: |\n  ”Allt är sagt.”\n",
        "title: '”Bron”'\n",
        "a: ”\n",
        "a: 5’\n",
    ],
)
def test_f07_quotations_in_running_text_are_silent(text: str) -> None:
    assert [] == rules(text)


def test_f07_a_colon_within_them_is_explained_by_them() -> None:
    assert ["yaml-colon-in-word-quotes"] == rules("title: ”Verksamhetsplan: år 2027”\n")
