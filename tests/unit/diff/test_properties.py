"""What holds for any two plans."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from samplan.changes import Change, ChangeKind, Members
from samplan.diff import find_changes
from samplan.render.changes_json import changes_json
from samplan.schema.plan import Plan
from samplan.schema.values import Amount
from tests.unit.diff.plans import ROOT, data_of, plan_in, plan_of

MIRRORED = {
    ChangeKind.TAKEN_UP: ChangeKind.LEFT_OUT,
    ChangeKind.LEFT_OUT: ChangeKind.TAKEN_UP,
    ChangeKind.STATED: ChangeKind.UNSTATED,
    ChangeKind.UNSTATED: ChangeKind.STATED,
    ChangeKind.ADDED: ChangeKind.REMOVED,
    ChangeKind.REMOVED: ChangeKind.ADDED,
    ChangeKind.SPLIT: ChangeKind.MERGED,
    ChangeKind.MERGED: ChangeKind.SPLIT,
}
REFERENCES = {"interventions", "target_groups", "area", "intervention"}
"""A reference to an item that went is no change, one to an item that came is: no mirror."""

ids = st.sampled_from(["a", "b", "c", "d", "e"])
words = st.lists(st.sampled_from(["plan", "insats", "stöd", "och", "ny"]), min_size=1, max_size=6).map(
    " ".join
)
amounts = st.integers(min_value=0, max_value=5000)
kronor = amounts.map(lambda number: f"{number} kr")


def optional(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=fields)


def items(required: dict[str, Any], other: dict[str, Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    item = st.fixed_dictionaries({"id": ids, **required}, optional=other)
    return st.lists(item, max_size=4, unique_by=lambda each: each["id"])


cells = st.lists(st.one_of(amounts, st.none(), st.just("unknown")), min_size=2, max_size=2)
part_rows = items({"name": words}, {"amounts": cells})
rows = items({"name": words}, {"amounts": cells, "of_which": part_rows, "note": words})
budgets = st.fixed_dictionaries(
    {
        "unit": st.sampled_from(["kr", "tkr"]),
        "columns": st.just([2025, {"year": 2026, "standing": "indicative"}]),
    },
    optional={"income": rows, "costs": rows, "note": words},
)
sections = st.lists(
    st.fixed_dictionaries({"heading": ids, "text": words}), max_size=3, unique_by=lambda each: each["heading"]
)
plans = optional(
    {
        "title": words,
        "areas": items({"name": words}, {"text": words}),
        "goals": items(
            {"text": words},
            {"area": ids, "interventions": st.lists(ids, max_size=3, unique=True), "responsible": words},
        ),
        "interventions": items(
            {"name": words},
            {
                "cost": kronor,
                "life": st.sampled_from(["new", "continues", "ends"]),
                "parties": st.lists(words, max_size=3, unique=True),
                "participants": optional({"women": amounts, "men": amounts, "total": amounts}),
            },
        ),
        "budget": budgets,
        "sections": sections,
    }
)

quickly = settings(max_examples=60, deadline=None)


def gist(change: Change) -> tuple[object, ...]:
    """A change without where it stands in the files."""
    delta = change.delta if not isinstance(change.delta, Members) else None
    return (
        change.kind,
        change.item_type,
        change.field,
        change.level,
        as_set(change.old),
        as_set(change.new),
        delta,
        tuple(side.place for side in change.old_sides),
        tuple(side.place for side in change.new_sides),
        frozenset(Counter(gist(detail) for detail in change.details).items()),
    )


def as_set(value: object) -> object:
    return frozenset(value) if isinstance(value, tuple) else value


def gists(old: Plan, new: Plan) -> Counter[tuple[object, ...]]:
    return Counter(gist(change) for change in find_changes(old, new).changes)


def shuffled(data: Any, random_: random.Random) -> Any:  # noqa: ANN401 - plain data
    """The data with every list of items in another order."""
    if isinstance(data, dict):
        return {key: shuffled(value, random_) for key, value in data.items()}
    if isinstance(data, list):
        inner = [shuffled(value, random_) for value in data]
        if inner and all(isinstance(each, dict) and ("id" in each or "heading" in each) for each in inner):
            random_.shuffle(inner)
        return inner
    return data


@quickly
@given(plans)
def test_a_plan_does_not_differ_from_itself(data: dict[str, Any]) -> None:
    assert find_changes(plan_of(data), plan_of(data)).changes == ()


def test_the_plans_of_the_repository_do_not_differ_from_themselves() -> None:
    files = sorted((ROOT / "plans").glob("*.yaml"))
    assert len(files) > 5
    for file in files:
        assert find_changes(plan_in(file.name), plan_in(file.name)).changes == ()


@quickly
@given(plans, plans, st.integers())
def test_the_order_of_items_changes_nothing(before: dict[str, Any], after: dict[str, Any], seed: int) -> None:
    random_ = random.Random(seed)  # noqa: S311 - no secret
    mixed = plan_of(shuffled(before, random_)), plan_of(shuffled(after, random_))
    assert gists(plan_of(before), plan_of(after)) == gists(*mixed)


@quickly
@given(plans, plans)
def test_the_other_way_round_everything_is_mirrored(before: dict[str, Any], after: dict[str, Any]) -> None:
    there = find_changes(plan_of(before), plan_of(after)).changes
    back = find_changes(plan_of(after), plan_of(before)).changes
    assert Counter(
        sketch(change, is_mirrored=True) for change in there if change.field not in REFERENCES
    ) == Counter(sketch(change) for change in back if change.field not in REFERENCES)


def sketch(change: Change, *, is_mirrored: bool = False) -> tuple[object, ...]:
    kind = MIRRORED.get(change.kind, change.kind) if is_mirrored else change.kind
    values = (as_set(change.old), as_set(change.new))
    places = tuple(tuple(side.place for side in sides) for sides in (change.old_sides, change.new_sides))
    if is_mirrored:
        values, places = values[::-1], places[::-1]
    return (kind, change.item_type, change.field, values, places)


@quickly
@given(plans, plans)
def test_nothing_is_both_a_pair_and_added_or_removed(before: dict[str, Any], after: dict[str, Any]) -> None:
    changes = find_changes(plan_of(before), plan_of(after)).changes
    single = [change for change in changes if change.kind in (ChangeKind.ADDED, ChangeKind.REMOVED)]
    joined = [change for change in changes if change.old_sides and change.new_sides]
    for sides in ("old_sides", "new_sides"):
        alone = Counter(side.path for change in single for side in getattr(change, sides))
        paired = {side.path for change in joined for side in getattr(change, sides) if change.field is None}
        assert all(number == 1 for number in alone.values())
        assert not paired & set(alone)


known_rows = items({"name": words, "amounts": st.lists(amounts, min_size=1, max_size=1)}, {})


@quickly
@given(known_rows, known_rows, st.sampled_from(["kr", "tkr"]))
def test_the_differences_of_the_rows_add_up_to_that_of_the_total(
    before: list[dict[str, Any]], after: list[dict[str, Any]], unit: str
) -> None:
    def plan(rows: list[dict[str, Any]]) -> Plan:
        return plan_of({"budget": {"unit": unit, "columns": [2025], "costs": rows}})

    changes = find_changes(plan(before), plan(after)).changes
    of_rows = [
        change for change in changes if change.item_type == "Row" and change.field in (None, "amounts")
    ]
    total = [change for change in changes if change.field == "costs"]
    assert sum(map(moved, of_rows)) == sum(map(moved, total))


def moved(change: Change) -> Decimal:
    """How far a change goes, what is missing counted as nothing."""
    old, new = (
        each.kronor() if isinstance(each, Amount) else Decimal(0) for each in (change.old, change.new)
    )
    return new - old


def test_a_declared_pair_keeps_the_sum() -> None:
    before = {"costs": [{"id": "a", "name": "A", "amounts": [10]}, {"id": "b", "name": "B", "amounts": [5]}]}
    after = {"costs": [{"id": "c", "name": "C", "replaces": ["a", "b"], "amounts": [20]}]}
    table = {"unit": "tkr", "columns": [2025]}
    row, total = find_changes(plan_of({"budget": table | before}), plan_of({"budget": table | after})).changes
    assert (ChangeKind.MERGED, Decimal(5000)) == (row.kind, moved(row))
    assert Decimal(5000) == moved(total)


def test_yaml_of_the_tests_is_read_as_the_plans_are() -> None:
    assert {"on": "yes"} == data_of("on: yes")


def texts_in(data: Any) -> Iterator[str]:  # noqa: ANN401 - plain data
    """Every name and text of a plan's data."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key in ("name", "heading", "text") and isinstance(value, str):
                yield value
            else:
                yield from texts_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from texts_in(value)


@quickly
@given(plans, plans)
def test_what_only_one_plan_says_is_in_the_changes(before: dict[str, Any], after: dict[str, Any]) -> None:
    told = set(strings_in(json.loads(changes_json(find_changes(plan_of(before), plan_of(after)), "sv"))))
    for text in set(texts_in(before)) ^ set(texts_in(after)):
        assert text in told


def strings_in(data: Any) -> Iterator[str]:  # noqa: ANN401 - plain data
    if isinstance(data, str):
        yield data
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from strings_in(value)


@quickly
@given(plans, plans)
def test_the_other_way_round_what_is_added_is_removed(before: dict[str, Any], after: dict[str, Any]) -> None:
    there, back = (
        Counter(change.kind for change in find_changes(plan_of(one), plan_of(other)).changes)
        for one, other in ((before, after), (after, before))
    )
    for kind, mirrored in MIRRORED.items():
        assert there[kind] == back[mirrored]
