"""Equity is not above the recommendation that the association follows, by the numbers that the plan gives."""

from __future__ import annotations

from samplan.rules.equity_limits import is_recommended, judge_equity
from samplan.rules.frame import Force, Rule, Text
from samplan.rules.limit_words import MOST, limits_on
from samplan.rules.over import OF_BUDGETS

RULE = Rule(
    "equity-limit-national",
    Text(
        sv="den rekommendation som planen anger, som nationella rådets (2013-10-02), med planens tal",
        en="the recommendation that the plan names, as the national council's (2013-10-02), by its numbers",
    ),
    Force.RECOMMENDATION,
    judge_equity,
    over=limits_on("equity", MOST, is_recommended),
    kinds=(*OF_BUDGETS, "follow_up"),
)
