"""The cost rows add up to the sum of costs that the document states.

What it checks
In the budget and every further money table: each stated sum of costs is the sum of the cost rows
in its column. Rows within a row ("of which") are part of it and are not added, nor are rows that
are sums of others (`sum_of`); those are held against their own rows. Amounts in another unit are
converted first. Where the source prints one amount and means another, the intended one counts. Each
column is judged by itself.

A printed amount is rounded by up to half a unit of its last place: 8,000 tkr may be 0.5 tkr more or
less, 22 mkr 0.5 mkr, and kronor are exact. A difference that fits the rounding of the sum and its
rows together is information, not an error. Where an amount is approximate ("cirka"), unknown, or not
said for a row (`~`), and the rest gives another sum, the rule cannot decide.

Why
The board decides on the sum, and the members see the rows. When the two differ, either a row
is lost or the decision is about another amount than the one explained.

Example
RAR i Sörmland, budget 2021, in tkr. The rows give 21,850, the stated sum is 22,300:

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
Arithmetic, with the rounding that the printed places allow; no other tolerance.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.stated_sums import judge_sums, states_sum
from samplan.texts import Text
from samplan.words.phrases import ARITHMETIC

MANUAL_SV = """Vad regeln kontrollerar
I budgeten och i varje annan tabell med belopp: varje angiven summa kostnader är summan av
kostnadsraderna i samma kolumn. Rader inom en rad (”varav”) ingår i den och läggs inte till, och
inte heller rader som är summor av andra (`sum_of`); de prövas mot sina egna rader. Belopp i en annan
enhet räknas om först. Där källan skriver ett belopp men menar ett annat gäller det som menas. Varje
kolumn bedöms för sig.

Ett tryckt belopp är avrundat med upp till en halv enhet i sista siffran: 8 000 tkr kan vara 0,5 tkr
mer eller mindre, 22 mkr 0,5 mkr, och kronor är exakta. En skillnad som ryms i avrundningen av
summan och raderna tillsammans är en upplysning, inget fel. Är ett belopp ungefärligt (”cirka”),
okänt eller inte angivet för en rad (`~`), och resten ger en annan summa, kan regeln inte avgöra.

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
Räkning, med den avrundning som de tryckta siffrorna medger; ingen annan tolerans.
"""


def applies(context: Context) -> bool:
    """Whether some table states a sum of costs, if only that it is unknown."""
    return states_sum(context, "costs")


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated sums of costs with its rows."""
    return judge_sums(context, "costs")


RULE = Rule(
    id="sum-cost",
    title=Text(
        sv="Kostnadsraderna summerar till den angivna summan",
        en="The cost rows add up to the stated sum",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
