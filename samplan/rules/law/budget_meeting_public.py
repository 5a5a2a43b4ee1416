"""The meeting that adopts the budget is announced, with the proposal on the web from then on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.decided import stated
from samplan.rules.decisions import is_draft, is_first_budget
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text, cite
from samplan.rules.over import OF_BUDGETS, the_plan_if

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.terms import StepKind
    from samplan.schema.time import When

ANNOUNCED_LATE = Text(
    sv="sammanträdet tillkännagavs {on}, efter att budgeten beslutades {other}",
    en="the meeting was announced on {on}, after the budget was decided on {other}",
)
PUBLISHED_LATE = Text(
    sv="budgetförslaget lades ut {on}, efter att sammanträdet tillkännagavs {other}; det ska finnas på "
    "webbplatsen från den dagen",
    en="the budget proposal was published on {on}, after the meeting was announced on {other}; it should be "
    "on the website from that day",
)
PUBLISHED_AFTER = Text(
    sv="budgetförslaget lades ut {on}, efter att budgeten beslutades {other}",
    en="the budget proposal was published on {on}, after the budget was decided on {other}",
)
FIX = Text(
    sv="rätta dagen om den är fel; annars: tillkännage nästa års sammanträde i tid, med förslaget på webben",
    en="correct the day if it is wrong; else announce the next meeting in time, with the proposal on the web",
)
NO_MEETING = Text(
    sv="om det offentliga sammanträdet tillkännagavs före beslutet (`announcement` under `decision.steps`)",
    en="whether the public meeting was announced before the decision (`announcement` under `decision.steps`)",
)
NO_PROPOSAL = Text(
    sv="om förslaget låg på webbplatsen före beslutet (`publication` under `decision.steps`)",
    en="whether the proposal was on the website before the decision (`publication` under `decision.steps`)",
)
NEITHER = Text(
    sv="om det offentliga sammanträdet tillkännagavs före beslutet, med förslaget på webbplatsen "
    "(`announcement` och `publication` under `decision.steps`)",
    en="whether the public meeting was announced before the decision, with the proposal on the website "
    "(`announcement` and `publication` under `decision.steps`)",
)


def is_concerned(context: Context) -> bool:
    """Whether a meeting of the board adopts this budget: no supplement, and no first budget."""
    is_own = context.plan.extent != "supplement" and context.plan.budget is not None
    return is_own and not is_first_budget(context)


def judge(context: Context) -> Judgements:
    """Compare the days of announcement, publication and decision, as far as they are told."""
    plan, is_open = context.plan, is_draft(context.plan)
    decided = None if is_open else stated(plan).on
    announced, published = _first(plan, "announcement"), _first(plan, "publication")
    if not (is_open or (announced and published)):
        untold = NO_PROPOSAL if announced else NO_MEETING if published else NEITHER
        yield Missing(("decision", "steps"), untold.of())
    if announced and _is_after(announced[1], decided):
        yield _late(ANNOUNCED_LATE, announced, decided)
    if published and announced and announced[1] is not None:
        if _is_after(published[1], announced[1]):
            yield _late(PUBLISHED_LATE, published, announced[1])
    elif published and _is_after(published[1], decided):
        yield _late(PUBLISHED_AFTER, published, decided)


def _late(text: Text, step: tuple[int, When | None], other: When | None) -> Problem:
    path = ("decision", "steps", step[0], "on")
    return Problem(path, text.of(on=step[1], other=other), FIX.of(), severity=Severity.WARNING)


def _first(plan: Plan, kind: StepKind) -> tuple[int, When | None] | None:
    """The earliest step of a kind, with its day; None where there is none."""
    steps = plan.decision.steps if plan.decision else ()
    found = [(index, one.on) for index, one in enumerate(steps) if one.step == kind]
    return min(found, key=lambda one: (one[1].start if one[1] else None) or date.max, default=None)


def _is_after(on: When | None, other: When | None) -> bool:
    """Whether a day is known to be after another."""
    last: date | None = other.end if other else None
    return on is not None and last is not None and on.is_by(last) is False


RULE = Rule(
    id="budget-meeting-public",
    title=Text(
        sv="Sammanträdet om budgeten är tillkännagivet, och förslaget finns på webbplatsen från den dagen",
        en="The meeting on the budget is announced, and the proposal is on the website from that day",
    ),
    source=cite("public-meeting", "proposal-on-web"),
    force=Force.LAW,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=OF_BUDGETS,
    severity=Severity.INFO,
    rests_on=("public-meeting", "proposal-on-web"),
)
