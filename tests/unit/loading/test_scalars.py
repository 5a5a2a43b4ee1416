from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from samplan.loading.load import load_plan
from samplan.loading.scalars import ambiguity, plain
from samplan.render.words import say
from samplan.texts import Language
from tests.unit.loading.reading import data_of, found, read

HEAD = "samplan: 1\nid: a\nkind: goals_plan\ntitle: A\nperiod: 2027\nassociation: {name: A}\n"
LANGUAGES: tuple[Language, ...] = ("sv", "en")
TYPED: list[tuple[str, object]] = [
    ("", None),
    ("~", None),
    ("null", None),
    ("true", True),
    ("false", False),
    ("0", 0),
    ("-0", 0),
    ("7", 7),
    ("-46", -46),
    ("2026", 2026),
    ("999999999999999", 999_999_999_999_999),
    ("0.5", Decimal("0.5")),
    ("-0.25", Decimal("-0.25")),
    ("12.50", Decimal("12.50")),
    ("1.123456789", Decimal("1.123456789")),
    ("2026-01-01", date(2026, 1, 1)),
    ("2024-02-29", date(2024, 2, 29)),
]

TEXT = [
    *("no", "yes", "on", "off", "Ja", "Nej", "y", "n", "=", "<<"),
    *("True", "TRUE", "Null", "NULL", "nullvision", "trueish", "None", "falsk"),
    *("0114", "0127", "0180", "08", "00", "-01", "2008:56", "2010:45", "2009:400", "9:00", "09:00", "12:30"),
    *("1_000", "0o17", "0x1F", "1e3", "1E3", ".5", "5.", "-.5", "+46", "+46 70", "−5", "1.2.3", "1.000.000"),
    *("2026-13-01", "0000-00-00", "2026-02-30", "2025-02-29", "2026-1-1", "26-01-01", "1/1 2026"),
    *("2026-01-01T10:00:00", "2026-01-01 10:00", "2026-W01-1", "2026–2028"),
    *(".inf", "-.inf", ".nan", "inf", "nan", "1" * 5000, "1234567890123456", "1.1234567891"),
    *(
        "1 000 000",
        "1\u00a0000",
        "1,5",
        "12 %",
        "12,5 %",
        "2,4 mnkr",
        "-",
        "--",
        "~x",
        "\u0661",
        "1\u0662",
        "1²",
    ),
]


@pytest.mark.parametrize(("written", "value"), TYPED)
def test_the_grammar_types_a_few_things(written: str, value: object) -> None:
    read = plain(written)
    assert (type(value), value, str(value)) == (type(read), read, str(read))


@pytest.mark.parametrize("written", TEXT)
def test_everything_else_stays_text(written: str) -> None:
    assert written == plain(written)
    assert type(plain(written)) is str


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("0114", "114"),
        ("08", "8"),
        ("0o17", "15"),
        ("0x1F", "31"),
        ("1e3", "1000"),
        ("2.5e-1", "0.25"),
        ("1e999", "1e999"),
        (".5", "0.5"),
        ("5.", "5"),
        ("+46", "46"),
        (".inf", "∞"),
        ("-.Inf", "-∞"),
        (".nan", "NaN"),
        ("True", "true"),
        ("NULL", "null"),
        ("1234567890123456", "1234567890123456"),
        ("1" * 5000, "1" * 40 + "…"),
        ("0x" + "f" * 50, "0x" + "f" * 38 + "…"),
    ],
)
def test_ambiguity_tells_what_another_reader_sees(written: str, seen: str) -> None:
    assert seen == ambiguity(written)


@pytest.mark.parametrize(
    "written", [*(written for written, _ in TYPED), "no", "Ja", "2008:56", "9:00", "1_000"]
)
def test_what_all_readers_see_alike_and_what_only_old_ones_do_not_is_no_finding(written: str) -> None:
    assert ambiguity(written) is None


@pytest.mark.parametrize("written", [one for one in TEXT if one not in {"", "=", "<<", "-", "--"}])
def test_quotation_marks_and_block_text_silence_the_finding(written: str) -> None:
    assert data_of(f'a: "{written}"\n') == {"a": written}
    assert found(f"a: '{written}'\n") == []
    assert found(f"a: |\n  {written}\n") == []


def test_a_doubtful_value_is_a_finding_with_its_place_and_path() -> None:
    written = ["0114", "1e3", "+46", ".inf", "True", "FALSE", "NULL"]
    content = "".join(f"k{index}: {{x: [y, {text}]}}\n" for index, text in enumerate(written))
    expected = [("yaml-ambiguous-scalar", line, 13, text) for line, text in enumerate(written, 1)]
    assert expected == found(content)
    assert [("k0", "x", 1), ("k1", "x", 1)] == [one.path for one in read(content).findings[:2]]


@pytest.mark.parametrize("written", [".inf", "-.Inf", ".nan"])
def test_f13_no_remedy_tells_to_write_a_number_without_end(written: str) -> None:
    (finding,) = read(f"a: {written}\n").findings
    assert finding.remedy is not None
    for language in LANGUAGES:
        said = say(finding.remedy, language)
        assert not {"∞", "NaN"} & set(re.split(r"[\s;:]", said))


def test_f13_a_value_that_is_refused_is_in_no_doubt_besides() -> None:
    plan = (
        HEAD + "statistics: [{id: a, rows: [{name: A, women: +46, men: .inf}, {name: True, women: 1e3}]}]\n"
    )
    assert [
        "schema-sign-before-number",
        "schema-no-finite-number",
        "yaml-ambiguous-scalar",
        "schema-exponent",
    ] == [one.rule for one in load_plan("plan.yaml", plan.encode()).findings]
