"""Rules of equality: figures about people show women and men, and nobody can be recognised."""

from samplan.rules.base import Rule
from samplan.rules.equality import (
    equality_addressed,
    population_mixed,
    sex_disaggregated,
    sex_percent_base,
    sex_sum,
    sex_targets_results,
    small_cell,
    small_cell_percent,
)

RULES: tuple[Rule, ...] = (
    equality_addressed.RULE,
    population_mixed.RULE,
    sex_disaggregated.RULE,
    sex_percent_base.RULE,
    sex_sum.RULE,
    sex_targets_results.RULE,
    small_cell.RULE,
    small_cell_percent.RULE,
)
"""Sorted by id."""
