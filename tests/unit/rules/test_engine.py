"""What holds for every rule on any plan: no order changes a verdict, and no figure breaks one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samplan.api.rule_cases import PlaceLocator
from samplan.render.words import say
from samplan.results import Outcome, Verdict
from samplan.results import Path as PlanPath
from samplan.rules.base import Rule
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.reader import read_plan
from tests.other_values import FILES, data_of, put

PLANS = {file.stem: data_of(file) for file in FILES if file.stem not in ("hostile", "ids")}
"""Every plan of the repository, the real ones among them."""
TODAY = date(2026, 1, 15)

a_plan = st.sampled_from(sorted(PLANS))
seeds = st.integers(min_value=0, max_value=10**9).map(random.Random)
quickly = settings(max_examples=40, deadline=None)

ODD: tuple[Any, ...] = (
    *(0, -1, 1, -(10**24), 10**24, "0,001", "0 kr", "-0", "1e400", "NaN", ".inf"),
    *(
        "unknown",
        "-",
        "..",
        None,
        "",
        True,
        [],
        {},
        "cirka 3",
        "högst 2 mkr",
        "3–4",
        "0 %",
        "100 %",
        "1000 %",
    ),
    *(
        "100 %",
        "1 of 0",
        "0 of 3",
        {"printed": 1, "intended": 2},
        {"women": 1, "men": -1},
        "2026-02-30",
        "9999",
        1.5,
    ),
)
"""What somebody may have typed where a figure stands."""


def judged(data: dict[str, Any], rules: tuple[Rule, ...] = ALL) -> dict[str, Verdict]:
    """What the rules say of plain data, beside all other plans of the repository."""
    others = {name: one for name, one in SUBJECTS.items() if name != data["id"]}
    return {one.rule: one for one in judge(_subject(data), rules, others, TODAY)}


def _subject(data: dict[str, Any], prefix: str = "") -> Subject:
    read = read_plan(data)
    return Subject(read.plan, PlaceLocator(read.plan, prefix), is_whole=not read.refusals)


SUBJECTS = {data["id"]: _subject(data, f"{data['id']}: ") for data in PLANS.values()}
AS_THEY_STAND = cache(lambda name: judged(PLANS[name]))


def gist(verdict: Verdict) -> tuple[object, ...]:
    """A verdict without the order in which it says what it says."""
    found = Counter((one.place, one.severity, say(one.message, "sv")) for one in verdict.findings)
    return verdict.outcome, found, Counter(one.place for one in verdict.gaps)


def in_another_order(data: Any, mixed: random.Random, *, of_items: bool = False) -> Any:  # noqa: ANN401 - plain data
    """Plain data with its keys in another order, or its lists of named items."""
    if isinstance(data, dict):
        keys = list(data)
        if not of_items:
            mixed.shuffle(keys)
        return {key: in_another_order(data[key], mixed, of_items=of_items) for key in keys}
    if isinstance(data, list):
        items = [in_another_order(one, mixed, of_items=of_items) for one in data]
        if of_items and items and all(isinstance(one, dict) and "id" in one for one in items):
            mixed.shuffle(items)
        return items
    return data


def figures(data: Any, path: PlanPath = ()) -> Iterator[PlanPath]:  # noqa: ANN401 - plain data
    """Where something stands that has a digit."""
    if isinstance(data, dict | list):
        for step, one in data.items() if isinstance(data, dict) else enumerate(data):
            yield from figures(one, (*path, step))
    elif not isinstance(data, str) or any(sign.isdigit() for sign in data):
        yield path


def test_there_are_plans_and_rules() -> None:
    assert len(PLANS) > 10
    assert len(ALL) > 30
    assert set(Outcome) == {one.outcome for name in PLANS for one in AS_THEY_STAND(name).values()}


@quickly
@given(a_plan, seeds)
def test_the_order_of_keys_changes_nothing(name: str, mixed: random.Random) -> None:
    after = judged(in_another_order(PLANS[name], mixed))
    assert {rule: gist(one) for rule, one in AS_THEY_STAND(name).items()} == {
        rule: gist(one) for rule, one in after.items()
    }


@quickly
@given(a_plan, seeds)
def test_the_order_of_items_changes_no_verdict(name: str, mixed: random.Random) -> None:
    after = judged(in_another_order(PLANS[name], mixed, of_items=True))
    for rule, before in AS_THEY_STAND(name).items():
        weights = [Counter(found.severity for found in one.findings) for one in (before, after[rule])]
        assert (rule, before.outcome, weights[0]) == (rule, after[rule].outcome, weights[1])


@quickly
@given(a_plan, seeds)
def test_the_order_of_rules_changes_nothing(name: str, mixed: random.Random) -> None:
    others = list(ALL[:-1])
    mixed.shuffle(others)
    assert AS_THEY_STAND(name) == judged(PLANS[name], (*others, ALL[-1]))


@pytest.mark.parametrize("name", PLANS)
def test_each_rule_says_alone_what_it_says_among_all(name: str) -> None:
    """All but the one that judges what the others said."""
    for one in ALL[:-1]:
        assert {one.id: AS_THEY_STAND(name)[one.id]} == judged(PLANS[name], (one,))


@settings(max_examples=120, deadline=None)
@given(a_plan, st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from(ODD)), min_size=1, max_size=4))
def test_no_figure_however_odd_breaks_a_rule_or_a_sentence(name: str, odd: list[tuple[int, Any]]) -> None:
    data = PLANS[name]
    for at, value in odd:
        where = [path for path in figures(data) if path not in (("samplan",), ("id",))]
        data = put(data, where[at % len(where)], value)
    for verdict in judged(data).values():
        assert not verdict.crash, verdict.crash
        said = [found.message for found in verdict.findings] + [gap.fact for gap in verdict.gaps]
        for message in (*said, *verdict.notes):
            assert say(message, "sv")
            assert say(message, "en")
