"""The cost rows add up to the sum of costs that the document states.

What it checks
In the budget and every further money table: each stated sum of costs is the sum of the cost rows
in its column. Rows within a row ("of which") are part of it and are not added. Amounts in another
unit are converted first, then compared exactly. Where the source prints one amount and means
another, the intended one counts.

Why
The board decides on the sum, and the members see the rows. When the two differ, either a row
is lost or the decision is about another amount than the one explained.

Example
RAR i Sörmland, budget 2021, in tkr. The rows give 21 850, the stated sum is 22 300:

    costs:
      - {id: secretariat, name: Kansli, amounts: [3000]}
      - {id: cooperation, name: Samverkanskostnader, amounts: [300]}
      - {id: esf-support, name: Stöd ESF-projekt, amounts: [3700]}
      - {id: granted, name: Beviljade insatser, amounts: [13500]}
      - {id: available, name: Medel tillgängligt nya insatser, amounts: [1350]}
    stated:
      costs: [22300]

How to fix
Add the row that is lost, remove the one that is counted twice, or correct the sum. Write `unknown`
where the document gives no amount for a row; the rule then says that it cannot decide.

Source
Arithmetic. No tolerance: a table adds up in its own unit, or it says what it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.money import apart
from samplan.figures.sums import money_tables, stated_sums
from samplan.results import Missing, Path, Problem
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.naming import quoted, table_name
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

MANUAL_SV = """Kostnadsraderna summerar till den summa kostnader som dokumentet anger.

Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp: varje angiven summa kostnader är summan av
kostnadsraderna i samma kolumn. Rader inom en rad (”varav”) ingår i den och läggs inte till. Belopp
i en annan enhet räknas om först och jämförs sedan exakt. Där källan skriver ett belopp men menar
ett annat gäller det som menas.

Varför
Styrelsen beslutar om summan, och medlemmarna ser raderna. När de skiljer sig åt har antingen en
rad fallit bort, eller så gäller beslutet ett annat belopp än det som förklaras.

Exempel
RAR i Sörmland, budget 2021, i tkr. Raderna ger 21 850, men summan anges till 22 300:

    costs:
      - {id: secretariat, name: Kansli, amounts: [3000]}
      - {id: cooperation, name: Samverkanskostnader, amounts: [300]}
      - {id: esf-support, name: Stöd ESF-projekt, amounts: [3700]}
      - {id: granted, name: Beviljade insatser, amounts: [13500]}
      - {id: available, name: Medel tillgängligt nya insatser, amounts: [1350]}
    stated:
      costs: [22300]

Så rättar du
Lägg till raden som fallit bort, ta bort den som räknas två gånger eller rätta summan. Skriv
`unknown` där dokumentet inte ger något belopp för en rad; då säger regeln att den inte kan avgöra.

Källa
Räkning. Ingen tolerans: en tabell går ihop i sin egen enhet, eller säger vad den utelämnar.
"""

WRONG = Text(
    sv="summa kostnader i {table} anges till {stated} för {columns}, men kostnadsraderna ger {rows}; "
    "skillnaden är {gaps}",
    en="total costs in {table} are stated as {stated} for {columns}, but the cost rows give {rows}; "
    "the difference is {gaps}",
)
FIX = Text(
    sv="lägg till raden som saknas, ta bort den som räknas två gånger eller rätta summan",
    en="add the row that is missing, remove the one that is counted twice, or correct the sum",
)
ROWS = Text(
    sv="kostnadsrader för {columns} i {table}",
    en="cost rows for {columns} in {table}",
)
AMOUNTS = Text(
    sv="belopp i {table} för kostnadsraderna: {rows}",
    en="amounts in {table} for the cost rows: {rows}",
)


def applies(context: Context) -> bool:
    """Whether some table states a sum of costs."""
    return any(stated_sums(table, "costs") for _, table in money_tables(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated sums of costs with its rows."""
    for path, table in money_tables(context.plan):
        yield from _compare(table, path)


def _compare(table: Budget, path: Path) -> Iterator[Judgement]:
    sums, name = stated_sums(table, "costs"), table_name(table)
    if empty := tuple(one.name for one in sums if one.rows is None and not one.unknown):
        yield Missing((*path, "costs"), ROWS.of(columns=empty, table=name))
    if unknown := quoted(row for one in sums for row in one.unknown):
        yield Missing((*path, "costs"), AMOUNTS.of(rows=unknown, table=name))
    wrong = [(one, one.rows) for one in sums if one.rows is not None and one.differs]
    if wrong:
        message = WRONG.of(
            table=name,
            columns=tuple(one.name for one, _ in wrong),
            stated=tuple(one.stated for one, _ in wrong),
            rows=tuple(rows for _, rows in wrong),
            gaps=tuple(apart(one.stated, rows) for one, rows in wrong),
        )
        yield Problem((*path, "stated", "costs"), message, FIX.of())


RULE = Rule(
    id="sum-cost",
    title=Text(
        sv="Kostnadsraderna summerar till den angivna summan",
        en="The cost rows add up to the stated sum",
    ),
    source=Text(sv="räkning", en="arithmetic"),
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("budget", "tables"),
    applies=applies,
    requires=("amounts-per-column",),
)
