"""The printed document: sections with prose, and data shown in their place."""

from __future__ import annotations

from typing import Annotated, ClassVar

from samplan.schema.base import Code, Flag, FreeList, Id, Level, Line, Model, Prose, Ref, Refers
from samplan.schema.terms import (
    AreaKind,
    Direction,
    GoalLevel,
    GroupStanding,
    Shown,
    Style,
    Topic,
)


class Where(Model):
    """Which items of a list a section shows; all demands must hold."""

    ids: Annotated[tuple[Ref, ...], FreeList] = ()
    """These items, in this order. Areas, target groups, goals, limits and allocations may be those of the
    goals plan that the plan follows: there is no need to type them again."""
    area: Annotated[Ref | None, Refers("areas")] = None
    """Items of this goal area."""
    level: GoalLevel | None = None
    """Goals of this level."""
    category: Line | None = None
    """Goals or interventions of this category."""
    standing: GroupStanding | None = None
    """Target groups of this standing."""
    direction: Direction | None = None
    """Interventions of this direction."""
    kind: AreaKind | None = None
    """Areas of this kind."""


class Show(Model):
    """Typed data shown in a section. `show: goals` is short for `show: {what: goals}`."""

    short: ClassVar[str] = "what"

    what: Shown
    """The list or table to show."""
    where: Where | None = None
    """Which of its items; all where there is no condition."""
    style: Style | None = None
    """How: paragraphs, bullets, a ranked list, headings or a table."""
    names: Annotated[Flag, Level("editorial")] = True
    """Whether their names are printed; `false` where the texts say them already."""


class Section(Model):
    """A part of the printed document: heading, prose, data and sections within it, in this order."""

    key: ClassVar[tuple[str, ...]] = ("id",)
    key_else: ClassVar[tuple[str, ...]] = ("heading",)

    id: Annotated[Id | None, Level("data")] = None
    """The section's name across years; needed where it has no heading, or its heading changes."""
    replaces: Annotated[tuple[Line, ...], FreeList, Level("data")] = ()
    """Ids or headings of sections of an earlier document that this one continues."""
    role: Annotated[tuple[Topic, ...], FreeList, Level("data")] = ()
    """What the section is about, whatever its heading: equality, housekeeping, financial goals."""
    heading: Annotated[Line | None, Level("editorial")] = None
    """The heading as printed, without its number."""
    number: Annotated[Code | None, Level("data")] = None
    """The heading's number as printed (`"3.1."`), where it is not the one that would be generated."""
    subtitle: Annotated[Line | None, Level("editorial")] = None
    """A line under the heading."""
    text: Annotated[Prose | None, Level("report")] = None
    """Prose in CommonMark, with figure links."""
    show: Annotated[Show | None, Level("editorial")] = None
    """Data shown after the prose."""
    sections: Annotated[tuple[Section, ...], FreeList] = ()
    """Sections within this one."""
