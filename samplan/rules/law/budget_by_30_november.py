"""The budget is decided on 30 November of the year before at the latest.

What it checks
The decision day of an operational plan (`decision.on`) is not after 30 November of the year before
the plan's first year. A plan with the status `revised` is left alone: a budget may be changed
later. The finding is an error when the plan is adopted, otherwise a warning.

Why
The members and those who carry out interventions must know what they have before the year begins.

Example
A plan for 2020 that was adopted on 27 December 2019. Västra Skaraborg's plan carries that day,
but does not say what happened on it, and so the rule cannot decide there:

    period: 2020
    decision:
      status: adopted
      on: 2019-12-27

How to fix
Write the day of the board's decision as `on`. A date of which the document does not say what it is
the date of stays under `dated`. If the decision was late, declare a deviation with the reason.
An association in its first year is another case: its members adopt the budget when they form it.

Source
Lag (2003:1210) 23 §: the board adopts the budget on 30 November each year at the latest, after
consulting the members. The paragraph has been read in its wording as in force from 2024-01-01.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from samplan.results import Missing, Note, Problem, Severity
from samplan.rules.base import Context, Force, Judgement, Rule, at, manual_of
from samplan.texts import Text

MANUAL_SV = """Budgeten är beslutad senast den 30 november året innan.

Vad regeln kontrollerar
Beslutsdagen för en verksamhetsplan (`decision.on`) är inte senare än den 30 november året före
planens första år. En plan med status `revised` lämnas utanför: en budget får ändras senare.
Anmärkningen är ett fel när planen är antagen, annars en varning.

Varför
Medlemmarna och de som utför insatserna måste veta vad de har innan året börjar.

Exempel
En plan för 2020 som antogs den 27 december 2019. Västra Skaraborgs plan bär den dagen, men säger
inte vad som hände då, och därför kan regeln inte avgöra där:

    period: 2020
    decision:
      status: adopted
      on: 2019-12-27

Så rättar du
Skriv dagen för styrelsens beslut som `on`. Ett datum som dokumentet inte säger vad det gäller står
kvar under `dated`. Var beslutet sent, ange en avvikelse med skälet. Ett förbund i sitt första år är
ett annat fall: då fastställer medlemmarna budgeten när de bildar förbundet.

Källa
Lag (2003:1210) 23 §: styrelsen fastställer budgeten senast den 30 november varje år, efter samråd
med medlemmarna. Paragrafen har lästs i den lydelse som gäller från 2024-01-01.
"""

MONTH, DAY = 11, 30

LATE = Text(
    sv="budgeten för {year} beslutades {on}; den ska vara beslutad senast {deadline}",
    en="the budget for {year} was decided on {on}; it should be decided on {deadline} at the latest",
)
FIX = Text(
    sv="rätta dagen om den är fel; var beslutet sent, ange en avvikelse med skälet",
    en="correct the day if it is wrong; if the decision was late, declare a deviation with the reason",
)
IN_TIME = Text(
    sv="beslutad {on}, senast {deadline}",
    en="decided on {on}, at the latest {deadline}",
)
DAY_OF_DECISION = Text(
    sv="beslutsdagen (`decision.on`)",
    en="the day of the decision (`decision.on`)",
)
ONLY_DATED = Text(
    sv="beslutsdagen (`decision.on`); dokumentet är daterat {dated}, utan att säga om det är beslutsdagen",
    en="the day of the decision (`decision.on`); the document is dated {dated}, and does not say whether "
    "that is the day of the decision",
)


def applies(context: Context) -> bool:
    """Whether the plan is not a revision, which may come later."""
    return context.plan.decision is None or context.plan.decision.status != "revised"


def check(context: Context) -> Iterator[Judgement]:
    """Compare the day of the decision with the last day."""
    decision, year = context.plan.decision, context.plan.period.first_year
    if decision is None or decision.on is None:
        dated = decision.dated if decision else None
        fact = ONLY_DATED.of(dated=dated) if dated else DAY_OF_DECISION.of()
        yield Missing(at("decision", "on"), fact)
        return
    deadline = date(year - 1, MONTH, DAY)
    if decision.on <= deadline:
        yield Note(IN_TIME.of(on=decision.on, deadline=deadline))
        return
    severity = Severity.ERROR if decision.status == "adopted" else Severity.WARNING
    message = LATE.of(year=year, on=decision.on, deadline=deadline)
    yield Problem(at("decision", "on"), message, FIX.of(), severity=severity)


RULE = Rule(
    id="budget-by-30-november",
    title=Text(
        sv="Budgeten är beslutad senast den 30 november året innan",
        en="The budget is decided on 30 November of the year before at the latest",
    ),
    source=Text(sv="lag (2003:1210) 23 §", en="lag (2003:1210) 23 §"),
    force=Force.LAW,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    needs=("decision", "period"),
    kinds=("operational_plan",),
    applies=applies,
)
