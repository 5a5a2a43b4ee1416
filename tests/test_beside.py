"""What a plan takes from the plans that it names, and `--with` for plans that are only read."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from samplan import api
from samplan.api import run
from samplan.api.inputs import Input
from samplan.api.plans import loaded_plan
from samplan.loading.load import Loaded
from samplan.results import FileReport, Finding, Outcome
from tests.running import samplan

MEMBERS = """
  members:
    - {id: fk, name: Försäkringskassan, party: state}
    - {id: af, name: Arbetsförmedlingen, party: state}
    - {id: region, name: Region Norrhed, party: region}
    - {id: granaker, name: Granåkers kommun, party: municipalities}
"""
GOALS = f"""
samplan: 1
id: goals
kind: goals_plan
title: Mål- och inriktningsplan 2025–2028
period: 2025–2028
association:
  id: norrbygden
  name: Samordningsförbundet Norrbygden
  aliases: [Finsam Norrbygden]
{MEMBERS}
areas:
  - {{id: support, name: Stöd till individer}}
limits:
  - {{id: cap, measure: equity, moment: closing, at_most: 20 %, of: member_contributions}}
"""
PLAN = """
samplan: 1
id: plan-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
follows: goals
decision:
  status: adopted
  by: Styrelsen för Samordningsförbundet Norrbygden
  on: 2026-11-19
  registry_number: NB 1
goals:
  - {id: work, area: support, level: vision, text: Fler ska arbeta.}
sections:
  - {heading: Medlemmar, text: 'Vi är [fyra medlemmar](figure:members.count).', show: members}
  - {heading: Mål, show: {what: goals, style: headings}}
  - {heading: Uppföljning, text: 'Kvinnor och män följs upp i Uppföljning Finsam.'}
"""
REPORT = """
samplan: 1
id: report-2027
kind: follow_up
title: Uppföljning 2027
period: 2027
answers: plan-2027
outcomes:
  - {goal: work, assessment: reached, comment: Det gick bra.}
"""
HEAD = "samplan: 1\nid: a\nkind: follow_up\ntitle: T\nperiod: 2027\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("goals", GOALS), ("plan", PLAN), ("report", REPORT)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def outcomes(file: FileReport) -> dict[str, Outcome]:
    return {verdict.rule: verdict.outcome for verdict in file.verdicts}


def faults(file: FileReport) -> list[Finding]:
    """What is wrong with the file itself."""
    return [one for one in file.findings if one.rule.startswith(("schema-missing", "schema-unknown"))]


def asked(file: FileReport, rule: str) -> list[str]:
    (verdict,) = [one for one in file.verdicts if one.rule == rule]
    return sorted({gap.place for gap in verdict.gaps})


def test_i1_15_what_is_left_out_is_taken_from_the_goals_plan_beside(folder: Path) -> None:
    (file,) = api.validate(folder / "plan.yaml", beside=folder / "goals.yaml").files
    found = outcomes(file)
    assert [] == list(file.findings)
    for rule in ("parties-complete", "decided-by-board", "ref-resolves", "count-claim"):
        assert Outcome.PASS == found[rule], rule


def test_i1_15_without_the_lender_only_who_asks_for_what_it_lends_cannot_decide(folder: Path) -> None:
    (file,) = api.validate(folder / "plan.yaml").files
    found = outcomes(file)
    assert [] == list(file.findings)
    for rule in ("parties-complete", "decided-by-board", "ref-resolves", "count-claim"):
        assert (Outcome.UNDECIDABLE, ["follows"]) == (found[rule], asked(file, rule)), rule
    for rule in ("budget-year-calendar", "goal-measurable", "registry-number-present", "all-shown"):
        assert Outcome.UNDECIDABLE != found[rule], rule


def test_i1_15_a_chain_is_followed_from_the_report_by_its_plan_to_the_goals(folder: Path) -> None:
    (file,) = api.validate(folder / "report.yaml", beside=folder).files
    assert Outcome.PASS == outcomes(file)["parties-complete"]
    (document,) = api.render(folder / "report.yaml", "md", beside=folder)
    assert "Samordningsförbundet Norrbygden" in document.text
    assert "Fler ska arbeta." in document.text
    half = [folder / "plan.yaml"]
    (file,) = api.validate(folder / "report.yaml", beside=half).files
    assert ["answers"] == asked(file, "parties-complete")


@pytest.mark.parametrize("way", ["file", "folder", "pattern", "twice", "with itself"])
def test_i1_16_beside_is_a_file_a_folder_or_a_pattern(folder: Path, way: str) -> None:
    beside: Any = {
        "file": folder / "goals.yaml",
        "folder": folder,
        "pattern": f"{folder}/*.yaml",
        "twice": [folder / "goals.yaml", folder / "goals.yaml"],
        "with itself": [folder / "plan.yaml", folder / "goals.yaml"],
    }[way]
    report = api.validate(folder / "plan.yaml", beside=beside)
    assert ["plan-2027"] == [file.plan for file in report.files]
    assert Outcome.PASS == outcomes(report.files[0])["parties-complete"]
    (document,) = api.render(folder / "plan.yaml", "md", beside=beside)
    assert ("plan-2027.md", "") == (document.name, document.lacks)
    assert "Samordningsförbundet Norrbygden" in document.text
    assert "Region Norrhed" in document.text


def test_i1_16_beside_an_unrelated_plan_changes_nothing(folder: Path) -> None:
    other = folder / "other.yaml"
    other.write_text(GOALS.replace("id: goals", "id: other-goals"), encoding="utf-8")
    arguments = ["validate", str(folder / "plan.yaml"), "--date", "2026-01-15", "-v"]
    assert samplan(*arguments).stdout == samplan(*arguments, "--with", str(other)).stdout
    (alone,) = api.render(folder / "plan.yaml", "html")
    (beside,) = api.render(folder / "plan.yaml", "html", beside=other)
    assert alone == beside
    assert 'class="association"' not in alone.text


def test_i1_16_what_cannot_be_used_beside_is_reported_and_ends_with_3(folder: Path) -> None:
    plan, gone = str(folder / "plan.yaml"), str(folder / "gone.yaml")
    for arguments in (("validate", plan), ("render", plan, "-o", "-", "-t", "md"), ("diff", plan, plan)):
        result = samplan(*arguments, "--with", gone)
        assert 3 == result.returncode, arguments
        assert "gone.yaml" in result.stdout + result.stderr
    broken = folder / "broken.yaml"
    broken.write_text("a: [\n", encoding="utf-8")
    assert 3 == samplan("validate", plan, "--with", str(broken)).returncode


def test_i1_16_a_fault_of_format_beside_keeps_only_what_hangs_on_it_waiting(folder: Path) -> None:
    goals = folder / "goals.yaml"
    goals.write_text(GOALS.replace("party: region", "party: landsting"), encoding="utf-8")
    (file,) = api.validate(folder / "plan.yaml", beside=goals).files
    found = outcomes(file)
    assert [] == list(file.findings)
    assert Outcome.UNDECIDABLE == found["parties-complete"]
    assert Outcome.PASS == found["decided-by-board"]
    with pytest.raises(api.InputError, match=r"goals\.yaml"):
        api.render(folder / "plan.yaml", "md", beside=goals)


def test_i1_16_of_two_plans_of_one_id_the_one_of_the_run_is_meant(folder: Path) -> None:
    other = folder / "beside" / "goals.yaml"
    other.parent.mkdir()
    other.write_text(re.sub(r"(?s)  members:.*?\nareas", "areas", GOALS), encoding="utf-8")
    report = api.validate([folder / "plan.yaml", folder / "goals.yaml"], beside=other)
    assert 2 == len(report.files)
    assert Outcome.PASS == outcomes(report.files[0])["parties-complete"]
    assert [] == [one.rule for file in report.files for one in file.findings if one.rule == "plan-same-id"]


def test_i1_16_beside_is_never_the_standard_input(folder: Path) -> None:
    result = samplan("validate", str(folder / "plan.yaml"), "--with", "-")
    assert (2, "") == (result.returncode, result.stdout)
    assert "--with läser filer" in result.stderr


def test_i1_16_no_result_is_written_over_a_plan_beside(folder: Path) -> None:
    goals = folder / "goals.yaml"
    for command in (["validate"], ["diff", str(folder / "plan.yaml")]):
        result = samplan(*command, str(folder / "plan.yaml"), "--with", str(goals), "-o", str(goals))
        assert 4 == result.returncode
        assert GOALS == goals.read_text(encoding="utf-8")


def test_h09_a_member_that_left_before_the_plan_is_not_taken_from_the_goals_plan(folder: Path) -> None:
    goals = folder / "goals.yaml"
    gone = "    - {id: lomsele, name: Lomsele kommun, left: 2020, successor: granaker}\nareas:"
    goals.write_text(GOALS.replace("\nareas:", gone), encoding="utf-8")
    own, taken = api.render([goals, folder / "plan.yaml"], "md")
    assert "Lomsele kommun (till 2020, därefter Granåkers kommun)" in own.text
    assert "Lomsele" not in taken.text


def test_i1_15_a_document_without_the_lender_is_printed_and_says_what_it_lacks(folder: Path) -> None:
    result = samplan("render", str(folder / "plan.yaml"), "-t", "md", "-o", str(folder / "ut"))
    assert 0 == result.returncode
    assert "”goals”" in result.stderr
    assert "--with" in result.stderr
    text = (folder / "ut" / "plan-2027.md").read_text(encoding="utf-8")
    assert "None" not in text
    assert "# Verksamhetsplan 2027" in text


def test_i1_15_plans_that_name_each_other_lend_each_other_what_they_have(tmp_path: Path) -> None:
    head = "samplan: 1\nkind: operational_plan\ntitle: T\nperiod: 2027\n"
    (tmp_path / "a.yaml").write_text(f"{head}id: a\nfollows: b\nassociation: {{name: N}}\n")
    (tmp_path / "b.yaml").write_text(f"{head}id: b\nfollows: a\nassociation:{MEMBERS}", encoding="utf-8")
    report = api.validate(tmp_path)
    assert {Outcome.PASS} == {outcomes(file)["parties-complete"] for file in report.files}
    assert ["N", "N"] == [re.findall(r"(?m)^N$", one.text)[0] for one in api.render(tmp_path, "md")]


@pytest.mark.parametrize("link", ["follows", "answers", "revises"])
def test_i1_15_any_plan_that_is_named_may_say_whose_it_is(tmp_path: Path, link: str) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"{HEAD}{link}: b\n", encoding="utf-8")
    assert api.load(file).association.name is None


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [
        ("", "", "schema-missing-key"),
        ("association: {}", "association", "schema-missing-key"),
        ("association: {members: []}", "association", "schema-missing-key"),
        ("association: {name: ~}", "association.name", "schema-missing-key"),
        ("follows: ~", "", "schema-missing-key"),
        ("subtitle: x", "", "schema-missing-key"),
    ],
)
def test_i1_15_a_plan_that_names_no_other_says_whose_it_is(
    tmp_path: Path, text: str, place: str, rule: str
) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"{HEAD}{text}\n", encoding="utf-8")
    (found,) = faults(api.validate(file).files[0])
    assert (place, rule) == (".".join(map(str, found.path)), found.rule)


def test_i1_15_a_name_under_a_key_almost_right_is_asked_for_once(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"{HEAD}folows: b\n", encoding="utf-8")
    assert ["schema-unknown-key"] == [one.rule for one in faults(api.validate(file).files[0])]


def test_i1_16_a_thousand_plans_beside_are_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = folder / "beside"
    beside.mkdir()
    for number in range(60):
        text = GOALS.replace("id: goals", f"id: goals-{number}", 1)
        (beside / f"{number}.yaml").write_text(text, encoding="utf-8")
    plan = folder / "plan.yaml"
    plan.write_text(PLAN.replace("follows: goals", "follows: goals-59"), encoding="utf-8")
    reads: list[str] = []

    def read(one: Input) -> Loaded:
        reads.append(one.file)
        return loaded_plan(one)

    monkeypatch.setattr(run, "loaded_plan", read)
    (file,) = api.validate(plan, beside=beside).files
    assert Outcome.PASS == outcomes(file)["parties-complete"]
    assert 61 <= len(reads) <= 62
    assert os.fspath(plan) in reads


def test_i1_16_diff_takes_what_both_leave_out_from_beside(folder: Path) -> None:
    later = folder / "later.yaml"
    later.write_text(PLAN.replace("2027", "2028").replace("on: 2026", "on: 2027"), encoding="utf-8")
    result = samplan("diff", str(folder / "plan.yaml"), str(later), "--with", str(folder), "-f", "json")
    assert 0 == result.returncode
    assert [] == [one for one in json.loads(result.stdout)["changes"] if "association" in json.dumps(one)]


def test_i1_15_the_head_says_only_what_the_plan_itself_says_of_other_names(folder: Path) -> None:
    (document,) = api.render(folder / "plan.yaml", "md", beside=folder / "goals.yaml")
    assert "Samordningsförbundet Norrbygden" in document.text
    assert "Finsam Norrbygden" not in document.text
    (document,) = api.render(folder / "goals.yaml", "md")
    assert "Finsam Norrbygden" in document.text
