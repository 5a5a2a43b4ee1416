"""What is said of an amount that is a thousand or a million times what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from samplan.figures.magnitude import LARGEST
from samplan.results import Path, Problem
from samplan.rules.columns import columns_words
from samplan.rules.naming import QUOTED, amounts_words, table_name
from samplan.rules.stated_sums import SUMS
from samplan.schema.part import peek
from samplan.texts import Alike, Text

if TYPE_CHECKING:
    from samplan.figures.magnitude import Slip
    from samplan.figures.sums import Side
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.schema.values import Amount
    from samplan.texts import Message

TIMES = {
    (1_000, True): Text(sv="tusen gånger", en="a thousand times"),
    (1_000, False): Text(sv="en tusendel av", en="a thousandth of"),
    (1_000_000, True): Text(sv="en miljon gånger", en="a million times"),
    (1_000_000, False): Text(sv="en miljondel av", en="a millionth of"),
}
"""How many times, and whether it is the larger."""
SLIP = Text(
    sv="{what} i {table} är {amount} för {column}, ungefär {times} {beside}, {usual}",
    en="{what} in {table} is {amount} for {column}, about {times} {beside}, {usual}",
)
SMALL = Text(
    sv="{what} i {table} är {amount} för {column}, men inget annat belopp där är mindre än {usual}: enheten "
    "verkar vara fel",
    en="{what} in {table} is {amount} for {column}, but no other amount there is less than {usual}: the unit "
    "seems to be wrong",
)
SLIPS = Text(
    sv="{rows} i {table} är för {column} ungefär {times} {beside}",
    en="{rows} in {table} are for {column} about {times} {beside}",
)
OTHERS = Text(sv="beloppet för {columns}", en="the amount of {columns}")
AS_SUMMED = Text(sv="det som summan visar", en="what the sum shows")
AS_EQUITY = Text(
    sv="det som resultatet och det övriga egna kapitalet ger",
    en="what the result and the rest of equity give",
)
ITS_ROWS = Text(sv="det som raderna ger", en="what the rows give")
COST = Text(
    sv="kostnaden för {name}, {amount}, är ungefär {times} budgetraden {row}, {usual}",
    en="the cost of {name}, {amount}, is about {times} the budget row {row}, {usual}",
)
WHOLE = Text(
    sv="{sum} i {table} är {amount} för {columns}, alltså {in_another}: enheten verkar vara fel",
    en="{sum} in {table} is {amount} for {columns}, which is {in_another}: the unit seems to be wrong",
)
FIX = Text(
    sv="skriv {meant}, om det är vad som avses; stämmer beloppet, godta det som en avvikelse med skälet",
    en="write {meant}, if that is what is meant; if the amount is right, accept it as a deviation with the "
    "reason",
)
FIX_WHOLE = Text(
    sv="rätta `unit`, eller skriv beloppen i den enhet som står där",
    en="correct `unit`, or write the amounts in the unit that stands there",
)
FIX_COST = Text(
    sv="rätta kostnaden eller raden: är enheten kr, tkr eller mkr?",
    en="correct the cost or the row: is the unit kr, tkr or mkr?",
)


def of_table(slips: Sequence[Slip], table: Budget, path: Path) -> Iterator[Problem]:
    """The slips of a table: those of one row together, else those of one column."""
    by_row = [tuple(group) for _, group in groupby(slips, key=lambda slip: (slip.path[:-1], slip.by))]
    alone = [group[0] for group in by_row if len(group) == 1]
    by_column = groupby(sorted(alone, key=_key), key=_key)
    for found in (*(group for group in by_row if len(group) > 1), *(tuple(group) for _, group in by_column)):
        first = found[0]
        of_one = found if all(slip.path[:-1] == first.path[:-1] for slip in found) else ()
        what = tuple(amounts_words(*_part(table, slip.path)) for slip in found[: 1 if of_one else None])
        message = (SLIPS if not of_one else SMALL if first.by == "table" else SLIP).of(
            what=what,
            rows=what,
            table=table_name(table),
            column=columns_words(table, dict.fromkeys(slip.column for slip in found)),
            times=TIMES[first.times, first.is_larger],
            beside=_beside(first, table),
            amount=Alike(slip.amount for slip in found),
            usual=Alike(slip.usual for slip in found),
        )
        yield Problem((*path, *first.path), message, FIX.of(meant=Alike(slip.meant for slip in found)))


def _key(slip: Slip) -> tuple[object, ...]:
    """Those of a column that are so in the same way stand together."""
    return slip.column, slip.by, slip.times, slip.is_larger, slip.beside


def _part(table: Budget, path: Path) -> tuple[Any, str]:
    """What has the list of amounts at a path, and which of its lists it is."""
    part: Any = table
    for step in path[:-2]:
        part = part[step] if isinstance(step, int) else peek(part, step)
    return part, str(path[-2])


def _beside(slip: Slip, table: Budget) -> Text | Message:
    if slip.by == "columns":
        return OTHERS.of(columns=columns_words(table, slip.beside))
    if slip.by == "equity":
        return AS_EQUITY
    return ITS_ROWS if slip.path[0] == "stated" else AS_SUMMED


def of_budget(sums: Sequence[tuple[Side, int, Amount]], budget: Budget) -> Iterator[Problem]:
    """A side of a budget that no association has, in the columns where it is so."""
    for side in dict.fromkeys(side for side, *_ in sums):
        found = [(column, amount) for one, column, amount in sums if one == side]
        message = WHOLE.of(
            sum=SUMS[side],
            table=table_name(budget),
            amount=Alike(amount for _, amount in found),
            columns=columns_words(budget, (column for column, _ in found)),
            in_another=Alike(
                amount.into("kr" if amount.kronor() < LARGEST else "mkr") for _, amount in found
            ),
        )
        yield Problem(("budget", "unit"), message, FIX_WHOLE.of())


def of_cost(slip: Slip, plan: Plan, budget: Budget) -> Problem:
    """The cost of an intervention beside the row that pays for it."""
    (_, index, _), (row,) = slip.path, slip.beside
    message = COST.of(
        name=QUOTED.of(words=plan.interventions[int(index)].name),
        amount=slip.amount,
        times=TIMES[slip.times, slip.is_larger],
        row=QUOTED.of(words=budget.costs[row].name),
        usual=slip.usual,
    )
    return Problem(slip.path, message, FIX_COST.of())
