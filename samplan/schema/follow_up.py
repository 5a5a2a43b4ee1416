"""Deviations: findings that have been accepted."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Day, Id, Level, Line, Model


class Deviation(Model):
    """A finding that the association has seen and accepted; printed in the document."""

    key: ClassVar[tuple[str, ...]] = ("rule", "item")

    rule: Annotated[Id, Level("decision")]
    """The rule whose finding is accepted."""
    item: Annotated[Line, Level("decision")]
    """Where: `budget`, `budget.costs[secretariat]`, `limits[equity-cap]`; with all that lies within."""
    reason: Annotated[Line, Level("decision")]
    """Why it is accepted."""
    decided_by: Annotated[Line | None, Level("decision")] = None
    """Who accepted it."""
    on: Annotated[Day | None, Level("decision")] = None
    """When it was accepted."""
    until: Annotated[Day | None, Level("decision")] = None
    """The last day it is accepted."""
