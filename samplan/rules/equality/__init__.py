"""Rules of equality: figures about people show women and men."""

from samplan.rules.base import Rule
from samplan.rules.equality import sex_disaggregated, sex_sum

RULES: tuple[Rule, ...] = (
    sex_disaggregated.RULE,
    sex_sum.RULE,
)
"""Sorted by id."""
