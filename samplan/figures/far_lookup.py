"""Figures of other plans: `norrbygden-2025-follow-up/result.2025`, found in the plans at hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.figure import Figure
from samplan.figures.kin import Kin
from samplan.figures.lookup import HEADS, find_figure
from samplan.figures.paths import figure_paths, nearest
from samplan.frozen import frozen
from samplan.schema.kinship import FAR
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

_TARGET = Expression(rf"(?P<id>[a-z0-9]+(?:-[a-z0-9]+)*){FAR}(?P<path>.+)")


@frozen
class FarFigure:
    """What a figure link points to that names another plan."""

    id: str
    """The id of that plan."""
    path: str
    """The path of the figure within it."""
    plan: Plan | None
    """The plan; None where it is not at hand."""
    figure: Figure | None
    """The figure; None where the plan has no such place, or is not at hand."""

    def near(self) -> Iterator[str]:
        """The targets nearest to one that leads nowhere in its plan."""
        paths = () if self.plan is None else tuple(figure_paths(self.plan))
        return (f"{self.id}{FAR}{path}" for path in nearest(self.path, paths))


def far_figure(kin: Kin, target: str) -> FarFigure | None:
    """What a target leads to that names another plan; None where it does not have that form.

    Args:
        kin: The plan that the link stands in, with those at hand.
        target: What stands behind `figure:` in the link.
    """
    match = _TARGET.fullmatch(target)
    if match is None or match["id"] in HEADS:
        return None
    plan = _plan_of(kin, match["id"])
    return FarFigure(match["id"], match["path"], plan, find_figure(plan, match["path"]) if plan else None)


def _plan_of(kin: Kin, id_: str) -> Plan | None:
    """A plan by its id: itself, one that it builds on, or another at hand."""
    if peek(kin.plan, "id") == id_:
        return kin.judged
    near = next((one.plan for one in kin.lenders if peek(one.plan, "id") == id_), None)
    return near or kin.find(id_)
