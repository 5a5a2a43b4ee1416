"""Who the members are in the time of a plan, and whether the association is new in it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from samplan.figures.lookup import find_figure
from samplan.figures.members import present_members
from samplan.rules.decisions import is_known_to_be_old, is_new, may_be_new
from samplan.schema.plan import Plan
from samplan.schema.reader import plan_from
from samplan.schema.values import Number

HEAD: dict[str, Any] = {"samplan": 1, "id": "p", "kind": "operational_plan", "title": "P", "period": 2027}


def plan_of(**association: object) -> Plan:
    return plan_from(HEAD | {"association": {"name": "Norrbygden"} | association})


@pytest.mark.parametrize(
    ("fact", "is_there"),
    [
        ({}, True),
        ({"left": 2018}, False),
        ({"left": date(2026, 12, 31)}, False),
        ({"left": date(2027, 6, 30)}, True),
        ({"left": 2027}, True),
        ({"joined": 2027}, True),
        ({"joined": date(2027, 7, 1)}, True),
        ({"joined": 2028}, False),
    ],
    ids=str,
)
def test_h09_a_member_is_counted_in_its_time(fact: dict[str, Any], is_there: object) -> None:
    plan = plan_of(members=[{"id": "a", "name": "A"}, {"id": "b", "name": "B", **fact}])
    count = len(present_members(plan.association, plan.period))
    assert (2 if is_there else 1) == count
    figure = find_figure(plan, "members.count")
    assert figure is not None
    assert isinstance(figure.value, Number)
    assert count == figure.value.value


@pytest.mark.parametrize(
    ("facts", "may", "sure", "old"),
    [
        ({"formed_on": 2027}, True, True, False),
        ({"formed_on": date(2026, 12, 1)}, True, True, False),
        ({"formed_on": 2026}, True, False, False),
        ({"formed_on": 2022}, False, False, True),
        ({"formed_on": date(2026, 11, 30)}, False, False, True),
        ({"predecessors": [{"name": "X", "event": "merged", "on": 2027}]}, True, False, False),
        ({"predecessors": [{"name": "X", "event": "merged"}]}, True, False, False),
        ({"predecessors": [{"name": "X", "event": "merged", "state": "planned"}]}, False, False, False),
        ({"predecessors": [{"name": "X", "event": "renamed"}]}, False, False, False),
        ({"formed_on": 2010, "predecessors": [{"name": "X", "event": "merged"}]}, False, False, True),
        ({}, False, False, False),
    ],
    ids=str,
)
def test_n3_when_it_was_formed_tells_whether_it_is_new(
    facts: dict[str, Any], may: object, sure: object, old: object
) -> None:
    one, first_year = plan_of(**facts).association, (date(2026, 11, 30), date(2027, 12, 31))
    assert (may, sure, old) == (
        may_be_new(one, *first_year),
        is_new(one, *first_year),
        is_known_to_be_old(one, *first_year),
    )
