"""What is called a result is not equity."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement
from samplan.figures.equity import called_result, year_of_equity
from samplan.figures.sums import ColumnResult, stated_results
from samplan.rules.columns import column_words, of_columns, say_shares
from samplan.rules.equity_words import OPENING, RESULT
from samplan.rules.frame import Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import table_name
from samplan.rules.over import each_apart, tables_that
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget

WRONG = Text(
    sv="det som kallas resultat för {column} i {table}, {stated}, är vad ingående eget kapital {opening} och "
    "intäkter minus kostnader, {result}, blir tillsammans: det är utgående eget kapital",
    en="what is called the result of {column} in {table}, {stated}, is what opening equity of {opening} and "
    "income less costs, {result}, come to together: it is closing equity",
)
SAME = Text(
    sv="det som kallas resultat för {column} i {table}, {stated}, är samma belopp som utgående eget kapital, "
    "fast året börjar med {opening}",
    en="what is called the result of {column} in {table}, {stated}, is the same amount as closing equity, "
    "though the year begins with {opening}",
)
FIX = Text(
    sv="flytta beloppet till utgående eget kapital (`equity.closing`), och ange intäkter minus kostnader som "
    "resultat",
    en="move the amount to closing equity (`equity.closing`), and state income less costs as the result",
)
OTHER_FIGURES = Text(
    sv="intäkter och kostnader, eller utgående eget kapital,", en="income and costs, or closing equity,"
)


def judge(table: Budget, path: Path) -> Judgements:
    """Hold each stated result of a table against equity of its year."""
    results = stated_results(table) if table.equity is not None else []
    yield from each_apart(_judge, results, repeat(table), repeat(path))


def _judge(one: ColumnResult, table: Budget, path: Path) -> Judgements:
    year, place = year_of_equity(table, one.column), (*path, "stated", "result", one.column)
    names = {"column": column_words(table, one.column), "table": table_name(table)}
    how = called_result(table, one.column)
    if one.stated is None:
        gap = place, of_columns(RESULT, table, [one.column])
    elif year.opening is None and one.agreement not in (Agreement.SAME, Agreement.ROUNDED):
        gap = (*path, "equity", "opening"), OPENING.of(**names)
    elif year.opening is not None and one.computed is None and year.stated_closing is None:
        gap = path, of_columns(OTHER_FIGURES, table, [one.column])
    elif how is None:
        return
    else:
        facts: dict[str, object] = {**names, "stated": one.stated, "opening": year.opening}
        message = WRONG.of(**facts, result=one.computed) if how == "computed" else SAME.of(**facts)
        yield Problem(place, message, FIX.of())
        return
    yield Missing(gap[0], say_shares(gap[1], table, [one.column]))


RULE = Rule(
    "result-is-not-equity",
    ARITHMETIC,
    Force.ARITHMETIC,
    judge,
    severity=Severity.WARNING,
    over=tables_that(lambda table: table.equity is not None and stated_results(table)),
)
