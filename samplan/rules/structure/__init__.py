"""Rules of structure: what a document needs to hold together, whatever it says."""

from samplan.rules.base import Rule
from samplan.rules.structure import (
    all_shown,
    amounts_per_column,
    decision_metadata,
    deviation_in_force,
    last_year_repeated,
    ref_resolves,
    registry_number_present,
    schema_empty_section,
    unit_in_reach,
)

RULES: tuple[Rule, ...] = (
    all_shown.RULE,
    amounts_per_column.RULE,
    decision_metadata.RULE,
    deviation_in_force.RULE,
    last_year_repeated.RULE,
    ref_resolves.RULE,
    registry_number_present.RULE,
    schema_empty_section.RULE,
    unit_in_reach.RULE,
)
"""Sorted by id."""
