"""What documents say of money beyond a budget by year: each form is read, judged, printed and compared."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from samplan import api
from samplan.changes import Change
from samplan.figures.figure import Figure
from samplan.figures.lookup import find_figure
from samplan.loading.load import load_plan
from samplan.render.document import render_document
from samplan.results import Outcome, Verdict
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
