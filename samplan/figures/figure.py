"""A figure: a value of the plan, and where it stands."""

from __future__ import annotations

from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.values import People, Quantity


@frozen
class Figure:
    """What a figure link points to."""

    value: People | Quantity | None
    """None where the place exists but its value is not known."""
    path: Path
    """Where the value, or the list that it is computed from, stands in the plan that has it."""
    plan: str = ""
    """The id of that plan, where it is one that the plan of the link builds on; else empty."""
    is_hidden: bool = False
    """Whether it is known and not shown: of people so few that they could be recognised."""
