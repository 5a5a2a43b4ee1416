"""Plans and budgets that are two documents: what is judged where, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.budget_home import budget_home, plans_of_budget
from samplan.results import Missing
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.rules.base import Context
    from samplan.schema.plan import Plan
    from samplan.texts import Message

NOWHERE = Text(
    sv="{fact}; det finns ingen budget i planfilen",
    en="{fact}; there is no budget in the plan file",
)
ELSEWHERE = Text(
    sv="{fact}; budgeten står i ”{document}”, som inte är med i körningen",
    en="{fact}; the budget stands in “{document}”, which is not in the run",
)


def is_judged_elsewhere(context: Context) -> bool:
    """Whether the plan's budget is that of another plan of the run, for which the rules answer there."""
    home = budget_home(context.plan, context.others)
    return home is not None and home.plan is not None


def with_plans_of_budget(context: Context) -> Iterator[tuple[str, Plan]]:
    """The plan, the goals plan that it follows, and each plan whose budget it is, with their ids."""
    yield from context.own_and_followed()
    for plan in plans_of_budget(context.plan, context.others):
        yield plan.id, plan


def no_budget(context: Context, fact: Message) -> Missing:
    """The gap of a rule that needs the budget, with the document that has it, as far as the plan says."""
    home = budget_home(context.plan, context.others)
    if home is None:
        return Missing(("budget",), NOWHERE.of(fact=fact))
    return Missing(("documents", home.index), ELSEWHERE.of(fact=fact, document=home.document.title))


def is_told_in_words(context: Context) -> bool:
    """Whether it is a document with texts or goals, and the budget is not that of another plan of the run.

    Of a bare table nobody expects what a document should say beside its budget.
    """
    return bool(context.plan.goals or context.plan.sections) and not is_judged_elsewhere(context)
