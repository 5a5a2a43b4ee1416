"""Rules of equality: figures about people show women and men, and nobody can be recognised."""

from samplan.rules.base import Rule
from samplan.rules.equality import (
    equality_addressed,
    sex_disaggregated,
    sex_sum,
    small_cell,
    small_cell_percent,
)

RULES: tuple[Rule, ...] = (
    equality_addressed.RULE,
    sex_disaggregated.RULE,
    sex_sum.RULE,
    small_cell.RULE,
    small_cell_percent.RULE,
)
"""Sorted by id."""
