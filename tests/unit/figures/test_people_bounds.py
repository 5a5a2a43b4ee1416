from __future__ import annotations

import pytest

from samplan.figures.people_bounds import Room, is_apart, room_of_people, room_together
from samplan.schema.terms import Qualifier
from samplan.schema.values import People


@pytest.mark.parametrize(
    ("qualifier", "room"),
    [
        (None, (5, 5)),
        ("at_most", (0, 5)),
        ("less_than", (0, 4)),
        ("below", (0, 4)),
        ("at_least", (5, None)),
        ("more_than", (6, None)),
        ("above", (6, None)),
        ("about", None),
    ],
)
def test_how_many_people_a_bound_leaves_room_for(qualifier: Qualifier | None, room: Room | None) -> None:
    assert room == room_of_people(People(5, qualifier))


def test_bounds_together_have_no_most_where_one_has_none() -> None:
    assert (10, None) == room_together((People(5, "at_least"), People(5)))
    assert (5, 9) == room_together((People(5), People(5, "less_than"), None))


@pytest.mark.parametrize(
    ("one", "other", "apart"), [((0, 4), (5, 9), True), ((0, 5), (5, 9), False), ((5, None), (0, 5), False)]
)
def test_bounds_that_share_their_end_are_not_apart(one: Room, other: Room, *, apart: bool) -> None:
    assert apart is is_apart(one, other) is is_apart(other, one)
