"""A comma between digits within brackets or braces: decimals, or the end of a value."""

from __future__ import annotations

import pytest

from samplan.fault import Refused
from samplan.loading.load import load_plan
from samplan.render.words import say
from tests.unit.loading.reading import data_of, found


def refused(content: str, key: str = "a") -> tuple[str, dict[str, object]]:
    """The fault of the value that stands after a key, and what its texts name."""
    data = data_of(content)
    assert isinstance(data, dict)
    value = data[key]
    assert isinstance(value, Refused)
    return value.fault.id, value.facts


@pytest.mark.parametrize(
    ("written", "point", "quoted", "apart"),
    [
        ("[3,4]", "[3.4]", '["3,4"]', "[3, 4]"),
        ("[1 400,5, 2]", "[1 400.5, 2]", '["1 400,5", 2]', "[1 400, 5, 2]"),
        ("[-1,5, 2,6]", "[-1.5, 2.6]", '["-1,5", "2,6"]', "[-1, 5, 2, 6]"),
        ("[cirka 1,5 mkr]", "[cirka 1.5 mkr]", '["cirka 1,5 mkr"]', "[cirka 1, 5 mkr]"),
        ("[1.900,00]", "[1900.00]", '["1.900,00"]', "[1.900, 00]"),
        ("[17,5 %, 2]", "[17.5 %, 2]", '["17,5 %", 2]', "[17, 5 %, 2]"),
        ("[3,4,5]", "[3.4, 5]", '["3,4", 5]', "[3, 4, 5]"),
        ("[3,4,5,6]", "[3.4, 5.6]", '["3,4", "5,6"]', "[3, 4, 5, 6]"),
        ("[1400,1500]", "[1400.1500]", '["1400,1500"]', "[1400, 1500]"),
        ("[10–12,5 mkr]", "[10–12.5 mkr]", '["10–12,5 mkr"]', "[10–12, 5 mkr]"),
        ("[2–3,5]", "[2–3.5]", '["2–3,5"]', "[2–3, 5]"),
        ("[2-3,5]", "[2-3.5]", '["2-3,5"]', "[2-3, 5]"),
        ("[3,5–4]", "[3.5–4]", '["3,5–4"]', "[3, 5–4]"),
        ("[3,5-4]", "[3.5-4]", '["3,5-4"]', "[3, 5-4]"),
        ("[3,5–4,5, 7]", "[3.5–4.5, 7]", '["3,5–4,5", 7]', "[3, 5–4, 5, 7]"),
        ("[2–3,5,4–5,5]", "[2–3.5, 4–5.5]", '["2–3,5", "4–5,5"]', "[2–3, 5, 4–5, 5]"),
        ("[5–5,25, 1]", "[5–5.25, 1]", '["5–5,25", 1]', "[5–5, 25, 1]"),
        (
            "[mellan 2,5 och 3,5 mkr]",
            "[mellan 2.5 och 3.5 mkr]",
            '["mellan 2,5 och 3,5 mkr"]',
            "[mellan 2, 5 och 3, 5 mkr]",
        ),
        ("[cirka 10–12,5 %]", "[cirka 10–12.5 %]", '["cirka 10–12,5 %"]', "[cirka 10–12, 5 %]"),
        ("[”3,4”]", "[3.4]", '["3,4"]', "[3, 4]"),
        ("[“-1 300,5 tkr”, 2]", "[-1 300.5 tkr, 2]", '["-1 300,5 tkr", 2]', "[-1 300, 5 tkr, 2]"),
    ],
)
def test_f01_a_comma_between_digits_in_a_list_has_two_readings(
    written: str, point: str, quoted: str, apart: str
) -> None:
    fault, facts = refused(f"a: {written}")
    assert ("yaml-comma-two-ways", point, quoted, apart) == (
        fault,
        facts["point"],
        facts["quoted"],
        facts["apart"],
    )
    assert not found(f"a: {written}")  # the one finding is that of the value


def test_f01_groups_of_three_have_a_third_reading() -> None:
    fault, facts = refused("a: [1,400]")
    assert ("yaml-comma-three-ways", "[1400]", "[1.4]") == (fault, facts["thousands"], facts["point"])
    assert refused("a: [1,400,000, 2]")[1]["thousands"] == "[1400000, 2]"
    facts = refused("a: [1,400–1,500]")[1]
    assert ("[1400–1500]", "[1.4–1.5]") == (facts["thousands"], facts["point"])


@pytest.mark.parametrize(
    ("written", "value", "point"),
    [
        ("{value: 17,5 %, b: 1}", "17,5 %", "17.5 %"),
        ("{value: 1,5 mkr}", "1,5 mkr", "1.5 mkr"),
        ("{value: ”1,5 mkr”}", "”1,5 mkr”", "1.5 mkr"),
        ("{value: »33,3 %«, b: 1}", "»33,3 %«", "33.3 %"),
        ("{value: -2,5, other: 3,5}", "-2,5", "-2.5"),
        ("{at_most: 2–2,5 år}", "2–2,5 år", "2–2.5 år"),
        ("{value: 3,5-4,5 mkr}", "3,5-4,5 mkr", "3.5-4.5 mkr"),
        ("{value: 1,400,000}", "1,400,000", "1400000"),
        ("{value: ca 2,4 mkr\n}", "ca 2,4 mkr", "ca 2.4 mkr"),
    ],
)
def test_f01_a_comma_between_digits_in_braces_names_the_comma(written: str, value: str, point: str) -> None:
    content = f"a: {written}"
    data = data_of(content)
    assert isinstance(data, dict)
    one = next(iter(data["a"].values()))
    assert ("yaml-comma-in-braces", value, point) == (
        one.fault.id,
        one.facts["raw"],
        one.facts["how"].facts["point"],
    )
    assert not {key for key in data["a"] if key not in {"value", "at_most", "b", "other"}}
    assert not found(content)


@pytest.mark.parametrize(
    "written",
    [
        "[3, 4]",
        "[2027,2028,2029]",
        "[1.5,2.5]",
        "[2027-01-01,2027-02-01]",
        '["1","2"]',
        "[x1,2y]",
        "[16–24,25–64]",
        "[2027-01,2027-02]",
        "[2025–2027,2028–2030]",
        "[222000-3417,222000-1234]",
        "{a: 1,b: 2}",
        "{a: 1,2: x}",
        '"3,4"',
        "3,4",
        "[{a: 1},{b: 2}]",
    ],
)
def test_f01_other_commas_are_left_alone(written: str) -> None:
    assert "Refused" not in repr(data_of(f"a: {written}"))
    assert not found(f"a: {written}")


PLAN = """samplan: 1
id: granaker-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {name: Granåker}
budget:
  unit: mkr
  columns: [2027, {year: 2028, standing: indicative}]
  costs:
    - {id: office, name: Kansli, amounts: AMOUNTS}
    - {id: more, name: Mer, amounts: [1, 1]}
  stated: {costs: [4, 5]}
statistics:
  - {id: people, rows: [{name: Inskrivna, women: {printed: 1,5, intended: 2}, men: 3, total: 5}]}
"""


def test_f01_no_rule_takes_a_list_that_can_be_read_in_two_ways() -> None:
    loaded = load_plan("plan.yaml", PLAN.replace("AMOUNTS", "[3,4]").encode())
    assert ["yaml-comma-two-ways", "yaml-comma-in-braces"] == [one.rule for one in loaded.findings]
    first = loaded.findings[0]
    assert ("budget.costs[1].amounts", "[3.4]", "[3, 4]") == (
        first.place,
        first.message.facts["point"],
        first.message.facts["apart"],
    )
    assert loaded.findings[1].place.startswith("statistics[1].rows[1].women")
    assert loaded.plan is not None


def test_f01_what_the_remedy_offers_is_read() -> None:
    for written in ("[3.4, 4]", '["3,4", 4]', "[3, 4]", '["2–3,5", 4]', "[2–3.5, 4]"):
        loaded = load_plan("plan.yaml", PLAN.replace("AMOUNTS", written).replace("1,5,", '"1,5",').encode())
        assert not loaded.findings


@pytest.mark.parametrize(
    ("content", "quoted"),
    [
        ("{title: Plan 2027,2028 Norr}", '"Plan 2027,2028 Norr"'),
        ("{title: 1,2,3}", '"1,2,3"'),
        ("{title: Mål 1,2 och 3}", '"Mål 1,2 och 3"'),
        ("{title: 2027,2028 och 2029}", '"2027,2028 och 2029"'),
        ("[Plan 2027,2028 Norr, Plan]", '["Plan 2027,2028 Norr", Plan]'),
        ("[Mål 1,200]", '["Mål 1,200"]'),
    ],
)
def test_f01_a_comma_in_words_has_no_reading_with_decimals(content: str, quoted: str) -> None:
    data = data_of(f"a: {content}")
    assert isinstance(data, dict)
    one = data["a"]["title"] if isinstance(data["a"], dict) else data["a"]
    remedy = say(one.fault.remedy.of(**one.facts), "sv")
    assert f"skriv {quoted} om kommat hör till texten" in remedy
    assert "decimaler" not in remedy
    assert "." not in remedy


@pytest.mark.parametrize(
    ("written", "point", "apart"),
    [
        ("[8,000.00]", "[8000.00]", "[8, 000.00]"),
        ("[1,234.56, 7]", "[1234.56, 7]", "[1, 234.56, 7]"),
        ("[1,234,567.89 kr]", "[1234567.89 kr]", "[1, 234, 567.89 kr]"),
        ("[-1,234.5]", "[-1234.5]", "[-1, 234.5]"),
    ],
)
def test_f01_thousands_of_an_english_number_are_no_values(written: str, point: str, apart: str) -> None:
    fault, facts = refused(f"a: {written}")
    assert ("yaml-comma-two-ways", point, apart) == (fault, facts["point"], facts["apart"])
    assert "om kommat avskiljer tusental" in say(facts["how"], "sv")  # type: ignore[arg-type]  # a message
    assert not found("a: [1, 234.56]")


def test_f01_thousands_of_an_english_number_in_braces() -> None:
    data = data_of("a: {value: 1,234.56 kr, b: 1}")
    assert isinstance(data, dict)
    assert "1234.56 kr" == data["a"]["value"].facts["how"].facts["point"]
    assert 1 == data["a"]["b"]
