"""Shares where amounts stand, and small groups: `50 %` in a table of money, `<5` people."""

from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.fault import Refused
from samplan.figures.money import total
from samplan.figures.sums import sum_at
from samplan.schema.counting import parse_count, parse_quantity
from samplan.schema.parsing import parse_cell, parse_money
from samplan.schema.terms import Qualifier
from samplan.schema.values import Amount, Number, People, Share
from tests.unit.diff.plans import plan_from
from tests.unit.render.test_views_tables import body


def test_m7_a_cell_may_hold_a_share() -> None:
    assert [Share(Decimal(50)), Share(Decimal(7), Decimal(10)), Amount(Decimal(8))] == [
        parse_cell(one) for one in ("50 %", "7 av 10", "8")
    ]
    with pytest.raises(Refused, match="schema-share-for-amount"):
        parse_money("50 %")


TABLE = (
    "budget: {unit: tkr, columns: [2025], stated: {income: [10]}, income: "
    "[{id: a, name: Staten, party: state, amounts: [50 %]}, {id: b, name: ESF, source: esf, amounts: [5]}]}"
)


def test_m7_a_share_adds_to_nothing_and_no_sum_is_known_beside_it() -> None:
    budget = plan_from(TABLE).budget
    assert budget is not None
    found = total(budget.income, 0, "tkr")
    assert (None, ("Staten",), ()) == (found.known, found.in_shares, found.unknown)
    assert sum_at(budget, "income", 0).agreement is None


def test_h05_a_share_is_printed_in_its_cell() -> None:
    assert "| Staten          |  50 % |" in body(TABLE, "budget") or "50 %" in body(TABLE, "budget")


@pytest.mark.parametrize(
    ("written", "value", "qualifier"),
    [
        ("<5", 5, "less_than"),
        ("< 5", 5, "less_than"),
        ("färre än 5", 5, "less_than"),
        ("fewer than 5", 5, "less_than"),
        (">100", 100, "more_than"),
        ("≤5", 5, "at_most"),
        (">= 5", 5, "at_least"),
    ],
)
def test_m8_a_small_group_is_fewer_than_so_many(written: str, value: int, qualifier: Qualifier) -> None:
    assert People(value, qualifier) == parse_count(written)
    assert Number(Decimal(value), qualifier) == parse_quantity(written)


def test_m8_people_are_fewer_and_not_less() -> None:
    text = body("statistics: [{id: a, title: S, rows: [{name: A, women: <5, total: 12}]}]", "statistics")
    assert "färre än 5" in text
    assert Share(Decimal(5), qualifier="less_than") == parse_quantity("<5 %")
