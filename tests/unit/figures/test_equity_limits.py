from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from samplan.figures.equity import earmarked_at, equity_at
from samplan.figures.equity_limits import EquityBesideLimit, equity_beside
from samplan.schema.budget import Budget
from samplan.schema.terms import Moment
from samplan.schema.values import Amount, Share
from tests.unit.figures.plans import plan_with

CAP: dict[str, Any] = {
    "id": "cap",
    "measure": "equity",
    "moment": "closing",
    "at_most": "20 %",
    "of": "costs",
}
BUDGET: dict[str, Any] = {
    "unit": "tkr",
    "columns": [2020, 2021],
    "income": [{"id": "members", "name": "M", "source": "members", "amounts": [8000, 8000]}],
    "costs": [{"id": "all", "name": "K", "amounts": [9000, 10000]}],
    "equity": {
        "opening": [5000, None],
        "closing": [None, 2500],
        "earmarks": [{"id": "project", "name": "P", "amounts": [900, 700]}],
    },
}


def tkr(value: int) -> Amount:
    return Amount(Decimal(value), "tkr")


def table(**fields: object) -> Budget:
    return Budget.model_validate(BUDGET | fields)


def beside(budget: Budget | None = None, **fields: object) -> EquityBesideLimit:
    [limit] = plan_with(limits=[CAP | fields]).limits
    return equity_beside(limit, budget or table(), 1)


@pytest.mark.parametrize(
    ("moment", "after_earmarks", "equity"),
    [("closing", False, 2500), ("closing", True, 1800), ("opening", False, 4000), ("opening", True, 3100)],
)
def test_equity_is_taken_at_a_moment_with_or_without_what_is_earmarked_then(
    moment: Moment, *, after_earmarks: bool, equity: int
) -> None:
    assert tkr(equity) == equity_at(table(), 1, moment, after_earmarks=after_earmarks)


def test_earmarks_at_the_start_are_not_known_without_the_year_before() -> None:
    assert earmarked_at(table(), 0, "opening") is None
    assert earmarked_at(table(equity={"opening": [1, 2]}), 0, "opening") == tkr(0)


def test_an_unknown_earmark_leaves_what_is_earmarked_unknown() -> None:
    equity = {"closing": [1, 2], "earmarks": [{"id": "p", "name": "P", "amounts": [5, "unknown"]}]}
    assert earmarked_at(table(equity=equity), 0, "closing") == tkr(5)
    assert earmarked_at(table(equity=equity), 1, "closing") is None
    assert equity_at(table(equity=equity), 1, "closing", after_earmarks=True) is None


def test_the_excess_is_what_equity_has_above_its_limit() -> None:
    assert beside().excess == tkr(500)
    assert beside(at_most="25 %").excess is None
    assert beside(after_earmarks=True).excess is None


def test_the_ceiling_holds_where_it_is_lower_or_the_base_is_unknown() -> None:
    assert beside(ceiling="1 mkr").excess == tkr(1500)
    assert beside(ceiling="3 mkr").excess == tkr(500)
    unknown = table(costs=[])
    assert beside(unknown, ceiling="1 mkr").excess == tkr(1500)
    assert beside(unknown, ceiling="3 mkr").excess is None
    assert beside(unknown, ceiling="3 mkr").unknown == ("base",)


def test_every_known_base_has_its_ratio_and_its_verdict() -> None:
    ratios = [(one.name, one.share, one.limit, one.is_over) for one in beside(at_most="30 %").ratios]
    allowed = Share(Decimal(30))
    expected = [
        ("costs", Fraction(1, 4), allowed, False),
        ("income", Fraction(5, 16), allowed, True),
        ("member_contributions", Fraction(5, 16), allowed, True),
    ]
    assert sorted(expected) == sorted(ratios)


def test_steps_give_each_base_its_own_limit() -> None:
    steps = [{"up_to": "8 mkr", "at_most": "40 %"}, {"at_most": "20 %"}]
    found = {one.name: one.is_over for one in beside(at_most=None, steps=steps).ratios}
    assert found == {"costs": True, "income": False, "member_contributions": False}


def test_a_base_of_nothing_has_no_share_but_a_verdict() -> None:
    nothing = table(costs=[{"id": "all", "name": "K", "amounts": [0, 0]}])
    [costs, *_] = beside(nothing).ratios
    assert (costs.name, costs.share, costs.is_over) == ("costs", None, True)


def test_an_amount_as_a_limit_gives_ratios_without_a_verdict() -> None:
    assert {None} == {one.is_over for one in beside(at_most="2 mkr").ratios}


def test_a_limit_without_a_moment_is_shown_at_the_end_of_the_year() -> None:
    assert beside(moment=None).moment == "closing"


@pytest.mark.parametrize(
    ("budget", "fields", "unknown"),
    [
        ({}, {}, ()),
        ({"equity": None}, {}, ("equity",)),
        ({"costs": []}, {}, ("base",)),
        ({"costs": []}, {"at_most": "2 mkr"}, ()),
        ({}, {"at_most": None, "steps": [{"up_to": "1 mkr", "at_most": "20 %"}]}, ("step",)),
    ],
)
def test_what_the_budget_does_not_tell_is_named(
    budget: dict[str, Any], fields: dict[str, Any], unknown: tuple[str, ...]
) -> None:
    assert unknown == beside(table(**budget), **fields).unknown
