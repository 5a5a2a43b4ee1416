"""The result is not below the floor that the association has set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import is_above, less
from samplan.figures.columns import years_of
from samplan.figures.equity import result_of, year_of_equity
from samplan.figures.limits import lower_bound
from samplan.figures.money import cell_at
from samplan.figures.policies import InForce, find_lacks
from samplan.figures.readings import common_answer, readings_of
from samplan.rules import limit_words
from samplan.rules.agreeing import UNIT
from samplan.rules.balance_gaps import find_negative
from samplan.rules.columns import say_shares
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text
from samplan.rules.naming import BUDGET
from samplan.rules.over import OF_BUDGETS
from samplan.words.phrases import OWN_PLAN
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.limit import Limit

RESULT = Text(sv="resultatet för {year}", en="the result of {year}")
AFTER_EARMARKS = Text(
    sv="resultatet för {year} efter öronmärkta medel", en="the result of {year} after earmarks"
)
REACHED = Text(
    sv="{name} är {amount}; gränsen är minst {bound}", en="{name} is {amount}; the limit is at least {bound}"
)
BELOW = Text(sv="{reached}, {shortfall} för lite", en="{reached}, {shortfall} too little")
FIX = Text(
    sv="ändra budgeten, eller låt styrelsen besluta en annan gräns",
    en="change the budget, or let the board decide another limit",
)
BASE = Text(
    sv="det belopp som gränsen för resultatet räknas på för {year}",
    en="the amount that the limit on the result is a share of for {year}",
)
DENIED = Text(
    sv="{name}; det som anges stämmer inte med resten av budgeten",
    en="{name}; what is stated does not fit the rest of the budget",
)
READINGS = Text(
    sv="{missing}, och det avgör: {name} är {amount}, och gränsen är minst {outcomes}",
    en="{missing}, which decides: {name} is {amount}, and the limit is at least {outcomes}",
)
OUTCOME = Text(sv="{bound} räknat på {base}", en="{bound} as a share of {base}")


def judge(context: Context, limits: Sequence[InForce[Limit]]) -> Judgements:
    """Hold the result against each floor."""
    yield from limit_words.judge_limits(context, limits, "at_most", _compare)


def _compare(one: InForce[Limit], budget: Budget, column: int) -> Judgements:
    if find_lacks(one.item):
        return
    year, equity = years_of(budget.columns[column]), year_of_equity(budget, column)
    name = (AFTER_EARMARKS if one.item.after_earmarks else RESULT).of(year=year)
    result = result_of(budget, column, after_earmarks=one.item.after_earmarks)
    bounds = [(reading.of, lower_bound(reading, budget, column)) for reading in readings_of(one.item)]
    bound = bounds[0][1]
    is_stated = budget.stated is not None and cell_at(budget.stated.result, column) is not None
    path = ("budget", *(("stated", "result", column) if is_stated else ()))
    if equity.column_result.has_negative_side:
        yield from find_negative(budget, ("budget",), [equity.column_result])
    elif equity.is_result_denied:
        yield Missing(path, DENIED.of(name=name))
    elif result is None or bound is None:
        facts_of = ((name, result), (BASE.of(year=year), bound))
        gaps = (fact for fact, amount in facts_of if amount is None)
        yield from (Missing(("budget",), say_shares(fact, budget, [column])) for fact in gaps)
    elif (shortfall := less(bound.amount, result)) is None:
        yield Missing(("budget", "unit"), UNIT.of(table=BUDGET))
    else:
        facts = {"name": name, "amount": result, "bound": bound.amount}
        answers = [is_above(each.amount, result) if each else None for _, each in bounds]
        is_below = common_answer(answers)
        if len(set(answers)) > 1:
            known = [(base, each.amount) for base, each in bounds if each and base]
            outcomes = tuple(OUTCOME.of(bound=amount, base=term("Base", base)) for base, amount in known)
            yield Missing(
                limit_words.path_here(one),
                READINGS.of(missing=limit_words.LACKS["base"], outcomes=outcomes, **facts),
            )
        elif is_below is None:
            yield Missing(path, limit_words.TOO_CLOSE.of(**facts))
        elif is_below:
            said = BELOW.of(reached=REACHED.of(**facts), shortfall=shortfall)
            yield Problem(path, said, FIX.of(), (limit_words.point_to(one, limit_words.LEAST),))
        else:
            yield Note(REACHED.of(**facts))


RULE = Rule(
    "policy-result-min",
    OWN_PLAN,
    Force.POLICY,
    judge,
    over=limit_words.limits_on("result", limit_words.LEAST),
    kinds=(*OF_BUDGETS, "follow_up"),
)
