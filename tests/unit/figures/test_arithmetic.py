from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.figures.arithmetic import Agreement, added, agreement, in_unit, is_above, less
from samplan.schema.parsing import parse_amount
from samplan.schema.terms import Unit
from samplan.schema.values import Amount


def amount(written: str | int) -> Amount:
    return parse_amount(written)


def test_f97_an_amount_without_a_unit_has_no_size_in_kronor() -> None:
    with pytest.raises(ValueError, match="no unit"):
        amount(1400).kronor()
    assert Decimal(1_400_000) == amount(1400).kronor("tkr")


@pytest.mark.parametrize(
    ("written", "precision"),
    [
        ("8 000 tkr", "0.5"),
        ("22 mkr", "0.5"),
        ("2,8 mkr", "0.05"),
        ("22,60 mkr", "0.005"),
        ("1 400 000 kr", "0"),
        ("1 500,50 kr", "0"),
    ],
)
def test_f101_an_amount_is_known_to_half_a_unit_of_its_last_place(written: str, precision: str) -> None:
    assert Decimal(precision) == amount(written).precision


@pytest.mark.parametrize(
    ("written", "unit", "precision"),
    [
        ("22,6 mkr", "tkr", "50"),
        ("22,60 mkr", "tkr", "5"),
        ("8 000 tkr", "kr", "500"),
        ("2 187 500 kr", "tkr", "0"),
        ("0 tkr", "kr", "500"),
        (8000, "tkr", "0.5"),
    ],
)
def test_f101_another_unit_keeps_the_precision(written: str | int, unit: Unit, precision: str) -> None:
    assert Decimal(precision) == in_unit(amount(written), unit).precision


def test_f101_sums_and_differences_have_the_room_of_all_their_terms() -> None:
    total = added([amount("1,4 mkr"), amount("4,9 mkr"), amount("500 tkr")])
    assert amount("6,8 mkr") == total
    assert Decimal("0.1005") == total.precision
    rest = less(total, amount("100 000 kr"))
    assert rest is not None
    assert Decimal("0.1005") == rest.precision


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("6,4 mkr", "6400 tkr", Agreement.SAME),
        ("6,4 mkr", "6,3 mkr", Agreement.ROUNDED),
        ("6,4 mkr", "6,2 mkr", Agreement.DIFFERENT),
        ("6,4 mkr", "6 440 tkr", Agreement.ROUNDED),
        ("6,4 mkr", "6 451 tkr", Agreement.DIFFERENT),
        ("8 000 tkr", "8 001 tkr", Agreement.ROUNDED),
        ("8 000 tkr", "8 002 tkr", Agreement.DIFFERENT),
        ("-8 000 tkr", "-8 002 tkr", Agreement.DIFFERENT),
        ("8 000 kr", "8 001 kr", Agreement.DIFFERENT),
        ("cirka 8 mkr", "8 mkr", Agreement.SAME),
        ("cirka 8 mkr", "12 mkr", Agreement.OPEN),
        (8000, 8001, Agreement.OPEN),
        (8000, 8002, Agreement.DIFFERENT),
        (8000, "8 000 tkr", Agreement.OPEN),
    ],
)
def test_f35_how_two_amounts_agree(left: str | int, right: str | int, expected: Agreement) -> None:
    assert expected is agreement(amount(left), amount(right))
    assert expected is agreement(amount(right), amount(left))


def test_f68_a_sum_with_an_approximate_amount_is_approximate() -> None:
    assert amount("cirka 11 mkr") == added([amount("drygt 8 mkr"), amount("knappt 3 mkr")])
    assert amount("drygt 11 mkr") == added([amount("drygt 8 mkr"), amount("3 mkr")])
    assert amount("drygt 5 mkr") == less(amount("8 mkr"), amount("knappt 3 mkr"))
    assert amount("knappt -2 mkr") == less(amount("drygt 8 mkr"), amount("10 mkr"))
    assert amount("drygt 2 mkr") == less(amount("10 mkr"), amount("knappt 8 mkr"))
    assert amount("drygt 8 mkr") == added([amount("drygt 8 mkr")])


def test_what_is_not_known_or_has_no_unit_beside_others_adds_to_nothing() -> None:
    assert added([]) is None
    assert added([amount("8 mkr"), None]) is None
    assert added([amount("8 mkr"), amount(8)]) is None
    assert less(None, amount("8 mkr")) is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("1 841 tkr", "1 800 tkr", True),
        ("1 759 tkr", "1 800 tkr", False),
        ("1 800 tkr", "1 800 tkr", False),
        ("1,8 mkr", "1 790 tkr", None),
        ("1,8 mkr", "1 810 tkr", None),
        ("cirka 1,7 mkr", "2 mkr", None),
        ("cirka 1,0 mkr", "2,0 mkr", False),
        ("knappt 1 600 tkr", "1 600 tkr", False),
        ("knappt 1 200 tkr", "1 600 tkr", False),
        ("drygt 1 500 tkr", "1 600 tkr", None),
        ("drygt 1 700 tkr", "1 600 tkr", True),
        ("minst 1 200 tkr", "1 600 tkr", None),
        ("högst 1 200 tkr", "1 600 tkr", False),
        ("högst 1 200 tkr", "0 tkr", None),
        ("mer än 2 mkr", "1 600 tkr", True),
        ("mer än 2 mkr", "2 000 tkr", None),
        ("högst 2 mkr", "2 000 tkr", False),
        ("mindre än 2 mkr", "2 001 tkr", False),
        ("cirka 0 tkr", "0 tkr", None),
        ("minst 1 200 tkr", "0 tkr", True),
        ("drygt -3 tkr", "0 tkr", False),
        (1841, "1 800 tkr", None),
    ],
)
def test_f101_only_rounding_and_the_reach_of_a_word_leave_open_which_amount_is_above(
    left: str | int, right: str, *, expected: bool | None
) -> None:
    assert expected is is_above(amount(left), amount(right))


def test_what_is_computed_of_approximate_amounts_may_be_as_far_off_as_all_of_them() -> None:
    rest = less(amount("knappt 1 300 tkr"), amount("cirka 1 000 tkr"))
    assert rest is not None
    assert is_above(rest, amount("600 tkr")) is False  # at most 1 300 - 750
    assert is_above(rest, amount("500 tkr")) is None
    assert is_above(amount("0 tkr"), rest) is None  # at least 975 - 1 250
