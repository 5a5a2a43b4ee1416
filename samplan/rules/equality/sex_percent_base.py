"""A share of people says what it is a share of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.people import rows_of
from samplan.figures.people_shares import adds_up_to, may_be_distribution, shares_in
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import quoted, row_name, statistic_name
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
MORE = Text(
    sv="andelarna i {rows} är tillsammans {sum} av ”{whole}”",
    en="the shares in {rows} are {sum} of “{whole}” together",
)
FIX_MORE = Text(
    sv="rätta andelarna; kan en person räknas i flera rader, säg det i tabellens `note`",
    en="correct the shares; if one person may count in several rows, say so in the `note` of the table",
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
    for whole, group, together in adds_up_to(statistic):
        facts = {"rows": quoted(row.name for row in group), "sum": together, "whole": whole}
        yield Problem(path, MORE.of(**facts), FIX_MORE.of(), severity=Severity.INFO)
    for at, row in rows:
        if row.of and may_be_distribution(row):
            yield Missing((*path, *at), OF_SEX.of(row=row_name(statistic, row)))


RULE = Rule("sex-percent-base", READING_STATISTICS, Force.RECOMMENDATION, judge, over=tables)
