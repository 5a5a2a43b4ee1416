"""Rules of guidance: what the national council, finsam.se and its guides advise."""

from samplan.rules.base import Rule
from samplan.rules.guidance import (
    intervention_budget,
)

RULES: tuple[Rule, ...] = (intervention_budget.RULE,)
"""Sorted by id."""
