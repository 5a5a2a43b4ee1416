"""The regions together pay a quarter of the member funds.

What it checks
In every column of the budget that plans ahead (budget, revised or indicative years): the rows with
`party: region` are together a quarter of all rows with member funds. Several regions are one party
and agree on the split among themselves. ESF money and other outside income do not count. A
difference that fits the rounding of the amounts, or is 0.1 percentage points at most, is information. Not
applicable where no region takes part (`funding_profile: outside_region`).

Why
The act fixes what each party pays. A region that pays more or less changes what everyone else's
share is of.

Example
In tkr. 3,000 of 15,000 is 20%; a quarter would be 3,750:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [3000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [4000]}

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
`party: region` är tillsammans en fjärdedel av alla rader med medlemmarnas medel. Flera regioner är
en part och kommer själva överens om hur de delar. ESF-medel och andra intäkter utifrån räknas inte.
En skillnad som ryms i avrundningen av beloppen, eller är högst 0,1 procentenheter, är en
upplysning. Regeln är inte tillämplig där ingen region är med
(`funding_profile: outside_region`).

Varför
Lagen bestämmer vad varje part betalar. En region som betalar mer eller mindre ändrar vad alla andras
andel är en del av.

Exempel
I tkr. 3 000 av 15 000 är 20 %; en fjärdedel vore 3 750:

    income:
      - {id: state, name: Staten, party: state, amounts: [8000]}
      - {id: region, name: Regionen, party: region, amounts: [3000]}
      - {id: municipalities, name: Kommunerna, party: municipalities, amounts: [4000]}

Så rättar du
Rätta beloppen, eller ge varje rad med medlemmarnas medel sin `party` och varje annan intäkt sin
`source`. Delar dokumentet inte upp medlemmarnas medel, låt det vara så (`source: members`): då
säger regeln att den inte kan avgöra. Betalar en part extra, ange en avvikelse med skälet.

Källa
Marginalen är samplans egen, för avrundade belopp.
"""

TEXTS = Texts(
    wrong=Text(
        sv="regionen betalar {parts}; regionens del ska vara {should}",
        en="the region pays {parts}; its share should be {should}",
    ),
    right=Text(
        sv="regionen betalar {parts}",
        en="the region pays {parts}",
    ),
)


def applies(context: Context) -> bool:
    """Whether the plan has a budget, and a region takes part."""
    return context.plan.budget is not None and profile_of(context.association) == "ordinary"


def check(context: Context) -> Iterator[Judgement]:
    """Compare what the regions pay with a quarter of the member funds."""
    yield from judge_share(context, "region", "region-share", TEXTS)


RULE = Rule(
    id="share-region-quarter",
    title=Text(
        sv="Regionen betalar en fjärdedel av medlemmarnas medel",
        en="The region pays a quarter of the member funds",
    ),
    source=cite("region-share"),
    force=Force.LAW,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    kinds=OF_BUDGETS,
    applies=applies,
    rests_on=("region-share",),
)
