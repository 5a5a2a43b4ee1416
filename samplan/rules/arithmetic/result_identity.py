"""The stated result is income less costs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, less
from samplan.figures.equity import called_result
from samplan.figures.sums import SIDES, ColumnResult, Side, stated_results
from samplan.results import Path
from samplan.rules.columns import columns_words, in_per_cent, say_shares
from samplan.rules.frame import Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import quoted, table_name, with_printed_name
from samplan.rules.over import tables_that
from samplan.rules.signs import find_negative
from samplan.rules.stated_sums import AMOUNTS, FIX_ROUNDED, UNIT, lacks_unit
from samplan.texts import Alike, Message
from samplan.words.phrases import ARITHMETIC
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


RESULT = Text(sv="resultatet", en="the result")
WRONG = Text(
    sv="{result} i {table} anges till {stated} för {columns}, men intäkter {income} minus "
    "kostnader {costs} ger {computed}",
    en="{result} in {table} is stated as {stated} for {columns}, but income of {income} less "
    "costs of {costs} gives {computed}",
)
ROUNDED = Text(
    sv="{result} i {table} anges till {stated} för {columns}, och intäkter {income} minus "
    "kostnader {costs} ger {computed}; skillnaden ryms i avrundningen",
    en="{result} in {table} is stated as {stated} for {columns}, and income of {income} less "
    "costs of {costs} gives {computed}; the difference fits the rounding",
)
FIX = Text(
    sv="rätta resultatet eller summorna; ett belopp som är eget kapital vid årets slut hör hemma i "
    "`equity.closing`",
    en="correct the result or the sums; an amount that is equity at the end of the year belongs in "
    "`equity.closing`",
)
FIX_SURPLUS = Text(
    sv="beloppet stämmer med omvänt tecken: skriv ett överskott utan minustecken",
    en="the amount is right with the opposite sign: write a surplus without a minus sign",
)
FIX_SIGN = Text(
    sv="beloppet stämmer med omvänt tecken: skriv ett underskott med minustecken",
    en="the amount is right with the opposite sign: write a deficit with a minus sign",
)
LOST = Text(sv="{result} för {columns} i {table}", en="{result} for {columns} in {table}")
EQUITY = Text(
    sv="årets resultat för {columns} i {table}; det som kallas så är utgående eget kapital",
    en="the result of the year for {columns} in {table}; what is called so is closing equity",
)
UNSAID = Text(sv="{side} för {columns} i {table}", en="{side} for {columns} in {table}")
APPROXIMATE = Text(
    sv="exakta belopp för {columns} i {table}: {result} anges till {stated}, och intäkter {income} minus "
    "kostnader {costs} ger {computed}",
    en="exact amounts for {columns} in {table}: {result} is stated as {stated}, and income of {income} "
    "less costs of {costs} gives {computed}",
)


def judge(table: Budget, path: Path) -> Judgements:
    """Compare the stated results of a table with its income and costs, each column by itself."""
    results, place = stated_results(table), (*path, "stated", "result")
    if lost := [one.column for one in results if one.stated is None]:
        fact = LOST.of(result=_name(table), columns=columns_words(table, lost), table=table_name(table))
        yield Missing(place, say_shares(fact, table, lost))
    stated = [one for one in results if one.stated is not None]
    yield from find_negative(table, path, stated)
    for side in SIDES:
        yield from _unknown(stated, table, side, path)
    yield from _open(results, table, path)
    equity = [one.column for one in results if one.differs and called_result(table, one.column)]
    if equity:
        yield Missing(place, EQUITY.of(columns=columns_words(table, equity), table=table_name(table)))
    if wrong := [one for one in results if one.differs and one.column not in equity]:
        yield Problem(place, _compared(WRONG, wrong, table), _remedy(wrong).of())
    if rounded := [one for one in results if one.agreement is Agreement.ROUNDED]:
        message = _compared(ROUNDED, rounded, table)
        yield Problem(place, message, FIX_ROUNDED.of(), severity=Severity.INFO)


def _remedy(wrong: list[ColumnResult]) -> Text:
    """What to do: write the other sign where that is all, and the same in every column."""
    if all(one.has_wrong_sign for one in wrong):
        deficits = {one.stated is not None and one.stated.value < 0 for one in wrong}
        if len(deficits) == 1:
            return FIX_SURPLUS if True in deficits else FIX_SIGN
    return FIX


def _unknown(results: list[ColumnResult], table: Budget, side: Side, path: Path) -> Iterator[Missing]:
    """What is not known of one side beside its sign: its rows, or everything."""
    sides = [(one.column, getattr(one, side)) for one in results]
    lacking = [(column, one) for column, one in sides if one.size is None and not one.is_negative]
    if unsaid := [column for column, one in lacking if not one.rows.lacking]:
        columns = columns_words(table, unsaid)
        fact = UNSAID.of(side=term("Base", side), columns=columns, table=table_name(table))
        yield Missing((*path, side), say_shares(fact, table, unsaid))
    sums = [one.rows for _, one in lacking]
    if rows := quoted(row for one in sums for row in (*one.unknown, *one.unsaid)):
        yield Missing((*path, side), AMOUNTS.of(rows=rows, table=table_name(table)))
    if rows := quoted(row for one in sums for row in one.in_shares):
        yield Missing((*path, side), in_per_cent(AMOUNTS.of(rows=rows, table=table_name(table))))


def _open(results: list[ColumnResult], table: Budget, path: Path) -> Iterator[Missing]:
    """Results that cannot be compared: for want of a unit, or because an amount is approximate."""
    found = [one for one in results if one.agreement is Agreement.OPEN]
    if any(lacks_unit(less(one.stated, one.computed)) for one in found):
        yield Missing((*path, "unit"), UNIT.of(table=table_name(table)))
    if rest := [one for one in found if not lacks_unit(less(one.stated, one.computed))]:
        yield Missing((*path, "stated", "result"), _compared(APPROXIMATE, rest, table))


def _name(table: Budget) -> Text | Message:
    return with_printed_name(RESULT, table, "result")


def _compared(text: Text, results: list[ColumnResult], table: Budget) -> Message:
    return text.of(
        result=_name(table),
        table=table_name(table),
        columns=columns_words(table, (one.column for one in results)),
        stated=Alike(one.stated for one in results),
        income=Alike(one.income.value for one in results),
        costs=Alike(one.costs.value for one in results),
        computed=Alike(one.computed for one in results),
    )


RULE = Rule(
    id="result-identity",
    title=Text(
        sv="Det angivna resultatet är intäkter minus kostnader",
        en="The stated result is income less costs",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=tables_that(stated_results),
    judge=judge,
)
