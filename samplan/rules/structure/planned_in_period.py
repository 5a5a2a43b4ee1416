"""Nothing is planned for a time before the plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.targets import targets_of
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.rules.naming import goal_name
from samplan.schema.part import present
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.time import Period, When

Ahead = tuple[Path, Text, str, "When | Period"]
"""Something planned: where its time stands, what it is, its name, and its time."""

TARGET = Text(sv="målvärdet för ”{name}” ska vara nått {on}", en="the target of “{name}” is due {on}")
GOAL = Text(sv="målet ”{name}” gäller {on}", en="the goal “{name}” holds {on}")
INTERVENTION = Text(sv="insatsen ”{name}” pågår {on}", en="the intervention “{name}” runs {on}")
BEFORE = Text(sv="{what}, men planen gäller {period}", en="{what}, but the plan is for {period}")
FIX = Text(
    sv="rätta tiden om den står kvar från ett tidigare år; en insats som är slut kan ha `life: ends`",
    en="correct the time if it is left from an earlier year; what is over may have `life: ends`",
)
OVER = ("ends", "implemented", "moved")


def ahead(context: Context) -> Iterator[tuple[Context, Ahead]]:
    """All that the plan itself gives a time."""
    for one in (*_of_goals(context.plan), *_of_interventions(context.plan)):
        yield context, one


def _of_goals(plan: Plan) -> Iterator[Ahead]:
    """The goals with a time, and the last target of each indicator: earlier ones may be the way there."""
    for index, goal in present(plan.goals):
        if goal.period is not None:
            yield ("goals", index, "period"), GOAL, goal_name(goal), goal.period
        for number, indicator in present(goal.indicators):
            due = [(path, one.by) for path, one in targets_of(indicator) if one.by and one.by.end]
            if due:
                path, by = max(due, key=lambda one: str(one[1].end))
                yield ("goals", index, "indicators", number, *path, "by"), TARGET, indicator.name, by


def _of_interventions(plan: Plan) -> Iterator[Ahead]:
    for index, one in present(plan.interventions):
        if one.period is not None and one.life not in OVER:
            yield ("interventions", index, "period"), INTERVENTION, one.name, one.period


def judge(context: Context, one: Ahead) -> Judgements:
    """Whether it is over before the plan begins."""
    path, text, name, on = one
    period = context.plan.period
    if on.end is not None and on.end < period.first_day:
        yield Problem(path, BEFORE.of(what=text.of(name=name, on=on), period=period), FIX.of())


RULE = Rule(
    id="planned-in-period",
    title=Text(
        sv="Inget planeras till en tid före planen", en="Nothing is planned for a time before the plan"
    ),
    source=PRACTICE,
    force=Force.CONVENTION,
    over=ahead,
    judge=judge,
    kinds=("goals_plan", "operational_plan", "budget"),
    severity=Severity.WARNING,
)
