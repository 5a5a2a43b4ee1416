"""The result is not below the floor that the association has set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.arithmetic import is_above, less
from samplan.figures.columns import years_of
from samplan.figures.equity import YearOfEquity, earmarked_at, year_of_equity
from samplan.figures.limits import Bound, lower_bound
from samplan.figures.money import cell_at
from samplan.figures.policies import InForce, find_lacks, judged_column, limits_in_force, numbers
from samplan.figures.readings import common_answer, readings_of
from samplan.results import Path
from samplan.rules.budgets import is_judged_elsewhere, with_plans_of_budget
from samplan.rules.columns import say_shares
from samplan.rules.equity_words import say_chain
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text
from samplan.rules.limit_words import LACKS, find_no_budget, path_here, point_to
from samplan.rules.naming import BUDGET
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.rules.signs import find_negative
from samplan.rules.stated_sums import UNIT
from samplan.schema.values import Amount
from samplan.texts import Message
from samplan.words.phrases import OWN_PLAN
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit


RESULT = Text(sv="resultatet för {year}", en="the result of {year}")
RESULT_AFTER_EARMARKS = Text(
    sv="resultatet för {year} efter öronmärkta medel", en="the result of {year} after earmarks"
)
BELOW = Text(
    sv="{result_name} är {result}; gränsen är minst {bound}, {shortfall} för lite",
    en="{result_name} is {result}; the limit is at least {bound}, {shortfall} too little",
)
FIX = Text(
    sv="ändra budgeten, eller låt styrelsen besluta en annan gräns",
    en="change the budget, or let the board decide another limit",
)
REACHED = Text(
    sv="{result_name} är {result}; gränsen är minst {bound}",
    en="{result_name} is {result}; the limit is at least {bound}",
)
LIMIT_LACKS = Text(
    sv="{missing} (gränsen för resultatet)",
    en="{missing} (the limit on the result)",
)
NO_NUMBER = Text(sv="hur stort det minst ska vara", en="how large it must be at least")
UNKNOWN_BASE = Text(
    sv="det belopp som gränsen för resultatet räknas på för {year}",
    en="the amount that the limit on the result is a share of for {year}",
)
TOO_CLOSE = Text(
    sv="exakta belopp: {result_name} är {result} och gränsen minst {bound}, och avrundade eller ungefärliga "
    "belopp kan avgöra om den nås",
    en="exact amounts: {result_name} is {result} and the limit at least {bound}, and amounts that are "
    "rounded or approximate may decide whether it is reached",
)
DIFFERS = Text(
    sv="ett resultat för {year} som stämmer med budgeten: det anges till {stated}, men intäkter {income} "
    "minus kostnader {costs} ger {computed}",
    en="a result of {year} that fits the budget: it is stated as {stated}, but income of {income} less costs "
    "of {costs} gives {computed}",
)
CONTRADICTED = Text(
    sv="ett resultat för {year} som stämmer med eget kapital: {chain}, men utgående anges till {stated}",
    en="a result of {year} that fits equity: {chain}, but closing equity is stated as {stated}",
)
UPPER = Text(
    sv="om resultatet håller sig under den högre av gränserna; regeln prövar bara den lägre",
    en="whether the result stays below the higher of the limits; the rule looks at the lower one alone",
)
MEASURE = Text(
    sv="om gränsen gäller resultatet; det är vad planfilen antar",
    en="whether the limit is about the result; that is what the plan file assumes",
)
READINGS = Text(
    sv="{missing}, och det avgör: {result_name} är {result}, och gränsen är minst {outcomes}",
    en="{missing}, which decides: {result_name} is {result}, and the limit is at least {outcomes}",
)
BOUND = Text(sv="{bound} räknat på {base}", en="{bound} as a share of {base}")
UNKNOWN_BOUND = Text(
    sv="något som inte är känt räknat på {base}", en="something not known as a share of {base}"
)


def is_concerned(context: Context) -> bool:
    """Whether a floor under the result holds, or may hold, and there is something to hold it against."""
    if (context.plan.kind == "follow_up" and context.plan.budget is None) or is_judged_elsewhere(context):
        return False
    return bool(_limits(context))


def _limits(context: Context) -> list[InForce[Limit]]:
    """The lower limits; one that only words describe counts as one."""
    limits = limits_in_force(with_plans_of_budget(context), "result")
    return [one for one in limits if one.item.at_least is not None or not numbers(one.item)]


def judge(context: Context) -> Judgements:
    """Hold the result against each floor."""
    limits = _limits(context)
    column, budget = judged_column(context.plan), context.plan.budget
    if limits and (budget is None or column is None):
        yield find_no_budget(context)
    for one in limits:
        if one.item.at_most is not None:
            yield Missing(path_here(one, "at_most"), UPPER.of())
        if lacks := find_lacks(one.item):
            missing = tuple(NO_NUMBER if lack == "number" else LACKS[lack] for lack in lacks)
            yield Missing(path_here(one), LIMIT_LACKS.of(missing=missing))
        elif "measure" in one.item.assumed:
            yield Missing(path_here(one), MEASURE.of())
        elif budget is not None and column is not None:
            yield from _compare(one, budget, column)


def _compare(one: InForce[Limit], budget: Budget, column: int) -> Judgements:
    year, equity = years_of(budget.columns[column]), year_of_equity(budget, column)
    name = (RESULT_AFTER_EARMARKS if one.item.after_earmarks else RESULT).of(year=year)
    if equity.column_result.has_negative_side:
        yield from find_negative(budget, ("budget",), [equity.column_result])
        return
    if equity.is_contradicted:
        yield Missing(("budget", "equity"), _say_contradiction(equity, year))
        return
    if equity.column_result.differs:
        yield Missing(_result_path(budget, column), _say_difference(equity, year))
        return
    result = _result(one.item, budget, column, equity)
    bounds = [lower_bound(reading, budget, column) for reading in readings_of(one.item)]
    if result is not None and len(bounds) > 1:
        answers = [is_above(each.amount, result) if each else None for each in bounds]
        if common_answer(answers) is None and any(answer is not None for answer in answers):
            yield Missing(path_here(one), _say_readings(one.item, name, result, bounds))
            return
    bound = bounds[0]
    if result is None:
        yield Missing(("budget",), say_shares(name, budget, [column]))
    if bound is None:
        yield Missing(("budget",), say_shares(UNKNOWN_BASE.of(year=year), budget, [column]))
    if result is not None and bound is not None:
        yield from _judge(one, name, result, bound.amount, _result_path(budget, column))


def _judge(one: InForce[Limit], name: Message, result: Amount, bound: Amount, path: Path) -> Judgements:
    """Whether a known result is below a known bound."""
    facts = {"result_name": name, "result": result, "bound": bound}
    is_below, shortfall = is_above(bound, result), less(bound, result)
    if shortfall is None:
        yield Missing(("budget", "unit"), UNIT.of(table=BUDGET))
    elif is_below is None:
        yield Missing(path, TOO_CLOSE.of(**facts))
    elif is_below:
        yield Problem(path, BELOW.of(**facts, shortfall=shortfall), FIX.of(), (point_to(one, ("at_least",)),))
    else:
        yield Note(REACHED.of(**facts))


def _say_readings(limit: Limit, name: Message, result: Amount, bounds: list[Bound | None]) -> Message:
    """What the limit is a share of decides; what it comes to by each reading."""
    readings = [
        (term("Base", one.of), bound) for one, bound in zip(readings_of(limit), bounds, strict=True) if one.of
    ]
    outcomes = tuple(
        BOUND.of(bound=bound.amount, base=base) if bound else UNKNOWN_BOUND.of(base=base)
        for base, bound in readings
    )
    return READINGS.of(missing=LACKS["base"], result_name=name, result=result, outcomes=outcomes)


def _result(limit: Limit, budget: Budget, column: int, equity: YearOfEquity) -> Amount | None:
    if equity.result is None or not limit.after_earmarks:
        return equity.result
    earmarked = earmarked_at(budget, column, "closing")
    return less(equity.result, earmarked)


def _say_difference(equity: YearOfEquity, year: str) -> Message:
    result = equity.column_result
    return DIFFERS.of(
        year=year,
        stated=result.stated,
        income=result.income.value,
        costs=result.costs.value,
        computed=result.computed,
    )


def _say_contradiction(equity: YearOfEquity, year: str) -> Message:
    return CONTRADICTED.of(year=year, chain=say_chain(equity), stated=equity.stated_closing)


def _result_path(budget: Budget, column: int) -> Path:
    is_stated = budget.stated is not None and cell_at(budget.stated.result, column) is not None
    return ("budget", "stated", "result", column) if is_stated else ("budget",)


RULE = Rule(
    id="policy-result-min",
    title=Text(
        sv="Resultatet är inte lägre än den gräns som förbundet har satt",
        en="The result is not below the floor that the association has set",
    ),
    source=OWN_PLAN,
    force=Force.POLICY,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=(*OF_BUDGETS, "follow_up"),
)
