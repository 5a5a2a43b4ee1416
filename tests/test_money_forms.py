"""What documents say of money beyond a budget by year: each form is read, judged, printed and compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from samplan import api
from samplan.api.rule_cases import PlaceLocator
from samplan.changes import Change, ChangeKind, Delta
from samplan.diff import find_changes
from samplan.figures.equity import column_before, year_of_equity
from samplan.figures.figure import Figure
from samplan.figures.lookup import find_figure
from samplan.figures.money import budget_column, columns_ahead
from samplan.figures.paths import figure_paths
from samplan.levels import DiffLevel
from samplan.loading.load import load_plan
from samplan.render.changes_markdown import changes_markdown
from samplan.render.document import render_document
from samplan.render.words import say, say_fact
from samplan.results import Outcome, Severity, Verdict
from samplan.results import Path as PlanPath
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.plan import Plan
from samplan.schema.values import Amount, Share
from tests.unit.diff.plans import changes_between

MONEY = Path(__file__).parent / "plans" / "money.yaml"
HEAD = (
    "samplan: 1\nid: a\nkind: operational_plan\ntitle: Verksamhetsplan 2027\nperiod: 2027\n"
    "association: {name: Norrbygden}\n"
)


def plan_of(yaml: str) -> Plan:
    """A minimal plan with these keys, which must be without faults of format."""
    loaded = load_plan("case.yaml", (HEAD + yaml).encode())
    assert not loaded.findings, loaded.findings
    assert loaded.plan is not None
    return loaded.plan


def body(yaml: str, what: str) -> str:
    """What a section prints that shows this, with plain spaces and single ones."""
    text = render_document(plan_of(f"{yaml}\nsections: [{{heading: Här, show: {what}}}]"), "md")
    return " ".join(text.replace("\u00a0", " ").split("## Här", 1)[1].split())


def verdict(yaml: str, rule: str) -> Verdict:
    """What one rule says."""
    plan = plan_of(yaml)
    verdicts = judge(Subject(plan, PlaceLocator(plan)), ALL, {}, date(2027, 1, 1))
    return next(one for one in verdicts if one.rule == rule)


def figure(yaml: str, path: str) -> Figure | None:
    return find_figure(plan_of(yaml), path)


def told(changes: tuple[Change, ...]) -> list[str]:
    """The places of the changes in the new plan, else in the old one."""
    return [(change.new_sides or change.old_sides)[0].place for change in changes]


def test_the_plan_of_all_forms_is_the_golden(golden: Callable[[str, str], None]) -> None:
    report = api.validate([str(MONEY)], today=date(2028, 4, 1))
    assert [] == [one for file in report.files for one in file.findings]
    plan = load_plan(MONEY.name, MONEY.read_bytes()).plan
    assert plan is not None
    golden("money.md", render_document(plan, "md"))


LOAN = """
budget:
  unit: tkr
  columns: [2027]
  income:
    - {id: m, name: Medlemmar, source: members, amounts: [100]}
    - {id: l, name: Lån i bank, source: loan, amounts: [80]}
  costs: [{id: c, name: Kansli, amounts: [150]}]
  stated: {result: [30]}
"""


def test_d5c_a_loan_is_a_source_and_no_income_of_the_year() -> None:
    assert "Lån räknas här som intäkt. Utan lån är resultatet −50 tkr." in body(LOAN, "budget")
    assert "Eget kapital som används och lån räknas här som intäkt. Utan dem" in body(
        LOAN.replace("source: members", "source: equity"), "budget"
    )
    assert Outcome.FAIL is verdict(LOAN, "income-exceeds-cost").outcome
    assert (
        Outcome.PASS is verdict(LOAN.replace("source: loan", "source: other"), "income-exceeds-cost").outcome
    )


def test_h17_a_loan_is_told_from_other_income_in_the_diff() -> None:
    changes = changes_between(LOAN.replace("source: loan", "source: other"), LOAN)
    assert "budget.income[l].source" in told(changes)


BALANCE = """
tables:
  - id: balance
    title: Ställning
    kind: balance_sheet
    unit: tkr
    columns: [{year: 2027, standing: outcome}]
    blocks:
      - role: assets
        rows: [{id: a, name: Bank, amounts: [5]}, {id: b, name: Fordringar, amounts: [2]}]
        stated: [9]
      - {name: Eget kapital, role: equity, rows: [{id: a, name: Bank, amounts: [4]}]}
      - {name: Skulder, rows: [{id: d, name: Lån, amounts: [unknown]}]}
      - {name: Soliditet, stated: [3]}
"""


def test_h04_a_balance_sheet_is_printed_by_its_parts_with_its_sums() -> None:
    text = body(BALANCE, "tables")
    assert "**Tabell 1. Ställning.** Balansräkning. Belopp i tkr." in text
    for part in ("| Tillgångar ", "| Eget kapital ", "| Skulder ", "| **Summa tillgångar** | **1) 9** |"):
        assert part in text
    assert "Summa tillgångar är den angivna. Raderna ger 7 tkr." in text
    assert "| **Soliditet** | **3** |" in text
    assert "Balansräkning." not in body(
        BALANCE.replace("title: Ställning", "title: Balansräkning 2027"), "tables"
    )
    computed = body(BALANCE.replace("unit: tkr", "unit: tkr\n    totals: computed"), "tables")
    assert "Summa skulder" not in computed


NAMED = """
budget:
  unit: tkr
  columns: [2027]
  income: [{name: Medlemmar, source: members, amounts: [100]}]
  costs: [{id: c, name: Kansli, amounts: [150]}]
  stated:
    income: [110]
    income_name: S:a
    costs: [140]
    costs_name: Allt
    result: [-50]
    result_name: Årets resultat
  equity: {opening: [80], opening_name: IB, closing: [40], closing_name: Balanserat}
tables:
  - title: Betalningar
    kind: cash_flow
    unit: tkr
    columns: [2027]
    blocks:
      - {name: Kommun, rows: [{Lomsele: 5}], stated: [9]}
      - {role: in, rows: [{Från oss: 4}], stated: [7], stated_name: Årets kassaflöde}
      - {role: other, rows: [{Annat än så: 2}], stated: [2]}
interventions:
  - name: Bron
    financing: {unit: tkr, columns: [2027], rows: [{ESF: 5}], stated: [6], stated_name: Total projektkostnad}
"""


def test_h04_sums_are_printed_and_told_by_the_names_that_the_document_has() -> None:
    budget = body(NAMED, "budget")
    assert "| **S:a** | **1) 110** |" in budget
    assert "| **Allt** | **2) 140** |" in budget
    assert "| **Årets resultat** | **−50** |" in budget
    assert "Summan ”S:a” är den angivna. Raderna ger 100 tkr." in budget
    assert "Resultatet ”Årets resultat” är det angivna." in body(
        NAMED.replace("result: [-50]", "result: [-20]"), "budget"
    )
    assert "summa intäkter (”S:a”) i budgeten anges till" in said_by(NAMED, "sum-income")
    assert "resultatet (”Årets resultat”) i budgeten anges" in said_by(
        NAMED.replace("result: [-50]", "result: [-20]"), "result-identity"
    )
    equity = body(NAMED, "equity")
    for line in ("| IB | 80 |", "| Årets resultat | −50 |", "| **Balanserat** | **40** |"):
        assert line in equity
    assert "| **Total projektkostnad** | **1) 6** |" in body(NAMED, "financing")


def test_h04_a_part_of_a_table_has_no_heading_and_no_sum_that_nobody_wrote() -> None:
    text = body(NAMED, "tables")
    assert "| Kommun | 2027 |" in text
    assert "| **Årets kassaflöde** | **2) 7** |" in text
    assert "Summa (Kommun) är den angivna. Raderna ger 5 tkr." in text
    assert "Summan ”Årets kassaflöde” är den angivna. Raderna ger 4 tkr." in text
    for invented in ("Summa kommun", "Inbetalningar", "Summa inbetalningar", "| Annat |", "Summa annat"):
        assert invented not in text
    changes = changes_between(NAMED, NAMED.replace("Årets resultat", "Resultat"))
    assert ["budget.stated.result_name"] == told(changes)
    changes = changes_between(NAMED, NAMED.replace("stated_name: Årets kassaflöde", "stated_name: Kassa"))
    assert ["tables[betalningar].blocks[in].stated_name"] == told(changes)
    assert [DiffLevel.EDITORIAL] == [change.level for change in changes]


DECIDED = """
budget:
  unit: tkr
  columns: [2027]
  income: [{name: Medlemmar, source: members, amounts: [8200]}, {name: ESF, source: esf, amounts: [1350]}]
  costs: [{name: Kompassen, amounts: [900]}, {name: Insatser, amounts: [8600]}]
  stated: {income: [9550]}
"""
ADDED = """
extent: supplement
revises: a
budget:
  unit: kr
  columns: [Tillägg 2027]
  income: [{name: ESF, source: esf, amounts: [100000]}]
  costs: [{name: Kompassen, amounts: [-300000]}, {name: Nya lokaler, amounts: [400000]}]
  stated: {income: [100000], costs: [100000], result: [0]}
"""


def document(yaml: str, id_: str) -> Plan:
    loaded = load_plan("case.yaml", (HEAD + yaml).replace("id: a\n", f"id: {id_}\n", 1).encode())
    assert not loaded.findings, loaded.findings
    assert loaded.plan is not None
    return loaded.plan


def amounts_told(old: Plan, new: Plan) -> list[tuple[str, int, int]]:
    """What each row and sum was and is, in kronor, by the row or the side; what came anew left out."""
    return [
        (change.title or str(change.field), int(change.old.kronor()), int(change.new.kronor()))
        for change in find_changes(old, new).changes
        if isinstance(change.old, Amount) and isinstance(change.new, Amount)
    ]


def test_h15_what_a_supplement_adds_is_told_as_it_then_is() -> None:
    assert [
        ("ESF", 1_350_000, 1_450_000),
        ("Kompassen", 900_000, 600_000),
        ("income", 9_550_000, 9_650_000),
        ("costs", 9_500_000, 9_600_000),
    ] == amounts_told(document(DECIDED, "a"), document(ADDED, "b"))


def test_h15_two_additions_are_not_set_against_each_other() -> None:
    other = document(ADDED.replace("amounts: [100000]", "amounts: [70000]"), "c")
    assert [] == amounts_told(document(ADDED, "b"), other)
    same = document(ADDED.replace("amounts: [100000]", "amounts: [70000]"), "b")
    assert amounts_told(document(ADDED, "b"), same)


def test_h15_no_rule_takes_an_addition_for_the_budget() -> None:
    for rule in ("income-exceeds-cost", "deficit-covered", "budget-year-calendar"):
        assert Outcome.UNDECIDABLE is verdict(ADDED.replace("revises: a\n", ""), rule).outcome
    whole = ADDED.replace("extent: supplement\nrevises: a\n", "")
    assert Outcome.PASS is verdict(whole, "sum-cost").outcome
    assert Outcome.FAIL is verdict(whole.replace("costs: [100000]", "costs: [200000]"), "sum-cost").outcome


@pytest.mark.parametrize(
    ("heading", "standing"),
    [
        ("Tillägg 2027", "addition"),
        ("Tilläggsbudget 2027", "addition"),
        ("2027 tillägg", "addition"),
        ("Budget 2027 med tillägg", "budget"),
        ("Reviderad budget 2027 efter tillägg", "revised"),
    ],
)
def test_h15_a_heading_tells_what_is_added(heading: str, standing: str) -> None:
    plan = plan_of(f"budget: {{unit: tkr, columns: [{heading}], costs: [{{Kansli: 5}}]}}")
    assert plan.budget is not None
    assert standing == plan.budget.columns[0].standing


SUMS = """
budget:
  unit: tkr
  columns: [2027]
  income:
    - {name: Staten, party: state, amounts: [50]}
    - {name: Regionen, party: region, amounts: [25]}
    - {name: Ekhult, party: municipalities, amounts: [15]}
    - {name: Lomsele, party: municipalities, amounts: [10]}
    - {name: Summa kommuner, party: municipalities, sum_of: [Ekhult, lomsele], amounts: [25]}
  costs:
    - {name: Kansli, amounts: [40]}
    - {name: Verksamhetens resultat, sum_of: [Staten, Regionen, Summa kommuner, Kansli], amounts: [60]}
  totals: computed
"""


def test_h04_a_row_that_is_a_sum_is_printed_at_its_place_and_never_added() -> None:
    text = body(SUMS, "budget")
    assert (
        "| Lomsele | 10 | | **Summa kommuner** | **25** | | **Summa intäkter (beräknad)** | **100** |" in text
    )
    assert "| **Verksamhetens resultat** | **60** | | **Summa kostnader (beräknad)** | **40** |" in text
    assert Outcome.PASS is verdict(SUMS, "share-municipal-quarter").outcome
    assert Outcome.PASS is verdict(SUMS, "sum-income").outcome
    assert Outcome.PASS is verdict(SUMS, "sum-cost").outcome
    assert "60" not in said_by(SUMS, "sum-cost")
    turned = SUMS.replace("lomsele], amounts: [25]", "lomsele], amounts: [-25]")
    assert Outcome.UNDECIDABLE is verdict(turned, "sum-income").outcome  # the signs say different things
    for wrong in ("26", "24.0"):
        changed = SUMS.replace("lomsele], amounts: [25]", f"lomsele], amounts: [{wrong}]")
        assert Outcome.FAIL is verdict(changed, "sum-income").outcome
        assert "Summan ”Summa kommuner” är den angivna. Raderna ger 25 tkr" in body(changed, "budget")
    found = figure(SUMS, "income.summa-kommuner.2027")
    assert found is not None
    changes = changes_between(SUMS, SUMS.replace("sum_of: [Ekhult, lomsele], ", ""))
    assert "budget.income[summa-kommuner].sum_of" in told(changes)


def test_d5d_a_table_of_shares_has_no_unit_of_money() -> None:
    shares = "interventions: [{name: Bron, financing: {columns: [2027], rows: [{ESF: 80 %}, {Oss: 20 %}]}}]"
    for given in (
        shares,
        *(shares.replace("{columns", f"{{unit: {one}, columns") for one in ("tkr", "unknown")),
    ):
        text = body(given, "financing")
        assert "| ESF | 80 % |" in text
        assert "Belopp i" not in text
        assert "Enhet saknas" not in text
    assert "Belopp i tkr." in body(
        shares.replace("{columns", "{unit: tkr, columns").replace("20 %", "5"), "financing"
    )


def said_by(yaml: str, rule: str) -> str:
    """What one rule finds, in Swedish, with plain spaces."""
    found = (say_fact(one.message, "sv") for one in verdict(yaml, rule).findings)
    return " ".join(found).replace("\u00a0", " ")


def test_d5e_a_balance_sheet_is_in_no_verdict() -> None:
    for rule in ("sum-cost", "sum-income", "result-identity", "equity-rollforward", "sum-gap-constant"):
        assert Outcome.NOT_APPLICABLE is verdict(BALANCE, rule).outcome
    few = BALANCE.replace("amounts: [5]", "amounts: [5, 6]")
    assert Outcome.FAIL is verdict(few, "amounts-per-column").outcome


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("assets.a.2027", "5 tkr", ("tables", 0, "blocks", 0, "rows", 0, "amounts", 0)),
        ("assets.total.2027", "9 tkr", ("tables", 0, "blocks", 0, "stated", 0)),
        ("equity.a.2027-outcome", "4 tkr", ("tables", 0, "blocks", 1, "rows", 0, "amounts", 0)),
        ("equity.total.2027", "4 tkr", ("tables", 0, "blocks", 1, "rows")),
        ("skulder.d.2027", None, ("tables", 0, "blocks", 2, "rows", 0, "amounts", 0)),
        ("soliditet.total.2027", "3 tkr", ("tables", 0, "blocks", 3, "stated", 0)),
    ],
)
def test_d5e_a_figure_link_leads_to_a_part_of_a_table(path: str, value: str | None, place: PlanPath) -> None:
    found = figure(BALANCE, f"tables.balance.{path}")
    assert found is not None
    assert place == found.path
    assert value == (None if found.value is None else say_fact(found.value, "sv").replace("\u00a0", " "))
    assert f"tables.balance.{path}".replace("-outcome", "") in set(figure_paths(plan_of(BALANCE)))


@pytest.mark.parametrize(
    "path", ["assets.2027", "assets.x.2027", "tillgangar.total.2027", "assets.total.2026"]
)
def test_d5e_what_a_table_does_not_have_leads_nowhere(path: str) -> None:
    assert figure(BALANCE, f"tables.balance.{path}") is None


def test_h04_what_differs_in_a_balance_sheet_is_told_by_its_parts() -> None:
    after = BALANCE.replace("amounts: [5]", "amounts: [6]").replace("stated: [9]", "stated: [10]")
    assert [
        "tables[balance].blocks[assets].rows[a].amounts[2027-outcome]",
        "tables[balance].blocks[assets].stated[2027-outcome]",
    ] == told(changes_between(BALANCE, after))
    assert ["tables[balance].kind"] == told(
        changes_between(BALANCE, BALANCE.replace("balance_sheet", "turnover"))
    )
    words = changes_markdown(
        find_changes(plan_of(BALANCE), plan_of(BALANCE.replace("amounts: [2]", "amounts: [4]"))), "sv"
    )
    assert "Fordringar (rad" in words


def test_d5e_a_part_of_another_kind_is_refused_with_the_words() -> None:
    loaded = load_plan("case.yaml", (HEAD + BALANCE.replace("role: assets", "role: tillgångar")).encode())
    assert ["schema-unknown-word"] == [one.rule for one in loaded.findings]


FACTS = """
facts:
  - {id: grant, name: ESF-bidrag, value: 588 tkr, on: 2024, source: ESF-rådet, note: Ett annat ärende.}
  - {id: women, name: Kvinnor, value: knappt 53 %, of: alla, period: 2026}
  - {id: per-head, name: Kostnad per deltagare, value: {printed: "27,1 tkr", intended: 27 120 kr}}
"""


def test_h15_money_that_only_the_prose_names_is_a_fact() -> None:
    text = body(FACTS, "facts")
    assert "| ESF-bidrag | 588 tkr | 2024 | ESF-rådet |" in text
    assert "| Kvinnor | knappt 53 % av alla | 2026 | – |" in text
    assert "| 27,1 tkr |" in text
    assert "Ett annat ärende." in text
    as_list = body(FACTS, "{what: facts, style: bullets}")
    assert "- ESF-bidrag: 588 tkr (2024; Källa: ESF-rådet)" in as_list
    found = figure(FACTS, "facts.grant")
    assert found is not None
    assert ("facts", 0, "value") == found.path
    assert figure(FACTS, "facts.nothing") is None
    assert "facts.grant" in set(figure_paths(plan_of(FACTS)))


def test_h15_a_fact_is_shown_or_missed_and_its_words_are_held_against_it() -> None:
    unseen = FACTS + "sections: [{heading: A, text: 'Bidraget var [588 tkr](figure:facts.grant).'}]"
    (problem,) = verdict(unseen, "all-shown").findings
    assert "nyckeltal" in str(problem.message.text.sv) or "nyckeltal" in str(problem.message.facts)
    assert Outcome.PASS is verdict(unseen, "text-table-agree").outcome
    assert Outcome.FAIL is verdict(unseen.replace("[588 tkr]", "[598 tkr]"), "text-table-agree").outcome


def test_h15_a_fact_that_differs_is_one_change() -> None:
    assert ["facts[grant].value"] == told(changes_between(FACTS, FACTS.replace("588", "600")))
    assert ["facts[women].of"] == told(changes_between(FACTS, FACTS.replace("of: alla", "of: vuxna")))


ROWS = """
interventions: [{id: bron, name: Bron}, {id: stigen, name: Stigen}]
budget:
  unit: tkr
  columns: [2027]
  costs: [{id: c, name: Insatser, interventions: [bron, stigen], amounts: [5]}]
"""


def test_n4_a_row_pays_for_several_interventions() -> None:
    assert Outcome.PASS is verdict(ROWS, "ref-resolves").outcome
    (unknown,) = verdict(ROWS.replace("[bron, stigen]", "[bron, stigan]"), "ref-resolves").findings
    assert "budget.costs[c].interventions[2]" == unknown.span.file
    said_twice = ROWS.replace("amounts: [5]", "intervention: bron, amounts: [5]")
    (both,) = verdict(said_twice, "ref-resolves").findings
    assert "budget.costs[c].intervention" == both.span.file
    after = ROWS.replace("[bron, stigen]", "[bron]")
    assert ["budget.costs[c].interventions"] == told(changes_between(ROWS, after))


INCOMPLETE = """
budget:
  unit: tkr
  columns: [2027]
  incomplete: [income, costs]
  income:
    - {id: s, name: Staten, party: state, amounts: [50]}
    - {id: r, name: Regionen, party: region, amounts: [20]}
  costs: [{id: c, name: Kansli, amounts: [60]}]
  stated: {income: [100], costs: [90]}
"""


def test_h17_rows_that_are_not_all_contradict_no_sum() -> None:
    for rule in ("sum-income", "sum-cost", "share-state-half"):
        judged = verdict(INCOMPLETE, rule)
        assert (Outcome.UNDECIDABLE, ()) == (judged.outcome, judged.findings)
        assert any("incomplete" in gap.fact.text.sv for gap in judged.gaps)
    whole = INCOMPLETE.replace("  incomplete: [income, costs]\n", "")
    assert Outcome.FAIL is verdict(whole, "sum-cost").outcome
    more = INCOMPLETE.replace("costs: [90]", "costs: [50]")
    assert Outcome.FAIL is verdict(more, "sum-cost").outcome
    same = INCOMPLETE.replace("costs: [90]", "costs: [60]")
    assert Outcome.PASS is verdict(same, "sum-cost").outcome


def test_h17_no_sum_is_computed_of_rows_that_are_not_all() -> None:
    unstated = INCOMPLETE.replace("  stated: {income: [100], costs: [90]}\n", "  totals: computed\n")
    assert "Summa" not in body(unstated, "budget")
    found = figure(unstated, "costs.total.2027")
    assert found is not None
    assert found.value is None
    text = body(INCOMPLETE, "budget")
    assert "Alla intäkter är inte uppräknade. Alla kostnader är inte uppräknade." in text
    assert "Raderna ger" not in text
    assert ["budget.incomplete"] == told(
        changes_between(INCOMPLETE, INCOMPLETE.replace("[income, costs]", "[costs]"))
    )


SCOPED = """
budget:
  unit: tkr
  columns: [2027, {year: 2027, scope: Länet}, {year: 2028, standing: indicative}, {label: Hela tiden}]
  income: [{id: m, name: Medlemmar, source: members, amounts: [100, 70, 100, 300]}]
  costs: [{id: c, name: Kansli, amounts: [90, 80, 90, 290]}]
  stated: {income: [100, 70, 100, 300], costs: [90, 85, 90, 290]}
"""
ALL_SCOPED = SCOPED.replace("columns: [2027, ", "columns: [{year: 2027, scope: Staden}, ")


def test_h02_columns_of_a_year_are_told_apart_by_scope_and_label() -> None:
    assert "| Intäkter | 2027 | 2027, Länet | 2028 | Hela tiden |" in " ".join(
        body(SCOPED, "budget").replace("Plan 2028", "2028").replace("Budget ", "").split()
    )
    by_label = SCOPED.replace("scope: Länet", "label: Länet")
    assert "| Länet |" in body(by_label, "budget")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("2027", 90),
        ("2027-lanet", 80),
        ("lanet", 80),
        ("2028", 90),
        ("hela-tiden", 290),
        ("2027-budget", None),
    ],
)
def test_i1_5_a_figure_link_names_a_column_by_what_tells_it_apart(column: str, value: int | None) -> None:
    for yaml in (SCOPED, SCOPED.replace("scope: Länet", "label: Länet")):
        found = figure(yaml, f"costs.c.{column}")
        assert value == (None if found is None else found.value and found.value.value)  # type: ignore[union-attr]
    paths = set(figure_paths(plan_of(SCOPED)))
    assert value is None or column == "lanet" or f"costs.c.{column}" in paths


def test_d4_a_year_that_several_columns_may_mean_leads_nowhere() -> None:
    assert figure(ALL_SCOPED, "costs.c.2027") is None
    assert figure(ALL_SCOPED, "costs.c.staden") is not None


def test_d4_the_budget_of_a_year_is_the_column_without_scope() -> None:
    assert Outcome.PASS is verdict(SCOPED, "income-exceeds-cost").outcome
    swapped = SCOPED.replace("[2027, {year: 2027, scope: Länet}", "[{year: 2027, scope: Länet}, 2027")
    assert Outcome.FAIL is verdict(swapped, "income-exceeds-cost").outcome
    alone = SCOPED.replace("[2027, {year: 2027, scope: Länet}", "[{year: 2026}, {year: 2027, scope: Länet}")
    assert Outcome.FAIL is verdict(alone, "income-exceeds-cost").outcome


def test_d4_where_each_column_of_the_year_is_of_a_part_nothing_is_decided_and_they_are_named() -> None:
    judged = verdict(ALL_SCOPED, "income-exceeds-cost")
    assert Outcome.UNDECIDABLE is judged.outcome
    (gap,) = judged.gaps
    assert "2027, Staden och 2027, Länet" in say(gap.fact, "sv")


def test_d4_sums_are_judged_in_every_column_and_named_by_it() -> None:
    (problem,) = verdict(SCOPED, "sum-cost").findings
    assert "för 2027, Länet" in say(problem.message, "sv")
    (problem,) = verdict(SCOPED.replace("scope: Länet", "label: Länet"), "sum-cost").findings
    assert "för kolumnen ”Länet”" in say(problem.message, "sv")


def test_i1_5_the_diff_pairs_columns_by_what_tells_them_apart() -> None:
    after = SCOPED.replace("amounts: [90, 80", "amounts: [90, 75").replace(
        "[2027, {year: 2027, scope: Länet}", "[2027, {year: 2027, scope: Länet, label: I länet}"
    )
    assert ["budget.columns[2025-lanet].label", "budget.costs[c].amounts[2025-lanet]"] == told(
        changes_between(in_2025(SCOPED), in_2025(after))
    )
    turned = in_2025(SCOPED).replace("[2025, {year: 2025, scope: Länet}", "[{year: 2025, scope: Länet}, 2025")
    for old, new in (("[100, 70,", "[70, 100,"), ("[90, 80,", "[80, 90,"), ("[90, 85", "[85, 90")):
        turned = turned.replace(old, new)
    assert [] == told(changes_between(in_2025(SCOPED), turned))
    renamed = in_2025(SCOPED).replace("scope: Länet", "scope: Länets kommuner")
    assert ["budget.columns[2025-lanets-kommuner].scope"] == told(changes_between(in_2025(SCOPED), renamed))


def in_2025(yaml: str) -> str:
    """The same for the year of the minimal plan."""
    return yaml.replace("2028", "2026").replace("2027", "2025")


def test_d4_two_columns_that_nothing_tells_apart_are_refused() -> None:
    twice = SCOPED.replace("{year: 2027, scope: Länet}", "2027")
    loaded = load_plan("case.yaml", (HEAD + twice).encode())
    assert ["schema-duplicate-id"] == [one.rule for one in loaded.findings]
    same = ALL_SCOPED.replace("Staden", "Länet")
    loaded = load_plan("case.yaml", (HEAD + same).encode())
    assert ["schema-duplicate-id"] == [one.rule for one in loaded.findings]


@pytest.mark.parametrize(
    "column", ["{standing: outcome}", "{scope: Länet}", "{year: ~}", "{}", "{of: [2027]}"]
)
def test_d4_a_column_that_nothing_names_is_refused_with_what_to_type(column: str) -> None:
    yaml = f"budget: {{unit: tkr, columns: [2027, {column}], costs: [{{name: A, amounts: [1, 2]}}]}}"
    loaded = load_plan("case.yaml", (HEAD + yaml).encode())
    (found,) = loaded.findings
    assert "schema-column-unnamed" == found.rule
    assert found.remedy is not None
    assert "{year: 2027" in say(found.remedy, "sv")
    assert '{label: "…"' in say(found.remedy, "en")


def test_d4_a_year_misspelt_is_asked_for_and_not_called_missing() -> None:
    loaded = load_plan("case.yaml", (HEAD + "budget: {unit: tkr, columns: [{yaer: 2027}]}").encode())
    assert ["schema-unknown-key"] == [one.rule for one in loaded.findings]


def test_d4_months_of_a_year_are_columns_of_their_own() -> None:
    months = SCOPED.replace(
        "[2027, {year: 2027, scope: Länet}",
        "[{period: %s}, {period: %s, scope: Länet}" % (("{from: 2027-01-01, to: 2027-08-31}",) * 2),
    )
    assert figure(months, "costs.c.2027-01-01–2027-08-31") is not None
    assert figure(months, "costs.c.lanet") is not None


MOVES = """
budget:
  unit: tkr
  totals: computed
  columns: [2027, 2028]
  income: [{id: m, name: Medlemmar, source: members, amounts: [500, 500]}]
  costs: [{id: bron, name: Bron, amounts: [200, 200]}, {id: s, name: Stigen, amounts: [250, 250]}]
  moves: [{from: Bron, to: s, amounts: [50, ~], note: Beslut § 31.}]
"""


def test_h15_money_moved_between_rows_is_told_and_in_no_sum() -> None:
    text = body(MOVES, "budget")
    assert "Omfört från Bron till Stigen: 50 tkr (2027). Beslut § 31." in text
    without = body(MOVES.replace("moves: [", "moves: [] # ["), "budget")
    assert f"{without} Omfört från Bron till Stigen: 50 tkr (2027). Beslut § 31." == text
    assert "Omfört från Bron till Stigen." in body(MOVES.replace("amounts: [50, ~], ", ""), "budget")
    share = body(MOVES.replace("[50, ~]", "[10 %, unknown]"), "budget")
    assert "Stigen: 10 % (2027) och uppgift saknas (2028)." in share
    for rule in ("sum-cost", "result-identity", "income-exceeds-cost", "unit-in-reach", "amounts-per-column"):
        plain = MOVES.replace("moves: [", "moves: [] # [")
        assert verdict(plain, rule).outcome is verdict(MOVES, rule).outcome


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("from: Bron", "from: Bro", "from", "”bro”, som inte är någon rad i budgeten"),
        ("to: s", "to: Gamla stigen", "to", "”gamla-stigen”, som inte är någon rad i budgeten"),
        ("to: s", "to: bron", "", "från ”Bron” till ”Bron” självt"),
    ],
)
def test_h15_a_move_is_between_two_rows_of_its_table(old: str, new: str, place: str, words: str) -> None:
    assert Outcome.PASS is verdict(MOVES, "ref-resolves").outcome
    (problem,) = verdict(MOVES.replace(old, new), "ref-resolves").findings
    assert problem.span.file.startswith("budget.moves[")
    assert problem.span.file.endswith(f".{place}" if place else "]")
    assert words in say(problem.message, "sv")


def test_h15_a_move_is_compared() -> None:
    old = in_2025(MOVES)
    (change,) = changes_between(old, in_2025(MOVES.replace("[50, ~]", "[60, ~]")))
    assert "budget.moves[bron-s].amounts[2025]" == change.new_sides[0].place
    assert DiffLevel.DECISION is change.level
    words = changes_markdown(
        find_changes(plan_of(MOVES), plan_of(MOVES.replace("from: Bron, to: s", "from: s, to: Bron"))), "sv"
    )
    assert "omföring" in words
    few = MOVES.replace("[50, ~]", "[50]")
    (problem,) = verdict(few, "amounts-per-column").findings
    assert "omföringen från ”bron” till ”s” i budgeten har 1 värde" in say(problem.message, "sv")


UNKNOWN_UNIT = """
budget:
  unit: unknown
  columns: [2027]
  income: [{id: m, name: Medlemmar, source: members, amounts: [100]}]
  costs: [{id: c, name: Kansli, amounts: [90]}, {id: i, name: Insatser, amounts: [10]}]
  stated: {income: [100], costs: [100], result: [0]}
limits:
  - {id: l, measure: administration_costs, at_most: 50 %, of: income}
  - {id: e, measure: result, at_least: 5 tkr}
"""


def test_d5b_a_table_whose_unit_nobody_knows_says_so() -> None:
    assert "**Tabell 1. Budget 2027.** Enhet saknas. |" in body(UNKNOWN_UNIT, "budget")
    assert "Enhet saknas" not in body(UNKNOWN_UNIT.replace("unit: unknown", "unit: tkr"), "budget")
    assert "Enhet" not in body(UNKNOWN_UNIT.replace("  unit: unknown\n", ""), "budget")
    financing = "{unit: unknown, columns: [2027], rows: [{name: B, amounts: [5]}]}"
    assert "Enhet saknas." in body(f"interventions: [{{name: A, financing: {financing}}}]", "financing")


def test_d5b_amounts_of_no_unit_are_never_read_as_kronor() -> None:
    limits = body(UNKNOWN_UNIT, "limits")
    assert "50 % av intäkterna" in limits
    assert "kr för" not in limits
    assert "I kr" not in limits
    assert Outcome.PASS is verdict(UNKNOWN_UNIT, "sum-cost").outcome
    assert Outcome.UNDECIDABLE is verdict(UNKNOWN_UNIT, "policy-result-min").outcome
    found = figure(UNKNOWN_UNIT, "costs.c.2027")
    assert found is not None
    assert "90" == say_fact(found.value, "sv")


def test_d5b_the_unit_is_one_change() -> None:
    changes = changes_between(UNKNOWN_UNIT.replace("unit: unknown", "unit: tkr"), UNKNOWN_UNIT)
    assert "budget.unit" in told(changes)


SHARES = """
decision: {status: adopted, by: Förbundsstyrelsen, on: 2026-11-19}
limits:
  - {id: e, measure: equity, moment: closing, at_most: 20 %, of: income}
  - {id: r, measure: result, at_least: 5 %, of: member_contributions}
budget:
  unit: tkr
  totals: computed
  columns: [2027, {year: 2028, standing: indicative}]
  income:
    - {id: s, name: Staten, party: state, amounts: [50 %, 100]}
    - {id: r, name: Regionen, party: region, amounts: [25 %, 50]}
    - {id: k, name: Kommunerna, party: municipalities, amounts: [25 %, 50]}
  costs: [{id: c, name: Kansli, amounts: [40, 60]}, {id: i, name: Insatser, amounts: [60, 130]}]
  stated: {income: [100 %, 200], costs: [100, 190], result: [4 %, 10]}
  equity: {opening: [50, 50], closing: [20 %, 60]}
"""


@pytest.mark.parametrize(
    ("rule", "words", "words_en"),
    [
        (
            "sum-income",
            "beloppet för ”Staten”, ”Regionen” och ”Kommunerna” i budgeten, som anges i procent",
            "the amount of “Staten”, “Regionen” and “Kommunerna” in the budget, which is given in per cent",
        ),
        ("sum-income", "summa intäkter för 2027 i budgeten, som anges i procent", None),
        (
            "result-identity",
            "resultatet för 2027 i budgeten; beloppen anges i procent",
            "the result for 2027 in the budget; the amounts are given in per cent",
        ),
        ("result-is-not-equity", "resultatet för 2027 i budgeten; beloppen anges i procent", None),
        ("equity-rollforward", "eget kapital vid utgången av 2027 i budgeten, som anges i procent", None),
        ("equity-rollforward", "resultatet för 2027 i budgeten; beloppen anges i procent", None),
        ("share-state-half", "”Kommunerna” i budgeten, som anges i procent", None),
        ("share-region-quarter", "”Kommunerna” i budgeten, som anges i procent", None),
        ("income-exceeds-cost", "intäkter och kostnader; beloppen anges i procent", None),
        ("deficit-covered", "intäkter och kostnader; beloppen anges i procent", None),
        ("closing-position-stated", "kapitalet vid utgången av 2027, som anges i procent", None),
        ("policy-equity-max", "eget kapital vid utgången av 2027; beloppen anges i procent", None),
        ("policy-equity-max", "intäkterna för 2027 i budgeten; beloppen anges i procent", None),
        ("policy-result-min", "resultatet för 2027; beloppen anges i procent", None),
        ("policy-result-min", "räknas på för 2027; beloppen anges i procent", None),
    ],
)
def test_d5d_a_rule_says_of_shares_that_they_are_in_per_cent(
    rule: str, words: str, words_en: str | None
) -> None:
    judged = verdict(SHARES, rule)
    assert (Outcome.UNDECIDABLE, ()) == (judged.outcome, judged.findings)
    assert any(words in say(gap.fact, "sv") for gap in judged.gaps), [say(g.fact, "sv") for g in judged.gaps]
    assert words_en is None or words_en in [say(gap.fact, "en") for gap in judged.gaps]
    assert not any("okän" in say(gap.fact, "sv") for gap in judged.gaps)


def test_d5d_a_few_shares_are_named() -> None:
    one = SHARES.replace("[50 %, 100]", "[50, 100]").replace("[100 %, 200]", "[~, 200]").replace("4 %", "~")
    (gap,) = verdict(one.replace("20 %", "~"), "income-exceeds-cost").gaps
    assert say(gap.fact, "sv").endswith(
        "intäkter och kostnader; raden ”Regionen” och raden ”Kommunerna” anges i procent"
    )
    assert say(gap.fact, "en").endswith(
        "income and costs; given in per cent: the row “Regionen” and the row “Kommunerna”"
    )


def test_d5d_a_year_of_shares_alone_is_no_economic_plan_of_it() -> None:
    shares = SHARES.replace("[40, 60]", "[40 %, 60]").replace("[60, 130]", "[60 %, 130]")
    plan = shares.replace("costs: [100, 190]", "costs: [100 %, 190]").replace(
        "{year: 2028, standing: indicative}]",
        "{year: 2028, standing: indicative}, {year: 2029, standing: indicative}]",
    )
    for cells in ("100]", "60]", "130]", "200]", "190]", "10]", "50]"):
        plan = plan.replace(cells, f"{cells[:-1]}, 5]")
    (gap,) = verdict(plan, "three-year-plan").gaps
    assert "belopp för 2027 i budgeten, som anges i procent" == say(gap.fact, "sv")


def test_d5d_a_share_is_printed_and_makes_no_sum() -> None:
    text = body(SHARES, "budget")
    for line in ("| Staten | 50 % | 100 |", "| **Summa intäkter** | **100 %** | **200** |"):
        assert line in text
    assert "| **Resultat** | **4 %** | **10** |" in text
    unstated = SHARES.replace("income: [100 %, 200], ", "").replace("result: [4 %, 10]", "result: [~, 10]")
    text = body(unstated, "budget")
    assert "| **Summa intäkter (beräknad)** | **–** | **200** |" in text
    assert "uppgift saknas" not in text
    assert "| **Utgående eget kapital** | **20 %** | **60** |" in body(SHARES, "equity")
    opening = body(SHARES.replace("opening: [50, 50]", "opening: [50, ~]"), "equity")
    assert "| Ingående eget kapital | 50 | – |" in opening


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("income.s.2027", "50 %"),
        ("income.total.2027", "100 %"),
        ("income.total.2028", "200 tkr"),
        ("result.2027", "4 %"),
        ("equity.closing.2027", "20 %"),
        ("deficit.2027", None),
    ],
)
def test_d5d_a_figure_link_to_a_share_gives_the_share(path: str, value: str | None) -> None:
    found = figure(SHARES, path)
    assert found is not None
    assert value == (None if found.value is None else say_fact(found.value, "sv").replace("\u00a0", " "))
    text = f"sections: [{{heading: A, text: 'Andelen är [50 %](figure:{path}).'}}]"
    wanted = {"50 %": Outcome.PASS, None: Outcome.UNDECIDABLE}.get(value, Outcome.FAIL)
    assert wanted is verdict(SHARES + text, "text-table-agree").outcome


def test_d5d_shares_are_compared_in_percentage_points_and_not_with_amounts() -> None:
    old, new = in_2025(SHARES), in_2025(SHARES.replace("[50 %, 100]", "[60 %, 100]"))
    (change,) = changes_between(old, new)
    assert "budget.income[s].amounts[2025]" == change.new_sides[0].place
    assert isinstance(change.delta, Delta)
    assert Share(Decimal(1), Decimal(10)) == change.delta.difference
    (change,) = changes_between(old, in_2025(SHARES.replace("[50 %, 100]", "[90, 100]")))
    assert change.delta is None


def test_h05_financing_in_per_cent() -> None:
    rows = "[{id: f, name: Förbundet, amounts: [60 %]}, {name: ESF, amounts: [40 %]}]"
    financing = f"{{unit: tkr, columns: [2027], rows: {rows}}}"
    yaml = f"interventions: [{{id: a, name: A, financing: {financing}}}]"
    assert "| Förbundet | 60 % | | ESF | 40 % |" in body(yaml, "financing")
    found = figure(yaml, "interventions.a.financing.f.2027")
    assert found is not None
    assert "60 %" == say_fact(found.value, "sv").replace("\u00a0", " ")


DERIVED = """
budget:
  unit: tkr
  totals: computed
  columns: [2027, Utfall 2026, Skillnad, {standing: percent, of: [2027, 2026-outcome], label: Andel}]
  income: [{id: m, name: Medlemmar, source: members, amounts: [200, 135]}]
  costs: [{id: c, name: Kansli, amounts: [60, 55]}, {id: i, name: Insatser, amounts: [130, unknown]}]
  stated: {income: [200, 135], costs: [190, 150], result: [10, -15]}
  equity: {opening: [50, 65], closing: [60, 50]}
"""
PRINTED = DERIVED.replace("[60, 55]", "[60, 55, 7, 109]").replace("[10, -15]", "[10, -15, 99, ~]")


def test_h03_columns_that_no_row_has_are_computed_and_said_to_be() -> None:
    text = body(DERIVED, "budget")
    assert "| Intäkter | Budget 2027 | Utfall 2026 | Skillnad | Andel |" in text
    assert "| Kansli | 60 | 55 | 5 | 109,1 % |" in text
    assert "| Insatser | 130 | .. | – | – |" in text
    assert "| **Summa kostnader** | **190** | **150** | **40** | **126,7 %** |" in text
    assert "| **Resultat** | **10** | **−15** | **25** | **–** |" in text
    assert "Beräknat ur tabellen, inte angivet: ”Skillnad” är Budget 2027 minus Utfall 2026." in text
    assert "inte angivet: ”Andel” är Budget 2027 i procent av Utfall 2026." in text
    assert "| Ingående eget kapital | 50 | 65 | −15 | 76,9 % |" in body(DERIVED, "equity")
    turned = DERIVED.replace("Skillnad, {", "{standing: difference, of: [2026-outcome, 2027]}, {")
    assert "| Kansli | 60 | 55 | −5 |" in body(turned, "budget")
    bare = DERIVED.replace(
        "Skillnad, {standing: percent, of: [2027, 2026-outcome], label: Andel}", "Skillnad"
    )
    assert "| Intäkter | 2027 | 2026 | Skillnad |" in body(bare.replace("Utfall 2026", "2026"), "budget")


TWO_YEARS = """
budget:
  unit: tkr
  columns: [2026, 2027, COLUMNS]
  costs: [{id: c, name: Kansli, amounts: [8200, 8364]}]
"""
OF_A_YEAR = TWO_YEARS.replace("2026, 2027", "2027, Utfall 2027").replace("8200, 8364", "100, 90")


@pytest.mark.parametrize(
    ("yaml", "columns", "cells", "note"),
    [
        (TWO_YEARS, "Förändring, Förändring %", "164 | 2 %", "”Förändring” är 2027 minus 2026."),
        (TWO_YEARS, "Ökning, Procentuell ökning", "164 | 2 %", "är 2027 minus 2026, i procent av 2026."),
        (TWO_YEARS, '"+/-"', "164", "”+/-” är 2027 minus 2026."),
        (
            TWO_YEARS.replace("2026, 2027", "2027, 2026").replace("8200, 8364", "8364, 8200"),
            "Differens",
            "164",
            "”Differens” är 2027 minus 2026.",
        ),
        (OF_A_YEAR, "Utfall i %", "90 %", "”Utfall i %” är Utfall 2027 i procent av Budget 2027."),
        (OF_A_YEAR, '"%"', "90 %", "”%” är Utfall 2027 i procent av Budget 2027."),
        (
            OF_A_YEAR,
            "{standing: percent, of: [2027-outcome, 2027], label: Avvikelse %}",
            "−10 %",
            "”Avvikelse %” är Utfall 2027 minus Budget 2027, i procent av Budget 2027.",
        ),
    ],
)
def test_h03_the_heading_and_the_years_tell_which_way(yaml: str, columns: str, cells: str, note: str) -> None:
    text = body(yaml.replace("COLUMNS", columns), "budget")
    first = "8 364 | 8 200" if "[8364" in yaml else "100 | 90" if "[100" in yaml else "8 200 | 8 364"
    assert f"| Kansli | {first} | {cells} |" in text
    assert note in text
    assert Outcome.PASS is verdict(yaml.replace("COLUMNS", columns), "ref-resolves").outcome


@pytest.mark.parametrize(
    ("yaml", "column", "remedy"),
    [
        (OF_A_YEAR, "Avvikelse", "`of: [2027, 2027-outcome]`"),
        (OF_A_YEAR, "Avvikelse %", "`of: [2027, 2027-outcome]`"),
        (TWO_YEARS, "I procent", "`of: [2026, 2027]`"),
        (TWO_YEARS.replace("2026, 2027", "A, B"), "Skillnad", "`of: [a, b]`"),
    ],
)
def test_h03_where_it_is_not_plain_which_way_nothing_is_computed(yaml: str, column: str, remedy: str) -> None:
    yaml = yaml.replace("COLUMNS", column)
    assert "Beräknat" not in body(yaml, "budget")
    (problem,) = verdict(yaml, "ref-resolves").findings
    assert Severity.WARNING is problem.severity
    assert "men åt vilket håll framgår inte" in say(problem.message, "sv")
    assert problem.remedy is not None
    assert remedy in say(problem.remedy, "sv")
    printed = yaml.replace("8364]", "8364, 5]").replace("90]", "90, 5]")
    assert Outcome.PASS is verdict(printed, "ref-resolves").outcome


def test_h03_two_columns_of_one_heading_are_told_apart_by_what_they_come_of() -> None:
    columns = (
        "2025, {standing: difference, label: Ändring, of: [2026, 2025]}, "
        "{standing: difference, label: Ändring, of: [2027, 2026]}"
    )
    yaml = TWO_YEARS.replace("COLUMNS", columns).replace("8364]", "8364, 8000]")
    assert "| Kansli | 8 200 | 8 364 | 8 000 | 200 | 164 |" in body(yaml, "budget")
    found = figure(yaml, "costs.c.difference-andring-2027-2026")
    assert found is not None


def test_d5c_no_note_on_loans_rests_on_a_result_that_income_and_costs_deny() -> None:
    denied = body(LOAN.replace("result: [30]", "result: [-200]"), "budget")
    assert "Utan lån" not in denied


def test_h15_two_moves_between_the_same_rows_are_two() -> None:
    twice = MOVES.replace(
        "note: Beslut § 31.}", "note: Beslut § 31.}, {from: Bron, to: s, amounts: [5, ~]}, "
    )
    twice = twice.replace("~]}, ]", "~]}, {from: Bron, to: s, amounts: [7, ~]}]")
    text = body(twice, "budget")
    assert "5 tkr (2027)" in text
    assert "7 tkr (2027)" in text


def test_h03_printed_columns_are_kept_as_they_are() -> None:
    text = body(PRINTED, "budget")
    assert "| Kansli | 60 | 55 | 7 | 109 |" in text
    assert "| Insatser | 130 | .. | – | – |" in text
    assert "| **Resultat** | **10** | **−15** | **99** | – |".replace("–", "**–**") in text
    assert "Beräknat" not in text
    assert "Raderna ger" not in text


def test_h03_such_columns_are_never_judged_planned_or_summed() -> None:
    plain = DERIVED.replace(", Skillnad, {standing: percent, of: [2027, 2026-outcome], label: Andel}", "")
    for yaml in (DERIVED, PRINTED, DERIVED.replace("[60, 50]", "[60, 50, 77, 5]")):
        plan = plan_of(yaml)
        assert plan.budget is not None
        assert [0] == columns_ahead(plan.budget)
        assert 0 == budget_column(plan)
        for rule in ALL:
            said, wanted = verdict(yaml, rule.id), verdict(plain, rule.id)
            assert wanted.outcome is said.outcome, rule.id
            assert [say(gap.fact, "sv") for gap in wanted.gaps] == [say(gap.fact, "sv") for gap in said.gaps]


def test_h03_a_difference_of_a_year_is_no_column_before_another() -> None:
    yaml = DERIVED.replace("Skillnad, {", "{year: 2026, standing: difference}, {").replace(
        "[50, 65]", "[~, 65]"
    )
    budget = plan_of(yaml).budget
    assert budget is not None
    assert 1 == column_before(budget, 0)
    assert year_of_equity(budget, 2).opening is None


@pytest.mark.parametrize(
    ("yaml", "path", "value"),
    [
        (DERIVED, "costs.c.skillnad", "5 tkr"),
        (DERIVED, "costs.c.difference", "5 tkr"),
        (DERIVED, "costs.c.andel", "109,1 %"),
        (DERIVED, "costs.total.skillnad", "40 tkr"),
        (DERIVED, "result.skillnad", "25 tkr"),
        (DERIVED, "equity.closing.skillnad", "10 tkr"),
        (DERIVED, "costs.i.skillnad", None),
        (PRINTED, "costs.c.skillnad", "7 tkr"),
        (PRINTED, "costs.c.andel", "109 %"),
        (PRINTED, "result.skillnad", "99 tkr"),
    ],
)
def test_h03_a_figure_link_leads_to_a_difference(yaml: str, path: str, value: str | None) -> None:
    found = figure(yaml, path)
    assert found is not None
    assert value == (None if found.value is None else say_fact(found.value, "sv").replace("\u00a0", " "))


def test_h03_what_has_no_difference_leads_nowhere() -> None:
    for path in ("deficit.skillnad", "member_contributions.skillnad", "costs.x.skillnad"):
        assert figure(DERIVED, path) is None
    assert "costs.c.difference" in set(figure_paths(plan_of(DERIVED)))


def test_h03_lists_may_leave_out_the_columns_that_stand_last() -> None:
    for yaml in (DERIVED, PRINTED):
        assert Outcome.PASS is verdict(yaml, "amounts-per-column").outcome
    moved = DERIVED.replace("2027, Utfall 2026, Skillnad", "2027, Skillnad, Utfall 2026")
    problem = verdict(moved, "amounts-per-column").findings[0]
    assert problem.remedy is not None
    assert "bara kolumner som räknas ut och står sist får utelämnas" in say(problem.remedy, "sv")
    written = moved.replace("[200, 135]", "[200, ~, 135]").replace("[60, 55]", "[60, ~, 55]")
    written = written.replace("[130, unknown]", "[130, ~, unknown]").replace("[190, 150]", "[190, ~, 150]")
    written = written.replace("[10, -15]", "[10, ~, -15]").replace("[50, 65]", "[50, ~, 65]")
    assert "| Kansli | 60 | – | 55 | 109,1 % |" in body(written.replace("[60, 50]", "[60, ~, 50]"), "budget")
    few = DERIVED.replace("[60, 55]", "[60]")
    assert Outcome.FAIL is verdict(few, "amounts-per-column").outcome


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        (
            "[2027, 2026-outcome]",
            "[2027, 2025-outcome]",
            "of[2]",
            "”2025-outcome” är ingen kolumn i tabellen",
        ),
        ("[2027, 2026-outcome]", "[2027]", "of", "räknas ut av två kolumner, men `of` nämner 1"),
        ("[2027, 2026-outcome]", "[2027, skillnad]", "of[2]", "men ”skillnad” räknas själv ut"),
    ],
)
def test_h03_the_columns_that_one_comes_of_exist(old: str, new: str, place: str, words: str) -> None:
    assert Outcome.PASS is verdict(DERIVED, "ref-resolves").outcome
    (problem,) = verdict(DERIVED.replace(old, new), "ref-resolves").findings
    assert f"budget.columns[percent].{place}" == problem.span.file
    assert words in say(problem.message, "sv")


def test_h03_a_column_of_others_has_two_to_come_of() -> None:
    lone = DERIVED.replace("2027, Utfall 2026, Skillnad", "2027, Skillnad").replace(", 135]", "]")
    for cells in (", 55]", ", unknown]", ", 150]", ", -15]", ", 65]", ", 50]"):
        lone = lone.replace(cells, "]")
    found = verdict(lone, "ref-resolves").findings
    assert any("de två kolumnerna före, men det finns inte två" in say(one.message, "sv") for one in found)
    with_own = DERIVED.replace("columns: [2027,", "columns: [{year: 2027, of: [2026-outcome]},")
    (problem,) = verdict(with_own, "ref-resolves").findings
    assert "har `of`, men räknas inte ut av andra kolumner" in say(problem.message, "sv")


def test_h03_differences_that_differ_are_editorial() -> None:
    changes = changes_between(in_2025(PRINTED), in_2025(PRINTED.replace("7, 109]", "8, 110 %]")))
    assert ["budget.costs[c].amounts[difference]"] == told(changes)
    assert {DiffLevel.EDITORIAL} == {change.level for change in changes}
    assert [] == told(changes_between(PRINTED, PRINTED.replace("7, 109]", "7, 109 %]")))
    without = DERIVED.replace(", Skillnad", "")
    (change,) = changes_between(in_2025(without), in_2025(DERIVED))
    assert (ChangeKind.ADDED, DiffLevel.EDITORIAL) == (change.kind, change.level)
    words = changes_markdown(find_changes(plan_of(without), plan_of(DERIVED)), "sv")
    assert "Skillnad (kolumn) tillkommer" in words
    of = DERIVED.replace("of: [2027, 2026-outcome]", "of: [2026-outcome, 2027]")
    assert ["budget.columns[percent].of"] == told(changes_between(in_2025(DERIVED), in_2025(of)))


@pytest.mark.parametrize(
    ("heading", "standing", "year"),
    [
        ("Skillnad", "difference", None),
        ("Avvikelse", "difference", None),
        ("Avvikelse mot budget 2026", "difference", 2026),
        ("Förändring 2025–2026", "difference", None),
        ("Avvikelse %", "percent", None),
        ("Procent", "percent", None),
        ("Utfall i procent av budget", "percent", None),
        ("Utfall 2026", "outcome", 2026),
        ("Budget efter ändringsbeslut 2026", "budget", 2026),
        ("Sedan start", "budget", None),
    ],
)
def test_h03_a_heading_tells_that_a_column_comes_of_others(
    heading: str, standing: str, year: int | None
) -> None:
    budget = plan_of(f'budget: {{unit: tkr, columns: [2020, "{heading}"]}}').budget
    assert budget is not None
    assert (standing, year, heading) == (
        budget.columns[1].standing,
        budget.columns[1].year,
        budget.columns[1].label,
    )


def test_a_place_names_a_column_only_where_amounts_stand() -> None:
    two = ROWS.replace("columns: [2027]", "columns: [2027, 2028]").replace("[5]", "[5, 5]")
    (unknown,) = verdict(two.replace("[bron, stigen]", "[bron, stigan]"), "ref-resolves").findings
    assert "budget.costs[c].interventions[2]" == unknown.span.file


NOTED = "name: Kansli, amounts: [5], note: Ny."
TABLE = "unit: tkr, columns: [2027]"


@pytest.mark.parametrize(
    ("yaml", "show"),
    [
        (f"budget: {{{TABLE}, costs: [{{{NOTED}}}]}}", "budget"),
        (
            f"budget: {{{TABLE}, income: [{{name: A, amounts: [5], of_which: [{{{NOTED}}}]}}]}}",
            "budget",
        ),
        (
            f"budget: {{{TABLE}, equity: {{opening: 5, closing: 5, transfers: [{{{NOTED}}}]}}}}",
            "equity",
        ),
        (
            f"tables: [{{title: T, kind: balance_sheet, {TABLE}, blocks: [{{rows: [{{{NOTED}}}]}}]}}]",
            "tables",
        ),
        (
            f"interventions: [{{name: A, text: A., financing: {{{TABLE}, rows: [{{{NOTED}}}]}}}}]",
            "financing",
        ),
        ("facts: [{name: Kansli, value: 5, note: Ny.}]", "facts"),
    ],
)
def test_a_note_under_a_table_names_the_row_that_it_is_about(yaml: str, show: str) -> None:
    assert "**Kansli.** Ny." in body(yaml, show)


def test_the_line_under_a_title_begins_with_a_capital() -> None:
    yaml = "statistics: [{title: Kurs, period: första halvåret 2026, rows: [{name: A, women: 8, men: 9}]}]"
    assert "Första halvåret 2026." in body(yaml, "statistics")


def test_u06_a_document_says_nothing_of_sums_whose_signs_wait() -> None:
    plan = """
budget:
  unit: tkr
  columns: [2027]
  income: [{name: Intäkter, amounts: [500]}]
  costs:
    - {name: Kansli, amounts: [-300]}
    - {name: Resultat, sum_of: [Intäkter, Kansli], amounts: [200]}
  stated: {costs: [300]}
"""
    assert "Raderna ger" not in body(plan, "budget")
    assert "Raderna ger" in body(plan.replace("-300", "350"), "budget")
