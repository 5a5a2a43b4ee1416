"""Amounts as people, tables and spreadsheets write them: what is read, and what is answered, and how."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

import pytest

from samplan.fault import Fault, Refused
from samplan.render.words import say
from samplan.schema import slip_faults as slips
from samplan.schema import value_faults as faults
from samplan.schema.counting import parse_count, parse_quantity, parse_share
from samplan.schema.fields import AMOUNT, MONEY
from samplan.schema.parsing import parse_cell, parse_money
from samplan.schema.terms import Qualifier, Unit
from samplan.schema.values import Amount, Number, People
from samplan.texts import Language, Message

LANGUAGES: tuple[Language, ...] = ("sv", "en")
BLANKS = "\u0020\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d"


def amount(value: str, unit: Unit | None = None, qualifier: Qualifier | None = None) -> Amount:
    return Amount(Decimal(value), unit, qualifier)


READ = [
    ("1.400.000", amount("1400000")),
    ("1,400,000", amount("1400000")),
    ("12.345.678.901", amount("12345678901")),
    ("1'400", amount("1400")),
    ("1’400’000", amount("1400000")),
    ("1_000", amount("1000")),
    ("1 400 000,50", amount("1400000.50")),
    ("1.900,00", amount("1900.00")),
    ("1,900.00", amount("1900.00")),
    ("1.400.000,5", amount("1400000.5")),
    ("1,400,000.5", amount("1400000.5")),
    ("0,125", amount("0.125")),
    ("1400,500", amount("1400.500")),
    ("100 tkr.", amount("100", "tkr")),
    ("100tkr", amount("100", "tkr")),
    ("100 TKR", amount("100", "tkr")),
    ("SEK 100", amount("100", "kr")),
    ("kr 100", amount("100", "kr")),
    ("cirka SEK 100", amount("100", "kr", "about")),
    ("100 t kr", amount("100", "tkr")),
    ("100 t. kr", amount("100", "tkr")),
    ("100 m kr", amount("100", "mkr")),
    ("1 miljon", amount("1", "mkr")),
    ("2 miljoner kr", amount("2", "mkr")),
    ("(250)", amount("-250")),
    ("(1 400)", amount("-1400")),
    ("(250) tkr", amount("-250", "tkr")),
    ("(250 tkr)", amount("-250", "tkr")),
    ("SEK (250)", amount("-250", "kr")),
    ("kr -250", amount("-250", "kr")),
    ("minus 250", amount("-250")),
    ("Minus 1 400 tkr", amount("-1400", "tkr")),
    ("cirka minus 250", amount("-250", None, "about")),
    ("−0,125", amount("-0.125")),
]


@pytest.mark.parametrize(("written", "expected"), READ)
def test_f08_f09_amounts_with_one_reading_are_read(written: str, expected: Amount) -> None:
    read = parse_cell(written)
    assert isinstance(read, Amount)
    assert expected == read
    assert str(expected.value) == str(read.value)
    assert re.search(AMOUNT["pattern"], written)
    assert bool(re.search(MONEY["pattern"], written)) is (expected.unit is not None)


@pytest.mark.parametrize("blank", BLANKS, ids=lambda sign: f"{ord(sign):04x}")
def test_f08_every_blank_groups_digits_and_parts_the_unit(blank: str) -> None:
    for text in (f"1{blank}400", f"1{blank}400{blank}000,5", f"cirka{blank}1{blank}400{blank}tkr"):
        read = parse_cell(text)
        assert isinstance(read, Amount)
        assert "1400" == str(read.value)[:4]
        assert re.search(AMOUNT["pattern"], text)
    assert People(1400) == parse_count(f"1{blank}400")
    assert "1400 kr" == say_amount(parse_quantity(f"1{blank}400 kr"))


def say_amount(value: object) -> str:
    assert isinstance(value, Amount)
    return f"{value.value} {value.unit}"


@pytest.mark.parametrize("sign", HYPHENS, ids=lambda sign: f"{ord(sign):04x}")
def test_f09_every_hyphen_before_an_amount_is_a_minus_sign(sign: str) -> None:
    for text in (f"{sign}250", f"{sign} 250", f"{sign}\u00a0250"):
        assert amount("-250") == parse_cell(text)
        assert re.search(AMOUNT["pattern"], text)
        assert amount("-250", "tkr") == parse_money(f"{text} tkr")
    assert Number(Decimal(-250)) == parse_quantity(f"{sign} 250")


REFUSED: list[tuple[str, Fault, tuple[str, str]]] = [
    ("1.900", faults.AMOUNT_TWO_WAYS, ("skriv 1900 om", "or 1,9 if")),
    ("1,900", faults.AMOUNT_TWO_WAYS, ("skriv 1900 om", "or 1,9 if")),
    ("(1.900 tkr)", faults.AMOUNT_TWO_WAYS, ("skriv -1900 tkr om", "or -1,9 tkr if")),
    ("1 900,000", faults.AMOUNT_TWO_WAYS, ("skriv 1900000 om", "or 1900,0 if")),
    ("1.900,000", faults.AMOUNT_TWO_WAYS, ("skriv 1900000 om", "or 1900,0 if")),
    ("1400 000", slips.GROUPS, ("1400000", "1400000")),
    ("1 40", slips.GROUPS, ("140;", "140;")),
    ("1.40.000 kr", slips.GROUPS, ("140000 kr", "140000 kr")),
    ("+46", faults.SIGN_FORM, ("skriv 46", "write 46")),
    ("+46 tkr", faults.SIGN_FORM, ("skriv 46 tkr", "write 46 tkr")),
    ("~100", faults.SIGN_FORM, ("skriv cirka 100", "write about 100")),
    ("100 000:-", slips.KRONOR_SIGN, ("skriv 100000 kr om", "the number alone (100000)")),
    ("1400,-", slips.KRONOR_SIGN, ("skriv 1400 kr om", "the number alone (1400)")),
    ("1400:–", slips.KRONOR_SIGN, ("skriv 1400 kr om", "the number alone (1400)")),
    ("1 400:00", slips.KRONOR_SIGN, ("skriv 1400 kr om", "the number alone (1400)")),
    ("1 400:50 kr", slips.KRONOR_SIGN, ("skriv 1400.5 kr om", "the number alone (1400.5)")),
    ("250-", slips.SIGN_AFTER, ("skriv -250 om", "else 250")),
    ("250–", slips.SIGN_AFTER, ("skriv -250 om", "else 250")),
    ("1 400 tkr-", slips.SIGN_AFTER, ("skriv -1400 tkr om", "else 1400 tkr")),
    ("€ 100", faults.AMOUNT_UNIT, ("kr, tkr eller mkr", "kr, tkr or mkr")),
    ("EUR 100", faults.AMOUNT_UNIT, ("kr, tkr eller mkr", "kr, tkr or mkr")),
    ("=SUMMA(B2:B9)", slips.FORMULA, ("talet som kalkylarket visar", "number that the spreadsheet shows")),
    ("=B2+B3", slips.FORMULA, ("talet som kalkylarket visar", "number that the spreadsheet shows")),
    ("+SUM(A1)", slips.FORMULA, ("talet som kalkylarket visar", "number that the spreadsheet shows")),
    *(
        (text, slips.CELL_ERROR, ("rätta formeln", "mend the formula"))
        for text in (
            "#REF!",
            "#VÄRDEFEL!",
            "#DIV/0!",
            "#DIVISION/0!",
            "#NAMN?",
            "#SAKNAS!",
            "#N/A",
            "####",
            "Err:502",
        )
    ),
    *(
        (text, slips.ENDLESS, ("skriv ett tal, eller ~", "write a number, or ~"))
        for text in (".inf", "-.inf", "∞", "-∞", "NaN", ".nan", "inf", "obegränsat", "1e99")
    ),
    ("1e3", slips.EXPONENT, ("siffror: 1000", "digits: 1000")),
    ("1,5E+3 tkr", slips.EXPONENT, ("siffror: 1500 tkr", "digits: 1500 tkr")),
    ("100+200", slips.CALCULATION, ("ger: 300", "gives: 300")),
    ("100 + 200 + 0,5 tkr", slips.CALCULATION, ("ger: 300.5 tkr", "gives: 300.5 tkr")),
    ("1,5 mkr + 200 tkr", slips.CALCULATION, ("ger: 1700 tkr", "gives: 1700 tkr")),
    ("12 x 100", slips.CALCULATION, ("ger: 1200", "gives: 1200")),
    (
        "200–100 tkr",
        slips.RANGE,
        ("en gång: 100–200 tkr", "once: 100–200 tkr"),
    ),
    ("mellan 200 och 100", slips.RANGE, ("100–200", "100–200")),
    (
        "200 till 100 kr",
        slips.RANGE,
        ("100–200 kr", "100–200 kr"),
    ),
    ("100 / 200", slips.SEVERAL, (": 100, 200", ": 100, 200")),
    ("100; 200,5; -3", slips.SEVERAL, (": 100, 200.5, -3", ": 100, 200.5, -3")),
    ("1400  1500", slips.SEVERAL, (": 1400, 1500", ": 1400, 1500")),
    ("100  200", slips.SEVERAL, (": 100, 200", ": 100, 200")),
    ("100 och 200 tkr", slips.SEVERAL, (": 100, 200 tkr", ": 100, 200 tkr")),
    ("100 kr kr", faults.AMOUNT_UNIT, ("kr, tkr eller mkr", "kr, tkr or mkr")),
    ("kr 100 tkr", faults.AMOUNT_FORM, ("skriv talet", "write the number")),
    ("mycket", faults.AMOUNT_FORM, ("skriv talet", "write the number")),
]


@pytest.mark.parametrize(("written", "fault", "remedies"), REFUSED)
def test_f08_f09_f13_what_is_no_amount_is_answered_with_what_to_type(
    written: str, fault: Fault, remedies: tuple[str, str]
) -> None:
    said = refusal(parse_cell, written)
    assert fault is said.fault
    assert remedies[0] in remedy(said, "sv")
    assert remedies[1] in remedy(said, "en")
    is_for_editors = (
        fault in (faults.AMOUNT_TWO_WAYS, slips.RANGE) or written[0].isalpha()
    )  # any words may stand first there
    assert is_for_editors or not re.search(AMOUNT["pattern"], written)


def refusal(parse: Callable[[object], object], written: object) -> Refused:
    with pytest.raises(Refused) as refused:
        parse(written)
    return refused.value


def remedy(said: Refused, language: Language) -> str:
    assert said.fault.remedy
    return say(Message(said.fault.remedy, {"key": "x", **said.facts}), language)


DASHES = [
    "-",
    "–",
    "—",
    "−",
    "--",
    "- -",
    ".",
    "...",
    "…",
    "e.t.",
    "x",
    "X",
    "",
    " ",
    "ej tillämpligt",
    "none",
]
WORDS = [
    "..",
    "?",
    "n/a",
    "N/A",
    "saknas",
    "uppgift saknas",
    "Uppg. saknas",
    "okänt",
    "Unknown",
    "vet ej",
    "TBD",
]


@pytest.mark.parametrize("written", DASHES + WORDS)
@pytest.mark.parametrize(
    ("parse", "zero"),
    [
        (parse_cell, "0"),
        (parse_count, "0"),
        (parse_money, "0 kr"),
        (parse_share, "0 %"),
        (parse_quantity, "0"),
    ],
)
def test_f09_a_dash_for_nothing_names_zero_and_the_sign_for_nothing_said(
    written: str, parse: Callable[[object], object], zero: str
) -> None:
    said = refusal(parse, written)
    may_be_hidden = parse in (parse_cell, parse_count)
    is_unknown = may_be_hidden and written in WORDS
    if may_be_hidden and written in ("x", "X"):
        assert said.fault is slips.HIDDEN_SIGN
    elif written in WORDS and not may_be_hidden:
        assert said.fault is slips.UNKNOWN_NOT_HERE
        return
    else:
        assert (slips.UNKNOWN_IN_WORDS if is_unknown else slips.NOTHING) is said.fault
    for language in LANGUAGES:
        words = remedy(said, language)
        assert re.search(rf" {zero}( |$)", words)
        assert "~" in words
        assert ("unknown" in words.split()) is is_unknown


@pytest.mark.parametrize(
    "written",
    [
        *(
            "sekretess",
            "Sekretess.",
            "(sekretess)",
            "sekretessbelagt",
            "redovisas ej",
            "Redovisas inte",
            "visas ej",
        ),
        *(
            "ej redovisad",
            "uppgiften redovisas ej",
            "särredovisas ej",
            "dold",
            "maskad",
            "för få",
            "not shown",
        ),
        *("confidential", "suppressed", "hidden."),
    ],
)
@pytest.mark.parametrize("parse", [parse_cell, parse_count])
def test_m8_what_is_not_shown_is_told_of_its_word(written: str, parse: Callable[[object], object]) -> None:
    said = refusal(parse, written)
    assert said.fault is slips.HIDDEN_IN_WORDS
    assert remedy(said, "sv").startswith("skriv hidden, ")


@pytest.mark.parametrize("zero", ["0", "~"])
def test_f09_what_the_remedy_says_is_read(zero: str) -> None:
    assert parse_cell(None if zero == "~" else zero) in (None, amount("0"))


@pytest.mark.parametrize(
    ("written", "fault", "words"),
    [
        ("15–10 personer", slips.RANGE, "10–15"),
        ("5–5", slips.RANGE, "en gång, för båda är lika: 5"),
        ("61 + 52", slips.CALCULATION, "113"),
        ("61, 52", slips.SEVERAL, "61, 52"),
        ("=SUM(A1)", slips.FORMULA, "kalkylarket"),
        ("#REF!", slips.CELL_ERROR, "formeln"),
        ("1e2", slips.EXPONENT, "100"),
        (".inf", slips.ENDLESS, "~"),
        ("14 00", slips.GROUPS, "1400"),
        ("+46", faults.SIGN_FORM, "skriv 46"),
        ("(61)", faults.COUNT_SIGN, "skriv 61"),
        ("61-", faults.COUNT_SIGN, "skriv 61"),
    ],
)
def test_f13_the_same_slips_are_named_for_people(written: str, fault: Fault, words: str) -> None:
    said = refusal(parse_count, written)
    assert fault is said.fault
    assert words in remedy(said, "sv")
    assert not re.search(r"belopp|\b[tm]?kr\b|kron", remedy(said, "sv"))


@pytest.mark.parametrize(
    ("written", "fault", "words"),
    [
        ("42 % / 58 %", slips.SEVERAL, ": 42 %, 58 %"),
        ("50% + 10%", slips.CALCULATION, "ger: 60 %"),
        ("20–10 %", slips.RANGE, "10–20 %"),
        ("1e1 %", slips.EXPONENT, ": 10 %"),
        ("+5 %", faults.SIGN_FORM, "skriv 5 %"),
    ],
)
def test_f13_the_same_slips_are_named_for_shares(written: str, fault: Fault, words: str) -> None:
    for parse in (parse_share, parse_count, parse_quantity):
        said = refusal(parse, written)
        assert fault is said.fault
        assert words in remedy(said, "sv")


def test_f08_people_are_grouped_in_every_way_that_has_one_reading() -> None:
    for text in ("1.400.000", "1,400,000", "1'400'000", "1 400 000"):
        assert People(1400000) == parse_count(text)
    assert faults.COUNT_NOT_WHOLE is refusal(parse_count, "1.400").fault


def test_f09_a_minus_sign_that_makes_a_list_is_named() -> None:
    said = refusal(parse_cell, [250])
    assert slips.LIST_MARK is said.fault
    assert "före talet: -250" in remedy(said, "sv")


def test_what_is_long_is_no_slip_and_takes_no_time() -> None:
    for text in ("1 / " * 5000, "1+" * 50000, "- " * 50000, "(" * 50000, "7 777" * 20000):
        assert faults.AMOUNT_FORM is refusal(parse_cell, text).fault
