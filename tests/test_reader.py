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
from samplan.results import Finding, Span
from samplan.results import Path as PlanPath
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL
from samplan.schema.part import losses_in
from samplan.schema.plan import Plan
from samplan.schema.reader import Read, read_plan
from samplan.schema.shape import SHAPES
from samplan.texts import Message

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


def test_r03_the_reader_and_the_models_agree_on_every_plan_and_case() -> None:
    assert len(TREES) > 400
    taken = [check(data) for data in TREES]
    assert taken.count(True) > 350
    assert taken.count(False) > 5


STRANGE: tuple[Any, ...] = (
    *(None, True, 0, -1, 1, 2021, 3500, Decimal("1.5"), date(2021, 9, 10)),
    *("", " ", "a", "A b", "x\ny", " a", "2021", "2021-02-30", "2021-09-10", "unknown", "75 %", "7 of 10"),
    *("1 500 kr", "1.500", "true", "ja", "goals_plan", "16–64", "2021–2023"),
    *([], [1], ["a", None], [{}], {}, {"id": "a"}, {"from": 16}, {"printed": 1, "intended": 2}),
    *(
        "Öppna dörren!",
        "Granåker, Lomsele",
        "– a",
        "!",
        {"Kansli": 1350},
        {"Kansli": [1, "x"]},
        {"Kansli": "1.500"},
    ),
    *(
        {"Kansli": "sen"},
        {"Kansli": None},
        {"naem": "Kansli"},
        {"amount": 5},
        {"Totalt": 113},
        {"Total": 113},
    ),
    *({"Långa": "75 %"}, {"kansli": 5}, {2027: 5}, {"a": {"a": 1}}),
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
def test_f103_the_reader_and_the_models_agree_on_changed_trees(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    whole = [tree for path in FILES[:14] for tree in trees_in(path)]
    taken = []
    for _ in range(MUTANTS):
        data = copy.deepcopy(rng.choice(whole if rng.random() < 0.3 else TREES))
        for _ in range(rng.choice((1, 1, 1, 3))):
            data = mutated(data, rng)
        taken.append(check(data))
    assert {True, False} == set(taken)


class Nowhere:
    """A file without places."""

    def locate(self, path: PlanPath, needle: str = "", *, key: bool = False, nth: int = 0) -> Span:
        del path, needle, key, nth
        return Span("plan.yaml", 1, 1, 1, 1)


def problems_in(data: dict[Any, Any]) -> tuple[Read, list[Finding]]:
    read = read_plan(data)
    verdicts = judge(Subject(read.plan, Nowhere()), ALL, {}, date(2026, 1, 1))
    assert [] == [verdict.crash for verdict in verdicts if verdict.crash]
    return read, [finding for verdict in verdicts for finding in verdict.findings]


def says_too(one: object, other: object) -> bool:
    """Whether one finding, message or fact says all that the other says, if of more columns."""
    if isinstance(one, Finding) and isinstance(other, Finding):
        return (one.rule, one.path) == (other.rule, other.path) and says_too(one.message, other.message)
    if isinstance(one, Message) and isinstance(other, Message):
        facts = {name: fact for name, fact in other.facts.items() if name != "number"}.items()  # of a list
        return one.text == other.text and all(says_too(one.facts.get(name), fact) for name, fact in facts)
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(any(says_too(mine, its) for mine in one) for its in other)
    return one == other


def places_in(data: Any, path: PlanPath = ()) -> Iterator[PlanPath]:  # noqa: ANN401 - plain data
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from places_in(value, (*path, key))


@pytest.mark.parametrize("path", sorted((ROOT / "plans").glob("*.yaml")), ids=lambda path: path.stem)
def test_f14_what_cannot_be_read_never_makes_a_finding(path: Path) -> None:
    """Whatever is replaced by what no type takes, or is given another key, nothing new is found but that."""
    (whole,) = trees_in(path)
    _, before = problems_in(copy.deepcopy(whole))
    rng = random.Random(path.stem)  # noqa: S311 - no secret
    places = list(places_in(whole))
    refused = 0
    for _ in range(60):
        data = copy.deepcopy(whole)
        place = rng.choice(places)
        here: Any = data
        for step in place[:-1]:
            here = here[step]
        if isinstance(place[-1], str) and rng.random() < 0.4:
            here["qq-" + str(place[-1])[::-1]] = here.pop(place[-1])
        else:
            here[place[-1]] = {"zzz": True}
        read, after = problems_in(data)
        refused += bool(read.refusals)
        new = [one for one in after if not any(says_too(old, one) for old in before)]
        assert [] == [(one.rule, one.path, one.message.text.en) for one in new], (place, read.refusals[:2])
    assert refused > 50
