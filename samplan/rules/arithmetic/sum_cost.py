"""The cost rows add up to the sum of costs that the document states."""

from __future__ import annotations

from samplan.rules.frame import Force, Rule
from samplan.rules.stated_sums import judge_sums, tables_that_sum
from samplan.words.phrases import ARITHMETIC

RULE = Rule("sum-cost", ARITHMETIC, Force.ARITHMETIC, judge_sums, over=tables_that_sum("costs"))
