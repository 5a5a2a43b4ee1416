"""The meeting that adopts the budget is announced, with the proposal on the web from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.decided import day_to_hold_against, first_step
from samplan.rules.decisions import is_draft, is_first_budget
from samplan.rules.frame import Context, Judgements, Missing, Problem, Severity, Text, law_rule
from samplan.rules.over import OF_BUDGETS, the_plan_if

if TYPE_CHECKING:
    from samplan.schema.terms import StepKind

LATE = Text(
    sv="{step} ({on}) kom efter {other} ({then}); sammanträdet ska tillkännages före beslutet, och förslaget "
    "finnas på webbplatsen från den dagen",
    en="{step} ({on}) came after {other} ({then}); the meeting should be announced before the decision, and "
    "the proposal be on the website from that day",
)
FIX = Text(
    sv="rätta dagen om den är fel; annars: tillkännage nästa sammanträde i tid, med förslaget på webben",
    en="correct the day if it is wrong; else announce the next meeting in time, with the proposal on the web",
)
NAMES = {
    "announcement": Text(sv="tillkännagivandet av sammanträdet", en="the announcement of the meeting"),
    "publication": Text(sv="publiceringen av förslaget", en="the publication of the proposal"),
    "adopted": Text(sv="beslutet", en="the decision"),
}
KINDS: tuple[StepKind, ...] = ("announcement", "publication")
UNTOLD = Text(
    sv="{step} (steget `{key}` under `decision.steps`)", en="{step} (the step `{key}` of `decision.steps`)"
)


def is_concerned(context: Context) -> bool:
    """Whether a meeting of the board adopts this budget: no supplement, and no first budget."""
    is_own = context.plan.extent != "supplement" and context.plan.budget is not None
    return is_own and not is_first_budget(context)


def judge(context: Context) -> Judgements:
    """Compare the days of announcement, publication and decision, as far as they are told."""
    plan, steps = context.plan, {kind: first_step(context.plan, kind) for kind in KINDS}
    untold = [kind for kind, (index, _) in steps.items() if index is None]
    if untold and not is_draft(plan):
        yield Missing(("decision", "steps"), UNTOLD.of(step=NAMES[untold[0]], key=untold[0]))
    name, later = "adopted", day_to_hold_against(plan)
    for kind, (index, on) in steps.items():
        if index is not None and on and later and later.end and on.is_by(later.end) is False:
            message = LATE.of(step=NAMES[kind], on=on, other=NAMES[name], then=later)
            yield Problem(("decision", "steps", index, "on"), message, FIX.of(), severity=Severity.WARNING)
        name, later = (kind, on) if on else (name, later)


RULE = law_rule(
    "budget-meeting-public",
    judge,
    "public-meeting",
    "proposal-on-web",
    over=the_plan_if(is_concerned),
    kinds=OF_BUDGETS,
    severity=Severity.INFO,
)
