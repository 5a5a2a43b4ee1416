"""The members are consulted before the budget is adopted."""

from __future__ import annotations

from samplan.figures.decided import DECIDED, stated
from samplan.rules.decisions import decides_own_budget, find_doubted_day
from samplan.rules.frame import Context, Judgements, Missing, Note, Problem, Text, law_reading
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.words.terms import term

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
    sv="om styrelsen har samrått med medlemmarna före beslutet (`consultation` i `decision.steps`)",
    en="whether the board consulted the members before the decision (`consultation` in `decision.steps`)",
)
WHICH_DAY = Text(
    sv="om samrådet {on} var före beslutet {decided}",
    en="whether the consultation of {on} came before the decision of {decided}",
)
CONSULTED = Text(sv="samråd {on}", en="consulted {on}")


def judge(context: Context) -> Judgements:
    """Look for a consultation of the members that came before the decision; one in time is enough."""
    decision = context.plan.decision
    steps, path = decision.steps if decision else (), ("decision", "steps")
    asked = [index for index, step in enumerate(steps) if step.step == "consultation"]
    of_members = [index for index in asked if steps[index].body in (None, "members")]
    days = [(index, on) for index in of_members if (on := steps[index].on) is not None]
    is_proposal = decision is not None and decision.status not in (None, *DECIDED)
    decided = None if is_proposal else stated(context.plan).on  # the day of a proposal is another
    if not asked:
        yield Missing(path, UNTOLD.of())
    elif not of_members:
        last = steps[asked[-1]]
        message = NOT_MEMBERS.of(by=last.by or term("Body", last.body or "other"))
        yield Problem((*path, asked[-1]), message, FIX.of())
    elif not is_proposal and (doubted := find_doubted_day(context.plan)):
        yield doubted
    elif decided and decided.start and decided.end and len(days) == len(of_members):
        in_time = [on for _, on in days if on.is_by(decided.start)]
        perhaps = [(index, on) for index, on in days if on.is_by(decided.end) is not False]
        index, on = (perhaps or days)[0]
        if in_time:
            yield Note(CONSULTED.of(on=in_time[0]))
        elif perhaps:
            yield Missing((*path, index, "on"), WHICH_DAY.of(on=on, decided=decided))
        else:
            yield Problem((*path, index, "on"), LATE.of(on=on, decided=decided), FIX.of())


RULE = law_reading(
    "members-consulted", judge, "budget-day", over=the_plan_if(decides_own_budget), kinds=OF_BUDGETS
)
