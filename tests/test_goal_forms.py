"""What goals of real plans hold beyond a number and a year: units of their own."""

from __future__ import annotations

import pytest

from samplan import api
from samplan.diff import find_changes
from samplan.figures.lookup import find_figure
from samplan.loading.load import load_plan
from samplan.render.changes_markdown import changes_markdown
from samplan.render.document import render_document
from samplan.schema.plan import Plan
from samplan.schema.values import Number

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
