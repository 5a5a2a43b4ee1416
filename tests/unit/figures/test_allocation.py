from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

from samplan.figures.allocation import ClassShare, computed_shares, division, stated_shares
from samplan.schema.values import Share
from tests.unit.figures.plans import plan_with

CLASSES = [
    {"id": "long", "name": "Långa", "share": "2 of 3"},
    {"id": "short", "name": "Korta", "share": "1 of 3"},
]


def an_intervention(name: str, of: str | None, **fields: object) -> dict[str, Any]:
    return {"id": name, "name": name, "allocation_class": of, **fields}


def shares(base: str, *interventions: dict[str, Any], **fields: object) -> tuple[ClassShare, ...]:
    allocations = [{"id": "split", "base": base, "classes": CLASSES, **fields}]
    plan = plan_with(allocations=allocations, interventions=list(interventions))
    return computed_shares(plan.allocations[0], division(plan, plan.allocations[0]))


def test_shares_are_compared_exactly_whatever_their_decimals() -> None:
    found = shares(
        "interventions",
        *(an_intervention(name, of) for name, of in zip("abc", ("long", "long", "short"), strict=True)),
    )
    assert [False, False] == [one.is_off for one in found]


def test_costs_are_added_in_kronor_whatever_their_unit() -> None:
    found = shares(
        "costs", an_intervention("a", "long", cost="1,5 mkr"), an_intervention("b", "short", cost="500 tkr")
    )
    assert [Decimal(1500000), Decimal(500000)] == [one.size for one in found]
    assert ["1500000", "500000"] == [str(one.size) for one in found]
    assert [Fraction(3, 4), Fraction(1, 4)] == [one.actual for one in found]
    assert [True, True] == [one.is_off for one in found]


def test_the_tolerance_counts_in_percentage_points_and_includes_its_end() -> None:
    costs = (an_intervention("a", "long", cost="70 kr"), an_intervention("b", "short", cost="30 kr"))
    classes = [{"id": "long", "name": "L", "share": "75 %"}, {"id": "short", "name": "K", "share": "25 %"}]
    assert not any(one.is_off for one in shares("costs", *costs, classes=classes, tolerance="5 %"))
    assert all(one.is_off for one in shares("costs", *costs, classes=classes, tolerance="4,9 %"))


def test_participants_by_sex_alone_are_counted() -> None:
    found = shares(
        "participants", an_intervention("a", "long", participants={"women": 5, "men": 3, "unknown": 1})
    )
    assert Decimal(9) == found[0].size


def test_interventions_without_a_class_or_a_size_are_named() -> None:
    plan = plan_with(
        allocations=[{"id": "split", "base": "costs", "classes": CLASSES}],
        interventions=[an_intervention("a", None, cost="5 kr"), an_intervention("b", "long")],
    )
    parts = division(plan, plan.allocations[0])
    assert (("a",), ("b",)) == (parts.unclassed, parts.uncounted)


def test_nothing_to_divide_has_no_shares() -> None:
    assert () == shares("costs", an_intervention("a", "long", cost="0 kr"))


def test_stated_shares_need_every_class() -> None:
    stated = [{**one, "actual": "50 %"} for one in CLASSES]
    one, other = plan_with(
        allocations=[{"id": "all", "classes": stated}, {"id": "some", "classes": [stated[0], CLASSES[1]]}]
    ).allocations
    assert [Share(Decimal(50))] * 2 == [share.actual for share in stated_shares(one)]
    assert () == stated_shares(other)
