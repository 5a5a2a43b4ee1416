"""Income and costs are written without a minus sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.signs import turned
from samplan.figures.sums import SIDES
from samplan.results import Path
from samplan.rules.columns import columns_words
from samplan.rules.frame import Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import table_name
from samplan.rules.over import tables_that
from samplan.words.phrases import CONVENTION_OF_FORMAT
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

WRONG = Text(
    sv="{side} för {columns} i {table} är skrivna med minustecken",
    en="{side} for {columns} in {table} are written with a minus sign",
)
FIX = Text(
    sv="skriv beloppen utan minustecken (2 950, inte -2 950); bara ett underskott har ett",
    en="write the amounts without the minus sign (2,950, not -2,950); only a deficit has one",
)


def judge(table: Budget, path: Path) -> Judgements:
    """Look at the signs of each side of a table."""
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
    over=tables_that(lambda table: table.income or table.costs or table.stated),
    sees_doubtful=True,
)
