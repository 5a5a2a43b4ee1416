"""An item with a fault in the file hides no other: what is judged by itself is, in whatever order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from samplan import api

HEAD = """samplan: 1
id: p
kind: follow_up
title: Årsredovisning 2026
period: 2026
association: {name: Samordningsförbundet Granåker}
"""
ROWS = """
statistics:
  - id: s
    rows:
      - {women: 1, men: 1, total: 2}
      - {name: B, women: 1, men: 1, total: 9}
"""
GOALS = """
goals:
  - {id: a, text: 5}
  - {id: b, text: Fler i arbete}
"""
SECTIONS = """
sections:
  - {heading: A, show: målen}
  - {heading: B}
"""
SHARES = """
allocations:
  - {id: a, classes: [{id: x, name: X, share: en del}]}
  - {id: b, classes: [{id: x, name: X, share: 50 %}]}
"""
TABLES = """
tables:
  - {id: a, title: A, unit: tkr, columns: [2026], costs: [{id: x, amounts: [1]}], stated: {costs: [1]}}
  - id: b
    title: B
    unit: tkr
    columns: [2026]
    income: [{id: i, name: I, amounts: [3]}]
    costs: [{id: x, name: X, amounts: [1]}]
    stated: {costs: [9], result: [1]}
    equity: {opening: [4], closing: [9]}
"""
LINKS = """
budget:
  unit: tkr
  columns: [2026]
  costs: [{id: x, name: X, amounts: [ett]}, {id: y, name: Y, amounts: [2]}]
sections:
  - {heading: A, text: "[3 tkr](figure:costs.x.2026) och [9 tkr](figure:costs.y.2026)"}
"""
CASES = [
    (ROWS, "sex-sum", "statistics[s].rows[B].total"),
    (GOALS, "goal-measurable", "goals[b]"),
    (SECTIONS, "schema-empty-section", "sections[B]"),
    (SHARES, "split-sums-100", "allocations[b].classes"),
    (TABLES, "sum-cost", "tables[b].stated.costs"),
    (LINKS, "text-table-agree", "sections[A].text"),
]


@pytest.mark.parametrize(("text", "rule", "place"), CASES)
def test_f19_one_item_with_a_fault_hides_no_other(tmp_path: Path, text: str, rule: str, place: str) -> None:
    (tmp_path / "p.yaml").write_text(HEAD + text, encoding="utf-8")
    (file,) = api.validate([str(tmp_path)], today=date(2026, 12, 1)).files
    (verdict,) = (one for one in file.verdicts if one.rule == rule)
    assert [place] == [finding.place for finding in verdict.findings]
    assert any(gap.fault for gap in verdict.gaps), "what is lost is named as well"
