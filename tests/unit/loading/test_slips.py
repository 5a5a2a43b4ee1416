"""Small slips of lists, keys and cells: each named by the sign that is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from samplan.fault import Refused
from samplan.loading.load import load_plan
from samplan.render.words import say
from samplan.schema.counting import parse_count, parse_share
from samplan.schema.parsing import parse_amount
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


@pytest.mark.parametrize(
    ("content", "fault", "sign"),
    [
        ("a: [- 250]", "yaml-dash-in-brackets", "- 250"),
        ("a: [1, - 2 500, 3]", "yaml-dash-in-brackets", "- 2 500"),
        ("a: [#REF!]", "yaml-spreadsheet-error", "#REF!"),
        ("a: [1, #SAKNAS!, 5]", "yaml-spreadsheet-error", "#SAKNAS!"),
        ("a: [1,#DIV/0!]", "yaml-spreadsheet-error", "#DIV/0!"),
        ("a: [#N/A]", "yaml-spreadsheet-error", "#N/A"),
        ("a: [####]", "yaml-spreadsheet-error", "####"),
        ("a: {b: #REF!}", "yaml-spreadsheet-error", "#REF!"),
        ("a: [1, #2]", "yaml-hash-in-brackets", "#2]"),
    ],
)
def test_f13_a_sign_in_brackets_that_breaks_them_is_named(content: str, fault: str, sign: str) -> None:
    (finding,) = read(content).findings
    span = finding.span
    assert (fault, sign) == (finding.rule, span.excerpt[span.column - 1 : span.end_column - 1])


@pytest.mark.parametrize(
    ("written", "fault", "meant"),
    [
        ("1 miljard", "schema-billions", "1000 mkr"),
        ("-2,5 mdr", "schema-billions", "-2500 mkr"),
        ("1,2 mdkr", "schema-billions", "1200 mkr"),
        ("100 kr och 5 öre", "schema-kronor-and-ore", "100.05 kr"),
        ("1 400 tkr 1)", "schema-footnote-mark", "1 400 tkr"),
        ("ca 8000¹", "schema-footnote-mark", "ca 8000"),
        ("200#", "schema-hash-after-number", "200"),
        ("cirka 5 tkr#not 1", "schema-hash-after-number", "cirka 5 tkr"),
        ("-22,6 mkr#", "schema-hash-after-number", "-22,6 mkr"),
        ("cirka tio tkr", "schema-number-word", "cirka 10 tkr"),
        ("8.000-", "schema-amount-two-ways", "8000"),
    ],
)
def test_f13_an_amount_in_other_words_is_answered_with_what_to_type(
    written: str, fault: str, meant: str
) -> None:
    with pytest.raises(Refused) as refused:
        parse_amount(written)
    facts = refused.value.facts
    assert (fault, meant) == (refused.value.fault.id, facts.get("meant", facts.get("thousands")))


@pytest.mark.parametrize("parse", [parse_count, parse_share])
def test_f13_a_hash_glued_to_people_or_a_share_is_named(parse: Callable[[object], object]) -> None:
    with pytest.raises(Refused) as refused:
        parse("40 %#not")
    assert ("schema-hash-after-number", "40 %") == (refused.value.fault.id, refused.value.facts["meant"])


def test_f04_a_plus_after_a_number_is_answered_with_the_word() -> None:
    for parse in (parse_amount, parse_count):
        with pytest.raises(Refused) as refused:
            parse("20+")
        assert "minst 20" == say(refused.value.facts["how"], "sv")  # type: ignore[arg-type]  # a message
