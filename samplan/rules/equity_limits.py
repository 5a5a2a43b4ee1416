"""What the rules on limits of equity do alike: hold equity against one limit, by every reading of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.equity_limits import EquityBesideLimit, equity_beside
from samplan.figures.money import cell_at
from samplan.figures.policies import InForce, find_lacks, numbers
from samplan.figures.readings import assumes_base, assumes_moment, common_answer, readings_of
from samplan.rules.agreeing import UNIT
from samplan.rules.columns import say_shares
from samplan.rules.frame import Context, Judgements, Missing, Note, Problem, Text
from samplan.rules.limit_words import (
    LACKS,
    MOST,
    TOO_CLOSE,
    judge_limits,
    name_equity,
    path_here,
    point_to,
    say_ratios,
)
from samplan.rules.naming import BUDGET
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit
    from samplan.texts import Message

OVER = Text(
    sv="{name}, {equity}, är {share} av {of} {base}; gränsen är {limit} ({bound}), {excess} för mycket",
    en="{name}, {equity}, is {share} of {of} {base}; the limit is {limit} ({bound}), {excess} too much",
)
OVER_AMOUNT = Text(
    sv="{name} är {equity}; gränsen är {bound}, {excess} för mycket",
    en="{name} is {equity}; the limit is {bound}, {excess} too much",
)
BY_REFERENCE = Text(sv="{said}, enligt ”{reference}”", en="{said}, by “{reference}”")
FIX = Text(
    sv="budgetera för att använda mer av det egna kapitalet, eller låt styrelsen besluta en annan gräns",
    en="budget for using more of the equity, or let the board decide another limit",
)
BASE = Text(sv="{name} för {year} i budgeten", en="{name} for {year} in the budget")
STEP = Text(
    sv="ett steg i gränsen för eget kapital som täcker {name} för {year}",
    en="a step of the limit on equity that covers {name} for {year}",
)
HOWEVER_READ = Text(
    sv="{said}; så är det hur gränsen än läses", en="{said}; that holds however the limit is read"
)
READINGS = Text(
    sv="{missing}, och det avgör: eget kapital är {outcomes}",
    en="{missing}, which decides: equity is {outcomes}",
)
BY_SHARE = Text(sv="{share} av {base} {moment} ({verdict})", en="{share} of {base} {moment} ({verdict})")
BY_AMOUNT = Text(sv="{equity} {moment} ({verdict})", en="{equity} {moment} ({verdict})")
ELSE_UNKNOWN = Text(sv="annars inte känt", en="otherwise not known")
VERDICTS = {
    True: Text(sv="över gränsen", en="over the limit"),
    False: Text(sv="inom gränsen", en="within the limit"),
    None: Text(sv="för nära gränsen för att säga", en="too close to the limit to tell"),
}


def is_recommended(limit: Limit) -> bool:
    """Whether a limit is the recommendation of others, by numbers that the plan gives.

    One without numbers says no more than that the association has a limit.
    """
    return bool(limit.reference and numbers(limit))


def judge_equity(context: Context, limits: Sequence[InForce[Limit]]) -> Judgements:
    """Hold equity against each limit."""
    yield from judge_limits(context, limits, "at_least", compare)


def compare(one: InForce[Limit], budget: Budget, column: int) -> Judgements:
    """Equity beside one limit; where the plan file assumes a part of it, by every reading."""
    limit, year = one.item, years_of(budget.columns[column])
    beside = [equity_beside(reading, budget, column) for reading in readings_of(limit)]
    first, lacks, verdicts = beside[0], find_lacks(limit), {each.verdict for each in beside}
    if not lacks and verdicts != {None} and common_answer(verdicts) is None:
        yield Missing(path_here(one), _say_readings(limit, beside))
    elif not lacks and first.excess is not None:
        said = _say_over(limit, first, year)
        named = BY_REFERENCE.of(said=said, reference=limit.reference) if is_recommended(limit) else said
        message = HOWEVER_READ.of(said=named) if len(beside) > 1 else named
        is_stated = cell_at(getattr(budget.equity, first.moment, ()), column) is not None
        path = ("budget", "equity", *((first.moment, column) if is_stated else ()))
        yield Problem(path, message, FIX.of(), (point_to(one, MOST),))
    else:
        yield from (_gap(one, unknown, first, budget, column) for unknown in first.unknown)
    is_said = not one.plan and bool(limit.assumed) and not lacks  # by equity-limit-unquantified
    if not is_said and (note := say_ratios(limit, first, year)):
        yield Note(note)


def _say_over(limit: Limit, beside: EquityBesideLimit, year: str) -> Message:
    bound, name = beside.bound, name_equity(limit, beside.moment, year)
    facts = {"name": name, "equity": beside.equity, "bound": bound and bound.amount, "excess": beside.excess}
    ratio = next((one for one in beside.ratios if one.name == limit.of), None)
    if bound is None or bound.share is None or limit.of is None or ratio is None or ratio.share is None:
        return OVER_AMOUNT.of(**facts)
    base = term("Base", limit.of)
    return OVER.of(**facts, share=ratio.share, of=base, base=bound.base, limit=bound.share)


def _say_readings(limit: Limit, beside: Sequence[EquityBesideLimit]) -> Message:
    """What the document does not say, and what each reading of it comes to."""
    assumed = ((LACKS["base"], assumes_base(limit)), (LACKS["moment"], assumes_moment(limit)))
    outcomes: list[Text | Message] = []
    for reading, each in zip(readings_of(limit), beside, strict=True):
        facts = {"moment": term("Moment", each.moment), "verdict": VERDICTS[each.verdict]}
        ratio = next((one for one in each.ratios if one.name == reading.of), None)
        if ratio is not None and ratio.share is not None and assumes_base(limit):
            outcomes.append(BY_SHARE.of(share=ratio.share, base=term("Base", ratio.name), **facts))
        elif each.equity is not None and not assumes_base(limit):
            outcomes.append(BY_AMOUNT.of(equity=each.equity, **facts))
    outcomes += [ELSE_UNKNOWN] if len(outcomes) < len(beside) else []
    missing = tuple(lack for lack, is_assumed in assumed if is_assumed)
    return READINGS.of(missing=missing, outcomes=tuple(outcomes))


def _gap(
    one: InForce[Limit], unknown: str, beside: EquityBesideLimit, budget: Budget, column: int
) -> Missing:
    year, base = years_of(budget.columns[column]), term("Base", one.item.of) if one.item.of else None
    name, bound = name_equity(one.item, beside.moment, year), beside.bound
    if unknown == "equity":
        return Missing(("budget", "equity"), say_shares(name, budget, [column]))
    if unknown == "precision":
        amount = bound and bound.amount
        return Missing(("budget",), TOO_CLOSE.of(name=name, amount=beside.equity, bound=amount))
    if unknown == "unit":
        return Missing(("budget", "unit"), UNIT.of(table=BUDGET))
    if unknown == "step":
        return Missing(path_here(one, "steps"), STEP.of(name=base, year=year))
    return Missing(("budget",), say_shares(BASE.of(name=base, year=year), budget, [column]))
