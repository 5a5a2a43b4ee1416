"""A share of people says what it is a share of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.people import rows_of
from samplan.figures.people_shares import may_be_distribution, may_be_over, shares_in
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text
from samplan.rules.naming import row_name, statistic_name
from samplan.rules.over import may_hold
from samplan.schema.part import present
from samplan.words.phrases import READING_STATISTICS

if TYPE_CHECKING:
    from samplan.schema.statistic import Statistic

NO_BASE = Text(
    sv="{table} visar andelar i {rows}, men inte vad de är andelar av",
    en="{table} shows shares in {rows}, but not of what",
)
FIX = Text(
    sv="skriv i `of` vad de är andelar av: raden med alla, eller i ord",
    en="say in `of` what they are shares of: the row of all of them, or in words",
)
OF_SEX = Text(
    sv="om {row} är andelar av kvinnorna och av männen, eller hur alla fördelar sig på kvinnor och män "
    "(ange `total`)",
    en="whether {row} is shares of the women and of the men, or how all divide into women and men "
    "(give `total`)",
)


def tables(context: Context) -> Iterator[tuple[Statistic, int]]:
    """The statistics that show shares of people."""
    for index, one in present(context.plan.statistics):
        if may_hold(lambda one: [row for _, row in rows_of(one) if shares_in(row)], one):
            yield one, index


def judge(statistic: Statistic, index: int) -> Judgements:
    """The shares without a whole, those that are more than it, and those that may be of two kinds."""
    path = ("statistics", index)
    rows = [(at, row) for at, row in rows_of(statistic) if shares_in(row)]
    bare = [(at, row) for at, row in rows if not row.of]
    if bare:
        names = tuple(row_name(statistic, row) for _, row in bare)
        yield Problem((*path, *bare[0][0]), NO_BASE.of(table=statistic_name(statistic), rows=names), FIX.of())
    if may_be_over(row for _, row in rows):
        from samplan.rules.overfull_shares import too_much  # noqa: PLC0415 - few tables have so many shares

        yield from too_much(statistic, path)
    for at, row in rows:
        if row.of and may_be_distribution(row):
            yield Missing((*path, *at), OF_SEX.of(row=row_name(statistic, row)))


RULE = Rule("sex-percent-base", READING_STATISTICS, Force.RECOMMENDATION, judge, over=tables)
