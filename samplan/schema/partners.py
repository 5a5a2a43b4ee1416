"""Who pays for an intervention, and the places where it runs."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Level, Line, Model
from samplan.schema.fields import MoneyField, ShareField, StretchField, WhenField
from samplan.schema.people import Counts


class Financier(Model):
    """Who pays for an intervention, with how much of it and until when as far as the document says."""

    key: ClassVar[tuple[str, ...]] = ("name",)
    short: ClassVar[str] = "name"

    name: Annotated[Line, Level("decision")]
    """Its name as printed, or the id of a member."""
    share: Annotated[ShareField | None, Level("decision")] = None
    """The share of the cost that it pays: `60 %`."""
    amount: Annotated[MoneyField | None, Level("decision")] = None
    """What it pays, where that is an amount."""
    since: Annotated[WhenField | None, Level("decision")] = None
    """From when it pays, where that is not from the start."""
    until: Annotated[WhenField | None, Level("decision")] = None
    """Until when it pays, where it ends before the intervention does."""
    note: Annotated[Line | None, Level("editorial")] = None
    """What the document says about it; printed after its name."""


class LocalUnit(Model):
    """A place where an intervention runs, or the local group that runs it, with its own figures if any."""

    key: ClassVar[tuple[str, ...]] = ("name",)
    short: ClassVar[str] = "name"

    name: Annotated[Line, Level("report")]
    """Its name as printed."""
    participants: Annotated[Counts | None, Level("decision")] = None
    """How many participants are planned there; they are among those of the intervention."""
    cost: Annotated[MoneyField | None, Level("decision")] = None
    """The cost there, in the plan's first year; it is a part of that of the intervention."""
    period: Annotated[StretchField | None, Level("report")] = None
    """When it runs there, where that is not when the intervention does."""
    owner: Annotated[Line | None, Level("report")] = None
    """Who owns it there: a member."""
    note: Annotated[Line | None, Level("editorial")] = None
    """What the document says about it."""
