"""Equity is not above the limit that the association has set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.equity_limits import EquityBesideLimit, equity_beside
from samplan.figures.money import cell_at
from samplan.figures.policies import InForce, find_lacks, judged_column, limits_in_force, needs_base
from samplan.figures.readings import assumes_base, assumes_moment, common_answer, readings_of
from samplan.frozen import replace
from samplan.results import Path
from samplan.rules.agreeing import UNIT
from samplan.rules.budgets import is_judged_elsewhere, with_plans_of_budget
from samplan.rules.columns import say_shares
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text
from samplan.rules.limit_words import (
    LACKS,
    find_no_budget,
    name_equity,
    path_here,
    point_to,
    say_ratios,
)
from samplan.rules.naming import BUDGET
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.texts import Message
from samplan.words.phrases import OWN_PLAN
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.readings import Reading
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.schema.terms import Moment


OVER = Text(
    sv="{equity_name}, {equity}, är {share} av {name} {base}; gränsen är {limit} ({bound}), "
    "{excess} för mycket",
    en="{equity_name}, {equity}, is {share} of {name} {base}; the limit is {limit} ({bound}), "
    "{excess} too much",
)
OVER_NOTHING = Text(
    sv="{equity_name} är {equity}, men {name} är {base}, så gränsen {limit} tillåter inget eget kapital",
    en="{equity_name} is {equity}, but {name} is {base}, so the limit of {limit} allows no equity",
)
OVER_AMOUNT = Text(
    sv="{equity_name} är {equity}; gränsen är {bound}, {excess} för mycket",
    en="{equity_name} is {equity}; the limit is {bound}, {excess} too much",
)
FIX = Text(
    sv="budgetera för att använda mer av det egna kapitalet, eller låt styrelsen besluta en annan gräns",
    en="budget for using more of the equity, or let the board decide another limit",
)
LIMIT_LACKS = Text(
    sv="{missing} (gränsen för eget kapital)",
    en="{missing} (the limit on equity)",
)
UNKNOWN_BASE = Text(sv="{name} för {year} i budgeten", en="{name} for {year} in the budget")
NEGATIVE_BASE = Text(
    sv="{name} för {year} i budgeten, som anges med minustecken",
    en="{name} for {year} in the budget, written with a minus sign",
)
NO_STEP = Text(
    sv="ett steg i gränsen för eget kapital som täcker {name} för {year}",
    en="a step of the limit on equity that covers {name} for {year}",
)
TOO_CLOSE = Text(
    sv="exakta belopp: {equity_name} är {equity} och gränsen {bound}, och avrundade eller ungefärliga belopp "
    "kan avgöra om den hålls",
    en="exact amounts: {equity_name} is {equity} and the limit {bound}, and amounts that are rounded or "
    "approximate may decide whether it is kept",
)
LOWER = Text(
    sv="om eget kapital når den lägre av gränserna; regeln prövar bara den högre",
    en="whether equity reaches the lower of the limits; the rule looks at the higher one alone",
)
MEASURE = Text(
    sv="om gränsen gäller eget kapital; det är vad planfilen antar",
    en="whether the limit is about equity; that is what the plan file assumes",
)
HOWEVER_READ = Text(
    sv="{said}; så är det hur gränsen än läses",
    en="{said}; that holds however the limit is read",
)
READINGS = Text(
    sv="{missing}, och det avgör: eget kapital är {outcomes}",
    en="{missing}, which decides: equity is {outcomes}",
)
BY_SHARE = Text(
    sv="{share} av {name} {moment} ({verdict})",
    en="{share} of {name} {moment} ({verdict})",
)
BY_UNKNOWN = Text(sv="inte känt {moment}", en="not known {moment}")
BY_UNKNOWN_SHARE = Text(
    sv="inte känt som andel av {name} {moment}", en="not known as a share of {name} {moment}"
)
BY_AMOUNT = Text(sv="{equity} {moment} ({verdict})", en="{equity} {moment} ({verdict})")
WHEN: dict[Moment, Text] = {
    "opening": Text(sv="vid årets ingång", en="at the start of the year"),
    "closing": Text(sv="vid årets utgång", en="at the end of the year"),
}
IS_OVER = Text(sv="över gränsen", en="over the limit")
IS_WITHIN = Text(sv="inom gränsen", en="within the limit")
IS_OPEN = Text(sv="för nära gränsen för att säga", en="too close to the limit to tell")
BOUNDS = ("at_most", "steps", "ceiling")


def is_concerned(context: Context) -> bool:
    """Whether a limit on equity holds, or may hold, and there is something to hold it against."""
    if (context.plan.kind == "follow_up" and context.plan.budget is None) or is_judged_elsewhere(context):
        return False
    return bool(_limits(context))


def _limits(context: Context) -> list[InForce[Limit]]:
    """The upper limits; one that only words or a reference describe counts as one."""
    limits = limits_in_force(with_plans_of_budget(context), "equity")
    return [one for one in limits if any(getattr(one.item, name) for name in BOUNDS) or not one.item.at_least]


def judge(context: Context) -> Judgements:
    """Hold equity against each limit."""
    limits = _limits(context)
    column, budget = judged_column(context.plan), context.plan.budget
    if limits and (budget is None or column is None):
        yield find_no_budget(context)
    for one in limits:
        if one.item.at_least is not None:
            yield Missing(path_here(one, "at_least"), LOWER.of())
        if lacks := find_lacks(one.item):
            missing = tuple(LACKS[lack] for lack in lacks)
            yield Missing(path_here(one), LIMIT_LACKS.of(missing=missing))
        if "measure" in one.item.assumed:
            yield Missing(path_here(one), MEASURE.of())
        elif budget is not None and column is not None:
            yield from _compare(one, budget, column, is_complete=not lacks)


def _compare(one: InForce[Limit], budget: Budget, column: int, *, is_complete: bool) -> Judgements:
    """Equity beside one limit; where the plan file assumes a part of it, by every reading."""
    beside = [equity_beside(reading, budget, column) for reading in readings_of(one.item)]
    year = years_of(budget.columns[column])
    is_known = any(each.verdict is not None for each in beside)
    if is_complete and is_known and common_answer(each.verdict for each in beside) is None:
        yield Missing(path_here(one), _say_readings(one.item, beside))
    elif is_complete and beside[0].excess is not None:
        message = _say_over(one.item, beside[0], year)
        said = HOWEVER_READ.of(said=message) if len(beside) > 1 else message
        path = _equity_path(budget, beside[0].moment, column)
        yield Problem(path, said, FIX.of(), (point_to(one, BOUNDS),))
    else:
        for unknown in beside[0].unknown:
            gap = _missing(one, unknown, beside[0], year)
            is_of_sums = unknown in ("equity", "base")
            yield replace(gap, fact=say_shares(gap.fact, budget, [column])) if is_of_sums else gap
    if not _is_said_elsewhere(one) and (note := say_ratios(one.item, beside[0], year)):
        yield Note(note)


def _is_said_elsewhere(one: InForce[Limit]) -> bool:
    """Whether `equity-limit-unquantified` prints equity on every base: it does of what a plan assumes."""
    return not one.plan and bool(one.item.assumed) and not find_lacks(one.item)


def _say_readings(limit: Limit, beside: Sequence[EquityBesideLimit]) -> Message:
    """What the document does not say, and what each reading of it comes to."""
    assumed = ((LACKS["base"], assumes_base(limit)), (LACKS["moment"], assumes_moment(limit)))
    missing = tuple(lack for lack, is_assumed in assumed if is_assumed)
    readings = zip(readings_of(limit), beside, strict=True)
    return READINGS.of(missing=missing, outcomes=tuple(_say_reading(one, each) for one, each in readings))


def _say_reading(reading: Reading, beside: EquityBesideLimit) -> Message:
    """What one reading comes to, or that it is not known."""
    when, equity = WHEN[beside.moment], beside.equity
    name = term("Base", reading.of) if reading.of and needs_base(reading) else None
    ratio = next((one for one in beside.ratios if one.name == reading.of), None)
    if equity is None or beside.bound is None:
        return BY_UNKNOWN.of(moment=when) if name is None else BY_UNKNOWN_SHARE.of(name=name, moment=when)
    verdict = {True: IS_OVER, False: IS_WITHIN, None: IS_OPEN}[beside.verdict]
    if name is None or ratio is None or ratio.share is None:
        return BY_AMOUNT.of(equity=equity, moment=when, verdict=verdict)
    return BY_SHARE.of(share=ratio.share, name=name, moment=when, verdict=verdict)


def _say_over(limit: Limit, beside: EquityBesideLimit, year: str) -> Message:
    bound, name = beside.bound, name_equity(limit, beside.moment, year)
    if bound is None or bound.share is None or bound.base is None or limit.of is None:
        amount = bound.amount if bound else None
        return OVER_AMOUNT.of(equity_name=name, equity=beside.equity, bound=amount, excess=beside.excess)
    facts = {"equity_name": name, "equity": beside.equity, "name": term("Base", limit.of), "base": bound.base}
    share = next((ratio.share for ratio in beside.ratios if ratio.name == limit.of), None)
    if share is None:
        return OVER_NOTHING.of(**facts, limit=bound.share)
    return OVER.of(**facts, share=share, limit=bound.share, bound=bound.amount, excess=beside.excess)


def _missing(one: InForce[Limit], unknown: str, beside: EquityBesideLimit, year: str) -> Missing:
    if unknown == "equity":
        return Missing(("budget", "equity"), name_equity(one.item, beside.moment, year))
    name = term("Base", one.item.of) if one.item.of else None
    if unknown == "precision":
        return Missing(("budget",), _too_close(one.item, beside, year))
    if unknown == "unit":
        return Missing(("budget", "unit"), UNIT.of(table=BUDGET))
    if unknown == "sign":
        return Missing(("budget",), NEGATIVE_BASE.of(name=name, year=year))
    if unknown == "step":
        return Missing(path_here(one, "steps"), NO_STEP.of(name=name, year=year))
    return Missing(("budget",), UNKNOWN_BASE.of(name=name, year=year))


def _too_close(limit: Limit, beside: EquityBesideLimit, year: str) -> Message:
    name, bound = name_equity(limit, beside.moment, year), beside.bound
    return TOO_CLOSE.of(equity_name=name, equity=beside.equity, bound=bound.amount if bound else None)


def _equity_path(budget: Budget, moment: Moment, column: int) -> Path:
    cells = getattr(budget.equity, moment, ())
    if cell_at(cells, column) is not None:
        return ("budget", "equity", moment, column)
    return ("budget", "equity") if budget.equity else ("budget",)


RULE = Rule(
    id="policy-equity-max",
    title=Text(
        sv="Eget kapital är inte större än den gräns som förbundet har satt",
        en="Equity is not above the limit that the association has set",
    ),
    source=OWN_PLAN,
    force=Force.POLICY,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=(*OF_BUDGETS, "follow_up"),
)
