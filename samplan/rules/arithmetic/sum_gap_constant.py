"""A stated sum does not miss its rows by the same amount in every column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement, negated, one_amount
from samplan.figures.sums import SIDES, ColumnSum, Side, money_tables, stated_sums
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
"""How many columns show that a gap is the same in all."""

LOST_ROW = Text(
    sv="{side} i {table} är {gap} mindre än den angivna summan i alla kolumner ({columns}): "
    "troligen saknas en rad på {gap}",
    en="{side} in {table} are {gap} less than the stated sum in all columns ({columns}): "
    "a row of {gap} is probably missing",
)
EXTRA_ROW = Text(
    sv="{side} i {table} är {gap} mer än den angivna summan i alla kolumner ({columns}): "
    "troligen är en rad på {gap} inte med i summan, eller med två gånger",
    en="{side} in {table} are {gap} more than the stated sum in all columns ({columns}): "
    "a row of {gap} is probably left out of the sum, or in the table twice",
)
FIND_ROW = Text(
    sv="leta efter raden i texten, i underlaget eller i förra årets tabell",
    en="look for the row in the text, in the working papers or in last year's table",
)


def _known(table: Budget, side: Side) -> list[ColumnSum]:
    return [one for one in stated_sums(table, side) if not one.is_lost]


def sides(context: Context) -> Iterator[tuple[Budget, Side, Path]]:
    """Each side of a table that states the same sum in two columns or more."""
    for path, table in money_tables(context.plan):
        for side in SIDES:
            if may_hold(lambda one, side: len(_known(one, side)) >= ENOUGH, table, side):
                yield table, side, path


def judge(table: Budget, side: Side, path: Path) -> Judgements:
    """A hint where all columns differ by one amount; nothing where one agrees, if only by rounding."""
    sums = _known(table, side)
    known = [one for one in sums if one.agreement not in (None, Agreement.OPEN)]
    gaps = [one.gap for one in known if one.gap is not None]
    gap = one_amount(gaps) if gaps else None
    if len(sums) < ENOUGH or not all(one.differs for one in known) or (gaps and gap is None):
        return
    unclear = [one.column for one in sums if one not in known]
    if unclear or gap is None:
        fact = of_columns(ROWS[side], table, unclear)
        yield Missing((*path, side), say_shares(fact, table, unclear))
        return
    facts = {"side": ROWS[side], "table": table_name(table), "gap": gap if gap.value > 0 else negated(gap)}
    columns = columns_words(table, (one.column for one in sums))
    message = (LOST_ROW if gap.value > 0 else EXTRA_ROW).of(columns=columns, **facts)
    yield Problem((*path, "stated", side), message, FIND_ROW.of())


RULE = Rule("sum-gap-constant", ARITHMETIC, Force.ARITHMETIC, judge, severity=Severity.INFO, over=sides)
