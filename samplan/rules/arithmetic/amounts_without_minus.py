"""Income and costs are written without a minus sign.

What it checks
In the budget and every further money table: no column writes all of its income, or all of its costs, with a
minus sign. A single row below zero among others is a correction and is left alone.

Why
The format knows a cost by its place, and a minus sign there says that it is no cost but its opposite. Income
less costs, shares and limits cannot be computed from such amounts, and each rule that needs them waits.

Example
Accounts often print costs with a minus sign:

    costs: [{name: Navet, amounts: [-2950]}, {name: Kansli, amounts: [-4220]}]

How to fix
Write the amounts without the sign: `amounts: [2950]`. A deficit keeps its minus sign: it is a result.

Source
Convention of the format.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.signs import turned
from samplan.figures.sums import SIDES, money_tables
from samplan.results import Path, Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.columns import columns_words
from samplan.rules.naming import table_name
from samplan.texts import Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

MANUAL_SV = """Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp: ingen kolumn skriver alla sina intäkter, eller alla sina
kostnader, med minustecken. En enda rad under noll bland andra är en rättelse, och lämnas utanför.

Varför
Formatet känner igen en kostnad på var den står, och ett minustecken säger där att den inte är en kostnad
utan dess motsats. Intäkter minus kostnader, andelar och gränser kan inte räknas på sådana belopp, och varje
regel som behöver dem väntar.

Exempel
Bokslut skriver ofta kostnader med minustecken:

    costs: [{name: Navet, amounts: [-2950]}, {name: Kansli, amounts: [-4220]}]

Så rättar du
Skriv beloppen utan tecknet: `amounts: [2950]`. Ett underskott behåller sitt minustecken: det är ett resultat.

Källa
Formatets konvention.
"""

WRONG = Text(
    sv="{side} för {columns} i {table} är skrivna med minustecken",
    en="{side} for {columns} in {table} are written with a minus sign",
)
FIX = Text(
    sv="skriv beloppen utan minustecken (2 950, inte -2 950); bara ett underskott har ett",
    en="write the amounts without the minus sign (2,950, not -2,950); only a deficit has one",
)


def applies(context: Context) -> bool:
    """Whether some table has income or costs."""
    return any(table.income or table.costs or table.stated for _, table in money_tables(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Look at the signs of each side of each table."""
    for path, table in money_tables(context.plan):
        yield from _judge(table, path)


def _judge(table: Budget, path: Path) -> Iterator[Judgement]:
    found = tuple(turned(table))
    for side in SIDES:
        if columns := [one.column for one in found if one.side == side]:
            facts = {"side": term("Base", side), "columns": columns_words(table, columns)}
            at = (*path, side) if getattr(table, side) else (*path, "stated", side)
            yield Problem(at, WRONG.of(table=table_name(table), **facts), FIX.of())


RULE = Rule(
    id="amounts-without-minus",
    title=Text(
        sv="Intäkter och kostnader anges utan minustecken",
        en="Income and costs are written without a minus sign",
    ),
    source=Text(sv="formatets konvention", en="convention of the format"),
    force=Force.CONVENTION,
    severity=Severity.WARNING,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
