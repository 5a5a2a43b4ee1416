from __future__ import annotations

from typing import Any

import pytest

from samplan.figures.policies import (
    allocations_in_force,
    find_lacks,
    judged_column,
    limits_in_force,
    needs_base,
)
from tests.unit.figures.plans import plan_with

CAP: dict[str, Any] = {
    "id": "cap",
    "measure": "equity",
    "moment": "closing",
    "at_most": "20 %",
    "of": "costs",
}
WORDS = {"id": "cap", "measure": "equity", "wording": "Inte för mycket."}


def places(own: list[dict[str, Any]], inherited: list[dict[str, Any]]) -> list[tuple[str, object]]:
    plans = [("", plan_with(limits=own)), ("goals", plan_with(id="goals", limits=inherited))]
    return [(one.plan, one.path[-1]) for one in limits_in_force(plans, "equity")]


def test_own_limits_come_before_inherited_ones() -> None:
    assert [("", 0), ("goals", 0)] == places([CAP], [{**CAP, "id": "other"}])


def test_only_limits_on_the_measure_are_in_force() -> None:
    floor = {"id": "floor", "measure": "result", "at_least": "1 mkr"}
    assert [("", 1)] == places([floor, CAP], [])


def test_a_limit_that_both_plans_set_alike_counts_once_as_the_own() -> None:
    assert [("", 0)] == places([{**CAP, "wording": "Högst 20 %."}], [CAP])


def test_two_limits_with_one_id_that_demand_different_things_both_count() -> None:
    assert [("", 0), ("goals", 0)] == places([{**CAP, "at_most": "30 %"}], [CAP])


def test_of_two_limits_with_one_id_the_one_without_a_number_does_not_count() -> None:
    assert [("goals", 0)] == places([WORDS], [CAP])
    assert [("", 0)] == places([CAP], [WORDS])
    assert [("", 0)] == places([WORDS], [WORDS])


def test_two_limits_of_one_plan_are_never_doubles() -> None:
    assert [("", 0), ("", 1)] == places([CAP, {**CAP, "id": "again"}], [])


def test_the_share_a_class_has_by_now_makes_no_other_allocation() -> None:
    def split(**fields: object) -> dict[str, object]:
        return {
            "id": "split",
            "base": "costs",
            "classes": [{"id": "long", "name": "L", "share": "75 %"} | fields],
        }

    def found(**fields: object) -> list[str]:
        plans = [
            ("", plan_with(allocations=[split(**fields)])),
            ("goals", plan_with(id="goals", allocations=[split()])),
        ]
        return [one.plan for one in allocations_in_force(plans)]

    assert [""] == found(actual="70 %")
    assert ["", "goals"] == found(share="60 %")


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [
        ({}, ()),
        ({"of": None}, ("base",)),
        ({"moment": None}, ("moment",)),
        ({"at_most": "2 mkr", "of": None}, ()),
        ({"at_most": 20, "of": None}, ("unit",)),
        ({"at_most": None}, ("number",)),
        ({"at_most": None, "of": None, "moment": None}, ("number", "base", "moment")),
        ({"at_most": None, "ceiling": "2 mkr", "of": None}, ()),
        ({"at_most": None, "of": None, "steps": [{"at_most": "2 mkr"}]}, ("base",)),
        ({"measure": "result", "moment": None}, ()),
    ],
)
def test_a_limit_lacks_what_it_cannot_be_held_against_a_budget_without(
    fields: dict[str, Any], lacks: tuple[str, ...]
) -> None:
    [limit] = plan_with(limits=[{**CAP, **fields}]).limits
    assert lacks == find_lacks(limit)


def test_a_limit_needs_a_base_for_a_share_and_for_steps() -> None:
    limits = [
        {"id": "amount", "measure": "equity", "at_most": "2 mkr"},
        {"id": "steps", "measure": "equity", "steps": [{"at_most": "2 mkr"}]},
        CAP,
    ]
    assert [False, True, True] == [needs_base(limit) for limit in plan_with(limits=limits).limits]


COLUMNS = [{"year": 2020, "standing": "outcome"}, 2021, {"year": 2021, "standing": "outcome"}, 2022]


@pytest.mark.parametrize(("kind", "column"), [("operational_plan", 1), ("follow_up", 2)])
def test_limits_are_held_against_the_budget_and_in_a_follow_up_against_the_outcome(
    kind: str, column: int
) -> None:
    assert column == judged_column(plan_with(kind=kind, budget={"columns": COLUMNS}))


def test_a_follow_up_of_several_years_is_judged_by_its_last_outcome() -> None:
    columns = [{"year": year, "standing": "outcome"} for year in (2021, 2020, 2019)]
    plan = plan_with(kind="follow_up", period="2019–2020", budget={"columns": columns})
    assert judged_column(plan) == 1


def test_a_follow_up_without_an_outcome_is_judged_by_the_budget() -> None:
    assert judged_column(plan_with(kind="follow_up", budget={"columns": [2021]})) == 0
    assert judged_column(plan_with(kind="follow_up")) is None


@pytest.mark.parametrize(
    ("columns", "column"),
    [
        ([2021, {"year": 2021, "standing": "revised"}], 1),
        ([{"year": 2021, "standing": "revised"}, 2021], 0),
        ([{"year": 2020, "standing": "revised"}, 2021], 1),
        ([{"year": 2022, "standing": "revised"}, 2020, {"year": 2020, "standing": "revised"}], 0),
        ([2020, {"year": 2020, "standing": "revised"}, {"year": 2022, "standing": "revised"}], 1),
    ],
)
def test_a_revised_budget_is_in_force_before_the_budget_of_the_same_year(
    columns: list[object], column: int
) -> None:
    assert column == judged_column(plan_with(budget={"columns": columns}))
