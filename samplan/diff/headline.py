"""What a board looks for first beside the sums of the budget: member funds, and planned participants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samplan.changes import Change, ChangeKind, Side
from samplan.diff.columns import TablePair, headline_column
from samplan.diff.nodes import Node
from samplan.diff.values import delta_of
from samplan.figures.allocation import without_parts
from samplan.figures.funding import member_funds
from samplan.figures.people import added_people, people_summed
from samplan.levels import DiffLevel
from samplan.schema.values import People

MEMBER_FUNDS = "member_funds"
"""The name of the figure, in place of a field."""
SEXES = ("total", "women", "men")


def member_funds_of(old: Node, new: Node, tables: TablePair) -> Iterator[Change]:
    """The member funds of the budget year in both budgets, where both are known."""
    pair = tables.came or next(iter(tables.columns), None)
    if pair is None or (not tables.came and pair.new != headline_column(new)):
        return
    before, after = _funds(old.part, pair.old), _funds(new.part, pair.new)
    if before is not None and after is not None:
        sides = (old.side("income", column=pair.old_name),), (new.side("income", column=pair.new_name),)
        yield _headline("Budget", MEMBER_FUNDS, before, after, sides)


def _funds(budget: Any, column: int) -> object:  # noqa: ANN401 - a Budget
    return member_funds(budget, column).total


def planned_people_of(old: Node, new: Node) -> Iterator[Change]:
    """How many people all interventions together plan for, by sex.

    Only where every intervention of both plans that plans for people says how many: else a sum of
    what is said would be told as that of all.
    """
    sides = (old.side("interventions"),), (new.side("interventions"),)
    for sex in SEXES:
        before, after = _people(old, sex), _people(new, sex)
        if before is not None and after is not None:
            yield _headline("Counts", sex, before, after, sides)


def _people(plan: Node, sex: str) -> People | None:
    interventions = without_parts(plan.part.interventions, "participants")  # type: ignore[attr-defined]  # a plan
    counts = [_count(one.participants, sex) for one in interventions if one.participants]
    known = [count for count in counts if isinstance(count, People)]
    if not known or len(known) < len(counts):
        return None
    return added_people(known)


def _count(counts: Any, sex: str) -> object:  # noqa: ANN401 - Counts
    said: object = getattr(counts, sex)
    return people_summed(counts) if said is None and sex == "total" else said


def _headline(
    model: str, name: str, before: object, after: object, sides: tuple[tuple[Side, ...], tuple[Side, ...]]
) -> Change:
    return Change(
        ChangeKind.CHANGED,
        model,
        name,
        DiffLevel.DECISION,
        before,
        after,
        delta_of(before, after),
        old_sides=sides[0],
        new_sides=sides[1],
    )
