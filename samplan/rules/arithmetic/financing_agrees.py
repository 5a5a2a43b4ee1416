"""What the financiers of an intervention pay is its stated sum and its cost, and fits the budget."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.financing import disagreements, unknown_financiers
from samplan.rules.frame import Context, Force, Judgements, Missing, Rule
from samplan.rules.naming import FINANCING, quoted
from samplan.rules.over import may_hold
from samplan.rules.stated_sums import AMOUNTS
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention
    from samplan.schema.plan import Plan


def financed(context: Context) -> Iterator[tuple[Plan, Intervention, int]]:
    """The interventions with a table of who pays."""
    for index, one in enumerate(context.plan.interventions):
        if may_hold(lambda one: one.financing is not None, one):
            yield context.plan, one, index


def judge(plan: Plan, one: Intervention, index: int) -> Judgements:
    """Compare what the financiers pay with the sum, the cost, and the row of the budget."""
    path = ("interventions", index)
    if found := tuple(disagreements(plan, one)):
        from samplan.rules.financing_words import say  # noqa: PLC0415 - financing seldom differs

        yield from say(found, plan, one, path)
    if rows := unknown_financiers(one, plan.period.first_year):
        table = FINANCING.of(name=one.name)
        yield Missing((*path, "financing", "rows"), AMOUNTS.of(rows=quoted(rows), table=table))


RULE = Rule("financing-agrees", ARITHMETIC, Force.ARITHMETIC, judge, over=financed)
