"""One cause is one finding, which shows what to write in the form of the format."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.loading.load import load_plan
from samplan.render.words import say

HEAD = "samplan: 1\nid: a\nkind: goals_plan\ntitle: A\nperiod: 2027\nassociation: {name: A}\n"
TABLE = "budget:\n  unit: tkr\n  columns: [2027]\n  income:\n"


def rules(content: str, head: str = HEAD) -> list[str]:
    return [one.rule for one in load_plan("plan.yaml", f"{head}{content}".encode()).findings]


def remedy(content: str) -> str:
    (finding,) = load_plan("plan.yaml", f"{HEAD}{content}".encode()).findings
    assert finding.remedy is not None
    return say(finding.remedy, "sv")


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (f"{TABLE}    - Staten:\n", "- name: Staten"),
        (f"{TABLE}    - {{Region: 300, Kommunerna: [300]}}\n", "- name: Kommunerna\n  amounts: [300]"),
        (f"{TABLE}    - Staten: {{party: state}}\n", "- name: Staten\n  party: state"),
        (
            f"{TABLE}    state: {{name: Staten, amounts: [2]}}\n",
            "- id: state\n  name: Staten\n  amounts: [2]",
        ),
        ("statistics:\n  - id: a\n    rows:\n      - Män: många\n", "- name: Män\n  total: många"),
        ("sections:\n  - Bakgrund: Ord\n", "- heading: Bakgrund\n  text: Ord"),
        ("sections: Bakgrund\n", "- heading: Bakgrund"),
        ("interventions:\n  - Krami\n", "- name: Krami"),
        ("goals:\n  - Mål 1: Fler i arbete\n", "- name: Mål 1\n  text: Fler i arbete"),
        (
            "areas:\n" + "".join(f"  a{at} b: x\n" for at in range(5)),
            "- name: a2 b\n  text: x\n…",
        ),
    ],
)
def test_f23_names_in_the_place_of_keys_are_answered_with_the_lines_to_write(
    content: str, lines: str
) -> None:
    assert lines in remedy(content)


@pytest.mark.parametrize(
    "content",
    [
        "goals:\n  - {id: a, text: A, indicators: [{id: b, text: B}]}\n",
        "goals:\n  - {id: a, titel: A}\n",
        "target_groups:\n  - {id: a, målgrupp: Unga}\n",
        "interventions:\n  - {id: a, title: A}\n",
        "documents:\n  - {id: a, name: A}\n",
        "limits:\n  - {id: a, mått: equity}\n",
    ],
)
def test_f23_a_key_in_other_words_and_the_key_that_is_missing_are_one(content: str) -> None:
    assert ["schema-unknown-key"] == rules(content)


def test_f23_keys_in_capitals_are_keys_and_no_names() -> None:
    found = rules(f"{TABLE}    - Namn: Staten\n      Belopp: 2000\n")
    assert ["schema-unknown-key", "schema-unknown-key"] == found


@pytest.mark.parametrize("value", ["*x", "!x", "!!int"])
@pytest.mark.parametrize("key", ["title", "period", "association", "samplan"])
def test_f23_a_value_that_reading_took_away_is_not_missing_too(key: str, value: str) -> None:
    lines = [f"{key}: {value}" if line.startswith(f"{key}:") else line for line in HEAD.splitlines()]
    (rule,) = rules("", "\n".join(lines))
    assert rule in ("yaml-unknown-alias", "yaml-tag")


def test_f23_a_repetition_of_itself_or_of_nothing_is_no_empty_item() -> None:
    assert ["yaml-recursive-alias"] == rules("goals: &g\n  - *g\n")
    assert ["yaml-unknown-alias"] == rules("goals:\n  - *g\n")
    assert ["yaml-complex-key"] == rules("*g : 1\n")


def test_f80_an_id_of_which_nothing_is_left_is_answered_with_one() -> None:
    assert "”norrbygden-2027”" in remedy('follows: "???"\n')
    assert ["schema-empty-text"] == rules('follows: ""\n')


COLUMNS = "budget:\n  unit: tkr\n  columns: {}\n  costs: [{{id: a, name: A, amounts: [1, 2, 3]}}]\n"


@pytest.mark.parametrize(
    ("columns", "rule", "words"),
    [
        ("[2027-2029]", "schema-column-range", "2027, 2028, 2029"),
        ("[Budget 2027 – 2029]", "schema-column-range", "2027, 2028, 2029"),
        ('["Länet 2027"]', "schema-column-form", 'skriv 2027, eller {year: 2027, label: "Länet 2027"}'),
        ("[2O27]", "schema-column-form", "ett år, till exempel 2027"),
        ("[2027.0]", "schema-column-form", "ett år, till exempel 2027"),
        ("[2027-01-01]", "schema-column-form", "ett år, till exempel 2027"),
        ("2027", "schema-not-a-list", "skriv [2027]"),
        ("2027–2029", "schema-not-a-list", "skriv [2027, 2028, 2029]"),
        ("Utfall 2026 och budget 2027", "schema-not-a-list", "skriv [2026, 2027]"),
    ],
)
def test_f13_a_column_in_words_is_answered_with_the_column_to_write(
    columns: str, rule: str, words: str
) -> None:
    assert [rule] == rules(COLUMNS.format(columns))
    assert words in remedy(COLUMNS.format(columns))


def test_f13_how_many_columns_a_range_is_for_nobody_counts(tmp_path: Path) -> None:
    for columns, waits in (("[2027-2029]", True), ("[2026, 2027]", False)):
        file = tmp_path / "plan.yaml"
        file.write_text(HEAD.replace("goals", "operational") + COLUMNS.format(columns), encoding="utf-8")
        verdicts = {
            one.rule: one for one in api.validate([str(file)], today=date(2027, 1, 1)).files[0].verdicts
        }
        assert verdicts["amounts-per-column"].is_waiting is waits


@pytest.mark.parametrize(
    ("amounts", "words"),
    [
        ("3; 4", "[3, 4]"),
        ("3 och 4", "[3, 4]"),
        ("3, 4", "[3, 4]"),
    ],
)
def test_f80_one_value_for_a_list_is_answered_with_the_list(amounts: str, words: str) -> None:
    assert f"skriv {words}" == remedy(
        f"budget:\n  columns: [2027]\n  costs:\n    - id: a\n      name: A\n      amounts: {amounts}\n"
    )


@pytest.mark.parametrize(
    ("content", "rule", "words"),
    [
        ("costs: []\n", "schema-unknown-key", "”costs” hör till ”budget”: skriv raden där, indragen"),
        ("members: []\n", "schema-unknown-key", "”members” hör till ”association”"),
        ("decision: {goals: []}\n", "schema-unknown-key", "”goals” hör till planens första nivå"),
        ("decision: 2026-11-19\n", "schema-not-keys", "decision:\n  on: 2026-11-19"),
        ("decision: Styrelsen\n", "schema-not-keys", "decision:\n  by: Styrelsen"),
        (f"{TABLE}    - {{id: a, name: A, amounts: {{2027: 5}}}}\n", "schema-not-a-list", "skriv [5]"),
        ("goals:\n  1. Fler\n  2. Mer\n", "schema-list-mark", "i stället för 1. på varje rad"),
    ],
)
def test_f13_what_stands_in_another_place_or_form_is_answered_with_the_right_one(
    content: str, rule: str, words: str
) -> None:
    assert [rule] == rules(content)
    assert words in remedy(content)


@pytest.mark.parametrize(
    ("period", "words"),
    [
        ("[2027, 2028, 2029]", "skriv 2027–2029"),
        ("2029 före 2027", "skriv ett år (2021)"),
        ("[a, {b: 1}]", "skriv ett år (2021)"),
    ],
)
def test_f10_a_period_in_words_is_answered_with_its_years(period: str, words: str) -> None:
    lines = HEAD.replace("period: 2027", f"period: {period}")
    (finding,) = load_plan("plan.yaml", lines.encode()).findings
    assert finding.remedy is not None
    assert say(finding.remedy, "sv").startswith(words)
