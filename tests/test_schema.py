"""The plan format: models, stored schema and JSON Schema say the same."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from compile_schema import models

from samplan.fault import Refused
from samplan.loading.tree import read_tree
from samplan.schema import terms
from samplan.schema.fields import MONEY
from samplan.schema.json_schema import full_schema, schema_text
from samplan.schema.notation import UNITS
from samplan.schema.parsing import parse_ages, parse_money
from samplan.schema.reader import plan_from
from samplan.schema.shape import SHAPES
from samplan.schema.shared_forms import shared_forms
from samplan.schema.time_parsing import parse_period

ROOT = Path(__file__).parent.parent
PLANS = sorted((ROOT / "plans").glob("*.yaml")) + sorted((ROOT / "tests" / "plans").glob("*.yaml"))
BROKEN = sorted((ROOT / "tests" / "plans" / "broken").glob("schema-*.yaml"))


def data_of(path: Path) -> Any:  # noqa: ANN401 - plain data
    tree = read_tree(path.name, path.read_bytes()).tree
    assert tree is not None, path
    return tree.data


def test_there_are_plans_to_test_with() -> None:
    assert len(PLANS) >= 11
    assert len(BROKEN) >= 5


def test_parts_are_frozen_and_compared_by_content() -> None:
    data = data_of(ROOT / "tests" / "plans" / "minimal.yaml")
    first, second = (plan_from(data) for _ in range(2))
    assert first == second
    assert hash(first) == hash(second)
    with pytest.raises(AttributeError):
        first.title = "annat"  # type: ignore[misc]


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_peer_accepts_the_plan_by_the_json_schema(path: Path, tmp_path: Path) -> None:
    assert "ok" in check(path, tmp_path)


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)
def test_a_peer_refuses_the_broken_plan_by_the_json_schema(path: Path, tmp_path: Path) -> None:
    said = check(path, tmp_path)
    assert "Schema validation errors" in said or "Duplicate" in said


def check(path: Path, folder: Path) -> str:
    """What check-jsonschema says of a plan."""
    schema = folder / "plan.schema.json"
    schema.write_text(schema_text(), encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", str(schema), str(path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.stdout + result.stderr


def test_the_json_schema_describes_every_key() -> None:
    schema = json.loads(schema_text())
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    described = 0
    whole = {"Plan": schema} | {name: _keys_of(schema["$defs"][name]) for name in SHAPES if name != "Plan"}
    for name, definition in whole.items():
        for key, value in definition.get("properties", {}).items():
            described += 1
            assert "description" in value, f"{name}.{key}"
        if "properties" in definition:
            assert definition["additionalProperties"] is False, name
    assert described > 150


def _keys_of(definition: dict[str, Any]) -> dict[str, Any]:
    """What a definition says of the keys of a part, beside its short forms."""
    return next((one for one in definition.get("anyOf", ()) if "properties" in one), definition)


def test_every_field_has_a_docstring_and_a_level() -> None:
    found = models()
    assert len(found) > 25
    for model in found:
        assert model.__doc__
        for name, info in model.model_fields.items():
            assert info.description, f"{model.__name__}.{name}"


BY_COLUMN = {"Counts"}
"""Items that stand one for each column of their table, and are told by it."""


def test_every_item_of_a_list_declares_its_key() -> None:
    listed = {field.model for shape in SHAPES.values() for field in shape.fields if field.kind == "items"}
    assert len(listed) > 15
    assert [] == [name for name in sorted(listed - BY_COLUMN) if not SHAPES[name].key]


def test_words_of_the_format_are_plain() -> None:
    lists = [value for value in vars(terms).values() if typing.get_origin(value) is typing.Literal]
    assert len(lists) > 20
    for value in lists:
        for word in typing.get_args(value):
            assert word == word.lower()
            assert word.isascii()


def test_ten_lines_are_a_valid_plan() -> None:
    text = (ROOT / "tests" / "plans" / "ten-lines.yaml").read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if line and not line.startswith("#")]) <= 10
    assert plan_from(data_of(ROOT / "tests" / "plans" / "ten-lines.yaml")).budget is not None


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("number", ["5", "1 500", "22,6", "−3 600", "1234 567"])
def test_the_json_schema_takes_an_amount_exactly_where_samplan_does(unit: str, number: str) -> None:
    for text in (f"{number} {unit}", f"cirka {number} {unit.upper()}", f"{number} {unit}x"):
        try:
            parse_money(text)
            is_read = True
        except Refused:
            is_read = False
        assert is_read is bool(re.search(MONEY["pattern"], text)), text


@pytest.mark.parametrize(
    "value",
    [
        "0001–2026",
        "1800–2026",
        "2026–3500",
        "2026–2025",
        1800,
        {"from": date(1, 1, 1), "to": date(2026, 1, 1)},
    ],
    ids=str,
)
def test_a_period_has_years_of_this_age_in_order(value: object) -> None:
    with pytest.raises(Refused):
        parse_period(value)


@pytest.mark.parametrize(
    "value", ["64–16", {"from": 64, "to": 16}, {"from": -5}, {"from": True}, {}], ids=str
)
def test_ages_are_in_order_and_not_negative(value: object) -> None:
    with pytest.raises(Refused):
        parse_ages(value)


def test_each_way_of_writing_stands_once_in_the_json_schema() -> None:
    patterns = [node["pattern"] for node in nodes(json.loads(schema_text())) if "pattern" in node]
    assert len(patterns) > 10
    assert sorted(set(patterns)) == sorted(patterns)


def test_references_say_what_the_models_say() -> None:
    schema = json.loads(schema_text())
    forms = {name: schema["$defs"].pop(name) for name in shared_forms()}
    del schema["$schema"]
    assert written_out(schema, forms) == written_out(full_schema(), {})


def test_no_way_of_writing_has_the_name_of_a_part() -> None:
    assert not set(shared_forms()) & set(full_schema()["$defs"])


def nodes(node: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    """Every object within a schema."""
    if isinstance(node, dict):
        yield node
    for one in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(one)


def written_out(node: Any, forms: dict[str, Any]) -> Any:  # noqa: ANN401
    """A schema without references to shared ways of writing; the alternatives in one order, each once."""
    if isinstance(node, list):
        return [written_out(one, forms) for one in node]
    if not isinstance(node, dict):
        return node
    node = dict(node)
    if "$ref" in node and (name := node["$ref"].removeprefix("#/$defs/")) in forms:
        del node["$ref"]
        node |= forms[name]
    whole = {key: written_out(value, forms) for key, value in node.items()}
    if "anyOf" in whole:
        inner = [one["anyOf"] if set(one) == {"anyOf"} else [one] for one in whole["anyOf"]]
        flat = [one for several in inner for one in several]
        whole["anyOf"] = [
            one for _, one in sorted({json.dumps(one, sort_keys=True): one for one in flat}.items())
        ]
    return whole
