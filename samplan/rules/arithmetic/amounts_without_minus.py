"""Income and costs are written without a minus sign."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from samplan.figures.signs import costs_below_zero, turned
from samplan.figures.sums import SIDES
from samplan.results import Path
from samplan.rules.columns import columns_words
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import table_name
from samplan.rules.over import may_hold, tables_that
from samplan.schema.part import present
from samplan.words.phrases import CONVENTION_OF_FORMAT
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Intervention

WRONG = Text(
    sv="{side} för {columns} i {table} är skrivna med minustecken",
    en="{side} for {columns} in {table} are written with a minus sign",
)
COST = Text(sv="”{name}” kostar {cost}, med minustecken", en="“{name}” costs {cost}, with a minus sign")
FIX = Text(
    sv="skriv beloppen utan minustecken (2 950, inte -2 950); bara ett underskott har ett",
    en="write the amounts without the minus sign (2,950, not -2,950); only a deficit has one",
)


def signed(context: Context) -> Iterator[tuple[Budget | Intervention, Path]]:
    """The tables of income and costs, then the interventions that cost less than nothing."""
    yield from tables_that(lambda table: table.income or table.costs or table.stated)(context)
    for index, one in present(context.plan.interventions):
        if may_hold(costs_below_zero, one):
            yield one, ("interventions", index)


def judge(of: Budget | Intervention, path: Path) -> Judgements:
    """Look at the signs of each side of a table, or of what an intervention costs."""
    if path[0] == "interventions":
        one = cast("Intervention", of)
        for name in costs_below_zero(one):
            yield Problem((*path, name), COST.of(name=one.name, cost=getattr(one, name)), FIX.of())
        return
    table = cast("Budget", of)
    found = tuple(turned(table))
    for side in SIDES:
        if columns := [one.column for one in found if one.side == side]:
            facts = {"side": term("Base", side), "columns": columns_words(table, columns)}
            at = (*path, side) if getattr(table, side) else (*path, "stated", side)
            yield Problem(at, WRONG.of(table=table_name(table), **facts), FIX.of())


RULE = Rule(
    "amounts-without-minus",
    CONVENTION_OF_FORMAT,
    Force.CONVENTION,
    judge,
    severity=Severity.WARNING,
    over=signed,
    sees_doubtful=True,
)
