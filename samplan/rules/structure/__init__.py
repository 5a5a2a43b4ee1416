"""Rules of structure: what a document needs to hold together, whatever it says."""

from samplan.rules.base import Rule
from samplan.rules.structure import (
    acronym_expanded,
    all_shown,
    amounts_per_column,
    decision_days_fit,
    decision_metadata,
    deviation_in_force,
    last_year_repeated,
    law_citation,
    period_year_coverage,
    personal_data,
    planned_in_period,
    ref_resolves,
    registry_number_present,
    schema_empty_section,
    title_years_fit,
    unit_in_reach,
)

RULES: tuple[Rule, ...] = (
    acronym_expanded.RULE,
    all_shown.RULE,
    amounts_per_column.RULE,
    decision_days_fit.RULE,
    decision_metadata.RULE,
    deviation_in_force.RULE,
    last_year_repeated.RULE,
    law_citation.RULE,
    period_year_coverage.RULE,
    personal_data.RULE,
    planned_in_period.RULE,
    ref_resolves.RULE,
    registry_number_present.RULE,
    schema_empty_section.RULE,
    title_years_fit.RULE,
    unit_in_reach.RULE,
)
"""Sorted by id."""
