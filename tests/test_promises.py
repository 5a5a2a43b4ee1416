"""What the format promises stands in a plan, in its document, in a difference and in the reference."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import Any, Literal

import pytest

from samplan.diff import find_changes
from samplan.render.document import render_document
from samplan.results import Path as PlanPath
from samplan.schema.plan import Plan
from samplan.schema.shape import SHAPES, field_at
from samplan.words.fields import field_label
from tests.other_values import data_of, plan_of, plans_with_another
from tests.running import ROOT
from tests.test_every_field import is_named

Promise = dict[str, str]
PROMISES: list[Promise] = data_of(ROOT / "tests" / "cases" / "format" / "promises.yaml")["promises"]
KEYS = ("id", "name", "title", "heading")
"""What items are found by, besides a name alone and the key of a pair."""


@cache
def plan_in(file: str) -> tuple[dict[str, Any], Plan]:
    data = data_of(ROOT / file)
    plan = plan_of(data)
    assert plan is not None, file
    return data, plan


def path_of(data: Any, written: str) -> PlanPath:  # noqa: ANN401 - plain data
    """The path that a promise writes with ids, in plain data."""
    path: list[str | int] = []
    for step in written.split("."):
        found = step if isinstance(data, dict) else _index(data, step)
        path.append(found)
        data = data[found]
    return tuple(path)


def _index(items: list[Any], step: str) -> int:
    if step.isdecimal():
        return int(step)
    for index, item in enumerate(items):
        names = [*(item.get(key) for key in KEYS), *item] if isinstance(item, dict) else [item]
        if step in names:
            return index
    raise AssertionError(f"no item is called {step}")


def printed(plan: Plan, to: Literal["html", "md"]) -> str:
    """The words of a document, with plain spaces and without the marks of HTML."""
    text = render_document(plan, to)
    plain = unescape(re.sub(r"<[^>]*>", " ", text)) if to == "html" else text
    return " ".join(plain.split())


@pytest.mark.parametrize("promise", PROMISES, ids=lambda one: one["promise"])
def test_a_promise_is_kept(promise: Promise) -> None:
    data, plan = plan_in(promise["plan"])
    path = path_of(data, promise["at"])
    model, _, name = promise["field"].partition(".")
    field = field_at(path)
    assert field in SHAPES[model].fields, f"{promise['at']} is not {promise['field']}"
    assert field is not None
    if "shows" in promise:
        for to in ("md", "html"):
            assert promise["shows"] in printed(plan, to), f"{promise['shows']} does not stand in the {to}"
    else:
        assert is_named(promise["field"], "document"), "say what the document `shows`"
    owner = path if isinstance(path[-1], str) else path[:-1]
    others = plans_with_another(data, owner, field)
    assert any(find_changes(plan, other).changes for other in others), "no difference tells it"
    label = field_label(model, name)
    assert label.sv
    assert label.en
    reference = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    if name == "assumed":
        assert (
            f"the key `{name}`" in reference.partition("\n### ")[0]
        )  # every part has it, which is said once
    else:
        assert f"| `{name}` |" in reference.partition(f"## {model}\n")[2].partition("\n## ")[0]
