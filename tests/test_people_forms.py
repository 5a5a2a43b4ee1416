"""What documents say of people, in forms that few tables have: each is read, judged, printed and compared."""

from __future__ import annotations

import re
from datetime import date

import pytest

from samplan.api.rule_cases import PlaceLocator
from samplan.changes import Change
from samplan.diff import find_changes
from samplan.figures.lookup import find_figure
from samplan.figures.paths import figure_paths
from samplan.loading.load import load_plan
from samplan.render.changes_text import changes_text
from samplan.render.document import render_document
from samplan.render.words import say
from samplan.results import Finding, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.plan import Plan
from samplan.schema.values import People
from samplan.texts import Message, Text

HEAD = (
    "samplan: 1\nid: a\nkind: follow_up\ntitle: Årsredovisning 2026\nperiod: 2026\n"
    "association: {name: Norrbygden}\nstatistics:\n"
)
FOUR = "- population: enrolled\n  women: 61\n  men: 52\n  total: 113\n"


def plan_of(statistics: str) -> Plan:
    """A minimal plan with these statistics, which must be without faults of format."""
    loaded = load_plan("case.yaml", (HEAD + statistics).encode())
    assert not loaded.findings, loaded.findings
    assert loaded.plan is not None
    return loaded.plan


def verdict(plan: Plan, rule: str) -> Verdict:
    """What a rule answers to a plan."""
    found = judge(Subject(plan, PlaceLocator(plan)), ALL, {}, date(2027, 1, 1))
    return next(one for one in found if one.rule == rule)


def findings(plan: Plan, rule: str) -> list[tuple[str, str]]:
    """The places and the Swedish words of what a rule finds."""
    found: tuple[Finding, ...] = verdict(plan, rule).findings
    return [(one.place, words_of(one.message)) for one in found]


def words_of(said: Message | Text) -> str:
    """Swedish words, with blanks that anybody can type."""
    return say(said, "sv").replace("\N{NO-BREAK SPACE}", " ")


def changes(old: str, new: str) -> tuple[tuple[Change, ...], str]:
    """What differs between two sets of statistics, as values and in Swedish words."""
    found = find_changes(plan_of(old), plan_of(new))
    return found.changes, changes_text(found, "sv")


def test_i32_a_statistic_of_four_figures_is_four_lines() -> None:
    plan = plan_of(FOUR)
    (one,) = plan.statistics
    assert (one.id, one.women, one.total) == ("enrolled", People(61), People(113))
    text = render_document(plan, "md")
    assert "**Tabell 1. Inskrivna.**" in text
    assert "| Antal personer |      61 |  52 |    113 |" in text


@pytest.mark.parametrize(
    ("more", "name"),
    [
        ("", "Antal personer"),
        ("  title: Året\n", "Antal personer"),
        ("  rows: [{name: Nya, total: 9}]\n", "Samtliga"),
    ],
)
def test_i32_a_row_without_a_name_is_called_alike(more: str, name: str) -> None:
    assert f"| {name} " in render_document(plan_of(FOUR + more), "md")


def test_i32_numbers_without_a_row_are_judged_as_a_row_is() -> None:
    wrong = plan_of(FOUR.replace("113", "114"))
    ((place, words),) = findings(wrong, "sex-sum")
    assert place == "statistics[enrolled].total"
    assert words.startswith("kvinnor och män är tillsammans 113 i statistiken över inskrivna deltagare, men")
    undivided = plan_of("- population: enrolled\n  total: 113\n")
    assert findings(undivided, "sex-disaggregated") == [
        (
            "statistics[enrolled]",
            "statistiken över inskrivna deltagare visar inte kvinnor och män var för sig",
        )
    ]
    beside = plan_of("- {title: Året, total: 9, rows: [{name: Nya, total: 9}]}")
    assert findings(beside, "sex-disaggregated")[0][1].endswith("var för sig i ”Nya” och samtliga")
    unknown = verdict(
        plan_of("- {population: new, women: unknown, men: unknown, total: 9}"), "sex-disaggregated"
    )
    assert [words_of(one.fact) for one in unknown.gaps] == [
        "statistiken över nya deltagare: hur många som är kvinnor och män"
    ]


def test_i32_a_share_without_a_row_is_one_of_named_rows() -> None:
    rows = "[{name: Avslutade, women: 30, men: 20, total: 50}]"
    right = f"- {{title: Året, women: 12, men: 8, total: 20, share: 40 %, of: Avslutade, rows: {rows}}}"
    assert findings(plan_of(right), "sex-sum") == []
    ((place, words),) = findings(plan_of(right.replace("40 %", "45 %")), "sex-sum")
    assert place == "statistics[aret].share.total"
    assert (
        words == "andelen av alla i statistiken ”Året” anges till 45 %, men antalen ger 40 % av ”Avslutade”"
    )
    ((place, words),) = findings(plan_of(right.replace("of: Avslutade", "of: Avslutad")), "ref-resolves")
    assert (place, words) == (
        "statistics[aret].of",
        "statistiken ”Året” anger en andel av ”Avslutad”, men har ingen rad med det namnet",
    )


def test_i32_a_figure_link_needs_no_row() -> None:
    plan = plan_of(FOUR)
    found = find_figure(plan, "statistics.enrolled.women")
    assert found is not None
    assert (found.value, found.path) == (People(61), ("statistics", 0, "women"))
    assert find_figure(plan, "statistics.enrolled.unknown") is None
    assert "statistics.enrolled.men" in list(figure_paths(plan))


def test_i32_numbers_without_a_row_are_one_change() -> None:
    (one,), text = changes(FOUR, FOUR.replace("61", "62").replace("113", "114"))
    assert (one.item_type, one.field, [each.field for each in one.details]) == (
        "Statistic",
        "total",
        ["women"],
    )
    assert "Inskrivna (statistiktabell), totalt: 113 → 114" in text


def test_i32_a_statistic_gives_rows_or_numbers() -> None:
    loaded = load_plan("case.yaml", (HEAD + "- {title: Året}\n").encode())
    assert [one.rule for one in loaded.findings] == ["schema-missing-key"]
    loaded = load_plan("case.yaml", (HEAD + "- {title: Året, womn: 5}\n").encode())
    assert [one.rule for one in loaded.findings] == ["schema-unknown-key"]


FLOW = """- title: Deltagare per insats
  columns: [enrolled, Nya, {population: completed, label: Avslutade i tid}]
  rows:
    - {name: Steget vidare, counts: [{women: 30, men: 23, total: 53}, {women: 7, men: 5}, hidden]}
    - Öppna dörren: [{women: 43, men: 36, unknown: 7}, ~, {women: 9, men: 8}]
"""


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("new", ("new", None, None)),
        ("Nya", ("new", None, "Nya")),
        ("nya deltagare", ("new", None, "nya deltagare")),
        ("Enrolled participants", ("enrolled", None, "Enrolled participants")),
        ("2025", (None, "2025", None)),
        ("första halvåret 2026", (None, "2026-01-01–2026-06-30", None)),
        ("hösten 2026", (None, "hösten 2026", None)),
        ("Nya 2026", ("new", "2026", "Nya 2026")),
        (
            "Avslutade andra halvåret 2026",
            ("completed", "2026-07-01–2026-12-31", "Avslutade andra halvåret 2026"),
        ),
        ("I egen försörjning", (None, None, "I egen försörjning")),
        ("Utfall 2025", (None, None, "Utfall 2025")),
    ],
)
def test_h12_a_column_is_written_as_its_heading(heading: str, column: tuple[str | None, ...]) -> None:
    (one,) = plan_of(f"- {{title: T, columns: [{heading}], rows: [R: [5]]}}").statistics[0].columns
    period = None if one.period is None else str(one.period)
    assert (one.population, period, one.label) == column


@pytest.mark.parametrize("heading", ["2026-13", "enroled", "20266", "true"])
def test_h12_a_column_misspelt_is_no_heading(heading: str) -> None:
    loaded = load_plan("case.yaml", f"{HEAD}- {{title: T, columns: [{heading}], rows: [R: [5]]}}\n".encode())
    assert loaded.findings


def test_h12_groups_stand_side_by_side_with_a_head_of_two_rows() -> None:
    plan = plan_of(FLOW)
    assert [len(row.counts) for row in plan.statistics[0].rows] == [3, 3]
    text = render_document(plan, "md")
    assert (
        "| Inskrivna, kvinnor | Inskrivna, män | Inskrivna, kön okänt | Inskrivna, totalt | Nya, kvinnor |"
        in text
    )
    assert "Avslutade i tid, totalt |" in text
    html = render_document(plan, "html")
    assert '<th scope="colgroup" id="table.1.o0" colspan="4" class="over">Inskrivna</th>' in html
    assert '<th scope="col" id="table.1.c1" headers="table.1.o0" class="number">Kvinnor</th>' in html
    assert re.search('<td headers="table.1.o0 table.1.c1 table.1.g0r0"[^>]*><data value="30">30<', html)


def test_h12_columns_without_sexes_need_one_row_of_heads() -> None:
    html = render_document(plan_of("- {title: T, columns: [Nya, 2025], rows: [R: [5, 6]]}"), "html")
    assert "colgroup" not in html
    assert 'class="number">Nya</th>' in html


def test_h12_each_column_is_judged_by_itself() -> None:
    ((place, words),) = findings(plan_of(FLOW.replace("total: 53", "total: 54")), "sex-sum")
    assert place == "statistics[deltagare-per-insats].rows[Steget vidare].counts[enrolled].total"
    assert words.startswith("kvinnor och män är tillsammans 53 i ”Steget vidare” (inskrivna), men totalt")
    ((place, words),) = findings(plan_of(FLOW.replace("{women: 9, men: 8}", "17")), "sex-disaggregated")
    assert (
        words == "statistiken ”Deltagare per insats” visar inte kvinnor och män var för sig i ”Öppna dörren” "
        "(Avslutade i tid)"
    )
    row = "{name: R, only: women, counts: [5, {women: 6, total: 7}]}"
    only = f"- {{title: T, columns: [Nya, 2025], rows: [{row}]}}"
    assert findings(plan_of(only), "sex-disaggregated") == []
    ((place, words),) = findings(plan_of(only), "sex-sum")
    assert words.startswith("”R” (2025) gäller bara kvinnor, som är 6, men totalt anges till 7")


def test_h12_shares_in_a_column_are_of_the_same_column() -> None:
    whole = "{name: Avslutade, counts: [{women: 30, men: 20, total: 50}, {women: 10, men: 30, total: 40}]}"
    shares = "{name: I arbete, counts: [{women: 50 %, men: 30 %, total: TOTAL}, ~], of: Avslutade}"
    both = f"- {{title: T, columns: [Nya, 2025], rows: [{whole}, {shares}]}}"
    assert findings(plan_of(both.replace("TOTAL", "42 %")), "sex-sum") == []
    ((_, words),) = findings(plan_of(both.replace("TOTAL", "39 %")), "sex-sum")
    assert "50 % för kvinnor och 30 % för män ger 41,5 % till 42,5 %" in words


def test_h12_a_row_counts_once_for_each_column() -> None:
    ((place, words),) = findings(plan_of(FLOW.replace("~, ", "")), "amounts-per-column")
    assert place == "statistics[deltagare-per-insats].rows[Öppna dörren].counts"
    assert (
        words
        == "”Öppna dörren” i statistiken ”Deltagare per insats” har 2 antal, men tabellen har 3 kolumner"
    )
    assert verdict(plan_of(FLOW.replace("~, ", "")), "sex-disaggregated").gaps
    ((place, words),) = findings(plan_of(FLOW + "    - Samtliga: 9\n"), "amounts-per-column")
    assert place.endswith("rows[Samtliga].total")
    assert (
        words
        == "”Samtliga” anger antal eller andelar utan att säga i vilken kolumn, men tabellen har 3 kolumner"
    )
    ((place, words),) = findings(plan_of("- {title: T, rows: [R: [5, 6]]}"), "amounts-per-column")
    assert words == "”R” räknar i kolumner (`counts`), men statistiken ”T” har inga"
    assert verdict(plan_of(FOUR), "amounts-per-column").outcome.name == "NOT_APPLICABLE"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("steget-vidare.enrolled.women", People(30)),
        ("steget-vidare.new.men", People(5)),
        ("oppna-dorren.completed.women", People(9)),
        ("steget-vidare.completed.total", None),
    ],
)
def test_h12_a_figure_link_names_the_column(path: str, value: People | None) -> None:
    plan, path = plan_of(FLOW), f"statistics.deltagare-per-insats.{path}"
    found = find_figure(plan, path)
    assert found is not None
    assert found.value == value
    assert path in list(figure_paths(plan))


def test_h12_a_figure_link_without_a_column_leads_nowhere() -> None:
    plan = plan_of(FLOW)
    for steps in ("steget-vidare.women", "steget-vidare.waiting.women", "oppna-dorren.new.women", "women"):
        assert find_figure(plan, f"statistics.deltagare-per-insats.{steps}") is None


def test_h12_what_differs_in_a_row_is_one_change() -> None:
    new = FLOW.replace("women: 30", "women: 31").replace("total: 53", "total: 54").replace("hidden", "9")
    (one,), text = changes(FLOW, new)
    assert (one.item_type, one.field, one.side.column) == (
        "StatisticRow",
        "total",
        one.details[0].side.column,
    )
    assert "Steget vidare (statistikrad, Deltagare per insats), totalt, inskrivna: 53 → 54" in text
    assert "kvinnor, inskrivna: 30 → 31" in text
    assert "Avslutade i tid: redovisas inte → 9" in text


def test_h12_columns_are_compared_by_what_they_count_in_any_order() -> None:
    old = "- {title: T, columns: [2025, 2026], rows: [R: [5, 6]]}"
    assert changes(old, "- {title: T, columns: [2026, 2025], rows: [R: [6, 5]]}")[0] == ()
    found, text = changes(old, "- {title: T, columns: [2026, 2027], rows: [R: [6, 7]]}")
    assert [one.item_type for one in found] == ["StatisticColumn", "StatisticColumn"]
    assert "2027 (statistikkolumn, T)" in text
    assert "R, totalt: 7" in text


SHARED = """- title: Året
  rows:
    - {name: Avslutade, women: 30, men: 20, total: 50}
    - name: I arbete
      women: 15
      men: 6
      total: 21
      share: {women: 50 %, men: 30 %, total: 42 %}
      of: Avslutade
"""
PLACES = """goals: [{id: work, text: Fler i arbete, indicators: [{id: share, name: Andel}]}]
outcomes:
  - {goal: work, local_unit: Granåker, women: 7, men: 5, total: 12, share: 31 %}
  - {goal: work, local_unit: Lomsele, population: completed, total: 9, share: {women: 30 %, total: 28 %}}
  - {goal: work, indicator: share, women: 40 %, men: 44 %}
"""


@pytest.mark.parametrize(
    ("path", "percent"),
    [
        ("statistics.aret.i-arbete.share", 42),
        ("statistics.aret.i-arbete.share.women", 50),
        ("outcomes.work.granaker.share", 31),
        ("outcomes.work.lomsele.share.women", 30),
        ("outcomes.work.share.women", 40),
    ],
)
def test_h13_a_figure_link_leads_to_a_share(path: str, percent: int) -> None:
    plan = plan_of(SHARED + PLACES)
    found = find_figure(plan, path)
    assert found is not None
    assert str(getattr(found.value, "part", None)) == str(percent)
    assert path in list(figure_paths(plan))


def test_h13_a_share_that_is_not_said_leads_nowhere() -> None:
    plan = plan_of(SHARED + PLACES)
    for path in (
        "statistics.aret.avslutade.share",
        "outcomes.work.granaker.share.men",
        "statistics.aret.share",
    ):
        assert find_figure(plan, path) is None


def test_h12_outcomes_of_one_goal_are_told_apart_by_place() -> None:
    text = render_document(plan_of(FOUR + PLACES), "md")
    assert "Fler i arbete (Granåker)" in text
    assert "Fler i arbete (Lomsele, avslutade)" in text
    (one,), words = changes(FOUR + PLACES, FOUR + PLACES.replace("total: 9", "total: 8"))
    assert (one.item_type, one.field) == ("Outcome", "total")
    assert "Fler i arbete, Lomsele (utfall), totalt: 9 → 8" in words


def test_h13_an_outcome_that_says_whom_it_counts_is_asked_for_both_sexes() -> None:
    ((place, words),) = findings(plan_of(FOUR + PLACES), "sex-disaggregated")
    assert place == "outcomes[work-lomsele]"
    assert words.endswith("visar inte kvinnor och män var för sig")
    assert findings(plan_of(FOUR + PLACES.replace("completed", "employers")), "sex-disaggregated") == []


def test_d2a_one_woman_is_not_women() -> None:
    bridge = "interventions: [{name: Bron, participants: {women: 1, men: 1, total: 2}}]\n"
    assert "2 (1 kvinna, 1 man)" in render_document(plan_of(FOUR + bridge), "md")


WITH_TOTALS = """- title: T
  columns: [Nya, Totalt, Mål helår]
  rows:
    - {name: Källan, counts: [{women: 3, men: 4}, 13, 20]}
"""


def test_h12_a_column_of_totals_alone_is_headed_once() -> None:
    plan = plan_of(WITH_TOTALS)
    assert "| Uppgift | Nya, kvinnor | Nya, män | Totalt | Mål helår |" in render_document(plan, "md")
    html = render_document(plan, "html")
    assert '<th scope="col" id="table.1.o1" rowspan="2" class="number">Totalt</th>' in html
    assert re.search('<td headers="table.1.o1 table.1.g0r0"[^>]*><data value="13">13<', html)
    assert 'id=""' not in html
    _, text = changes(WITH_TOTALS, WITH_TOTALS.replace("13, 20", "14, 22"))
    assert "Källan (statistikrad, T), Totalt: 13 → 14" in text
    assert "totalt, Totalt" not in text


def test_h12_a_share_beside_columns_is_a_finding() -> None:
    row = "{name: Andel, counts: [50 %], of: Två, share: {total: 5 %}}"
    ((place, said),) = findings(
        plan_of(f"- {{title: T, columns: [Nya], rows: [{row}]}}"), "amounts-per-column"
    )
    assert place == "statistics[t].rows[Andel].share"
    assert "anger antal eller andelar utan att säga i vilken kolumn" in said


def test_i32_a_row_without_a_name_is_called_the_same_with_a_title_and_without() -> None:
    for head in ("population: new", "{title: T, population: new}", "title: T"):
        keys = head.strip("{}")
        assert "| Antal personer |" in render_document(plan_of(f"- {{{keys}, women: 9, men: 8}}"), "md")


def test_i32_a_statistic_without_rows_and_numbers_is_told_both() -> None:
    (found,) = load_plan("case.yaml", (HEAD + "- {title: T}\n").encode()).findings
    assert words_of(found.message).endswith(
        "har ingen av nycklarna rows, women, men, unknown, total och share"
    )
    assert found.remedy
    assert words_of(found.remedy).endswith("till exempel ”rows: …” eller ”women: …”")


def test_d3c_a_table_is_about_women_alone() -> None:
    plan = plan_of(
        "- {title: Mammor, only: women, women: 9}\n- {title: T, only: men, rows: [{name: A, total: 3}]}"
    )
    assert "**Tabell 1. Mammor.** Gäller bara kvinnor." in render_document(plan, "md")
    assert verdict(plan, "sex-disaggregated").findings == ()


def test_i32_a_link_by_whom_a_statistic_counts_is_offered_the_id_made_of_its_title() -> None:
    plan = plan_of(
        "- {title: Pågående 1 januari, population: enrolled, women: 9, men: 8}\n"
        'sections: [{heading: A, text: "[9](figure:statistics.enrolled.women)"}]\n'
    )
    (found,) = verdict(plan, "ref-resolves").findings
    assert found.remedy
    assert "närmast finns `figure:statistics.pagaende-1-januari.women`; " in words_of(found.remedy)


def test_d3b_shares_are_computed_of_the_rows_that_are_named_and_said_to_be() -> None:
    rows = (
        "{name: A, women: 12, men: 10, total: 22}",
        "{name: B, women: 8, men: 0, total: 8}",
        "{name: C, women: 7, men: 3, total: 10, share: {women: 34 %}, of: [A, B]}",
        "{name: D, women: unknown, men: 3, of: [A]}",
    )
    text = render_document(plan_of(f"- {{title: T, shares: computed, rows: [{', '.join(rows)}]}}"), "md")
    assert "7 (34 %) | 3 (30 %) | 10 (33 %) |" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert "C: andel av A och B." in text
    assert "Beräknat ur tabellen, inte angivet: andelarna i C och D." in text
    stated = render_document(plan_of(f"- {{title: T, rows: [{', '.join(rows)}]}}"), "md")
    assert "Beräknat" not in stated


def test_h17_a_table_of_people_says_that_its_rows_are_not_all() -> None:
    text = render_document(
        plan_of("- {title: T, incomplete: true, rows: [{name: A, women: 3, men: 4}]}"), "md"
    )
    assert "Alla rader är inte uppräknade." in text
