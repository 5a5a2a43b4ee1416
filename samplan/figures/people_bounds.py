"""How many people there can be where a document gives only a bound: fewer than 5, at least 10, not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.schema.values import People, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from samplan.schema.terms import Qualifier

_BELOW: dict[Qualifier, int] = {"at_most": 0, "less_than": -1, "below": -1}
"""How far the most is from the number that is given."""
_ABOVE: dict[Qualifier, int] = {"at_least": 0, "more_than": 1, "above": 1}
"""How far the least is from it."""
Room = tuple[int, int | None]
"""The least and the most, as whole numbers; None where there is no most."""


def room_of_people(value: object) -> Room | None:
    """How many people a value can stand for; None where it is about so many, or no number of people.

    What is left out is nobody; what is unknown or hidden may be any number.
    """
    if value is None:
        return 0, 0
    if isinstance(value, Unknown):
        return 0, None
    return _of_people(value) if isinstance(value, People) else None


def _of_people(value: People) -> Room | None:
    if value.high is not None:
        return (value.value, value.high) if value.qualifier == "between" else None
    if value.qualifier is None:
        return value.value, value.value
    if (below := _BELOW.get(value.qualifier)) is not None:
        return 0, value.value + below
    if (above := _ABOVE.get(value.qualifier)) is not None:
        return value.value + above, None
    return None


def room_together(values: Iterable[object]) -> Room | None:
    """How many people several values can stand for together; None where one of them is no bound."""
    least, most = 0, 0
    has_most = True
    for value in values:
        if (room := room_of_people(value)) is None:
            return None
        least += room[0]
        has_most = has_most and room[1] is not None
        most += room[1] or 0
    return least, most if has_most else None


def is_apart(one: Room, other: Room) -> bool:
    """Whether no number is in both."""
    return (one[1] is not None and one[1] < other[0]) or (other[1] is not None and other[1] < one[0])
