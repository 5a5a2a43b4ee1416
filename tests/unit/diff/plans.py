"""How the tests of this folder build plans: a minimal plan, and YAML that is laid over it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from samplan.changes import Change
from samplan.diff import find_changes
from samplan.figures.kin import Kin, kin_of
from samplan.loading.load import load_plan
from samplan.loading.tree import read_tree
from samplan.schema import reader
from samplan.schema.plan import Plan

ROOT = Path(__file__).parents[3]

MINIMAL: dict[str, Any] = {
    "samplan": 1,
    "id": "norrbygden",
    "kind": "operational_plan",
    "title": "Verksamhetsplan",
    "period": 2025,
    "association": {"name": "Samordningsförbundet Norrbygden"},
}


def data_of(yaml: str) -> Any:  # noqa: ANN401 - plain data
    """The plain data of a YAML text."""
    read = read_tree("case.yaml", yaml.encode())
    assert read.tree is not None, read.findings
    return read.tree.data


def cases_in(path: Path) -> list[dict[str, Any]]:
    """The list that a case file holds."""
    cases: list[dict[str, Any]] = data_of("cases:\n" + path.read_text(encoding="utf-8"))["cases"]
    return cases


def plan_of(over: dict[str, Any]) -> Plan:
    """The minimal plan with other keys laid over it."""
    return reader.plan_from(MINIMAL | over)


def plan_from(yaml: str) -> Plan:
    """The minimal plan with the keys of a YAML text laid over it."""
    return plan_of(data_of(yaml) if yaml.strip() else {})


def plan_in(name: str) -> Plan:
    """One of the plans of the repository."""
    path = ROOT / "plans" / name
    plan = load_plan(name, path.read_bytes()).plan
    assert plan is not None
    return plan


def kin_in(name: str) -> Kin:
    """One of the plans of the repository, with its goals plan at hand."""
    goals = plan_in("norrbygden-2025-goals.yaml")
    return kin_of(plan_in(name), lambda wanted: goals if wanted == goals.id else None)


def changes_between(old: str, new: str) -> tuple[Change, ...]:
    """What differs between two minimal plans with YAML laid over them."""
    return find_changes(plan_from(old), plan_from(new)).changes


def only_change(old: str, new: str) -> Change:
    """The one difference between two minimal plans with YAML laid over them."""
    changes = changes_between(old, new)
    assert len(changes) == 1, [(change.kind, change.side.place) for change in changes]
    return changes[0]
