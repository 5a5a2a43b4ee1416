from __future__ import annotations

from typing import Any

import pytest

from samplan.figures.people import counts_of_people, has_people, is_by_sex, same_population
from tests.unit.figures.plans import plan_with


def test_people_are_counted_in_interventions_statistics_and_outcomes() -> None:
    plan = plan_with(
        interventions=[{"id": "a", "name": "A"}, {"id": "b", "name": "B", "participants": 5}],
        statistics=[
            {
                "id": "s",
                "not_by_sex": "Hushåll",
                "rows": [{"name": "x", "total": 1}, {"name": "y", "total": 2}],
            }
        ],
        outcomes=[{"goal": "g", "total": 3}],
    )
    assert [
        (("interventions", 1, "participants"), None),
        (("statistics", 0, "rows", 0), "Hushåll"),
        (("statistics", 0, "rows", 1), "Hushåll"),
        (("outcomes", 0), None),
    ] == [(one.path, one.reason) for one in counts_of_people(plan)]


@pytest.mark.parametrize(
    ("fields", "people", "by_sex"),
    [
        ({}, False, False),
        ({"total": 5}, True, False),
        ({"total": "43 %"}, True, False),
        ({"total": 0}, False, False),
        ({"total": "unknown"}, False, False),
        ({"total": "500 tkr"}, False, False),
        ({"women": 5, "total": 9}, True, False),
        ({"women": 5, "men": 0}, True, True),
        ({"women": "unknown", "men": "unknown", "total": 5}, True, True),
    ],
)
def test_a_count_of_people_says_how_many_and_may_be_by_sex(
    fields: dict[str, Any], *, people: bool, by_sex: bool
) -> None:
    [outcome] = plan_with(outcomes=[{"goal": "g", **fields}]).outcomes
    assert (people, by_sex) == (has_people(outcome), is_by_sex(outcome))


def test_d3a_only_rows_about_the_same_people_may_be_added() -> None:
    rows = [{"name": "a"}, {"name": "b", "population": "new"}, {"name": "c", "population": "waiting"}]
    [statistic] = plan_with(statistics=[{"id": "s", "population": "new", "rows": rows}]).statistics
    one, same, other = statistic.rows
    assert same_population(statistic, [one, same])
    assert not same_population(statistic, [one, other])
