from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.figures.arithmetic import apart, in_unit
from samplan.figures.equity import year_of_equity
from samplan.figures.funding import member_funds
from samplan.figures.sums import result_at, stated_results
from samplan.schema.budget import Budget
from samplan.schema.parsing import parse_amount
from samplan.schema.values import Amount


def budget_with(**parts: object) -> Budget:
    return Budget.model_validate({"unit": "tkr", "columns": [2021]} | parts)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("22,6 mkr", "22600"),
        ("400 000 kr", "400"),
        ("2 187 500 kr", "2187.5"),
        ("0,0001 mkr", "0.1"),
        ("22,60", "22.60"),  # in the table's unit already: as it is written
        (f"{10**12} mkr", f"{10**15}"),
    ],
)
def test_an_amount_of_another_unit_is_converted_without_idle_zeros(written: str, expected: str) -> None:
    assert expected == f"{in_unit(parse_amount(written), 'tkr').value:f}"


def test_two_amounts_are_as_far_apart_from_either_side() -> None:
    small, large = Amount(Decimal(-2), "tkr"), Amount(Decimal(3), "tkr")
    assert Amount(Decimal(5), "tkr") == apart(small, large) == apart(large, small)


def test_the_result_is_unknown_when_the_use_of_equity_is() -> None:
    used = {"id": "saved", "name": "Sparade medel", "source": "equity"}
    unknown = budget_with(income=[used | {"amounts": ["unknown"]}], stated={"result": [0]})
    assert result_at(unknown, 0).of_year is None
    known = budget_with(income=[used | {"amounts": [600]}], stated={"result": [0]})
    assert Amount(Decimal(-600), "tkr") == result_at(known, 0).of_year


def test_equity_cannot_be_computed_past_an_unknown_transfer() -> None:
    back = {"id": "back", "name": "Återbetalt", "amounts": ["unknown"]}
    year = year_of_equity(
        budget_with(stated={"result": [1]}, equity={"opening": [5], "transfers": [back]}), 0
    )
    assert year.transfers is None
    assert year.computed_closing is None


def test_a_result_that_differs_from_income_less_costs_is_told() -> None:
    stated = {"income": [10, 10, 10, 10], "costs": [12, 12, 12, 10], "result": [2, 3, -2, 0]}
    results = stated_results(budget_with(columns=[2021, 2022, 2023, 2024], stated=stated))
    assert [True, True, False, False] == [one.differs for one in results]


def test_a_party_without_rows_pays_nothing_of_a_known_total() -> None:
    region = {"id": "region", "name": "Regionen", "party": "region"}
    budget = budget_with(columns=[2021, 2022, 2023], income=[region | {"amounts": [5, "unknown", None]}])
    funds = [member_funds(budget, index) for index in range(3)]
    assert [False, False, True] == [one.is_empty for one in funds]
    assert [Amount(Decimal(0), "tkr"), None, None] == [one.part("state") for one in funds]
    assert Amount(Decimal(5), "tkr") == funds[0].part("region")


def test_an_income_row_is_unclear_only_where_it_says_something() -> None:
    more = {"id": "more", "name": "Övrigt", "amounts": [None, 5, "unknown"]}
    budget = budget_with(columns=[2021, 2022, 2023], income=[more])
    assert [(), ("Övrigt",), ("Övrigt",)] == [member_funds(budget, index).unclear for index in range(3)]
