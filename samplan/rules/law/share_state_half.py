"""The state pays half of the member funds.

What it checks
In every column of the budget that plans ahead (budget, revised or indicative years): the rows with
`party: state` are half of all rows with member funds. ESF money and other outside income are not
member funds and do not count. A difference that fits the rounding of the amounts, or is 0.1
percentage points at most, is information. The half also holds where no region takes
part (`funding_profile: outside_region`).

Why
Försäkringskassan pays the state's share, also for Arbetsförmedlingen. Whoever divides by all income
instead of by member funds gets a smaller share, and finds a fault where there is none.

Example
In tkr. 8,000 of 18,000 is 44.4%; half would be 9,000:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [5000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [5000]}

How to fix
Correct the amounts, or give each row of member funds its `party` and every other income its
`source`. If the document does not divide the member funds, leave it so (`source: members`): the
rule then says that it cannot decide. If a party pays extra, declare a deviation with the reason.

Source
The tolerance is samplan's own, for rounded amounts.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.law.in_force import cite
from samplan.rules.base import OF_BUDGETS, Context, Force, Judgement, Rule, manual_of
from samplan.rules.party_share import Texts, judge_share
from samplan.texts import Text

MANUAL_SV = """Vad regeln kontrollerar
I varje kolumn i budgeten som ser framåt (budget, reviderad budget eller preliminära år): raderna med
`party: state` är hälften av alla rader med medlemmarnas medel. ESF-medel och andra intäkter utifrån
är inte medlemmarnas medel och räknas inte. En skillnad som ryms i avrundningen av beloppen, eller är
högst 0,1 procentenheter, är en upplysning.
Hälften gäller också där ingen region är med (`funding_profile: outside_region`).

Varför
Försäkringskassan betalar statens del, också för Arbetsförmedlingen. Den som delar med alla
intäkter i stället för med medlemmarnas medel får en mindre andel, och ser ett fel som inte finns.

Exempel
I tkr. 8 000 av 18 000 är 44,4 %; hälften vore 9 000:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [5000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [5000]}

Så rättar du
Rätta beloppen, eller ge varje rad med medlemmarnas medel sin `party` och varje annan intäkt sin
`source`. Delar dokumentet inte upp medlemmarnas medel, låt det vara så (`source: members`): då
säger regeln att den inte kan avgöra. Betalar en part extra, ange en avvikelse med skälet.

Källa
Marginalen är samplans egen, för avrundade belopp.
"""

TEXTS = Texts(
    wrong=Text(
        sv="staten betalar {parts}; statens del ska vara {should}",
        en="the state pays {parts}; its share should be {should}",
    ),
    right=Text(
        sv="staten betalar {parts}",
        en="the state pays {parts}",
    ),
)


def applies(context: Context) -> bool:
    """Whether the plan has a budget."""
    return context.plan.budget is not None


def check(context: Context) -> Iterator[Judgement]:
    """Compare what the state pays with half of the member funds."""
    yield from judge_share(context, "state", "state-share", TEXTS)


RULE = Rule(
    id="share-state-half",
    title=Text(
        sv="Staten betalar hälften av medlemmarnas medel",
        en="The state pays half of the member funds",
    ),
    source=cite("state-share"),
    force=Force.LAW,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    kinds=OF_BUDGETS,
    applies=applies,
    rests_on=("state-share",),
)
