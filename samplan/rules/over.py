"""What rules go over: the plan as a whole, its tables of money, the items of a list.

Each gives what a rule's `judge` takes, one tuple a time; a rule that has nothing to go over does not apply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.sums import money_tables
from samplan.rules.base import ALL_KINDS, OF_BUDGETS, Context, Over, each_apart, may_hold, the_plan
from samplan.rules.naming import FINANCING, table_name
from samplan.schema.part import Lost, peek, present

if TYPE_CHECKING:
    from samplan.figures.sums import Side
    from samplan.results import Path
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.section import Section
    from samplan.texts import Message, Text

__all__ = [
    "ALL_KINDS",
    "OF_BUDGETS",
    "Over",
    "all_tables",
    "budget_rows",
    "each_apart",
    "has_budget",
    "items_of",
    "may_hold",
    "sections_in_order",
    "tables_that",
    "the_plan",
    "the_plan_if",
]


def has_budget(context: Context) -> bool:
    """Whether the plan has a budget."""
    return context.plan.budget is not None


def the_plan_if(condition: Callable[[Context], object]) -> Over:
    """The plan as a whole (`judge(context)`), where the rule has something to say of it."""

    def over(context: Context) -> Iterator[tuple[Context]]:
        if may_hold(condition, context):
            yield from the_plan(context)

    return over


def tables_that(condition: Callable[[Budget], object]) -> Over:
    """The budget and the further tables of money that are so (`judge(table, path)`)."""

    def over(context: Context) -> Iterator[tuple[Budget, Path]]:
        for path, table in money_tables(context.plan):
            if may_hold(condition, table):
                yield table, path

    return over


def all_tables(context: Context) -> Iterator[tuple[Budget | Financing, Path, Text | Message]]:
    """The tables of money and of the financing of interventions (`judge(table, path, name)`)."""
    for path, table in money_tables(context.plan):
        yield table, path, table_name(table)
    for index, one in present(context.plan.interventions):
        if (financing := peek(one, "financing")) is not None:
            name = FINANCING.of(name=peek(one, "name", "…"))
            yield financing, ("interventions", index, "financing"), name


def budget_rows(side: Side) -> Over:
    """The rows of one side of the plan's budget, and those within them (`judge(row, path)`)."""

    def over(context: Context) -> Iterator[tuple[Row, Path]]:
        if context.plan.budget is not None:
            yield from _rows(getattr(context.plan.budget, side), ("budget", side))

    return over


def _rows(rows: Sequence[Row], path: Path) -> Iterator[tuple[Row, Path]]:
    for index, row in enumerate(rows):
        yield row, (*path, index)
        yield from _rows(row.of_which, (*path, index, "of_which"))


def items_of(name: str) -> Over:
    """The items of a list of the plan (`judge(item, index)`)."""

    def over(context: Context) -> Iterator[tuple[Any, int]]:
        for index, item in enumerate(getattr(context.plan, name)):
            yield item, index

    return over


def sections_in_order(context: Context) -> Iterator[tuple[Context, Section, Path, Section | None]]:
    """The sections as a reader meets them (`judge(context, section, path, following)`)."""
    found = list(_in_order(context.plan.sections, ("sections",)))
    following = (*(section for _, section in found[1:]), None)
    for (path, section), next_one in zip(found, following, strict=False):  # no sections, none that follows
        yield context, section, path, next_one


def _in_order(sections: Sequence[Section], path: Path) -> Iterator[tuple[Path, Section]]:
    for index, section in enumerate(sections):
        yield (*path, index), section
        try:
            inner = section.sections
        except Lost:
            continue  # it is noted; the sections beside it are judged all the same
        yield from _in_order(inner, (*path, index, "sections"))
