"""The days of the decision fit each other, the time of the document, and today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from samplan.figures.decided import DECIDED, stated
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.over import the_plan_if
from samplan.words.phrases import PRACTICE
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.time import When

LONG_AGO = Text(
    sv="dokumentet för {period} är beslutat {on}, mer än ett år innan det börjar gälla",
    en="the document for {period} was decided on {on}, more than a year before it begins",
)
TOO_SOON = Text(
    sv="årsredovisningen för {period} är beslutad {on}, innan tiden är slut",
    en="the annual report of {period} was decided on {on}, before that time is over",
)
AHEAD = Text(
    sv="dokumentet sägs vara beslutat {on}, mer än ett år framåt: i dag är det {today}",
    en="the document is said to be decided on {on}, more than a year ahead: today is {today}",
)
NOT_YET = Text(
    sv="om dokumentet är beslutat: dagen {on} har inte kommit, i dag är det {today}",
    en="whether the document is decided: the day {on} has not come, today is {today}",
)
OTHER_DAY = Text(
    sv="beslutet är daterat {on}, men i beslutsgången {step}",
    en="the decision is dated {on}, but among the steps {step}",
)
APART = Text(
    sv="steget ”{what}” har dagen {step}, mer än ett år före beslutet {on}",
    en="the step “{what}” has the day {step}, more than a year before the decision of {on}",
)
AFTERWARDS = Text(
    sv="steget ”{what}” har dagen {step}, före beslutet {on}",
    en="the step “{what}” has the day {step}, before the decision of {on}",
)
FIX = Text(
    sv="rätta dagen; den kan stå kvar från ett tidigare år",
    en="correct the day; it may be left from an earlier year",
)
TOWARDS = ("consultation", "proposal", "announcement", "publication")
AFTER = ("adjusted", "signed", "submitted")
YEAR = timedelta(days=366)


def is_dated(context: Context) -> bool:
    """Whether the document says when it was decided."""
    return stated(context.plan).on is not None


def judge(context: Context) -> Judgements:
    """Hold the day of the decision against the time of the document and today, and its steps against it."""
    one, period = stated(context.plan), context.plan.period
    on = one.on
    if on is None or on.start is None or on.end is None:
        return
    place, facts = one.place("on"), {"on": on, "period": period, "today": context.today}
    is_plan = context.plan.kind in ("goals_plan", "operational_plan", "budget")
    if is_plan and on.end + YEAR < period.first_day:
        yield Problem(place, LONG_AGO.of(**facts), FIX.of())
    elif context.plan.report == "annual" and period.end is not None and on.end < period.end:
        yield Problem(place, TOO_SOON.of(**facts), FIX.of())
    elif one.status in DECIDED and on.start > context.today + YEAR:
        yield Problem(place, AHEAD.of(**facts), FIX.of())
    elif one.status in DECIDED and on.start > context.today:
        yield Missing(place, NOT_YET.of(**facts))
    yield from _steps(context, on, (on.start, on.end))


def _steps(context: Context, on: When, decided: tuple[date, date]) -> Iterator[Problem]:
    """The steps whose days cannot be those of this decision, be it the first or a later one."""
    decision = context.plan.decision
    steps = [(at, one.step, one.on) for at, one in enumerate(decision.steps if decision else ()) if one.on]
    deciding = [(at, when) for at, step, when in steps if step in DECIDED]
    first = min((decided[0], *(when.start for _, when in deciding if when.start)))
    for at, step, when in steps:
        if when.start is None or when.end is None:
            continue
        is_other = deciding[-1:] == [(at, when)] and (when.end < decided[0] or when.start > decided[1])
        is_apart = step in TOWARDS and when.end + YEAR < first
        text = OTHER_DAY if is_other else APART if is_apart else None
        text = AFTERWARDS if step in AFTER and when.end < first else text
        if text is not None:
            facts = {"what": term("StepKind", step), "step": when, "on": on}
            yield Problem(("decision", "steps", at, "on"), text.of(**facts), FIX.of())


RULE = Rule(
    id="decision-days-fit",
    title=Text(
        sv="Beslutets dagar stämmer med varandra, med dokumentets tid och med dagens datum",
        en="The days of the decision fit each other, the time of the document and today",
    ),
    source=PRACTICE,
    force=Force.CONVENTION,
    over=the_plan_if(is_dated),
    judge=judge,
    severity=Severity.WARNING,
)
