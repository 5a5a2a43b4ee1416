"""What cells say for programs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from samplan.loading.load import load_plan
from samplan.render.choices import Choices
from samplan.render.document import render_document
from samplan.render.theme import Theme
from samplan.render.views.machine import machine_value
from samplan.schema.terms import Unit
from samplan.schema.time import When, in_year, on_day
from samplan.schema.values import UNKNOWN, Amount, Number, People, Share


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        (Amount(Decimal(9030)), "tkr", "9030000"),
        (Amount(Decimal("-22.60"), "mkr"), "tkr", "-22600000"),
        (Amount(Decimal("0.5"), "kr"), None, "0.5"),
        (Amount(Decimal(9030)), None, ""),
        (Amount(Decimal(150), "tkr", "between", high=Decimal(200)), None, ""),
        (Amount(Decimal(100), "tkr", "about"), None, "100000"),
        (Share(Decimal("12.5")), None, "0.125"),
        (Share(Decimal(7), Decimal(10)), None, "0.7"),
        (Fraction(1, 4), None, "0.25"),
        (People(0), None, "0"),
        (Number(Decimal("3.50")), None, "3.5"),
        (UNKNOWN, None, ""),
        (None, None, ""),
        (on_day(date(2025, 11, 20)), None, "2025-11-20"),
        (date(2025, 11, 20), None, "2025-11-20"),
        (When(date(2025, 11, 1), date(2025, 11, 30)), None, "2025-11"),
        (in_year(2026), None, "2026"),
        (When(date(2026, 8, 1), date(2026, 11, 30), words="hösten 2026", is_inexact=True), None, ""),
    ],
)
def test_a_value_says_itself_without_words(value: object, unit: Unit | None, said: str) -> None:
    assert said == machine_value(value, unit)


HEAD = (
    "samplan: 1\nid: a\nkind: operational_plan\ntitle: Plan\nperiod: 2026\nassociation: {name: Norrbygden}\n"
)


def page_of(more: str) -> str:
    plan = load_plan("plan.yaml", (HEAD + more).encode()).plan
    assert plan is not None
    return render_document(plan, "html", Choices(theme=Theme(font="stack")))


def test_figures_and_days_of_tables_say_their_value_in_the_page_and_signs_do_not() -> None:
    page = page_of(
        """\
decision: {steps: [{step: consultation, on: 2025-10-09}, {step: adjusted, on: hösten 2025}]}
budget: {unit: tkr, columns: [2026, 2027], costs: [{name: Kansli, amounts: [9030, ~]}]}
"""
    )
    assert '<data value="9030000">9\u00a0030</data>' in page
    assert '<time datetime="2025-10-09">2025-10-09</time>' in page
    assert "hösten 2025</time>" not in page
    assert 1 == page.count("<data")


def test_key_figures_and_the_day_of_the_decision_say_their_value_too() -> None:
    page = page_of(
        """\
decision: {status: adopted, body: board, on: 2025-11-20}
budget:
  unit: tkr
  columns: [2026]
  income: [{name: Staten, amounts: [9030]}]
  costs: [{name: Kansli, amounts: [9280]}]
"""
    )
    assert 'den <time datetime="2025-11-20">20 november 2025</time></p>' in page
    assert '<data value="9030000">9\u00a0030</data> <span class="unit">tkr</span>' in page
    assert '<data value="-250000">−250</data>' in page


def test_a_decision_without_a_day_has_no_time_in_its_sentence() -> None:
    page = page_of("decision: {status: adopted, body: board, on: 2025-11}\n")
    sentence = page[page.index('class="how-far"') :].partition("</p>")[0]
    assert sentence.endswith("i november 2025")
    assert "<time" not in sentence
