from __future__ import annotations

from decimal import Decimal

from samplan.figures.arithmetic import Agreement
from samplan.figures.sums import ColumnSum, result_at, sum_at
from samplan.schema.budget import Budget
from samplan.schema.values import UNKNOWN, Amount, Cell

OFFICE = {"id": "office", "name": "Kansli"}
TEAM = {"id": "team", "name": "Insatser"}


def budget_with(**parts: object) -> Budget:
    return Budget.model_validate({"unit": "tkr", "columns": [2021]} | parts)


def costs(office: object, team: object, stated: object = None, **parts: object) -> ColumnSum:
    rows = [OFFICE | {"amounts": [office]}, TEAM | {"amounts": [team]}]
    return sum_at(budget_with(costs=rows, stated={"costs": [stated]}, **parts), "costs", 0)


def tkr(value: int) -> Amount:
    return Amount(Decimal(value), "tkr")


def test_f101_a_sum_is_the_stated_one_else_that_of_all_rows() -> None:
    assert tkr(90) == costs(40, 30, 90).value
    assert tkr(70) == costs(40, 30).value
    assert tkr(70) == costs(40, 30, "unknown").value
    assert costs(40, "unknown").value is None
    assert costs(40, None).value is None
    assert tkr(90) == costs(40, None, 90).value


def test_f68_a_sum_that_is_not_known_is_told_from_one_of_which_nothing_is_said() -> None:
    shown: list[Cell] = [costs(*cells).shown for cells in ((40, "unknown"), (40, None), (None, None))]
    assert [UNKNOWN, UNKNOWN, None] == shown
    assert UNKNOWN is costs(None, None, "unknown").shown


def test_f22_rows_that_say_nothing_are_named_where_others_say_something() -> None:
    assert ("Insatser",) == costs(40, None).rows.lacking
    assert () == costs(None, None).rows.lacking
    assert Agreement.OPEN is costs(40, None, 90).agreement
    assert Agreement.SAME is costs(90, None, 90).agreement
    assert costs(40, "unknown", 40).agreement is None


def test_f34_a_unit_is_never_guessed_from_other_cells() -> None:
    mixed = costs("1,4 mkr", 4600, "6 mkr", unit=None)
    assert mixed.rows.said is None
    assert not mixed.rows.is_empty
    assert Agreement.OPEN is mixed.agreement
    own = costs("1,4 mkr", "4 600 tkr", "6 mkr", unit=None)
    assert Agreement.SAME is own.agreement


def test_f27_no_result_and_no_limit_comes_from_a_side_below_zero() -> None:
    below = costs(-40, -30)
    assert tkr(-70) == below.value
    assert below.size is None
    budget = budget_with(income=[OFFICE | {"amounts": [100]}], costs=[TEAM | {"amounts": [-70]}])
    assert result_at(budget, 0).computed is None
    refund = costs(100, -30)
    assert tkr(70) == refund.size


def test_f36_a_result_is_read_by_each_known_sum() -> None:
    rows = [TEAM | {"amounts": [5900]}]
    budget = budget_with(costs=rows, stated={"income": [6000], "costs": [9500], "result": [100]})
    result = result_at(budget, 0)
    assert {tkr(-3500), tkr(100)} == set(result.computations)
    assert Agreement.SAME is result.agreement


def test_f68_the_result_keeps_a_cirka() -> None:
    budget = budget_with(stated={"income": ["cirka 900"], "costs": [800]})
    assert Amount(Decimal(100), "tkr", "about") == result_at(budget, 0).shown
