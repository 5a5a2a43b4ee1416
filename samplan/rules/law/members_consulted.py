"""The members are consulted before the budget is adopted."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING

from samplan.figures.decided import DECIDED, stated
from samplan.rules.base import Judgement
from samplan.rules.budgets import is_judged_elsewhere
from samplan.rules.decisions import is_first_budget
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Severity, Text, cite
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.time import When

LATE = Text(
    sv="samrådet med medlemmarna hölls {on}, efter att budgeten beslutades {decided}",
    en="the members were consulted on {on}, after the budget was decided on {decided}",
)
NOT_MEMBERS = Text(
    sv="samrådet var med {by}; före beslutet ska styrelsen samråda med medlemmarna",
    en="the consultation was with {by}; before the decision the board should consult the members",
)
FIX = Text(
    sv="rätta dagen om den är fel; har medlemmarna inte fått säga sitt, håll samråd innan budgeten beslutas",
    en="correct the day if it is wrong; if the members have not been heard, consult them before the decision",
)
UNTOLD = Text(
    sv="om styrelsen har samrått med medlemmarna före beslutet (en rad under `decision.steps`: "
    "`{{step: consultation, body: members, on: …}}`)",
    en="whether the board consulted the members before the decision (a line under `decision.steps`: "
    "`{{step: consultation, body: members, on: …}}`)",
)
WHICH_DAY = Text(
    sv="om samrådet {on} var före beslutet {decided}",
    en="whether the consultation of {on} came before the decision of {decided}",
)
CONSULTED = Text(sv="samråd {on}", en="consulted {on}")


def is_concerned(context: Context) -> bool:
    """Whether the plan has a budget that the board decides, and not one of another plan."""
    is_own = context.plan.extent != "supplement" and not is_judged_elsewhere(context)
    return is_own and not is_first_budget(context)


def judge(context: Context) -> Judgements:
    """Look for a consultation of the members that came before the decision."""
    steps = context.plan.decision.steps if context.plan.decision else ()
    asked = [index for index, one in enumerate(steps) if one.step == "consultation"]
    of_members = [index for index in asked if steps[index].body in (None, "members")]
    if not asked:
        yield Missing(("decision", "steps"), UNTOLD.of())
    elif not of_members:
        one = steps[asked[-1]]
        by = one.by or term("Body", one.body or "other")
        yield Problem(("decision", "steps", asked[-1]), NOT_MEMBERS.of(by=by), FIX.of())
    else:
        decided = _decided_on(context.plan)
        said = (_in_time(steps[index].on, decided, index) for index in of_members)
        best = min(said, key=lambda one: _FROM_BEST.index(type(one)))  # one in time is enough
        yield from (best,) if best else ()


def _decided_on(plan: Plan) -> When | None:
    """When it was decided; None for what says of itself that nobody has: the day of a proposal is another."""
    status = plan.decision.status if plan.decision else None
    return stated(plan).on if status in (None, *DECIDED) else None


_FROM_BEST = (NoneType, Note, Missing, Problem)


def _in_time(on: When | None, decided: When | None, index: int) -> Judgement | None:
    """What is said of one consultation; nothing where it or the decision has no day to compare."""
    if on is None or decided is None or decided.start is None or decided.end is None:
        return None  # it was asked for; without a day of the decision it is not known to be late
    path = ("decision", "steps", index, "on")
    if on.is_by(decided.start):
        return Note(CONSULTED.of(on=on))
    if on.is_by(decided.end) is False:
        return Problem(path, LATE.of(on=on, decided=decided), FIX.of())
    return Missing(path, WHICH_DAY.of(on=on, decided=decided))


RULE = Rule(
    id="members-consulted",
    title=Text(
        sv="Medlemmarna har fått säga sitt före beslutet om budgeten",
        en="The members were consulted before the decision on the budget",
    ),
    source=cite("budget-day"),
    force=Force.LAW,
    over=the_plan_if(is_concerned),
    judge=judge,
    kinds=OF_BUDGETS,
    severity=Severity.WARNING,
    rests_on=("budget-day",),
)
