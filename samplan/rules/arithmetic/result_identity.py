"""The stated result is income less costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from samplan.figures.equity import called_result
from samplan.figures.sums import SIDES, ColumnResult, Side, stated_results
from samplan.rules.agreeing import judge_agreement
from samplan.rules.balance_gaps import find_negative
from samplan.rules.columns import columns_words, of_columns, say_shares
from samplan.rules.equity_words import CALLED_SO, RESULT
from samplan.rules.frame import Force, Judgements, Missing, Rule, Text
from samplan.rules.naming import table_name, with_printed_name
from samplan.rules.over import tables_that
from samplan.rules.stated_sums import find_rows
from samplan.texts import Alike, Message
from samplan.words.phrases import ARITHMETIC
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget

SAID = Text(
    sv="{result} i {table} anges till {stated} för {columns}, {but} intäkter {income} minus kostnader "
    "{costs} ger {computed}",
    en="{result} in {table} is stated as {stated} for {columns}, {but} income of {income} less costs of "
    "{costs} gives {computed}",
)
FIX = Text(
    sv="rätta resultatet, dess tecken eller summorna; eget kapital hör hemma i `equity.closing`",
    en="correct the result, its sign or the sums; equity belongs in `equity.closing`",
)


def judge(table: Budget, path: Path) -> Judgements:
    """Compare the stated results of a table with its income and costs, each column by itself."""
    results, place = stated_results(table), (*path, "stated", "result")
    stated = [one for one in results if one.stated is not None]
    name = with_printed_name(RESULT, table, "result")
    if lost := [one.column for one in results if one.stated is None]:
        yield Missing(place, say_shares(of_columns(name, table, lost), table, lost))
    yield from find_negative(table, path, stated)
    for side in SIDES:
        yield from _unknown(stated, table, side, path)
    equity = [one.column for one in stated if one.differs and called_result(table, one.column)]
    if equity:
        yield Missing(place, CALLED_SO.of(result=of_columns(RESULT, table, equity)))
    compared = [one for one in stated if one.column not in equity]
    yield from judge_agreement(compared, partial(_said, table), lambda _: FIX.of(), table, place)


def _unknown(results: Sequence[ColumnResult], table: Budget, side: Side, path: Path) -> Iterator[Missing]:
    """What is not known of one side beside its sign: its rows, or everything."""
    sides = [(one.column, getattr(one, side)) for one in results]
    lacking = [(column, one) for column, one in sides if one.size is None and not one.is_negative]
    if unsaid := [column for column, one in lacking if not one.rows.lacking]:
        yield Missing((*path, side), say_shares(of_columns(term("Base", side), table, unsaid), table, unsaid))
    rows = [one.rows for _, one in lacking]
    unknown = (row for one in rows for row in (*one.unknown, *one.unsaid))
    in_shares = (row for one in rows for row in one.in_shares)
    yield from find_rows(table, (*path, side), unknown, in_shares)


def _said(table: Budget, but: Text, results: Sequence[ColumnResult]) -> Message:
    return SAID.of(
        but=but,
        result=with_printed_name(RESULT, table, "result"),
        table=table_name(table),
        columns=columns_words(table, (one.column for one in results)),
        stated=Alike(one.stated for one in results),
        income=Alike(one.income.value for one in results),
        costs=Alike(one.costs.value for one in results),
        computed=Alike(one.computed for one in results),
    )


RULE = Rule("result-identity", ARITHMETIC, Force.ARITHMETIC, judge, over=tables_that(stated_results))
