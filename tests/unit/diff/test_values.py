from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal

import pytest

from samplan.changes import Delta
from samplan.diff.values import delta_of, is_same, sum_of_amounts
from samplan.schema.values import UNKNOWN, Amount, Share


def kr(value: str, unit: str = "kr") -> Amount:
    return Amount(Decimal(value), unit)  # type: ignore[arg-type]  # a unit, spelled out


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("Ett  mål\n", "Ett mål", True),
        ("re\u0301gion", "r\u00e9gion", True),
        ("Ett mål", "ett mål", False),
        (kr("1500", "tkr"), kr("1.5", "mkr"), True),
        (kr("1500"), kr("1500.00"), True),
        (kr("1500"), kr("1500", "tkr"), False),
        (kr("1500"), Amount(Decimal(1500)), False),
        (kr("1500"), Amount(Decimal(1500), "kr", "about"), False),
        (kr("1500"), Amount(Decimal(1500), "kr", None, kr("1400")), False),
        (Share(Decimal(7), Decimal(10)), Share(Decimal(70)), True),
        (("a", "b"), ("b", "a"), True),
        (("a",), ("a", "b"), False),
        (None, UNKNOWN, False),
        (None, Amount(Decimal(0), "kr"), False),
        (None, False, False),
    ],
)
def test_two_values_are_the_same_when_a_reader_would_say_so(
    old: Hashable, new: Hashable, *, same: bool
) -> None:
    assert is_same(old, new) is same
    assert is_same(new, old) is same


@pytest.mark.parametrize(
    ("old", "new", "delta"),
    [
        (kr("850000"), kr("910000"), Delta(kr("60000"), Decimal(6000000) / 850000)),
        (kr("1", "mkr"), kr("1100", "tkr"), Delta(kr("100", "tkr"), Decimal(10))),
        (kr("0"), kr("5"), Delta(kr("5"), None)),
        (kr("-5"), kr("5"), Delta(kr("10"), None)),
        (kr("5"), kr("-5"), Delta(kr("-10"), None)),
        (kr("5"), kr("0"), Delta(kr("-5"), Decimal(-100))),
        (Share(Decimal(7), Decimal(10)), Share(Decimal(80)), Delta(Share(Decimal(1), Decimal(10)), None)),
        (Decimal(20), Decimal(25), Delta(Decimal(5), Decimal(25))),
        (None, kr("5"), None),
        (kr("5"), None, None),
        (UNKNOWN, kr("5"), None),
        (kr("5"), Amount(Decimal(6)), None),
        (Amount(Decimal(5)), Amount(Decimal(6)), None),
        (kr("5"), Share(Decimal(20)), None),
        (Decimal(5), kr("5"), None),
        (None, Decimal(5), None),
        (Decimal(5), None, None),
        (kr("5"), Decimal(5), None),
        (Share(Decimal(5)), None, None),
        (5, 6, None),
        ("5", "6", None),
    ],
)
def test_the_way_from_one_value_to_another(old: object, new: object, delta: Delta | None) -> None:
    assert delta == delta_of(old, new)


def test_a_difference_has_no_decimals_that_neither_value_needs() -> None:
    delta = delta_of(kr("1.50", "mkr"), kr("1600", "tkr"))
    assert delta is not None
    assert "100" == str(delta.difference.value)  # type: ignore[attr-defined]
    assert "0.3" == str(delta_of(kr("1.20"), kr("1.5")).difference.value)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("amounts", "together"),
    [
        ((kr("5"), kr("7")), kr("12")),
        ((kr("1", "mkr"), kr("500", "tkr")), kr("1.5", "mkr")),
        ((kr("5"),), kr("5")),
        ((Share(Decimal(5)),), Share(Decimal(5))),
        ((kr("5"), None), None),
        ((kr("5"), Amount(Decimal(5))), None),
        ((None, None), None),
    ],
)
def test_amounts_are_added_where_all_are_known(amounts: tuple[object, ...], together: object) -> None:
    assert together == sum_of_amounts(amounts)
