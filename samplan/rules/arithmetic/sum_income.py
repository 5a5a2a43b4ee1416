"""The income rows add up to the sum of income that the document states.

What it checks
In the budget and every further money table: each stated sum of income is the sum of the income
rows in its column. Rows within a row ("of which") are part of it and are not added. Amounts in
another unit are converted first, then compared exactly. Where the source prints one amount and
means another, the intended one counts.

Why
What the members pay is read from the rows, what the association can spend from the sum. When the
two differ, nobody can say how the activity is financed.

Example
In tkr. The rows give 18 700, as RAR i Sörmland has it for 2021; a sum of 18 500 is wrong by 200:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [4000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [4000]}
      - {id: esf, name: ESF-medel, source: esf, amounts: [2700]}
    stated:
      income: [18500]

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

MANUAL_SV = """Intäktsraderna summerar till den summa intäkter som dokumentet anger.

Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp: varje angiven summa intäkter är summan av
intäktsraderna i samma kolumn. Rader inom en rad (”varav”) ingår i den och läggs inte till. Belopp
i en annan enhet räknas om först och jämförs sedan exakt. Där källan skriver ett belopp men menar
ett annat gäller det som menas.

Varför
Vad medlemmarna betalar läser man på raderna, vad förbundet kan använda i summan. När de skiljer
sig åt kan ingen säga hur verksamheten finansieras.

Exempel
I tkr. Raderna ger 18 700, som RAR i Sörmland har det för 2021; summan 18 500 är fel med 200:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [4000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [4000]}
      - {id: esf, name: ESF-medel, source: esf, amounts: [2700]}
    stated:
      income: [18500]

Så rättar du
Lägg till raden som fallit bort, ta bort den som räknas två gånger eller rätta summan. Skriv
`unknown` där dokumentet inte ger något belopp för en rad; då säger regeln att den inte kan avgöra.

Källa
Räkning. Ingen tolerans: en tabell går ihop i sin egen enhet, eller säger vad den utelämnar.
"""

WRONG = Text(
    sv="summa intäkter i {table} anges till {stated} för {columns}, men intäktsraderna ger {rows}; "
    "skillnaden är {gaps}",
    en="total income in {table} is stated as {stated} for {columns}, but the income rows give {rows}; "
    "the difference is {gaps}",
)
FIX = Text(
    sv="lägg till raden som saknas, ta bort den som räknas två gånger eller rätta summan",
    en="add the row that is missing, remove the one that is counted twice, or correct the sum",
)
ROWS = Text(
    sv="intäktsrader för {columns} i {table}",
    en="income rows for {columns} in {table}",
)
AMOUNTS = Text(
    sv="belopp i {table} för intäktsraderna: {rows}",
    en="amounts in {table} for the income rows: {rows}",
)


def applies(context: Context) -> bool:
    """Whether some table states a sum of income."""
    return any(stated_sums(table, "income") for _, table in money_tables(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated sums of income with its rows."""
    for path, table in money_tables(context.plan):
        yield from _compare(table, path)


def _compare(table: Budget, path: Path) -> Iterator[Judgement]:
    sums, name = stated_sums(table, "income"), table_name(table)
    if empty := tuple(one.name for one in sums if one.rows is None and not one.unknown):
        yield Missing((*path, "income"), ROWS.of(columns=empty, table=name))
    if unknown := quoted(row for one in sums for row in one.unknown):
        yield Missing((*path, "income"), AMOUNTS.of(rows=unknown, table=name))
    wrong = [(one, one.rows) for one in sums if one.rows is not None and one.differs]
    if wrong:
        message = WRONG.of(
            table=name,
            columns=tuple(one.name for one, _ in wrong),
            stated=tuple(one.stated for one, _ in wrong),
            rows=tuple(rows for _, rows in wrong),
            gaps=tuple(apart(one.stated, rows) for one, rows in wrong),
        )
        yield Problem((*path, "stated", "income"), message, FIX.of())


RULE = Rule(
    id="sum-income",
    title=Text(
        sv="Intäktsraderna summerar till den angivna summan",
        en="The income rows add up to the stated sum",
    ),
    source=Text(sv="räkning", en="arithmetic"),
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("budget", "tables"),
    applies=applies,
    requires=("amounts-per-column",),
)
