"""Rows that a table does not give all amounts of do not lack the same amount in every column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, one_amount
from samplan.figures.columns import year_of
from samplan.figures.sums import SIDES, Side, money_tables, stated_sums
from samplan.rules.columns import columns_words, of_columns, say_shares
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import table_name
from samplan.rules.over import may_hold
from samplan.rules.stated_sums import ROWS
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget

ENOUGH = 2
"""How many years show that a gap is the same in all."""

FIND_ROW = Text(
    sv="leta efter raden i texten, i underlaget eller i förra årets tabell, och skriv in beloppet",
    en="look for the row in the text, in the working papers or in last year's table, and write its amount",
)


def _may_lack(table: Budget, side: Side) -> bool:
    """Whether rows may lack something to a sum that two years state, which in none is wrong for certain."""
    sums = [one for one in stated_sums(table, side) if not one.is_lost]
    is_open = any(one.rows.is_incomplete or one.agreement in (None, Agreement.OPEN) for one in sums)
    years = {year_of(table.columns[one.column]) for one in sums}
    return len(years) >= ENOUGH and is_open and not any(one.differs for one in sums)


def sides(context: Context) -> Iterator[tuple[Budget, Side, Path]]:
    """Each side of a table whose rows may lack something; the rules on sums tell a sum that is wrong."""
    for path, table in money_tables(context.plan) if context.plan.extent == "whole" else ():
        for side in SIDES:
            if may_hold(_may_lack, table, side):
                yield table, side, path


def judge(table: Budget, side: Side, path: Path) -> Judgements:
    """A hint where all columns lack one amount; nothing where one agrees, if only by rounding."""
    sums = [one for one in stated_sums(table, side) if not one.is_lost]
    if not all(one.agreement in (None, Agreement.OPEN) for one in sums):
        return
    known = [lack for one in sums if (lack := one.lack) is not None]
    gap = one_amount(known) if known else None
    unclear = [one.column for one in sums if one.lack is None]
    if unclear and (gap is not None or not known):
        yield Missing((*path, side), say_shares(of_columns(ROWS[side], table, unclear), table, unclear))
    elif gap is not None and not unclear:
        columns = columns_words(table, (one.column for one in sums))
        facts = {"side": ROWS[side], "table": table_name(table), "gap": gap, "columns": columns}
        from samplan.rules.slip_words import say_lack  # noqa: PLC0415 - most tables have all their rows

        message = say_lack({one.rows.unsaid for one in sums}, facts)
        yield Problem((*path, "stated", side), message, FIND_ROW.of())


RULE = Rule("sum-gap-constant", ARITHMETIC, Force.ARITHMETIC, judge, severity=Severity.INFO, over=sides)
