"""The plan is decided by the association's board."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.decided import Decided, stated
from samplan.figures.deciders import Decider, adopters, is_contradicted, who_decided
from samplan.law.in_force import day_on
from samplan.rules.base import Judgement, at
from samplan.rules.decisions import (
    NEW_ASSOCIATION,
    find_no_decision,
    is_draft,
    is_known_to_be_old,
    is_new,
    may_be_new,
)
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text, cite
from samplan.rules.in_force import day_of
from samplan.rules.over import OF_BUDGETS
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.association import Association
    from samplan.schema.plan import Plan


WRONG = Text(
    sv="”{by}” har beslutat planen; det är styrelsen som ska besluta om mål, inriktning, omfattning och "
    "budget, och det får den inte lämna över",
    en="“{by}” decided the plan; it is the board that should decide on goals, direction, scope and budget, "
    "and it may not delegate that",
)
WRONG_BODY = Text(
    sv="{body} har beslutat planen; det är styrelsen som ska besluta om mål, inriktning, omfattning och "
    "budget, och det får den inte lämna över",
    en="{body} decided the plan; it is the board that should decide on goals, direction, scope and budget, "
    "and it may not delegate that",
)
"""Where only the word of the format says who."""
ANOTHER = Text(sv="någon annan än styrelsen", en="somebody other than the board")
CONTRADICTED = Text(
    sv="planen anger {body} som beslutsorgan (`body`), men ”{by}” som den som har beslutat (`by`)",
    en="the plan gives {body} as the deciding body (`body`), but “{by}” as who decided (`by`)",
)
AGREE = Text(
    sv="rätta det av dem som är fel, så som det står i protokollet",
    en="correct the one that is wrong, as the minutes have it",
)
FIX = Text(
    sv="skriv vem som har beslutat så som det står i protokollet; den som har skrivit planen anges som "
    "`prepared_by`",
    en="write who decided as the minutes have it; whoever wrote the plan is given as `prepared_by`",
)
BY = Text(
    sv="vem som har beslutat (`decision.by`)",
    en="who decided (`decision.by`)",
)
WHO = Text(
    sv="om ”{by}” är förbundets styrelse",
    en="whether “{by}” is the association's board",
)
FIRST_BUDGET = Text(
    sv="om medlemmarna har fastställt budgeten; förbundet bildades {on}, och då gör de det när de bildar "
    "förbundet (lag (2003:1210) 23 § tredje meningen)",
    en="whether the members have adopted the budget; the association was formed {on}, and they then do so "
    "when they form it (lag (2003:1210) 23 § third sentence)",
)
DECIDED_BY = Text(sv="beslutad av ”{by}”", en="decided by “{by}”")
DECIDED_BY_BODY = Text(sv="beslutad av {body}", en="decided by {body}")


def judge(context: Context) -> Judgements:
    """Read who decided."""
    plan = context.plan
    one = stated(plan)
    if is_draft(plan) and (undecided := find_no_decision(plan)) is not None:
        yield undecided
    elif is_contradicted(one, context.association):
        message = CONTRADICTED.of(body=_body(one), by=one.by)
        yield Problem(one.place("body"), message, AGREE.of())
    else:
        yield _judge(context, one)


def _judge(context: Context, one: Decided) -> Judgement:
    plan, association = context.plan, context.association
    is_budget = plan.kind in OF_BUDGETS
    match who_decided(one, association):
        case None:
            return Missing(at("decision", "by"), BY.of())
        case Decider.OTHER:
            return _wrong(one)
        case Decider.MEMBERS if is_budget:
            return _by_members(plan, association, one)
        case Decider.BOARD if is_budget and may_be_new(association, _eve(plan), plan.period.end):
            return _by_board_of_new(plan, association, one)
        case Decider.BOARD:
            return _noted(one)
        case _:
            return Missing(one.place("by"), WHO.of(by=one.by))


def _by_board_of_new(plan: Plan, association: Association, one: Decided) -> Judgement:
    """The board decides on the plan of the first year where the members have adopted its budget."""
    if any(each is Decider.MEMBERS for each in adopters(plan, association)):
        return _noted(one)
    if is_new(association, _eve(plan), plan.period.end):
        return Missing(at("decision", "steps"), FIRST_BUDGET.of(on=association.formed_on))
    return Missing(at("association", "predecessors"), NEW_ASSOCIATION.of())


def _by_members(plan: Plan, association: Association, one: Decided) -> Judgement:
    """The members adopt the first budget of an association, and no other."""
    first_year = (_eve(plan), plan.period.end)
    if is_new(association, *first_year):
        return _noted(one)
    if is_known_to_be_old(association, *first_year):
        return _wrong(one)
    return Missing(at("association", "predecessors"), NEW_ASSOCIATION.of())


def _noted(one: Decided) -> Note:
    return Note(DECIDED_BY.of(by=one.by) if one.by else DECIDED_BY_BODY.of(body=_body(one)))


def _wrong(one: Decided) -> Problem:
    if one.by is None:
        return Problem(one.place("body"), WRONG_BODY.of(body=_body(one)), FIX.of())
    return Problem(one.place("by"), WRONG.of(by=one.by), FIX.of())


def _body(one: Decided) -> Text:
    """The word of the format for who decided, as a sentence has it."""
    return ANOTHER if one.body in (None, "other") else term("Body", one.body)


def _eve(plan: Plan) -> date:
    """The last day on which an older association would have set its budget."""
    return day_on("budget-day", day_of(plan, "budget-day")).of_year(plan.period.first_year - 1)


RULE = Rule(
    id="decided-by-board",
    title=Text(
        sv="Planen är beslutad av förbundets styrelse",
        en="The plan is decided by the association's board",
    ),
    source=cite("board-decides", "budget-day"),
    force=Force.LAW,
    judge=judge,
    kinds=("goals_plan", *OF_BUDGETS),
    rests_on=("board-decides", "budget-day", "first-budget"),
)
