"""Points, stretches and durations: as exactly as they are written, and no more exactly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from samplan import say
from samplan.diff.values import is_same
from samplan.fault import Refused
from samplan.render import filters
from samplan.render.time_json import plain_duration, plain_period, plain_when
from samplan.schema.time import Duration, Period, When, in_year, on_day, whole_years
from samplan.schema.time_parsing import (
    parse_duration,
    parse_period,
    parse_plan_period,
    parse_stretch,
    parse_when,
)
from samplan.texts import Message


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("written", "first", "last", "is_inexact"),
    [
        ("2026-11-19", "2026-11-19", "2026-11-19", False),
        (day("2026-11-19"), "2026-11-19", "2026-11-19", False),
        ("19 november 2026", "2026-11-19", "2026-11-19", False),
        ("den 19 november 2026", "2026-11-19", "2026-11-19", False),
        ("torsdagen den 19:e nov. 2026", "2026-11-19", "2026-11-19", False),
        ("November 19th, 2026", "2026-11-19", "2026-11-19", False),
        ("2026-11", "2026-11-01", "2026-11-30", False),
        ("november 2026", "2026-11-01", "2026-11-30", False),
        ("i februari 2028", "2028-02-01", "2028-02-29", False),
        (2026, "2026-01-01", "2026-12-31", False),
        ("2026", "2026-01-01", "2026-12-31", False),
        ("år 2026", "2026-01-01", "2026-12-31", False),
        ("kvartal 2 2026", "2026-04-01", "2026-06-30", False),
        ("andra kvartalet 2026", "2026-04-01", "2026-06-30", False),
        ("Q4 2026", "2026-10-01", "2026-12-31", False),
        ("2026 Q1", "2026-01-01", "2026-03-31", False),
        ("second quarter of 2026", "2026-04-01", "2026-06-30", False),
        ("tertial 3 2026", "2026-09-01", "2026-12-31", False),
        ("sista tertialet 2026", "2026-09-01", "2026-12-31", False),
        ("första halvåret 2026", "2026-01-01", "2026-06-30", False),
        ("halvår 2 2026", "2026-07-01", "2026-12-31", False),
        ("first half of 2026", "2026-01-01", "2026-06-30", False),
        ("vecka 1 2026", "2025-12-29", "2026-01-04", False),
        ("hösten 2026", "2026-01-01", "2026-12-31", True),
        ("under våren 2026", "2026-01-01", "2026-12-31", True),
        ("våren/sommaren 2026", "2026-01-01", "2026-12-31", True),
        ("autumn of 2026", "2026-01-01", "2026-12-31", True),
        ("vintern 2026/27", "2026-01-01", "2027-12-31", True),
        ("årsskiftet 2026/2027", "2026-01-01", "2027-12-31", True),
        ("i början av 2026", "2026-01-01", "2026-12-31", True),
        ("slutet av november 2026", "2026-11-01", "2026-11-30", True),
        ("den 30/6 -27", "2027-06-30", "2027-06-30", False),
        ("1 juli -26", "2026-07-01", "2026-07-01", False),
        ("1 juli -98", "1998-07-01", "1998-07-01", False),
        ("HT26", "2026-01-01", "2026-12-31", True),
        ("ht-26", "2026-01-01", "2026-12-31", True),
        ("halvårsskiftet 2026", "2026-01-01", "2026-12-31", True),
        ("läsåret 2026/27", "2026-01-01", "2027-12-31", True),
        ("kalenderåret 2026", "2026-01-01", "2026-12-31", False),
        ("dec 2026/jan 2027", "2026-12-01", "2027-01-31", True),
        ("månadsskiftet mars/april 2026", "2026-03-01", "2026-04-30", True),
    ],
)
def test_d06_a_point_is_as_exact_as_it_is_said(
    written: object, first: str, last: str, is_inexact: object
) -> None:
    when = parse_when(written)
    assert (day(first), day(last), is_inexact) == (when.start, when.end, when.is_inexact)
    words = filters.when(when, "sv")
    assert words == written or when.words is None


def test_h06_a_day_of_which_the_year_is_not_said_has_no_place_in_the_calendar() -> None:
    for written in ("25 november", "den 25 november", "November 25", "november", "25/11", "årsskiftet", "HT"):
        when = parse_when(written)
        assert (None, None, None, written) == (when.start, when.end, when.year, filters.when(when, "sv"))
        assert when.is_by(day("2026-11-30")) is None


@pytest.mark.parametrize(
    ("written", "fault", "meant"),
    [
        ("19.11.2026", "schema-day-or-year-form", "2026-11-19"),
        (20261119, "schema-day-or-year-form", "2026-11-19"),
        (251120, "schema-day-or-year-form", "2025-11-20"),
        ("31/11 2026", "schema-no-such-day", None),
        ("19/13 2026", "schema-no-such-day", None),
        ("april/mars 2026", "schema-day-or-year-form", None),
        ("31 november 2026", "schema-no-such-day", None),
        ("30 februari", "schema-no-such-day", None),
        ("19-11", "schema-day-without-year", None),
        ("kvartal 5 2026", "schema-day-or-year-form", None),
        ("2026-13", "schema-day-or-year-form", None),
        ("vecka 60 2026", "schema-day-or-year-form", None),
        ("november 1026", "schema-day-or-year-form", None),
        (True, "schema-day-or-year-form", None),
        ("x" * 100_000, "schema-day-or-year-form", None),
    ],
)
def test_d06_what_is_no_point_says_what_to_write(written: object, fault: str, meant: str | None) -> None:
    with pytest.raises(Refused) as refused:
        parse_when(written)
    facts = refused.value.facts
    assert fault == refused.value.fault.id
    assert meant in (None, facts.get("meant"), facts.get("how"))


OPEN = ("2026-01-01", None, True)


@pytest.mark.parametrize(
    ("written", "first", "last", "is_open", "says"),
    [
        ("mars 2026", "2026-03-01", "2026-03-31", False, "mars 2026"),
        ("2026-03", "2026-03-01", "2026-03-31", False, "mars 2026"),
        ({"from": "2024-03", "to": "2026-06"}, "2024-03-01", "2026-06-30", False, "mars 2024–juni 2026"),
        ({"from": "2026-03", "to": "juni 2026"}, "2026-03-01", "2026-06-30", False, "mars–juni 2026"),
        ({"from": 2026, "to": "2026-08-31"}, "2026-01-01", "2026-08-31", False, "1 januari–31 augusti 2026"),
        ("mars–juni 2026", "2026-03-01", "2026-06-30", False, "mars–juni 2026"),
        ("1–15 mars 2026", "2026-03-01", "2026-03-15", False, "1–15 mars 2026"),
        ("2024-03 – 2026-06", "2024-03-01", "2026-06-30", False, "mars 2024–juni 2026"),
        ("från mars 2024 till juni 2026", "2024-03-01", "2026-06-30", False, "från mars 2024 till juni 2026"),
        ("kvartal 2 2026", "2026-04-01", "2026-06-30", False, "kvartal 2 2026"),
        ({"from": 2024}, "2024-01-01", None, False, "från och med 2024"),
        ({"from": "2024-03"}, "2024-03-01", None, False, "från och med mars 2024"),
        ("2024–", "2024-01-01", None, False, "från och med 2024"),
        ("från 2024", "2024-01-01", None, False, "från 2024"),
        ("2024 och framåt", "2024-01-01", None, False, "2024 och framåt"),
        ({"from": 2024, "to": "open"}, "2024-01-01", None, True, "från och med 2024, tills vidare"),
        ({"from": 2024, "to": "tills vidare"}, "2024-01-01", None, True, "från och med 2024, tills vidare"),
        ("2024– tills vidare", "2024-01-01", None, True, "2024– tills vidare"),
        ("from 2024 until further notice", "2024-01-01", None, True, "from 2024 until further notice"),
        ({"to": "2026-06"}, None, "2026-06-30", False, "till och med juni 2026"),
        ("t.o.m. 2026", None, "2026-12-31", False, "t.o.m. 2026"),
        ("tills vidare", None, None, True, "tills vidare"),
        ("tillsv.", None, None, True, "tillsv."),
        ("t.v.", None, None, True, "t.v."),
        ("2026–2028, tills vidare", "2026-01-01", None, True, "2026–2028, tills vidare"),
        ("senast hösten 2027", None, "2027-12-31", False, "senast hösten 2027"),
        ("senast 2026-12-31", None, "2026-12-31", False, "senast 2026-12-31"),
        ("före sommaren 2026", None, "2026-12-31", False, "före sommaren 2026"),
        ("efter sommaren 2026", "2026-01-01", None, False, "efter sommaren 2026"),
        ("1/3–31/8 2026", "2026-03-01", "2026-08-31", False, "1 mars–31 augusti 2026"),
        ("2026-01--06", "2026-01-01", "2026-06-30", False, "januari–juni 2026"),
        ("2026-03-01–15", "2026-03-01", "2026-03-15", False, "1 mars–15 mars 2026"),
        ("v. 12–20 2026", "2026-03-16", "2026-05-17", False, "v. 12–20 2026"),
        ("kvartal 1–2 2026", "2026-01-01", "2026-06-30", False, "kvartal 1–2 2026"),
        ("mellan mars och juni 2026", "2026-03-01", "2026-06-30", False, "mellan mars och juni 2026"),
        ("2026->", "2026-01-01", None, False, "från och med 2026"),
        ("t.o.m. 30/6 -27", None, "2027-06-30", False, "t.o.m. 30/6 -27"),
        ("from 1/7", None, None, False, "from 1/7"),
        ("15 mars–20 april", None, None, False, "15 mars–20 april"),
        ("halvårsskiftet", None, None, False, "halvårsskiftet"),
        ("2026 (prel.)", None, None, False, "2026 (prel.)"),
        ("2026–2028, planerat", None, None, False, "2026–2028, planerat"),
        ("cirka mars 2026", None, None, False, "cirka mars 2026"),
    ],
)
def test_h14_a_stretch_has_the_ends_that_are_said(
    written: object,
    first: str | None,
    last: str | None,
    is_open: object,
    says: str,
) -> None:
    period = parse_stretch(written)
    ends = (first and day(first), last and day(last), is_open)
    assert ends == (period.start, period.end, period.is_open)
    assert says == filters.period(period, "sv")


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ({"from": 2024, "to": None}, "schema-period-form"),
        ({"from": None, "to": 2024}, "schema-period-form"),
        ({"from": 2024, "till": 2026}, "schema-period-form"),
        ({}, "schema-period-form"),
        ("2022/2026", "schema-period-form"),
        ("2026–2022", "schema-period-order"),
        ("juni–mars 2026", "schema-period-order"),
        ({"from": "25 november", "to": 2026}, "schema-day-without-year"),
        ({"from": "19.11.2026", "to": 2026}, "schema-day-or-year-form"),
        ({"from": "2026-02-30"}, "schema-no-such-day"),
    ],
)
def test_h14_what_is_no_stretch_says_what_to_write(written: object, fault: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_stretch(written)
    assert fault == refused.value.fault.id


@pytest.mark.parametrize(
    ("written", "how"),
    [
        ("2026/2027", "läsåret 2026/27"),
        ("2022/2026", "2022–2026"),
        ("2026 och 2027", "2026–2027"),
        ([2026, 2027, 2028], "2026–2028"),
        ("2026–2028 med möjlig förlängning", "2026–2028, och resten av orden i en not"),
        ("2026*", "2026, och resten av orden i en not"),
        (46000, "2025-12-09, om talet är det som ett kalkylblad har för dagen"),
        ("2026.11.19", "2026-11-19"),
    ],
)
def test_h14_what_to_write_for_a_period_says_as_much(written: object, how: str) -> None:
    assert how in remedy_of(written)


@pytest.mark.parametrize(
    "written",
    [
        "2026 eller 2027",
        "2026, 2028",
        "2026-13",
        "ej 2026",
        "klart mars 2027",
        "2026-26",
        [2026, 2028],
        "v 12",
    ],
)
def test_h14_no_period_is_offered_that_says_something_else(written: object) -> None:
    assert "till och med juni 2026, senast 2026-12-31, tills vidare" in remedy_of(written)


def remedy_of(written: object) -> str:
    with pytest.raises(Refused, match="schema-period-form") as refused:
        parse_stretch(written)
    remedy = refused.value.fault.remedy
    assert remedy is not None
    return say(remedy.of(**refused.value.facts), "sv")


def test_h14_a_beginning_that_nobody_said_is_not_made_up() -> None:
    for written in ("t.o.m. 2026", "senast hösten 2026", "hösten", {"to": "2026-06"}):
        with pytest.raises(Refused, match="schema-period-open") as refused:
            parse_period(written)
        how = refused.value.facts["how"]
        assert isinstance(how, Message)
        assert "{from: ÅÅÅÅ-MM-DD, " in say(how, "sv")
        assert written != "senast hösten 2026" or "12-31" not in say(how, "sv")


def test_h14_a_period_begins_and_that_of_a_plan_is_exact() -> None:
    for written in ({"to": 2026}, "t.o.m. 2026", "tills vidare"):
        with pytest.raises(Refused, match="schema-period-open"):
            parse_period(written)
    assert parse_period("hösten 2026").is_inexact
    with pytest.raises(Refused, match="schema-period-inexact"):
        parse_plan_period("hösten 2026")
    assert parse_plan_period("2024– tills vidare").is_open


def test_d06_only_what_is_certain_is_compared() -> None:
    last = day("2026-11-30")
    asked = {
        "2026-11-30": True,
        "2026-12-01": False,
        "2026-11": True,
        "2026-12": False,
        "2026": None,
        "2025": True,
    }
    assert asked == {written: parse_when(written).is_by(last) for written in asked}
    assert parse_when("hösten 2026").is_by(last) is None
    bounds = {"senast 2026-11": True, "före 2027": None, "efter 2026-12": False, "ca 2025": None}
    assert bounds == {written: parse_when(written).is_by(last) for written in bounds}
    year = whole_years(2026, 2026)
    assert [True, True, False] == [parse_when(one).is_within(year) for one in ("2026", "maj 2026", "25 maj")]
    assert not on_day(last).is_within(parse_period({"from": 2024}))
    assert on_day(last).is_within(parse_period({"from": 2024, "to": "open"}))
    with pytest.raises(ValueError, match="begins"):
        _ = parse_stretch({"to": 2026}).first_year


def test_d06_the_same_time_in_other_words_is_the_same() -> None:
    assert is_same(parse_when("19 november 2026"), on_day(day("2026-11-19")))
    assert is_same(parse_when("november 2026"), parse_when("2026-11"))
    assert is_same(parse_period("2022 till 2026"), whole_years(2022, 2026))
    assert not is_same(parse_when("hösten 2026"), in_year(2026))
    assert not is_same(parse_when("hösten 2026"), parse_when("våren 2026"))
    assert not is_same(parse_when("25 november"), parse_when("26 november"))
    assert not is_same(parse_period({"from": 2024}), parse_period({"from": 2024, "to": "open"}))


@pytest.mark.parametrize(
    ("written", "expected", "sv", "en"),
    [
        ("2,5 år", Duration(Decimal("2.5"), "years"), "2,5 år", "2.5 years"),
        ("18 månader", Duration(Decimal(18), "months"), "18 månader", "18 months"),
        ("cirka 30 veckor", Duration(Decimal(30), "weeks", "about"), "cirka 30 veckor", "about 30 weeks"),
        ("två år", Duration(Decimal(2), "years"), "2 år", "2 years"),
        ("ett år", Duration(Decimal(1), "years"), "1 år", "1 year"),
        ("1 month", Duration(Decimal(1), "months"), "1 månad", "1 month"),
    ],
)
def test_h10_a_duration_is_a_number_and_a_unit(written: str, expected: Duration, sv: str, en: str) -> None:
    assert expected == parse_duration(written)
    words = (filters.duration(expected, "sv"), filters.duration(expected, "en"))
    assert (sv, en) == tuple(one.replace("\u00a0", " ") for one in words)


@pytest.mark.parametrize(
    "written", [2, "år", "-2 år", "2", "länge", "2 år och 6 månader", True, None, "9" * 400 + " år"]
)
def test_h10_what_is_no_duration_is_refused(written: object) -> None:
    with pytest.raises(Refused, match="schema-duration-form"):
        parse_duration(written)


def test_d06_time_as_data() -> None:
    whens = [parse_when(one) for one in ("2026-11-19", 2026, "2026-11", "25 november")]
    ends = {"from": "2026-11-01", "to": "2026-11-30"}
    assert ["2026-11-19", 2026, ends, {"words": "25 november"}] == [plain_when(one) for one in whens]
    year = {"from": "2026-01-01", "to": "2026-12-31"}
    assert {**year, "words": "hösten 2026"} == plain_when(parse_when("hösten 2026"))
    assert {"from": "2024-01-01"} == plain_period(parse_period({"from": 2024}))
    assert {"from": "2024-01-01", "to": "open"} == plain_period(parse_period("2024– tills vidare"))
    about = {"value": "30", "unit": "weeks", "qualifier": "about"}
    assert about == plain_duration(parse_duration("cirka 30 veckor"))


def test_d06_both_are_values() -> None:
    assert 1 == len({on_day(day("2026-11-19")), parse_when("19 november 2026")})
    assert "2026" == str(in_year(2026)) == str(whole_years(2026, 2026))
    assert When(None, None, "25 november") != Period(None, None)
