"""Each municipality that is a member has its row, and their rows give what they pay together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.funding import MunicipalSplit, municipal_split
from samplan.rules.columns import columns_words
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_reading
from samplan.rules.naming import BUDGET, quoted
from samplan.rules.over import OF_BUDGETS, may_hold
from samplan.rules.stated_sums import AMOUNTS
from samplan.texts import Alike

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.schema.budget import Budget

NO_ROW = Text(
    sv="kommunerna har var sin rad i budgeten, men för {members} finns ingen",
    en="the municipalities have a row each in the budget, but there is none for {members}",
)
FIX_ROW = Text(
    sv="lägg till raden, med 0 om kommunen inte betalar något; är den inte längre medlem, ange `left`",
    en="add the row, with 0 if the municipality pays nothing; if it is no longer a member, give `left`",
)
LESS = Text(
    sv="{row} är {whole} för {columns}, men kommunernas rader ger {parts}",
    en="{row} is {whole} for {columns}, but the rows of the municipalities give {parts}",
)
FIX_SUM = Text(
    sv="rätta beloppet för den kommun där det är fel, eller det för alla",
    en="correct the amount of the municipality that is wrong, or that of all of them",
)
WHOSE = Text(
    sv="vilka medlemmar som betalar {rows} (`member` på raderna)",
    en="which members pay {rows} (`member` at the rows)",
)


def splits(context: Context) -> Iterator[tuple[Budget, MunicipalSplit]]:
    """The rows of the municipalities, where the budget has one for each and all of them."""
    budget = context.plan.budget
    if budget is not None and may_hold(lambda one: "income" not in one.incomplete, budget):
        split = municipal_split(budget, context.association, context.plan.period)
        if split is not None and (split.whole or split.paying):
            yield budget, split


def judge(budget: Budget, split: MunicipalSplit) -> Judgements:
    """Look for the members without a row; where all have one, add the rows up."""
    if split.missing and split.strange:
        yield Missing(split.path, WHOSE.of(rows=quoted(row.name for row in split.strange)))
    elif split.missing:
        names = quoted(one.name for one in split.missing)
        yield Problem(split.path, NO_ROW.of(members=names), FIX_ROW.of(), is_absence=True)
    elif split.whole:
        yield from _add_up(budget, split, split.whole.name)


def _add_up(budget: Budget, split: MunicipalSplit, name: str) -> Judgements:
    sums = split.sums(budget)
    lost = (name for one in sums if one.is_lost)
    if unknown := quoted((*lost, *(row for one in sums for row in one.rows.lacking))):
        yield Missing(split.path, AMOUNTS.of(rows=unknown, table=BUDGET))
    if less := [one for one in sums if one.differs and one.gap is not None and one.gap.value > 0]:
        facts = {"whole": Alike(one.stated for one in less), "parts": Alike(one.rows.said for one in less)}
        columns = columns_words(budget, (one.column for one in less))
        message = LESS.of(row=quoted([name]), columns=columns, **facts)
        yield Problem(split.path, message, FIX_SUM.of())


RULE = law_reading("municipal-split-total", judge, "municipal-share", over=splits, kinds=OF_BUDGETS)
