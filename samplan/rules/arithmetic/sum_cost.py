"""The cost rows add up to the sum of costs that the document states."""

from __future__ import annotations

from samplan.rules.frame import Force, Rule, Text
from samplan.rules.stated_sums import judge_sums, tables_that_sum
from samplan.words.phrases import ARITHMETIC

RULE = Rule(
    id="sum-cost",
    title=Text(
        sv="Kostnadsraderna summerar till den angivna summan",
        en="The cost rows add up to the stated sum",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=tables_that_sum("costs"),
    judge=judge_sums,
)
