"""Rules of policy: what the association has promised itself."""

from samplan.rules.base import Rule
from samplan.rules.policy import (
    equity_limit_unquantified,
    policy_allocation_split,
    policy_equity_max,
    policy_participant_share,
    policy_result_min,
)

RULES: tuple[Rule, ...] = (
    equity_limit_unquantified.RULE,
    policy_allocation_split.RULE,
    policy_equity_max.RULE,
    policy_participant_share.RULE,
    policy_result_min.RULE,
)
"""Sorted by id."""
