"""What a fault in the file does to the rules: they wait for it, name it, and invent nothing."""

from __future__ import annotations

import time
import typing
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.render.words import say
from samplan.results import FileReport, Outcome, Verdict
from samplan.rules import registry
from samplan.rules.base import Judgement
from samplan.rules.registry import rule
from samplan.schema import terms
from samplan.schema.shape import SHAPES
from samplan.schema.synonyms import SYNONYMS

HEAD = """samplan: 1
id: plan-{number}
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
association: {{name: Samordningsförbundet Norrbygden}}
decision: {{by: Styrelsen, on: 2026-11-19, status: adopted}}
"""

BUDGET = """budget:
  unit: tkr
  columns: [2027, {year: 2028, standing: indicative}, {year: 2029, standing: indicative}]
  income:
    - {id: state, name: Staten, party: state, amounts: [700, 700, 700]}
    - {id: region, name: Regionen, party: region, amounts: [350, 350, 350]}
    - {id: towns, name: Kommunerna, party: municipalities, amounts: [350, 350, 350]}
  costs:
    - {id: office, name: Kansli, amounts: [1400, 1400, 1400]}
"""
LAW = ("share-state-half", "share-region-quarter", "share-municipal-quarter")


def reports(folder: Path, *texts: str) -> tuple[FileReport, ...]:
    for number, text in enumerate(texts):
        head = "" if text.startswith("samplan") else HEAD.format(number=number)
        (folder / f"plan-{number}.yaml").write_text(head + text, encoding="utf-8")
    return api.validate([str(folder)], today=date(2026, 12, 1)).files


def report(folder: Path, text: str) -> FileReport:
    return reports(folder, text)[0]


def verdicts(file: FileReport) -> Mapping[str, Verdict]:
    return {one.rule: one for one in file.verdicts}


def found(file: FileReport) -> set[str]:
    return {finding.rule for finding in file.findings}


def faults(verdict: Verdict) -> set[str]:
    """The faults that a verdict waits for."""
    return {gap.fault for gap in verdict.gaps}


def test_the_quiet_plan_is_quiet(tmp_path: Path) -> None:
    file = report(tmp_path, BUDGET)
    assert all(verdicts(file)[name].outcome is Outcome.PASS for name in LAW)


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{id: state, name: 2027, party: state, amounts: [700, 700, 700]}", "schema-not-text"),
        ("{id: St Ate, name: Staten, party: state, amounts: [700, 700, 700]}", "schema-id-form"),
        ("{id: state, party: state, amounts: [700, 700, 700]}", "schema-missing-key"),
        ("{id: state, name: Staten, party: stat, amounts: [700, 700, 700]}", "schema-unknown-word"),
        ("{id: region, name: Staten, party: state, amounts: [700, 700, 700]}", "schema-duplicate-id"),
        ("{id: state, namn: Staten, party: state, amounts: [700, 700, 700]}", "schema-unknown-key"),
        ("{id: state, name: Staten, part: state, amounts: [700, 700, 700]}", "schema-unknown-key"),
        ("{id: state, name: Staten, party: state, belopp: [700, 700, 700]}", "schema-unknown-key"),
        ("Staten 700", "schema-not-keys"),
        ("", "schema-missing-key"),
    ],
)
def test_f14_an_item_with_a_fault_makes_no_finding_of_law(tmp_path: Path, row: str, fault: str) -> None:
    old = "{id: state, name: Staten, party: state, amounts: [700, 700, 700]}"
    file = report(tmp_path, BUDGET.replace(f"- {old}", f"- {row}"))
    assert fault in found(file)
    assert not set(LAW) & found(file)
    for name in LAW:
        assert verdicts(file)[name].outcome is Outcome.UNDECIDABLE
        assert verdicts(file)[name].is_waiting


@pytest.mark.parametrize(
    ("text", "rules", "fault"),
    [
        ("goals: [{id: a, text: 5}]\n", ("goal-measurable",), "schema-not-text"),
        ("members: []\ngoals: [{id: a}]\n", ("goal-measurable",), "schema-missing-key"),
        (
            "statistics: [{id: s, rows: [{name: 4, women: 1, men: 1, total: 9}]}]\n",
            ("sex-sum", "sex-disaggregated"),
            "schema-not-text",
        ),
        ("limits: [{id: l, measure: eget, at_most: 5 %}]\n", ("policy-equity-max",), "schema-unknown-word"),
        (
            "allocations: [{id: a, classes: [{id: x, share: 50 %}]}]\n",
            ("split-sums-100",),
            "schema-missing-key",
        ),
        ("outcomes: [{indicator: x, women: 1}]\n", ("ref-resolves",), "schema-missing-key"),
    ],
)
def test_f14_every_list_of_items_waits(tmp_path: Path, text: str, rules: tuple[str, ...], fault: str) -> None:
    file = report(tmp_path, BUDGET + text)
    for name in rules:
        assert verdicts(file)[name].outcome is Outcome.UNDECIDABLE, name
        assert fault in faults(verdicts(file)[name])


def test_f15_f106_an_amount_too_few_is_what_the_rules_wait_for(tmp_path: Path) -> None:
    text = (
        BUDGET.replace("amounts: [700, 700, 700]", "amounts: [700, 700]")
        + "  stated: {income: [1400, 1400, 1400]}\n"
    )
    file = report(tmp_path, text)
    assert "amounts-per-column" in found(file)
    for name in (*LAW, "sum-income"):
        assert verdicts(file)[name].outcome is Outcome.UNDECIDABLE, name
        assert {"amounts-per-column"} == faults(verdicts(file)[name])


def test_costs_are_not_said_to_have_minus_signs_beside_an_amount_that_could_not_be_read(
    tmp_path: Path,
) -> None:
    costs = (
        "    - {{id: office, name: Kansli, amounts: [-1400, -1400, {last}]}}\n"
        "    - {{id: hub, name: Navet, amounts: [-5, -5, -5]}}\n"
    )
    income = BUDGET[: BUDGET.index("    - {id: office")]
    assert "amounts-without-minus" in found(report(tmp_path, income + costs.format(last=-1400)))
    verdict = verdicts(report(tmp_path, income + costs.format(last="abc")))["amounts-without-minus"]
    assert Outcome.UNDECIDABLE is verdict.outcome
    assert {"schema-amount-form"} == faults(verdict)


def test_f15_amounts_that_are_no_list_are_not_one_for_each_column(tmp_path: Path) -> None:
    file = report(tmp_path, BUDGET.replace("amounts: [1400, 1400, 1400]", "amounts: 34"))
    assert Outcome.FAIL is verdicts(file)["amounts-per-column"].outcome
    file = report(tmp_path, BUDGET.replace("amounts: [1400, 1400, 1400]", "amounts: 3; 4"))
    assert {"schema-not-a-list"} == {one for one in found(file) if one.startswith("schema-")}
    assert Outcome.UNDECIDABLE is verdicts(file)["amounts-per-column"].outcome


def test_f16_a_deviation_is_not_said_to_fit_no_longer_while_its_rule_waits(tmp_path: Path) -> None:
    text = BUDGET.replace("amounts: [1400, 1400, 1400]", "amounts: [1400, 1400]")
    text += "  stated: {result: [0, 0, 0]}\n"
    text += "deviations: [{rule: result-identity, item: budget, reason: Beslutat}]\n"
    file = report(tmp_path, text)
    assert verdicts(file)["result-identity"].outcome is Outcome.UNDECIDABLE
    assert "deviation-in-force" not in found(file)
    assert verdicts(file)["deviation-in-force"].outcome is Outcome.UNDECIDABLE


@pytest.mark.parametrize("cell", ["blabla", "-", "1.900", "{}", "1 900 euro"])
def test_f19_a_lost_cell_keeps_its_column_and_hides_no_other(tmp_path: Path, cell: str) -> None:
    text = BUDGET.replace("amounts: [1400, 1400, 1400]", f'amounts: [1400, "{cell}", 1400]')
    file = report(tmp_path, text + "  stated: {costs: [1500, 1600, 1400]}\n")
    verdict = verdicts(file)["sum-cost"]
    assert verdict.outcome is Outcome.FAIL
    (finding,) = verdict.findings
    said = say(finding.message, "sv")
    assert "2027" in said
    assert "2028" not in said
    assert any(
        gap.place == "budget.costs[office].amounts[2028-indicative]" and gap.fault for gap in verdict.gaps
    )


def test_f19_a_finding_that_hangs_on_a_lost_cell_is_not_made(tmp_path: Path) -> None:
    """The year before closes with an amount that cannot be read: what it would have given is no base."""
    text = (
        BUDGET
        + "  stated: {result: [0, 0, 0]}\n  equity: {opening: [900, ~, ~], closing: [900, åtta, 700]}\n"
    )
    verdict = verdicts(report(tmp_path, text))["equity-rollforward"]
    assert verdict.outcome is Outcome.UNDECIDABLE
    assert not verdict.findings


def test_f19_a_lost_count_hides_no_other(tmp_path: Path) -> None:
    rows = "rows: [{name: A, women: ett, men: 1, total: 9}, {name: B, women: 1, men: 1, total: 9}]"
    verdict = verdicts(report(tmp_path, f"statistics: [{{id: s, {rows}}}]\n"))["sex-sum"]
    assert verdict.outcome is Outcome.FAIL
    assert ["statistics[s].rows[B].total"] == [finding.place for finding in verdict.findings]
    assert verdict.gaps


@pytest.mark.parametrize("key", ["år", "Year", "ar", "yr"])
def test_r04_a_year_by_another_name_is_one_finding(tmp_path: Path, key: str) -> None:
    text = BUDGET.replace("[2027, {year: 2028", f"[{{{key}: 2027}}, {{year: 2028")
    file = report(tmp_path, text)
    assert not {"three-year-plan", "closing-position-stated", *LAW} & found(file) - {
        "closing-position-stated"
    }
    assert "schema-unknown-key" in found(file)
    assert verdicts(file)["three-year-plan"].outcome is Outcome.UNDECIDABLE


def test_f103_what_is_lost_and_who_waits_is_of_samplans_own_making(tmp_path: Path) -> None:
    """One bad cell: the eleven rules that read it wait, and no release of Pydantic makes it more or less."""
    text = BUDGET.replace("amounts: [1400, 1400, 1400]", "amounts: [1400, x, 1400]")
    text += "  stated: {costs: [1400, 1400, 1400], result: [0, 0, 0]}\n  equity: {opening: [900, 900, 900], "
    file = report(tmp_path, text + "closing: [900, 900, 900]}\n")
    assert {name for name, one in verdicts(file).items() if any(faults(one))} == {
        "amounts-without-minus",
        "deficit-covered",
        "equity-rollforward",
        "income-exceeds-cost",
        "magnitude-suspect",
        "result-identity",
        "result-is-not-equity",
        "sum-cost",
        "sum-gap-constant",
        "three-year-plan",
    }


@pytest.mark.parametrize("cells", ["[1400, 1400]", "[1400, x, 1400]", "1400"])
def test_f106_whatever_the_fault_a_rule_that_waits_cannot_decide(tmp_path: Path, cells: str) -> None:
    text = BUDGET.replace("[1400, 1400, 1400]", cells) + "  stated: {costs: [1400, 1400, 1400]}\n"
    verdict = verdicts(report(tmp_path, text))["sum-cost"]
    assert verdict.outcome is Outcome.UNDECIDABLE
    assert verdict.is_waiting


def test_f80_an_item_that_lacks_its_key_is_named_by_its_number(tmp_path: Path) -> None:
    file = report(tmp_path, BUDGET.replace("{id: office, name: Kansli", "{group: administration"))
    (message,) = (one.message for one in file.findings if one.rule == "schema-missing-key")
    assert say(message, "sv") == "”name” saknas i punkt 1 i ”costs”"
    assert say(message, "en") == "“name” is missing in item 1 of “costs”"


def test_f80_of_two_keys_that_may_be_meant_it_is_the_one_or_the_other(tmp_path: Path) -> None:
    file = report(tmp_path, BUDGET.replace("{year: 2028", "{år: 2028"))
    (remedy,) = (one.remedy for one in file.findings if one.rule == "schema-unknown-key" and one.remedy)
    assert say(remedy, "sv") == "menade du ”year” eller ”period”?"
    assert say(remedy, "en") == "did you mean “year” or “period”?"


@pytest.mark.parametrize("key", ["ekonomi", "budgett", "xyz"])
def test_r04_a_budget_by_another_name_makes_no_finding_of_law(tmp_path: Path, key: str) -> None:
    file = report(tmp_path, BUDGET.replace("budget:", f"{key}:"))
    assert "schema-unknown-key" in found(file)
    law = {one.id for one in registry.ALL if one.force == "law"}
    assert not law & found(file)


def test_f23_a_misread_key_breaks_no_links(tmp_path: Path) -> None:
    text = "mål: [{id: one, text: Ett mål.}]\noutcomes: [{goal: one, assessment: reached}]\n"
    file = report(
        tmp_path, text + "sections: [{heading: Mål, text: 'Vi har [ett](figure:goals.count) mål.'}]\n"
    )
    assert "ref-resolves" not in found(file)
    assert verdicts(file)["ref-resolves"].outcome is Outcome.UNDECIDABLE


def test_f23_two_plans_without_an_id_do_not_share_one(tmp_path: Path) -> None:
    files = reports(tmp_path, *(["samplan: 1\nkind: operational_plan\ntitle: Plan\nperiod: 2027\n"] * 2))
    for file in files:
        assert {"schema-missing-key"} <= found(file)
        assert "plan-same-id" not in found(file)
        assert not any("unnamed" in say(one.message, "sv") for one in file.findings)
        assert file.plan == ""
        assert verdicts(file)["registry-number-present"].outcome is not Outcome.UNDECIDABLE


def test_f23_what_does_not_ask_for_the_id_does_not_wait_for_it(tmp_path: Path) -> None:
    text = HEAD.format(number=0).replace("id: plan-0\n", "") + BUDGET
    file = report(tmp_path, text)
    assert verdicts(file)["ref-resolves"].outcome is Outcome.PASS


def _breaks(*_: object) -> Iterator[Judgement]:
    raise ZeroDivisionError("av misstag")
    yield


def test_r12_a_rule_that_breaks_down_is_a_finding_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from samplan.frozen import replace  # noqa: PLC0415

    broken = replace(rule("sum-cost"), judge=_breaks)
    rules = tuple(broken if one.id == "sum-cost" else one for one in registry.ALL)
    monkeypatch.setattr("samplan.api.rulebook.ALL", rules)
    files = reports(tmp_path, BUDGET + "  stated: {costs: [1, 1, 1]}\n", BUDGET)
    verdict = verdicts(files[0])["sum-cost"]
    assert "rule-crashed" in found(files[0])
    assert "sum-cost" in say(verdict.findings[0].message, "sv")
    assert "Verksamhetsplan 2027" in say(verdict.findings[0].message, "sv")
    assert "ZeroDivisionError" in verdict.crash
    assert "rule-crashed" not in found(files[1])
    assert verdicts(files[0])["share-state-half"].outcome is Outcome.PASS


@pytest.mark.parametrize("text", ['on: "2026-11-19"', "on: '2026-11-19'"])
def test_f05_a_quoted_day_is_a_day(tmp_path: Path, text: str) -> None:
    file = report(tmp_path, BUDGET)
    quoted = HEAD.format(number=0).replace("on: 2026-11-19", text) + BUDGET
    assert found(file) == found(report(tmp_path, quoted))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("period: 2027", 'period: "2027"'),
        ("samplan: 1", 'samplan: "1"'),
        ("columns: [2027", 'columns: ["2027"'),
        ("columns: [2027", 'columns: [{year: "2027"}'),
        ("unit: tkr", 'unit: tkr\n  assumed: "unit"'),
        ("period: 2027", 'period: {from: "2027-01-01", to: "2027-12-31"}'),
    ],
)
def test_f05_a_quoted_value_is_read(tmp_path: Path, old: str, new: str) -> None:
    whole = HEAD.format(number=0) + BUDGET
    assert old in whole
    assert found(report(tmp_path, whole)) == found(report(tmp_path, whole.replace(old, new)))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("kind: operational_plan", "kind:", "värdet saknas efter ”kind:”"),
        ("samplan: 1", "samplan: true", "heltal"),
        ("samplan: 1", "samplan: 1.0", "heltal"),
        ("on: 2026-11-19", "on: 2026-11-31", "finns inte"),
        ("on: 2026-11-19", 'on: "2026-13-01"', "finns inte"),
    ],
)
def test_r09_what_is_refused_says_what_it_is(tmp_path: Path, old: str, new: str, words: str) -> None:
    file = report(tmp_path, HEAD.format(number=0).replace(old, new) + BUDGET)
    said = [say(one.message, "sv") for one in file.findings if one.rule.startswith("schema")]
    assert len(said) == 1
    assert words in said[0]


@pytest.mark.parametrize(
    "line",
    ["  - {id: A b, text: 5}\n", "  - 5\n", "  - {id: a, text: x}\n"],
    ids=["two faults", "no part", "same id"],
)
def test_r06_many_bad_items_take_time_that_grows_with_their_number(tmp_path: Path, line: str) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        report(tmp_path, "goals:\n" + line * count)
        return time.process_time() - start

    seconds(10)
    assert seconds(4000) < 40 * seconds(500)


def test_r06_many_unknown_keys_take_time_that_grows_with_their_number(tmp_path: Path) -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        file = report(tmp_path, "".join(f"kex{number}: 1\n" for number in range(count)))
        assert sum(one.rule == "schema-unknown-key" for one in file.findings) == count
        return time.process_time() - start

    seconds(10)
    assert seconds(4000) < 40 * seconds(500)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("budget: {unit: tkr, columns: [2027, 2027]}", ["2027", "kolumnen ett annat år"]),
        ("budget: {unit: tkr, columns: [{year: 2027}, 2027]}", ["2027", "annan sort"]),
        ("sections: [{heading: Mål}, {heading: Mål}]", ["Mål", "annan rubrik"]),
        ("goals: [{id: a, text: A}, {id: a, text: B}]", ["a", "annat id"]),
        ("statistics: [{id: s, rows: [{name: Alla}, {name: Alla}]}]", ["Alla", "ändra name"]),
        (
            "outcomes: [{goal: a, on: 2027}, {goal: a, on: 2027}]",
            ["a", "ändra goal, indicator, on, local_unit eller population"],
        ),
    ],
)
def test_f80_two_that_are_the_same_are_told_apart_by_what_they_have(
    tmp_path: Path, text: str, words: list[str]
) -> None:
    file = report(tmp_path, f"{text}\n")
    (finding,) = [one for one in file.findings if one.rule == "schema-duplicate-id"]
    assert words[0] in say(finding.message, "sv")
    assert finding.remedy is not None
    assert words[1] in say(finding.remedy, "sv")


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("ekonomi: {unit: tkr, columns: [2027]}", "budget"),
        ("uppdrag: {}", ""),
        ("insatser: []", "interventions"),
        ("målgrupper: []", "target_groups"),
        ("behovsgrupper: []", "target_groups"),
        ("statistik: []", "statistics"),
        ("Kapitel: []", "sections"),
        ("gränser: []", "limits"),
        ("utfall: []", "outcomes"),
    ],
)
def test_r04_the_words_of_the_glossary_suggest_the_key(tmp_path: Path, key: str, meant: str) -> None:
    (finding,) = [one for one in report(tmp_path, f"{key}\n").findings if one.rule == "schema-unknown-key"]
    assert finding.remedy is not None
    assert (f"menade du ”{meant}”" in say(finding.remedy, "sv")) is bool(meant)


def test_r04_every_synonym_leads_to_a_word_of_the_format() -> None:
    known = {field.name for shape in SHAPES.values() for field in shape.fields} | {"from", "to", "unknown"}
    for words in vars(terms).values():
        if typing.get_origin(words) is typing.Literal:
            known |= set(typing.get_args(words))
    assert known >= {word for words in SYNONYMS.values() for word in words.split()}


@pytest.mark.parametrize(
    "counts", ["women: trettio, total: 60", "women: trettio, men: unknown, total: 60", "women: 30, total: x"]
)
@pytest.mark.parametrize("place", ["participants", "row", "outcome"])
def test_f14_a_count_with_a_fault_is_not_said_to_lack_what_it_gives(
    tmp_path: Path, place: str, counts: str
) -> None:
    text = {
        "participants": f"interventions: [{{id: a, name: A, participants: {{{counts}}}}}]\n",
        "row": f"statistics: [{{id: a, rows: [{{name: A, {counts}}}]}}]\n",
        "outcome": f"goals: [{{id: a, text: A}}]\noutcomes: [{{goal: a, {counts}}}]\n",
    }[place]
    file = report(tmp_path, BUDGET + text)
    verdict = verdicts(file)["sex-disaggregated"]
    assert "sex-disaggregated" not in found(file)
    told = {"schema-count-form", "schema-dash-for-nothing", "schema-sign-for-hidden"}
    assert told >= faults(verdict) != set()


def test_f19_a_row_with_a_fault_hides_no_other_of_its_table(tmp_path: Path) -> None:
    rows = "[{name: A, women: några, total: 7}, {name: B, total: 7}]"
    file = report(tmp_path, f"{BUDGET}statistics: [{{id: a, rows: {rows}}}]\n")
    (finding,) = [one for one in file.findings if one.rule == "sex-disaggregated"]
    assert say(finding.message, "sv").endswith("var för sig i ”B”")
    assert faults(verdicts(file)["sex-disaggregated"]) == {"schema-count-form"}
