"""What the rules that hold a plan against limits do alike: which limits hold, and what of them is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.policies import InForce, find_lacks, judged_column, limits_in_force
from samplan.results import Missing
from samplan.rules.budgets import is_judged_elsewhere, with_plans_of_budget
from samplan.rules.limit_words import LACKS, find_no_budget, path_here
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.rules.base import Context, Judgement, Over
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import Measure

MOST = ("at_most", "steps", "ceiling")
"""The fields of a limit that say how large something may be."""
LEAST = ("at_least",)

MEASURES: dict[Measure, Text] = {
    "equity": Text(sv="eget kapital", en="equity"),
    "result": Text(sv="resultatet", en="the result"),
}
LIMIT_LACKS = Text(sv="{missing} (gränsen för {measure})", en="{missing} (the limit on {measure})")
MEASURE = Text(
    sv="om gränsen gäller {measure}; det är vad planfilen antar",
    en="whether the limit is about {measure}; that is what the plan file assumes",
)
OTHER_WAY = Text(
    sv="om gränsen åt andra hållet också hålls; den prövas inte här",
    en="whether the limit in the other direction is kept too; it is not checked here",
)
TOO_CLOSE = Text(
    sv="exakta belopp: {name} är {amount} och gränsen {bound}, och avrundade eller ungefärliga belopp kan "
    "avgöra om den hålls",
    en="exact amounts: {name} is {amount} and the limit {bound}, and amounts that are rounded or "
    "approximate may decide whether it is kept",
)


def limits_on(measure: Measure, bounds: Sequence[str]) -> Over:
    """The limits on a measure that hold for a plan, as one list (`judge(context, limits)`).

    Args:
        measure: What they are about.
        bounds: The fields of which a limit gives one; a limit in words alone counts, since it may mean one.
    """
    others = LEAST if tuple(bounds) == MOST else MOST

    def over(context: Context) -> Iterator[tuple[Context, Sequence[InForce[Limit]]]]:
        plan = context.plan
        if (plan.kind == "follow_up" and plan.budget is None) or is_judged_elsewhere(context):
            return
        limits = limits_in_force(with_plans_of_budget(context), measure)
        found = [one for one in limits if _has(one.item, bounds) or not _has(one.item, others)]
        if found:
            yield context, found

    return over


def _has(limit: Limit, fields: Sequence[str]) -> bool:
    return any(getattr(limit, name) for name in fields)


Compare = Callable[["InForce[Limit]", "Budget", int], "Iterator[Judgement]"]


def judge_limits(
    context: Context, limits: Sequence[InForce[Limit]], other: str, compare: Compare
) -> Iterator[Judgement]:
    """What each limit does not say; else how the budget stands to it.

    Args:
        context: The plan.
        limits: Those that hold for it.
        other: The field of the other direction, which is not held against the budget.
        compare: Holds the budget against one limit in a column.
    """
    column, budget = judged_column(context.plan), context.plan.budget
    if budget is None or column is None:
        yield find_no_budget(context)
    for one in limits:
        measure = MEASURES[one.item.measure]
        if getattr(one.item, other) is not None:
            yield Missing(path_here(one, other), OTHER_WAY.of())
        if lacks := find_lacks(one.item):
            missing = tuple(LACKS[lack] for lack in lacks)
            yield Missing(path_here(one), LIMIT_LACKS.of(missing=missing, measure=measure))
        if "measure" in one.item.assumed:
            yield Missing(path_here(one), MEASURE.of(measure=measure))
        elif budget is not None and column is not None:
            yield from compare(one, budget, column)
