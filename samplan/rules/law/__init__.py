"""Rules of law: what the act on financial coordination and the local government act demand."""

from samplan.rules.base import Rule
from samplan.rules.law import (
    budget_by_30_november,
    closing_position_stated,
    share_municipal_quarter,
    share_region_quarter,
    share_state_half,
    three_year_plan,
)

RULES: tuple[Rule, ...] = (
    budget_by_30_november.RULE,
    closing_position_stated.RULE,
    share_municipal_quarter.RULE,
    share_region_quarter.RULE,
    share_state_half.RULE,
    three_year_plan.RULE,
)
"""Sorted by id."""
