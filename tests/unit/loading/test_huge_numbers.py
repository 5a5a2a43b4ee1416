"""A number of thousands of digits is a fault like any other, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from samplan.fault import Refused
from samplan.loading.load import load_plan
from samplan.loading.scalars import ambiguity
from samplan.render.words import say
from samplan.schema.counting import parse_count, parse_quantity, parse_result, parse_share, parse_tolerance
from samplan.schema.parsing import parse_amount, parse_money
from samplan.schema.plain_values import parse_whole, parse_year
from samplan.schema.values import Amount

NINES = "9" * 5000
EVERY_PLACE = """samplan: 1
id: a
kind: goals_plan
title: {0}
period: {0}
association: {{name: A}}
decision: {{on: {0}}}
budget: {{columns: [{0}], costs: [{{id: a, name: A, amounts: [{0}]}}]}}
allocations: [{{id: a, by: {0}, tolerance: {0}, classes: [{{id: b, name: B, share: {0}}}]}}]
limits: [{{id: a, measure: own, at_most: {0}, ceiling: {0}}}]
statistics: [{{id: a, rows: [{{name: A, women: {0}, total: {0}}}]}}]
goals: [{{id: a, text: A, indicators: [{{id: b, name: B, baseline: {{value: {0}, on: {0}}}}}]}}]
outcomes: [{{goal: a, total: {0}, on: {0}}}]
target_groups: [{{id: a, text: A, ages: {0}, rank: {0}}}]
"""


@pytest.mark.parametrize(
    "written",
    [
        *(NINES, f"-{NINES}", f"{NINES}.5", f"0.{NINES}", f"{NINES} kr", f"{NINES} %", f"7 av {NINES}"),
        *(f"ca {NINES}", f"{NINES}-{NINES}", f"{NINES}e5", f"10e{NINES}", f"{NINES} st", f"{NINES}/{NINES}"),
        *("1e999999", "1e9999999999999999999", "-1e-9999999999999999999", ".5e99999999999999999999"),
        *("1 " * 2000, "1.000" * 1000, f"{NINES} + {NINES}", f"{NINES} promille", f"({NINES})", f"+{NINES}"),
    ],
    ids=lambda written: written[:12],
)
@pytest.mark.parametrize("quote", ["", '"'])
def test_every_place_takes_or_refuses_a_huge_number(written: str, quote: str) -> None:
    loaded = load_plan("plan.yaml", EVERY_PLACE.format(f"{quote}{written}{quote}").encode())
    assert loaded.plan is not None
    for finding in loaded.findings:
        for text in (finding.message, finding.remedy):
            assert text is None or len(say(text, "sv")) < 400


@pytest.mark.parametrize(
    ("parse", "written"),
    [
        *((parse, f"1{'0' * 15} kr") for parse in (parse_amount, parse_money, parse_quantity, parse_result)),
        *((parse, f"1{'0' * 15} %") for parse in (parse_share, parse_tolerance, parse_count, parse_quantity)),
        (parse_tolerance, f"{NINES} procentenheter"),
        *((parse, f"33,{'3' * 14} %") for parse in (parse_share, parse_count)),
        (parse_share, f"1 av 1{'0' * 15}"),
        (parse_count, "1" + "0" * 12),
        (parse_count, 10**12),
        (parse_count, Decimal("1e9999")),
        (parse_count, f"{NINES},5"),
        (parse_amount, 10**15),
        (parse_amount, 10**5000),
        (parse_amount, Decimal("0.00000000000001")),
    ],
    ids=lambda one: getattr(one, "__name__", type(one).__name__),
)
def test_more_digits_than_a_number_of_a_plan_has_are_said(
    parse: Callable[[Any], object], written: object
) -> None:
    with pytest.raises(Refused) as refused:
        parse(written)
    assert "schema-too-many-digits" == refused.value.fault.id


def test_what_is_just_within_is_read() -> None:
    assert Amount(Decimal(10**15 - 1)) == parse_amount(10**15 - 1) == parse_amount("9" * 15)
    assert Amount(Decimal("0.3333333333333"), "mkr") == parse_amount("0,3333333333333 mkr")
    assert parse_share("33,3333333333333 %").part == Decimal("33.3333333333333")


@pytest.mark.parametrize("parse", [parse_whole, parse_year])
def test_a_whole_number_that_python_does_not_write_out_is_refused(parse: Callable[[Any], object]) -> None:
    with pytest.raises(Refused):
        parse(10**5000)


def test_what_another_reader_sees_is_not_worked_out() -> None:
    assert "1e9999999999999999999" == ambiguity("1e9999999999999999999")
    assert "100000" == ambiguity("1e5")
