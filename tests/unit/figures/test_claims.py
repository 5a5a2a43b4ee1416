from __future__ import annotations

from decimal import Decimal

import pytest

from samplan.figures.claims import agrees, is_open, read_claim
from samplan.schema.values import Amount, Number, People, Quantity, Share


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("22,6 mkr", Amount(Decimal("22.6"), "mkr")),
        ("ca 3,6 mkr", Amount(Decimal("3.6"), "mkr", "about")),
        ("mer än sju av tio", Share(Decimal(7), Decimal(10), "more_than")),
        ("1 500 000 SEK", Amount(Decimal(1_500_000), "kr")),
        ("22 300", Number(Decimal(22_300))),
        ("Nio insatser", Number(Decimal(9))),
        ("sju av tio", Share(Decimal(7), Decimal(10))),
        ("20 procent", Share(Decimal(20))),
        ("en budget på 22,6 mkr", Amount(Decimal("22.6"), "mkr")),
        ("en plan med 9 insatser", Number(Decimal(9))),
        ("för 2021 en andel på 25 %", Share(Decimal(25))),
        ("en insats", Number(Decimal(1))),
        ("2021 och 2022", Number(Decimal(2021))),
    ],
)
def test_the_surest_number_of_the_words_is_the_claim(words: str, expected: Quantity) -> None:
    claim = read_claim(words)
    assert claim is not None
    assert expected == claim


def test_words_without_a_number_claim_nothing() -> None:
    assert read_claim("enligt budgeten") is None


MEANT = Amount(Decimal(2_187_000), "kr", printed=Amount(Decimal(2187)))


@pytest.mark.parametrize(("words", "is_slip"), [("2 187 kr", True), ("2 187", True), ("2 187 tkr", False)])
def test_what_is_printed_by_mistake_is_told_from_what_is_meant(words: str, is_slip: bool) -> None:  # noqa: FBT001
    claim = read_claim(words)
    assert claim is not None
    assert is_slip is not agrees(claim, MEANT)


@pytest.mark.parametrize("words", ["2 188 kr", "2 187 mkr", "2187 %"])
def test_the_text_may_say_nothing_else(words: str) -> None:
    claim = read_claim(words)
    assert claim is not None
    assert not agrees(claim, MEANT)


@pytest.mark.parametrize(
    ("words", "value", "is_left_open"),
    [
        ("ca 250 deltagare", People(250, "about"), False),
        ("ett nittiotal deltagare", People(90, "about"), False),
        ("drygt 250", People(250, "about"), False),
        ("cirka 250", People(250, "over"), False),
        ("mer än 250", People(250, "over"), False),
        ("knappt 250", People(250, "over"), True),
        ("250 deltagare", People(250, "about"), True),
        ("ca 240", People(250, "about"), True),
        ("knappt 40 %", Share(Decimal(40), qualifier="under"), False),
        ("40 %", Share(Decimal(40), qualifier="under"), True),
        ("ca 3,6 mkr", Amount(Decimal(3600), "tkr", "about"), False),
        ("3,6 mkr", Amount(Decimal(3600), "tkr", "about"), True),
        ("cirka 240", People(250), True),
    ],
)
def test_f03_an_approximate_figure_is_never_compared_as_if_it_were_exact(
    words: str, value: People | Quantity, *, is_left_open: bool
) -> None:
    claim = read_claim(words)
    assert claim is not None
    assert is_left_open == is_open(claim, value)


def test_a_round_number_in_words_is_no_one() -> None:
    claim = read_claim("ett nittiotal deltagare")
    assert claim is not None
    assert agrees(claim, People(90, "about"))
    assert not agrees(claim, People(140, "about"))


@pytest.mark.parametrize(
    ("words", "tkr", "expected"),
    [
        ("cirka 8 mkr", 8_000, True),
        ("cirka 8 mkr", 8_300, True),
        ("cirka 8 mkr", 8_700, None),
        ("cirka 8 mkr", 9_000, False),
        ("ca 8 mkr", 7_000, False),
        ("drygt 8 mkr", 8_000, True),
        ("drygt 8 mkr", 8_700, True),
        ("drygt 8 mkr", 9_500, None),
        ("drygt 8 mkr", 7_000, False),
        ("drygt 8 mkr", 11_000, False),
        ("drygt 8 mkr", 22_000, False),
        ("nästan 8 mkr", 5_500, False),
        ("mer än 8 mkr", 22_000, True),
        ("mer än 8 mkr", 8_000, False),
        ("mer än 8 mkr", 7_900, False),
        ("minst 8 mkr", 8_000, True),
        ("minst 8 mkr", 22_000, True),
        ("minst 8 mkr", 7_000, False),
        ("nästan 8 mkr", 7_500, True),
        ("knappt 8 mkr", 8_600, False),
        ("högst 8 mkr", 5_000, True),
        ("högst 8 mkr", 9_000, False),
        ("mindre än 8 mkr", 8_000, False),
        ("under 8 mkr", 3_000, True),
        ("8 mkr", 8_700, False),
    ],
)
def test_a_claim_with_a_word_before_its_number_is_taken_at_its_meaning(
    words: str, tkr: int, *, expected: bool | None
) -> None:
    claim, value = read_claim(words), Amount(Decimal(tkr), "tkr")
    assert claim is not None
    assert (expected is True, expected is None) == (agrees(claim, value), is_open(claim, value))


def test_a_claim_far_from_an_approximate_figure_is_wrong() -> None:
    claim = read_claim("22 deltagare")
    assert claim is not None
    assert not is_open(claim, People(250, "about"))
    assert not agrees(claim, People(250, "about"))
