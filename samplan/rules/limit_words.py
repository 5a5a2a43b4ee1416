"""What the rules on limits do and say alike: which hold, what of them is missing, equity on each base."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.budget_home import budget_home
from samplan.figures.equity_limits import EquityBesideLimit, Ratio
from samplan.figures.policies import (
    PROJECT,
    InForce,
    Lack,
    find_lacks,
    judged_column,
    limits_in_force,
    numbers,
)
from samplan.results import Elsewhere, Missing, Path
from samplan.rules.budgets import is_judged_elsewhere, no_budget, with_plans_of_budget
from samplan.rules.columns import say_undated
from samplan.rules.equity_words import RESULT
from samplan.texts import Message, Text
from samplan.words.phrases import BUDGET_FOR_YEAR
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.readings import Reading
    from samplan.rules.base import Context, Judgement, Over
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Allocation, Limit
    from samplan.schema.terms import Measure, Moment


MOMENTS: dict[Moment, Text] = {
    "opening": Text(sv="eget kapital vid ingången av {year}", en="equity at the start of {year}"),
    "closing": Text(sv="eget kapital vid utgången av {year}", en="equity at the end of {year}"),
}
MOMENTS_AFTER_EARMARKS: dict[Moment, Text] = {
    "opening": Text(
        sv="eget kapital efter öronmärkta medel vid ingången av {year}",
        en="equity after earmarks at the start of {year}",
    ),
    "closing": Text(
        sv="eget kapital efter öronmärkta medel vid utgången av {year}",
        en="equity after earmarks at the end of {year}",
    ),
}

LACKS: dict[Lack, Text] = {
    "number": Text(sv="hur stort det får vara", en="how large it may be"),
    "unit": Text(sv="om talet är en andel eller ett belopp", en="whether the number is a share or an amount"),
    "base": Text(sv="vad andelen räknas på", en="what it is a share of"),
    "moment": Text(
        sv="om det mäts vid årets ingång eller utgång",
        en="whether it is measured at the start or the end of the year",
    ),
}
"""A fact that a limit on equity does not give."""

THE_LIMIT = Text(sv="gränsen", en="the limit")
OF_BASE = Text(sv="{share} av {name} {base}", en="{share} of {name} {base}")
OF_BASE_OVER = Text(
    sv="{share} av {name} {base} (över gränsen {limit})",
    en="{share} of {name} {base} (over the limit of {limit})",
)
OF_BASE_WITHIN = Text(
    sv="{share} av {name} {base} (inom gränsen {limit})",
    en="{share} of {name} {base} (within the limit of {limit})",
)
RATIOS = Text(sv="{equity_name}, {equity}, är {ratios}", en="{equity_name}, {equity}, is {ratios}")
AMOUNT_ALONE = Text(
    sv="{equity_name} är {equity}; gränsen är {bound}", en="{equity_name} is {equity}; the limit is {bound}"
)


MOST = ("at_most", "steps", "ceiling")
"""The fields of a limit that say how large something may be."""
LEAST = ("at_least",)

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


def name_equity(limit: Limit | Reading, moment: Moment, year: str) -> Message:
    """Equity at a moment, as a sentence begins with it."""
    return (MOMENTS_AFTER_EARMARKS if limit.after_earmarks else MOMENTS)[moment].of(year=year)


def say_ratios(limit: Limit | Reading, beside: EquityBesideLimit, year: str) -> Message | None:
    """Equity on every base that is known, each with its verdict; None where there is nothing to add.

    An amount as a limit needs no base: equity stands beside the amount, unless it is above and a
    problem says so.
    """
    if beside.equity is None:
        return None
    name = name_equity(limit, beside.moment, year)
    if beside.bound is not None and all(ratio.is_over is None for ratio in beside.ratios):
        amount = beside.bound.amount
        if beside.excess is not None:
            return None
        return AMOUNT_ALONE.of(equity_name=name, equity=beside.equity, bound=amount)
    ratios = tuple(_say_ratio(ratio) for ratio in beside.ratios if ratio.share is not None)
    return RATIOS.of(equity_name=name, equity=beside.equity, ratios=ratios) if ratios else None


def _say_ratio(ratio: Ratio) -> Message:
    facts = {"share": ratio.share, "name": term("Base", ratio.name), "base": ratio.base}
    if ratio.is_over is None:
        return OF_BASE.of(**facts)
    return (OF_BASE_OVER if ratio.is_over else OF_BASE_WITHIN).of(**facts, limit=ratio.limit)


def find_no_budget(context: Context) -> Missing:
    """The gap where the plan has no budget of its year to hold a limit against."""
    plan = context.plan
    fact = BUDGET_FOR_YEAR.of(year=str(plan.period.first_year))
    if budget_home(plan, context.others) is not None:
        return no_budget(context, fact)
    return Missing(("budget",), say_undated(fact, plan.budget))


def path_here(one: InForce[Limit] | InForce[Allocation], *steps: str) -> Path:
    """Where a gap of a limit stands in the plan under judgement: at `follows` for an inherited one."""
    if one.plan == PROJECT:
        return ()
    return ("follows",) if one.plan else (*one.path, *steps)


def point_to(one: InForce[Limit] | InForce[Allocation], fields: Iterable[str]) -> Elsewhere:
    """The place that set a limit: the first of the fields that it gives, in its own plan."""
    given = next((name for name in fields if getattr(one.item, name, None)), None)
    return Elsewhere((*one.path, given) if given else one.path, THE_LIMIT.of(), one.plan)


def limits_on(
    measure: Measure, bounds: Sequence[str], is_meant: Callable[[Limit], object] = lambda _: True
) -> Over:
    """The limits on a measure that hold for a plan, as one list (`judge(context, limits)`).

    Args:
        measure: What they are about.
        bounds: The fields of which a limit gives one; a limit in words alone counts, since it may mean one.
        is_meant: Which of them.
    """
    others = LEAST if tuple(bounds) == MOST else MOST

    def over(context: Context) -> Iterator[tuple[Context, Sequence[InForce[Limit]]]]:
        plan = context.plan
        if (plan.kind == "follow_up" and plan.budget is None) or is_judged_elsewhere(context):
            return
        limits = limits_in_force(with_plans_of_budget(context), measure)
        if not any(numbers(one.item) for one in limits) and context.project and not context.absent:
            limits = (*limits, *limits_in_force([(PROJECT, context.project)], measure))
        meant = [one for one in limits if is_meant(one.item)]
        found = [one for one in meant if _has(one.item, bounds) or not _has(one.item, others)]
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
        measure = RESULT if one.item.measure == "result" else term("Measure", one.item.measure)
        if getattr(one.item, other) is not None:
            yield Missing(path_here(one, other), OTHER_WAY.of())
        if lacks := find_lacks(one.item):
            missing = tuple(LACKS[lack] for lack in lacks)
            yield Missing(path_here(one), LIMIT_LACKS.of(missing=missing, measure=measure))
        if "measure" in one.item.assumed:
            yield Missing(path_here(one), MEASURE.of(measure=measure))
        elif budget is not None and column is not None:
            yield from compare(one, budget, column)
