"""Interventions at a glance: what they share is said once, and nothing of one that does not say it."""

from __future__ import annotations

from collections.abc import Mapping

from samplan.loading.load import load_plan
from samplan.render.document import render_document

HEAD = """\
samplan: 1
id: a
kind: operational_plan
title: Plan
period: 2026
association:
  name: Norrbygden
  members:
    - {id: fk, name: Försäkringskassan}
    - {id: af, name: Arbetsförmedlingen}
    - {id: region, name: Region Norrhed}
    - {id: kommun, name: Storheds kommun}
    - {id: gamla, name: Lilla kommun, left: 2020}
interventions:
"""
OWNERS = "life: continues, owner: Region Norrhed, cost: 100 tkr"
SAME = "follow_up: Halvårsrapport"


def document(interventions: Mapping[str, str]) -> str:
    """The Markdown of a plan with interventions, each with what it says of itself."""
    lines = "".join(f"  - {{name: {name}, {OWNERS}, {fields}}}\n" for name, fields in interventions.items())
    return printed(lines)


def printed(lines: str) -> str:
    """The Markdown of a plan with these lines."""
    loaded = load_plan("plan.yaml", f"{HEAD}{lines}".encode())
    assert loaded.plan is not None, loaded.findings
    return render_document(loaded.plan, "md").replace("\u00a0", " ")


def test_what_most_say_alike_and_the_others_otherwise_is_said_once() -> None:
    text = document({"Alfa": SAME, "Beta": SAME, "Gamma": SAME, "Delta": "follow_up: Slutrapport"})
    assert "Om inget annat sägs gäller: **Uppföljning:** Halvårsrapport.\n" in text
    assert text.count("Halvårsrapport") == 1
    assert "#### Delta\n\n**Uppföljning:** Slutrapport.\n" in text.replace("### Delta", "#### Delta")


def test_what_one_is_silent_about_is_said_of_those_that_say_it() -> None:
    text = document({"Alfa": SAME, "Beta": SAME, "Gamma": SAME, "Delta": "aliases: [D]"})
    assert "Om inget annat" not in text
    assert text.count("Halvårsrapport") == 3


def test_two_of_three_are_no_rule() -> None:
    text = document({"Alfa": SAME, "Beta": SAME, "Gamma": "follow_up: Slutrapport"})
    assert "Om inget annat" not in text


def test_half_of_them_are_not_most() -> None:
    other = "follow_up: Slutrapport"
    names = ("A1", "A2", "A3")
    text = document(dict.fromkeys(names, SAME) | {"B1": other, "B2": other, "B3": other})
    assert "Om inget annat" not in text


def test_what_all_share_is_not_called_usual() -> None:
    text = document({"Alfa": SAME, "Beta": SAME, "Gamma": SAME})
    assert "För alla gäller: **Uppföljning:** Halvårsrapport.\n" in text
    assert "Om inget annat" not in text


def test_parties_that_are_all_the_members_are_called_so() -> None:
    members = "parties: [fk, Arbetsförmedlingen, Region Norrhed, Storheds kommun]"
    assert "**Deltagande parter:** Alla medlemmar." in document({"Alfa": members})


def test_parties_beside_the_members_are_named() -> None:
    for names in (
        "[fk, af, region]",
        "[fk, af, region, Röda Korset]",
        "[fk, af, region, kommun, Röda Korset]",
        "[fk, af, region, kommun, gamla]",
    ):
        text = document({"Alfa": f"parties: {names}"})
        assert "Alla medlemmar" not in text
        assert "Region Norrhed" in text


def test_the_cost_of_the_year_has_its_year_where_another_cost_is_said() -> None:
    text = document({"Alfa": "whole_cost: 300 tkr", "Beta": SAME, "Gamma": SAME})
    assert "| Kostnad 2026 |" in text
    assert "**Kostnad för hela insatsen:** 300 tkr." in text
    assert "**Kostnad" not in text.replace("**Kostnad för hela", "")


def test_what_half_of_them_say_is_no_column() -> None:
    text = document({"Alfa": "category: Projekt", "Beta": "category: Projekt", "Gamma": SAME, "Delta": SAME})
    assert "| Insats | Läge       | Ägare          | Kostnad |" in text
    assert "### Alfa\n\n**Grupp:** Projekt.\n" in text


def test_names_beside_one_column_are_no_overview() -> None:
    text = printed("  - {name: A, owner: Region Norrhed}\n  - {name: B, owner: Försäkringskassan}\n")
    assert "i korthet.**" not in text
    assert "### A\n\n**Ägare:** Region Norrhed.\n" in text


def test_one_intervention_is_no_overview() -> None:
    assert "i korthet.**" not in document({"Alfa": SAME})


def test_what_the_three_columns_of_people_leave_out_is_said_under_the_intervention() -> None:
    every = "women: 3, men: 4"
    text = document(
        {
            "Alfa": f"participants: {{{every}, unknown: 1, total: 8}}",
            "Beta": f"participants: {{{every}, total: 7}}",
        }
    )
    assert "| Alfa   | Fortsätter | Region Norrhed | 100 tkr |       3 |   4 |      8 |" in text
    assert "**Planerade deltagare:** 8 (3 kvinnor, 4 män, 1 av okänt kön)." in text


def test_what_the_heading_says_of_all_is_not_said_again() -> None:
    lines = "".join(f"  - {{name: {name}, {OWNERS}, {SAME}}}\n" for name in "ABC")
    shown = "sections: [{heading: Insatser med halvårsrapport, show: interventions}]\n"
    assert "**Uppföljning:**" not in printed(f"{lines}{shown}")
    assert "För alla gäller: **Uppföljning:** Halvårsrapport." in printed(lines)
