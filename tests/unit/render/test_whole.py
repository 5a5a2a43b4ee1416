"""A plan without sections is printed whole: what sections would tell by their headings too."""

from __future__ import annotations

import pytest

from samplan.render.document import render_document
from tests.unit.render.test_views import body, plan_from

FACTS = {
    "what became one intervention": (
        "interventions: [{name: Ny, merged_from: [Gamla huset, Dörren]}]",
        "**Sammanslagen av:** Gamla huset, Dörren",
    ),
    "what was split off, by the name that the plan has for it": (
        "interventions: [{name: Ny, aliases: [Gamla huset], split_from: gamla-huset}]",
        "**Avdelad från:** Gamla huset",
    ),
    "the level of a goal": ("goals: [{id: a, text: Alla arbetar., level: vision}]", "**Målnivå:** Vision"),
    "which way is better, where no target says it": (
        "goals: [{id: a, text: Färre väntar., indicators: [{name: Väntande, better: lower}]}]",
        "**Önskad riktning:** Lägre är bättre",
    ),
    "the name of a single target group": (
        "target_groups: [{name: Unga, text: Utan arbete.}]",
        "- **Unga.** Utan arbete.",
    ),
    "the standing and the rank of a single target group": (
        "target_groups: [{name: Unga, text: Utan arbete., standing: priority, rank: 2}]",
        "| Unga | Utan arbete. | Prioriterad | 2 |",
    ),
    "the kind of an area": ("kind: goals_plan\nareas: [{name: Hälsa, kind: focus}]", "**Slag:** Fokusområde"),
    "the kind of an area that goals are grouped by": (
        "kind: goals_plan\nareas: [{name: Hälsa, kind: focus}, B]\ngoals: [{id: a, text: M., area: Hälsa}]",
        "### Hälsa Fokusområde",
    ),
    "the wording of a demand": (
        "policies: [{requires: smallest_cell, at_least: 5, wording: Små grupper visas inte.}]",
        "- Minsta redovisade grupp: 5. Små grupper visas inte.",
    ),
    "key figures of a budget": ("kind: budget\nfacts: [{name: Omfördelat, value: 175 tkr}]", "Omfördelat"),
    "key figures of a decision": (
        "kind: decision\nfacts: [{name: Omfördelat, value: 175 tkr}]",
        "Omfördelat",
    ),
}


@pytest.mark.parametrize("case", FACTS)
def test_a_plan_without_sections_prints(case: str) -> None:
    given, printed = FACTS[case]
    found = " ".join(body(given).split())
    assert " ".join(printed.split()) in found.replace(" - | ", " | "), found
    words = printed.split("**")[-1].strip("*-| ").split("|")[0].strip()
    assert words.split(": ")[-1].split()[-1][:12] in render_document(plan_from(given), "html").replace(
        "\u00a0", " "
    )


def test_a_heading_that_tells_the_level_is_not_repeated() -> None:
    goals = "goals: [{id: a, text: Alla arbetar., name: Arbete, level: vision, responsible: Styrelsen}]\n"
    section = "sections: [{heading: Vision, show: {what: goals, where: {level: vision}, style: headings}}]"
    assert "Målnivå" not in body(goals + section)
