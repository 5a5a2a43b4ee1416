"""What documents say of interventions beyond a name and a cost: each form is read, printed and compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.diff import find_changes
from samplan.figures.members import member_named
from samplan.loading.load import load_plan
from samplan.render.changes_text import changes_text
from samplan.render.document import render_document
from samplan.render.words import say, say_fact
from samplan.schema.plan import Plan
from tests.test_money_forms import HEAD, body, figure, plan_of, told, verdict
from tests.unit.diff.plans import changes_between

PLAN = Path(__file__).parent / "plans" / "interventions.yaml"


def test_the_plan_of_all_forms_is_the_golden(golden: Callable[[str, str], None]) -> None:
    report = api.validate([str(PLAN)], today=date(2028, 3, 10))
    assert [] == [one for file in report.files for one in file.findings]
    plan = load_plan(PLAN.name, PLAN.read_bytes()).plan
    assert plan is not None
    golden("interventions.md", render_document(plan, "md"))


def told_in_words(before: str, after: str) -> str:
    """The difference between two plans as a terminal shows it, with plain spaces."""
    changes = find_changes(plan_of(before), plan_of(after))
    return changes_text(changes, "sv").replace("\u00a0", " ")


COSTS = "interventions: [{id: a, name: A, cost: 1 050 tkr, whole_cost: 2 600 tkr}]"


def test_d5f_the_cost_of_the_year_is_named_by_it_where_that_of_the_whole_life_is_given() -> None:
    assert "**Kostnad 2027:** 1 050 tkr" in body(COSTS, "interventions")
    assert "**Kostnad för hela insatsen:** 2 600 tkr" in body(COSTS, "interventions")
    without = COSTS.replace(", whole_cost: 2 600 tkr", "")
    assert "**Kostnad:** 1 050 tkr" in body(without, "interventions")
    table = body(COSTS, "{what: interventions, style: table}")
    assert "| Insats | Kostnad | Kostnad för hela insatsen |" in table
    assert "hela insatsen" not in body(without, "{what: interventions, style: table}")


def test_d5f_a_cost_of_the_whole_life_that_differs_is_one_change() -> None:
    (change,) = changes_between(COSTS, COSTS.replace("2 600", "2 700"))
    assert ["interventions[a].whole_cost"] == told((change,))
    assert "kostnad för hela insatsen: 2 600 tkr → 2 700 tkr" in told_in_words(
        COSTS, COSTS.replace("2 600", "2 700")
    )


KINDS = "interventions: [{id: a, name: A, category: Förstudie, support: coordinated}]"


def test_d10c_h10_the_documents_own_group_and_what_the_association_does_are_shown_and_compared() -> None:
    text = body(KINDS, "interventions")
    assert "**Grupp:** Förstudie" in text
    assert "**Förbundets stöd:** Samordnas utan medel" in text
    assert "| A | Förstudie |" in body(KINDS, "{what: interventions, style: table}")
    after = KINDS.replace("Förstudie", "Projekt").replace("coordinated", "co_financed")
    assert ["interventions[a].category", "interventions[a].support"] == told(changes_between(KINDS, after))
    assert "samordnas utan medel → delfinansieras" in told_in_words(KINDS, after)


@pytest.mark.parametrize(
    ("word", "known"),
    [("samordnas", "coordinated"), ("delfinansieras", "co_financed"), ("finansierad", "financed")],
)
def test_h10_a_swedish_word_of_a_list_is_answered_with_the_formats(word: str, known: str) -> None:
    loaded = load_plan("case.yaml", (HEAD + f"interventions: [{{name: A, support: {word}}}]").encode())
    (finding,) = loaded.findings
    assert finding.remedy is not None
    assert "schema-unknown-word" == finding.rule
    assert f"”{known}”" in say(finding.remedy, "sv")


SYSTEM = """
interventions: [{id: a, name: A, system: sus, follow_up: "I SUS och med enkät"}]
goals:
  - id: g
    name: Arbete
    text: Fler i arbete.
    indicators: [{name: Andel, data_source: Uppföljning Finsam, system: sus}]
"""


def test_n13_the_system_of_follow_up_is_printed_where_no_words_beside_it_have_its_name() -> None:
    assert "Uppföljningssystem" not in body(SYSTEM, "interventions")
    assert "**Uppföljningssystem:** Egen uppföljning" in body(
        SYSTEM.replace("system: sus, follow", "system: own, follow"), "interventions"
    )
    assert "**Uppföljningssystem:** SUS" in body(SYSTEM, "{what: goals, style: headings}")
    after = SYSTEM.replace("system: sus", "system: uppfoljning_finsam")
    assert ["goals[g].indicators[andel].system", "interventions[a].system"] == told(
        changes_between(SYSTEM, after)
    )


MOVED = """
interventions:
  - {id: a, name: Trädgården, life: moved, moved_into: b, cost: 90 tkr, participants: {total: 8}}
  - {id: b, name: Vägvisaren, cost: 200 tkr, participants: {total: 20}}
"""
JOINED = "interventions: [{id: b, name: Vägvisaren, cost: 280 tkr, participants: {total: 27}}]"


def test_d10a_what_becomes_a_part_of_another_has_not_ended() -> None:
    text = told_in_words(MOVED, JOINED)
    assert "Trädgården (insats) går upp i Vägvisaren: 290 tkr → 280 tkr" in text
    assert "Insatser som går upp i andra: Trädgården (i Vägvisaren)" in text
    assert "avslutas eller utgår" not in text
    english = changes_text(find_changes(plan_of(MOVED), plan_of(JOINED)), "en")
    assert "Trädgården (intervention) becomes part of Vägvisaren" in english
    ended = told_in_words(MOVED.replace("life: moved, moved_into: b", "life: ends"), JOINED)
    assert "Insatser som avslutas eller utgår: Trädgården" in ended
    moved = told_in_words(MOVED.replace(", moved_into: b", ""), JOINED)
    assert "Insatser som andra har tagit över: Trädgården\n" in moved


def test_t57_what_others_have_taken_over_has_not_ended() -> None:
    text = told_in_words(MOVED.replace("moved_into: b", "moved_to: regionens primärvård"), JOINED)
    assert "Insatser som andra har tagit över: Trädgården (regionens primärvård)" in text
    assert "avslutas eller utgår" not in text
    implemented = MOVED.replace("life: moved, moved_into: b", "life: implemented")
    assert "Insatser som andra har tagit över: Trädgården\n" in told_in_words(implemented, JOINED)
    english = changes_text(find_changes(plan_of(implemented), plan_of(JOINED)), "en")
    assert "Interventions that others have taken over: Trädgården\n" in english


def test_d10a_several_that_become_a_part_of_another_are_named_together() -> None:
    before = MOVED + "  - {id: c, name: Odlingen, moved_into: b}\n"
    text = told_in_words(before, JOINED)
    assert "Trädgården (insats) och Odlingen (insats) går upp i Vägvisaren" in text
    assert "(intervention) become part of" in changes_text(
        find_changes(plan_of(before), plan_of(JOINED)), "en"
    )


@pytest.mark.parametrize("life", ["moved", "ends"])
def test_d10a_what_is_to_become_a_part_of_another_is_told_when_the_plan_says_so(life: str) -> None:
    before = MOVED.replace("life: moved, moved_into: b, ", "life: continues, ")
    text = told_in_words(before, MOVED.replace("life: moved", f"life: {life}"))
    assert "Trädgården (insats), går upp i: – → Vägvisaren" in text
    assert "Insatser som går upp i andra: Trädgården (i Vägvisaren)" in text
    assert "avslutas eller utgår" not in text
    assert "Insatser som flyttas" not in text


def test_d10a_items_that_become_one_that_was_not_there_are_still_merged() -> None:
    before = "interventions: [{id: a, name: A}, {id: b, name: B}]"
    text = told_in_words(before, "interventions: [{id: c, name: C, merged_from: [a, b]}]")
    assert "A (insats) och B (insats) slås samman till C" in text
    assert "Insatser som ersätts: A och B slås samman till C" in text


PARTS = """
interventions:
  - {id: a, name: Arbetsspåret, participants: {total: 50}}
  - {id: b, name: Praktiken, part_of: a, participants: {total: 20}, moved_to: Lomsele kommun}
  - {id: c, name: Kursen, part_of: x, participants: {total: 5}}
"""


def test_d10a_a_part_is_shown_with_its_whole_and_where_it_moves() -> None:
    text = body(PARTS, "interventions")
    assert "**Del av:** Arbetsspåret" in text
    assert "**Flyttas till:** Lomsele kommun" in text


def test_d10a_people_of_a_part_are_not_counted_once_more() -> None:
    text = told_in_words(PARTS, PARTS.replace("total: 20", "total: 25").replace("total: 5}", "total: 6}"))
    assert "Planerade deltagare i insatser som anger antal: 55 → 56" in text


PAYING = """
interventions:
  - id: a
    name: Bron
    financiers: [Region Norrhed, {name: ESF, share: 60 %, until: 2028-06}, {name: Lomsele, amount: 40 tkr}]
    local_units: [Granåker, {name: Storhed, period: hösten 2027, owner: Storheds kommun}]
"""


def test_d10b_h05_a_financier_is_a_name_or_says_how_much_and_until_when() -> None:
    text = body(PAYING, "interventions")
    assert "**Finansiärer:** Region Norrhed; ESF (60 %, till juni 2028); Lomsele (40 tkr)" in text
    assert "**Lokala enheter:** Granåker, Storhed (hösten 2027, Storheds kommun)" in text.replace(";", ",")


def test_d10b_an_end_of_the_financing_is_one_change_and_a_name_that_goes_another() -> None:
    later = PAYING.replace("2028-06", "2028-12").replace("Region Norrhed, ", "")
    changes = changes_between(PAYING, later)
    assert ["interventions[a].financiers[ESF].until", "interventions[a].financiers[Region Norrhed]"] == told(
        changes
    )
    text = told_in_words(PAYING, later)
    assert "ESF (finansiär, Bron), till: juni 2028 → december 2028" in text
    assert "Region Norrhed (finansiär, Bron) utgår" in text


def test_d10b_the_names_of_what_comes_with_an_intervention_are_told_together() -> None:
    text = told_in_words("interventions: [{id: z, name: Z}]", PAYING + "  - {id: z, name: Z}\n")
    assert "finansiärer: Region Norrhed" in text
    assert "ESF (finansiär)" in text
    assert "lokala enheter: Granåker" in text


def test_d10b_a_financier_of_another_intervention_has_not_moved() -> None:
    before = "interventions: [{id: a, name: A, financiers: [ESF]}, {id: b, name: B, financiers: [Staten]}]"
    after = (
        "interventions: [{id: a, name: A, financiers: [Staten]}, {id: b, name: B, financiers: [Regionen]}]"
    )
    kinds = [(change.kind.value, change.title) for change in changes_between(before, after)]
    assert [("added", "Staten"), ("removed", "ESF"), ("added", "Regionen"), ("removed", "Staten")] == kinds


@pytest.mark.parametrize("lists", ["financiers: Länsstyrelsen", "financiers: [Länsstyrelsen]"])
def test_d10b_a_file_with_names_alone_is_right_as_it_was(lists: str) -> None:
    (one,) = plan_of(f"interventions: [{{id: a, name: A, {lists}, local_units: Granåker}}]").interventions
    assert ["Länsstyrelsen"] == [each.name for each in one.financiers]
    assert ["Granåker"] == [each.name for each in one.local_units]


def test_d10b_a_text_that_names_several_is_no_list_of_one() -> None:
    loaded = load_plan("case.yaml", (HEAD + "interventions: [{name: A, financiers: 'B, C'}]").encode())
    assert ["schema-not-a-list"] == [one.rule for one in loaded.findings]


UNITS = """
interventions:
  - id: a
    name: Bron
    participants: {women: 30, men: 20}
    local_units:
      - {name: Granåker, participants: {women: 7, men: 5, total: 12}, cost: 300 tkr, note: Nytt i år.}
      - {name: Öst på landet, period: 2027, owner: Storheds kommun}
"""


def test_d10d_local_units_with_figures_are_a_table() -> None:
    text = body(UNITS, "interventions")
    assert "Lokala enheter i Bron" in text
    assert "| Lokal enhet | Period | Ägare | Kostnad | Kvinnor | Män | Totalt |" in text
    assert "| Granåker | – | – | 300 tkr | 7 | 5 | 12 |" in text
    assert "| Öst på landet | 2027 | Storheds kommun | – | – | – | – |" in text
    assert "**Granåker.** Nytt i år." in text
    assert "**Lokala enheter:**" not in text


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("local_units.granaker.cost", "300 tkr"),
        ("local_units.granaker.participants.women", "7"),
        ("local_units.granaker.participants", "12"),
        ("local_units.ost-pa-landet.cost", None),
        ("local_units.lomsele.cost", None),
    ],
)
def test_d10d_a_figure_of_a_local_unit_has_a_link(path: str, words: str | None) -> None:
    found = figure(UNITS, f"interventions.a.{path}")
    assert words == (found and say_fact(found.value, "sv").replace("\u00a0", " "))


def test_d10d_the_words_of_a_link_are_held_against_the_local_unit() -> None:
    link = (
        UNITS
        + "sections: [{heading: A, text: '[310 tkr](figure:interventions.a.local_units.granaker.cost)'}]"
    )
    (problem,) = verdict(link, "text-table-agree").findings
    assert "kostnaden för ”Bron, Granåker”" in say(problem.message, "sv")


def test_d10d_people_of_a_local_unit_are_by_sex_and_add_up() -> None:
    (problem,) = verdict(UNITS.replace("total: 12", "total: 13"), "sex-sum").findings
    assert "interventions[a].local_units[Granåker].participants" in problem.place
    assert "”Bron, Granåker”" in say(problem.message, "sv")
    by_none = UNITS.replace("women: 7, men: 5, total: 12", "total: 12")
    (problem,) = verdict(by_none, "sex-disaggregated").findings
    assert "”Bron, Granåker”" in say(problem.message, "sv")


def test_d10d_a_figure_of_a_local_unit_that_differs_is_one_change() -> None:
    after = UNITS.replace("300 tkr", "320 tkr").replace(
        "women: 7, men: 5, total: 12", "women: 8, men: 5, total: 13"
    )
    assert [
        "interventions[a].local_units[Granåker].participants.total",
        "interventions[a].local_units[Granåker].cost",
    ] == told(changes_between(UNITS, after))


WHO = """
association:
  id: norrbygden
  name: Samordningsförbundet Norrbygden
  members: [Försäkringskassan, {id: rn, name: Region Norrhed, aliases: [Regionen i norr]}]
interventions:
  - id: a
    name: Bron
    owner: rn
    performers: [rn, norrbygden, Konsulten AB]
    parties: [forsakringskassan, Regionen i norr]
    financiers: [norrbygden, {name: rn, share: 40 %}]
    local_units: [{name: Granåker, owner: rn}]
"""


def plan_of_who(yaml: str = WHO) -> Plan:
    head = HEAD.replace("association: {name: Norrbygden}\n", "")
    plan = load_plan("case.yaml", (head + yaml).encode()).plan
    assert plan is not None
    return plan


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("rn", "Region Norrhed"),
        ("Region  norrhed", "Region Norrhed"),
        ("regionen i norr", "Region Norrhed"),
        ("forsakringskassan", "Försäkringskassan"),
        ("Samordningsförbundet Norrbygden", "Samordningsförbundet Norrbygden"),
        ("norrbygden", "Samordningsförbundet Norrbygden"),
        ("RN", None),
        ("Konsulten AB", None),
    ],
)
def test_n10_n11_who_is_meant_is_found_by_id_name_or_other_name(words: str, name: str | None) -> None:
    found = member_named(plan_of_who().association, words)
    assert name == (found and found.name)


def test_n10_a_document_has_the_names_of_members_whose_ids_are_written() -> None:
    text = " ".join(render_document(plan_of_who(), "md").replace("\u00a0", " ").split())
    assert "**Ägare:** Region Norrhed" in text
    assert "**Utförare:** Region Norrhed, Samordningsförbundet Norrbygden, Konsulten AB" in text
    assert "**Deltagande parter:** Försäkringskassan, Regionen i norr" in text
    assert "**Finansiärer:** Samordningsförbundet Norrbygden, Region Norrhed (40 %)" in text
    assert "Granåker (Region Norrhed)" in text


def test_n10_an_id_and_the_name_of_a_member_are_no_difference() -> None:
    named = WHO.replace("owner: rn\n", "owner: Region Norrhed\n").replace(
        "{name: rn", "{name: Region Norrhed"
    )
    assert () == find_changes(plan_of_who(), plan_of_who(named)).changes


GOALS = """
goals:
  - {id: g, name: Arbete, text: Fler i arbete.}
  - {id: h, name: Praktik, text: Fler i praktik., parent: g, period: {to: 2027-03}}
"""


def test_d11a_a_goal_may_lack_the_start_of_its_period_and_has_the_goal_above_it() -> None:
    text = body(GOALS, "{what: goals, style: headings}")
    assert "**Överordnat mål:** Arbete" in text
    assert "mars 2027" in text


def test_d10c_a_section_shows_the_interventions_of_a_group() -> None:
    yaml = "interventions: [{id: a, name: Bron, category: Projekt}, {id: b, name: Spången, category: Studie}]"
    text = body(yaml, "{what: interventions, where: {category: Projekt}}")
    assert "Bron" in text
    assert "Spången" not in text
