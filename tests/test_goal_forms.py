"""What goals of real plans hold beyond a number and a year: units of their own."""

from __future__ import annotations

import pytest

from samplan import api
from samplan.diff import find_changes
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
