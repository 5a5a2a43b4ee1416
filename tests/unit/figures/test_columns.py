"""What readers call a column."""

from __future__ import annotations

from typing import Any

import pytest

from samplan.figures.columns import column_among, column_words
from samplan.render.words import say_fact
from tests.unit.figures.plans import plan_with


@pytest.mark.parametrize(
    ("columns", "names"),
    [
        ([2026, 2027], ["2026", "2027"]),
        ([{"year": 2026, "standing": "outcome"}], ["2026"]),
        ([2026, {"year": 2026, "standing": "outcome"}], ["budget 2026", "utfall 2026"]),
        ([{"period": "2024–2027"}, 2026], ["2024–2027", "2026"]),
        ([{"label": "Hela projektet"}, {"label": "Länet"}], ["Hela projektet", "Länet"]),
    ],
)
def test_f56_a_column_is_named_as_readers_do(columns: list[Any], names: list[str]) -> None:
    plan = plan_with(budget={"columns": columns})
    assert plan.budget
    told = [column_among(plan.budget.columns, index) for index in range(len(columns))]
    assert names == [say_fact(name, "sv") for name in told]


def test_f56_a_column_by_itself_says_what_its_figures_are() -> None:
    plan = plan_with(budget={"columns": [{"year": 2026, "standing": "outcome"}, 2026]})
    assert plan.budget
    assert ["outcome 2026", "2026"] == [say_fact(column_words(one), "en") for one in plan.budget.columns]
