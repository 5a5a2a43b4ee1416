"""Figures by the path of a figure link: `costs.total.2021`, `goals.plan-after-exit.share.target`.

The grammar is in `docs/figure-links.md`. A path leads to a `Figure`, to a place whose value
the plan does not know (`value` None), or nowhere (`None`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from samplan.figures.figure import Figure
from samplan.figures.lent import LENT, Lent, lent, list_of
from samplan.figures.members import present_members
from samplan.figures.money_lookup import money_figure
from samplan.figures.people import SEXES
from samplan.figures.targets import targets_of, value_of
from samplan.frozen import replace
from samplan.results import Path
from samplan.schema.kept import kept
from samplan.schema.shape import unique_names
from samplan.schema.slugs import slug
from samplan.schema.values import HIDDEN, Number, Unknown

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.schema.goal import Indicator, Target
    from samplan.schema.intervention import Intervention
    from samplan.schema.partners import LocalUnit
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic
    from samplan.schema.table import Table

COUNTED = (
    "areas",
    "goals",
    "target_groups",
    "interventions",
    "limits",
    "statistics",
    "documents",
    "allocations",
)
"""Lists of a plan whose items a figure link can count."""
COUNTABLE = (*COUNTED, "members")
"""The same, with the members of the association."""


def find_figure(plan: Plan, path: str) -> Figure | None:
    """The figure at a path; None where the plan has no such place.

    Args:
        plan: The plan that the link stands in; as `Kin` has it, with the lists that others lend it.
        path: What stands behind `figure:` in the link.
    """
    head, *rest = path.split(".")
    if head in COUNTED and rest == ["count"]:
        items, home = list_of(plan, head) if head in LENT else (getattr(plan, head), "")
        count = len(
            [one.id for one in items]
        )  # each is asked for: of one that could not be read nobody knows
        return Figure(Number(Decimal(count)), (head,), home) if items else None
    if resolve := _RESOLVERS.get(head):
        return resolve(plan, rest)
    return money_figure(plan.budget, [head, *rest], ("budget",)) if plan.budget else None


def _by_id(items: Sequence[Any], wanted: str) -> tuple[int, Any] | None:
    return next(((index, item) for index, item in enumerate(items) if item.id == wanted), None)


def _held(plan: Plan, name: str, wanted: str) -> Lent | None:
    """The item of an id in a list of the plan, or in that of one that it builds on."""
    if found := _by_id(getattr(plan, name), wanted):
        return Lent(found[1], "", (name, found[0]))
    return next((one for one in lent(plan, name) if one.item.id == wanted), None)


def _table(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) < 2 or not (found := _by_id(plan.tables, steps[0])):  # noqa: PLR2004 - a table and a figure in it
        return None
    index, table = found
    path: Path = ("tables", index)
    return money_figure(table, steps[1:], path) or _in_blocks(table, steps[1:], path)


def _in_blocks(table: Table, steps: list[str], path: Path) -> Figure | None:
    if not table.blocks:
        return None
    from samplan.figures.block_lookup import block_figure  # noqa: PLC0415 - few tables have any

    return block_figure(table, steps, path)


def _intervention(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) < 2 or not (found := _by_id(plan.interventions, steps[0])):  # noqa: PLR2004 - an item and its field
        return None
    index, one = found
    return _field_of_intervention(one, steps[1:], ("interventions", index))


def _field_of_intervention(one: Intervention, steps: list[str], path: Path) -> Figure | None:
    match steps:
        case ["financing", *rest] if one.financing:
            return money_figure(one.financing, rest, (*path, "financing"))
        case ["whole_cost"] if one.whole_cost:
            return Figure(one.whole_cost, (*path, "whole_cost"))
        case ["local_units", name, *rest] if found := _by_name(one.local_units, name):
            return _size(found[1], rest, (*path, "local_units", found[0]))
        case ["financiers", name, "share" | "amount" as part] if found := _by_name(one.financiers, name):
            value = getattr(found[1], part)
            return Figure(value, (*path, "financiers", found[0], part)) if value else None
        case _:
            return _size(one, steps, path)


def _by_name(items: Sequence[Any], wanted: str) -> tuple[int, Any] | None:
    return next(((index, item) for index, item in enumerate(items) if slug(item.name) == wanted), None)


def _size(one: Intervention | LocalUnit, steps: list[str], path: Path) -> Figure | None:
    """The cost and the people of an intervention, or of a local unit of it."""
    if steps == ["cost"]:
        return Figure(one.cost, (*path, "cost")) if one.cost else None
    if steps[:1] == ["participants"] and one.participants:
        return _people(one.participants, steps[1:] or ["total"], (*path, "participants"))
    return None


def _people(counts: Counted, steps: Sequence[str], path: Path) -> Figure | None:
    """The number of a sex, or in all; or the share beside it: `share`, `share.women`."""
    if steps[:1] == ["share"]:
        shares = getattr(counts, "share", None)
        return shares and _people(shares, steps[1:] or ["total"], (*path, "share"))
    value = getattr(counts, steps[0]) if len(steps) == 1 and steps[0] in SEXES else None
    if value is None:
        return None
    at = (*path, steps[0])
    return Figure(None, at, is_hidden=value == HIDDEN) if isinstance(value, Unknown) else Figure(value, at)


def _limit(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) != 1 or not (found := _held(plan, "limits", steps[0])):
        return None
    name = "at_most" if found.item.at_most is not None else "at_least"
    bound = getattr(found.item, name)
    return None if bound is None else Figure(bound, (*found.path, name), found.plan)


def _fact(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) != 1 or not (found := _by_id(plan.facts, steps[0])):
        return None
    return Figure(found[1].value, ("facts", found[0], "value"))


def _allocation(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) != 2 or not (found := _held(plan, "allocations", steps[0])):  # noqa: PLR2004 - allocation and class
        return None
    if not (inner := _by_id(found.item.classes, steps[1])):
        return None
    return Figure(inner[1].share, (*found.path, "classes", inner[0], "share"), found.plan)


def _goal(plan: Plan, steps: list[str]) -> Figure | None:
    if len(steps) < 3 or not (found := _held(plan, "goals", steps[0])):  # noqa: PLR2004 - goal, indicator, field
        return None
    if not (inner := _by_id(found.item.indicators, steps[1])):
        return None
    figure = _indicator(inner[1], steps[2:], (*found.path, "indicators", inner[0]))
    return figure and replace(figure, plan=found.plan)


def _indicator(indicator: Indicator, steps: list[str], path: Path) -> Figure | None:
    """The baseline, the target (where there is one only), or that of a time: `targets.2027`."""
    targets = targets_of(indicator)
    match steps:
        case ["baseline"] if indicator.baseline:
            return Figure(indicator.baseline.value, (*path, "baseline", "value"))
        case ["target"] if indicator.target or len(targets) == 1:
            return _target(*targets[0], path)
        case ["targets", by]:
            found = (one for one in targets if one[1].by is not None and slug(str(one[1].by)) == slug(by))
            return next((_target(*one, path) for one in found), None)
        case _:
            return None


def _target(within: Path, target: Target, path: Path) -> Figure | None:
    found = value_of(target)
    return found and Figure(found[1], (*path, *within, found[0]))


def _statistic(plan: Plan, steps: list[str]) -> Figure | None:
    """A number of people in a statistic: `ID.women` without a row, `ID.ROW.women`, `ID.ROW.COLUMN.women`."""
    if len(steps) < 2 or not (found := _by_id(plan.statistics, steps[0])):  # noqa: PLR2004 - a table and a figure in it
        return None
    (index, statistic), (_, first, *rest) = found, steps
    path: Path = ("statistics", index)
    names = _names(statistic.rows)
    if first in names and rest:
        return _in_row(statistic, names.index(first), rest, path)
    return _people(statistic, [first, *rest], path)


@kept
def _names(items: Sequence[object]) -> tuple[str, ...]:
    """What the rows, or the columns, of a statistic are called in the path of a figure."""
    return tuple(slug(name) for name in unique_names(items))


def _in_row(statistic: Statistic, index: int, steps: list[str], path: Path) -> Figure | None:
    row, path = statistic.rows[index], (*path, "rows", index)
    if steps[0] in (*SEXES, "share"):
        return _people(row, steps, path)
    column, *rest = steps
    for number, name in enumerate(_names(statistic.columns)):
        if name == slug(column) and number < len(row.counts):
            return _people(row.counts[number], rest, (*path, "counts", number))
    return None


def _outcome(plan: Plan, steps: list[str]) -> Figure | None:
    """What came of a goal: `GOAL.INDICATOR.women`; of one place, `GOAL.INDICATOR.PLACE.women`.

    An indicator called `share` is meant before the share of an outcome without an indicator.
    """
    for index, outcome in sorted(enumerate(plan.outcomes), key=lambda one: one[1].indicator is None):
        names = [outcome.goal, *filter(None, [outcome.indicator])]
        rest = steps[len(names) :]
        if steps[: len(names)] != names:
            continue
        if outcome.local_unit is not None and rest[:1] == [slug(outcome.local_unit)]:
            rest = rest[1:]
        if found := _people(outcome, rest, ("outcomes", index)):
            return found
    return None


def _members(plan: Plan, steps: list[str]) -> Figure | None:
    if steps != ["count"] or not (members := present_members(plan.association, plan.period)):
        return None
    return Figure(Number(Decimal(len(members))), ("association", "members"))


def _period(plan: Plan, steps: list[str]) -> Figure | None:
    last = plan.period.last_year
    if steps != ["years"] or last is None:
        return None
    return Figure(Number(Decimal(last - plan.period.first_year + 1)), ("period",))


_RESOLVERS: dict[str, Callable[[Plan, list[str]], Figure | None]] = {
    "tables": _table,
    "interventions": _intervention,
    "limits": _limit,
    "allocations": _allocation,
    "facts": _fact,
    "goals": _goal,
    "statistics": _statistic,
    "outcomes": _outcome,
    "members": _members,
    "period": _period,
}

HEADS = tuple(
    dict.fromkeys(
        (*_RESOLVERS, *COUNTED, "income", "costs", "member_contributions", "result", "deficit", "equity")
    )
)
"""The first steps that a path of a figure can have."""
