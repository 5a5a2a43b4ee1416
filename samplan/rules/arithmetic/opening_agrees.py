"""A year opens with the equity that the year before closes with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.equity import year_of_equity
from samplan.figures.openings import Closing, closings_before, differing, stated_opening, tables_of
from samplan.figures.series import plans_before
from samplan.figures.sums import money_tables
from samplan.results import Elsewhere, Path
from samplan.rules.columns import column_words
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import table_name
from samplan.rules.over import may_hold
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.values import Amount

Before = tuple["Budget", "Path", int, "Amount", "list[Closing]"]
WRONG = Text(
    sv="eget kapital är {opening} vid ingången av {column} i {table}, men {before} vid utgången av året före",
    en="equity is {opening} at the start of {column} in {table}, but {before} at the end of the year before",
)
WRONG_IN = Text(sv="{said} (i ”{plan}”)", en="{said} (in “{plan}”)")
FIX = Text(
    sv="rätta det ena beloppet; väntas året före sluta med ett annat belopp än i planen, ange prognosen för "
    "det året i en kolumn (`standing: forecast`)",
    en="correct one of the amounts; if the year before is expected to close with another than in its plan, "
    "give the forecast of that year in a column (`standing: forecast`)",
)
CLOSING = Text(sv="året före slutar här", en="the year before closes here")


def openings(context: Context) -> Iterator[Before]:
    """The stated openings of each table, with what the year before closes with: here, else in other plans."""
    plan, own = context.plan, tuple(tables_of(context.plan))
    others = tuple(plans_before(plan, context.others.values()))
    far = tuple(place for other in others for place in tables_of(other, is_other=True))
    for path, table in money_tables(plan):
        for column in range(len(table.columns)) if may_hold(lambda one: one.equity, table) else ():
            opening = stated_opening(table, column)
            places = ([(path, table, None)], own, far if path == ("budget",) else ())
            found = (closings_before(table, column, each) for each in places) if opening else ()
            if opening is not None and (closings := next(filter(None, found), None)):
                yield table, path, column, opening, closings


def judge(table: Budget, path: Path, column: int, opening: Amount, closings: list[Closing]) -> Judgements:
    """Hold the opening of a year against the closing of the year before."""
    one = differing(opening, closings)
    if one is None or (one.plan is not None and year_of_equity(table, column).is_contradicted):
        return  # its own year denies it too, which is told there
    names = {"column": column_words(table, column), "table": table_name(table)}
    said = WRONG.of(opening=opening, before=one.amount, **names)
    message = said if one.plan is None else WRONG_IN.of(said=said, plan=one.plan.title)
    is_planned = one.plan is not None and one.standing != "outcome"
    yield Problem(
        (*path, "equity", "opening", column),
        message,
        FIX.of(),
        (Elsewhere(one.path, CLOSING.of(), plan=one.plan.id if one.plan else ""),),
        severity=Severity.WARNING if is_planned else None,
    )


RULE = Rule("opening-agrees", ARITHMETIC, Force.ARITHMETIC, judge, over=openings)
