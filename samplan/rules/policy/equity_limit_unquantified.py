"""A limit on equity says how much, of what, and when."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.equity_limits import equity_beside
from samplan.figures.policies import find_lacks, judged_column, needs_base, numbers
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.limit_words import LACKS, say_ratios
from samplan.rules.over import may_hold
from samplan.words.phrases import OWN_PLAN

if TYPE_CHECKING:
    from samplan.schema.limit import Limit
    from samplan.schema.plan import Plan

WRONG = Text(
    sv="dokumentet sätter en gräns för eget kapital utan att säga {missing}",
    en="the document sets a limit on equity without saying {missing}",
)
WITH_RATIOS = Text(sv="{said}; {ratios}", en="{said}; {ratios}")
FIX = Text(
    sv="låt styrelsen besluta det som saknas och skriv in det i dokumentet",
    en="let the board decide what is missing, and write it into the document",
)
MEASURE = Text(sv="vad som mäts", en="what is measured")
ASSUMED = {"of": LACKS["base"], "moment": LACKS["moment"], "measure": MEASURE}
"""What is a reading of the plan file, by its key."""


def limits(context: Context) -> Iterator[tuple[Plan, Limit, int]]:
    """The limits on equity that the document itself has."""
    for index, limit in enumerate(context.plan.limits):
        if may_hold(lambda one: one.measure == "equity", limit):
            yield context.plan, limit, index


def judge(plan: Plan, limit: Limit, index: int) -> Judgements:
    """One problem for each limit that lacks a fact, with equity on every base where that may decide."""
    lacks = (*(LACKS[lack] for lack in find_lacks(limit)), *(ASSUMED[name] for name in limit.assumed))
    if limit.measure != "equity" or not lacks:  # where the measure was lost, nobody knows
        return
    message, column, budget = WRONG.of(missing=tuple(dict.fromkeys(lacks))), judged_column(plan), plan.budget
    if budget is not None and column is not None and (needs_base(limit) or not numbers(limit)):
        year = years_of(budget.columns[column])
        if ratios := say_ratios(limit, equity_beside(limit, budget, column), year):
            message = WITH_RATIOS.of(said=message, ratios=ratios)
    yield Problem(("limits", index), message, FIX.of())


RULE = Rule("equity-limit-unquantified", OWN_PLAN, Force.POLICY, judge, over=limits)
