"""Efforts are divided as the association has decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.allocation import ClassShare, Division, computed_shares, division, stated_shares
from samplan.figures.policies import InForce, allocations_in_force
from samplan.results import Elsewhere, Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Severity, Text
from samplan.rules.limit_words import path_here
from samplan.rules.naming import allocation_name, quoted
from samplan.rules.over import the_plan_if
from samplan.schema.values import Amount
from samplan.texts import Message
from samplan.words.phrases import OWN_PLAN

if TYPE_CHECKING:
    from samplan.schema.limit import Allocation
    from samplan.schema.plan import Plan


WRONG = Text(
    sv="{allocation} är inte den beslutade: {classes}",
    en="{allocation} is not as decided: {classes}",
)
HOLDS = Text(sv="{allocation}: {classes}", en="{allocation}: {classes}")
CLASS = Text(
    sv="”{name}” har {actual} ({size}; beslutat är {wanted})",
    en="“{name}” has {actual} ({size}; {wanted} was decided)",
)
CLASS_STATED = Text(
    sv="”{name}” har {actual} (beslutat är {wanted})", en="“{name}” has {actual} ({wanted} was decided)"
)
FIX = Text(
    sv="ändra det som beviljas, eller låt styrelsen besluta en annan fördelning",
    en="change what is granted, or let the board decide another allocation",
)
DECIDED = Text(sv="här beslutas fördelningen", en="here the allocation is decided")
EXACT = Text(
    sv="exakta andelar för {allocation}; någon är ungefärlig",
    en="exact shares for {allocation}; some of them are approximate",
)
NO_EXACT_SIZE = {
    "costs": Text(
        sv="exakt kostnad för {interventions}, som är ungefärlig",
        en="the exact cost of {interventions}, which is approximate",
    ),
    "participants": Text(
        sv="exakt antal deltagare i {interventions}, som är ungefärligt",
        en="the exact number of participants of {interventions}, which is approximate",
    ),
}
NO_BASE = Text(
    sv="vad {allocation} räknas på: kostnader, antal insatser eller deltagare",
    en="what {allocation} divides: costs, number of interventions or participants",
)
NO_INTERVENTIONS = Text(
    sv="insatser att räkna in i {allocation}", en="interventions that count in {allocation}"
)
NO_CLASS = Text(
    sv="klass i {allocation} för {interventions}", en="the class in {allocation} of {interventions}"
)
NO_SIZE = {
    "costs": Text(sv="kostnad för {interventions}", en="the cost of {interventions}"),
    "participants": Text(sv="antal deltagare i {interventions}", en="the participants of {interventions}"),
}


def is_concerned(context: Context) -> bool:
    """Whether an allocation holds, or may hold; a goals plan has nothing to divide, only its base to name."""
    if context.plan.kind == "goals_plan":
        return any(_lacks_base(one) for one in context.plan.allocations)
    if context.plan.kind == "budget" and not context.plan.interventions and not context.plan.allocations:
        return False  # its interventions stand in the plan whose budget it is, and are judged there
    return bool(_in_force(context))


def _in_force(context: Context) -> list[InForce[Allocation]]:
    """The allocations that something can be held against: not what divides no interventions."""
    found = allocations_in_force(context.own_and_followed())
    return [one for one in found if one.item.base != "other" or stated_shares(one.item)]


def _lacks_base(allocation: Allocation) -> bool:
    return allocation.base is None and not stated_shares(allocation)


def judge(context: Context) -> Judgements:
    """Hold what the interventions give each class against each allocation."""
    for one in _in_force(context):
        if _lacks_base(one.item):
            yield Missing(path_here(one, "base"), NO_BASE.of(allocation=allocation_name(one.item)))
        elif context.plan.kind != "goals_plan":
            yield from _judge(one, context.plan)


def _judge(one: InForce[Allocation], plan: Plan) -> Judgements:
    shares = stated_shares(one.item)
    if not shares:
        parts = division(plan, one.item)
        if gaps := tuple(_find_gaps(one.item, parts)):
            yield from gaps
            return
        shares = computed_shares(one.item, parts)
    classes = tuple(_say_class(share, one.item) for share in shares)
    facts = {"allocation": allocation_name(one.item), "classes": classes}
    if any(share.is_off is None for share in shares):
        yield Missing(path_here(one, "classes"), EXACT.of(allocation=allocation_name(one.item)))
    elif any(share.is_off for share in shares):
        yield _problem(one, plan, WRONG.of(**facts))
    else:
        yield Note(HOLDS.of(**facts))


def _problem(one: InForce[Allocation], plan: Plan, message: Message) -> Problem:
    last = plan.period.last_year
    is_early = one.item.by is not None and last is not None and last < one.item.by
    elsewhere = (Elsewhere(one.path, DECIDED.of(), one.plan),) if one.plan else ()
    path: Path = ("interventions",) if one.plan else one.path
    return Problem(path, message, FIX.of(), elsewhere, severity=Severity.INFO if is_early else None)


def _find_gaps(allocation: Allocation, parts: Division) -> Iterator[Missing]:
    where: Path = ("interventions",)
    name = allocation_name(allocation)
    if parts.unclassed:
        unclassed = quoted(parts.unclassed)
        yield Missing(where, NO_CLASS.of(allocation=name, interventions=unclassed))
    if parts.uncounted and allocation.base in NO_SIZE:
        yield Missing(where, NO_SIZE[allocation.base].of(interventions=quoted(parts.uncounted)))
    if parts.approximate and allocation.base in NO_EXACT_SIZE:
        yield Missing(where, NO_EXACT_SIZE[allocation.base].of(interventions=quoted(parts.approximate)))
    if not parts.unclassed and not parts.uncounted and not parts.whole:
        yield Missing(where, NO_INTERVENTIONS.of(allocation=name))


def _say_class(share: ClassShare, allocation: Allocation) -> Message:
    facts = {"name": share.name, "actual": share.actual, "wanted": share.wanted}
    if share.size is None:
        return CLASS_STATED.of(**facts)
    return CLASS.of(**facts, size=Amount(share.size, "kr") if allocation.base == "costs" else share.size)


RULE = Rule(
    id="policy-allocation-split",
    title=Text(
        sv="Insatserna är fördelade så som förbundet har beslutat",
        en="Efforts are divided as the association has decided",
    ),
    source=OWN_PLAN,
    force=Force.POLICY,
    over=the_plan_if(is_concerned),
    judge=judge,
)
