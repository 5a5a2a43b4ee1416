"""Two whole plans, against the list of differences that the author of the plans wrote by hand.

The list counts what differs in a replaced item one by one; a `Change` keeps it as its details.
Both say the same, so details of replaced, split and merged items are taken out here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from samplan.changes import Change, ChangeKind, ColumnName, Reference
from samplan.diff import find_changes
from samplan.schema import counting, parsing, time_parsing
from samplan.schema.printed import read_written
from samplan.schema.time import Period, When
from samplan.schema.values import Amount, Number, People, Share, Unknown
from tests.unit.diff.plans import ROOT, cases_in, kin_in

FILE = ROOT / "tests" / "cases" / "diff" / "norrbygden-2025-2026.yaml"
OF_IDENTITY = {"name", "title", "aliases", "life"}
COUNTS = {"women", "men", "unknown", "total"}
JOINED = {ChangeKind.REPLACED, ChangeKind.MERGED, ChangeKind.SPLIT}
ITEMS = ("goals", "interventions", "indicators", "sections", "rows", "statistics")

Entry = tuple[str, str, str | None]


@pytest.fixture(scope="module")
def expected() -> dict[Entry, dict[str, Any]]:
    return {(case["kind"], case["item"], case["field"]): case for case in cases_in(FILE)}


@pytest.fixture(scope="module")
def found() -> dict[Entry, Change]:
    changes = find_changes(kin_in("norrbygden-2025.yaml"), kin_in("norrbygden-2026.yaml")).changes
    return {entry_of(change): change for change in taken_out(changes)}


def taken_out(changes: tuple[Change, ...]) -> Iterator[Change]:
    for change in changes:
        yield change
        if change.kind in JOINED:
            yield from (
                detail
                for detail in taken_out(change.details)
                if detail.kind is ChangeKind.CHANGED and detail.field not in OF_IDENTITY
            )


def entry_of(change: Change) -> Entry:
    """A change as the list names it: the item by its keys, and the field within it."""
    place = change.new_sides[-1].place if change.kind is ChangeKind.SPLIT else change.side.place
    if change.field is None:
        return change.kind.value, place, None
    head = place.rsplit(f".{change.field}", 1)[0] if f".{change.field}" in place else "plan"
    match change.item_type:
        case "Target" | "Show":
            head, part = head.rsplit(".", 1)
            return change.kind.value, head, f"{part}.{change.field}"
        case "Counts":
            head, part = head.rsplit(".", 1)
            return change.kind.value, head, part
        case "StatisticRow" if change.field in COUNTS:
            return change.kind.value, head, None
        case _:
            return change.kind.value, head, change.field


def test_the_list_and_the_changes_name_the_same_differences(
    expected: dict[Entry, dict[str, Any]], found: dict[Entry, Change]
) -> None:
    assert len(expected) > 100
    assert set(expected) == set(found)


def test_the_values_are_those_of_the_list(
    expected: dict[Entry, dict[str, Any]], found: dict[Entry, Change]
) -> None:
    compared = 0
    for entry, change in found.items():
        if change.kind is ChangeKind.CHANGED and change.field != "text":
            for side in ("old", "new"):
                assert said(expected[entry][side], change, side) == seen(change, side), entry
                compared += 1
    assert compared > 150


def seen(change: Change, side: str) -> object:
    """The values of a change on one side: by column, by sex, or one."""
    parts = (change, *change.details)
    if change.side.column:
        return {column(part, side): plain(getattr(part, side)) for part in parts}
    if change.field in COUNTS:
        return {part.field: plain(getattr(part, side)) for part in parts}
    return plain(getattr(change, side))


def said(value: Any, change: Change, side: str) -> object:  # noqa: ANN401 - what the list holds
    """The same of the list, for the columns and sexes that differ."""
    if change.side.column:
        keys = [column(part, side) for part in (change, *change.details)]
        return {key: parsed(value[key], change, side) for key in keys}
    if change.field in COUNTS:
        return {part.field: parsed(value[part.field], part, side) for part in (change, *change.details)}
    return parsed(value, change, side)


def column(part: Change, side: str) -> Any:  # noqa: ANN401 - a year is a number in the list
    name = (part.old_sides if side == "old" else part.new_sides)[0].column
    assert isinstance(name, ColumnName)
    if isinstance(name.period, Period):
        return f"{name.period.start}–{name.period.end}"
    return name.year if name.standing == "budget" else f"{name.year}-{name.standing}"


def parsed(value: Any, change: Change, side: str) -> object:  # noqa: ANN401, PLR0911 - one type, one line
    """A value of the list, read as the value of the change is."""
    like = getattr(change, side)
    if change.side.column:
        return plain(read_written(parsing.parse_cell, value, "cell"))
    match like:
        case When():
            return time_parsing.parse_when(value)
        case Period():
            return time_parsing.parse_period(value)
        case People() | Share() | Number():
            return plain(counting.parse_result(value))
        case Amount():
            return plain(parsing.parse_money(value))
        case tuple():
            return frozenset(value)
        case _:
            return value


def plain(value: object) -> object:
    match value:
        case Amount():
            return (value.value, value.qualifier)
        case Unknown():
            return "unknown"
        case tuple():
            return frozenset(plain(each) for each in value)
        case Reference():
            return value.id
        case str():
            return value.strip()
        case _:
            return value
