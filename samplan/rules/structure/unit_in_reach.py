"""Every amount has a unit: its own, or that of its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.money import cell_lists, own_amounts
from samplan.rules.frame import Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import amounts_words
from samplan.rules.over import all_tables
from samplan.words.phrases import PLAN_FORMAT

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.texts import Message

NONE = Text(
    sv="beloppen i {table} har ingen enhet: det framgår inte om de är kr, tkr eller mkr",
    en="the amounts in {table} have no unit: nothing tells whether they are kr, tkr or mkr",
)
SOME = Text(
    sv="en del av beloppen i {table} har ingen enhet: {rows}",
    en="some of the amounts in {table} have no unit: {rows}",
)
FIX = Text(
    sv="skriv dokumentets enhet i tabellen, till exempel `unit: tkr`; anger det ingen men du vet den, skriv "
    "också `assumed: [unit]`; vet ingen, skriv `unit: unknown`",
    en="write the unit of the document in the table, `unit: tkr` for instance; if it names none but you know "
    "it, write `assumed: [unit]` too; if nobody knows, write `unit: unknown`",
)


def judge(table: Budget | Financing, path: Path, name: Text | Message) -> Judgements:
    """Whether the amounts of a table have a unit."""
    if table.unit is not None:
        return
    found = [
        (amounts_words(part, field), {amount.unit for amount in own_amounts(table, cells)})
        for part, field, cells in cell_lists(table)
    ]
    if rows := tuple(words for words, units in found if None in units):
        is_every = all(units <= {None} for _, units in found)
        message = NONE.of(table=name) if is_every else SOME.of(table=name, rows=rows)
        yield Problem(path, message, FIX.of(), is_absence=True)


RULE = Rule(
    "unit-in-reach",
    PLAN_FORMAT,
    Force.CONVENTION,
    judge,
    over=all_tables,
    severity=Severity.WARNING,
    sees_doubtful=True,
)
