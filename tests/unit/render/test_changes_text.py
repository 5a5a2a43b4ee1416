from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import get_args

import pytest

from samplan.changes import Change, ChangeKind, Changes, Side
from samplan.diff import find_changes
from samplan.levels import DiffLevel
from samplan.render.changes_lines import SIGNS, STATED, line_of
from samplan.render.changes_markdown import changes_markdown
from samplan.render.changes_sentences import SENTENCES
from samplan.render.changes_text import changes_text
from samplan.schema import terms
from samplan.schema.shape import SHAPES
from samplan.texts import Language, Text
from tests.unit.diff.plans import kin_in, plan_from

OLD = """
id: norrbygden-2025
title: Verksamhetsplan 2025
goals: [{id: plan, name: En plan, text: Alla som avslutar en insats ska ha en plan.}]
interventions: [{id: green, name: Gröna spåret, cost: 380 000 kr}, {id: team, name: Teamet, cost: 850 000 kr}]
budget:
  unit: tkr
  columns: [2025, {year: 2026, standing: indicative}]
  costs: [{id: secretariat, name: Kansli, amounts: [3000, 3100]}]
limits: [{id: equity-cap, measure: equity, at_most: 20 %}]
"""
NEW = """
id: norrbygden-2026
title: Verksamhetsplan 2026
period: 2026
goals: [{id: plan, name: En plan, text: Alla som avslutar en insats ska ha en egen plan.}]
interventions: [{id: team, name: Teamet, cost: 910 000 kr}, {id: way-in, name: Vägen in, cost: 450 000 kr}]
budget:
  unit: tkr
  columns: [2026, {year: 2027, standing: indicative}]
  costs: [{id: secretariat, name: Kansli, amounts: [3100, 3200]}]
limits: [{id: equity-cap, measure: equity, at_most: "17,5 %"}]
"""


def text_of(old: str, new: str, language: Language = "sv") -> str:
    return changes_text(find_changes(plan_from(old), plan_from(new)), language).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def lines_of_changes(text: str) -> list[str]:
    """The lines below the heading of the first group of the first level."""
    lines = text.splitlines()
    return lines[next(index for index, line in enumerate(lines) if line.startswith("===")) + 3 :]


@pytest.mark.parametrize("language", get_args(Language))
def test_the_whole_listing(language: Language, golden: Callable[[str, str], None]) -> None:
    golden(f"diff.{language}.txt", text_of(OLD, NEW, language))


def test_two_equal_plans_and_two_plans_that_say_the_same_have_a_sentence_each() -> None:
    assert "Ingen skillnad: planerna är lika." == text_of("", "").splitlines()[1]
    assert "Ingen skillnad i sak: a och b säger detsamma." == text_of("id: a", "id: b").splitlines()[1]
    assert "No difference: the plans are the same." == text_of("", "", "en").splitlines()[1]
    assert (
        "No difference in substance: a and b say the same." == text_of("id: a", "id: b", "en").splitlines()[1]
    )


def test_one_difference_is_counted_as_one() -> None:
    assert "1 skillnad: 1 ändras." == text_of("title: A", "{id: b, title: B}").splitlines()[1]
    assert "1 difference: 1 changed." == text_of("title: A", "{id: b, title: B}", "en").splitlines()[1]


def test_replaced_split_merged_and_moved_items_are_named_on_both_sides() -> None:
    assert "  → A (insats) ersätts av B" in text_of(
        "interventions: [{id: a, name: A}]", "interventions: [{id: b, name: B, replaces: [a]}]"
    )
    split = text_of(
        "interventions: [{id: a, name: A}]",
        "interventions: [{id: b, name: B, split_from: a}, {id: c, name: C, split_from: a}]",
    )
    assert (
        "  → A (insats) delas i B och C\n      − A (insats)\n      + B (insats)\n      + C (insats)\n"
        in split
    )
    assert "  → A (insats) och B (insats) slås samman till C" in text_of(
        "interventions: [{id: a, name: A}, {id: b, name: B}]",
        "interventions: [{id: c, name: C, merged_from: [a, b]}]",
    )
    assert "  → Vision (avsnitt, Inledning) flyttas från översta nivån till avsnittet Inledning" in text_of(
        "sections: [{heading: Inledning, text: A.}, {heading: Vision, text: B.}]",
        "sections: [{heading: Inledning, text: A., sections: [{heading: Vision, text: B.}]}]",
    )


def test_whole_items_are_told_in_english_too() -> None:
    def told(old: str, new: str) -> str:
        return lines_of_changes(text_of(f"interventions: [{old}]", f"interventions: [{new}]", "en"))[0]

    a, b, c = (f"{{id: {each}, name: {each.upper()}" for each in "abc")
    assert "  → A (intervention) is replaced by B" == told(a + "}", b + ", replaces: [a]}")
    assert "  → A (intervention) is split into B and C" == told(
        a + "}", f"{b}, replaces: [a]}}, {c}, replaces: [a]}}"
    )
    assert "  → A (intervention) and B (intervention) are merged into C" == told(
        a + "}, " + b + "}", c + ", replaces: [a, b]}"
    )
    assert "  + A (intervention) is added" == told("", a + "}")
    assert "  − A (intervention) is removed" == told(a + "}", "")
    assert "  → Vision (section, Start) is moved from the top level to the section Start" in text_of(
        "sections: [{heading: Start, text: A.}, {heading: Vision, text: B.}]",
        "sections: [{heading: Start, text: A., sections: [{heading: Vision, text: B.}]}]",
        "en",
    )


def test_the_amount_of_a_replaced_row_is_said_once() -> None:
    table = (
        "budget: {unit: tkr, columns: [2025, {year: 2026, standing: indicative}], stated: {costs: [9, 9]}, "
    )
    text = text_of(
        table + "costs: [{id: a, name: A, amounts: [10, 20]}]}",
        table + "costs: [{id: b, name: A, replaces: [a], amounts: [15, 30], group: audit}]}",
    )
    assert (
        "  → A (kostnadsrad) ersätts av A: 10 tkr → 15 tkr (+5 tkr, +50 %)\n"
        "      ~ 2026, preliminär budget: 20 tkr → 30 tkr (+10 tkr, +50 %)\n"
        "      ~ kostnadsslag: – → revision\n"
    ) in text


def test_long_prose_is_shown_around_what_differs() -> None:
    words = " ".join(f"ord{number}" for number in range(40))
    text = text_of(
        f"goals: [{{id: a, name: A, text: '{words} gammalt {words}'}}]",
        f"goals: [{{id: a, name: A, text: '{words} nytt {words}'}}]",
    )
    before, after = " ".join(words.split()[-6:]), " ".join(words.split()[:6])
    assert f"      … {before} [−gammalt−] {{+nytt+}} {after} …\n" in text


def test_a_text_that_came_or_went_is_shown_whole() -> None:
    prose = "Ett mål som är längre än vad som får plats på en rad i en tabell, och därför står för sig."
    text = text_of(f"areas: [{{id: a, name: A, text: '{prose}'}}]", "areas: [{id: a, name: A}]")
    assert f"  ~ A (målområde), beskrivning\n      [−{prose}−]\n" in text


def test_the_place_of_an_item_within_another_is_said() -> None:
    old = "statistics: [{id: s, title: Deltagare, rows: [{name: Samtliga, total: 5}]}]"
    assert "  ~ Samtliga (statistikrad, Deltagare), totalt: 5 → 6 (+1, +20 %)" in text_of(
        old, old.replace("5", "6")
    )


def test_a_printed_value_that_is_not_the_intended_one_is_said() -> None:
    old = "budget: {unit: tkr, columns: [2025], stated: {costs: [{printed: 5490, intended: 5940}]}}"
    new = "budget: {unit: tkr, columns: [2025], stated: {costs: [5940]}}"
    assert "5 940 tkr (tryckt: 5 490) → 5 940 tkr (samma belopp)" in text_of(old, new)


def test_colour_is_given_from_outside_by_role() -> None:
    changes = find_changes(plan_from(OLD), plan_from(NEW))
    text = changes_text(changes, "sv", lambda role, text: f"<{role}>{text}</{role}>")
    assert "<title>Verksamhetsplan 2025 (2025) → Verksamhetsplan 2026 (2026)</title>" in text
    assert "<heading>Insatser</heading>" in text
    assert "<added>+ Vägen in (insats) tillkommer</added>" in text
    assert "<removed>− Gröna spåret (insats) utgår</removed>" in text
    assert "<changed>~ Teamet (insats), kostnad</changed>" in text
    assert "<added>{+egen+}</added>" in text


def test_every_kind_of_whole_item_has_a_sentence() -> None:
    assert set(ChangeKind) == {
        *SENTENCES,
        *STATED,
        ChangeKind.CHANGED,
        ChangeKind.MOVED,
        ChangeKind.REORDERED,
    }
    assert set(SIGNS) < set(ChangeKind)


def every_field() -> Iterator[tuple[str, str]]:
    for shape in SHAPES.values():
        for field in shape.fields:
            yield shape.name, field.name


@pytest.mark.parametrize("language", get_args(Language))
def test_every_field_of_every_model_can_be_said(language: Language) -> None:
    fields = list(every_field())
    assert len(fields) > 150
    for model, field in fields:
        side = (Side("Namn", f"x.{field}", ("x", 0, field)),)
        change = Change(
            ChangeKind.CHANGED, model, field, DiffLevel.REPORT, "of", "moment", old_sides=side, new_sides=side
        )
        line = line_of(change, language)
        assert line.what.startswith("Namn (")
        assert line.old
        assert line.new


def test_two_whole_plans_are_told_in_both_languages() -> None:
    changes: Changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml"))
    swedish, english = (changes_text(changes, language).splitlines() for language in ("sv", "en"))
    assert len(swedish) == len(english) > 250
    kept = [line for line, other in zip(swedish, english, strict=True) if line == other and line.strip()]
    assert len(kept) < len(swedish) / 4


def test_every_value_of_an_added_or_removed_item_is_told() -> None:
    yaml = """
statistics: [{id: s, title: Deltagare, rows: []}]
interventions: [{id: a, name: A, participants: {women: 24, men: 0, total: 24}}]
"""
    rows = yaml.replace("rows: []", "rows: [{name: Vägen in, women: 11, men: 0, total: 11}]")
    assert "(statistikrad, Deltagare) tillkommer\n      kvinnor: 11\n      män: 0\n      totalt: 11\n" in (
        text_of(yaml, rows)
    )
    participants = (
        "\n      planerade deltagare\n          kvinnor: 24\n          män: 0\n          totalt: 24\n"
    )
    none = "interventions: []"
    assert f"  + A (insats) tillkommer{participants}" in text_of(none, yaml)
    assert f"  − A (insats) utgår{participants}" in text_of(yaml, none)


def test_f76_prose_of_added_items_is_told_whole_and_of_removed_ones_by_its_first_words() -> None:
    table = "| A | B |\\n| --- | --- |\\n| 1 | 2 |\\n\\n"
    text = f"Se [42 %](figure:a).\\n\\n- **Steget** heter *Klivet*\\n- Slut\\n\\n{table}"
    yaml = f'sections: [{{heading: Nytt, text: "{text} {"ord " * 60}"}}]'
    words = f"      text: Se 42 %. Steget heter Klivet; Slut A, B; 1, 2{' ord' * 60}\n"
    assert f"  + Nytt (avsnitt) tillkommer\n{words}" in text_of("", yaml)
    beginning = "      text: Se 42 %. Steget heter Klivet; Slut A, B; 1, 2 ord … (71 ord)\n"
    assert f"  − Nytt (avsnitt) utgår\n{beginning}" in text_of(yaml, "")


def test_a_deviation_is_called_by_what_it_is_about() -> None:
    parts = """
limits: [{id: floor, measure: result}]
budget: {unit: kr, columns: [2025], costs: [{id: a, name: Kansli}], equity: {opening: [5]}}
"""

    def told(item: str, language: Language = "sv") -> list[str]:
        yaml = f"{parts}deviations: [{{rule: some-rule, item: '{item}', reason: Skäl.}}]"
        return [line.strip() for line in lines_of_changes(text_of(parts, yaml, language))[:3]]

    assert [
        "+ Gränsen för resultat (godtagen avvikelse) tillkommer",
        "regel: en okänd regel",
        "avser: gränsen för resultat",
    ] == told("limits[floor]")
    assert "avser: Kansli, kostnadsrad" == told("budget.costs[a]")[2]
    assert "avser: eget kapital" == told("budget.equity")[2]
    assert "avser: mål som inte finns i planen" == told("goals[x]")[2]
    assert "item: cost row that is not in the plan" == told("budget.costs[b].amounts[2025]", "en")[2]
    assert "avser: period" == told("period")[2]
    assert "avser: något som inte finns i formatet" == told("nothing[x]")[2]
    assert "+ The limit on result (accepted deviation) is added" == told("limits[floor]", "en")[0]


def test_f56_plans_rules_and_items_that_nobody_has_are_told_without_their_ids() -> None:
    deviation = "deviations: [{rule: income-exceeds-cost, item: budget, reason: Skäl.}]"
    row = "budget: {unit: kr, columns: [2025], costs: [{id: a, name: Kansli, intervention: ID}]}"
    old = plan_from("follows: goals-one\n" + row.replace("ID", "bridge"))
    new = plan_from("follows: goals-two\nanswers: plan-x\n" + row.replace("ID", "road"))
    titles = {"income-exceeds-cost": Text(sv="Intäkterna överstiger", en="Income exceeds")}
    accepted = plan_from(deviation)
    said = {
        language: changes_text(find_changes(old, new), language)
        + changes_text(find_changes(plan_from("{}"), accepted, titles), language)
        for language in ("sv", "en")
    }
    for text in (
        "Följer mål- och inriktningsplanen: en plan utanför jämförelsen → en annan plan utanför jämförelsen",
        "Följer upp planen: – → en plan utanför jämförelsen",
        "insats: en som inte finns i planen → en annan som inte finns i planen",
        "regel: Intäkterna överstiger",
    ):
        assert text in said["sv"]
    for text in (
        "a plan outside the comparison → another plan outside the comparison",
        "one that is not in the plan → another one that is not in the plan",
        "rule: Income exceeds",
    ):
        assert text in said["en"]
    assert not re.search("goals-|plan-x|bridge|road|income-exceeds", said["sv"] + said["en"])


def test_the_brief_names_what_ends_and_what_goes_on_as_another() -> None:
    text = text_of(
        "interventions: [{id: a, name: A}, {id: b, name: B, life: continues}, {id: c, name: C}]",
        "interventions: [{id: b, name: B, life: implemented}, {id: d, name: D, replaces: [c]}]",
    )
    assert (
        "\nI korthet\n"
        "  Insatser som avslutas eller utgår: A\n"
        "  Insatser som går över i ordinarie verksamhet: B\n"
        "  Insatser som ersätts: C ersätts av D\n"
        "\nBeslutas av styrelsen (3)\n"
    ) in text


def test_the_brief_says_that_the_result_and_the_equity_are_the_same() -> None:
    old = """
budget:
  unit: tkr
  columns: [2025]
  income: [{id: a, name: A, amounts: [10]}]
  costs: [{id: b, name: B, amounts: [10]}]
  equity: {opening: [5]}
"""
    text = text_of(old, old.replace("[10]", "[20]"))
    assert (
        "\nI korthet\n"
        "  Summa intäkter, 2025: 10 tkr → 20 tkr (+10 tkr, +100 %)\n"
        "  Summa kostnader, 2025: 10 tkr → 20 tkr (+10 tkr, +100 %)\n"
        "  Resultat, 2025: 0 tkr → 0 tkr (samma belopp)\n"
        "  Utgående eget kapital, 2025: 5 tkr → 5 tkr (samma belopp)\n"
        "\nBeslutas av styrelsen (4)\n"
    ) in text


def test_how_a_section_shows_its_data_is_told_last() -> None:
    old = "sections: [{heading: A, text: Ett., show: goals}, {heading: B, text: Två.}]"
    new = old.replace("goals", "{what: goals, style: table}").replace("Två", "Tre")
    lines = text_of(old, new).splitlines()
    assert lines[-1].startswith("  ~ A (visade uppgifter), uppställning")
    assert "  ~ B (avsnitt), text" in lines[:-1]


def test_rows_within_rows_are_called_parts() -> None:
    old = (
        "budget: {unit: kr, columns: [2025], "
        "costs: [{id: a, name: A, of_which: [{id: b, name: B, amounts: [5]}]}]}"
    )
    assert "B (delpost, A), 2025: 5 kr → 6 kr" in text_of(old, old.replace("[5]", "[6]"))
    assert "B (sub-item, A), 2025: 5 kr → 6 kr" in text_of(old, old.replace("[5]", "[6]"), "en")


def test_f69_a_moved_intervention_is_moved_and_not_ended() -> None:
    old = "interventions: [{id: a, name: Bron, life: continues}, {id: b, name: Steget}]"
    text = text_of(
        old, "interventions: [{id: a, name: Bron, life: moved}, {id: b, name: Steget, life: ends}]"
    )
    assert "\n  Insatser som avslutas eller utgår: Steget\n  Insatser som flyttas: Bron\n" in text


def test_f68_nothing_is_said_to_end_and_no_row_of_both_plans_to_be_new() -> None:
    table = "budget: {unit: tkr, columns: [2025], costs: [{id: a, name: A, amounts: [AMOUNT]}]}"
    for before, after in (("0", "900"), ("900", "0"), ("900", "unknown"), ("900", "~"), ("~", "900")):
        text = text_of(table.replace("AMOUNT", before), table.replace("AMOUNT", after))
        assert "upphör" not in text
        assert "(ny)" not in text
        assert ", ny)" not in text


def test_f69_what_a_plan_leaves_out_is_one_line_with_the_names() -> None:
    members = ", ".join(f"{{id: m{number}, name: Kommun {number}}}" for number in range(11))
    old = f"association: {{name: Förbundet, members: [{members}]}}"
    names = ", ".join(f"Kommun {number}" for number in range(8))
    assert f"  · Samordningsförbund, förbundsmedlemmar anges inte i den nya planen: {names} och 3 till\n" in (
        text_of(old, "association: {name: Förbundet}")
    )
    assert "stated in the new plan, not in the old one" in text_of(
        "association: {name: Förbundet}", old, "en"
    )


BUDGET = "period: 2026\nbudget: {unit: tkr, columns: [COLUMN], stated: {income: [6400], costs: [6900]}}\n"


def test_f67_columns_without_a_counterpart_tell_their_money_and_the_brief_says_why() -> None:
    old = BUDGET.replace("COLUMN", "2026")
    new = BUDGET.replace("COLUMN", "{year: 2027, standing: outcome}").replace("2026", "2027")
    text = text_of(old, new)
    assert (
        "\nI korthet\n  Summorna kan inte ställas bredvid varandra: "
        "den gamla planens tabell avser budget 2026, den nya planens utfall 2027.\n"
    ) in text
    for line in (
        "  + Utfall 2027 (kolumn) tillkommer\n",
        "  − 2026 (kolumn) utgår\n",
        "      angiven summa intäkter: 6 400 tkr\n      angiven summa kostnader: 6 900 tkr\n",
    ):
        assert line in text
    assert "outcome" not in text
    english = text_of(old, new, "en")
    assert "the table of the old plan is about budget 2026, of the new one outcome 2027." in english


def test_f67_a_column_tells_the_rows_that_go_on() -> None:
    rows = "costs: [{id: a, name: Kansli, amounts: [5, 6]}], equity: {opening: [1, 2]}}"
    old = "budget: {unit: tkr, columns: [2025, {year: 2026, standing: indicative}], " + rows
    new = old.replace(", {year: 2026, standing: indicative}", "").replace("[5, 6]", "[5]")
    text = text_of(old, new.replace("[1, 2]", "[1]"))
    assert (
        "  − Preliminär budget 2026 (kolumn) utgår\n"
        "      Kansli (kostnadsrad): 6 tkr\n"
        "      ingående eget kapital: 2 tkr\n"
    ) in text


def test_f67_a_plan_without_a_budget_is_said_to_have_none() -> None:
    budget = BUDGET.replace("COLUMN", "2026")
    assert "det nya dokumentet har ingen budget." in text_of(budget, "period: 2026")
    assert "det gamla dokumentet har ingen budget." in text_of("period: 2026", budget)
    assert "Summorna" not in text_of("period: 2026", "period: 2027")


def test_f75_amounts_are_told_with_their_names() -> None:
    text = text_of(BUDGET.replace("COLUMN", "2026"), "period: 2026")
    assert "angiven summa intäkter, 2026: 6 400 tkr\n          angiven summa kostnader, 2026: 6 900" in text
    financing = (
        "interventions: [{id: a, name: A, financing: {unit: kr, columns: [2025], rows: [], stated: [5]}}]"
    )
    assert "angiven summa, 2025: 5 kr" in text_of(financing, "interventions: [{id: a, name: A}]")


FORESEEN = (
    "{period: 2026, budget: {unit: mkr, columns: [2026, {year: 2027, standing: indicative}], "
    "costs: [{id: w, name: Insatser, amounts: [7, 8]}, {id: x, name: Kansli, amounts: [1, 1]}]}}"
)
THIS_YEAR = (
    "{period: 2027, budget: {unit: mkr, columns: [2027], "
    "costs: [{id: w, name: Insatser, amounts: [11]}, {id: x, name: Kansli, amounts: [1]}]}}"
)


def test_f70_what_the_previous_plan_said_of_this_year_is_set_beside_it() -> None:
    text = text_of(FORESEEN, THIS_YEAR)
    assert (
        "  Summa kostnader, föregående plan för 2027 → ny plan för 2027: 9 mkr → 12 mkr (+3 mkr, +33,3 %)\n"
    ) in text
    assert text.endswith(
        "\nVad föregående plan angav för 2027\n"
        "  ~ Insatser (kostnadsrad), 2027, preliminär budget → budget: 8 mkr → 11 mkr (+3 mkr, +37,5 %)\n"
        "  ~ Budget, summa kostnader, 2027, preliminär budget → budget: 9 mkr → 12 mkr (+3 mkr, +33,3 %)\n"
    )
    assert "(kolumn) utgår" not in text
    assert "\n## What the previous plan said of 2027\n" in changes_markdown(
        find_changes(plan_from(FORESEEN), plan_from(THIS_YEAR)), "en"
    )


def test_f70_nothing_is_foreseen_where_the_plans_are_of_one_year_or_the_later_comes_first() -> None:
    assert "föregående plan" not in text_of(FORESEEN, FORESEEN.replace("[7, 8]", "[7, 9]"))
    assert "föregående plan" not in text_of(THIS_YEAR, FORESEEN)
    as_said = THIS_YEAR.replace("[11]", "[8]")
    assert "föregående plan" not in text_of(FORESEEN, as_said)


PRINTED = (
    "budget: {unit: tkr, columns: [2025], income: [{id: m, name: Medlemmar, amounts: [4000]}], "
    "costs: [{id: o, name: Kansli, amounts: [1000]}, {id: w, name: Insatser, amounts: [WORK]}], "
    "stated: {costs: [4000], result: [0]}, equity: {opening: [5], closing: [5]}}"
)


def test_f74_the_summary_says_what_the_rows_give_where_the_printed_sum_is_another() -> None:
    old, new = PRINTED.replace("WORK", "3000"), PRINTED.replace("WORK", "5500")
    text = text_of(old, new)
    assert (
        "  Summa kostnader, 2025: 4 000 tkr → 4 000 tkr (samma belopp)\n      2025: raderna ger 6 500 tkr\n"
    ) in text
    assert text.count("raderna ger") == 1
    markdown = changes_markdown(find_changes(plan_from(old), plan_from(new)), "en").replace("\u00a0", " ")
    assert (
        "\n- Total costs, 2025: 4,000 tkr → 4,000 tkr (same amount)\n  - 2025: the rows give 6,500 tkr\n"
        in (markdown)
    )


def test_f74_result_and_equity_that_are_made_of_something_else_are_said_to_be() -> None:
    old = PRINTED.replace("WORK", "3000")
    text = text_of(old, old.replace("result: [0]", "result: [7]").replace("closing: [5]", "closing: [50]"))
    assert (
        "angivet resultat, 2025: 0 tkr → 7 tkr (+7 tkr)\n      2025: intäkter minus kostnader ger 0 tkr\n"
        in (text.replace("Angivet", "angivet"))
    )
    assert "ingående kapital, resultat och andra förändringar ger" in text
    assert "ger" not in text_of(old, old.replace("Kansli", "Kansliet"))


def brief_of(old: str, new: str, language: Language = "sv") -> list[str]:
    """The lines of the summary."""
    lines = text_of(old, new, language).splitlines()
    start = lines.index({"sv": "I korthet", "en": "In brief"}[language])
    return [line.strip() for line in lines[start + 1 : lines.index("", start)]]


def test_f76_the_brief_has_member_funds_and_planned_participants_by_sex() -> None:
    old = (
        "budget: {unit: tkr, columns: [2025], income: ["
        "{id: s, name: Staten, party: state, amounts: [100]}, "
        "{id: m, name: Övriga, source: members, amounts: [100]}, "
        "{id: e, name: ESF, source: esf, amounts: [7]}]}\n"
        "interventions: [{id: a, name: A, participants: {women: 10, men: 5}}, "
        "{id: b, name: B, participants: {women: 20, men: 15, total: 35}}, {id: c, name: C}]"
    )
    new = old.replace("state, amounts: [100]", "state, amounts: [110]").replace("women: 10", "women: 12")
    assert [
        "Medlemsbidrag, 2025: 200 tkr → 210 tkr (+10 tkr, +5 %)",
        "Planerade deltagare i insatser som anger antal: 50 → 52 (+2, +4 %)",
        "Planerade deltagare, kvinnor: 30 → 32 (+2, +6,7 %)",
        "Planerade deltagare, män: 20 → 20 (samma tal)",
    ] == brief_of(old, new)[1:]
    unknown = new.replace("women: 20", "women: unknown")
    assert [] == [line for line in brief_of(old, unknown) if "kvinnor" in line]


def test_f76_the_brief_has_changed_targets_and_limits_and_new_deviations() -> None:
    goal = "{id: g, name: Arbete, text: A., indicators: [{id: i, name: Andel, target: {at_least: 40 %}}]}"
    limit = "{id: cap, measure: equity, moment: closing, at_most: 20 %}"
    old = f"deviations: []\nlimits: [{limit}]\ngoals: [{goal}]"
    new = old.replace("20 %", "25 %").replace("40 %", "43 %")
    accepted = new.replace("[]", "[{rule: some-rule, item: 'limits[cap]', reason: Skäl.}]")
    assert [
        "Andel (målvärde, Arbete), minst: 40 % → 43 % (+3 procentenheter)",
        "Eget kapital (gräns, vid årets utgång), högst: 20 % → 25 % (+5 procentenheter)",
        "Nya godtagna avvikelser: Gränsen för eget kapital",
    ] == brief_of(old, accepted)
    assert "New accepted deviations: The limit on equity" in brief_of(old, accepted, "en")


def test_f76_many_changed_limits_are_counted() -> None:
    limits = ", ".join(f"{{id: l{number}, measure: equity, at_most: 20 %}}" for number in range(11))
    old = f"limits: [{limits}]"
    assert "Ytterligare 3 ändrade målvärden och gränser" == brief_of(old, old.replace("20 %", "25 %"))[-1]


def test_f76_years_are_said_to_be_compared_in_order_only_where_there_are_several() -> None:
    rows = "costs: [{id: a, name: A, amounts: [5, 6]}]"
    table = f"{{period: 2026, budget: {{unit: tkr, columns: [COLUMNS], {rows}}}}}"
    one = table.replace("COLUMNS", "2026").replace(", 6", "")
    assert "Åren jämförs" not in text_of(one, one.replace("2026", "2027"))
    two = table.replace("COLUMNS", "2026, {year: 2027, standing: indicative}")
    other = two.replace("2027", "2028").replace("2026", "2027").replace("[5, 6]", "[6, 7]")
    assert "budgetåret med budgetåret, planår 2 med planår 2." in text_of(two, other)


NAMELESS = """
allocations: [{id: time-classes, classes: [{id: a-b, name: Varaktiga, share: 75 %}]}]
policies: [{id: own-demand, requires: REQUIRES}]
statistics: [{id: by-age, rows: []}, {id: by-sex, population: enrolled, rows: []}]
limits: [{id: equity-cap, measure: equity, steps: [{up_to: 5 mkr, at_most: 20 %}, {at_most: 10 %}]}]
outcomes: [{goal: no-goal, on: 2025, total: 5}]
sections: [{show: goals}]
budget: {unit: tkr, columns: [{year: 2025, standing: outcome}]}
"""
EMPTY = "allocations: []\npolicies: []\nstatistics: []\nlimits: []\noutcomes: []\nsections: []"


def test_no_id_and_no_key_is_in_the_words_of_a_diff() -> None:
    requires = str(get_args(terms.Requirement)[0])
    yaml = NAMELESS.replace("REQUIRES", requires)
    keys = ("time-classes", "a-b", "own-demand", "by-age", "by-sex", "equity-cap", "-outcome", "Amount(")
    for language in get_args(Language):
        for old, new in ((yaml, ""), ("", yaml), (yaml, EMPTY), (EMPTY, yaml)):
            text = text_of(old, new, language)
            assert [] == [key for key in (*keys, requires) if key in text]


def test_f76_short_prose_that_is_gone_is_told_whole() -> None:
    words = " ".join(f"ord{number}" for number in range(30))
    old = f"sections: [{{heading: A, text: '{words}'}}, {{heading: B, text: '{words} till'}}]"
    text = text_of(old, "sections: []")
    assert f"      text: {words}\n" in text
    assert "ord10 ord11 … (31 ord)\n" in text
    assert "ord10 ord11 … (31 words)\n" in text_of(old, "sections: []", "en")


def test_t64_moved_money_is_told_by_the_names_of_its_rows() -> None:
    budget = """
budget: {unit: tkr, columns: [2025], costs: [{id: new, name: Medel för nya insatser}, Bron: [60]]}
tables: [{title: Kansliet, unit: tkr, columns: [2025], costs: [{id: new, name: Nya datorer}, Bron: [6]]"""
    moved = budget.replace("budget: {", "budget: {moves: [{from: new, to: bron, amounts: [30]}], ").replace(
        "{title", "{moves: [{from: new, to: bron, amounts: [1]}], title"
    )
    text = text_of(budget + "}]", moved + "}]")
    assert "      Medel för nya insatser → Bron (omföring)\n" in text
    assert "          från: Medel för nya insatser\n          till: Bron\n" in text
    assert "      Nya datorer → Bron (omföring" in text
    assert "          från: Nya datorer\n" in text
    assert "new" not in text


def test_a_list_of_what_is_shown_names_what_has_no_name_by_what_it_tells() -> None:
    lists = """
statistics: [{id: queue, population: waiting, women: 3, men: 4}, {id: b, title: Bron, women: 1, men: 2}]
limits: [{id: cap, measure: equity, at_most: 20 %}]
"""
    a, b = (
        f"{{heading: {what}, show: {{what: {what}, where: {{ids: [{id_}]}}}}}}"
        for what, id_ in (("statistics", "b"), ("limits", "cap"))
    )
    shown = f"sections: [{a}]"
    more = f"sections: [{a.replace('[b]', '[queue, b]')}, {b}]"
    assert "tillkommer: i kö\n" in text_of(lists + shown, lists + more)
    new = text_of(lists, lists + more)
    assert "bara: i kö och Bron\n" in new
    assert "bara: gränsen för eget kapital\n" in new
    assert "only: waiting and Bron\n" in text_of(lists, lists + more, "en")
