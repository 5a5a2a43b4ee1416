"""What messages of several rules say of limits: their gaps, their bases, equity on each base."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.figures.budget_home import budget_home
from samplan.figures.equity_limits import EquityBesideLimit, Ratio
from samplan.figures.policies import Lack
from samplan.results import Elsewhere, Missing, Path
from samplan.rules.budgets import no_budget
from samplan.rules.columns import say_undated
from samplan.texts import Message, Text
from samplan.words.phrases import BUDGET_FOR_YEAR
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.policies import InForce
    from samplan.figures.readings import Reading
    from samplan.rules.base import Context
    from samplan.schema.limit import Allocation, Limit
    from samplan.schema.terms import Moment


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
    return ("follows",) if one.plan else (*one.path, *steps)


def point_to(one: InForce[Limit] | InForce[Allocation], fields: Iterable[str]) -> Elsewhere:
    """The place that set a limit: the first of the fields that it gives, in its own plan."""
    given = next((name for name in fields if getattr(one.item, name, None)), None)
    return Elsewhere((*one.path, given) if given else one.path, THE_LIMIT.of(), one.plan)
