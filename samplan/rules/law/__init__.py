"""Rules of law: what the act on financial coordination and the local government act demand."""

from samplan.rules.base import Rule
from samplan.rules.law import (
    audit_cost_visible,
    budget_by_30_november,
    budget_year_calendar,
    closing_position_stated,
    decided_by_board,
    deficit_covered,
    financial_goals_stated,
    financing_stated,
    housekeeping_stated,
    income_exceeds_cost,
    members_consulted,
    municipal_split_total,
    no_debt_no_guarantee,
    no_individual_service,
    owner_is_member,
    parties_complete,
    share_municipal_quarter,
    share_region_quarter,
    share_state_half,
    three_year_plan,
)

RULES: tuple[Rule, ...] = (
    audit_cost_visible.RULE,
    budget_by_30_november.RULE,
    budget_year_calendar.RULE,
    closing_position_stated.RULE,
    decided_by_board.RULE,
    deficit_covered.RULE,
    financial_goals_stated.RULE,
    financing_stated.RULE,
    housekeeping_stated.RULE,
    income_exceeds_cost.RULE,
    members_consulted.RULE,
    municipal_split_total.RULE,
    no_debt_no_guarantee.RULE,
    no_individual_service.RULE,
    owner_is_member.RULE,
    parties_complete.RULE,
    share_municipal_quarter.RULE,
    share_region_quarter.RULE,
    share_state_half.RULE,
    three_year_plan.RULE,
)
"""Sorted by id."""
