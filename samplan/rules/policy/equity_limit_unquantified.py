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
from samplan.texts import Message
from samplan.words.phrases import OWN_PLAN

if TYPE_CHECKING:
    from samplan.schema.limit import Limit
    from samplan.schema.plan import Plan


WRONG = Text(
    sv="dokumentet sätter en gräns för eget kapital utan att säga {missing}",
    en="the document sets a limit on equity without saying {missing}",
)
WRONG_WITH_RATIOS = Text(
    sv="dokumentet sätter en gräns för eget kapital utan att säga {missing}; {ratios}",
    en="the document sets a limit on equity without saying {missing}; {ratios}",
)
FIX = Text(
    sv="låt styrelsen besluta det som saknas och skriv in det i dokumentet",
    en="let the board decide what is missing, and write it into the document",
)
ASSUMED = {
    "of": LACKS["base"],
    "moment": LACKS["moment"],
    "measure": Text(sv="vad som mäts", en="what is measured"),
}
"""What is a reading of the plan file, by its key."""


def _lacks(limit: Limit) -> Iterator[Text]:
    return (LACKS[lack] for lack in find_lacks(limit))


def limits_on_equity(context: Context) -> Iterator[tuple[Plan, Limit, int]]:
    """The limits that the document itself has."""
    for index, limit in enumerate(context.plan.limits):
        if may_hold(_is_on_equity, limit):
            yield context.plan, limit, index


def _is_on_equity(limit: Limit) -> bool:
    return limit.measure == "equity"


def judge(plan: Plan, limit: Limit, index: int) -> Judgements:
    """One problem for each limit that lacks a fact."""
    if not _is_on_equity(limit):  # where that was lost, nobody knows
        return
    missing = tuple(dict.fromkeys((*_lacks(limit), *(ASSUMED[name] for name in limit.assumed))))
    if missing:
        yield Problem(("limits", index), _message(plan, limit, missing), FIX.of())


def _message(plan: Plan, limit: Limit, missing: tuple[Text, ...]) -> Message:
    ratios = _ratios(plan, limit)
    if ratios is None:
        return WRONG.of(missing=missing)
    return WRONG_WITH_RATIOS.of(missing=missing, ratios=ratios)


def _ratios(plan: Plan, limit: Limit) -> Message | None:
    """Equity on every base, unless the limit is an amount, which needs none."""
    column, budget = judged_column(plan), plan.budget
    if budget is None or column is None or (numbers(limit) and not needs_base(limit)):
        return None
    return say_ratios(limit, equity_beside(limit, budget, column), years_of(budget.columns[column]))


RULE = Rule(
    id="equity-limit-unquantified",
    title=Text(
        sv="En gräns för eget kapital säger hur mycket, av vad och när",
        en="A limit on equity says how much, of what, and when",
    ),
    source=OWN_PLAN,
    force=Force.POLICY,
    over=limits_on_equity,
    judge=judge,
)
