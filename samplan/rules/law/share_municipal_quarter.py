"""The municipalities together pay a quarter of the member funds.

What it checks
In every column of the budget that plans ahead (budget, revised or indicative years): the rows with
`party: municipalities` are together a quarter of all rows with member funds; a half where
no region takes part (`funding_profile: outside_region`). Several municipalities are one party,
whatever the number of rows. ESF money and other outside income do not count. A difference that fits
the rounding of the amounts, or is 0.1 percentage points at most, is information.

Why
The act fixes what the municipalities pay together, and leaves it to them how they share it. A
municipality that joins or leaves must not change the quarter.

Example
In tkr. Two municipalities pay 3,500 of 15,500, which is 22.6%; a quarter would be 3,875:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [4000]}
      - {id: skara, name: Skara, party: municipalities, amounts: [2000]}
      - {id: vara, name: Vara, party: municipalities, amounts: [1500]}

How to fix
Correct the amounts, or give each row of member funds its `party` and every other income its
`source`. If the document does not divide the member funds, leave it so (`source: members`): the
rule then says that it cannot decide. If a party pays extra, declare a deviation with the reason.

Source
The tolerance is samplan's own, for rounded amounts.
"""

from __future__ import annotations

from collections.abc import Iterator

from samplan.figures.parties import profile_of
from samplan.law.in_force import cite
from samplan.rules.base import OF_BUDGETS, Context, Force, Judgement, Rule, manual_of
from samplan.rules.party_share import Texts, judge_share
from samplan.texts import Text

MANUAL_SV = """Vad regeln kontrollerar
I varje kolumn i budgeten som ser framåt (budget, reviderad budget eller preliminära år): raderna med
`party: municipalities` är tillsammans en fjärdedel av alla rader med medlemmarnas medel; hälften
där ingen region är med (`funding_profile: outside_region`). Flera kommuner är en part, hur många
raderna än är. ESF-medel och andra intäkter utifrån räknas inte. En skillnad som ryms i avrundningen
av beloppen, eller är högst 0,1 procentenheter, är en upplysning.

Varför
Lagen bestämmer vad kommunerna betalar tillsammans, och låter dem själva avgöra hur de delar. En
kommun som kommer till eller lämnar ska inte ändra fjärdedelen.

Exempel
I tkr. Två kommuner betalar 3 500 av 15 500, vilket är 22,6 %; en fjärdedel vore 3 875:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [4000]}
      - {id: skara, name: Skara, party: municipalities, amounts: [2000]}
      - {id: vara, name: Vara, party: municipalities, amounts: [1500]}

Så rättar du
Rätta beloppen, eller ge varje rad med medlemmarnas medel sin `party` och varje annan intäkt sin
`source`. Delar dokumentet inte upp medlemmarnas medel, låt det vara så (`source: members`): då
säger regeln att den inte kan avgöra. Betalar en part extra, ange en avvikelse med skälet.

Källa
Marginalen är samplans egen, för avrundade belopp.
"""


ORDINARY = "municipal-share"
OUTSIDE = "municipal-share-outside-region"

TEXTS = Texts(
    wrong=Text(
        sv="kommunerna betalar {parts}; kommunernas del ska vara {should}",
        en="the municipalities pay {parts}; their share should be {should}",
    ),
    right=Text(
        sv="kommunerna betalar {parts}",
        en="the municipalities pay {parts}",
    ),
)


def applies(context: Context) -> bool:
    """Whether the plan has a budget."""
    return context.plan.budget is not None


def check(context: Context) -> Iterator[Judgement]:
    """Compare what the municipalities pay with a quarter of the member funds, or with a half."""
    is_outside = profile_of(context.association) == "outside_region"
    yield from judge_share(context, "municipalities", OUTSIDE if is_outside else ORDINARY, TEXTS)


RULE = Rule(
    id="share-municipal-quarter",
    title=Text(
        sv="Kommunerna betalar en fjärdedel av medlemmarnas medel",
        en="The municipalities pay a quarter of the member funds",
    ),
    source=cite(ORDINARY, OUTSIDE),
    force=Force.LAW,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    kinds=OF_BUDGETS,
    applies=applies,
    rests_on=(ORDINARY, OUTSIDE),
)
