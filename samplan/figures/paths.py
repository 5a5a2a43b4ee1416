"""The paths by which a plan's figures can be named, and those nearest to one that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.block_lookup import block_step
from samplan.figures.lent import LENT, lent_at_hand
from samplan.figures.lookup import COUNTED, find_figure
from samplan.figures.money_lookup import column_step
from samplan.figures.people import SEXES, cells_of
from samplan.figures.targets import targets_of
from samplan.schema.shape import unique_names
from samplan.schema.slugs import slug

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.schema.budget import Budget, Row
    from samplan.schema.goal import Goal
    from samplan.schema.intervention import Financing, Intervention
    from samplan.schema.limit import Allocation, Limit
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic

_COMPARED = 20
"""How many paths, those that share most steps, are compared letter by letter."""
_NEAR = 0.6
"""How alike a path must be to be offered."""


def figure_paths(plan: Plan) -> Iterator[str]:
    """Every path that leads to a figure of the plan, in the order of `docs/figure-links.md`."""
    return (path for path in _candidates(plan) if find_figure(plan, path) is not None)


def paths_from(plan: Plan, head: str) -> Iterator[str]:
    """The paths that begin with a step and may lead to a figure; nothing else of the plan is looked at."""
    match head:
        case "interventions":
            found = _of_interventions(plan)
        case "limits" | "allocations":
            found = _of_limits(plan.limits, plan.allocations)
        case "goals" | "outcomes":
            found = _of_goals(plan)
        case "statistics":
            found = (
                f"statistics.{one.id}.{steps}" for one in plan.statistics for steps in _of_statistic(one)
            )
        case _:
            found = _of_tables(plan)
    return (path for path in found if path.startswith(f"{head}."))


def paths_of_others(plan: Plan) -> Iterator[str]:
    """Every path that leads to a figure of a list that a plan takes from those that it builds on."""
    at_hand = {name: [one.item for one in lent_at_hand(plan, name)] for name in LENT}
    yield from (f"{name}.count" for name in COUNTED if at_hand.get(name))
    yield from _of_limits(at_hand["limits"], at_hand["allocations"])
    yield from _of_indicators(at_hand["goals"])


def paths_by_population(plan: Plan, written: str) -> tuple[str, ...]:
    """The paths that are meant where a statistic is named by whom it counts, and has another id."""
    head, *rest = written.split(".")
    if head != "statistics" or not rest:
        return ()
    population = rest[0].replace("-", "_")
    named = (one.id for one in plan.statistics if one.population == population)
    paths = (".".join((head, name, *rest[1:])) for name in named)
    return tuple(path for path in paths if find_figure(plan, path) is not None)


def nearest(written: str, paths: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """The paths nearest to one that is none, the nearest first.

    Args:
        written: The path as it stands in the link.
        paths: Those that lead to a figure.
        most: How many to offer.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a plan with faults needs it

    steps = set(_steps(written))
    shared = sorted(paths, key=lambda path: -len(steps.intersection(_steps(path))))[:_COMPARED]
    scores = {path: SequenceMatcher(None, written.casefold(), path).ratio() for path in shared}
    return tuple(sorted((p for p in shared if scores[p] >= _NEAR), key=lambda p: -scores[p])[:most])


def _steps(path: str) -> list[str]:
    return path.casefold().replace("-", ".").replace("–", ".").split(".")


def _candidates(plan: Plan) -> Iterator[str]:
    yield from _of_tables(plan)
    yield from _of_interventions(plan)
    yield from (f"{name}.count" for name in (*COUNTED, "members"))
    yield from _of_limits(plan.limits, plan.allocations)
    yield from _of_goals(plan)
    for statistic in plan.statistics:
        yield from (f"statistics.{statistic.id}.{steps}" for steps in _of_statistic(statistic))
    yield from (f"facts.{one.id}" for one in plan.facts)
    yield "period.years"


def _of_tables(plan: Plan) -> Iterator[str]:
    if plan.budget is not None:
        yield from _of_table(plan.budget, "")
    for table in plan.tables:
        yield from _of_table(table, f"tables.{table.id}.")
        for index, block in enumerate(table.blocks):
            names = ["total", *_rows(block.rows)]
            yield from _in_columns(names, table, f"tables.{table.id}.{block_step(table.blocks, index)}.")


def _of_interventions(plan: Plan) -> Iterator[str]:
    for one in plan.interventions:
        yield from (f"interventions.{one.id}.{field}" for field in ("cost", "whole_cost"))
        yield from _of_people(one.participants, f"interventions.{one.id}.participants")
        yield from _of_partners(one)
        if one.financing is not None:
            yield from _of_financing(one.financing, f"interventions.{one.id}.financing.")


def _of_partners(one: Intervention) -> Iterator[str]:
    for unit in one.local_units:
        here = f"interventions.{one.id}.local_units.{slug(unit.name)}"
        yield f"{here}.cost"
        yield from _of_people(unit.participants, f"{here}.participants")
    for financier in one.financiers:
        here = f"interventions.{one.id}.financiers.{slug(financier.name)}"
        yield from (f"{here}.{field}" for field in ("share", "amount") if getattr(financier, field))


def _of_limits(limits: Iterable[Limit], allocations: Iterable[Allocation]) -> Iterator[str]:
    yield from (f"limits.{one.id}" for one in limits)
    for allocation in allocations:
        yield from (f"allocations.{allocation.id}.{one.id}" for one in allocation.classes)


def _of_indicators(goals: Iterable[Goal]) -> Iterator[str]:
    for goal in goals:
        for indicator in goal.indicators:
            here = f"goals.{goal.id}.{indicator.id}"
            yield from (f"{here}.{field}" for field in ("target", "baseline"))
            times = (target.by for _, target in targets_of(indicator))
            yield from (f"{here}.targets.{slug(str(by))}" for by in times if by is not None)


def _of_goals(plan: Plan) -> Iterator[str]:
    yield from _of_indicators(plan.goals)
    for outcome in plan.outcomes:
        place = None if outcome.local_unit is None else slug(outcome.local_unit)
        names = ("outcomes", outcome.goal, outcome.indicator, place)
        yield from _of_people(outcome, ".".join(filter(None, names)))


def _of_people(counts: Counted | None, path: str) -> Iterator[str]:
    if counts is None:
        return
    yield from (f"{path}.{sex}" for sex in SEXES)
    if getattr(counts, "share", None) is not None:
        yield from (f"{path}.share", *(f"{path}.share.{sex}" for sex in SEXES if sex != "total"))


def _of_statistic(statistic: Statistic) -> Iterator[str]:
    """Every path that may lead to a figure of a statistic, after its id."""
    columns = [slug(name) for name in unique_names(statistic.columns)]
    for row, name in zip(statistic.rows, unique_names(statistic.rows), strict=True):
        for cell, counts in cells_of(row):
            step = slug(name)
            yield from _of_people(counts, f"{step}.{columns[int(cell[1])]}" if cell else step)
    yield from (path.removeprefix(".") for path in _of_people(statistic, ""))


def _of_table(table: Budget, path: str) -> Iterator[str]:
    names = ["income.total", "costs.total", "result", "deficit", "member_contributions"]
    for side in ("income", "costs"):
        names += (f"{side}.{name}" for name in _rows(getattr(table, side)))
    if table.equity is not None:
        names += ("equity.opening", "equity.closing")
        names += (f"equity.{name}" for name in _rows((*table.equity.transfers, *table.equity.earmarks)))
    yield from _in_columns(names, table, path)


def _of_financing(table: Financing, path: str) -> Iterator[str]:
    return _in_columns(["total", *_rows(table.rows)], table, path)


def _in_columns(names: Sequence[str], table: Budget | Financing, path: str) -> Iterator[str]:
    columns = [column_step(table.columns, index) for index in range(len(table.columns))]
    return (f"{path}{name}.{column}" for name in names for column in columns)


def _rows(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        yield row.id
        yield from _rows(row.of_which)
