"""The income rows add up to the sum of income that the document states."""

from __future__ import annotations

from samplan.rules.frame import Force, Rule
from samplan.rules.stated_sums import judge_sums, tables_that_sum
from samplan.words.phrases import ARITHMETIC

RULE = Rule("sum-income", ARITHMETIC, Force.ARITHMETIC, judge_sums, over=tables_that_sum("income"))
