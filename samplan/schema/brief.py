"""What the first page of a document sums up, where it should be other than usual."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Level, Line, Model
from samplan.schema.terms import BriefTopic


class BriefLine(Model):
    """One line of the document in brief: what it sums up, and what it is called."""

    key: ClassVar[tuple[str, ...]] = ("line",)
    short: ClassVar[str] = "line"

    line: Annotated[BriefTopic, Level("editorial")]
    """What is summed up; its figures are taken from the plan."""
    label: Annotated[Line | None, Level("editorial")] = None
    """What it is called, where that is not as usual."""
