"""What rules on the decision ask alike: whether there is one, and whether the association is new."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.decided import DECIDED, is_long_ago, stated
from samplan.figures.deciders import Decider, who_decided
from samplan.law.in_force import day_on, find_unread
from samplan.results import Missing
from samplan.rules.budgets import is_judged_elsewhere
from samplan.rules.in_force import day_of
from samplan.rules.naming import QUOTED
from samplan.texts import Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.decided import Decided
    from samplan.rules.base import Context
    from samplan.schema.association import Association
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Status
    from samplan.schema.time import When
    from samplan.texts import Message

NO_DECISION: dict[Status | None, Text] = {
    "proposal": Text(
        sv="ett beslut; planen är ett förslag",
        en="a decision; the plan is a proposal",
    ),
    "consultation": Text(
        sv="ett beslut; planen är ute på remiss",
        en="a decision; the plan is out for consultation",
    ),
    None: Text(
        sv="om planen är antagen (`decision.status`)",
        en="whether the plan is adopted (`decision.status`)",
    ),
}
NEW_ASSOCIATION = Text(
    sv="om förbundet är nybildat; då fastställer medlemmarna budgeten när de bildar förbundet (lag "
    "(2003:1210) 23 § tredje meningen)",
    en="whether the association is newly formed; its members then adopt the budget when they form it (lag "
    "(2003:1210) 23 § third sentence)",
)
ANOTHER = Text(sv="någon annan än styrelsen", en="somebody other than the board")
DOUBTED = Text(
    sv="rätt dag för beslutet: {on} är mer än ett år innan {period} börjar",
    en="the right day of the decision: {on} is more than a year before {period} begins",
)
FORMING = ("merged", "split")
"""What may make another association, newly formed; a new name does not."""


def decider_words(one: Decided, *, is_body: bool = False) -> Text | Message:
    """Who decided within a sentence: in the document's words, else (or if asked for) by the format's."""
    if one.by is not None and not is_body:
        return QUOTED.of(words=one.by)
    return ANOTHER if one.body in (None, "other") else term("Body", one.body)


def is_draft(plan: Plan) -> bool:
    """Whether the plan says of itself that nobody has decided it yet."""
    status = stated(plan).status
    return status is not None and status not in DECIDED


def find_no_decision(plan: Plan) -> Missing | None:
    """The gap where the plan is not decided, or does not say that it is."""
    status = stated(plan).status
    if status in DECIDED:
        return None
    return Missing(("decision", "status"), NO_DECISION[status].of())


def find_doubted_day(plan: Plan) -> Missing | None:
    """The gap where the day of the decision is that of an earlier year, as `decision-days-fit` tells."""
    if not is_long_ago(plan):
        return None
    one = stated(plan)
    return Missing(one.place("on"), DOUBTED.of(on=one.on, period=plan.period))


def last_day_for_budget(plan: Plan) -> date:
    """The last day on which the budget of the plan's first year may be decided."""
    return day_on("budget-day", day_of(plan, "budget-day")).of_year(plan.period.first_year - 1)


def is_first_budget(context: Context) -> bool:
    """Whether it is known to be the first budget of an association; unread law tells of none."""
    plan = context.plan
    if find_unread("budget-day", day_of(plan, "budget-day")) is not None:
        return False
    return is_new(context.association, last_day_for_budget(plan), plan.period.end)


def may_be_new(association: Association, after: date, until: date | None) -> bool:
    """Whether the association may have been formed in a stretch of days, as far as its history tells.

    The day on which it was formed tells it. Else a merger or split without a day may have been then; one
    that is only planned, or under way, has not.
    """
    if association.formed_on is not None:
        return _may_be_within(association.formed_on, after, until)
    events = (one for one in association.predecessors if one.event in FORMING and one.state == "done")
    return any(one.on is None or _may_be_within(one.on, after, until) for one in events)


def is_new(association: Association, after: date, until: date | None) -> bool:
    """Whether the association is known to have been formed in a stretch of days."""
    on = association.formed_on
    if on is None or on.start is None or on.end is None:
        return False
    return after < on.start and (until is None or on.end <= until)


def is_known_to_be_old(association: Association, after: date, until: date | None) -> bool:
    """Whether the association says when it was formed, and that was not in a stretch of days."""
    return association.formed_on is not None and not may_be_new(association, after, until)


def _may_be_within(on: When, after: date, until: date | None) -> bool:
    if on.start is None or on.end is None:
        return True
    return after < on.end and (until is None or on.start <= until)


def may_be_first_budget(context: Context) -> bool:
    """Whether it may be the first budget of a newly formed association, which its members adopt."""
    plan, association = context.plan, context.association
    first_year = (last_day_for_budget(plan), plan.period.end)
    is_by_members = who_decided(stated(plan), association) is Decider.MEMBERS
    if is_by_members and not is_known_to_be_old(association, *first_year):
        return True
    return may_be_new(association, *first_year)


def decides_own_budget(context: Context) -> bool:
    """Whether the document decides a budget as its board does: no supplement, no first one, and its own."""
    is_own = context.plan.extent != "supplement" and not is_judged_elsewhere(context)
    return is_own and not is_first_budget(context)
