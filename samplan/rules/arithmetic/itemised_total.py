"""What interventions cost is what the budget rows that pay for them hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.itemised import Itemised, itemised
from samplan.rules.frame import Context, Force, Judgements, Rule, Severity
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


def items(context: Context) -> Iterator[tuple[Plan, Itemised]]:
    """The rows that pay for interventions, with what these cost."""
    for one in itemised(context.plan):
        if one.costs is not None and one.paid is not None:
            yield context.plan, one


def judge(plan: Plan, one: Itemised) -> Judgements:
    """Compare rows of the budget with what the interventions that they pay for cost."""
    if one.differs:
        from samplan.rules.itemised_words import say  # noqa: PLC0415 - they seldom differ

        yield say(plan, one)


RULE = Rule(
    "itemised-total",
    ARITHMETIC,
    Force.ARITHMETIC,
    judge,
    severity=Severity.WARNING,
    over=items,
    kinds=OF_BUDGETS,
)
