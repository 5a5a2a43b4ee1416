"""Small slips of lists, keys and cells: each named by the sign that is wrong."""

from __future__ import annotations

import pytest

from samplan.loading.load import load_plan
from tests.unit.loading.reading import data_of, found, read

HEAD = "samplan: 1\nid: a\nkind: goals_plan\ntitle: A\nperiod: 2027\nassociation: {name: A}\n"


def rules(content: str) -> list[str]:
    return [one.rule for one in load_plan("plan.yaml", f"{HEAD}{content}".encode()).findings]


@pytest.mark.parametrize(
    ("content", "column"),
    [
        ("a: [1400, , 1400]", 11),
        ("a: [, 1]", 5),
        ("a: [1, 2,, 3]", 10),
        ("a: {b: 1, , c: 2}", 11),
    ],
)
def test_f13_an_empty_cell_is_told_from_a_missing_comma(content: str, column: int) -> None:
    assert [("yaml-nothing-between-commas", 1, column, ",")] == found(content)


@pytest.mark.parametrize("mark", ["–", "—", "•", "▪"])
def test_f13_another_mark_than_a_hyphen_before_an_item_is_named(mark: str) -> None:
    assert [("yaml-list-mark", 2, 3, mark)] == found(f"a:\n  {mark} id: x\n    name: y\n")
    assert ["schema-list-mark"] == rules(f"areas:\n  {mark} id: x\n")
    assert "schema-list-mark" in rules(f"areas:\n  {mark} x\n  {mark} y\n")


def test_f13_a_key_in_braces_without_a_blank_after_its_colon_is_one_finding() -> None:
    assert [("yaml-missing-space", 1, 12, "name:Kansli")] == found("a: {id: b, name:Kansli, c: 1}")
    assert {"a": {"id": "b", "c": 1, "name": "Kansli"}} == data_of("a: {id: b, name:Kansli, c: 1}")
    assert ["yaml-missing-space"] == rules("areas: [{id: b, name:Kansli}]\n")
    assert ["yaml-missing-space"] == rules("decision: {status: adopted, on:2026-11-19}\n")


@pytest.mark.parametrize("content", ["a: {'name:K'}", "a: {http://x}", "a: {b: c:d}", "a: {b: http://x}"])
def test_f13_other_colons_in_braces_are_left_alone(content: str) -> None:
    assert not found(content)


@pytest.mark.parametrize(
    ("content", "line", "count"),
    [
        ("a: |\n  Vi ska\n  • ett\n  • två\n", 3, 2),
        ("a: Vi\n  ▪ ett\n", 2, 1),
        ("a: |\n  \uf0b7\tett\n", 2, 1),
        ("a:\n  - b: >\n      ◦ ett\n", 3, 1),
    ],
)
def test_f13_bullets_of_a_word_processor_make_no_list(content: str, line: int, count: int) -> None:
    (finding,) = read(content).findings
    assert ("yaml-bullets-in-text", line, count) == (
        finding.rule,
        finding.span.line,
        finding.message.facts["count"],
    )


@pytest.mark.parametrize(
    "content", ["a: • ett", "a: |\n  a • b\n", "a: |\n  – Hej\n", "# text\n# • ett\na: 1\n"]
)
def test_f13_other_bullets_and_dashes_are_left_alone(content: str) -> None:
    assert not found(content)
