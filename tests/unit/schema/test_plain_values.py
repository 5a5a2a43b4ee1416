"""Texts, ids, years and flags: what is just within, and what is just outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from samplan.fault import Refused
from samplan.schema import plain_values
from samplan.schema.plain_values import parse_code, parse_id, parse_line, parse_prose
from samplan.schema.reader import plan_from


@pytest.mark.parametrize(
    ("parse", "written", "value"),
    [
        (plain_values.parse_id, "a" * 80, "a" * 80),
        (plain_values.parse_id, "2-a", "2-a"),
        (plain_values.parse_year, 1990, 1990),
        (plain_values.parse_year, "2999", 2999),
        (plain_values.parse_line, "En rad", "En rad"),
        (plain_values.parse_prose, "Två\nrader\n", "Två\nrader\n"),
        (plain_values.parse_flag, "false", False),
        (plain_values.parse_whole, "-3", -3),
        (plain_values.parse_version, "1", 1),
        (plain_values.parse_day, "2024-02-29", date(2024, 2, 29)),
    ],
)
def test_what_is_just_within_is_read(
    parse: Callable[[object], object], written: object, value: object
) -> None:
    assert (value, type(value)) == (parse(written), type(parse(written)))


@pytest.mark.parametrize(
    ("parse", "written", "fault"),
    [
        (plain_values.parse_id, "a" * 81, "schema-too-long"),
        (plain_values.parse_id, "a--b", "schema-id-form"),
        (plain_values.parse_id, "a-", "schema-id-form"),
        (plain_values.parse_id, "å", "schema-id-form"),
        (plain_values.parse_year, 1989, "schema-year-range"),
        (plain_values.parse_year, 3000, "schema-year-range"),
        (plain_values.parse_year, True, "schema-not-whole-number"),
        (plain_values.parse_line, "En rad ", "schema-text-form"),
        (plain_values.parse_line, "Två\nrader", "schema-text-form"),
        (plain_values.parse_prose, "", "schema-empty-text"),
        (plain_values.parse_flag, 1, "schema-not-true-or-false"),
        (plain_values.parse_whole, 3.0, "schema-not-whole-number"),
        (plain_values.parse_version, True, "schema-not-whole-number"),
        (plain_values.parse_version, 2, "plan-version"),
        (plain_values.parse_day, "2023-02-29", "schema-no-such-day"),
    ],
)
def test_what_is_just_outside_is_refused(
    parse: Callable[[object], object], written: object, fault: str
) -> None:
    with pytest.raises(Refused) as caught:
        parse(written)
    assert fault == caught.value.fault.id


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (14, "14"),
        (0, "0"),
        (Decimal("3.10"), "3.10"),
        ("014", "014"),
        ("2025:14", "2025:14"),
        ("§ 34", "§ 34"),
    ],
)
def test_f13_a_number_or_code_is_kept_as_it_is_typed(written: object, text: str) -> None:
    assert text == parse_code(written)


@pytest.mark.parametrize("written", [True, date(2026, 11, 19), -14, Decimal("1E+9"), [14], "", " 14", None])
def test_f13_what_has_another_reading_is_no_number_or_code(written: object) -> None:
    with pytest.raises(Refused):
        parse_code(written)


@pytest.mark.parametrize("written", ["§ 52", "§52", "52 §", "52", 52])
def test_d07_a_paragraph_of_the_minutes_has_its_sign(written: object) -> None:
    assert plain_values.parse_paragraph(written) == "§ 52"


@pytest.mark.parametrize("written", ["§§ 52–53", "Au § 3", "7 a §", "§ 52, 53", "§", "3/26"])
def test_d07_other_words_for_a_paragraph_stay(written: str) -> None:
    assert plain_values.parse_paragraph(written) == written


def test_f14_a_name_that_is_a_number_is_no_name() -> None:
    for parse in (parse_line, parse_id, parse_prose):
        with pytest.raises(Refused):
            parse(2027)


def test_f13_a_registry_number_and_a_heading_number_may_be_plain_numbers() -> None:
    plan = plan_from(
        {
            "samplan": 1,
            "id": "a",
            "kind": "goals_plan",
            "title": "A",
            "period": 2027,
            "association": {"name": "A"},
            "decision": {"registry_number": 14},
            "sections": [{"heading": "A", "number": Decimal("3.1")}],
        }
    )
    assert plan.decision is not None
    assert ("14", "3.1") == (plan.decision.registry_number, plan.sections[0].number)
