"""What a source prints beside what it must mean, for any value: `{printed: …, intended: …}`."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from samplan.diff.values import is_same, normal
from samplan.fault import Refused
from samplan.schema.printed import PrintedDay, PrintedText, PrintedWhole, printed_of, read_written
from samplan.schema.reading import leaf
from samplan.schema.values import HIDDEN, UNKNOWN, Amount, People, Share, Unknown


def read(word: str, printed: object, intended: object) -> Any:  # noqa: ANN401 - of any type
    return read_written(leaf(word), {"printed": printed, "intended": intended}, word)


@pytest.mark.parametrize(
    ("word", "printed", "intended", "expected"),
    [
        ("line", "Verksamhetsplan 2025", "Verksamhetsplan 2027", "Verksamhetsplan 2025"),
        ("line", 2025, "Plan", "2025"),
        ("line", " två\n rader ", "Plan", "två rader"),
        ("whole", "tre", 3, "tre"),
        ("year", 2025, 2027, "2025"),
        ("day", date(2025, 11, 25), date(2026, 11, 25), "2025-11-25"),
        ("day", "25 november", "2026-11-25", "25 november"),
        ("period", "2024–2026", "2025–2027", "2024–2026"),
        ("period", "i år", {"from": 2027, "to": 2027}, "i år"),
        ("ages", "unga", {"to": 29}, "unga"),
        ("ages", "16–46", "16–64", "16–46"),
        ("count", "ca 110", 113, "ca 110"),
        ("count", "många", "ca 40 %", "många"),
        ("count", 110, 113, "110"),
        ("count", "?", "unknown", "?"),
        ("count", "<5", "hidden", "<5"),
        ("cell", "xx", "unknown", "xx"),
        ("cell", Decimal("1.5"), 15, Amount(Decimal("1.5"))),
        ("cell", "5 490", 5940, Amount(Decimal(5490))),
        ("money", "2 kr", "2 mkr", Amount(Decimal(2), "kr")),
        ("money", "två miljoner", "2 mkr", "två miljoner"),
        ("share", "tre av fem", "60 %", "tre av fem"),
        ("tolerance", "fem", "5 procentenheter", "fem"),
        ("quantity", "2 kr", "2 mkr", Amount(Decimal(2), "kr")),
        ("result", "halva gruppen", "50 %", "halva gruppen"),
    ],
)
def test_d01_any_value_may_be_printed_otherwise_than_it_is_meant(
    word: str, printed: object, intended: object, expected: object
) -> None:
    value = read(word, printed, intended)
    plain = leaf(word)(intended)
    assert expected == printed_of(value)
    assert printed_of(plain) is None
    assert not is_same(value, plain)
    assert normal(value) == normal(copy.deepcopy(value))


@pytest.mark.parametrize(
    ("word", "value", "fault"),
    [
        ("line", {"printed": "A"}, "schema-printed-form"),
        ("line", {"intended": "A"}, "schema-printed-form"),
        ("line", {"printed": "A", "intended": "B", "note": "C"}, "schema-printed-form"),
        ("line", {"printed": ["A"], "intended": "B"}, "schema-printed-form"),
        ("line", {"printed": True, "intended": "B"}, "schema-printed-form"),
        ("line", {"printed": " ", "intended": "B"}, "schema-printed-form"),
        ("line", {"printed": "A", "intended": 5}, "schema-not-text"),
        ("line", {"printed": "A", "intended": {"printed": "A", "intended": "B"}}, "schema-not-text"),
        ("count", {"printed": "A", "intended": None}, "schema-printed-form"),
        ("count", {"printed": "A", "intended": "x y"}, "schema-count-form"),
        ("period", {"printed": "A", "intended": "i år"}, "schema-period-form"),
        ("year", {"printed": "A", "intended": 3500}, "schema-year-range"),
        ("id", {"printed": "A", "intended": "a"}, "schema-printed-not-here"),
        ("flag", {"printed": "A", "intended": True}, "schema-printed-not-here"),
        ("prose", {"printed": "A", "intended": "a"}, "schema-printed-not-here"),
        ("Party", {"printed": "A", "intended": "state"}, "schema-printed-not-here"),
        ("id", {"printed": "A"}, "schema-not-text"),
    ],
)
def test_d01_what_is_no_pair_of_readings_says_what_to_write(word: str, value: object, fault: str) -> None:
    with pytest.raises(Refused) as refused:
        read_written(leaf(word), value, word)
    assert fault == refused.value.fault.id


def test_d01_what_is_meant_is_the_value_for_all_who_compute() -> None:
    assert read("line", "B", "A") == "A"
    assert read("whole", "två", 3) + 1 == 4
    assert date(2026, 11, 25) == read("day", "25 november", "2026-11-25")
    assert 113 == read("count", "ca 110", 113).value
    assert isinstance(read("count", "?", "unknown"), Unknown)


@pytest.mark.parametrize(
    "value",
    [
        PrintedText("A", "B"),
        PrintedWhole(3, "tre"),
        PrintedDay.of(date(2026, 11, 25), "25 november"),
        People(113, printed="ca 110"),
        Share(Decimal(1), printed="en"),
    ],
)
def test_d01_copies_keep_both_readings(value: object) -> None:
    for copied in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301 - our own
        assert (value, printed_of(value)) == (copied, printed_of(copied))


def test_hidden_is_not_unknown() -> None:
    for word in ("cell", "count", "result"):
        assert (HIDDEN, UNKNOWN) == (leaf(word)("hidden"), leaf(word)("unknown"))
    assert not is_same(HIDDEN, UNKNOWN)
