"""Who must hear of a change: the order of the levels, and the level of every field."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from samplan.diff import find_changes
from samplan.levels import UNDECLARED, DiffLevel
from samplan.loading.tree import read_tree
from samplan.render.changes_json import changes_json
from samplan.render.changes_markdown import changes_markdown
from samplan.render.changes_text import changes_text
from samplan.schema.shape import SHAPES
from tests.unit.diff.plans import changes_between, plan_from

TABLE = Path(__file__).parent / "cases" / "levels.yaml"

OLD = "{title: A, interventions: [{id: a, name: A, cost: 5 kr, owner: X}], statistics: []}"
NEW = (
    "{title: B, interventions: [{id: a, name: A, cost: 6 kr, owner: Y}], "
    "statistics: [{id: s, title: S, rows: []}]}"
)


def table() -> dict[str, dict[str, str | None]]:
    read = read_tree(TABLE.name, TABLE.read_bytes())
    assert read.tree is not None, read.findings
    data: dict[str, Any] = read.tree.data
    return data


def test_f102_every_field_has_the_level_of_the_table() -> None:
    declared = {
        name: {
            field.name: field.declared_level.word if field.declared_level else None for field in shape.fields
        }
        for name, shape in SHAPES.items()
    }
    assert table() == declared


def test_f102_the_weightiest_level_comes_first() -> None:
    words = ["decision", "report", "editorial", "data"]
    assert words == [level.word for level in DiffLevel]
    assert words == [level.word for level in sorted(DiffLevel)]
    assert DiffLevel.DECISION is min(reversed(DiffLevel))
    assert DiffLevel.REPORT is UNDECLARED


def test_f102_a_level_is_found_by_its_word() -> None:
    assert all(DiffLevel.named(level.word) is level for level in DiffLevel)
    with pytest.raises(KeyError):
        DiffLevel.named("members")


def test_f102_a_split_item_weighs_as_much_as_the_weightiest_of_what_differs_in_it() -> None:
    old = "interventions: [{id: a, name: A, owner: X}]"
    for field, level in (("owner: Y", DiffLevel.DECISION), ("owner: X", DiffLevel.DECISION)):
        new = f"interventions: [{{id: a, name: A, {field}}}, {{id: b, name: B, split_from: a}}]"
        assert [level] == [change.level for change in changes_between(old, new)]
    document = "documents: [{id: a, title: A, link: x}]"
    for other, level in (("title: B, link: x", DiffLevel.REPORT), ("title: A, link: y", DiffLevel.REPORT)):
        new = f"documents: [{{id: b, replaces: [a], {other}}}]"
        assert [level] == [change.level for change in changes_between(document, new)]
    statistic = "statistics: [{id: a, title: A, rows: []}]"
    for other, level in (("title: A", DiffLevel.DATA), ("title: B", DiffLevel.EDITORIAL)):
        new = f"statistics: [{{id: b, replaces: [a], {other}, rows: []}}]"
        assert [level] == [change.level for change in changes_between(statistic, new)]


def test_f102_text_and_markdown_show_each_level_the_weightiest_first() -> None:
    changes = find_changes(plan_from(OLD), plan_from(NEW))
    headings = [
        "Beslutas av styrelsen (1)",
        "Rapporteras till styrelsen (1)",
        "Redaktionellt (1)",
        "Uppgifter som ingen beslutar om (1)",
    ]
    text = changes_text(changes, "sv")
    assert headings == [line for line in text.splitlines() if line in headings]
    assert "Nivåer: beslutas av styrelsen (1), rapporteras till styrelsen (1), redaktionellt (1)" in text
    markdown = changes_markdown(changes, "sv")
    assert headings == [line[3:] for line in markdown.splitlines() if line[3:] in headings]
    english = changes_text(changes, "en")
    for heading in ("For the board to decide (1)", "To be reported to the board (1)", "Editorial (1)"):
        assert f"\n{heading}\n" in english


def test_f102_all_levels_are_counted() -> None:
    changes = find_changes(plan_from(OLD), plan_from(NEW))
    counted = json.loads(changes_json(changes, "sv"))["summary"]["by_level"]
    assert [level.word for level in DiffLevel] == list(counted)
    assert len(changes.changes) == sum(counted.values())
    assert {"decision": 1, "report": 1, "editorial": 1, "data": 1}.items() <= counted.items()


def test_f102_a_sum_that_is_only_printed_now_is_editorial() -> None:
    rows = "budget: {unit: tkr, columns: [2025], costs: [{id: a, name: A, amounts: [5]}]"
    (printed,) = changes_between(f"{rows}}}", f"{rows}, stated: {{costs: [5]}}}}")
    (other,) = changes_between(f"{rows}, stated: {{costs: [5]}}}}", f"{rows}, stated: {{costs: [6]}}}}")
    assert (DiffLevel.EDITORIAL, DiffLevel.DECISION) == (printed.level, other.level)
