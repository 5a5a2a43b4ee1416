"""The plan is decided by the association's board."""

from __future__ import annotations

from samplan.figures.decided import stated
from samplan.figures.deciders import Decider, adopters, is_contradicted, who_decided
from samplan.rules.decisions import (
    NEW_ASSOCIATION,
    decider_words,
    find_no_decision,
    is_draft,
    is_known_to_be_old,
    is_new,
    last_day_for_budget,
    may_be_new,
)
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Text, cite
from samplan.rules.over import OF_BUDGETS

WRONG = Text(
    sv="{who} har beslutat planen; det är styrelsen som ska besluta om mål, inriktning, omfattning och "
    "budget, och det får den inte lämna över",
    en="{who} decided the plan; it is the board that should decide on goals, direction, scope and budget, "
    "and it may not delegate that",
)
FIX = Text(
    sv="skriv vem som har beslutat så som det står i protokollet; den som har skrivit planen anges som "
    "`prepared_by`",
    en="write who decided as the minutes have it; whoever wrote the plan is given as `prepared_by`",
)
CONTRADICTED = Text(
    sv="planen anger {body} som beslutsorgan (`body`), men ”{by}” som den som har beslutat (`by`)",
    en="the plan gives {body} as the deciding body (`body`), but “{by}” as who decided (`by`)",
)
AGREE = Text(
    sv="rätta det av dem som är fel, så som det står i protokollet",
    en="correct the one that is wrong, as the minutes have it",
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
    decider, who, first_year = (
        who_decided(one, association),
        decider_words(one),
        (last_day_for_budget(plan), plan.period.end),
    )
    is_budget, wrong_at = plan.kind in OF_BUDGETS, one.place("by" if one.by else "body")
    noted, may_be_first = (
        Note(DECIDED_BY.of(who=who)),
        Missing(("association", "predecessors"), NEW_ASSOCIATION.of()),
    )
    if is_draft(plan) and (undecided := find_no_decision(plan)) is not None:
        yield undecided
    elif is_contradicted(one, association):
        yield Problem(
            one.place("body"), CONTRADICTED.of(body=decider_words(one, is_body=True), by=one.by), AGREE.of()
        )
    elif decider is None:
        yield Missing(("decision", "by"), BY.of())
    elif decider is Decider.OTHER:
        yield Problem(wrong_at, WRONG.of(who=who), FIX.of())
    elif decider is Decider.MEMBERS and is_budget:
        if is_known_to_be_old(association, *first_year):
            yield Problem(wrong_at, WRONG.of(who=who), FIX.of())
        else:
            yield noted if is_new(association, *first_year) else may_be_first
    elif decider is not Decider.BOARD:
        yield Missing(one.place("by"), WHO.of(who=who))
    elif not (is_budget and may_be_new(association, *first_year)) or Decider.MEMBERS in adopters(
        plan, association
    ):
        yield noted
    elif is_new(association, *first_year):
        yield Missing(("decision", "steps"), FIRST_BUDGET.of(on=association.formed_on))
    else:
        yield may_be_first


RULE = Rule(
    id="decided-by-board",
    source=cite("board-decides", "budget-day"),
    force=Force.LAW,
    judge=judge,
    kinds=("goals_plan", *OF_BUDGETS),
    rests_on=("board-decides", "budget-day", "first-budget"),
)
