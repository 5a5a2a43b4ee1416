"""The reader and the models are one format: they take and refuse the same, and read the same values."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from samplan.loading.tree import read_tree
from samplan.schema.part import losses_in
from samplan.schema.plan import Plan
from samplan.schema.reader import read_plan
from samplan.schema.shape import SHAPES

ROOT = Path(__file__).parent.parent
FILES = [
    path
    for folder in ("plans", "tests/plans", "tests/plans/broken", "tests/cases/rules")
    for path in sorted((ROOT / folder).glob("*.yaml"))
]
MUTANTS = 150
"""Changed trees for each plan."""
HEAD = {
    "samplan": 1,
    "id": "plan",
    "kind": "operational_plan",
    "title": "Verksamhetsplan 2021",
    "period": 2021,
    "association": {"name": "Norrbygden"},
}


def trees_in(path: Path) -> Iterator[dict[Any, Any]]:
    """The plans of a file; a file of cases holds several."""
    text = path.read_bytes()
    if path.parent.name == "rules":
        cases = read_tree(path.name, b"cases:\n" + text).tree
        assert cases is not None
        for case in cases.data["cases"]:
            yield from (HEAD | plan for plan in [case.get("plan") or {}, *(case.get("others") or [])])
    elif (tree := read_tree(path.name, text).tree) is not None:
        yield tree.data


TREES = [tree for path in FILES for tree in trees_in(path)]


def by_models(data: dict[Any, Any]) -> Plan | None:
    try:
        return Plan.model_validate(data)
    except ValidationError:
        return None


def same(part: object, model: object) -> bool:
    """Whether a part says what the model says, in every field."""
    if isinstance(part, tuple) and isinstance(model, tuple):
        return len(part) == len(model) and all(map(same, part, model))
    if (shape := SHAPES.get(type(model).__name__)) is None:
        return type(part) is type(model) and part == model
    assert type(part).__name__ == type(model).__name__
    return all(same(getattr(part, one.name), getattr(model, one.name)) for one in shape.fields)


def check(data: dict[Any, Any]) -> bool:
    """Hold one tree against both; whether it is a plan."""
    read, model = read_plan(copy.deepcopy(data)), by_models(copy.deepcopy(data))
    faults = [one for one in read.refusals if one.trouble != "duplicate"]
    assert (model is None) == bool(faults), (faults, data)
    losses = list(losses_in(read.plan))
    assert losses or all(one.trouble == "unknown-key" for one in read.refusals)
    if model is not None and not losses:
        assert same(read.plan, model)
    return model is not None


def test_the_reader_and_the_models_agree_on_every_plan_and_case() -> None:
    assert len(TREES) > 400
    taken = [check(data) for data in TREES]
    assert taken.count(True) > 350
    assert taken.count(False) > 5


STRANGE: tuple[Any, ...] = (
    *(None, True, 0, -1, 1, 2021, 3500, Decimal("1.5"), date(2021, 9, 10)),
    *("", " ", "a", "A b", "x\ny", " a", "2021", "2021-02-30", "2021-09-10", "unknown", "75 %", "7 of 10"),
    *("1 500 kr", "1.500", "true", "ja", "goals_plan", "16–64", "2021–2023"),
    *([], [1], ["a", None], [{}], {}, {"id": "a"}, {"from": 16}, {"printed": 1, "intended": 2}),
)
KEYS = ("id", "name", "amounts", "year", "okänd", "columns", 7, "text", "of", "women")


def mutated(data: Any, rng: random.Random) -> Any:  # noqa: ANN401 - plain data
    """The tree with one thing in it changed, taken out, put in or given twice."""
    here: Any = data
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        if not keys:
            return data
        key = rng.choice(keys)
        if isinstance(here[key], dict | list) and here[key] and rng.random() < 0.8:
            here = here[key]
            continue
        match rng.randrange(4):
            case 0:
                here[key] = copy.deepcopy(rng.choice(STRANGE))
            case 1:
                del here[key]
            case 2 if isinstance(here, list):
                here.append(copy.deepcopy(here[key]))
            case _:
                target = here if isinstance(here, dict) else None
                if target is None:
                    here[key] = copy.deepcopy(rng.choice(STRANGE))
                else:
                    target[rng.choice(KEYS)] = copy.deepcopy(rng.choice(STRANGE))
        return data


@pytest.mark.parametrize("seed", range(20))
def test_the_reader_and_the_models_agree_on_changed_trees(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    whole = [tree for path in FILES[:14] for tree in trees_in(path)]
    taken = []
    for _ in range(MUTANTS):
        data = copy.deepcopy(rng.choice(whole if rng.random() < 0.3 else TREES))
        for _ in range(rng.choice((1, 1, 1, 3))):
            data = mutated(data, rng)
        taken.append(check(data))
    assert {True, False} == set(taken)
