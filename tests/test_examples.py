"""Every example of the reference is loaded, its figure links lead to figures, and both pages show it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from samplan import api, say
from samplan.rules.registry import FAMILIES
from tests.other_values import data_of
from tests.running import ROOT

Example = dict[str, Any]
EXAMPLES: list[Example] = data_of(ROOT / "tests" / "cases" / "format" / "examples.yaml")["examples"]
HEAD = {
    "title": "title: Verksamhetsplan 2026\n",
    "association": "association: {name: Samordningsförbundet Norrbygden}\n",
}
RULES = [
    *(rule.id for rule in FAMILIES["arithmetic"]),
    *("ref-resolves", "text-table-agree", "amounts-per-column", "schema-empty-section"),
]
"""The rules that the examples are held by; of what an example leaves out others speak."""


@pytest.mark.parametrize("one", EXAMPLES, ids=lambda one: one["en"])
def test_i42_an_example_is_a_plan_without_faults(one: Example, tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    head = "".join(line for key, line in HEAD.items() if not _has(one["lines"], key))
    file.write_text(f"samplan: 1\nid: a\nkind: operational_plan\nperiod: 2026\n{head}{one['lines']}", "utf-8")
    [report] = api.validate(file, today=date(2026, 1, 1), select=RULES).files
    assert [] == [(one.rule, one.span.line, say(one.message, "en")) for one in report.findings]


def _has(lines: str, key: str) -> bool:
    return any(line.startswith(f"{key}:") for line in lines.splitlines())


@pytest.mark.parametrize(("page", "language"), [("schema.md", "en"), ("format.md", "sv")])
def test_i42_both_pages_show_every_example(page: str, language: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    for one in EXAMPLES:
        assert f"{one[language]}:\n\n```yaml\n{one['lines'].strip()}\n```" in text, one[language]
