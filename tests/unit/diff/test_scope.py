"""What a comparison says of documents that do not mention all that the other one does."""

from __future__ import annotations

from samplan.changes import ChangeKind, Changes
from samplan.diff import find_changes
from samplan.figures.kin import kin_of
from samplan.levels import DiffLevel
from samplan.render.changes_text import changes_text
from samplan.schema.reader import plan_from
from tests.unit.diff.plans import data_of

PLAN = """
samplan: 1
id: plan-2026
kind: operational_plan
title: Verksamhetsplan 2026
period: 2026
association:
  name: Samordningsförbundet Prov
  members:
    - {name: Vågby kommun, party: municipalities}
    - {name: Hallsta kommun, party: municipalities, left: 2023}
interventions: [{name: Navet, cost: 2 950 tkr}, {name: Spåret, cost: 350 tkr}]
goals: [{id: work, text: Fler i arbete.}]
"""
REPORT = """
samplan: 1
id: report-2026
kind: follow_up
report: tertial
title: Delårsrapport
answers: plan-2026
period: januari–augusti 2026
interventions: [{name: Navet, text: Navet har gått bra.}]
outcomes: [{goal: work, on: 2026-08-31, total: 5}]
statistics: [{title: Deltagare, rows: [{name: Inskrivna, intervention: sparet, total: 4}]}]
"""
BOARD = (DiffLevel.DECISION, DiffLevel.REPORT)


def between(old: str, new: str) -> Changes:
    plans = {plan.id: plan for plan in (plan_from(data_of(one)) for one in (old, new))}
    before, after = (kin_of(plan, plans.get) for plan in plans.values())
    return find_changes(before, after)


def text_of(changes: Changes) -> str:
    return changes_text(changes, "sv").replace("\u00a0", " ")


def test_what_a_report_does_not_mention_has_not_ended() -> None:
    for changes in (between(PLAN, REPORT), between(REPORT, PLAN)):
        text = text_of(changes)
        for word in (
            "utgår",
            "tillkommer",
            "avslutas",
            "Nya insatser",
            "Hallsta kommun",
            "anges inte längre",
        ):
            assert word not in text
        assert not [each for each in changes.changes if each.level in BOARD]


def test_a_summary_names_what_only_one_of_the_documents_mentions() -> None:
    assert "  Insatser som bara det gamla dokumentet tar upp: Spåret\n" in text_of(between(PLAN, REPORT))
    assert "  Insatser som bara det nya dokumentet tar upp: Spåret\n" in text_of(between(REPORT, PLAN))
    english = changes_text(between(PLAN, REPORT), "en")
    assert "  Interventions that only the old document mentions: Spåret\n" in english


def test_what_a_report_names_of_its_plan_has_the_name_of_the_plan() -> None:
    text = text_of(between(PLAN, REPORT))
    assert "insats: Spåret\n" in text
    assert "Fler i arbete. (utfall)\n" in text
    assert "som inte finns i planen" not in text


def test_the_fields_that_a_report_does_not_mention_are_one_change_of_the_item() -> None:
    plan = PLAN.replace(
        "{name: Navet, cost: 2 950 tkr}", "{name: Navet, cost: 2 950 tkr, owner: Vågby kommun}"
    )
    (left,) = (
        each
        for each in between(plan, REPORT).changes
        if (each.kind, each.title) == (ChangeKind.LEFT_OUT, "Navet")
    )
    assert ("owner", ["cost"]) == (left.field, [each.field for each in left.details])


def test_a_part_that_a_report_does_not_mention_is_one_line() -> None:
    plan = PLAN + "budget: {unit: tkr, columns: [2026], costs: [Navet: [2 950]]}"
    assert "  · Budget tas inte upp\n" in text_of(between(plan, REPORT))
    assert "2 950" not in text_of(between(plan, REPORT)).split("Budget tas inte upp")[1]
    assert "      Navet (kostnadsrad)\n" in text_of(between(REPORT, plan))


def test_a_sum_of_the_rows_of_a_supplement_is_no_total() -> None:
    plan = PLAN + "budget: {unit: tkr, columns: [2026], costs: [Navet: [2 950], Kansli: [500]]}"
    supplement = """
samplan: 1
id: more-2026
kind: budget
extent: supplement
title: Tilläggsbudget
revises: plan-2026
period: 2026
budget: {unit: tkr, columns: [2026], costs: [Navet: [3 000]]}
"""
    text = text_of(between(plan, supplement))
    assert "Navet (kostnadsrad), 2026: 2 950 tkr → 3 000 tkr (+50 tkr, +1,7 %)" in text
    assert "Kansli (kostnadsrad) tas inte upp: 500 tkr" in text
    assert "Summa kostnader" not in text
    assert "Angiven summa kostnader, 2026: 3 450 tkr → 3 500 tkr" in text_of(
        between(
            plan.replace("]]}", "]], stated: {costs: [3 450]}}").replace("[500]]], ", "[500]], "),
            supplement.replace("]]}", "]], stated: {costs: [3 500]}}").replace("]]], ", "]], "),
        )
    )


def test_t60_the_rows_of_a_supplement_are_not_set_against_the_sums_of_the_whole_budget() -> None:
    rows = "income: [Medel: [3 450]], costs: [Navet: [2 950], Kansli: [500]]"
    plan = PLAN + f"budget: {{unit: tkr, columns: [2026], {rows}}}"
    supplement = """
samplan: 1
id: more-2026
kind: budget
extent: supplement
title: Tilläggsbudget
revises: plan-2026
period: 2026
budget:
  unit: tkr
  columns: [2026]
  income: [Bidrag: [50]]
  costs: [Navet: [3 000]]
  stated: {income: [3 500], costs: [3 500], result: [0]}
"""
    text = text_of(between(plan, supplement))
    assert "  Summa kostnader, 2026: 3 450 tkr → 3 500 tkr (+50 tkr, +1,4 %)\n" in text
    assert "raderna ger" not in text
    assert "ofullständig" not in text
    assert "raderna ger 3 000 tkr" in text_of(between(plan, supplement.replace("extent: supplement", "")))


def test_the_text_that_a_report_does_not_mention_is_the_words_that_it_prints() -> None:
    words = "Navet kostar [2,9 mkr](figure:interventions.navet.cost)."
    plan = PLAN + f"sections: [{{heading: Pengar, text: '{words}'}}]"
    text = text_of(between(plan, REPORT + "sections: [{heading: Pengar, subtitle: Ett år}]"))
    assert "text: Navet kostar 2,9 mkr. (tas inte upp)\n" in text
    assert "figure:" not in text


def test_what_a_report_does_not_mention_is_called_so_in_brief_too() -> None:
    budget = """
budget:
  unit: tkr
  columns: [2026]
  income: [{name: M, source: members, amounts: [100]}]
  costs: [{name: K, amounts: [90]}]
"""
    plan = PLAN + budget + "  equity: {opening: [10], closing: [20]}\n"
    brief = text_of(between(plan, REPORT + budget)).split("I korthet\n")[1].split("\n\n")[0]
    assert "Utgående eget kapital, 2026: 20 tkr → – (tas inte upp)" in brief
    assert "anges inte längre" not in brief


def test_an_intervention_that_was_to_be_moved_has_not_ended() -> None:
    plan = PLAN.replace("{name: Spåret, cost: 350 tkr}", "{name: Spåret, life: moved}")
    later = plan.replace("2026", "2027").replace(", {name: Spåret, life: moved}", "")
    text = text_of(between(plan, later))
    assert "Insatser som andra har tagit över: Spåret" in text
    assert "avslutas eller utgår" not in text
