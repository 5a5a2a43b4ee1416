"""What documents say of money beyond a budget by year: each form is read, judged, printed and compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.changes import Change
from samplan.diff import find_changes
from samplan.figures.figure import Figure
from samplan.figures.lookup import find_figure
from samplan.figures.paths import figure_paths
from samplan.loading.load import load_plan
from samplan.render.changes_markdown import changes_markdown
from samplan.render.document import render_document
from samplan.render.words import say_fact
from samplan.results import Outcome, Verdict
from samplan.results import Path as PlanPath
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.plan import Plan
from tests.test_rules import PlaceLocator
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
    report = api.validate([str(MONEY)], today=date(2027, 1, 1))
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
    assert "**Ställning.** Balansräkning. Belopp i tkr." in text
    for part in ("| Tillgångar ", "| Eget kapital ", "| Skulder ", "| **Summa tillgångar** | **9** |"):
        assert part in text
    assert "Summa tillgångar är den angivna. Raderna ger 7 tkr." in text
    assert "| **Soliditet** | **3** |" in text
    assert "Balansräkning." not in body(
        BALANCE.replace("title: Ställning", "title: Balansräkning 2027"), "tables"
    )
    computed = body(BALANCE.replace("unit: tkr", "unit: tkr\n    totals: computed"), "tables")
    assert "Summa skulder" not in computed


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
