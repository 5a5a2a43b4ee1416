"""Rules of follow-up: what must be known to see whether a goal is reached, and what is said of it."""

from samplan.rules.base import Rule
from samplan.rules.follow_up import assessment_agrees, goal_followed, goal_measurable, intervention_follow_up

RULES: tuple[Rule, ...] = (
    assessment_agrees.RULE,
    goal_followed.RULE,
    goal_measurable.RULE,
    intervention_follow_up.RULE,
)
"""Sorted by id."""
