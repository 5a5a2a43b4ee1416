"""People, shares, numbers and results as they are written in a plan."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest

from samplan.fault import Refused
from samplan.frozen import replace
from samplan.render import filters
from samplan.render.words import say
from samplan.schema import slip_faults
from samplan.schema import value_faults as faults
from samplan.schema.counting import (
    parse_count,
    parse_quantity,
    parse_result,
    parse_share,
    parse_tolerance,
    parse_total,
)
from samplan.schema.short_forms import is_short
from samplan.schema.values import UNKNOWN, Amount, Number, People, Share


def share(part: str, whole: str = "100", **more: Any) -> Share:  # noqa: ANN401 - a qualifier, or what is printed
    return Share(Decimal(part), Decimal(whole), **more)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (61, People(61)),
        ("61", People(61)),
        ("1 400", People(1400)),
        (0, People(0)),
        ("cirka 250", People(250, "about")),
        ("ca. 250", People(250, "about")),
        ("Knappt 40", People(40, "under")),
        ("nästan 40", People(40, "nearly")),
        ("drygt 40", People(40, "over")),
        ("mer än 1 400", People(1400, "more_than")),
        ("minst 5", People(5, "at_least")),
        ("färre än 5", People(5, "less_than")),
        ("fewer than 5", People(5, "less_than")),
        ("ett nittiotal", People(90, "about")),
        ("Ett 40-tal", People(40, "about")),
        ("drygt ett hundratal", People(100, "about")),
        ("43 %", share("43")),
        ("40%", share("40")),
        ("40 procent", share("40")),
        ("ca 31,5 %", share("31.5", qualifier="about")),
        ("7 av 10", share("7", "10")),
        ("7 of 10", share("7", "10")),
        ("7 out of 10", share("7", "10")),
        ("sju av tio", share("7", "10")),
        ("Nästan sju av tio", share("7", "10", qualifier="nearly")),
        ("1/3", share("1", "3")),
        ("1 400 av 2 000", share("1400", "2000")),
        ("unknown", UNKNOWN),
        (None, None),
    ],
)
def test_f02_f03_f04_people_and_shares_of_them(written: object, expected: object) -> None:
    assert expected == parse_count(written)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("61 kr", faults.COUNT_UNIT),
        ("cirka 61 tkr", faults.COUNT_UNIT),
        ("61 sek", faults.COUNT_UNIT),
        ("61 personer", faults.COUNT_UNIT),
        (Decimal("12.5"), faults.COUNT_NOT_WHOLE),
        (Decimal("12.0"), faults.COUNT_NOT_WHOLE),
        ("12,5", faults.COUNT_NOT_WHOLE),
        ("1,400", faults.COUNT_NOT_WHOLE),
        (-1, faults.COUNT_NEGATIVE),
        ("minst -1", faults.COUNT_NEGATIVE),
        ("140 %", faults.COUNT_NEGATIVE),
        ("-5 %", faults.COUNT_NEGATIVE),
        ("~140", faults.SIGN_FORM),
        ("en sjättedel", faults.SHARE_FORM),
        ("drygt tre femtedelar", faults.SHARE_FORM),
        ("5‰", faults.SHARE_FORM),
        ("2 procentenheter", faults.SHARE_POINTS),
        ("1/0", faults.COUNT_BY_SEX),
        ("15–10", slip_faults.RANGE),
        ("", slip_faults.NOTHING),
        ("cirka", faults.COUNT_FORM),
        ("61 kr 50", faults.COUNT_FORM),
        (True, faults.COUNT_FORM),
        ([61], faults.COUNT_FORM),
        ("9" * 5000, faults.TOO_MANY_DIGITS),
        ({"total": 61}, faults.COUNT_FORM),
    ],
)
def test_f02_f04_what_is_no_number_of_people_says_so(written: object, fault: object) -> None:
    with pytest.raises(Refused) as refused:
        parse_count(written)
    assert fault is refused.value.fault
    texts = (refused.value.fault.message, refused.value.fault.remedy)
    assert not re.search(r"belopp|amount|\b[tm]?kr\b|kron", str(texts))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (500, Number(Decimal(500))),
        ("3,5", Number(Decimal("3.5"))),
        ("cirka 3,5", Number(Decimal("3.5"), "about")),
        (-3, Number(Decimal(-3))),
        ("-2,5", Number(Decimal("-2.5"))),
        ("140 %", share("140")),
        ("1/5", share("1", "5")),
        ("minst sju av tio", share("7", "10", qualifier="at_least")),
        ("800 000 kr", Amount(Decimal(800000), "kr")),
        ("drygt 2 mkr", Amount(Decimal(2), "mkr", "over")),
    ],
)
def test_f03_f04_a_target_is_a_number_a_share_or_an_amount(written: object, expected: object) -> None:
    assert expected == parse_quantity(written)


def test_a_result_counts_people_where_it_can_and_is_else_what_the_goal_is_measured_in() -> None:
    results = [
        parse_result(one) for one in (61, "cirka 61", "40 %", "4,2", -3, "140 %", "1,9 mkr", "unknown")
    ]
    assert [
        People(61),
        People(61, "about"),
        share("40"),
        Number(Decimal("4.2")),
        Number(Decimal(-3)),
        share("140"),
        Amount(Decimal("1.9"), "mkr"),
        UNKNOWN,
    ] == results
    assert People(61) == parse_result("61 personer")
    with pytest.raises(Refused) as refused:
        parse_result("61 tkrr")
    assert faults.COUNT_UNIT is refused.value.fault


def test_f04_percentage_points_are_a_tolerance_and_no_share() -> None:
    assert share("5") == parse_tolerance("5 procentenheter") == parse_tolerance("5 percentage points")
    assert share("2.5") == parse_tolerance("2,5 %")
    with pytest.raises(Refused):
        parse_share("5 procentenheter")


def test_f04_a_share_in_other_words_is_answered_with_itself_in_the_forms_that_are_read() -> None:
    for written, one, two in (
        ("en åttondel", "12,5 %", "1 av 8"),
        ("mer än tre femtedelar", "mer än 60 %", "mer än 3 av 5"),
        ("A sixth", "16,7 %", "1 av 6"),
    ):
        with pytest.raises(Refused) as refused:
            parse_share(written)
        forms = [refused.value.facts[name] for name in ("one", "two")]
        assert [one, two] == [filters.percent(form, "sv").replace("\u00a0", " ") for form in forms]  # type: ignore[arg-type]
        parse_share(two)


def test_a_bare_number_of_participants_is_the_total_also_where_two_readings_are_kept() -> None:
    both = {"printed": "ca 110", "intended": 113}
    assert is_short(both)
    assert is_short(5)
    assert not is_short({"women": 1})


@pytest.mark.parametrize(
    ("written", "part", "whole"),
    [("hälften", 1, 2), ("Två tredjedelar", 2, 3), ("a quarter", 1, 4), ("tre fjärdedelar", 3, 4)],
)
def test_d2c_fractions_in_words_are_shares(written: str, part: int, whole: int) -> None:
    expected = Share(Decimal(part), Decimal(whole))
    assert expected == parse_share(written) == parse_count(written) == parse_quantity(written)
    assert replace(expected, qualifier="over") == parse_share(f"drygt {written}")


@pytest.mark.parametrize(
    ("written", "keys", "is_share"),
    [
        ("20/25", "women: 20, men: 25", True),
        ("20 / 25", "women: 20, men: 25", True),
        ("sju/tio", "women: 7, men: 10", True),
        ("cirka 20/25", "women: cirka 20, men: cirka 25", True),
        ("1 200/900", "women: 1200, men: 900", False),
        ("40/35/75", "women: 40, men: 35, total: 75", False),
        ("20/25 (K/M)", "women: 20, men: 25", False),
        ("40 kvinnor, 35 män", "women: 40, men: 35", False),
        ("35 män och 40 kvinnor", "women: 40, men: 35", False),
        ("K 40, M 35", "women: 40, men: 35", False),
        ("40 women, 35 men", "women: 40, men: 35", False),
    ],
)
def test_u07_women_and_men_in_one_value_are_no_share(written: str, keys: str, *, is_share: bool) -> None:
    with pytest.raises(Refused) as refused:
        parse_total(written)
    assert faults.COUNT_BY_SEX is refused.value.fault
    assert faults.COUNT_BY_SEX.remedy
    remedy = say(faults.COUNT_BY_SEX.remedy.of(**refused.value.facts), "sv")
    assert f"{{{keys}}}" in remedy
    assert (" av " in remedy.replace("del av ett antal", "")) is is_share


def test_u07_a_share_of_all_is_read_where_it_says_so() -> None:
    assert parse_total("20 av 25") == parse_count("20/25") == parse_count("20 av 25")
    assert parse_total("97") == parse_count("97")
