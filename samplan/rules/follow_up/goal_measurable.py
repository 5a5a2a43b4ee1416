"""Every goal can be measured.

What it checks
Each goal has at least one indicator, and each indicator has a target value, the day or year by
which it should be reached (`target.by`) and a data source. One finding for each goal names all that
is missing. A vision is a direction, and strategies, measures and activities (`level`) are ways to a
goal: they need not be measured.

Nobody can reach a target whose lowest value is above its highest, or one by a day before the period of
the document; nor was a baseline measured after it. Where a target says a number that may be a year
("more than 2025"), the rule cannot decide.

Why
A goal without an indicator is a direction. Whether it is reached is then a matter of opinion, and
the follow-up has nothing to answer. Without a date a goal is never missed; without a data source
nobody knows where the answer will come from.

Example
RAR i Sörmland 2021 has a goal with a value, but without a latest date and a data source:

    goals:
      - id: plan-after-exit
        text: Samtliga individer som deltagit ska ha en plan efter avslutad insats.
        indicators:
          - id: leavers-with-plan
            name: Individer som deltagit som har en plan efter avslutad insats
            target: {at_least: 100 %}

How to fix
Add what is missing, if the board has decided it: an indicator, `target: {at_least: 100 %, by: 2021}`
and `data_source: SUS`. A goal that is meant as a vision says so: `level: vision`.

Source
The association follows up and evaluates what it supports. For budgets from 2024 on, kommunallagen
(2017:725) 11 kap. 6 § second paragraph asks for goals too, through lag (2003:1210) 21 §. That a goal has
all four parts is not written in the law; it is what a follow-up needs.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from samplan.figures.targets import VALUES, targets_of, value_of
from samplan.law.in_force import cite
from samplan.results import Problem
from samplan.rules.base import Context, Force, Judgement, Rule, each_apart, manual_of
from samplan.rules.naming import goal_name
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.schema.goal import Goal, Indicator
    from samplan.schema.plan import Plan

MANUAL_SV = """Vad regeln kontrollerar
Varje mål har minst en indikator, och varje indikator har ett målvärde, den dag eller det år då det
ska vara nått (`target.by`) och en datakälla. En iakttagelse för varje mål räknar upp allt som saknas.
En vision är en riktning, och strategier, åtgärder och aktiviteter (`level`) är vägar till ett mål: de
behöver inte mätas.

Ett målvärde vars lägsta värde är högre än det högsta kan ingen nå, och inte heller ett som ska nås
innan dokumentets period börjar; ett utgångsvärde kan inte vara mätt efter perioden. Där målvärdet är
ett tal som kan vara ett år (”fler än 2025”) kan regeln inte avgöra.

Varför
Ett mål utan indikator är en riktning. Om det är nått blir då en åsikt, och uppföljningen har inget
att svara på. Utan datum kan ett mål aldrig missas; utan datakälla vet ingen var svaret ska hämtas.

Exempel
RAR i Sörmland 2021 har ett mål med ett värde, men utan senaste datum och datakälla:

    goals:
      - id: plan-after-exit
        text: Samtliga individer som deltagit ska ha en plan efter avslutad insats.
        indicators:
          - id: leavers-with-plan
            name: Individer som deltagit som har en plan efter avslutad insats
            target: {at_least: 100 %}

Så rättar du
Lägg till det som saknas, om styrelsen har beslutat det: en indikator,
`target: {at_least: 100 %, by: 2021}` och `data_source: SUS`. Ett mål som är menat som en vision
säger det: `level: vision`.

Källa
Förbundet följer upp och utvärderar det som det stöder. För budgetar från och med 2024 begär också
kommunallagen (2017:725) 11 kap. 6 § andra stycket mål, genom lag (2003:1210) 21 §. Att ett mål ska ha
alla fyra delarna står inte i lagen; det är vad en uppföljning behöver.
"""

NOT_MEASURED = ("vision", "strategy", "measure", "activity")
"""Levels that nobody measures by themselves: a direction, and the ways to a goal."""
CITES = ("tasks", "goals-of-the-budget")

NO_INDICATOR = Text(
    sv="målet ”{goal}” har ingen indikator, så det går inte att se om det är nått",
    en="the goal “{goal}” has no indicator, so nobody can see whether it is reached",
)
INCOMPLETE = Text(
    sv="målet ”{goal}” går inte att mäta: {missing} saknas",
    en="the goal “{goal}” cannot be measured: it lacks {missing}",
)
OF_INDICATOR = Text(
    sv="{missing} för indikatorn ”{indicator}”",
    en="{missing} for the indicator “{indicator}”",
)
TARGET = Text(sv="målvärde", en="a target value")
BY = Text(sv="senaste datum", en="a latest date")
DATA_SOURCE = Text(sv="datakälla", en="a data source")
ADD_INDICATOR = Text(
    sv="lägg till en indikator med målvärde, senaste datum och datakälla, eller ange att målet är en vision "
    "(level: vision)",
    en="add an indicator with a target value, a latest date and a data source, or say that the goal is a "
    "vision (level: vision)",
)
ADD_PARTS = Text(sv="ange {parts} för indikatorn", en="give {parts} for the indicator")
ADD_PARTS_TO_SEVERAL = Text(sv="ange {parts} för indikatorerna", en="give {parts} for the indicators")
WITH_KEY = Text(sv="{part} ({key})", en="{part} ({key})")


def applies(context: Context) -> bool:
    """Whether there is a goal that is neither a vision nor a way to one."""
    return any(goal.level not in NOT_MEASURED for goal in context.plan.goals)


def check(context: Context) -> Iterator[Judgement]:
    """One problem for each goal that cannot be measured."""
    goals = context.plan.goals
    yield from each_apart(_measure, goals, range(len(goals)))
    yield from each_apart(partial(_judge_sense, context.plan), goals, range(len(goals)))


def _judge_sense(plan: Plan, goal: Goal, index: int) -> Iterator[Judgement]:
    """What is plainly wrong with the targets, which few plans have."""
    if any(_may_be_odd(plan, one) for one in goal.indicators):
        from samplan.rules.target_sense import judge_sense  # noqa: PLC0415 - most targets make sense

        yield from judge_sense(plan, goal, index)


def _may_be_odd(plan: Plan, indicator: Indicator) -> bool:
    """Whether a target has two bounds, a word before its number or a time outside the period."""
    start, end = plan.period.start, plan.period.end
    on = indicator.baseline.on if indicator.baseline else None
    if on is not None and on.start is not None and end is not None and on.start > end:
        return True
    for _, target in targets_of(indicator):
        by = target.by.end if target.by else None
        values = [value for name in VALUES if (value := getattr(target, name)) is not None]
        if len(values) > 1 or any(value.qualifier for value in values):
            return True
        if by is not None and start is not None and by < start:
            return True
    return False


def _measure(goal: Goal, index: int) -> Iterator[Judgement]:
    if goal.level in NOT_MEASURED:
        return
    name = goal_name(goal)
    if not goal.indicators:
        yield Problem(("goals", index), NO_INDICATOR.of(goal=name), ADD_INDICATOR.of(), is_absence=True)
        return
    lacks = [(one, lack) for one in goal.indicators if (lack := _lacks(one))]
    if lacks:
        parts = {key: part for _, lack in lacks for key, part in lack.items()}
        with_keys = tuple(WITH_KEY.of(part=part, key=key) for key, part in parts.items())
        missing = tuple(_missing(goal, one, tuple(lack.values())) for one, lack in lacks)
        yield Problem(
            ("goals", index, "indicators", goal.indicators.index(lacks[0][0])),
            INCOMPLETE.of(goal=name, missing=missing),
            (ADD_PARTS if len(lacks) == 1 else ADD_PARTS_TO_SEVERAL).of(parts=with_keys),
            is_absence=True,
        )


def _missing(goal: Goal, indicator: Indicator, missing: tuple[Text, ...]) -> Message | tuple[Text, ...]:
    if len(goal.indicators) == 1:
        return missing
    return OF_INDICATOR.of(missing=missing, indicator=indicator.name)


def _lacks(indicator: Indicator) -> dict[str, Text]:
    """What the indicator lacks, by the key that would hold it."""
    targets = [target for _, target in targets_of(indicator)]
    lacks = {}
    if not targets or any(value_of(target) is None for target in targets):
        lacks["target.at_least" if targets else "target"] = TARGET
    if not targets or any(target.by is None for target in targets):
        lacks["target.by"] = BY
    if indicator.data_source is None:
        lacks["data_source"] = DATA_SOURCE
    return lacks


RULE = Rule(
    id="goal-measurable",
    title=Text(sv="Alla mål går att mäta", en="Every goal can be measured"),
    source=cite(*CITES),
    cites=CITES,
    force=Force.RECOMMENDATION,
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
    rests_on=("tasks",),
)
