"""Equity is not above the limit that the association has set."""

from __future__ import annotations

from samplan.rules.equity_limits import is_recommended, judge_equity
from samplan.rules.frame import Force, Rule
from samplan.rules.limit_words import MOST, limits_on
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import OWN_PLAN

RULE = Rule(
    id="policy-equity-max",
    source=OWN_PLAN,
    force=Force.POLICY,
    over=limits_on("equity", MOST, lambda limit: not is_recommended(limit)),
    judge=judge_equity,
    kinds=(*OF_BUDGETS, "follow_up"),
)
