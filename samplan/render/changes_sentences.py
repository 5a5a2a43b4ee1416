"""What is said of whole items that only one of the plans has, or that go on as others."""

from __future__ import annotations

from samplan.changes import Change, ChangeKind, Side
from samplan.texts import Text

SENTENCES = {
    ChangeKind.ADDED: Text(sv="{new} tillkommer", en="{new} is added"),
    ChangeKind.REMOVED: Text(sv="{old} utgår", en="{old} is removed"),
    ChangeKind.REPLACED: Text(sv="{old} ersätts av {new}", en="{old} is replaced by {new}"),
    ChangeKind.SPLIT: Text(sv="{old} delas i {new}", en="{old} is split into {new}"),
    ChangeKind.MERGED: Text(sv="{old} slås samman till {new}", en="{old} are merged into {new}"),
    ChangeKind.LEFT_OUT: Text(sv="{old} tas inte upp", en="{old} is not mentioned"),
    ChangeKind.TAKEN_UP: Text(sv="{new} tas upp nu", en="{new} is mentioned now"),
}
"""What is said of whole items."""
GOES_INTO = (
    Text(sv="{old} går upp i {new}", en="{old} becomes part of {new}"),
    Text(sv="{old} går upp i {new}", en="{old} become part of {new}"),
)
"""What is said of one item, and of several, that become a part of one that was there before."""


def left_sides(change: Change) -> tuple[Side, ...]:
    """The items of the old plan that a sentence is about: of a merger into one of them, the others."""
    if change.kind is not ChangeKind.MERGED:
        return change.old_sides
    places = {side.place for side in change.new_sides}
    return tuple(side for side in change.old_sides if side.place not in places)


def sentence_of(change: Change) -> Text:
    """What is said of whole items, by what becomes of them."""
    left = left_sides(change)
    return SENTENCES[change.kind] if len(left) == len(change.old_sides) else GOES_INTO[len(left) > 1]
