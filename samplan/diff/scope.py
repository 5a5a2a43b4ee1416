"""What a document speaks of: only what it would have to mention is gone where it does not.

A report writes of some interventions, a goals plan has no budget, a supplement says only what it
changes. What such a document leaves out has not ended, and what only the other one has is not new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from samplan.changes import Change, ChangeKind, Side
from samplan.diff.cells import with_details
from samplan.frozen import replace
from samplan.levels import DiffLevel

_PLANS = frozenset({"goals_plan", "operational_plan", "budget"})
"""Kinds of documents that say all there is to say; a report and a decision write of what they choose."""

_WITH_BUDGET = frozenset({"operational_plan", "budget"})
"""Kinds of documents that say all of a budget."""

_OWN = frozenset({"kind", "also", "report", "follows", "answers", "revises", "period"})
"""Fields of a document that are other ones in one of another kind, which nobody decides."""

_ONLY_OLD = (ChangeKind.REMOVED, ChangeKind.UNSTATED)
_ONLY_NEW = (ChangeKind.ADDED, ChangeKind.STATED)


class Scope:
    """What two documents speak of."""

    def __init__(self, old: Any, new: Any) -> None:  # noqa: ANN401 - plans
        """Keep the plans."""
        self._old, self._new = old, new
        self._is_of_a_kind = bool(_kinds(old) & _kinds(new))

    def said(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """The changes, where nothing that only one of the documents mentions is called new or gone at random.

        Args:
            changes: What differs, as if both documents said all there is to say.
        """
        if self.is_whole:
            return tuple(changes)
        return tuple(_together(map(self._said, self.known(changes))))

    def known(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """The changes without sums that are computed from the rows of a part of a document."""
        return tuple(each for each in changes if not self._is_of_a_part(each))

    def told(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        """The known changes of a summary, each by itself: what is not mentioned is called so there too."""
        known = self.known(changes)
        return known if self.is_whole else tuple(map(self._said, known))

    def _is_of_a_part(self, change: Change) -> bool:
        both = ((self._old, change.old_sides), (self._new, change.new_sides))
        return any(plan.extent != "whole" and any(map(_is_computed, sides)) for plan, sides in both)

    @property
    def is_whole(self) -> bool:
        """Whether each of them mentions all that the other one does, unless it is gone."""
        return _speaks_of(self._old, self._new) and _speaks_of(self._new, self._old)

    def _said(self, change: Change) -> Change:
        """The change as these two documents give reason to call it."""
        list_ = str(change.side.path[0])
        kind = _kind(change)
        if kind in _ONLY_OLD and not _speaks_of(self._new, self._old, list_):
            return _silent(change, ChangeKind.LEFT_OUT, _ONLY_OLD)
        if kind in _ONLY_NEW and not _speaks_of(self._old, self._new, list_):
            return _silent(change, ChangeKind.TAKEN_UP, _ONLY_NEW)
        is_own = list_ == "decision" or (change.item_type == "Plan" and change.field in _OWN)
        level = DiffLevel.DATA if is_own and not self._is_of_a_kind else change.level
        details = tuple(map(self._said, change.details)) if kind is ChangeKind.CHANGED else change.details
        return replace(change, level=level, details=details)


def _is_computed(side: Side) -> bool:
    """Whether a value stands in a column and in no cell of it."""
    return side.column is not None and not isinstance(side.path[-1], int)


def _speaks_of(plan: Any, other: Any, list_: str = "") -> bool:  # noqa: ANN401 - plans
    """Whether a plan mentions what another one has in a list, or anywhere, unless it is gone."""
    mine, its = _kinds(plan) & _PLANS, _kinds(other) & _PLANS
    is_of_each = list_ == "budget" and bool(mine & _WITH_BUDGET and its & _WITH_BUDGET)
    return plan.extent == "whole" and (is_of_each or (bool(its) and its <= mine))


def _kinds(plan: Any) -> frozenset[str]:  # noqa: ANN401 - a plan
    return frozenset({plan.kind, *plan.also})


def _kind(change: Change) -> ChangeKind:
    """What has happened; a field that only one of the plans gives is stated or left out."""
    if change.kind is not ChangeKind.CHANGED or (change.old is None) == (change.new is None):
        return change.kind
    return ChangeKind.UNSTATED if change.new is None else ChangeKind.STATED


def _silent(change: Change, kind: ChangeKind, same: tuple[ChangeKind, ...]) -> Change:
    """The change with another kind, as have those of its details that tell of the same."""
    details = tuple(
        _silent(each, kind, same) if _kind(each) in same else replace(each, level=DiffLevel.DATA)
        for each in change.details
    )
    return replace(change, kind=kind, level=DiffLevel.DATA, details=details)


def _together(changes: Iterable[Change]) -> Iterator[Change]:
    """The fields that an item leaves out as one change: the first of them, with the others as its details."""
    for (kind, item, is_field), found in groupby(changes, _of_item):
        if kind in (ChangeKind.LEFT_OUT, ChangeKind.TAKEN_UP) and is_field and item:
            whole = with_details(list(found))
            yield from (whole,) if whole else ()
        else:
            yield from found


def _of_item(change: Change) -> tuple[ChangeKind, tuple[str | int, ...], bool]:
    """What it tells of: the item of a list that its field belongs to."""
    is_field = change.field is not None and (change.old is not None or change.new is not None)
    steps = change.side.path
    if change.side.column is not None:
        steps = steps[:-1]
    ends = [index for index, step in enumerate(steps) if isinstance(step, int)]
    return change.kind, steps[: ends[-1] + 1] if ends else (), is_field
