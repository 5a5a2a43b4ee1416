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
LACKING = """
tables:
  - {id: a, title: A, unit: tkr, columns: [2026, 2027], income: 5, costs: 5, stated: 5, equity: 5}
  - id: b
    title: B
    unit: tkr
    columns: [2026, 2027]
    incomplete: [income]
    income: [{id: i, name: I, amounts: [3, 3]}]
    stated: {income: [5, 5]}
"""
TOLD = """
tables:
  - {id: a, title: A, unit: tkr, columns: [2026, 2027], income: 5, costs: 5, stated: 5, equity: 5}
  - id: b
    title: B
    unit: tkr
    columns: [2026, 2027]
    income: [{id: i, name: I, amounts: [3, 3]}]
    costs: [{id: x, name: X, amounts: [-1, 1]}]
    stated: {costs: [9, 11], income: [5, 5], result: [9, 7]}
    equity: {opening: [4, 9], closing: [9, 16]}
"""
CALLED_RESULT = """
tables:
  - {id: a, title: A, unit: tkr, columns: [2026], stated: {income: [6]}, equity: 5}
  - id: b
    title: B
    unit: tkr
    columns: [2026]
    stated: {income: [6000], costs: [6250], result: [650]}
    equity: {opening: [900]}
"""
LIMITS = """
limits:
  - {id: a, measure: 5}
  - {id: b, measure: equity}
"""
INTERVENTIONS = """
interventions:
  - {name: A, direction: 5, performers: [Samordningsförbundet Granåker]}
  - {name: B, direction: individual, performers: [Samordningsförbundet Granåker]}
"""
PEOPLE = """
statistics:
  - {id: r, women: 1, men: 1, total: många}
  - {id: u, women: 1, men: 1, total: 9}
"""
SUMS_OF_PEOPLE = """
statistics:
  - {id: s, rows: 5}
  - id: t
    rows: [{name: A, total: 1}, {name: B, total: 2}, {name: C, total: 9, sum_of: [A, B]}]
"""
CASES = [
    (ROWS, "sex-sum", "statistics[s].rows[B].total"),
    (GOALS, "goal-measurable", "goals[b]"),
    (SECTIONS, "schema-empty-section", "sections[B]"),
    (SHARES, "split-sums-100", "allocations[b].classes"),
    (TABLES, "sum-cost", "tables[b].stated.costs"),
    (LINKS, "text-table-agree", "sections[A].text"),
    (TOLD, "amounts-without-minus", "tables[b].costs"),
    (TOLD, "equity-rollforward", "tables[b].equity.closing[2026]"),
    (TOLD, "result-identity", "tables[b].stated.result"),
    (CALLED_RESULT, "result-is-not-equity", "tables[b].stated.result[2026]"),
    (TOLD, "sum-cost", "tables[b].stated.costs"),
    (LACKING, "sum-gap-constant", "tables[b].stated.income"),
    (TOLD, "sum-income", "tables[b].stated.income"),
    (LIMITS, "equity-limit-unquantified", "limits[b]"),
    (INTERVENTIONS, "no-individual-service", "interventions[b].performers[1]"),
    (PEOPLE, "sex-sum", "statistics[u].total"),
    (SUMS_OF_PEOPLE, "sex-sum", "statistics[t].rows[C].total"),
]


@pytest.mark.parametrize(("text", "rule", "place"), CASES)
def test_f19_one_item_with_a_fault_hides_no_other(tmp_path: Path, text: str, rule: str, place: str) -> None:
    (tmp_path / "p.yaml").write_text(HEAD + text, encoding="utf-8")
    (file,) = api.validate([str(tmp_path)], today=date(2026, 12, 1)).files
    (verdict,) = (one for one in file.verdicts if one.rule == rule)
    assert [place] == [finding.place for finding in verdict.findings]
    assert any(gap.fault for gap in verdict.gaps), "what is lost is named as well"
