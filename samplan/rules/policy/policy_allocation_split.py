"""Efforts are divided as the association has decided."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.allocation import ClassShare, computed_shares, division, stated_shares
from samplan.figures.policies import InForce, allocations_in_force
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Severity, Text
from samplan.rules.limit_words import path_here
from samplan.rules.naming import allocation_name, quoted
from samplan.schema.values import Amount
from samplan.words.phrases import OWN_PLAN

if TYPE_CHECKING:
    from samplan.schema.limit import Allocation
    from samplan.schema.plan import Plan
    from samplan.texts import Message

WRONG = Text(
    sv="{allocation} är inte den beslutade: {classes}", en="{allocation} is not as decided: {classes}"
)
HOLDS = Text(sv="{allocation}: {classes}", en="{allocation}: {classes}")
CLASS = Text(
    sv="”{name}” har {actual} ({size}; beslutat är {wanted})",
    en="“{name}” has {actual} ({size}; {wanted} was decided)",
)
STATED = Text(
    sv="”{name}” har {actual} (beslutat är {wanted})", en="“{name}” has {actual} ({wanted} was decided)"
)
FIX = Text(
    sv="ändra det som beviljas, eller låt styrelsen besluta en annan fördelning",
    en="change what is granted, or let the board decide another allocation",
)
DECIDED = Text(sv="här beslutas fördelningen", en="here the allocation is decided")
NO_BASE = Text(
    sv="vad {allocation} räknas på: kostnader, antal insatser eller deltagare",
    en="what {allocation} divides: costs, number of interventions or participants",
)
LACKS = {
    "class": Text(
        sv="klass i {allocation} för {interventions}", en="the class in {allocation} of {interventions}"
    ),
    "costs": Text(sv="exakt kostnad för {interventions}", en="the exact cost of {interventions}"),
    "participants": Text(
        sv="exakt antal deltagare för {interventions}",
        en="the exact number of participants of {interventions}",
    ),
}
"""What interventions do not say, by the base that it is a part of."""
NOTHING = Text(sv="insatser att räkna in i {allocation}", en="interventions that count in {allocation}")
EXACT = Text(sv="exakta andelar för {allocation}", en="exact shares for {allocation}")


def allocations(context: Context) -> Iterator[tuple[Plan, InForce[Allocation]]]:
    """The allocations that something is held against; in a goals plan those that do not say what they divide.

    The interventions of a budget stand in the plan whose budget it is, and are judged there.
    """
    plan = context.plan
    if plan.kind == "budget" and not plan.interventions and not plan.allocations:
        return
    for one in allocations_in_force(context.own_and_followed()):
        is_stated, base = bool(stated_shares(one.item)), one.item.base
        if (is_stated or base != "other") and (plan.kind != "goals_plan" or not (is_stated or base)):
            yield plan, one


def judge(plan: Plan, one: InForce[Allocation]) -> Judgements:
    """Hold what the interventions give each class, or what the document states, against an allocation."""
    allocation, name, shares = one.item, allocation_name(one.item), stated_shares(one.item)
    if not shares and allocation.base is None:
        yield Missing(path_here(one, "base"), NO_BASE.of(allocation=name))
        return
    if not shares:
        parts = division(plan, allocation)
        gaps = {"class": parts.unclassed, allocation.base or "": (*parts.uncounted, *parts.approximate)}
        for kind, names in gaps.items():
            if names:
                fact = LACKS[kind].of(allocation=name, interventions=quoted(names))
                yield Missing(("interventions",), fact)
        if any(gaps.values()):
            return
        shares = computed_shares(allocation, parts)
    facts = {"allocation": name, "classes": tuple(_say(share, allocation) for share in shares)}
    if not shares:
        yield Missing(("interventions",), NOTHING.of(allocation=name))
    elif any(share.is_off is None for share in shares):
        yield Missing(path_here(one, "classes"), EXACT.of(allocation=name))
    elif any(share.is_off for share in shares):
        is_early = allocation.by is not None and (plan.period.last_year or allocation.by) < allocation.by
        elsewhere = (Elsewhere(one.path, DECIDED.of(), one.plan),) if one.plan else ()
        path = ("interventions",) if one.plan else one.path
        severity = Severity.INFO if is_early else None
        yield Problem(path, WRONG.of(**facts), FIX.of(), elsewhere, severity=severity)
    else:
        yield Note(HOLDS.of(**facts))


def _say(share: ClassShare, allocation: Allocation) -> Message:
    facts = {"name": share.name, "actual": share.actual, "wanted": share.wanted}
    if share.size is None:
        return STATED.of(**facts)
    return CLASS.of(**facts, size=Amount(share.size, "kr") if allocation.base == "costs" else share.size)


RULE = Rule("policy-allocation-split", OWN_PLAN, Force.POLICY, judge, over=allocations)
