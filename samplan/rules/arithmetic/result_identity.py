"""The stated result is income less costs.

What it checks
In the budget and every further money table that states a result: the result of each column is
its income less its costs. Stated sums are used where there are any, otherwise the rows, so that a
sum that is wrong (`sum-cost`) is not reported again as a result that is wrong.

Why
The result says whether the year adds to what is saved or uses it. A minus sign lost, or an amount
that is really the equity at the end of the year, turns the meaning round.

Example
The news of an association gave costs of 10.3 million, income of 8.2 and a result of 2. It
was a deficit of 2.1:

    unit: mkr
    columns: [2023]
    stated:
      income: ["8,2"]
      costs: ["10,3"]
      result: [2]

How to fix
Correct the result, its sign or the sums. If the amount is the equity at the end of the year, move
it to `equity.closing`.

Source
Arithmetic. No tolerance: a table adds up in its own unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.money import total, unit_of
from samplan.figures.sums import SIDES, Side, StatedResult, money_tables, stated_results
from samplan.results import Missing, Path, Problem
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.naming import quoted, table_name
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

MANUAL_SV = """Det angivna resultatet är intäkter minus kostnader.

Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp som anger ett resultat: resultatet i varje kolumn är
kolumnens intäkter minus dess kostnader. Angivna summor används där de finns, annars raderna, så att
en summa som är fel (`sum-cost`) inte rapporteras en gång till som ett resultat som är fel.

Varför
Resultatet säger om året ökar det som är sparat eller tar av det. Ett tappat minustecken, eller ett
belopp som egentligen är det egna kapitalet vid årets slut, vänder på innebörden.

Exempel
Nyheterna från ett förbund angav kostnader på 10,3 miljoner, intäkter på 8,2 och ett resultat på 2.
Det var ett underskott på 2,1:

    unit: mkr
    columns: [2023]
    stated:
      income: ["8,2"]
      costs: ["10,3"]
      result: [2]

Så rättar du
Rätta resultatet, dess tecken eller summorna. Är beloppet det egna kapitalet vid årets slut, flytta
det till `equity.closing`.

Källa
Räkning. Ingen tolerans: en tabell går ihop i sin egen enhet.
"""

WRONG = Text(
    sv="resultatet i {table} anges till {stated} för {columns}, men intäkter {income} minus "
    "kostnader {costs} ger {computed}",
    en="the result in {table} is stated as {stated} for {columns}, but income of {income} less "
    "costs of {costs} gives {computed}",
)
FIX = Text(
    sv="rätta resultatet eller summorna; ett belopp som är eget kapital vid årets slut hör hemma i "
    "`equity.closing`",
    en="correct the result or the sums; an amount that is equity at the end of the year belongs in "
    "`equity.closing`",
)
FIX_SIGN = Text(
    sv="beloppet stämmer med omvänt tecken: skriv ett underskott med minustecken",
    en="the amount is right with the opposite sign: write a deficit with a minus sign",
)
UNSAID = Text(
    sv="{side} för {columns} i {table}",
    en="{side} for {columns} in {table}",
)
UNKNOWN_ROWS = Text(
    sv="{side} för {columns} i {table}: beloppet är okänt för {rows}",
    en="{side} for {columns} in {table}: the amount is unknown for {rows}",
)
NAMES: dict[Side, Text] = {
    "income": Text(sv="intäkterna", en="income"),
    "costs": Text(sv="kostnaderna", en="costs"),
}


def applies(context: Context) -> bool:
    """Whether some table states a result."""
    return any(stated_results(table) for _, table in money_tables(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated results with its income and costs."""
    for path, table in money_tables(context.plan):
        results = stated_results(table)
        for side in SIDES:
            yield from _unknown(results, table, side, path)
        if wrong := [one for one in results if one.differs]:
            text = FIX_SIGN if all(one.has_wrong_sign for one in wrong) else FIX
            yield Problem((*path, "stated", "result"), _message(wrong, table), text.of())


def _unknown(results: list[StatedResult], table: Budget, side: Side, path: Path) -> Iterator[Missing]:
    unsaid: list[str] = []
    unknown: list[str] = []
    rows: list[str] = []
    for one in results:
        if getattr(one, side) is None:
            names = total(getattr(table, side), one.column, unit_of(table)).unknown
            (unknown if names else unsaid).append(one.name)
            rows += names
    facts: dict[str, object] = {"side": NAMES[side], "table": table_name(table)}
    if unsaid:
        yield Missing((*path, side), UNSAID.of(columns=tuple(unsaid), **facts))
    if unknown:
        yield Missing((*path, side), UNKNOWN_ROWS.of(columns=tuple(unknown), rows=quoted(rows), **facts))


def _message(wrong: list[StatedResult], table: Budget) -> Message:
    return WRONG.of(
        table=table_name(table),
        columns=tuple(one.name for one in wrong),
        stated=tuple(one.stated for one in wrong),
        income=tuple(one.income for one in wrong),
        costs=tuple(one.costs for one in wrong),
        computed=tuple(one.computed for one in wrong),
    )


RULE = Rule(
    id="result-identity",
    title=Text(
        sv="Det angivna resultatet är intäkter minus kostnader",
        en="The stated result is income less costs",
    ),
    source=Text(sv="räkning", en="arithmetic"),
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("budget", "tables"),
    applies=applies,
    requires=("amounts-per-column",),
)
