"""The national system of follow-up is named, by the name of its time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.systems import CHANGE, Named, systems_named
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.words.phrases import NATIONAL_SYSTEM
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

NOT_SAID = Text(
    sv="dokumentet säger inte att insatserna följs upp i det nationella systemet ({name})",
    en="the document does not say that interventions are followed up in the national system ({name})",
)
CLOSED = Text(
    sv="här nämns SUS för {period}, men SUS stängdes 2023; systemet heter nu Uppföljning Finsam",
    en="here SUS is named for {period}, but SUS closed in 2023; the system is now Uppföljning Finsam",
)
NOT_YET = Text(
    sv="här nämns Uppföljning Finsam för {period}, men det kom 2023; systemet hette då SUS",
    en="here Uppföljning Finsam is named for {period}, but it came in 2023; the system was then SUS",
)
FIX_NAME = Text(sv="skriv {name}", en="write {name}")
FIX = Text(
    sv="skriv vad som registreras i {name}, i texten om uppföljning eller som `follow_up` för insatserna",
    en="say what is registered in {name}, in the text on follow-up or as `follow_up` of the interventions",
)
HERE_TOO = Text(sv="här också", en="here too")
PLANS = ("goals_plan", "operational_plan")


def said(context: Context) -> Iterator[tuple[Context, tuple[Named, ...]]]:
    """The places that name a system; for a plan with goals or interventions also that there is none."""
    plan, named = context.plan, systems_named(context.plan)
    if named or (plan.kind in PLANS and (plan.goals or plan.interventions)):
        yield context, named


def judge(context: Context, named: tuple[Named, ...]) -> Judgements:
    """Whether the right name is there; of earlier years a text may tell."""
    plan, is_said = context.plan, any(one.is_right for one in named)
    wrong = [one for one in named if not one.is_right and (one.is_use or not is_said)]
    if wrong:
        first, others = wrong[0], [Elsewhere(one.path, HERE_TOO.of(), needle=one.words) for one in wrong[1:]]
        message = (CLOSED if first.system == "sus" else NOT_YET).of(period=plan.period)
        yield Problem(first.path, message, FIX_NAME.of(name=_right_name(plan)), tuple(others), first.words)
    elif not is_said and plan.kind in PLANS:
        goals_plan = context.named("follows")
        there = systems_named(goals_plan) if goals_plan is not None else ()
        if not context.absent and not any(one.is_right for one in there):
            name = _right_name(plan)
            yield Problem((), NOT_SAID.of(name=name), FIX.of(name=name), is_absence=True)


def _right_name(plan: Plan) -> Text:
    start = plan.period.start
    return term("System", "sus" if start and start.year < CHANGE else "uppfoljning_finsam")


RULE = Rule("national-system", NATIONAL_SYSTEM, Force.RECOMMENDATION, judge, over=said)
