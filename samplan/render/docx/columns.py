"""How wide the columns of a table are, from what stands in them: Word wants it said.

Widths of signs are those of a rather wide face, for what is drawn in the end may be any.
"""

from __future__ import annotations

from collections.abc import Sequence

from samplan.frozen import frozen

_NARROW = frozenset("iljtfrI.,:;'|!()[] \u00a0-")
_WIDE = frozenset("mwMWÅÄ@%—")
_SHARES = {"narrow": 0.32, "wide": 0.86, "capital": 0.66, "other": 0.56}
"""Of the size of the type."""
_LONGEST_WORD = 26
"""Longer words are broken: no column is made for one."""
_LONGEST_HEAD = 1700
"""A longer head over numbers goes on over several lines, in twips."""
SIZES = (9.5, 8.5, 7.5)
"""What a table is set in, in points: the first at which it has room."""


@frozen
class Column:
    """What stands in a column, in plain words."""

    head: str
    cells: tuple[str, ...]
    is_number: bool


@frozen
class Fitted:
    """Widths in twips, and the size of the type that they are for."""

    size: float
    widths: tuple[int, ...]


def width_of(text: str, size: float) -> float:
    """How wide a line is at most, in twips."""
    return sum(_SHARES[_kind(sign)] for sign in text) * size * 20


def _kind(sign: str) -> str:
    if sign in _NARROW:
        return "narrow"
    if sign in _WIDE:
        return "wide"
    return "capital" if sign.isupper() else "other"


def least(column: Column, size: float) -> float:
    """The least that a column needs: numbers on one line, words broken at their spaces."""
    longest = max(map(len, (column.head, *column.cells)), default=0)
    if not longest:
        return _padding(column)
    wanted = [_longest_word(column.head, size)]
    wanted += [
        width_of(cell, size) if column.is_number else _longest_word(cell, size) for cell in column.cells
    ]
    return max(wanted) + _padding(column)


def _longest_word(text: str, size: float) -> float:
    return max((width_of(word[:_LONGEST_WORD], size) for word in text.split(" ")), default=0)


def wishes(columns: Sequence[Column], size: float) -> list[float]:
    """What columns would like: each of their cells on one line."""
    return [_wished(one, size) for one in columns]


def _wished(column: Column, size: float) -> float:
    """What a column would like: each of its cells on one line."""
    cells = [width_of(cell, size) for cell in column.cells]
    head = width_of(column.head, size)
    if column.is_number and head > _LONGEST_HEAD:
        head = _longest_word(column.head, size)
    return max((head, *cells)) + _padding(column)


def _padding(column: Column) -> int:
    return 120 if column.is_number else 150 + AFTER_NUMBER


AFTER_NUMBER = 170
"""How far in words stand in a column after one of numbers, in twips: those end at its edge."""
_EASY_NUMBER = 1000
"""What a column of numbers gets where there is room."""


def fit(columns: Sequence[Column], room: int, sizes: Sequence[float] = SIZES) -> Fitted | None:
    """Widths that fill the room exactly; None where the columns have no room in the smallest type."""
    for size in sizes:
        needs = [least(one, size) for one in columns]
        if sum(needs) <= room:
            return Fitted(size, _filled(needs, wishes(columns, size), columns, room))
    return None


def _filled(needs: list[float], wishes: list[float], columns: Sequence[Column], room: int) -> tuple[int, ...]:
    """What is left after the needs goes to wishes first, then to numbers, then to the columns of words."""
    widths = _raised(needs, wishes, room)
    easy = [_EASY_NUMBER if one.is_number else 0 for one in columns]
    widths = _raised(widths, easy, room)
    rest = room - sum(widths)
    takers = _takers(columns)
    given = sum(widths[at] for at in takers)
    whole = [round(one + (rest * one / given if at in takers else 0)) for at, one in enumerate(widths)]
    whole[0] += room - sum(whole)
    return tuple(whole)


def _raised(widths: Sequence[float], wishes: Sequence[float], room: int) -> list[float]:
    """The widths nearer to what is wished, each by one and the same part of what it lacks."""
    lacks = [max(wish - width, 0) for width, wish in zip(widths, wishes, strict=True)]
    share = min((room - sum(widths)) / sum(lacks), 1) if sum(lacks) else 0
    return [width + lack * share for width, lack in zip(widths, lacks, strict=True)]


def _takers(columns: Sequence[Column]) -> list[int]:
    """The columns that room is left in: those of words, or all where there are none."""
    return [at for at, one in enumerate(columns) if not one.is_number] or list(range(len(columns)))


def split(columns: Sequence[Column], room: int) -> list[list[int]]:
    """The columns in parts that each have room beside the first column, about as many in each."""
    size = SIZES[-1]
    own = least(columns[0], size)
    parts: list[list[int]] = [[]]
    used = own
    for at, one in list(enumerate(columns))[1:]:
        need = least(one, size)
        if parts[-1] and used + need > room:
            parts.append([])
            used = own
        parts[-1].append(at)
        used += need
    return _evened([at for part in parts for at in part], len(parts))


def _evened(places: list[int], number: int) -> list[list[int]]:
    each = -(-len(places) // number)
    return [places[at : at + each] for at in range(0, len(places), each)]
