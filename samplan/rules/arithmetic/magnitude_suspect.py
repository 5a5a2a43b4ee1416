"""No amount is a thousand or a million times what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.magnitude import slipped_costs, slips, whole_slips
from samplan.figures.money import is_without_amounts
from samplan.figures.sums import money_tables
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Rule, Severity
from samplan.rules.over import each_apart, the_plan_if
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


def judge(context: Context) -> Judgements:
    """Look at the amounts of each table, at the size of the budget, and at what interventions cost."""
    yield from each_apart(_judge_table, money_tables(context.plan))
    yield from each_apart(_judge_rest, (context,))


def _judge_table(where: tuple[Path, Budget]) -> Judgements:
    path, table = where
    found = () if is_without_amounts(table) else slips(table)
    if found:
        from samplan.rules.magnitude_words import of_table  # noqa: PLC0415 - amounts seldom slip

        yield from of_table(found, table, path)


def _judge_rest(context: Context) -> Judgements:
    budget = context.plan.budget
    sums = () if budget is None else whole_slips(budget)
    costs = () if sums else tuple(slipped_costs(context.plan))  # the unit of the budget makes them so
    if budget is not None and (sums or costs):
        from samplan.rules.magnitude_words import of_budget, of_cost  # noqa: PLC0415 - same

        yield from of_budget(sums, budget)
        yield from (of_cost(one, context.plan, budget) for one in costs)


RULE = Rule(
    "magnitude-suspect",
    ARITHMETIC,
    Force.ARITHMETIC,
    judge,
    severity=Severity.WARNING,
    over=the_plan_if(lambda context: any(True for _ in money_tables(context.plan))),
    sees_doubtful=True,
)
