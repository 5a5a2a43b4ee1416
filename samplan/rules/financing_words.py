"""What is said of financing that is another amount than it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.figures.moves import all_rows, row_named
from samplan.results import Path, Problem
from samplan.rules.columns import columns_words
from samplan.rules.naming import QUOTED, quoted
from samplan.texts import Alike, Text

if TYPE_CHECKING:
    from samplan.figures.financing import Kind, Pair
    from samplan.schema.intervention import Financing, Intervention
    from samplan.schema.plan import Plan

WRONG: dict[Kind, Text] = {
    "sum": Text(
        sv="summan i finansieringen av {name} anges till {said} för {columns}, men raderna ger {paid}",
        en="the financing of {name} states a total of {said} for {columns}, but its rows give {paid}",
    ),
    "cost": Text(
        sv="{name} kostar {said}, men finansieringen för {columns} är {paid}",
        en="{name} costs {said}, but its financing for {columns} is {paid}",
    ),
    "whole": Text(
        sv="{name} kostar {said} under hela tiden, men finansieringen för {columns} är {paid}",
        en="{name} costs {said} in all its time, but its financing for {columns} is {paid}",
    ),
    "row": Text(
        sv="förbundets del i finansieringen av {name} är {paid} för {columns}, mer än budgetraden {row} som "
        "den ingår i, {said}",
        en="the association's part in the financing of {name} is {paid} for {columns}, more than the budget "
        "row {row} that it is in, {said}",
    ),
}
FIX: dict[Kind, Text] = {
    "sum": Text(
        sv="lägg till finansiären som saknas, eller rätta summan",
        en="add the financier that is missing, or correct the total",
    ),
    "row": Text(
        sv="rätta förbundets del eller budgetraden, eller vilken rad den ingår i (`feeds`)",
        en="correct the association's part or the budget row, or which row it is in (`feeds`)",
    ),
}
FIX_COST = Text(
    sv="rätta kostnaden eller finansieringen; saknas pengar, ange vem som ska betala resten",
    en="correct the cost or the financing; if money is missing, say who is to pay the rest",
)
PLACES: dict[Kind, Path] = {
    "sum": ("financing", "stated"),
    "cost": ("cost",),
    "whole": ("whole_cost",),
    "row": ("financing", "feeds"),
}


def say(found: Sequence[Pair], plan: Plan, one: Intervention, path: Path) -> Iterator[Problem]:
    """What is said of the financing of one intervention: each kind once, with its columns."""
    financing, costs = one.financing, plan.budget.costs if plan.budget else ()
    for kind, group in groupby(found, key=lambda each: each.kind):
        pairs = tuple(group)
        if financing is not None:
            message = WRONG[kind].of(
                name=quoted(_feeding(plan, financing) if kind == "row" else [one.name]),
                said=Alike(pair.said for pair in pairs),
                paid=Alike(pair.paid for pair in pairs),
                columns=columns_words(financing, (pair.column for pair in pairs)),
                row=QUOTED.of(words=row_named(all_rows(costs), financing.feeds or "")),
            )
            yield Problem((*path, *PLACES[kind]), message, FIX.get(kind, FIX_COST).of())


def _feeding(plan: Plan, financing: Financing) -> Iterator[str]:
    """The names of the interventions whose parts are in the same row."""
    return (
        each.name for each in plan.interventions if each.financing and each.financing.feeds == financing.feeds
    )
