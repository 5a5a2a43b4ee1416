"""A limit on equity says how much, of what, and when.

What it checks
Each limit on equity (`measure: equity`) in this document gives a number; for a share, or a limit in
steps, its base; and whether equity is measured at the start or at the end of the year. A fact that
the plan file has filled in, because the document does not give it, is listed in `assumed` and counts
as not given. One finding for each limit names all that the document does not say.

Where the budget gives equity, the finding shows it on every base that is known.

Why
With the same numbers, a limit of 20% holds on one base and is broken on another. A limit that does
not say which cannot be followed, and cannot be broken.

Example
RAR i Sörmland refers to a recommendation and gives no number; Västra Skaraborg 2020 says "20
procent av årets budget", which may mean costs, income or member contributions:

    limits:
      - id: equity
        measure: equity
        reference: Nationella rådets rekommendation om storlek på sparade medel

How to fix
Let the board decide the missing facts and write them into the document: `at_most: 20 %`,
`of: member_contributions`, `moment: closing`. Take a fact out of `assumed` when the document says it.

Source
The association's own plan. The recommendation of the national council (2013-10-02) exists; its
numbers could not be verified and do not come with samplan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.columns import years_of
from samplan.figures.equity_limits import equity_beside
from samplan.figures.policies import find_lacks, judged_column, needs_base, numbers
from samplan.results import Problem
from samplan.rules.base import Context, Force, Judgement, Rule, manual_of
from samplan.rules.limit_words import LACKS, say_ratios
from samplan.texts import Message, Text
from samplan.words.phrases import OWN_PLAN

if TYPE_CHECKING:
    from samplan.schema.limit import Limit
    from samplan.schema.plan import Plan

MANUAL_SV = """Vad regeln kontrollerar
Varje gräns för eget kapital (`measure: equity`) i det här dokumentet anger ett tal; för en andel,
eller en gräns i steg, vad den räknas på; och om eget kapital mäts vid årets ingång eller utgång. En
uppgift som planfilen har fyllt i, eftersom dokumentet inte ger den, står i `assumed` och räknas som
inte angiven. En iakttagelse för varje gräns räknar upp allt som dokumentet inte säger.

Om budgeten anger eget kapital visar iakttagelsen det på varje bas som är känd.

Varför
Med samma siffror håller en gräns på 20 % på en bas och bryts på en annan. En gräns som inte säger
vilken går inte att följa, och inte att bryta.

Exempel
RAR i Sörmland hänvisar till en rekommendation och anger inget tal; Västra Skaraborg 2020 säger
”20 procent av årets budget”, som kan betyda kostnaderna, intäkterna eller medlemsintäkterna:

    limits:
      - id: equity
        measure: equity
        reference: Nationella rådets rekommendation om storlek på sparade medel

Så rättar du
Låt styrelsen besluta det som saknas och skriv in det i dokumentet: `at_most: 20 %`,
`of: member_contributions`, `moment: closing`. Ta bort en uppgift ur `assumed` när dokumentet säger
den.

Källa
Förbundets egen plan. Nationella rådets rekommendation (2013-10-02) finns; dess tal har inte gått att
kontrollera och följer inte med samplan.
"""

WRONG = Text(
    sv="dokumentet sätter en gräns för eget kapital utan att säga {missing}",
    en="the document sets a limit on equity without saying {missing}",
)
WRONG_WITH_RATIOS = Text(
    sv="dokumentet sätter en gräns för eget kapital utan att säga {missing}; {ratios}",
    en="the document sets a limit on equity without saying {missing}; {ratios}",
)
FIX = Text(
    sv="låt styrelsen besluta det som saknas och skriv in det i dokumentet",
    en="let the board decide what is missing, and write it into the document",
)
ASSUMED = {
    "of": LACKS["base"],
    "moment": LACKS["moment"],
    "measure": Text(sv="vad som mäts", en="what is measured"),
}
"""What is a reading of the plan file, by its key."""


def applies(context: Context) -> bool:
    """Whether the document has a limit on equity."""
    return any(limit.measure == "equity" for limit in context.plan.limits)


def check(context: Context) -> Iterator[Judgement]:
    """One problem for each limit that lacks a fact."""
    for index, limit in enumerate(context.plan.limits):
        if limit.measure != "equity":
            continue
        missing = tuple(dict.fromkeys((*_lacks(limit), *(ASSUMED[name] for name in limit.assumed))))
        if missing:
            yield Problem(("limits", index), _message(context.plan, limit, missing), FIX.of())


def _lacks(limit: Limit) -> Iterator[Text]:
    return (LACKS[lack] for lack in find_lacks(limit))


def _message(plan: Plan, limit: Limit, missing: tuple[Text, ...]) -> Message:
    ratios = _ratios(plan, limit)
    if ratios is None:
        return WRONG.of(missing=missing)
    return WRONG_WITH_RATIOS.of(missing=missing, ratios=ratios)


def _ratios(plan: Plan, limit: Limit) -> Message | None:
    """Equity on every base, unless the limit is an amount, which needs none."""
    column, budget = judged_column(plan), plan.budget
    if budget is None or column is None or (numbers(limit) and not needs_base(limit)):
        return None
    return say_ratios(limit, equity_beside(limit, budget, column), years_of(budget.columns[column]))


RULE = Rule(
    id="equity-limit-unquantified",
    title=Text(
        sv="En gräns för eget kapital säger hur mycket, av vad och när",
        en="A limit on equity says how much, of what, and when",
    ),
    source=OWN_PLAN,
    force=Force.POLICY,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
