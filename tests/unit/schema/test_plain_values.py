"""Texts, ids, years and flags: what is just within, and what is just outside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from samplan.fault import Refused
from samplan.schema import plain_values


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
