"""JSON Schema and loader take and refuse the same data: of every plan, case and way of writing."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it has no types

from samplan.fault import Refused
from samplan.loading.tree import read_tree
from samplan.schema.json_schema import schema_text
from samplan.schema.plain_faults import NOT_A_PART
from samplan.schema.reader import read_plan
from tests.running import ROOT
from tests.test_reader import HEAD, mutated, trees_in
from tests.test_ways import HEAD as LINES
from tests.test_ways import TYPES

MINIMAL = {**HEAD, "title": "Verksamhetsplan"}
MUTANTS = 150
"""Changed plans for each seed."""
ONLY_THE_LOADER = {
    "schema-column-form": "a schema takes any heading, and does not read what it tells of a year",
    "schema-duplicate": "a schema does not compare the keys of items",
    "schema-amount-two-ways": "1.500 is a number to a schema; that it may be thousands is no form",
    "schema-ages-order": "a schema does not compare the two ends",
    "schema-not-text": "JSON has no days, and a schema takes a day without quotation marks for text",
    "schema-quantity-word": "a schema does not tell a unit of money that is misspelt from another unit",
    "schema-range-for-number": "a schema does not compare two bounds",
    "schema-period-open": "a schema tells words of time by how they begin, not whether both ends are said",
    "schema-period-order": "a schema does not compare the two ends",
}
"""Faults that a JSON Schema cannot find, and why."""


@cache
def validator() -> Draft202012Validator:
    """A program that knows the format by its JSON Schema alone."""
    return Draft202012Validator(json.loads(schema_text()), format_checker=Draft202012Validator.FORMAT_CHECKER)


def as_json(value: Any, *, is_quoted: bool = False) -> Any:  # noqa: ANN401 - plain data
    """Plain data as JSON holds it: days as text; every number as text too, where `is_quoted`.

    Raises:
        Refused: JSON has none: a value could not be read, or a key is a number, which is no text in YAML.
    """
    if isinstance(value, dict):
        if not all(isinstance(key, str) for key in value):
            raise Refused(NOT_A_PART, value)
        return {str(key): as_json(one, is_quoted=is_quoted) for key, one in value.items()}
    if isinstance(value, list):
        return [as_json(one, is_quoted=is_quoted) for one in value]
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Refused):
        raise value
    if isinstance(value, int | Decimal) and is_quoted:
        return str(value)
    return float(value) if isinstance(value, Decimal) else value


def trees() -> Iterator[tuple[str, dict[Any, Any]]]:
    """Every plan that a file of the repository holds, with where it stands."""
    for folder in ("plans", "tests/plans", "tests/plans/broken", "tests/cases/rules"):
        for path in sorted((ROOT / folder).glob("*.yaml")):
            for number, tree in enumerate(trees_in(path)):
                yield f"{path.stem} {number}", tree
    for path in sorted((ROOT / "tests" / "cases" / "diff").glob("*.yaml")):
        yield from cases_of_differences(path)
    for way in TYPES:
        for one in (*way["ways"], *way["wrong"]):
            written = one.get("right") or one["write"]
            lines = LINES + way[one.get("at", "place")].replace("@", written)
            if (read := read_tree("way", lines.encode()).tree) is not None:
                yield f"{way['type']} {written}", read.data


def cases_of_differences(path: Path) -> Iterator[tuple[str, dict[Any, Any]]]:
    """The plans of the cases of a difference."""
    read = read_tree(path.name, b"cases:\n" + path.read_bytes()).tree
    for case in read.data["cases"] if read is not None and isinstance(read.data["cases"], list) else ():
        for side in ("before", "after"):
            if isinstance(case.get(side), dict):
                yield f"{path.stem} {case['name']} {side}", MINIMAL | case[side]


def faults_of(tree: dict[Any, Any]) -> list[str]:
    """What the loader finds wrong with plain data."""
    refusals = read_plan(tree).refusals
    return [one.refused.fault.id if one.refused else f"schema-{one.trouble}" for one in refusals]


def disagreements(tree: dict[Any, Any], data: Any) -> list[str]:  # noqa: ANN401 - plain data
    """What only one of the two finds wrong with a plan: none where both take it, or both refuse it."""
    faults = faults_of(tree)
    errors = [f"{list(one.path)}: {one.message[:200]}" for one in islice(validator().iter_errors(data), 3)]
    if not errors and all(fault in ONLY_THE_LOADER for fault in faults):
        return []
    return [] if faults and errors else [*faults, *errors]


def test_i45_json_schema_and_loader_agree_on_every_plan_case_and_way() -> None:
    seen, differ = Counter[bool](), {}
    for name, tree in trees():
        try:
            data = as_json(tree)
        except Refused:
            continue  # a fault of the YAML text
        seen[bool(faults_of(tree))] += 1
        if found := disagreements(tree, data):
            differ[name] = found
    assert differ == {}
    assert seen[False] > 700
    assert seen[True] > 50


def test_i45_quotation_marks_change_nothing() -> None:
    """Days, years and numbers in quotation marks are taken by both, as they are without."""
    differ = {}
    for name, tree in trees():
        try:
            data = as_json(tree, is_quoted=True)
        except Refused:
            continue
        if not faults_of(tree) and (found := [*faults_of(data), *disagreements(data, data)]):
            differ[name] = found
    assert differ == {}


@pytest.mark.parametrize("seed", range(2))
def test_i45_json_schema_and_loader_agree_on_changed_plans(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    whole = [tree for name, tree in trees() if name.endswith(" 0")]
    differ, refused = [], 0
    for _ in range(MUTANTS):
        tree = mutated(copy.deepcopy(rng.choice(whole)), rng)
        try:
            data = as_json(tree)
        except Refused:
            continue
        refused += bool(faults_of(tree))
        if found := disagreements(tree, data):
            differ.append(found)
    assert differ == []
    assert refused > MUTANTS / 4
