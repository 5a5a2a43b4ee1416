from __future__ import annotations

from collections.abc import Hashable
from decimal import Decimal

import pytest

from samplan.changes import Delta
from samplan.diff.values import delta_of, is_same, sum_of_amounts
from samplan.schema.terms import Qualifier
from samplan.schema.values import UNKNOWN, Amount, Number, People, Share


def kr(value: str, unit: str = "kr") -> Amount:
    return Amount(Decimal(value), unit)  # type: ignore[arg-type]  # a unit, spelled out


def number(value: str, qualifier: Qualifier | None = None) -> Number:
    return Number(Decimal(value), qualifier)


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
        (Share(Decimal(70)), Share(Decimal(70), qualifier="about"), False),
        (People(5), number("5"), True),
        (People(5, "about"), People(5, "over"), False),
        (People(5), People(5, printed="ca 5"), False),
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
        (number("20"), number("25"), Delta(number("5"), Decimal(25))),
        (People(20), People(25), Delta(number("5"), Decimal(25))),
        (People(20, "about"), People(25), Delta(number("5", "about"), Decimal(25))),
        (People(8, "about"), People(8, "over"), Delta(number("0", "about"), Decimal(0))),
        (kr("8"), Amount(Decimal(9), "kr", "over"), Delta(Amount(Decimal(1), "kr", "over"), Decimal("12.5"))),
        (
            Share(Decimal(40), qualifier="under"),
            Share(Decimal(45)),
            Delta(Share(Decimal(1), Decimal(20), "over"), None),
        ),
        (None, kr("5"), None),
        (kr("5"), None, None),
        (UNKNOWN, kr("5"), None),
        (kr("5"), Amount(Decimal(6)), None),
        (Amount(Decimal(5)), Amount(Decimal(6)), None),
        (kr("5"), Share(Decimal(20)), None),
        (number("5"), kr("5"), None),
        (None, number("5"), None),
        (number("5"), None, None),
        (kr("5"), number("5"), None),
        (People(5), Share(Decimal(5)), None),
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
        ((Amount(Decimal(5), "kr", "about"), kr("7")), Amount(Decimal(12), "kr", "about")),
        ((kr("5"), Amount(Decimal(5))), None),
        ((None, None), None),
    ],
)
def test_amounts_are_added_where_all_are_known(amounts: tuple[object, ...], together: object) -> None:
    assert together == sum_of_amounts(amounts)
