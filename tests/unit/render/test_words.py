"""Messages in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import get_args, get_origin

import pytest

from samplan.render.facts_json import plain_fact
from samplan.render.words import KNOWN, Fact, say, say_fact
from samplan.schema.time import whole_years
from samplan.schema.values import UNKNOWN, Ages, Amount, Share
from samplan.texts import Counted, Text


def written(text: str) -> str:
    """The text with `_` as the space that does not break."""
    return text.replace("_", "\u00a0")


ROWS = Text("{number} rad", "{number} row"), Text("{number} rader", "{number} rows")


def test_a_message_is_said_in_both_languages() -> None:
    message = Text(
        "eget kapital {equity} är {share} av {base}; gränsen är {limit}",
        "equity of {equity} is {share} of {base}; the limit is {limit}",
    ).of(
        equity=Amount(Decimal(1840000), "kr"),
        share=Fraction(1840, 6888),
        base=Text("medlemsbidragen", "the member contributions"),
        limit=Share(Decimal(20)),
    )
    sv = "eget kapital 1_840_000_kr är 26,7_% av medlemsbidragen; gränsen är 20_%"
    en = "equity of 1,840,000_kr is 26.7% of the member contributions; the limit is 20%"
    assert (written(sv), written(en)) == (say(message, "sv"), say(message, "en"))


@pytest.mark.parametrize(
    ("fact", "sv", "en"),
    [
        ("sum-cost", "sum-cost", "sum-cost"),
        (2021, "2021", "2021"),
        (-450, "−450", "−450"),
        (21850, "21_850", "21,850"),
        (Decimal("3600.5"), "3_600,5", "3,600.5"),
        (date(2021, 9, 10), "2021-09-10", "2021-09-10"),
        (whole_years(2022, 2026), "2022–2026", "2022–2026"),
        (Ages(16, 64), "16–64_år", "16–64_years"),
        (None, "inget angivet", "not stated"),
        (UNKNOWN, "uppgift saknas", "not available"),
        (("a", 2, Text("mål", "goal")), "a, 2 och mål", "a, 2 and goal"),
        (Text("år {year}", "year {year}").of(year=2021), "år 2021", "year 2021"),
        (Counted(1, *ROWS), "1 rad", "1 row"),
        (Counted(0, *ROWS), "0 rader", "0 rows"),
        (Counted(12000, *ROWS), "12_000 rader", "12,000 rows"),
        (Counted(1, Text("en rad", "one row"), ROWS[1]), "en rad", "one row"),
    ],
)
def test_each_type_of_fact_has_its_words(fact: object, sv: str, en: str) -> None:
    assert (written(sv), written(en)) == (say_fact(fact, "sv"), say_fact(fact, "en"))


def test_a_fact_is_never_read_as_a_template() -> None:
    hostile = "{other} {0} {{x}} %s {other.__class__}"
    assert f"{hostile} och a" == say(Text("{name} och {other}", "").of(name=hostile, other="a"), "sv")


def test_doubled_braces_stand_for_one() -> None:
    assert "{a} b" == say(Text("{{a}} {b}", "").of(b="b"), "sv")


@pytest.mark.parametrize(
    "message",
    [
        Text("{a}", "{a}").of(),
        Text("{a}", "{a}").of(b=1),
        Text("{a.real}", "").of(a=1),
        Text("{a!r}", "").of(a=1),
        Text("{a:>5}", "").of(a=1),
        Text("{}", "").of(a=1),
        Text("{0}", "").of(a=1),
        Text("{a", "").of(a=1),
    ],
)
def test_a_wrong_name_is_a_fault_of_the_program(message: object) -> None:
    with pytest.raises(ValueError, match=r"names|plain names|expected"):
        say_fact(message, "sv")


@pytest.mark.parametrize("fact", [1.5, True, b"x", ["a"], {"a": 1}])
def test_r02_a_fact_of_another_type_never_ends_a_report(fact: object) -> None:
    assert str(fact) == say_fact(fact, "sv") == plain_fact(fact, "sv")


@pytest.mark.parametrize(
    ("fact", "plain"),
    [
        ("sum-cost", "sum-cost"),
        (2021, 2021),
        (Decimal("3600.50"), "3600.50"),
        (Decimal("1E+3"), "1000"),
        (Fraction(9, 10), {"part": "9", "whole": "10"}),
        (Share(Decimal(55)), {"part": "55", "whole": "100"}),
        (Amount(Decimal(40), "tkr"), {"value": "40", "unit": "tkr"}),
        (Amount(Decimal(40), "tkr", "about"), {"value": "40", "unit": "tkr", "qualifier": "about"}),
        (date(2021, 9, 10), "2021-09-10"),
        (whole_years(2022, 2026), {"from": "2022-01-01", "to": "2026-12-31"}),
        (Ages(16, None), {"from": 16}),
        (None, "inget angivet"),
        (UNKNOWN, "unknown"),
        (("a", 2, Text("mål", "goal")), ["a", 2, "mål"]),
        (Text("år {year}", "year {year}").of(year=2021), "år 2021"),
        (Counted(3, *ROWS), 3),
    ],
)
def test_f91_a_fact_is_for_machines_a_number_or_words_never_nothing(fact: object, plain: object) -> None:
    assert plain == plain_fact(fact, "sv")


def test_every_type_of_fact_is_known() -> None:
    assert {arg for arg in get_args(Fact) if not get_origin(arg)} <= set(KNOWN)
