"""Frozen values behave like frozen dataclasses with slots."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from samplan._initialisers import INITIALISERS
from samplan.frozen import fresh, frozen, record, replace


@frozen
class Point:
    """A point."""

    x: int
    y: int = 0
    """Up."""
    names: tuple[str, ...] = ()

    @property
    def sum(self) -> int:
        """Both together."""
        return self.x + self.y


@frozen
class Other:
    x: int
    y: int = 0
    names: tuple[str, ...] = ()


def test_fields_are_set_by_position_by_name_and_by_default() -> None:
    assert (1, 2, ("a",)) == (Point(1, 2, ("a",)).x, Point(1, y=2).y, Point(x=1, names=("a",)).names)
    assert 3 == Point(1, 2).sum
    assert "A point." == Point.__doc__


@pytest.mark.parametrize(
    ("args", "kwargs"), [((), {}), ((1, 2, (), 4), {}), ((1,), {"z": 1}), ((1,), {"x": 1})]
)
def test_wrong_fields_are_refused(args: tuple[int, ...], kwargs: dict[str, int]) -> None:
    with pytest.raises(TypeError):
        Point(*args, **kwargs)  # type: ignore[arg-type]


def test_nothing_can_be_set_or_added() -> None:
    point = Point(1)
    for name in ("x", "z"):
        with pytest.raises(AttributeError):
            setattr(point, name, 2)
    with pytest.raises(AttributeError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_values_are_compared_by_class_and_content() -> None:
    assert Point(1, 2) == Point(1, 2)
    assert Point(1, 2) != Point(2, 1)
    assert Point(1, 2) != Other(1, 2)  # type: ignore[comparison-overlap]
    assert hash(Point(1, 2)) == hash(Point(1, 2))
    assert 2 == len({Point(1), Point(1), Point(2)})


def test_replace_keeps_the_rest() -> None:
    assert Point(1, 5, ("a",)) == replace(Point(1, 2, ("a",)), y=5)
    with pytest.raises(TypeError):
        replace(Point(1), z=1)


def test_values_match_by_position() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (1, 2) == (x, y)
        case _:
            pytest.fail("no match")


def test_values_can_be_copied_and_stored() -> None:
    point = Point(1, 2, ("a",))
    assert point == copy.deepcopy(point)
    assert point == pickle.loads(pickle.dumps(point))  # noqa: S301 - our own bytes


def test_a_value_shows_itself_as_one_would_write_it() -> None:
    assert "Point(x=1, y=0, names=())" == repr(Point(1))


@record
class Growing:
    number: int
    items: list[int] = fresh(factory=list)
    name: str = "x"


def test_a_record_may_change_and_has_its_own_defaults() -> None:
    one, other = Growing(1), Growing(2, name="y")
    one.items.append(3)
    one.number = 4
    assert ([3], [], 4, "y") == (one.items, other.items, one.number, other.name)
    assert "Growing(number=4, items=[3], name='x')" == repr(one)
    assert [5] == replace(one, items=[5]).items
    with pytest.raises(AttributeError):
        one.unknown = 1  # type: ignore[attr-defined]  # what is tried


def test_records_are_compared_by_content_and_have_no_hash() -> None:
    assert Growing(1) == Growing(1) != Growing(1, items=[2])
    with pytest.raises(TypeError, match="unhashable"):
        hash(Growing(1))


def test_a_value_can_have_as_many_fields_as_there_is_room_for_and_no_more() -> None:
    def of(fields: int) -> type[Any]:
        names = [f"field_{number}" for number in range(fields)]
        return frozen(type("Wide", (), {"__annotations__": dict.fromkeys(names, "int")}))

    most = len(INITIALISERS) - 1
    value = of(most)(*range(most))
    assert [getattr(value, f"field_{number}") for number in range(most)] == list(range(most))
    with pytest.raises(TypeError, match="Wide has more fields"):
        of(most + 1)
