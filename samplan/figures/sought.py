"""Figures that are named for many plans at once: `costs.total.{year}`, `interventions.*.participants`.

`{year}` is the first year of the plan, `{year-1}` the one before. `*` stands for each id, or each column,
that a plan has in that place. `follows/`, `answers/` and `revises/` before a path lead to another plan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.lent import LENT, list_of
from samplan.figures.lookup import find_figure
from samplan.figures.paths import paths_from
from samplan.figures.signs import upright
from samplan.schema.kinship import FAR, LINKS
from samplan.schema.part import peek

if TYPE_CHECKING:
    import re

    from samplan.figures.figure import Figure
    from samplan.schema.kinship import Link
    from samplan.schema.plan import Plan

EACH = "*"
TOTAL = "total"
"""A sum of the others, which `*` does not stand for."""
ITEMS = ("interventions", "limits", "allocations", "facts", "goals", "statistics", "tables")
"""The first steps after which the id of an item stands."""
YEAR = Expression(r"\{year(?P<by>[+-][0-9])?\}")


def of_year(path: str, plan: Plan) -> str:
    """A path with the years of a plan in it."""

    def year(match: re.Match[str]) -> str:
        """The year that a name stands for."""
        return str(plan.period.first_year + int(match["by"] or 0))

    return YEAR.sub(year, path) if "{" in path else path


def each_of(path: str, plan: Plan) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The paths that one with `*` stands for in a plan, each with what `*` is there; the path itself without.

    A path is given once, in the order of the format. Whether a figure is there is not looked at. What could
    not be read comes last, so that it keeps nobody from the rest.
    """
    steps = path.split(".")
    if EACH not in steps:
        yield path, ()
        return
    if steps[0] in ITEMS and steps.count(EACH) == 1 and steps[1] == EACH:
        for name in _ids(plan, steps[0]):
            yield ".".join((steps[0], name, *steps[2:])), (name,)
        return
    size = len(steps) - steps[::-1].index(EACH)
    seen: set[tuple[str, ...]] = set()
    for known in paths_from(plan, steps[0]):
        found = tuple(known.split(".")[:size])
        if len(found) == size and found not in seen and all(map(_fits, steps, found)):
            seen.add(found)
            stars = tuple(name for step, name in zip(steps, found, strict=False) if step == EACH)
            yield ".".join((*found, *steps[size:])), stars


def _ids(plan: Plan, head: str) -> Iterator[str]:
    """The ids of a list that holds for a plan."""
    items = list_of(plan, head)[0] if head in LENT else getattr(plan, head)
    yield from (one.id for one in sorted(items, key=lambda one: peek(one, "id") is None))


def _fits(step: str, name: str) -> bool:
    return step == name or (step == EACH and name != TOTAL)


def with_stars(path: str, stars: tuple[str, ...]) -> str:
    """A path with what `*` was in another, one by one."""
    for name in stars:
        path = path.replace(EACH, name, 1)
    return path


def home(path: str) -> tuple[Link | None, str]:
    """The key by which the plan of a path is named, and the path there; no key of the plan itself."""
    before, slash, rest = path.partition(FAR)
    return next(((link, rest) for link in LINKS if slash and link == before), (None, path))


def figure_of(plan: Plan, path: str) -> Figure | None:
    """The figure at a path, income and costs by their size; None where the plan has no such place."""
    return find_figure(upright(plan), path)
