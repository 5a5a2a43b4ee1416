"""Rules of follow-up: what must be known to see whether a goal is reached."""

from samplan.rules.base import Rule
from samplan.rules.follow_up import goal_measurable

RULES: tuple[Rule, ...] = (goal_measurable.RULE,)
"""Sorted by id."""
