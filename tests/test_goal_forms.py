"""What goals of real plans hold beyond a number and a year: units of their own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from samplan import api
from samplan.api.rule_cases import PlaceLocator
from samplan.diff import find_changes
from samplan.figures.arithmetic import added, is_above, less
from samplan.figures.claims import agrees, read_claim
from samplan.figures.lookup import find_figure
from samplan.loading.load import load_plan
from samplan.render.changes_markdown import changes_markdown
from samplan.render.document import render_document
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.plan import Plan
from samplan.schema.values import Amount, Number, Unknown

HEAD = (
    "samplan: 1\nid: a\nkind: operational_plan\ntitle: Verksamhetsplan 2026\nperiod: 2026\n"
    "association: {name: Norrbygden}\n"
)


def plan_with(lines: str) -> Plan:
    """A plan of the lines."""
    return api.loads(HEAD + lines)


def of_goal(indicator: str) -> str:
    """The lines of a goal with one indicator."""
    return f"goals:\n  - {{id: a, text: Mål, indicators: [{{id: i, name: I, {indicator}}}]}}\n"


def verdict(lines: str, rule: str) -> str:
    """What one rule says of a plan of the lines."""
    plan = plan_with(lines)
    verdicts = judge(Subject(plan, PlaceLocator(plan)), ALL, {}, date(2026, 1, 1))
    return next(one.outcome.value for one in verdicts if one.rule == rule)


def as_text(plan: Plan) -> str:
    """The document with its blanks as plain ones."""
    return render_document(plan, "md").replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    "written",
    [
        "6 veckor",
        "3 procentenheter",
        "2 %-enheter",
        "12 000 kr per deltagare",
        "14 poäng",
        "1,5 dagar",
        "18 timmar",
    ],
)
def test_t07_values_keep_the_unit_that_the_document_writes(written: str) -> None:
    plan = plan_with(
        of_goal(f'target: {{at_most: "{written}"}}') + f'outcomes: [{{goal: a, total: "{written}"}}]\n'
    )
    target = plan.goals[0].indicators[0].target
    assert target is not None
    assert isinstance(target.at_most, Number)
    assert target.at_most == plan.outcomes[0].total
    document = as_text(plan)
    assert f"högst {written}" in document
    assert document.count(written) == 2
    assert api.plan_from(plan.to_dict()) == plan


@pytest.mark.parametrize("written", ["800 tkrr", "75 procnt", "7 promille"])
def test_t07_a_misspelt_unit_of_money_or_share_is_no_unit(written: str) -> None:
    with pytest.raises(api.SamplanError):
        plan_with(of_goal(f"target: {{at_most: {written}}}"))


def test_t07_a_difference_is_said_in_its_unit_and_only_of_one_unit() -> None:
    def says(old: str, new: str) -> str:
        before, after = (plan_with(of_goal(f"target: {{at_most: {one}}}")) for one in (old, new))
        changes = find_changes(before, after)
        return changes_markdown(changes, "sv").replace("\N{NO-BREAK SPACE}", " ")

    assert "−2 veckor" in says("6 veckor", "4 veckor")
    assert "+1 vecka" in says("1 vecka", "2 veckor")
    assert "−" not in says("6 veckor", "4 dagar").partition("6 veckor")[2]


def test_t07_an_index_is_a_number() -> None:
    plan = plan_with(of_goal('target: {at_least: "3,6"}') + 'outcomes: [{goal: a, total: "3,8"}]\n')
    assert "minst 3,6" in as_text(plan)
    assert "3,8" in as_text(plan)


@pytest.mark.parametrize(
    "written",
    [
        "targets: {2026: 70 %, 2027: minst 75 %}",
        "target: {2026: 70 %, 2027: minst 75 %}",
        "targets: [2026: 70 %, 2027: minst 75 %]",
        "target: [{value: 70 %, by: 2026}, {at_least: 75 %, by: 2027}]",
        'targets: {"2026": 70 %, "2027": {at_least: 75 %}}',
        "targets: [{by: 2026, value: 70 %}, {2027: {at_least: 75 %}}]",
    ],
)
def test_t11_several_targets_are_written_as_they_come(written: str) -> None:
    plan = plan_with(of_goal(f"baseline: 60 %, {written}"))
    indicator = plan.goals[0].indicators[0]
    assert indicator.target is None
    assert [str(one.by) for one in indicator.targets] == ["2026", "2027"]
    assert "70 % (2026), minst 75 % (2027)" in as_text(plan)
    assert find_figure(plan, "goals.a.i.targets.2027") is not None
    assert find_figure(plan, "goals.a.i.target") is None
    assert api.plan_from(plan.to_dict()) == plan


@pytest.mark.parametrize(
    "written", ["target: 75 %", "targets: 75 %", "targets: {value: 75 %}", "target: {value: 75 %}"]
)
def test_t11_a_target_may_say_neither_at_least_nor_at_most(written: str) -> None:
    plan = plan_with(of_goal(written))
    assert "75 %" in as_text(plan)
    assert "minst" not in as_text(plan)
    assert find_figure(plan, "goals.a.i.target") is not None


def test_t11_the_difference_is_told_year_by_year() -> None:
    old = plan_with(of_goal("targets: {2026: 70 %, 2027: 75 %}"))
    new = plan_with(of_goal("targets: {2026: 70 %, 2027: 78 %, 2028: 80 %}"))
    changes = find_changes(old, new)
    assert [(one.field, one.kind.value) for one in changes.changes] == [("value", "changed"), (None, "added")]
    words = changes_markdown(changes, "sv").replace("\N{NO-BREAK SPACE}", " ")
    assert "| 75 %" in words
    assert "+3 procentenheter" in words
    assert "2028 (målvärde, I) tillkommer" in words


def test_t11_an_outcome_stands_beside_the_target_of_its_year() -> None:
    lines = "outcomes: [{goal: a, indicator: i, total: 72 %, on: 2026}]\n"
    plan = plan_with(of_goal("targets: {2026: 70 %, 2027: 75 %}") + lines)
    row = next(line for line in as_text(plan).splitlines() if "72 %" in line and "I: " in line)
    assert "I: 70 %" in row
    assert "75 %" not in row


def test_t11_a_fault_of_a_target_is_shown_at_its_line() -> None:
    text = HEAD + "goals:\n  - id: a\n    text: M\n    indicators:\n      - name: I\n        targets:\n"
    text += "          2026: 70 %\n          2027: många\n"
    found = load_plan("a.yaml", text.encode()).findings
    assert [(one.span.line, one.rule) for one in found] == [(14, "schema-quantity-form")]


def test_t11_the_only_target_is_the_same_target_another_year() -> None:
    old = plan_with(of_goal("target: {at_least: 70 %, by: 2026}"))
    new = plan_with(of_goal("target: {at_least: 75 %, by: 2027}"))
    assert [one.field for one in find_changes(old, new).changes] == ["at_least", "by"]


INTERVALS = [
    ("target", "30–40", "30–40"),
    ("target", "60-70 %", "60–70 %"),
    ("target", "150-200 tkr", "150–200 tkr"),
    ("target", "mellan 5 och 6 veckor", "5–6 veckor"),
    ("target", "1,5–2 mkr", "1,5–2 mkr"),
    ("target", "cirka 30–40", "cirka 30–40"),
    ("target", "2 till 3 procentenheter", "2–3 procentenheter"),
]


@pytest.mark.parametrize(("field", "written", "printed"), INTERVALS)
def test_t11_two_bounds_are_printed_as_they_are_written(field: str, written: str, printed: str) -> None:
    plan = plan_with(of_goal(f'{field}: "{written}"') + f'facts: [{{name: N, value: "{written}"}}]\n')
    assert as_text(plan).count(printed) == 2
    assert api.plan_from(plan.to_dict()) == plan
    figure = find_figure(plan, "goals.a.i.target")
    assert figure is not None
    claim = read_claim(printed)
    assert claim is not None
    assert figure.value is not None
    assert not isinstance(figure.value, Unknown)
    assert agrees(claim, figure.value)


PEOPLE = "interventions: [{{name: Bron, participants: {{women: {women}, men: {men}, total: {total}}}}}]\n"


@pytest.mark.parametrize(
    ("women", "men", "total", "outcome"),
    [
        ("30–40", "20", "50–60", "undecidable"),
        ("30–40", "20", "55", "undecidable"),
        ("30–40", "20", "70", "fail"),
        ("30–40", "20", "40", "fail"),
        ("30–40", "färre än 5", "50", "fail"),
        ("30–40", "20–30", "75–80", "fail"),
    ],
)
def test_t11_women_and_men_between_bounds_are_the_total_or_not(
    women: str, men: str, total: str, outcome: str
) -> None:
    assert outcome == verdict(PEOPLE.format(women=women, men=men, total=total), "sex-sum")


MONEY = "budget: {{unit: tkr, columns: [2026], costs: [A: [{a}], B: [100]], stated: {{costs: [{total}]}}}}\n"


@pytest.mark.parametrize(
    ("a", "total", "outcome"),
    [
        ("150–200", "250–300", "pass"),
        ("150–200", "250", "undecidable"),
        ("150–200", "280", "undecidable"),
        ("150–200", "400", "fail"),
        ("150–200", "200", "fail"),
        ("150–200 tkr", "0,15–0,18 mkr", "fail"),
        ("cirka 150–200", "400", "undecidable"),
    ],
)
def test_t11_rows_between_bounds_are_the_sum_or_not(a: str, total: str, outcome: str) -> None:
    assert outcome == verdict(MONEY.format(a=f'"{a}"', total=f'"{total}"'), "sum-cost")


def test_t11_bounds_stay_bounds_in_a_sum() -> None:
    tkr = [Amount(Decimal(150), "tkr", "between", high=Decimal(200)), Amount(Decimal(100), "tkr")]
    assert added(tkr) == Amount(Decimal(250), "tkr", "between", high=Decimal(300))
    assert less(tkr[1], tkr[0]) == Amount(Decimal(-100), "tkr", "between", high=Decimal(-50))
    assert is_above(tkr[0], tkr[1]) is True
    assert is_above(tkr[0], Amount(Decimal(180), "tkr")) is None
    assert is_above(tkr[0], Amount(Decimal(210), "tkr")) is False
    about = added((*tkr, Amount(Decimal(10), "tkr", "about")))
    assert about is not None
    assert (about.value, about.qualifier, about.high) == (Decimal(285), "about", None)
    least = added((*tkr, Amount(Decimal(10), "tkr", "at_least")))
    assert least is not None
    assert (least.value, least.qualifier) == (Decimal(260), "at_least")
    most = added((*tkr, Amount(Decimal(10), "tkr", "at_most")))
    assert most is not None
    assert (most.value, most.qualifier) == (Decimal(310), "at_most")


CLASSES = (
    "allocations: [{{id: a, base: other, classes: [{{name: A, share: 60–70 %}}, {{name: B, share: {b}}}]}}]"
)


@pytest.mark.parametrize(
    ("second", "outcome"), [("30–40 %", "undecidable"), ("20 %", "fail"), ("45 %", "fail")]
)
def test_t11_shares_between_bounds_are_the_whole_or_not(second: str, outcome: str) -> None:
    assert outcome == verdict(CLASSES.format(b=second), "split-sums-100")


def test_t11_a_difference_of_bounds_is_not_computed() -> None:
    def told(old: str, new: str) -> str:
        before, after = (plan_with(f'facts: [{{name: N, value: "{one}"}}]\n') for one in (old, new))
        return changes_markdown(find_changes(before, after), "sv").replace("\N{NO-BREAK SPACE}", " ")

    assert "ej jämförbart" in told("150–200 tkr", "180–200 tkr")
    assert "ej jämförbart" in told("30–40", "35")
    assert "Ingen skillnad" in told("150–200 tkr", "0,15–0,2 mkr")


@pytest.mark.parametrize("written", ["40–30", "30–30", "200–150 tkr", "70–60 %"])
def test_t11_bounds_in_the_wrong_order_are_refused(written: str) -> None:
    found = load_plan("a.yaml", (HEAD + f"facts: [{{name: N, value: {written}}}]\n").encode()).findings
    assert [one.rule for one in found] == ["schema-range-for-number"]


@pytest.mark.parametrize(
    ("number", "printed"),
    [
        ("1.2", "1.2 Kort kö"),
        ("1.10", "1.10 Kort kö"),
        ("A", "A Kort kö"),
        ("A.", "A. Kort kö"),
        ("Mål 1", "Mål 1: Kort kö"),
    ],
)
def test_t11_a_printed_number_stands_before_the_name(number: str, printed: str) -> None:
    goal = f"{{id: a, name: Kort kö, number: {number}, text: T.}}"
    lines = f"areas: [{{name: Kort kö, number: {number}}}]\ngoals: [{goal}]\n"
    lines += f"interventions: [{{name: Kort kö, number: {number}, area: Kort kö, text: I.}}]\n"
    plan = plan_with(lines)
    assert plan.goals[0].number == number
    assert as_text(plan).count(printed) >= 3
    assert plan.interventions[0].id == "kort-ko"


def test_t11_a_goal_without_a_name_has_its_number_too() -> None:
    plan = plan_with(
        "goals: [{id: a, number: 2, text: Korta köer., indicators: [I]}, {id: b, number: 3, text: B.}]\n"
    )
    assert "2 Korta köer" in as_text(plan)
    plan = plan_with("goals: [{id: b, number: 3, text: Bättre.}, {id: c, number: 4, text: Mer.}]\n")
    assert "3. Bättre" in as_text(plan).replace("*", "").replace("\\", "")


def test_t11_another_number_is_another_field_of_the_same_goal() -> None:
    old, new = (plan_with(f"goals: [{{id: a, number: {one}, text: T.}}]\n") for one in ("1.1", "1.2"))
    (change,) = find_changes(old, new).changes
    assert (change.field, change.level.word) == ("number", "editorial")


def test_d11b_a_category_names_an_area() -> None:
    areas = "areas: [{id: eko, name: Ekonomi, kind: category}]\n"
    for written in ("eko", "Ekonomi"):
        plan = plan_with(
            areas.replace("id: eko, ", "" if written == "Ekonomi" else "id: eko, ")
            + f"goals: [{{id: a, text: T., category: {written}}}]\n"
        )
        assert "Ekonomi" in as_text(plan).partition("T.")[2]


def test_t11_the_heading_above_goals_has_the_number_of_its_area() -> None:
    areas = "areas: [{name: Etablering, number: A}, {name: Hälsa, number: B}]\n"
    goals = "goals: [{id: a, text: T., area: Etablering}, {id: b, text: U., area: Hälsa}]\n"
    document = as_text(plan_with(areas + goals))
    assert "### A Etablering" in document
    assert "### B Hälsa" in document


def test_t11_a_duration_is_between_two_bounds() -> None:
    plan = plan_with("interventions: [{name: Bron, duration: 2–3 år}]\n")
    assert "2–3 år" in as_text(plan)
    assert api.plan_from(plan.to_dict()) == plan
