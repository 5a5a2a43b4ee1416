"""The income rows add up to the sum of income that the document states.

What it checks
In the budget and every further money table: each stated sum of income is the sum of the income rows
in its column. Rows within a row ("of which") are part of it and are not added, nor are rows that
are sums of others (`sum_of`); those are held against their own rows. Amounts in another unit are
converted first. Where the source prints one amount and means another, the intended one counts. Each
column is judged by itself.

A printed amount is rounded by up to half a unit of its last place: 8,000 tkr may be 0.5 tkr more or
less, 22 mkr 0.5 mkr, and kronor are exact. A difference that fits the rounding of the sum and its
rows together is information, not an error. Where an amount is approximate ("cirka"), unknown, or not
said for a row (`~`), and the rest gives another sum, the rule cannot decide.

Why
What the members pay is read from the rows, what the association can spend from the sum. When the
two differ, nobody can say how the activity is financed.

Example
In tkr. The rows give 18,700, as RAR i Sörmland has it for 2021; a sum of 18,500 is wrong by 200:

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
Arithmetic, with the rounding that the printed places allow; no other tolerance.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.stated_sums import judge_sums, states_sum
from samplan.texts import Text
from samplan.words.phrases import ARITHMETIC

MANUAL_SV = """Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp: varje angiven summa intäkter är summan av
intäktsraderna i samma kolumn. Rader inom en rad (”varav”) ingår i den och läggs inte till, och
inte heller rader som är summor av andra (`sum_of`); de prövas mot sina egna rader. Belopp i en annan
enhet räknas om först. Där källan skriver ett belopp men menar ett annat gäller det som menas. Varje
kolumn bedöms för sig.

Ett tryckt belopp är avrundat med upp till en halv enhet i sista siffran: 8 000 tkr kan vara 0,5 tkr
mer eller mindre, 22 mkr 0,5 mkr, och kronor är exakta. En skillnad som ryms i avrundningen av
summan och raderna tillsammans är en upplysning, inget fel. Är ett belopp ungefärligt (”cirka”),
okänt eller inte angivet för en rad (`~`), och resten ger en annan summa, kan regeln inte avgöra.

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
Räkning, med den avrundning som de tryckta siffrorna medger; ingen annan tolerans.
"""


def applies(context: Context) -> bool:
    """Whether some table states a sum of income, if only that it is unknown."""
    return states_sum(context, "income")


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated sums of income with its rows."""
    return judge_sums(context, "income")


RULE = Rule(
    id="sum-income",
    title=Text(
        sv="Intäktsraderna summerar till den angivna summan",
        en="The income rows add up to the stated sum",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
