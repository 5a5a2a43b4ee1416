"""The document of a plan as views: sections, items, facts and what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

import pytest

from samplan.figures.kin import kin_of
from samplan.loading.load import load_plan
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.views import DocumentView, document_view
from samplan.render.views.blocks import SectionView
from samplan.render.views.contents import Entry
from samplan.schema.plan import Plan
from samplan.texts import Text


def plan_from(yaml: str, *, period: str = "2025", members: str = "[]") -> Plan:
    kind = "" if "kind:" in yaml else "kind: operational_plan\n"
    head = f"samplan: 1\nid: a\ntitle: Verksamhetsplan 2025\nperiod: {period}\n"
    association = f"association: {{name: Norrbygden, members: {members}}}\n"
    loaded = load_plan("case.yaml", (head + kind + association + yaml).encode())
    assert not loaded.findings
    assert loaded.plan is not None
    return loaded.plan


def document(yaml: str) -> DocumentView:
    return document_view(plan_from(yaml))


def body(yaml: str) -> str:
    """The Markdown after the head, with plain spaces."""
    text = render_document(plan_from(yaml), "md").replace("\u00a0", " ")
    return text.split("Norrbygden\n", 1)[1].strip("\n")


def headings(sections: Sequence[SectionView]) -> Iterator[tuple[int, str, str]]:
    for one in sections:
        if one.heading:
            yield one.level, one.numbered_heading, one.anchor
        yield from headings(one.sections)


SECTIONS = """\
numbered: true
sections:
  - {heading: Innehåll, show: contents}
  - {id: lead, text: Utan rubrik.}
  - heading: Mål
    sections:
      - {heading: Stöd, id: one}
      - id: transparent
        sections: [{heading: Stöd, id: two}]
      - {heading: Samverkan, number: "1.9."}
  - {heading: Mål, id: again}
"""


def test_headings_get_levels_numbers_and_names_and_sections_without_one_are_transparent() -> None:
    assert [
        (2, "Innehåll", "innehåll"),
        (2, "1 Mål", "1-mål"),
        (3, "1.1 Stöd", "11-stöd"),
        (3, "1.2 Stöd", "12-stöd"),
        (3, "1.9. Samverkan", "19-samverkan"),
        (2, "2 Mål", "2-mål"),
    ] == list(headings(document(SECTIONS).sections))


def test_the_same_heading_twice_has_two_names_counting_headings_within_prose() -> None:
    view = document("sections: [{heading: Mål, text: '# Mål'}, {heading: Mål, id: b}]")
    assert ["mål", "mål-2"] == [anchor for _, _, anchor in headings(view.sections)]


def test_the_contents_hold_the_headings_of_sections_and_stand_before_the_text_when_they_come_first() -> None:
    contents = document(SECTIONS).contents
    assert (
        Entry(
            "Mål",
            "1",
            "1-mål",
            (
                Entry("Stöd", "1.1", "11-stöd", ()),
                Entry("Stöd", "1.2", "12-stöd", ()),
                Entry("Samverkan", "1.9.", "19-samverkan", ()),
            ),
        ),
        Entry("Mål", "2", "2-mål", ()),
    ) == contents.entries
    assert (True, True) == (contents.is_before_text, contents.is_printed)


def test_contents_further_down_stay_there_and_a_plan_without_them_has_them_on_the_screen_only() -> None:
    below = document("sections: [{heading: A}, {heading: Innehåll, show: contents}]").contents
    none = document("sections: [{heading: A}]").contents
    assert (False, True) == (below.is_before_text, below.is_printed)
    assert (True, False) == (none.is_before_text, none.is_printed)


def test_headings_within_prose_skip_no_level() -> None:
    assert "## A\n\n### B\n\n#### C\n\n### D" == body(
        "sections:\n  - heading: A\n    text: |\n      ## B\n\n      #### C\n\n      # D\n"
    )


GOALS = """\
goals:
  - {id: a, text: Ett mål.}
  - {id: b, name: Två, text: Ett *annat* mål., responsible: Chefen}
"""


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ("paragraphs", "Ett mål.\n\nEtt *annat* mål."),
        ("bullets", "- Ett mål.\n- **Två.** Ett *annat* mål."),
        ("ranked", "1. Ett mål.\n2. **Två.** Ett *annat* mål."),
        ("headings", "Ett mål.\n\n### Två\n\nEtt *annat* mål.\n\n**Ansvarig:** Chefen."),
        ("table", "**Tabell 1. Vi vill.**\n\n| Mål      |\n| -------- |\n| Ett mål. |\n| Två      |"),
    ],
)
def test_each_style_shows_the_same_items(style: str, expected: str) -> None:
    shown = f"sections: [{{heading: Vi vill, show: {{what: goals, style: {style}}}}}]"
    assert f"## Vi vill\n\n{expected}" == body(GOALS + shown)


def test_a_list_that_ends_a_section_and_a_list_that_begins_the_next_are_two() -> None:
    assert "## A\n\n- ett\n\n* två" == body(
        "sections: [{heading: A, text: '- ett', sections: [{id: b, text: '- två'}]}]"
    )


@pytest.mark.parametrize(
    ("goals", "expected"),
    [
        ("{id: a, name: A, text: T}", "- **A.** T"),
        ("{id: a, name: A, text: T, indicators: [{id: i, name: I}]}", "### A\n\nT\n\n**Indikator:** I."),
        (
            "{id: a, text: T, indicators: [{id: i, name: I}]}",
            "| Mål | Indikator |\n| --- | --------- |\n| T   | I         |",
        ),
    ],
)
def test_the_usual_style_of_goals_prints_their_words_and_how_they_are_measured(
    goals: str, expected: str
) -> None:
    assert body(f"goals: [{goals}]").endswith(expected)


def test_ranked_target_groups_come_in_their_rank() -> None:
    assert "1. Först\n2. Sedan" in body(
        "target_groups: [{id: b, rank: 2, text: Sedan}, {id: a, rank: 1, text: Först}]"
    )


def test_figure_links_print_their_words_or_the_figure_and_a_figure_that_is_missing_shows() -> None:
    assert "Två mål, 2 och 3 och [siffran finns inte i planen]." in body(
        GOALS
        + "sections: [{heading: A, text: '[Två](figure:goals.count) mål, [](figure:goals.count)"
        + " och [3](figure:nowhere) och [](figure:goals.cost).'}]"
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Det är [ca 1 500 tkr](figure:x) av 75 %.", "Det är ca 1_500_tkr av 75_%."),
        ("**4 120 tkr** av `4 120 tkr`", "**4_120_tkr** av `4 120 tkr`"),
        ("250\n\n    tkr och 1\n\n    840 kr, [20](figure:x) %", "250_tkr och 1_840_kr, 20_%"),
        ("Det är 20 procent.", "Det är 20 procent."),
        ("12 mars kl. 13", "12 mars kl. 13"),
    ],
)
def test_numbers_stay_on_one_line_with_their_groups_and_units(source: str, expected: str) -> None:
    text = render_document(plan_from(f"sections: [{{heading: A, text: '{source}'}}]"), "md")
    assert f"## A\n\n{expected}\n".replace("_", "\u00a0") in text


@pytest.mark.parametrize("to", ["html", "md"])
def test_free_text_of_every_kind_keeps_its_numbers_on_one_line(to: Literal["html", "md"]) -> None:
    text = render_document(
        plan_from(
            "sections: [{heading: A 5 tkr, subtitle: B 5 tkr}, {heading: C, show: tables}]\n"
            "tables: [{id: t, title: D 5 tkr, columns: [2025],"
            " costs: [{id: r, name: E 5 tkr, amounts: [1]}]}]\n"
        ),
        to,
    )
    assert ["A", "B", "D", "E"] == sorted(set(re.findall("([A-E]) 5\u00a0tkr", text)))
    assert not re.search("[A-E] 5 tkr", text)


def test_a_plan_without_sections_has_the_usual_outline_of_its_kind() -> None:
    data = GOALS + "interventions: [{id: i, name: Teamet}]\ndocuments: [{id: d, title: Bilaga 1}]\n"
    operational = document(data).sections
    follow_up = document("kind: follow_up\n" + data).sections
    assert ["Mål", "Insatser", "Dokument"] == [one.heading for one in operational]
    assert ["Insatser", "Mål", "Dokument"] == [one.heading for one in follow_up]


def test_the_usual_outline_groups_goals_by_area_and_interventions_by_direction() -> None:
    view = document(
        "areas: [{id: x, name: Stöd}, {id: y, name: Lärande}]\n"
        "goals: [{id: a, area: y, text: A}, {id: b, area: x, text: B}, {id: c, text: C}]\n"
        "interventions: [{id: i, name: I, direction: individual}, {id: j, name: J}]\n"
    )
    assert [
        (2, "Mål"),
        (3, "Stöd"),
        (3, "Lärande"),
        (3, "Övriga mål"),
        (2, "Insatser"),
        (3, "Individinriktade insatser"),
        (4, "I"),
        (3, "Övriga insatser"),
        (4, "J"),
    ] == [(level, words) for level, words, _ in headings(view.sections)]


DEVIATION = """\
deviations:
  - {rule: sum-cost, item: "budget.costs[office]", reason: Raden saknas., until: 2025-12-31}
budget: {unit: tkr, columns: [2025], costs: [{id: office, name: Kansli, amounts: [5]}]}
"""


def test_deviations_stand_at_the_end_unless_a_section_shows_them() -> None:
    expected = """\
## Godtagna avvikelser

### Budget, kostnader, Kansli

- **Skäl:** Raden saknas.
- **Gäller till och med:** 2025-12-31"""
    assert body(DEVIATION).endswith(expected)
    shown = body(DEVIATION + "sections: [{heading: Avsteg, show: deviations}, {heading: Slut}]")
    assert shown.endswith("## Slut")
    assert 1 == shown.count("**Skäl:** Raden saknas.")


LIMIT = "limits: [{id: result-floor, measure: result, at_least: 50 000 kr}]"


@pytest.mark.parametrize(
    ("data", "item", "expected"),
    [
        (LIMIT, "limits[result-floor]", "Gränsen för årets resultat: minst 50 000 kr"),
        (LIMIT, "limits[result-floor].at_least", "Gränsen för årets resultat: minst 50 000 kr"),
        (
            "limits: [{id: a, measure: equity, moment: closing, at_most: 20 %, of: costs}]",
            "limits[a]",
            "Gränsen för eget kapital vid årets utgång: högst 20 % av kostnaderna",
        ),
        ("limits: [{id: a, measure: own, wording: Lagom.}]", "limits[a]", "Gränsen för planens eget mått"),
        (
            "allocations: [{id: a, base: costs, classes: [{id: b, name: B, share: 100 %}]}]",
            "allocations[a]",
            "Fördelning av insatsernas kostnader",
        ),
        (
            "policies: [{id: a, requires: statistics_by_sex}]",
            "policies[a]",
            "Kravet på könsuppdelad statistik",
        ),
        ("goals: [{id: a, text: 'Ett *mål*.'}]", "goals[a]", "Mål, Ett mål."),
        ("target_groups: [{id: a, text: Unga.}]", "target_groups[a].ages", "Målgrupper, Unga., ålder"),
        ("goals: [{id: a, text: T}]\noutcomes: [{goal: a, total: 5}]", "outcomes[a]", "Utfall, T"),
        ("budget: {columns: [2025]}", "budget.columns[2025]", "Budget, kolumner, 2025"),
        ("", "limits[gone]", "Gränser"),
        ("", "nothing[gone]", "Godtagen avvikelse"),
    ],
)
def test_a_deviation_is_headed_by_words_and_never_by_an_id(data: str, item: str, expected: str) -> None:
    deviation = f'deviations: [{{rule: a, item: "{item}", reason: R}}]\n'
    assert f"### {expected}\n" in body(deviation + data)


def test_a_deviation_from_an_inherited_limit_is_headed_by_the_limit() -> None:
    plan = plan_from("follows: b\ndeviations: [{rule: a, item: 'limits[result-floor]', reason: R}]")
    text = render_document(kin_of(plan, lambda _: plan_from(LIMIT)), "md")
    assert "### Gränsen för årets resultat: minst 50\u00a0000\u00a0kr\n" in text


def test_f59_the_rule_of_a_deviation_is_printed_by_its_title_last_and_small() -> None:
    titles = Choices(rules={"sum-cost": Text("Raderna", "The rows")})
    page = render_document(plan_from(DEVIATION), "html", titles)
    assert '</dl>\n<p class="remark">Avvikelse från: Raderna</p>' in page


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("[Teamet, Steget]", "Teamet, Steget"),
        ('["Teamet, norr", Steget]', "Teamet, norr; Steget"),
        ("[teamet, steget, vägen]", "teamet, steget och vägen"),
        ("[Teamet]", "Teamet"),
    ],
)
def test_names_with_capitals_are_not_joined_by_a_word(names: str, expected: str) -> None:
    assert f"**Utförare:** {expected}." in body(f"interventions: [{{id: i, name: I, performers: {names}}}]")


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        ("{by: Styrelsen, on: 2024-11-21, status: adopted}", "Antagen av styrelsen den 21 november 2024"),
        ("{on: 2024-11-21, status: adopted}", "Antagen den 21 november 2024"),
        ("{by: Styrelsen, on: 2024-11-21}", "Beslutad av styrelsen den 21 november 2024"),
        ("{on: 2024-11-21}", "Beslutad den 21 november 2024"),
        ("{on: 2024-11, status: adopted}", "Antagen i november 2024"),
        ("{on: 2024, status: adopted}", "Antagen år 2024"),
        ("{on: hösten 2024, status: adopted}", "Antagen hösten 2024"),
        ("{status: adopted}", "Antagen"),
        ("{status: proposal}", "Förslag, inte beslutad"),
        ("{by: Styrelsen, status: revised}", "Reviderad av styrelsen"),
        ("{by: Region Norrhed, status: adopted}", "Antagen av Region Norrhed"),
        (
            "{by: Styrelsen, on: 2024-11-21, status: proposal}",
            "Förslag som ska beslutas av styrelsen den 21 november 2024",
        ),
        ("{on: 2024-11-21, status: consultation}", "På remiss. Ska beslutas den 21 november 2024"),
        (
            "{body: board, on: 2024-11-21, paragraph: 52, status: adopted}",
            "Antagen av styrelsen den 21 november 2024, § 52",
        ),
        ("{body: other, on: 2024-11-21, status: adopted}", "Antagen den 21 november 2024"),
        ("{paragraph: §52, status: adopted}", "Antagen, § 52"),
        (
            "{steps: [{step: adopted, by: Styrelsen, on: 2024-11-21}, {step: signed, on: 2024-11-25}]}",
            "Antagen av styrelsen den 21 november 2024",
        ),
        ("{steps: [{step: consultation, by: Medlemmarna, on: 2024-09-26}]}", "På remiss, inte beslutad"),
        ("{registry_number: 2021/, dated: '20180615'}", ""),
    ],
)
def test_f58_the_head_says_how_it_was_decided(decision: str, expected: str) -> None:
    head = document_view(plan_from(f"decision: {decision}")).head
    assert head.status.replace("\u00a0", " ") == expected


def test_the_head_has_the_number_in_the_register_and_who_wrote_it() -> None:
    text = render_document(plan_from("decision: {registry_number: 2021/, dated: '20180615'}"), "md")
    facts = [line[2:].replace("**", "") for line in text.split("\n") if line.startswith("- ")]
    assert facts == ["Dnr: 2021/", "Daterad: 20180615"]


@pytest.mark.parametrize(
    ("status", "mark"),
    [("proposal", "FÖRSLAG"), ("consultation", "REMISS"), ("adopted", ""), ("revised", "")],
)
def test_what_nobody_has_decided_carries_a_mark(status: str, mark: str) -> None:
    assert document_view(plan_from(f"decision: {{status: {status}}}")).head.mark == mark


def test_d07_the_steps_of_a_decision_are_a_table_without_empty_columns() -> None:
    text = body(
        """
decision:
  steps:
    - {step: consultation, body: members, on: 2024-09-26}
    - {step: adopted, body: board, on: 2024-11-21, paragraph: 52, registry_number: N 1}
    - {step: adjusted, on: 2024-11-28, note: På kansliet}
sections: [{heading: Beslut, show: decision}]
"""
    )
    assert [
        "| Steg | Organ | Dag | Paragraf | Dnr | Notering |",
        "| Samråd | Medlemmarna | 2024-09-26 | – | – | – |",
        "| Beslut | Styrelsen | 2024-11-21 | § 52 | N 1 | – |",
        "| Justering av protokollet | – | 2024-11-28 | – | – | På kansliet |",
    ] == [" ".join(line.split()) for line in text.split("\n") if line.startswith("| ") and "--" not in line]
    assert "Paragraf" not in body(
        "decision: {steps: [{step: adopted, on: 2024-11-21}]}\nsections: [{show: decision}]"
    )


@pytest.mark.parametrize(
    ("decision", "lead"),
    [
        ("status: proposal", "Styrelsen föreslås besluta:"),
        ("status: consultation, body: members", "Medlemmarna föreslås besluta:"),
        ("status: proposal, body: other", "Styrelsen föreslås besluta:"),
        ("status: adopted, by: Förbundsstyrelsen", "Förbundsstyrelsen beslutade:"),
        ("steps: [{step: proposal, by: Beredningsgruppen}]", "Styrelsen föreslås besluta:"),
        ("dated: hösten", "Beslutspunkter:"),
    ],
)
def test_d07_the_points_to_decide_are_numbered_under_who_decides(decision: str, lead: str) -> None:
    points = "[{text: att fastställa planen}, {text: att fastställa budgeten, paragraph: 53}]"
    text = body(f"decision: {{{decision}, points: {points}}}")
    assert f"{lead}\n\n1. att fastställa planen\n2. att fastställa budgeten (§ 53)" in text
    assert "## Beslut\n" in text


def test_d09_the_head_says_that_a_document_is_a_part() -> None:
    assert "- **Omfattning:** Utdrag" in render_document(plan_from("extent: excerpt"), "md")
    assert "Omfattning" not in render_document(plan_from("extent: whole"), "md")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("kind: follow_up\nreport: annual", "Årsredovisning"),
        ("kind: follow_up\nreport: tertial", "Tertialrapport"),
        ("kind: follow_up", "Uppföljning"),
        ("kind: budget", "Budget"),
        ("kind: decision", "Beslut"),
        ("kind: goals_plan\nalso: [follow_up]", "Mål- och inriktningsplan och uppföljning"),
        (
            "kind: goals_plan\nalso: [follow_up]\nreport: annual",
            "Mål- och inriktningsplan och årsredovisning",
        ),
    ],
)
def test_d13_the_head_says_which_document_it_is(kind: str, words: str) -> None:
    assert words == document(kind).head.kind


def test_h07_a_document_that_is_only_a_decision_is_printed() -> None:
    text = body(
        "kind: decision\ndecision: {status: adopted, on: 2024-11-21, points: [{text: att anta planen}]}"
    )
    assert "**Antagen den 21 november 2024.**" in text
    assert text.endswith("## Beslut\n\nStyrelsen beslutade:\n\n1. att anta planen")


def test_i01_a_supplement_names_the_budget_that_it_amends() -> None:
    head = "samplan: 1\nid: budget-2025\nkind: budget\ntitle: Budget 2025\nperiod: 2025\n"
    budget = load_plan("budget.yaml", f"{head}association: {{name: Norrbygden}}\n".encode()).plan
    plan = plan_from("kind: budget\nextent: supplement\nrevises: budget-2025")
    text = render_document(kin_of(plan, {"budget-2025": budget}.get), "md")
    assert "- **Omfattning:** Tillägg\n- **Ändrar:** Budget 2025" in text


def test_kind_and_period_are_printed_only_where_the_title_does_not_say_them() -> None:
    said = document("").head
    unsaid = document("kind: follow_up").head
    assert ("", None) == (said.kind, said.facts)
    assert ("Uppföljning", None) == (unsaid.kind, unsaid.facts)
    (period,) = re.findall(r"Period:\*\* (.*)\n", render_document(plan_from("", period="2025–2026"), "md"))
    assert "2025–2026" == period


def test_an_intervention_under_a_heading_has_its_facts_but_no_sentence_twice() -> None:
    expected = """\
### Teamet

De träffas varje vecka och rapporterar till styrelsen.

**Inriktning:** Individinriktad. **Kostnad:** cirka 2 mkr. **Planerade deltagare:** 12 kvinnor, 8 män."""
    assert expected in body(
        "interventions:\n"
        "  - id: i\n    name: Teamet\n    direction: individual\n    cost: cirka 2 mkr\n"
        "    participants: {women: 12, men: 8}\n"
        "    follow_up: träffas varje vecka och rapporterar\n"
        "    text: De träffas varje vecka och rapporterar till styrelsen.\n"
    )


def test_d12c_a_section_may_leave_out_names_that_the_texts_say() -> None:
    data = (
        "interventions: [{id: a, name: Bron, text: '**Bron** hjälper.'}, {id: b, name: Stigen}]\n"
        "sections: [{heading: Insatser, show: {what: interventions, style: %s, names: false}}]\n"
    )
    assert "- **Bron** hjälper.\n- **Stigen**" in body(data % "bullets")
    headings = body(data % "headings")
    assert "### Bron" not in headings
    assert "### Stigen" in headings


def test_d11b_focus_areas_are_shown_without_goals() -> None:
    text = body(
        "kind: operational_plan\nareas:\n  - {id: a, name: Arbete}\n"
        "  - {id: b, name: Trygghet, kind: focus, parent: a, text: Nära.}\n"
        "sections: [{heading: Fokus, show: {what: areas, where: {kind: focus}}}]\n"
    )
    assert "### Trygghet" in text
    assert "**Slag:** Fokusområde" in text
    assert "**Del av:** Arbete" in text
    assert text.count("Arbete") == 1


def test_documents_are_linked_and_a_dangerous_link_is_only_words() -> None:
    assert "- [Avtal](https://a.se/b%20c) (förbundsordning)\n- Bilaga 1" in body(
        "documents:\n"
        "  - {id: a, title: Avtal, role: agreement, link: https://a.se/b c}\n"
        "  - {id: b, title: Bilaga 1, role: annex, link: 'javascript:alert(1)'}\n"
    )


def test_members_stand_by_party() -> None:
    parties = {"a": "state", "b": "municipalities", "c": "state"}
    members = ", ".join(f"{{id: {one}, name: {one}, party: {party}}}" for one, party in parties.items())
    plan = plan_from("sections: [{heading: Medlemmar, show: members}]", members=f"[{members}]")
    assert render_document(plan, "md").endswith(
        "## Medlemmar\n\n- **Staten:** a och c\n- **Kommunerna:** b\n"
    )


def test_f59_a_section_called_like_its_item_has_one_heading() -> None:
    text = body(
        "interventions: [{id: b, name: Bron, text: Ett stöd.}, {id: s, name: Steget, text: Ett steg.}]\n"
        "sections: [{heading: Bron, show: {what: interventions, where: {ids: [b]}}},"
        " {heading: Alla, show: interventions}]"
    )
    assert ["## Bron", "## Alla", "### Bron", "### Steget"] == [
        line for line in text.split("\n") if line.startswith("#")
    ]
