"""Numbers, dates and lists in both languages, pinned to the character."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from samplan.render import filters
from samplan.schema.terms import Unit
from samplan.schema.time import Period, whole_years
from samplan.schema.time_parsing import parse_stretch
from samplan.schema.values import UNKNOWN, Ages, Amount, Number, People, Share, Unknown
from samplan.texts import Language

SV: Language = "sv"
EN: Language = "en"


def written(text: str) -> str:
    """The text with `_` as the space that does not break."""
    return text.replace("_", "\u00a0")


def money(value: str, unit: Unit | None = None) -> Amount:
    return Amount(Decimal(value), unit)


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (money("1840000", "kr"), "1_840_000_kr", "1,840,000_kr"),
        (money("22.6", "mkr"), "22,6_mkr", "22.6_mkr"),
        (money("22.60", "mkr"), "22,60_mkr", "22.60_mkr"),
        (money("-3600", "tkr"), "−3_600_tkr", "−3,600_tkr"),
        (money("0", "kr"), "0_kr", "0_kr"),
        (money("-0", "kr"), "0_kr", "0_kr"),
        (money("2E+6", "kr"), "2_000_000_kr", "2,000,000_kr"),
        (money("8000"), "8_000", "8,000"),
        (
            money("1234567890123456789012345678901.5"),
            "1_234_567_890_123_456_789_012_345_678_901,5",
            "1,234,567,890,123,456,789,012,345,678,901.5",
        ),
        (Amount(Decimal(5), "mkr", "about"), "cirka 5_mkr", "about 5_mkr"),
        (Amount(Decimal(5), "mkr", "over"), "drygt 5_mkr", "just over 5_mkr"),
        (Amount(Decimal(5), "mkr", "under"), "knappt 5_mkr", "just under 5_mkr"),
        (None, "–", "–"),
        (UNKNOWN, "..", ".."),
    ],
)
def test_amounts(value: Amount | Unknown | None, sv: str, en: str) -> None:
    assert (written(sv), written(en)) == (filters.amount(value, SV), filters.amount(value, EN))


def test_a_number_keeps_its_decimals_unless_told_to_round_half_up() -> None:
    assert written("1_234,50") == filters.number(Decimal("1234.50"), SV)
    assert "1,234.50" == filters.number(Decimal("1234.50"), EN)
    assert written("−12_345") == filters.number(-12345, SV)
    assert ["3", "−3", "2,5", "2,50"] == [
        filters.number(Decimal("2.5"), SV, decimals=0),
        filters.number(Decimal("-2.5"), SV, decimals=0),
        filters.number(Decimal("2.45"), SV, decimals=1),
        filters.number(Decimal("2.5"), SV, decimals=2),
    ]
    assert ["–", ".."] == [filters.number(None, SV), filters.number(UNKNOWN, SV)]


def test_f03_people_and_numbers_keep_the_word_that_says_how_exact_they_are() -> None:
    assert ["1_400", "cirka 1_400"] == [
        filters.number(one, SV).replace(filters.SPACE, "_") for one in (People(1400), People(1400, "about"))
    ]
    assert "at least 3.5" == filters.number(Number(Decimal("3.5"), "at_least"), EN)
    assert "cirka +8" == filters.signed(Number(Decimal(8), "about"), SV)
    points = Share(Decimal(1), Decimal(20), "about")
    assert written("cirka +5_procentenheter") == filters.percentage_points(points, SV, plus=True)


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_what_is_no_number_is_not_written(value: str) -> None:
    with pytest.raises(ValueError, match="can be written"):
        filters.number(Decimal(value), SV)


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (Share(Decimal(75)), "75_%", "75%"),
        (Share(Decimal("26.713124")), "26,7_%", "26.7%"),
        (Share(Decimal("12.25")), "12,25_%", "12.25%"),
        (Share(Decimal("12.50")), "12,50_%", "12.50%"),
        (Share(Decimal("19.999")), "20_%", "20%"),
        (Share(Decimal("-1.5")), "−1,5_%", "−1.5%"),
        (Share(Decimal(7), Decimal(10)), "7 av 10", "7 of 10"),
        (Share(Decimal(40), qualifier="under"), "knappt 40_%", "just under 40%"),
        (Share(Decimal(7), Decimal(10), "nearly"), "nästan 7 av 10", "nearly 7 of 10"),
        (Share(Decimal(1200), Decimal(1600)), "1_200 av 1_600", "1,200 of 1,600"),
        (Fraction(1840, 6888), "26,7_%", "26.7%"),
        (Fraction(1, 16), "6,3_%", "6.3%"),
        (Fraction(3, 4), "75_%", "75%"),
        (None, "–", "–"),
        (UNKNOWN, "..", ".."),
    ],
)
def test_shares(value: Share | Fraction | None, sv: str, en: str) -> None:
    assert (written(sv), written(en)) == (filters.percent(value, SV), filters.percent(value, EN))


def test_a_share_is_rounded_as_far_as_asked() -> None:
    share = Share(Decimal("26.75"))
    assert [written("27_%"), written("26,8_%"), written("26,75_%")] == [
        filters.percent(share, SV, decimals=places) for places in (0, 1, 3)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("75 % av 4 120 tkr", "75_% av 4_120_tkr"),
        ("1 234 567 kr, 2 mkr, 9 mnkr, 5 SEK", "1_234_567_kr, 2_mkr, 9_mnkr, 5_SEK"),
        ("1 000–2 000 personer", "1_000–2_000 personer"),
        ("20 procent, 5 krav, 12 mars 2025", "20 procent, 5 krav, 12 mars 2025"),
        ("år 2026 500 personer; 2025-01-21 150 personer", "år 2026 500 personer; 2025-01-21 150 personer"),
        (
            "under 30 år, 16–64 år; 2020 års ingång, 16–64 years",
            "under 30_år, 16–64_år; 2020 års ingång, 16–64_years",
        ),
        ("08-123 45 67", "08-123 45 67"),
    ],
)
def test_numbers_in_free_text_stay_on_one_line(text: str, expected: str) -> None:
    assert written(expected) == filters.unbroken(text)


def test_percentage_points() -> None:
    assert written("2,5_procentenheter") == filters.percentage_points(Fraction(1, 40), SV)
    assert written("−2.5_percentage points") == filters.percentage_points(Fraction(-1, 40), EN)
    assert written("+1_procentenhet") == filters.percentage_points(Fraction(1, 100), SV, plus=True)
    assert written("−1_percentage point") == filters.percentage_points(Fraction(-1, 100), EN, plus=True)


def test_changes_have_their_sign() -> None:
    assert written("+3_600_tkr") == filters.signed(money("3600", "tkr"), SV)
    assert "−3,600" == filters.signed(Decimal(-3600), EN)
    assert "0" == filters.signed(0, SV)
    assert written("+5_%") == filters.signed(Share(Decimal(5)), SV)
    assert "−33.3%" == filters.signed(Fraction(-1, 3), EN)
    assert written("0_%") == filters.signed(Fraction(1, 100_000), SV)
    assert ["–", ".."] == [filters.signed(None, SV), filters.signed(UNKNOWN, SV)]


def test_days() -> None:
    day = date(2021, 9, 10)
    assert ["2021-09-10", "2021-09-10"] == [filters.iso_date(day, SV), filters.iso_date(day, EN)]
    assert ["10 september 2021", "10 September 2021"] == [
        filters.long_date(day, SV),
        filters.long_date(day, EN),
    ]
    assert ["–", "–"] == [filters.iso_date(None, SV), filters.long_date(None, SV)]


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (whole_years(2021, 2021), "2021", "2021"),
        (whole_years(2022, 2026), "2022–2026", "2022–2026"),
        (
            Period(date(2019, 7, 1), date(2021, 12, 31)),
            "1 juli 2019–31 december 2021",
            "1 July 2019–31 December 2021",
        ),
        (Period(date(2019, 7, 1), date(2019, 9, 30)), "1 juli–30 september 2019", "1 July–30 September 2019"),
        (Period(date(2019, 7, 1), date(2019, 7, 1)), "1 juli 2019", "1 July 2019"),
        (None, "–", "–"),
    ],
)
def test_periods(value: Period | None, sv: str, en: str) -> None:
    assert (sv, en) == (filters.period(value, SV), filters.period(value, EN))


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (Ages(16, 64), "16–64_år", "16–64_years"),
        (Ages(18, 18), "18_år", "18_years"),
        (Ages(16, None), "16_år och äldre", "16_years and over"),
        (Ages(None, 29), "upp till 29_år", "up to 29_years"),
        (Ages(None, 1), "upp till 1_år", "up to 1_year"),
        (Ages(None, None), "alla åldrar", "all ages"),
        (None, "–", "–"),
    ],
)
def test_ages(value: Ages | None, sv: str, en: str) -> None:
    assert (written(sv), written(en)) == (filters.ages(value, SV), filters.ages(value, EN))


def test_lists() -> None:
    assert ["", "a", "a och b", "a, b och c"] == [filters.join_words("abc"[:n], SV) for n in range(4)]
    assert ["", "a", "a and b", "a, b and c"] == [filters.join_words("abc"[:n], EN) for n in range(4)]


def test_a_missing_value_can_be_read_aloud() -> None:
    assert ["uppgift saknas", "not available"] == [
        filters.read_aloud(UNKNOWN, SV),
        filters.read_aloud(UNKNOWN, EN),
    ]
    assert ["inget angivet", "not stated"] == [filters.read_aloud(None, SV), filters.read_aloud(None, EN)]
    assert "" == filters.read_aloud(money("0", "kr"), SV)


@pytest.mark.parametrize("module", ["samplan.render.filters", "samplan.render.words", "samplan.prose.tree"])
def test_babel_is_not_loaded_before_something_is_formatted(module: str) -> None:
    heavy = "{'babel', 'jinja2', 'markdown_it'}"
    script = f"import sys, {module}; print(sorted({heavy} & set(sys.modules)), '{module}' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert "[] True\n" == run.stdout


@pytest.mark.parametrize(
    ("ends", "sv", "en"),
    [
        ({"from": "kvartal 2 2026"}, "från och med kvartal 2 2026", "from kvartal 2 2026"),
        ({"to": "sommaren 2026"}, "till och med sommaren 2026", "until sommaren 2026"),
        (
            {"from": "första halvåret 2026", "to": "open"},
            "från och med första halvåret 2026, tills vidare",
            None,
        ),
        ({"from": "tertial 2 2026", "to": "tertial 3 2026"}, "tertial 2 2026–tertial 3 2026", None),
        ({"from": "2026-03-01", "to": "hösten 2026"}, "1 mars 2026–hösten 2026", "1 March 2026–hösten 2026"),
        ({"from": "2026-03", "to": "2026-06"}, "mars–juni 2026", "March–June 2026"),
    ],
)
def test_d6a_the_ends_of_a_period_keep_their_words(ends: dict[str, str], sv: str, en: str | None) -> None:
    value = parse_stretch(ends)
    assert written(sv) == filters.period(value, "sv")
    if en is not None:
        assert written(en) == filters.period(value, "en")
