"""Numbers of people of which a document gives only a bound: whether women and men can be the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people_bounds import is_apart, room_of_people, room_together
from samplan.results import Missing, Problem
from samplan.schema.values import People, Share
from samplan.texts import Message, Text
from samplan.words.phrases import CORRECT_COUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.figures.people import Counted
    from samplan.results import Path
    from samplan.rules.base import Judgement

APART = Text(
    sv="kvinnor, män och okänt kön är tillsammans {sum} i {name}, men totalt anges till {total}",
    en="women, men and unknown are {sum} together in {name}, but the total is given as {total}",
)
APPROXIMATE = Text(
    sv="exakta uppgifter om kvinnor, män och totalt i {name}; de är ungefärliga",
    en="exact figures of women, men and the total in {name}; they are approximate",
)
BOUNDED = Text(
    sv="exakta uppgifter om kvinnor, män och totalt i {name}; för någon av dem anges bara en gräns",
    en="exact figures of women, men and the total in {name}; one of them is given as a bound alone",
)


def judge_bounds(path: Path, counts: Counted, name: Text | Message) -> Iterator[Judgement]:
    """What cannot be, wherever within their bounds the numbers are; else what is not exact."""
    if wrong := tuple(too_many(path, counts, name)):
        yield from wrong
        return
    given = (counts.women, counts.men, counts.unknown, counts.total)
    is_bound = not any(isinstance(value, Share) or room_of_people(value) is None for value in given)
    yield Missing(path, (BOUNDED if is_bound else APPROXIMATE).of(name=name))


def too_many(path: Path, counts: Counted, name: Text | Message) -> Iterator[Problem]:
    """A total that women, men and unknown cannot be, whatever stands in for what is not exact."""
    together = room_together((counts.women, counts.men, counts.unknown))
    total = counts.total
    room = room_of_people(total) if isinstance(total, People) else None
    if together is None or room is None or not is_apart(together, room):
        return
    least, most = together
    is_too_small = most is not None and most < room[0]
    summed = People(most, "at_most") if most is not None and is_too_small else People(least, "at_least")
    if least == most:
        summed = People(least)
    yield Problem((*path, "total"), APART.of(sum=summed, name=name, total=total), CORRECT_COUNT.of())
