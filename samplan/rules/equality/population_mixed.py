"""Totals of people are of one kind of people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.people_wholes import people_of, shared_populations, sums_of
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import POPULATIONS, QUOTED, statistic_name
from samplan.rules.over import may_hold
from samplan.schema.part import present
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.statistic import Statistic

MIXED = Text(
    sv="{row} i {table} lägger ihop {populations}; samma person kan vara med flera gånger",
    en="{row} of {table} adds up {populations}; one person may be there several times",
)
NEW = Text(
    sv="{table} har {new} nya, men bara {enrolled} är inskrivna under samma tid",
    en="{table} has {new} who are new, but only {enrolled} are enrolled in the same time",
)
FIX_MIXED = Text(
    sv="räkna varje grupp för sig, eller säg vilka raden räknar (`population`)",
    en="count each group by itself, or say whom the row counts (`population`)",
)
FIX_NEW = Text(
    sv="rätta talen; räknas inskrivna en viss dag, säg det i tabellens `period` eller `note`",
    en="correct the numbers; if the enrolled are counted on a day, say so in `period` or `note` of the table",
)


def tables(context: Context) -> Iterator[tuple[Context, Statistic, int]]:
    """The tables with a row that is the sum of others, or is called so, and those of who is new."""
    for index, one in present(context.plan.statistics):
        if may_hold(lambda one: one.population == "new" or sums_of(one), one):
            yield context, one, index


def judge(context: Context, statistic: Statistic, index: int) -> Judgements:
    """What a sum adds up; and more who are new than are enrolled."""
    path, name = ("statistics", index), statistic_name(statistic)
    for at, parts in sums_of(statistic):
        row = statistic.rows[at]
        shared = () if row.population else shared_populations(statistic, parts)
        if shared:
            people = tuple(POPULATIONS[one] for one in shared)
            message = MIXED.of(row=QUOTED.of(words=row.name), table=name, populations=people)
            yield Problem((*path, "rows", at), message, FIX_MIXED.of())
    if statistic.period is not None and statistic.population == "new":
        new, enrolled = (people_of(context.plan, one, statistic.period) for one in ("new", "enrolled"))
        if new and enrolled and new[2] == index and new[1] > enrolled[0]:
            message = NEW.of(table=name, new=new[1], enrolled=enrolled[0])
            yield Problem(path, message, FIX_NEW.of(), severity=Severity.INFO)


RULE = Rule("population-mixed", PRACTICE, Force.CONVENTION, judge, over=tables, severity=Severity.WARNING)
