"""Nothing is planned for a time before the plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import goal_name
from samplan.schema.part import present
from samplan.texts import Message
from samplan.words.phrases import PRACTICE

GOAL = Text(sv="målet ”{name}” gäller {on}", en="the goal “{name}” holds {on}")
INTERVENTION = Text(sv="insatsen ”{name}” pågår {on}", en="the intervention “{name}” runs {on}")
DEVIATION = Text(
    sv="avvikelsen från ”{name}” godtas till och med {on}",
    en="the deviation from “{name}” is accepted until {on}",
)
BEFORE = Text(sv="{what}, men planen gäller {period}", en="{what}, but the plan is for {period}")
FIX = Text(
    sv="rätta tiden om den står kvar från ett tidigare år; en insats som är slut kan ha `life: ends`",
    en="correct the time if it is left from an earlier year; what is over may have `life: ends`",
)
OVER = ("ends", "implemented", "moved")


def ahead(context: Context) -> Iterator[tuple[Context, Path, Message, date | None]]:
    """What the plan itself gives a time: where that stands, what it is, and when it is over."""
    plan = context.plan
    for index, goal in present(plan.goals):
        if (time := goal.period) is not None:
            yield context, ("goals", index, "period"), GOAL.of(name=goal_name(goal), on=time), time.end
    for index, one in present(plan.interventions):
        if (time := one.period) is not None and one.life not in OVER:
            yield (
                context,
                ("interventions", index, "period"),
                INTERVENTION.of(name=one.name, on=time),
                time.end,
            )
    for index, deviation in present(plan.deviations):
        if (
            until := deviation.until
        ) is not None and until >= context.today:  # else it is told that it is over
            yield context, ("deviations", index, "until"), DEVIATION.of(name=deviation.rule, on=until), until


def judge(context: Context, path: Path, what: Message, end: date | None) -> Judgements:
    """Whether it is over before the plan begins."""
    if end is not None and end < context.plan.period.first_day:
        yield Problem(path, BEFORE.of(what=what, period=context.plan.period), FIX.of())


RULE = Rule(
    "planned-in-period",
    PRACTICE,
    Force.CONVENTION,
    judge,
    over=ahead,
    kinds=("goals_plan", "operational_plan", "budget"),
    severity=Severity.WARNING,
)
