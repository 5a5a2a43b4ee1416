"""Short forms: an id of a name, a reference by name, one pair, a text as a name, a list of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from samplan import api
from samplan.fault import Refused
from samplan.figures.lookup import find_figure
from samplan.figures.money_lookup import column_step, find_column
from samplan.loading.load import Loaded, load_plan
from samplan.loading.tree import read_tree
from samplan.render.words import say
from samplan.results import Outcome
from samplan.schema.part import given_fields
from samplan.schema.plain_values import parse_ref
from samplan.schema.plan import Plan
from samplan.schema.shape import place, unique_names
from samplan.schema.slugs import slug

HEAD = "samplan: 1\nid: a\nkind: operational_plan\ntitle: A\nperiod: 2027\nassociation: {name: A}\n"
TABLE = "budget:\n  unit: tkr\n  columns: [2026, 2027]\n  costs:\n"


def loaded(text: str, head: str = HEAD) -> Loaded:
    return load_plan("plan.yaml", (head + text).encode())


def plan_of(text: str, head: str = HEAD) -> Plan:
    read = loaded(text, head)
    assert [] == list(read.findings)
    assert read.plan is not None
    return read.plan


def by_models(text: str) -> Plan:
    tree = read_tree("plan.yaml", (HEAD + text).encode()).tree
    assert tree is not None
    return Plan.model_validate(tree.data)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("Försäkringskassan", "forsakringskassan"),
        ("Öppna dörren!", "oppna-dorren"),
        ("Norrheds län – region", "norrheds-lan-region"),
        ("65+", "65"),
        ("!", ""),
        ("a" * 79 + " bc", "a" * 79),
    ],
)
def test_d01_a_name_makes_an_id(name: str, id_: str) -> None:
    assert id_ == slug(name)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("interventions: [{name: Öppna dörren!}]\n", ["oppna-dorren"]),
        (
            "statistics: [{population: enrolled, rows: []}, {title: Per insats, rows: []}]\n",
            ["enrolled", "per-insats"],
        ),
        ("limits: [{measure: equity}]\n", ["equity"]),
        ("policies: [{requires: statistics_by_sex}]\n", ["statistics-by-sex"]),
        ("tables: [{title: Året i siffror, columns: [2027]}]\n", ["aret-i-siffror"]),
        ("documents: [Internkontrollplan 2027]\n", ["internkontrollplan-2027"]),
        ("areas: [Stöd till individer, {name: Trygghet, id: t}]\n", ["stod-till-individer", "t"]),
        ("goals: [{name: Fler i arbete, text: T}]\n", ["fler-i-arbete"]),
    ],
)
def test_i32_an_item_without_an_id_is_known_by_its_name(text: str, ids: list[str]) -> None:
    name = text.split(":", maxsplit=1)[0]
    items = getattr(plan_of(text), name)
    assert ids == [one.id for one in items]
    assert ids == [one.id for one in getattr(by_models(text), name)]
    assert not any("id" in given_fields(one) for one in items if one.id != "t")


@pytest.mark.parametrize(
    ("text", "rule", "column"),
    [
        ("goals: [{text: T}]\n", "schema-missing-key", 10),
        ("interventions: [{name: '!'}]\n", "schema-missing-key", 18),
        ("interventions: [{name: [a]}]\n", "schema-not-text", 18),
        ("interventions: [{direction: individual}]\n", "schema-missing-key", 18),
        ("interventions: [{naem: Bron}]\n", "schema-unknown-key", 18),
        ("interventions: [{id: ~, name: Bron}]\n", "schema-missing-key", 18),
    ],
)
def test_i32_a_name_that_makes_no_id_is_one_finding(text: str, rule: str, column: int) -> None:
    (found,) = loaded(text).findings
    assert (rule, 7, column) == (found.rule, found.span.line, found.span.column)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("interventions: [{name: Bron}, {name: Bron!}]\n", 38),
        ("interventions: [{name: Bron}, {id: bron, name: X}]\n", 36),
        ("areas: [Bron, Bron]\n", 15),
        ("areas: [{name: Bron}, bron]\n", 23),
    ],
)
def test_i32_two_siblings_of_one_name_are_asked_for_an_id(text: str, column: int) -> None:
    (found,) = loaded(text).findings
    assert ("schema-duplicate-id", column) == (found.rule, found.span.column)
    assert found.remedy is not None
    assert " id" in found.remedy.text.sv


def test_i32_a_reference_is_an_id_or_a_name() -> None:
    head = HEAD.replace("{name: A}", "{name: A, members: [Försäkringskassan, {id: r, name: Region Storhed}]}")
    rows = "".join(
        f"    - {{name: {name}, member: {name}, amounts: [1, 2]}}\n" for name in ("Försäkringskassan", "r")
    )
    plan = plan_of(TABLE + rows, head)
    assert plan.budget is not None
    assert ["forsakringskassan", "r"] == [row.member for row in plan.budget.costs]
    assert parse_ref("Öppna dörren!") == "oppna-dorren"
    for bad in ("", " a", "a\nb", "!", 5, None):
        with pytest.raises(Refused):
            parse_ref(bad)


@pytest.mark.parametrize(
    ("line", "name", "amounts"),
    [
        ("Kansli: [1 322, 1 350]", "Kansli", "1322 1350"),
        ("Insatser: [4 600, 4 700]", "Insatser", "4600 4700"),
        ("Part: [2, 3]", "Part", "2 3"),
        ("Källa: [2, unknown]", "Källa", "2 unknown"),
        ("kansli: [2, 3]", "kansli", "2 3"),
        ('"2 tjänster": [2, ~]', "2 tjänster", "2 None"),
        ("{name: Kansli, amounts: [2, 3]}", "Kansli", "2 3"),
    ],
)
def test_i32_one_pair_is_a_row(line: str, name: str, amounts: str) -> None:
    for costs in (f"    - {line}\n", f"    - name: Alla\n      amounts: [9, 9]\n      of_which: [{line}]\n"):
        for plan in (plan_of(TABLE + costs), by_models(TABLE + costs)):
            assert plan.budget is not None
            row = plan.budget.costs[0].of_which[0] if "of_which" in costs else plan.budget.costs[0]
            said = [str(getattr(cell, "value", getattr(cell, "word", cell))) for cell in row.amounts]
            assert (name, amounts, slug(name)) == (row.name, " ".join(said), row.id)


@pytest.mark.parametrize(
    ("line", "rule", "words"),
    [
        ("naem: Kansli", "schema-unknown-key", "naem"),
        ("amount: 5", "schema-unknown-key", "amount"),
        ("amuonts: 5", "schema-unknown-key", "amuonts"),
        ("Amounts: [5, 6]", "schema-unknown-key", "Amounts"),
        ("Kansli: sen", "schema-name-as-key", "Kansli"),
        ("Kansli: {group: board}", "schema-name-as-key", "Kansli"),
        ("Kansli:", "schema-name-as-key", "Kansli"),
        ("2027: 5", "schema-unknown-key", "2027"),
        ("Kansli: [1 322, 13 kor]", "schema-amount-unit", "13 kor"),
        ("Kansli: [1, {}]", "schema-amount-form", "{"),
        ("Kansli: 1.500", "schema-amount-two-ways", "1.500"),
        ("Kansli: 1 500; 1 600", "schema-not-a-list", "1 500; 1 600"),
    ],
)
def test_i32_what_is_no_pair_stays_answered_at_its_place(line: str, rule: str, words: str) -> None:
    found = [one for one in loaded(f"{TABLE}    - {line}\n").findings if one.rule != "schema-missing-key"]
    assert [rule] == [one.rule for one in found]
    span = found[0].span
    assert words == span.excerpt[span.column - 1 : span.end_column - 1]


def test_i32_findings_of_rules_point_into_a_pair() -> None:
    read = loaded(f"{TABLE}    - Kansli: [1 322, 1 350]\n    - Mer: 5\n")
    span = read.positions.locate(("budget", "costs", 0, "amounts", 1))
    assert "1 350" == span.excerpt[span.column - 1 : span.end_column - 1]
    for path in (("budget", "costs", 0, "name"), ("budget", "costs", 0)):
        span = read.positions.locate(path)
        assert "Kansli" == span.excerpt[span.column - 1 : span.end_column - 1]
    span = read.positions.locate(("budget", "costs", 1, "amounts", 0))
    assert "5" == span.excerpt[span.column - 1 : span.end_column - 1]


def test_i32_pairs_of_people_and_classes() -> None:
    text = "statistics: [{population: enrolled, rows: [{Totalt: 113}, {Kvinnor: ca 61}, {Män: unknown}]}]\n"
    text += "allocations: [{id: a, classes: [{Långa insatser: 75 %}, {Korta: 25 %}]}]\n"
    plan = plan_of(text)
    assert ["Totalt", "Kvinnor", "Män"] == [row.name for row in plan.statistics[0].rows]
    assert ["langa-insatser", "korta"] == [one.id for one in plan.allocations[0].classes]
    assert ["schema-unknown-key"] == [
        one.rule for one in loaded("statistics: [{id: s, rows: [{name: A, Total: 1}]}]\n").findings
    ]


def test_i32_a_text_is_a_name_and_a_value_is_a_list_of_one() -> None:
    head = HEAD.replace(
        "{name: A}",
        "{name: Samordningsförbundet RAR, aliases: RAR, area: {name: Norrhed, parts: Granåker}, "
        "members: [Försäkringskassan, {name: Granåkers kommun, aliases: Kommunen}]}",
    )
    text = (
        "goals: [{id: g, text: T, interventions: Bron, indicators: [{name: A, baseline: 37 %}, Antal tal]}]\n"
    )
    text += "interventions: [{name: Bron, performers: Granåkers kommun, participants: 65}]\n"
    text += (
        "budget: {unit: tkr, columns: [2027], costs: [{name: Allt, amounts: 1350}], stated: {costs: 1 350}}\n"
    )
    plan = plan_of(text, head)
    assert ("RAR",) == plan.association.aliases
    assert ["forsakringskassan", "granakers-kommun"] == [one.id for one in plan.association.members]
    assert ("bron",) == plan.goals[0].interventions
    assert "antal-tal" == plan.goals[0].indicators[1].id
    assert plan.budget is not None
    assert plan.budget.stated is not None
    assert 1 == len(plan.budget.costs[0].amounts) == len(plan.budget.stated.costs)
    area = plan_of("", HEAD.replace("{name: A}", "{name: A, area: Norrhed}")).association.area
    assert area is not None
    assert "Norrhed" == area.name


@pytest.mark.parametrize(
    "text",
    [
        "interventions: [{name: Bron, performers: 'Granåker, Lomsele'}]\n",
        "interventions: [{name: Bron, performers: '– Granåker'}]\n",
        "interventions: [{name: Bron, performers: {a: b}}]\n",
        "goals: {text: T, id: a}\n",
    ],
)
def test_i32_what_holds_several_is_no_list_of_one(text: str) -> None:
    (found,) = loaded(text).findings
    assert found.rule in ("schema-not-a-list", "schema-list-mark")


def test_d04_columns_of_one_year_are_told_apart_by_their_heading() -> None:
    columns = "[2026, 2027, {year: 2027, label: Hela länet}, {label: Sedan start}, {label: Per år}]"
    plan = plan_of(f"budget: {{unit: tkr, columns: {columns}, costs: [{{A: [1, 2, 3, 4, 5]}}]}}\n")
    assert plan.budget is not None
    names = ("2026", "2027", "2027-hela-lanet", "sedan-start", "per-ar")
    assert names == unique_names(plan.budget.columns)
    assert "budget.columns[2027-hela-lanet]" == place(plan, ("budget", "columns", 2))
    assert "budget.costs[a].amounts[sedan-start]" == place(plan, ("budget", "costs", 0, "amounts", 3))
    for index, name in enumerate(names):
        assert index == find_column(plan.budget.columns, name)
        assert name == column_step(plan.budget.columns, index)


@pytest.mark.parametrize(
    "columns",
    ["[2027, 2027]", "[{year: 2027, label: A}, {year: 2027, label: A}]", "[{label: A}, {label: A}]"],
)
def test_d04_columns_that_nothing_tells_apart_are_asked_for_a_heading(columns: str) -> None:
    (found,) = loaded(f"budget: {{unit: tkr, columns: {columns}}}\n").findings
    assert "schema-duplicate-id" == found.rule
    assert found.remedy is not None
    assert "(label)" in found.remedy.text.sv


def test_d03_rows_of_one_name_are_told_apart_by_whom_they_count() -> None:
    text = "statistics: [{id: s, rows: [{Bron: 3}, {name: Bron, population: new, total: 2}]}]\n"
    plan = plan_of(text)
    assert ("Bron", "Bron-new") == unique_names(plan.statistics[0].rows)
    figure = find_figure(plan, "statistics.s.bron-new.total")
    assert figure is not None
    assert ("statistics", 0, "rows", 1, "total") == figure.path
    (found,) = loaded(text.replace("population: new, ", "")).findings
    assert "schema-duplicate-id" == found.rule


def test_d06_what_is_assumed_names_a_key_that_is_given(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    text = "budget: {unit: tkr, columns: [2027], costs: [{Kansli: 5}], assumed: [unit, %s]}\n"
    for key, words in (
        ("units", "menade du ”unit”?"),
        ("totals", "ange ”totals”"),
        ("equity", "ange ”equity”"),
    ):
        file.write_text(HEAD + text % key, encoding="utf-8")
        found = [one for one in api.validate(str(file)).findings if one.rule == "ref-resolves"]
        assert [("budget", "assumed", 1)] == [one.path for one in found]
        assert found[0].remedy is not None
        assert words in say(found[0].remedy, "sv")


def test_d06_the_old_key_is_answered_with_the_new_one() -> None:
    (found,) = loaded("budget: {unit: tkr, unit_is_printed: false, columns: [2027]}\n").findings
    assert "schema-unknown-key" == found.rule
    assert found.remedy is not None
    assert "”assumed: [unit]”" in found.remedy.text.sv


def test_d06_an_assumed_day_and_decider_are_missing_to_rules_and_noted(
    tmp_path: Path,
) -> None:
    file = tmp_path / "plan.yaml"
    text = "decision: {status: adopted, by: Förbundsstyrelsen, on: 2026-11-19, assumed: [on, by]}\n"
    text += "budget: {unit: tkr, columns: [2027], costs: [{Kansli: 5}]}\n"
    text += "sections: [{heading: Beslut, show: decision}, {heading: Budget, show: budget}]\n"
    file.write_text(HEAD + text, encoding="utf-8")
    verdicts = {one.rule: one.outcome for one in api.validate(str(file)).files[0].verdicts}
    assert verdicts["decision-metadata"] is Outcome.FAIL
    assert verdicts["budget-by-30-november"] is verdicts["decided-by-board"] is Outcome.UNDECIDABLE
    (document,) = api.render(str(file), "md")
    assert "beslutsdatum och beslutad av, som dokumentet inte anger" in document.text


@pytest.mark.parametrize(
    ("written", "year", "standing"),
    [
        ("Utfall 2025", 2025, "outcome"),
        ("Budget 2026", 2026, "budget"),
        ("Plan 2027", 2027, "budget"),
        ("Reviderad budget 2026", 2026, "revised"),
        ("Prel. budget 2028", 2028, "indicative"),
        ("Prognos 2026", 2026, "forecast"),
        ("Outcome 2025", 2025, "outcome"),
        ("Sedan start", None, "budget"),
        ("Kvartal 1", None, "budget"),
        ("Utfall hela tiden", None, "outcome"),
    ],
)
def test_i15_a_column_is_written_as_its_heading(written: str, year: int | None, standing: str) -> None:
    text = f"budget: {{unit: tkr, columns: [{written}], costs: [{{Kansli: 5}}]}}\n"
    for plan in (plan_of(text), by_models(text)):
        assert plan.budget is not None
        (column,) = plan.budget.columns
        assert (year, standing, written) == (column.year, column.standing, column.label)


@pytest.mark.parametrize(
    ("written", "bound"),
    [
        ("minst 40 %", "at_least: 40 %"),
        ("högst 1 500 kr", "at_most: 1 500 kr"),
        ("at least 7 of 10", "at_least: 7 of 10"),
        ("upp till 5", "at_most: 5"),
    ],
)
def test_i32_a_bound_in_words_is_a_target(written: str, bound: str) -> None:
    text = "goals: [{id: g, text: T, indicators: [{name: A, target: %s}]}]\n"
    for read in (plan_of, by_models):
        assert read(text % written).goals == read(text % f"{{{bound}}}").goals
        assert read(text % "40 %").goals == read(text % "{value: 40 %}").goals


def test_t09_a_plus_after_a_name_makes_another_id() -> None:
    plan = plan_of("interventions: [{name: Kvinnokraft}, {name: Kvinnokraft+}, {name: Vuxna 18+}]\n")
    assert ["kvinnokraft", "kvinnokraft-plus", "vuxna-18"] == [one.id for one in plan.interventions]


@pytest.mark.parametrize(
    ("items", "names"),
    [
        ("[{name: Kvinnokraft}, {name: 'Kvinnokraft!'}]", "”Kvinnokraft” och ”Kvinnokraft!”"),
        ("[{name: Öppna dörren}, {id: oppna-dorren, name: Dörren}]", "”Öppna dörren” och ”oppna-dorren”"),
    ],
)
def test_t09_two_names_that_give_one_id_are_both_named(items: str, names: str) -> None:
    (found,) = loaded(f"interventions: {items}\n").findings
    assert say(found.message, "sv").startswith(f"{names} får samma id (")
    assert found.remedy is not None
    assert "ett eget id" in say(found.remedy, "sv") or "ett annat id" in say(found.remedy, "sv")


def test_t09_one_name_twice_is_said_to_be_there_already() -> None:
    (found,) = loaded("interventions: [{name: Bron}, {name: 'Bron'}]\n").findings
    assert say(found.message, "sv").startswith("”Bron” finns redan i samma lista")


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("budget: {unit: tkr, columns: [2026, 2027], costs: [{A: [8 000,-]}]}", "skriv 8000"),
        ("budget: {unit: tkr, columns: [2026, 2027], costs: [{A: [8 000, -]}]}", "skriv 0 om det är noll"),
        ("budget: {unit: tkr, columns: [2026, 2027], costs: [{A: [-,-]}]}", "skriv 0 om det är noll"),
        ("budget: {unit: tkr, columns: [2026], costs: [{A: [Inga]}]}", "skriv 0"),
        ("interventions: [{name: A, cost: Inget}]", "skriv 0 kr"),
        ("interventions: [{name: A, cost: unknown}]", "ta bort nyckeln"),
        ("interventions: [{name: A, cost: uppgift saknas}]", "ta bort nyckeln"),
        ("budget: {unit: SEK, columns: [2026]}", "menade du ”kr”?"),
        ("budget: {unit: MSEK, columns: [2026]}", "menade du ”mkr”?"),
        ("interventions: [{name: [A, B]}]", "här får ett värde stå"),
    ],
)
def test_t12_a_remedy_says_what_is_meant(lines: str, says: str) -> None:
    remedies = [say(one.remedy, "sv") for one in loaded(f"{lines}\n").findings if one.remedy]
    assert any(one.startswith(says) for one in remedies), remedies
