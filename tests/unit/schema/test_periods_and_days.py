"""Days, periods and ages as they are written in a plan, and what a wrong one is answered with."""

from __future__ import annotations

from datetime import date

import pytest

from samplan.fault import Refused
from samplan.schema.parsing import parse_ages, year_as_column
from samplan.schema.plain_values import parse_day
from samplan.schema.time import Period, whole_years
from samplan.schema.time_parsing import parse_period
from samplan.schema.values import Ages


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"from": 2027, "to": 2029}, whole_years(2027, 2029)),
        ({"from": "2027", "to": 2027}, whole_years(2027, 2027)),
        ({"from": date(2027, 1, 1), "to": "2027-03-31"}, Period(date(2027, 1, 1), date(2027, 3, 31))),
        ("2027 – 2029", whole_years(2027, 2029)),
    ],
)
def test_f13_periods(written: object, expected: Period) -> None:
    assert expected == parse_period(written)


def test_ages_may_have_their_unit() -> None:
    assert Ages(16, 64) == parse_ages("16–64 år") == parse_ages("16-64 years")


@pytest.mark.parametrize(
    "written",
    [
        "19 november 2026",
        "den 19 november 2026",
        "torsdagen den 19 november 2026",
        "19 nov. 2026",
        "19:e november 2026",
        "November 19, 2026",
        "November 19th 2026",
        "19/11 2026",
        "19/11/2026",
        "11/19/2026",
        "19.11.2026",
        "19-11-2026",
        "2026/11/19",
        "2026.11.19",
        "2026-11-19T10:00:00",
        "2026-11-19 kl. 10",
        "20261119",
        20261119,
    ],
)
def test_f10_a_day_in_another_form_is_offered_in_the_right_one(written: object) -> None:
    with pytest.raises(Refused) as refused:
        parse_day(written)
    assert ("schema-not-a-day", "2026-11-19") == (refused.value.fault.id, refused.value.facts["meant"])


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("2026-11-31", "schema-no-such-day"),
        ("31 november 2026", "schema-no-such-day"),
        ("30/2 2026", "schema-no-such-day"),
        ("20261340", "schema-no-such-day"),
        ("19 november", "schema-day-without-year"),
        ("19/11", "schema-day-without-year"),
        ("nov 2026", "schema-day-without-day"),
        ("2026-11", "schema-day-without-day"),
        ("hösten 2026", "schema-not-a-day"),
        ("19 novembris 2026", "schema-not-a-day"),
        (True, "schema-not-a-day"),
        ("x" * 100_000, "schema-not-a-day"),
    ],
)
def test_f10_what_is_missing_of_a_day_is_named(written: object, fault: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_day(written)
    assert fault == refused.value.fault.id


def test_f13_several_years_are_no_column_but_several() -> None:
    for written in ("2027-2029", "2027–2029", "2027 till 2029"):
        with pytest.raises(Refused) as refused:
            year_as_column(written)
        assert "2027, 2028, 2029" == refused.value.facts["years"]
    for written in ("2029-2027", "2000-2100"):  # no stretch of years, or one that nobody writes out
        with pytest.raises(Refused) as refused:
            year_as_column(written)
        assert "schema-column-form" == refused.value.fault.id
    assert [{"year": 2027}, {"year": "2027"}] == [year_as_column(one) for one in (2027, "2027")]
