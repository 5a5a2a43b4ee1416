"""The law that holds for a plan: by the first day of its budget year, or by the day of its decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from samplan.figures.decided import stated
from samplan.law.in_force import chain, cite, find_unread
from samplan.results import Missing
from samplan.schema.part import Lost
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.rules.base import Rule
    from samplan.schema.plan import Plan


def day_of(plan: Plan, name: str) -> date:
    """The day whose wording of a norm holds for a plan.

    Where a norm is about the decision and the plan does not say on which day it was made, the first day of
    the budget year stands in: what the rule then lacks is the day, and it says so itself.
    """
    if chain(name)[-1].day == "decision" and (on := stated(plan).on) and on.day:
        return on.day
    return date(plan.period.first_year, 1, 1)


def source_on(rule: Rule, plan: Plan) -> Text:
    """The source that a finding names: of the norms that a rule only cites, those read for the plan."""
    try:
        read = [name for name in rule.cites if find_unread(name, day_of(plan, name)) is None]
    except Lost:
        return rule.source  # the time of the plan is not known
    return cite(*read) if read else rule.source


def find_unread_wordings(plan: Plan, names: Iterable[str]) -> Iterator[Missing]:
    """What is not known of how the norms read for this plan, each once."""
    said: list[Message] = []
    for name in names:
        day = day_of(plan, name)
        unread = find_unread(name, day)
        if unread is not None and unread not in said:
            said.append(unread)
            is_first = day == date(plan.period.first_year, 1, 1)
            yield Missing(("period",) if is_first else stated(plan).place("on"), unread)
