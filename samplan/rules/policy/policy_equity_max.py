"""Equity is not above the limit that the association has set."""

from __future__ import annotations

from samplan.rules.equity_limits import is_recommended, judge_equity
from samplan.rules.frame import Force, Rule
from samplan.rules.limit_words import MOST, limits_on
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import OWN_PLAN

RULE = Rule(
    "policy-equity-max",
    OWN_PLAN,
    Force.POLICY,
    judge_equity,
    over=limits_on("equity", MOST, lambda limit: not is_recommended(limit)),
    kinds=(*OF_BUDGETS, "follow_up"),
)
