"""Rules of arithmetic: what a document adds up, and what it says of its own figures."""

from samplan.rules.arithmetic import (
    amounts_without_minus,
    commitment_beyond_plan,
    count_claim,
    equity_rollforward,
    esf_own_share,
    financing_agrees,
    itemised_total,
    magnitude_suspect,
    opening_agrees,
    part_exceeds_whole,
    result_identity,
    result_is_not_equity,
    split_sums_100,
    sum_cost,
    sum_gap_constant,
    sum_income,
    text_table_agree,
)
from samplan.rules.base import Rule

RULES: tuple[Rule, ...] = (
    amounts_without_minus.RULE,
    commitment_beyond_plan.RULE,
    count_claim.RULE,
    equity_rollforward.RULE,
    esf_own_share.RULE,
    financing_agrees.RULE,
    itemised_total.RULE,
    magnitude_suspect.RULE,
    opening_agrees.RULE,
    part_exceeds_whole.RULE,
    result_identity.RULE,
    result_is_not_equity.RULE,
    split_sums_100.RULE,
    sum_cost.RULE,
    sum_gap_constant.RULE,
    sum_income.RULE,
    text_table_agree.RULE,
)
"""Sorted by id."""
