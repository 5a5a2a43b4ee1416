"""Opening equity, the result and other changes give the closing equity that is stated."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, apart, less
from samplan.figures.equity import YearOfEquity, column_before, year_of_equity
from samplan.figures.sums import money_tables
from samplan.results import Elsewhere, Path
from samplan.rules.columns import column_words, in_per_cent, say_shares
from samplan.rules.equity_words import say_chain
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import quoted, table_name
from samplan.rules.over import OF_BUDGETS, each_apart, may_hold
from samplan.rules.stated_sums import AMOUNTS, FIX_ROUNDED, UNIT, lacks_unit
from samplan.schema.tables import is_derived
from samplan.schema.values import Share
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget


WRONG = Text(
    sv="{chain} vid utgången av {column}, men {table} anger {stated}; skillnaden är {gap}",
    en="{chain} at the end of {column}, but {table} states {stated}; the difference is {gap}",
)
ROUNDED = Text(
    sv="{chain} vid utgången av {column}, och {table} anger {stated}; skillnaden är {gap} och ryms i "
    "avrundningen",
    en="{chain} at the end of {column}, and {table} states {stated}; the difference is {gap} and fits "
    "the rounding",
)
APPROXIMATE = Text(
    sv="exakta belopp för {column} i {table}: {chain}, och utgående anges till {stated}",
    en="exact amounts for {column} in {table}: {chain}, and closing equity is stated as {stated}",
)
FIX = Text(
    sv="rätta ingående eget kapital, resultatet eller utgående eget kapital, eller ange under `transfers` "
    "vad som mer ändrar eget kapital",
    en="correct opening equity, the result or closing equity, or give under `transfers` what else "
    "changes equity",
)
FIX_SAME = Text(
    sv="{amount} står både som årets resultat och som utgående eget kapital: behåll det där det hör hemma",
    en="{amount} stands both as the year's result and as closing equity: keep it where it belongs",
)
FROM_YEAR_BEFORE = Text(
    sv="ingående eget kapital räknas härifrån",
    en="opening equity is computed from here",
)
BOTH = Text(
    sv="ingående och utgående eget kapital i {table}",
    en="opening and closing equity in {table}",
)
CLOSING = Text(
    sv="utgående eget kapital i {table}",
    en="closing equity in {table}",
)
OPENING = Text(
    sv="eget kapital vid ingången av {column} i {table}",
    en="equity at the start of {column} in {table}",
)
RESULT = Text(
    sv="resultatet för {column} i {table}",
    en="the result of {column} in {table}",
)
CLOSING_OF = Text(
    sv="eget kapital vid utgången av {column} i {table}",
    en="equity at the end of {column} in {table}",
)


def judge(table: Budget, path: Path) -> Judgements:
    """Follow equity through a table."""
    if table.equity is None:
        yield Missing((*path, "equity"), BOTH.of(table=table_name(table)))
    elif all(cell is None for cell in table.equity.closing):
        yield Missing((*path, "equity", "closing"), CLOSING.of(table=table_name(table)))
    else:
        columns = [index for index, column in enumerate(table.columns) if not is_derived(column)]
        yield from each_apart(_judge_year, repeat(table), columns, repeat(path))


def tables(context: Context) -> Iterator[tuple[Budget, Path]]:
    """The budget, and the further tables with equity."""
    for path, table in money_tables(context.plan):
        if path == ("budget",) or may_hold(lambda one: one.equity is not None, table):
            yield table, path


def _judge_year(table: Budget, column: int, path: Path) -> Judgements:
    year = year_of_equity(table, column)
    if year.closing_cell is None:
        return
    yield from _missing(year, table, column, path)
    if year.agreement is Agreement.DIFFERENT:
        yield _problem(table, column, path, year)
    elif year.agreement is Agreement.ROUNDED:
        message = ROUNDED.of(**_facts(table, column, year))
        place = (*path, "equity", "closing", column)
        yield Problem(place, message, FIX_ROUNDED.of(), severity=Severity.INFO)


def _missing(year: YearOfEquity, table: Budget, column: int, path: Path) -> Iterator[Missing]:
    names = {"column": column_words(table, column), "table": table_name(table)}
    if year.stated_closing is None:
        fact = CLOSING_OF.of(**names)
        fact = in_per_cent(fact) if isinstance(year.closing_cell, Share) else fact
        yield Missing((*path, "equity", "closing", column), fact)
    if year.opening is None:
        fact = OPENING.of(**names)
        fact = in_per_cent(fact) if isinstance(year.opening_cell, Share) else fact
        yield Missing((*path, "equity", "opening"), fact)
    if year.result is None:
        yield Missing((*path, "stated", "result"), say_shares(RESULT.of(**names), table, [column]))
    is_open = year.agreement is Agreement.OPEN
    if rows := quoted((*year.moved.unknown, *(year.moved.unsaid if is_open else ()))):
        yield Missing((*path, "equity", "transfers"), AMOUNTS.of(rows=rows, table=table_name(table)))
    elif rows := quoted(year.moved.in_shares):
        fact = in_per_cent(AMOUNTS.of(rows=rows, table=table_name(table)))
        yield Missing((*path, "equity", "transfers"), fact)
    elif is_open and lacks_unit(less(year.stated_closing, year.computed_closing)):
        yield Missing((*path, "unit"), UNIT.of(table=table_name(table)))
    elif is_open:
        yield Missing((*path, "equity", "closing"), APPROXIMATE.of(**_facts(table, column, year)))


def _problem(table: Budget, column: int, path: Path, year: YearOfEquity) -> Problem:
    stated = year.stated_closing
    is_same = stated is not None and year.result is not None and stated.value == year.result.value
    return Problem(
        (*path, "equity", "closing", column),
        WRONG.of(**_facts(table, column, year)),
        FIX_SAME.of(amount=stated) if is_same else FIX.of(),
        () if year.is_opening_stated else _year_before(table, column, path),
    )


def _facts(table: Budget, column: int, year: YearOfEquity) -> dict[str, object]:
    stated, computed = year.stated_closing, year.computed_closing
    return {
        "chain": say_chain(year),
        "stated": stated,
        "gap": apart(stated, computed) if stated and computed else None,
        "column": column_words(table, column),
        "table": table_name(table),
    }


def _year_before(table: Budget, column: int, path: Path) -> tuple[Elsewhere, ...]:
    before = column_before(table, column)
    if before is None or table.equity is None:
        return ()
    name = "closing" if year_of_equity(table, before).stated_closing else "opening"
    return (Elsewhere((*path, "equity", name, before), FROM_YEAR_BEFORE.of()),)


RULE = Rule(
    id="equity-rollforward",
    title=Text(
        sv="Ingående eget kapital och årets resultat ger utgående eget kapital",
        en="Opening equity and the year's result give closing equity",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=tables,
    judge=judge,
    kinds=(*OF_BUDGETS, "follow_up"),
)
