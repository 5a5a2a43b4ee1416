"""Small plans for the tests of figures."""

from __future__ import annotations

from typing import Any

from samplan.schema.plan import Plan

MINIMAL: dict[str, Any] = {
    "samplan": 1,
    "id": "plan",
    "kind": "operational_plan",
    "title": "Verksamhetsplan 2021",
    "period": 2021,
    "association": {"name": "Norrbygden"},
}


def plan_with(**parts: object) -> Plan:
    """A minimal plan with these parts."""
    return Plan.model_validate(MINIMAL | parts)
