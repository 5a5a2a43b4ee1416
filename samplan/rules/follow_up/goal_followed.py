"""Each goal of a plan is answered in the follow-up of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.targets import NOT_MEASURED
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Judgements, Problem, Text, law_rule
from samplan.rules.naming import goal_name, quoted
from samplan.schema.part import present

if TYPE_CHECKING:
    from samplan.schema.goal import Goal
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan

UNANSWERED = Text(
    sv="inget utfall redovisas för {goals}, som är mål i ”{plan}”",
    en="no outcome is given for {goals}, which “{plan}” set out to reach",
)
FIX = Text(
    sv="lägg till ett utfall under `outcomes` för varje mål; är det inte mätt, skriv "
    "`assessment: not_assessed` och skälet i `comment`",
    en="add an outcome under `outcomes` for each goal; where it has not been measured, write "
    "`assessment: not_assessed` and the reason in `comment`",
)
GOAL = Text(sv="målet", en="the goal")
OF_A_PART = ("half_year", "tertial", "quarter", "other")
"""Reports that need not answer all that a plan wants to reach."""


def answered(context: Context) -> Iterator[tuple[Context, Plan]]:
    """The plan that is reported on, if it has goals; a report on part of the year need not answer all."""
    is_elsewhere = any("goals" in one.holds for _, one in present(context.plan.documents))
    if context.plan.report not in OF_A_PART and not is_elsewhere:
        plan = context.named("answers")
        if plan is not None and any(True for _ in _asked(plan, context.plan)):
            yield context, plan


def _asked(plan: Plan, report: Plan) -> Iterator[tuple[int, Goal]]:
    """The goals that a report should answer: one that subgoals alone measure is answered by them."""
    parents = {goal.parent for _, goal in present(plan.goals)}
    for index, goal in present(plan.goals):
        start, end = (goal.period.start, goal.period.end) if goal.period else (None, None)
        is_over = end is not None and report.period.start is not None and end < report.period.start
        is_ahead = start is not None and report.period.end is not None and start > report.period.end
        is_by_others = goal.id in parents and not goal.indicators
        if goal.level not in NOT_MEASURED and not is_by_others and not is_over and not is_ahead:
            yield index, goal


def judge(context: Context, plan: Plan) -> Judgements:
    """The goals of which no outcome says anything."""
    said = {one.goal for _, one in present(context.plan.outcomes) if _says_something(one)}
    open_ones = [(index, goal) for index, goal in _asked(plan, context.plan) if goal.id not in said]
    if open_ones:
        names = quoted(goal_name(goal) for _, goal in open_ones)
        where = tuple(Elsewhere(("goals", index), GOAL.of(), plan.id) for index, _ in open_ones)
        path = ("outcomes",) if context.plan.outcomes else ("answers",)
        yield Problem(path, UNANSWERED.of(goals=names, plan=plan.title), FIX.of(), where, is_absence=True)


def _says_something(one: Outcome) -> bool:
    values = (one.total, one.women, one.men, one.share, one.assessment, one.comment)
    return any(value is not None for value in values)


RULE = law_rule("goal-followed", judge, "tasks", over=answered, kinds=("follow_up",))
