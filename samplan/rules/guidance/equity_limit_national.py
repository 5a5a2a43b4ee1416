"""Equity is not above the recommendation that the association follows, by the numbers that the plan gives."""

from __future__ import annotations

from samplan.rules.equity_limits import is_recommended, judge_equity
from samplan.rules.frame import Force, Rule
from samplan.rules.limit_words import MOST, limits_on
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import NAMED_RECOMMENDATION

RULE = Rule(
    "equity-limit-national",
    NAMED_RECOMMENDATION,
    Force.RECOMMENDATION,
    judge_equity,
    over=limits_on("equity", MOST, is_recommended),
    kinds=(*OF_BUDGETS, "follow_up"),
)
