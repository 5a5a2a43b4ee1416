"""The lists of the goals plan that a plan does not type again: shown, linked, judged and compared."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from samplan import api
from samplan.results import FileReport, Outcome
from tests.running import ROOT, samplan

GOALS = """
samplan: 1
id: goals
kind: goals_plan
title: Mål- och inriktningsplan 2025–2028
period: 2025–2028
association: {name: Samordningsförbundet Norrbygden}
areas:
  - {id: support, name: Stöd till individer, text: Människor ska få stöd.}
  - {id: learning, name: Lärande}
  - {id: health, name: Hälsa}
target_groups:
  - {id: young, name: Unga vuxna, standing: priority, rank: 1, text: Unga.}
  - {id: sick, name: Långvarigt sjuka, standing: priority, rank: 2, text: Sjuka.}
goals:
  - id: work
    text: Fler i arbete.
    area: support
    indicators: [{id: share, name: Andel, target: minst 40 %}]
limits:
  - {id: cap, measure: equity, moment: closing, at_most: 20 %, of: member_contributions}
  - {id: floor, measure: result, at_least: 50 tkr}
allocations:
  - id: lasting
    base: costs
    by: 2026
    classes: [{id: long, name: Långa, share: 75 %}, {id: short, name: Korta, share: 25 %}]
"""
PLAN = """
samplan: 1
id: plan
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
follows: goals
goals:
  - {id: study, level: vision, area: learning, text: Fler ska studera.}
  - {id: staff, level: vision, area: support, text: Personalen ska mötas.}
  - {id: other, level: vision, text: Övrigt.}
"""
SECTIONS = """
sections:
  - heading: Mål
    text: |
      Det finns [tre målområden](figure:areas.count), [två målgrupper](figure:target_groups.count) och
      [20 %](figure:limits.cap). Minst [40 %](figure:goals.work.share.target) ska i arbete, och
      [75 %](figure:allocations.lasting.long) av pengarna är varaktiga.
    show: {what: goals, where: {area: learning, level: vision}}
  - {heading: Områden, show: {what: areas, where: {ids: [health, support]}}}
  - {heading: Grupper, show: {what: target_groups, where: {ids: [sick, young]}, style: ranked}}
  - {heading: Gränser, show: {what: limits, where: {ids: [floor]}}}
  - {heading: Fördelning, show: {what: allocations, where: {ids: [lasting]}}}
  - {heading: Resten, show: {what: goals, where: {ids: [staff, other, work]}, style: headings}}
"""


def folder_of(tmp_path: Path, plan: str, goals: str = GOALS) -> tuple[Path, Path]:
    one, other = tmp_path / "plan.yaml", tmp_path / "goals.yaml"
    one.write_text(plan, encoding="utf-8")
    other.write_text(goals, encoding="utf-8")
    return one, other


def document_of(plan: Path, *beside: Path) -> str:
    (document,) = api.render(plan, "md", beside=beside)
    return document.text


def judged(plan: Path, *beside: Path) -> FileReport:
    (report,) = api.validate(plan, beside=beside).files
    return report


def outcomes(report: FileReport, *rules: str) -> list[Outcome]:
    return [verdict.outcome for rule in rules for verdict in report.verdicts if verdict.rule == rule]


OF_TEXTS = ("ref-resolves", "schema-empty-section", "text-table-agree", "all-shown")


def test_i3_1_what_the_goals_plan_has_is_shown_by_its_ids_and_is_not_typed_again(tmp_path: Path) -> None:
    plan, goals = folder_of(tmp_path, PLAN + SECTIONS)
    text = document_of(plan, goals)
    parts = {part.partition("\n")[0]: part for part in text.split("\n## ")}
    assert parts["Områden"].index("Hälsa") < parts["Områden"].index("Människor ska få stöd.")
    assert parts["Grupper"].index("1. **Unga vuxna.**") < parts["Grupper"].index("2. **Långvarigt sjuka.**")
    assert "minst 50 tkr" in parts["Gränser"].replace("\N{NO-BREAK SPACE}", " ")
    assert "20\N{NO-BREAK SPACE}%" not in parts["Gränser"]
    assert "Långa" in parts["Fördelning"]
    assert "Fler i arbete." in parts["Resten"]
    assert [Outcome.PASS] * 4 == outcomes(judged(plan, goals), *OF_TEXTS)


def test_i3_1_a_number_of_the_goals_plan_is_compared_with_the_words_of_the_link(tmp_path: Path) -> None:
    text = PLAN + SECTIONS.replace("[20 %]", "[25 %]").replace("[tre mål", "[fyra mål").replace("[75", "[70")
    plan, goals = folder_of(tmp_path, text)
    found = [one for one in judged(plan, goals).findings if one.rule in ("count-claim", "text-table-agree")]
    assert 3 == len(found)
    (related,) = {one.place for finding in found for one in finding.related if "limits" in one.place}
    assert related.startswith("limits[cap]")
    assert all(one.span.file.endswith("goals.yaml") for finding in found for one in finding.related)


@pytest.mark.parametrize("what", ["areas", "target_groups", "limits", "allocations"])
def test_i3_1_without_the_goals_plan_nothing_is_invented_and_the_document_says_what_it_lacks(
    what: str, tmp_path: Path
) -> None:
    name = {"areas": "målområden", "target_groups": "målgrupper", "limits": "gränser"}.get(
        what, "fördelningar"
    )
    plan, _ = folder_of(tmp_path, PLAN + SECTIONS)
    assert f"[{name} i en annan plan, som inte är med]" in document_of(plan)
    report = judged(plan)
    assert [Outcome.UNDECIDABLE] * 3 == outcomes(report, *OF_TEXTS[:3])
    assert [] == [one.rule for one in report.findings if one.rule in OF_TEXTS]
    alone = samplan("render", plan, "-t", "md", "-o", "-")
    assert alone.returncode == 0
    assert "det som står i planen ”goals”, som inte är med" in alone.stderr
    (gap,) = {
        gap.place
        for verdict in report.verdicts
        if verdict.rule == "schema-empty-section"
        for gap in verdict.gaps
    }
    assert "follows" == gap


def test_i3_1_an_id_that_neither_plan_has_is_a_slip_and_the_nearest_of_both_is_offered(
    tmp_path: Path,
) -> None:
    plan, goals = folder_of(tmp_path, PLAN + SECTIONS.replace("ids: [floor]", "ids: [flor]"))
    (found,) = [one for one in judged(plan, goals).findings if one.rule == "ref-resolves"]
    assert found.remedy is not None
    assert "floor" in str(found.remedy.facts)
    slip = SECTIONS.replace("figure:goals.work.share.target", "figure:goals.work.shar.target")
    plan, goals = folder_of(tmp_path, PLAN + slip)
    (found,) = [one for one in judged(plan, goals).findings if one.rule == "ref-resolves"]
    assert "goals.work.share.target" in str(found.remedy and found.remedy.facts)


def test_i3_1_a_section_that_shows_all_of_a_list_left_out_is_told_the_ids(tmp_path: Path) -> None:
    text = PLAN + "sections: [{heading: Mål, show: goals}, {heading: Gränser, show: limits}]"
    plan, goals = folder_of(tmp_path, text)
    (found,) = [one for one in judged(plan, goals).findings if one.rule == "schema-empty-section"]
    assert found.remedy is not None
    assert "cap, floor" == found.remedy.facts["ids"]


def test_i3_1_the_usual_outline_groups_goals_by_the_areas_of_the_goals_plan(tmp_path: Path) -> None:
    plan, goals = folder_of(tmp_path, PLAN)
    text = document_of(plan, goals)
    headings = re.findall(r"(?m)^### (.*)$", text.partition("## Mål")[2])
    assert ["Stöd till individer", "Lärande", "Övriga mål"] == headings
    assert text.index("### Lärande") < text.index("Fler ska studera.") < text.index("### Övriga mål")
    assert "Människor ska få stöd." not in text  # the goals plan describes its areas
    alone = document_of(plan)
    assert all(words in alone for words in ("Fler ska studera.", "Personalen ska mötas.", "Övrigt."))


def test_i3_1_a_goal_of_an_area_that_nobody_at_hand_has_is_printed_all_the_same(tmp_path: Path) -> None:
    own = PLAN + "areas: [{id: a, name: Ett}, {id: support, name: Två}]\n"
    plan, _ = folder_of(tmp_path, own)
    assert "Fler ska studera." in document_of(plan)


def test_i3_1_a_list_of_its_own_is_counted_by_itself(tmp_path: Path) -> None:
    text = PLAN + "areas: [{id: own, name: Eget}]\n"
    text += "sections: [{heading: A, text: 'Vi har [](figure:areas.count).', show: areas}]"
    plan, goals = folder_of(tmp_path, text)
    assert "Vi har 1." in document_of(plan, goals)


def test_i3_1_a_deviation_may_name_a_limit_of_the_goals_plan(tmp_path: Path) -> None:
    budget = """
budget:
  unit: tkr
  columns: [2026]
  income: [{name: Medlemsbidrag, source: members, amounts: 1000}]
  costs: [{name: Kansli, amounts: 990}]
deviations: [{rule: policy-result-min, item: 'limits[floor]', reason: Ett år., decided_by: Styrelsen}]
"""
    plan, goals = folder_of(tmp_path, PLAN + budget)
    report = judged(plan, goals)
    (found,) = [one for one in report.findings if one.rule == "policy-result-min"]
    assert found.accepted is not None
    assert [Outcome.PASS] == outcomes(report, "deviation-in-force")


OLD = PLAN.replace("2026", "2025").replace("id: plan", "id: old")


def test_i1_15_an_own_item_beside_those_of_the_goals_plan_is_new_and_nothing_goes(tmp_path: Path) -> None:
    shown = "sections: [{heading: G, show: {what: target_groups, where: {ids: [young, sick, new]}}}]\n"
    plan, goals = folder_of(
        tmp_path, PLAN + "target_groups: [{id: new, name: Nyanlända, text: Nya.}]\n" + shown
    )
    old = tmp_path / "old.yaml"
    old.write_text(OLD + shown.replace(", new]", "]"), encoding="utf-8")
    changes = api.diff(old, plan, beside=goals).changes
    assert [("added", "target_groups[new]")] == [
        (one.kind.value, one.side.place) for one in changes if one.item_type == "TargetGroup"
    ]
    assert [] == [one.side.place for one in changes if one.item_type == "Where"]  # shown, because it is new
    alone = api.diff(old, plan)
    assert [] == [one.kind for one in alone.changes if one.item_type == "TargetGroup"]
    assert any("target_groups" in one.others for one in alone.notices)


@pytest.mark.parametrize("name", ["norrbygden-2025", "norrbygden-2026", "norrbygden-2025-follow-up"])
def test_i3_1_the_invented_association_types_nothing_again(name: str) -> None:
    own = api.load(ROOT / "plans" / f"{name}.yaml")
    goals = api.load(ROOT / "plans" / "norrbygden-2025-goals.yaml")
    for of in ("areas", "target_groups", "limits", "policies"):
        assert not {one.id for one in getattr(own, of)} & {one.id for one in getattr(goals, of)}, of
    report = judged(ROOT / "plans" / f"{name}.yaml", ROOT / "plans")
    assert [Outcome.PASS] * 4 == outcomes(report, *OF_TEXTS)
