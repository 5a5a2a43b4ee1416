"""Edges of figures that a small change of the code would move unseen."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from samplan.figures.allocation import without_parts
from samplan.figures.balance import years_ahead
from samplan.figures.derived import computed_columns
from samplan.figures.kin import items_of, kin_of
from samplan.figures.lent import Lent, lent, lent_at_hand, list_of
from samplan.figures.limits import part_of
from samplan.figures.signs import Turned, sides_below_zero, turned
from samplan.rules.people_in_bounds import too_many
from samplan.schema.part import Lost
from samplan.schema.people import Counts
from samplan.schema.plan import Plan
from samplan.schema.reader import read_plan
from samplan.schema.values import Amount, People, Share
from tests.unit.figures.plans import MINIMAL, plan_with

LABELLED: dict[str, Any] = {"label": "Sedan start, hittills"}


def test_a_computed_column_may_name_the_others_by_their_headings() -> None:
    columns = [2026, LABELLED, {"standing": "difference", "label": "Kvar", "of": ["2026", LABELLED["label"]]}]
    rows = [{"id": "a", "name": "A", "amounts": [10, 4, None]}]
    budget = plan_with(budget={"unit": "tkr", "columns": columns, "costs": rows}).budget
    assert budget is not None
    [found] = computed_columns(budget)
    assert (0, 1) == (found.first, found.second)
    assert Amount(Decimal(6), "tkr") == found.of(budget.costs[0].amounts, "tkr")


def read(**parts: object) -> Plan:
    """A plan as a file gives it, which may have parts that are not at hand."""
    found = read_plan(MINIMAL | parts)
    assert not found.refusals
    return found.plan


def goals_of(name: str, *goals: str, **more: object) -> Plan:
    return read(id=name, kind="goals_plan", goals=[{"id": one, "text": one} for one in goals], **more)


def with_kin(plan: Plan, *others: Plan) -> Plan:
    return kin_of(plan, {one.id: one for one in others}.get).judged


NEAR, FAR = goals_of("near", "a", "b", follows="far"), goals_of("far", "c", areas=[{"id": "x", "name": "X"}])


def test_what_is_lent_has_its_plan_and_its_place_there() -> None:
    plan = with_kin(read(follows="near"), NEAR, FAR)
    goals = [*NEAR.goals, *FAR.goals]
    places = [("near", ("goals", 0)), ("near", ("goals", 1)), ("far", ("goals", 0))]
    assert [Lent(one, *at) for one, at in zip(goals, places, strict=True)] == list(lent(plan, "goals"))
    assert [Lent(FAR.areas[0], "far", ("areas", 0))] == list(lent_at_hand(plan, "areas"))


def test_the_list_that_holds_is_its_own_else_that_of_the_nearest() -> None:
    plan = with_kin(read(follows="near"), NEAR, FAR)
    assert (NEAR.goals, "near") == list_of(plan, "goals")
    assert (FAR.areas, "far") == list_of(plan, "areas")
    assert ((), "") == list_of(plan, "policies")
    own = with_kin(read(follows="near", goals=[{"id": "own", "text": "T"}]), NEAR, FAR)
    assert (own.goals, "") == list_of(own, "goals")


def test_of_a_plan_that_is_not_at_hand_more_may_be_lent() -> None:
    plan = with_kin(read(follows="near"), NEAR)
    assert ["a", "b"] == [one.item.id for one in lent_at_hand(plan, "goals")]
    with pytest.raises(Lost):
        list(lent(plan, "goals"))
    with pytest.raises(Lost):
        list_of(plan, "goals")


def test_an_earlier_version_lends_no_lists() -> None:
    kin = kin_of(read(revises="near"), {"near": NEAR}.get)
    assert [] == list(items_of(kin, "goals")) == list(lent_at_hand(kin.whole, "goals"))
    kin = kin_of(read(revises="near"))
    assert [] == list(lent(kin.judged, "goals"))


def test_an_earlier_version_is_not_asked_what_a_named_association_leaves_out() -> None:
    unnamed = read(revises="near", association={})
    named = read(revises="near")
    assert frozenset() == kin_of(named).unknown
    assert "members" in kin_of(unnamed).unknown
    assert "members" in kin_of(read(follows="near")).unknown


@pytest.mark.parametrize(
    ("women", "total", "summed"),
    [
        (6, "färre än 10", People(11)),
        ("minst 6", "färre än 10", People(11, "at_least")),
        ("högst 1", 10, People(6, "at_most")),
    ],
)
def test_a_sum_of_exact_numbers_is_no_bound(women: object, total: object, summed: People) -> None:
    counts = Counts.model_validate({"women": women, "men": 5, "total": total})
    [found] = too_many((), counts, "Bron")  # type: ignore[arg-type]  # the name is only printed
    assert summed == found.message.facts["sum"]


def table_of(costs: list[list[int | None]], stated: list[int | None] | None = None) -> Any:  # noqa: ANN401
    rows = [{"id": f"r{at}", "name": "R", "amounts": cells} for at, cells in enumerate(costs)]
    table = {"unit": "tkr", "columns": [2026], "costs": rows}
    return plan_with(budget=table | ({"stated": {"costs": stated}} if stated else {}))


@pytest.mark.parametrize(
    ("costs", "stated", "found"),
    [
        ([[-5], [-3]], None, (True, False)),
        ([[-5], [0]], None, (True, False)),
        ([[-5], [3]], None, None),
        ([[-5], [3]], [-2], (True, True)),
        ([[-5], [8]], [-3], (False, True)),
        ([[0]], None, None),
        ([[None]], [-3], (False, True)),
        ([[5]], [5], None),
    ],
)
def test_a_side_is_below_zero_by_its_rows_or_its_sum(
    costs: list[list[int | None]], stated: list[int | None] | None, found: tuple[bool, bool] | None
) -> None:
    plan = table_of(costs, stated)
    assert ([Turned("costs", 0, *found)] if found else []) == list(turned(plan.budget))
    assert (("costs",) if found else ()) == sides_below_zero(plan)


def denied(result: int, costs: int, *, opening: int | None = None) -> Amount | None:
    budget = {
        "unit": "tkr",
        "columns": [2021],
        "income": [{"id": "i", "name": "I", "amounts": [1000]}],
        "costs": [{"id": "c", "name": "C", "amounts": [costs]}],
        "stated": {"result": [result]},
        "equity": {"opening": [opening]},
    }
    [year] = years_ahead(plan_with(budget=budget))
    return year.denied


def test_a_stated_deficit_is_denied_where_income_less_costs_gives_another() -> None:
    assert Amount(Decimal(-200), "tkr") == denied(-200, 800)
    assert denied(-200, 1200) is None  # it is what they give
    assert denied(200, 1200) is None  # it is no deficit
    assert denied(0, 800) is None
    assert denied(-200, 800, opening=-400) is None  # it is what equity closes at


ENDLESS = Decimal("Infinity")


@pytest.mark.parametrize(
    ("share", "base", "reach"),
    [
        (Share(Decimal(20)), Amount(Decimal(1000), "tkr", "about"), (50, 50)),
        (Share(Decimal(20), qualifier="about"), Amount(Decimal(1000), "tkr"), (50, 50)),
        (Share(Decimal(20)), Amount(Decimal(1000), "tkr", "at_least"), (Decimal("-0.1"), ENDLESS)),
    ],
)
def test_a_share_of_an_amount_reaches_as_far_as_both(
    share: Share, base: Amount, reach: tuple[Decimal, Decimal]
) -> None:
    found = part_of(share, base)
    assert (Decimal(200), "tkr", "about", Decimal("0.1")) == (
        *(found.value, found.unit, found.qualifier),
        found.room,
    )
    assert reach == found.reach


def test_a_share_of_an_exact_amount_has_the_room_of_its_last_figure() -> None:
    found = part_of(Share(Decimal(20)), Amount(Decimal("22.6"), "mkr"))
    assert (Decimal("4.52"), None, Decimal("0.01")) == (found.value, found.qualifier, found.room)


def ids(field: str | None, *interventions: dict[str, Any]) -> list[str]:
    plan = plan_with(interventions=[{"name": one["id"].upper(), **one} for one in interventions])
    return [one.id for one in without_parts(plan.interventions, field)]


def test_parts_add_up_in_their_whole_where_it_says_how_much() -> None:
    whole, part = {"id": "whole", "cost": "5 tkr"}, {"id": "part", "part_of": "whole", "cost": "2 tkr"}
    assert ["whole"] == ids("cost", whole, part)
    assert ["whole", "part"] == ids(None, whole, part)
    assert ["part"] == ids("cost", {"id": "whole"}, part)
    assert ["part"] == ids("participants", whole, part | {"participants": {"total": 3}})


def test_a_part_of_a_part_is_in_the_whole() -> None:
    deep = [{"id": "whole", "cost": "5 tkr"}, {"id": "half", "part_of": "whole"}]
    assert ["whole"] == ids("cost", *deep, {"id": "quarter", "part_of": "half", "cost": "1 tkr"})


def test_what_is_a_part_of_itself_is_looked_at_once() -> None:
    round_about = [{"id": "a", "part_of": "b", "cost": "1 tkr"}, {"id": "b", "part_of": "a"}]
    assert ["a"] == ids("cost", *round_about)
