"""The plan is decided by the association's board."""

from __future__ import annotations

from samplan.figures.decided import stated
from samplan.figures.deciders import Decider, adopters, is_contradicted, who_decided
from samplan.rules import decisions
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text, cite
from samplan.rules.over import OF_BUDGETS

WRONG = Text(
    sv="{who} har beslutat planen; det är styrelsen som ska besluta om mål, inriktning, omfattning och "
    "budget, och det får den inte lämna över",
    en="{who} decided the plan; it is the board that should decide on goals, direction, scope and budget, "
    "and it may not delegate that",
)
FIX = Text(
    sv="skriv vem som har beslutat som det står i protokollet; vem som har skrivit planen är `prepared_by`",
    en="write who decided as the minutes have it; whoever wrote the plan is given as `prepared_by`",
)
CONTRADICTED = Text(
    sv="planen anger {body} som beslutsorgan (`body`), men ”{by}” som den som har beslutat (`by`)",
    en="the plan gives {body} as the deciding body (`body`), but “{by}” as who decided (`by`)",
)
BY = Text(sv="vem som har beslutat (`decision.by`)", en="who decided (`decision.by`)")
WHO = Text(sv="om {who} är förbundets styrelse", en="whether {who} is the association's board")
FIRST_BUDGET = Text(
    sv="om medlemmarna har fastställt budgeten, som de gör när förbundet bildas ({on})",
    en="whether the members have adopted the budget, as they do when the association is formed ({on})",
)
DECIDED_BY = Text(sv="beslutad av {who}", en="decided by {who}")


def judge(context: Context) -> Judgements:
    """Read who decided: the board, or of the first budget of an association its members."""
    plan, association, one = context.plan, context.association, stated(context.plan)
    decider, who = who_decided(one, association), decisions.decider_words(one)
    first_year, is_budget = (decisions.last_day_for_budget(plan), plan.period.end), plan.kind in OF_BUDGETS
    wrong = Problem(one.place("by" if one.by else "body"), WRONG.of(who=who), FIX.of())
    noted, is_new = Note(DECIDED_BY.of(who=who)), decisions.is_new(association, *first_year)
    may_be_first = Missing(("association", "predecessors"), decisions.NEW_ASSOCIATION.of())
    may_be_new = is_budget and decisions.may_be_new(association, *first_year)
    undecided = decisions.find_no_decision(plan) if decisions.is_draft(plan) else None
    if undecided is not None:
        yield undecided
    elif is_contradicted(one, association):
        body = decisions.decider_words(one, is_body=True)
        yield Problem(one.place("body"), CONTRADICTED.of(body=body, by=one.by), FIX.of())
    elif decider is None:
        yield Missing(("decision", "by"), BY.of())
    elif decider is Decider.OTHER:
        yield wrong
    elif decider is Decider.MEMBERS and is_budget:
        is_old = decisions.is_known_to_be_old(association, *first_year)
        yield wrong if is_old else noted if is_new else may_be_first
    elif decider is not Decider.BOARD:
        yield Missing(one.place("by"), WHO.of(who=who))
    elif not may_be_new or Decider.MEMBERS in adopters(plan, association):
        yield noted
    else:
        asked = Missing(("decision", "steps"), FIRST_BUDGET.of(on=association.formed_on))
        yield asked if is_new else may_be_first


RULE = Rule(
    "decided-by-board",
    cite("board-decides", "budget-day"),
    Force.LAW,
    judge,
    kinds=("goals_plan", *OF_BUDGETS),
    rests_on=("board-decides", "budget-day", "first-budget"),
)
