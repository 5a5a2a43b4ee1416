"""Figure links that lead to other plans: checked and printed as far as those are at hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.render.words import say
from samplan.results import Outcome, Verdict
from samplan.schema.kinship import cited_in

HEAD = "samplan: 1\nassociation: {name: Norrbygden}\n"
REPORT = f"""{HEAD}id: ar-2025
kind: follow_up
title: Årsredovisning 2025
period: 2025
budget:
  unit: tkr
  columns: [Utfall 2025]
  income: [{{name: Medlemmar, source: members, amounts: [2000]}}]
  costs: [{{name: Kansli, amounts: [1960]}}, {{name: Insatser, amounts: [unknown]}}]
  stated: {{result: [40]}}
"""
PLAN = f"""{HEAD}id: vp-2027
kind: operational_plan
title: Verksamhetsplan 2027
period: 2027
sections: [{{heading: A, text: 'Det blev [WORDS](figure:TARGET) då, [](figure:TARGET).'}}]
"""


def files(folder: Path, words: str, target: str) -> tuple[str, str]:
    """The plan with such a link, and the report that it leads to."""
    paths = folder / "vp.yaml", folder / "ar.yaml"
    paths[0].write_text(PLAN.replace("WORDS", words).replace("TARGET", target), encoding="utf-8")
    paths[1].write_text(REPORT, encoding="utf-8")
    return str(paths[0]), str(paths[1])


def verdicts(plan: str, *beside: str) -> dict[str, Verdict]:
    report = api.validate([plan], today=date(2027, 1, 1), beside=beside)
    return {one.rule: one for one in report.files[0].verdicts}


@pytest.mark.parametrize(
    ("words", "path", "rule", "outcome", "said"),
    [
        ("40 tkr", "result.2025", "text-table-agree", Outcome.PASS, ""),
        ("40 tkr", "result.2025", "ref-resolves", Outcome.PASS, ""),
        (
            "50 tkr",
            "result.2025",
            "text-table-agree",
            Outcome.FAIL,
            "texten säger ”50 tkr”, men resultatet 2025 (i planen ”Årsredovisning 2025”) är 40 tkr",
        ),
        (
            "40 tkr",
            "result.2024",
            "ref-resolves",
            Outcome.FAIL,
            "leder till ”result.2024” i planen ”Årsredovisning 2025”, men den planen har ingen sådan siffra",
        ),
        ("40 tkr", "result.2024", "text-table-agree", Outcome.PASS, ""),
        (
            "5 tkr",
            "costs.insatser.2025",
            "text-table-agree",
            Outcome.UNDECIDABLE,
            "”Insatser” 2025 (i planen ”Årsredovisning 2025”), som texten säger är ”5 tkr”",
        ),
    ],
)
def test_b3_a_figure_of_another_plan_is_checked_where_that_is_at_hand(  # noqa: PLR0913 - a table
    tmp_path: Path, words: str, path: str, rule: str, outcome: Outcome, said: str
) -> None:
    plan, report = files(tmp_path, words, f"ar-2025/{path}")
    found = verdicts(plan, report)[rule]
    assert outcome is found.outcome
    told = [one.message for one in found.findings] + [gap.fact for gap in found.gaps]
    assert any(said in say(one, "sv").replace("\u00a0", " ") for one in told) or not said


def test_b3_a_plan_of_the_same_run_is_at_hand(tmp_path: Path) -> None:
    plan, other = files(tmp_path, "50 tkr", "ar-2025/result.2025")
    for paths in ([plan, other], [other, plan]):
        report = api.validate(paths, today=date(2027, 1, 1))
        (file,) = (one for one in report.files if one.plan == "vp-2027")
        assert "text-table-agree" in [one.rule for one in file.findings]


def test_b3_without_the_other_plan_nothing_is_decided(tmp_path: Path) -> None:
    plan, _ = files(tmp_path, "50 tkr", "ar-2025/result.2025")
    for rule in ("ref-resolves", "text-table-agree"):
        found = verdicts(plan)[rule]
        assert (Outcome.UNDECIDABLE, ()) == (found.outcome, found.findings)
        said = {say(gap.fact, "sv") for gap in found.gaps}
        wanted = "planen ”ar-2025”, som en sifferlänk leder till och som inte är med i körningen"
        assert {f"{wanted} (ange den med --with)"} == said


def test_b3_a_document_prints_the_figure_of_the_other_plan(tmp_path: Path) -> None:
    plan, report = files(tmp_path, "40 tkr", "ar-2025/result.2025")
    (document,) = api.render([plan], "md", beside=[report])
    assert "Det blev 40 tkr då, 40 tkr." in document.text.replace("\u00a0", " ")
    (document,) = api.render([plan], "md")
    assert "Det blev 40 tkr då, [planen ”ar-2025” är inte med]." in document.text.replace(
        "\u00a0", " "
    ).replace("\\", "")


def test_b3_a_slash_in_the_place_of_a_full_stop_leads_to_no_plan(tmp_path: Path) -> None:
    plan, _ = files(tmp_path, "40 tkr", "costs/total.2027")
    found = verdicts(plan)["ref-resolves"]
    assert Outcome.FAIL is found.outcome
    assert "planen har ingen sådan siffra" in say(found.findings[0].message, "sv")


def test_b3_a_plan_may_lead_to_a_figure_of_its_own_by_its_id(tmp_path: Path) -> None:
    plan, _ = files(tmp_path, "1 år", "vp-2027/period.years")
    assert Outcome.PASS is verdicts(plan)["ref-resolves"].outcome


def test_b3_the_plans_that_links_lead_to_are_told_from_the_text() -> None:
    text = "[a](figure:ar-2025/result.2025) [b](figure:costs.total.2025) <figure:x/y> figure:å/b http://a/b"
    assert ["ar-2025", "x"] == list(cited_in(text))
