"""Rules of guidance: what the national council, finsam.se and its guides advise."""

from samplan.rules.base import Rule
from samplan.rules.guidance import (
    budget_groups,
    equity_limit_national,
    intervention_budget,
    intervention_direction,
    national_system,
)

RULES: tuple[Rule, ...] = (
    budget_groups.RULE,
    equity_limit_national.RULE,
    intervention_budget.RULE,
    intervention_direction.RULE,
    national_system.RULE,
)
"""Sorted by id."""
