"""Income and costs are written without a minus sign."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.signs import turned
from samplan.figures.sums import SIDES, money_tables
from samplan.results import Path, Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule
from samplan.rules.columns import columns_words
from samplan.rules.naming import table_name
from samplan.texts import Text
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


def applies(context: Context) -> bool:
    """Whether some table has income or costs."""
    return any(table.income or table.costs or table.stated for _, table in money_tables(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Look at the signs of each side of each table."""
    for path, table in money_tables(context.plan):
        yield from _judge(table, path)


def _judge(table: Budget, path: Path) -> Iterator[Judgement]:
    found = tuple(turned(table))
    for side in SIDES:
        if columns := [one.column for one in found if one.side == side]:
            facts = {"side": term("Base", side), "columns": columns_words(table, columns)}
            at = (*path, side) if getattr(table, side) else (*path, "stated", side)
            yield Problem(at, WRONG.of(table=table_name(table), **facts), FIX.of())


RULE = Rule(
    id="amounts-without-minus",
    title=Text(
        sv="Intäkter och kostnader anges utan minustecken",
        en="Income and costs are written without a minus sign",
    ),
    source=Text(sv="formatets konvention", en="convention of the format"),
    force=Force.CONVENTION,
    severity=Severity.WARNING,
    check=check,
    applies=applies,
)
