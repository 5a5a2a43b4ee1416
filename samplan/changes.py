"""What differs between two plans, as values: one change is one thing a board member would say aloud.

`samplan.diff` finds them, `samplan.render` writes them. Nothing here knows the models: the
values of a plan are `object`, and models and fields are named by their words in the format.

What may come later, and where it goes:

* Levels, thresholds and decision registers select and mark changes: `Change.level` is what the
  format declares, and a policy is a function from a change to a level, beside this module.
  A mark such as "decided, § 52" is a mapping from changes, which are hashable by content.
* Findings that appeared or went away are a second result beside `Changes`.
* Three and more years are one `Changes` a step.
* Revisions of git and other sources are names of the two sides: `Head.source`.
* HTML, CSV and others are further functions over `Changes`.
"""

from __future__ import annotations

from decimal import Decimal
from enum import Enum, StrEnum
from typing import Literal

from samplan.frozen import frozen
from samplan.levels import DiffLevel
from samplan.texts import Text

Path = tuple[str | int, ...]
"""Keys and indexes from the root of a plan, as in `samplan.results`, which does not know changes."""


class ChangeKind(StrEnum):
    """What has happened to an item or a field."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REPLACED = "replaced"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    REORDERED = "reordered"
    """Items that the document ranks or numbers come in another order."""
    STATED = "stated"
    """The new plan states a list or a part that the old one left out."""
    UNSTATED = "unstated"
    """The new plan leaves out a list or a part that the old one stated: which is no end of it."""
    LEFT_OUT = "left_out"
    """Only the old document mentions it, and the new one is none that would have to: it has not ended."""
    TAKEN_UP = "taken_up"
    """Only the new document mentions it, and the old one is none that would have to: it is not new."""


@frozen
class ColumnName:
    """The column of a table that a value stands in."""

    year: int | None
    period: object
    """The period of a column that is not a calendar year, else None."""
    standing: str
    """What its figures are; empty for a column of people."""
    scope: str | None = None
    """What part of the association the column is of, or its heading where it has no time."""
    population: str | None = None
    """For a column of people: whom it counts, by the word of the format."""


@frozen
class Pointer:
    """A part of a plan that another part names by its place."""

    place: str
    """The path by natural keys, as it is written: `limits[equity-cap]`."""
    item_type: str = ""
    """The model of the part, or of that which has the field; empty where the format has no such place."""
    title: str = ""
    """The title of the item that it is, or is part of."""
    field: str = ""
    """The field that holds it."""
    holder_type: str = ""
    """The model that has that field."""
    is_item: bool = False
    """Whether it is one of a list."""
    said: tuple[tuple[str, str], ...] = ()
    """For an item without a name: the fields that it is told by, with their words in the format."""
    is_absent: bool = False
    """Whether it is one of a list and the plan does not have it."""


@frozen
class Side:
    """Where a change stands in one of the two plans."""

    title: str
    """The item's name, heading or text; for a part without any, that of the item it belongs to."""
    place: str
    """The path by natural keys: `budget.costs[secretariat].amounts[2025]`."""
    path: Path
    """The raw path from the root of the plan."""
    within: str = ""
    """The title of the item that holds the item; empty where that is the plan, or has no title."""
    column: ColumnName | None = None
    about: Pointer | None = None
    """For an item without a name: itself; for a deviation, what it is about."""
    computed: object = None
    """For a stated sum: what it is made of gives, where that is another amount."""


@frozen
class Reference:
    """An item that a field names by its id."""

    id: str
    title: str
    """The item's name; its id where the plan has no such item, empty where it has no name."""
    about: Pointer | None = None
    """What an item without a name can be called by."""


@frozen
class RuleName:
    """A rule that a deviation accepts a finding of."""

    id: str
    title: Text | None
    """What holds where it passes; None where there is no rule of that id."""


@frozen
class Placed:
    """An item of a list that the document numbers, with its number there."""

    number: int
    title: str


@frozen
class Holder:
    """What an item that moved stood in: the list, and the item that has the list."""

    item_type: str
    title: str
    """Empty for the plan itself."""
    field: str


@frozen
class Delta:
    """The way from one number to another."""

    difference: object
    """An amount in the finer of the two units, a number, or a share of so many percentage points.

    As exact as the two values are: from *cirka* 8 to 9 it is *cirka* 1.
    """
    percent: Decimal | None
    """Of the old value, unrounded; None for shares, from zero, and where a sign makes no sense of it."""


@frozen
class Members:
    """The way from one set to another."""

    added: tuple[object, ...]
    removed: tuple[object, ...]


@frozen
class Words:
    """A stretch of prose that is in both texts, only in the old one, or only in the new one."""

    kind: Literal["same", "removed", "added"]
    text: str


@frozen
class Change:
    """One difference between two plans.

    For a field, `old` and `new` are its values, None where the plan does not say; for a whole item
    they are the amount or share that the item stands for, where it has one; for a move, the `Holder`
    before and after; for another order, the items that came and come elsewhere in it. Of a list or part
    that only one plan states, `details` are the items or the part.
    """

    kind: ChangeKind
    item_type: str
    """The model of the item: `Intervention`, `Row`."""
    field: str | None
    """None where the change is about the whole item."""
    level: DiffLevel
    """Who must hear of it, as the format declares for the field or the list."""
    old: object = None
    new: object = None
    delta: Delta | Members | None = None
    """None where the two values cannot be compared, or are no numbers and no sets."""
    words: tuple[Words, ...] = ()
    """For prose: the whole text, by word."""
    details: tuple[Change, ...] = ()
    """What belongs to this change and is not said by itself: the fields of an added item, later years."""
    old_sides: tuple[Side, ...] = ()
    """Empty for what was added; several for what was merged."""
    new_sides: tuple[Side, ...] = ()
    """Empty for what was removed; several for what was split."""

    @property
    def side(self) -> Side:
        """Where it stands in the new plan, else in the old one."""
        return (self.new_sides or self.old_sides)[0]

    @property
    def title(self) -> str:
        """The item's name in the new plan, else in the old one."""
        return self.side.title


class NoticeKind(Enum):
    """What a reader must know of a comparison before its differences."""

    OTHER_ASSOCIATION = "other_association"
    """The plans are of two associations: their names."""
    OTHER_NAME = "other_name"
    """The names of the associations differ, and nothing says whether they are one: the names."""
    PREDECESSOR = "predecessor"
    """One association continues the other: their names, the older first."""
    OTHER_KIND = "other_kind"
    """The plans are documents of two kinds: the kinds."""
    BACKWARDS = "backwards"
    """The new plan is of an earlier time than the old one: the periods."""
    BUILT_ON = "built_on"
    """The new document is the one that the old one builds on; `event` is the key by which that says so: the
    titles."""
    REPORTS = "reports"
    """Both documents are reports."""
    PART = "part"
    """One of the documents is no whole one: of each what it is, None where it is whole."""
    OVERLAP = "overlap"
    """The plans have years in common, and others not: the periods."""
    SAME_PLAN = "same_plan"
    """Two versions of one plan."""
    NOT_AT_HAND = "not_at_hand"
    """Something is not compared, because it stands in a plan that is not at hand: the id of that plan and
    the title of the one that builds on it; `others` are the fields."""
    SIZES = "sizes"
    """Income or costs written with a minus sign are compared as sizes: `others` are the paths."""
    TOTALS_APART = "totals_apart"
    """The budgets have no column in common; `old` and `new` are their first ones, None without a budget."""


@frozen
class Notice:
    """Something about the comparison itself, with what it is about in each plan."""

    kind: NoticeKind
    old: object = None
    new: object = None
    event: str = ""
    """For a predecessor: what became of it, as the format says it."""
    others: tuple[str, ...] = ()
    """For a predecessor: the other associations that went the same way."""


@frozen
class Head:
    """Which plan stands on a side."""

    id: str
    title: str
    kind: str
    period: object
    language: str = "sv"
    source: str = ""
    """Where it was read from: a file, a revision; empty where that is not known."""


@frozen
class Changes:
    """All differences between two plans, in the order of the format."""

    old: Head
    new: Head
    changes: tuple[Change, ...]
    totals: tuple[Change, ...] = ()
    """What a board looks for first, differing or not: income, costs, result, closing equity and member
    funds of the budget year in both budgets, and the planned participants of all interventions."""
    foreseen: tuple[Change, ...] = ()
    """What the old plan said of the new budget year, where the new one says otherwise: no difference
    between the plans as they are set side by side, but between the years as they were planned."""
    notices: tuple[Notice, ...] = ()
    """What a reader must know of the comparison itself."""
