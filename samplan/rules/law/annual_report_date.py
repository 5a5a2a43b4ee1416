"""The annual report is drawn up in time."""

from __future__ import annotations

import re
from datetime import date, timedelta

from samplan.expression import Expression
from samplan.figures.decided import stated
from samplan.law.in_force import number_on
from samplan.rules.decisions import find_no_decision, is_draft
from samplan.rules.frame import Context, Judgements, Missing, Note, Problem, Text, law_reading
from samplan.rules.in_force import day_of
from samplan.rules.over import the_plan_if

LATE = Text(
    sv="årsredovisningen för {year} fastställdes {on}; den ska vara upprättad senast {deadline}",
    en="the annual report for {year} was adopted on {on}; it should be drawn up on {deadline} at the latest",
)
FIX = Text(
    sv="rätta dagen om den är fel; annars, skriv varför den är försenad (`deviations`), och lägg nästa års "
    "styrelsemöte tidigare",
    en="correct the day if it is wrong; else write why it is late (`deviations`), and hold the board meeting "
    "earlier next year",
)
WHICH_DAY = Text(
    sv="vilken dag årsredovisningen fastställdes", en="the day on which the annual report was adopted"
)
IN_TIME = Text(sv="fastställd {on}, senast {deadline}", en="adopted on {on}, at the latest {deadline}")
CALLED = Expression(r"årsredovisning|årsbokslut|\bannual (?:report|accounts)", re.IGNORECASE)


def is_annual_report(context: Context) -> bool:
    """Whether the document is the annual report, and not another that leaves it to one of its own."""
    plan = context.plan
    is_one = plan.report == "annual" or (plan.report is None and bool(CALLED.search(plan.title or "")))
    return (
        is_one and plan.extent == "whole" and all("annual_report" not in one.holds for one in plan.documents)
    )


def judge(context: Context) -> Judgements:
    """Compare the day on which the board adopted it with the last day for drawing it up."""
    plan, one = context.plan, stated(context.plan)
    year, months = plan.period.last_year, number_on("annual-report", day_of(context.plan, "annual-report"))
    undecided = find_no_decision(plan)
    if undecided and (is_draft(plan) or one.on is None):
        yield undecided
    elif one.on is None or year is None:
        yield Missing(one.place("on"), WHICH_DAY.of())
    else:
        deadline = date(year + 1, months + 1, 1) - timedelta(days=1)
        is_in_time = one.on.is_by(deadline)
        if is_in_time:
            yield Note(IN_TIME.of(on=one.on, deadline=deadline))
        elif is_in_time is None:
            yield Missing(one.place("on"), WHICH_DAY.of())
        else:
            message = LATE.of(year=year, on=one.on, deadline=deadline)
            yield Problem(one.place("on"), message, FIX.of())


RULE = law_reading(
    "annual-report-date", judge, "annual-report", over=the_plan_if(is_annual_report), kinds=("follow_up",)
)
