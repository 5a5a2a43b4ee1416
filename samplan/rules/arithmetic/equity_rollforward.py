"""Opening equity, the result and other changes give the closing equity that is stated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, apart
from samplan.figures.equity import YearOfEquity, called_result, year_of_equity
from samplan.figures.openings import explains
from samplan.figures.sums import money_tables
from samplan.rules.agreeing import judge_agreement
from samplan.rules.columns import column_words, of_columns, say_share, say_shares
from samplan.rules.equity_words import CALLED_SO, OPENING, RESULT, say_chain
from samplan.rules.frame import Context, Force, Judgements, Missing, Rule, Text
from samplan.rules.naming import quoted, table_name
from samplan.rules.over import OF_BUDGETS, each_apart, may_hold
from samplan.rules.stated_sums import AMOUNTS
from samplan.schema.tables import is_derived
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.texts import Message

SAID = Text(
    sv="{chain} vid utgången av {column}, {but} {table} anger {stated}; skillnaden är {gap}",
    en="{chain} at the end of {column}, {but} {table} states {stated}; the difference is {gap}",
)
FIX = Text(
    sv="rätta ingående eget kapital, resultatet eller utgående eget kapital, eller ange under `transfers` "
    "vad som mer ändrar eget kapital",
    en="correct opening equity, the result or closing equity, or give under `transfers` what else "
    "changes equity",
)
CLOSING = Text(sv="utgående eget kapital i {table}", en="closing equity in {table}")
CLOSING_OF = Text(
    sv="eget kapital vid utgången av {column} i {table}", en="equity at the end of {column} in {table}"
)


def tables(context: Context) -> Iterator[tuple[Budget, Path, Plan]]:
    """The budget, and the further tables with equity."""
    for path, table in money_tables(context.plan):
        if path == ("budget",) or may_hold(lambda one: one.equity is not None, table):
            yield table, path, context.plan


def judge(table: Budget, path: Path, plan: Plan) -> Judgements:
    """Follow equity through a table."""
    if table.equity is None or all(cell is None for cell in table.equity.closing):
        place = () if table.equity is None else ("closing",)
        yield Missing((*path, "equity", *place), CLOSING.of(table=table_name(table)))
    else:
        columns = [index for index, column in enumerate(table.columns) if not is_derived(column)]
        yield from each_apart(_judge_year, repeat(table), columns, repeat(path), repeat(plan))


def _judge_year(table: Budget, column: int, path: Path, plan: Plan) -> Judgements:
    year, at = year_of_equity(table, column), (*path, "equity", "closing", column)
    if year.closing_cell is None or (year.is_contradicted and explains(table, column, plan)):
        return
    if year.is_contradicted and called_result(table, column):
        result = of_columns(RESULT, table, [column])
        yield Missing((*path, "stated", "result", column), CALLED_SO.of(result=result))
        return
    names = {"column": column_words(table, column), "table": table_name(table)}
    if year.stated_closing is None:
        yield Missing(at, say_share(CLOSING_OF.of(**names), year.closing_cell))
    if year.opening is None:
        yield Missing((*path, "equity", "opening"), say_share(OPENING.of(**names), year.opening_cell))
    if year.result is None:
        yield Missing(
            (*path, "stated", "result"), say_shares(of_columns(RESULT, table, [column]), table, [column])
        )
    waits = year.moved.unsaid if year.agreement is Agreement.OPEN else ()
    if rows := quoted((*year.moved.unclear, *waits)):
        fact = AMOUNTS.of(rows=rows, table=names["table"])
        yield Missing((*path, "equity", "transfers"), say_shares(fact, table, [column]))
    else:
        yield from judge_agreement([year], partial(_said, names), partial(_fix, table), table, at)


def _fix(table: Budget, years: Sequence[YearOfEquity]) -> Message:
    from samplan.rules.slip_words import equity_fix  # noqa: PLC0415 - equity mostly adds up

    return equity_fix(years[0], table) or FIX.of()


def _said(names: Mapping[str, object], but: Text, years: Sequence[YearOfEquity]) -> Message:
    stated, computed = years[0].stated_closing, years[0].computed_closing
    gap = apart(stated, computed) if stated and computed else None
    return SAID.of(chain=say_chain(years[0]), but=but, stated=stated, gap=gap, **names)


RULE = Rule(
    "equity-rollforward", ARITHMETIC, Force.ARITHMETIC, judge, over=tables, kinds=(*OF_BUDGETS, "follow_up")
)
