"""Numbers of people that a document hides, and that the plan's own words may tell.

What hides numbers knows tables and figure links; a sentence is hidden by nobody but its author. Nobody can
know either whether the three women of a sentence are those of the table: what is found is to be looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.figures.lookup import find_figure
from samplan.figures.people_words import PEOPLE
from samplan.figures.small import FIELDS, without_small
from samplan.frozen import frozen
from samplan.prose.reader import read
from samplan.schema.notation import NUMBER_WORDS
from samplan.schema.part import peek
from samplan.schema.shape import parts, shape_of
from samplan.schema.values import HIDDEN, Number, People

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.plan import Plan

_NO_PEOPLE = (
    r"(?:år|månad|veck|dag|timm|kron|tkr|mkr|kr\b|procent|insats|mål|möte|part|kommun|avsnitt|tabell|punkt"
    r"|year|month|week|day|hour|krona|per\scent|intervention|goal|meeting|municipalit|section|table)"
)
_GAP = r"[^\w.!?;]{1,4}"
_NUMBERED = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("tabell", "figur", "avsnitt", "punkt", "mål", "table", "figure", "section", "goal")
)
"""What has a number of its own is no number of people."""
_IS = rf"(?:{_GAP}(?:var|är|blev|uppgick|till|were|was|is|are|came|to)\b){{0,2}}"


@frozen
class Told:
    """Words of the plan that may tell a number which is hidden."""

    path: Path
    words: str
    """As they stand there."""
    nth: int = 0
    """How often they stand in the text before."""


def told(plan: Plan, least: int) -> tuple[Told, ...]:
    """Where the plan's own words may tell a number that is hidden.

    Args:
        plan: As it is, with all its numbers.
        least: The smallest number of people that may be shown.
    """
    masked = without_small(plan, least)
    numbers = frozenset(_hidden(plan, masked))
    if not numbers:
        return ()
    return tuple(
        one
        for path, part in parts(plan)
        for one in (*_in_texts(part, path, masked, numbers), *_in_value(part, path, numbers))
    )


def _hidden(plan: Plan, masked: Plan) -> Iterator[int]:
    """The numbers that one has and the other hides."""
    if masked is plan:
        return
    for (_, one), (_, other) in zip(parts(plan), parts(masked), strict=True):
        for name in FIELDS if one is not other else ():
            value = peek(one, name)
            if isinstance(value, People) and peek(other, name) is HIDDEN:
                yield value.value


def _in_texts(part: object, path: Path, masked: Plan, numbers: frozenset[int]) -> Iterator[Told]:
    for field in shape_of(part).fields:
        text = peek(part, field.name)
        if isinstance(text, str) and field.name != "id" and not field.refers:
            shown = _without_hidden_links(text, masked) if field.kind == "prose" else text
            for found in _pattern(numbers).finditer(shown):
                said = text[found.start() : found.end()]
                yield Told((*path, field.name), said, text.count(said, 0, found.start()))


def _in_value(part: Any, path: Path, numbers: frozenset[int]) -> Iterator[Told]:  # noqa: ANN401 - any part
    """A figure of its own that has people in its name: a fact, what an indicator was before."""
    for name, value in (("value", peek(part, "value")), ("baseline", peek(peek(part, "baseline"), "value"))):
        called = f"{peek(part, 'name', '')} {getattr(value, 'unit', None) or ''}"
        if isinstance(value, Number) and value.value in numbers and _is_of_people(called):
            yield Told((*path, name), f"{called.strip()}: {value.value}")


def _without_hidden_links(text: str, masked: Plan) -> str:
    """The text, as long as it was, without the links whose words are hidden with their figure."""
    for link in read(text).links if "figure:" in text else ():
        figure = find_figure(masked, link.figure) if link.figure else None
        if figure is not None and figure.is_hidden:
            text = text[: link.start] + "." * (link.end - link.start) + text[link.end :]
    return text


def _is_of_people(name: str) -> bool:
    return _ANY_PEOPLE.search(name) is not None


_ANY_PEOPLE = Expression(rf"\b(?:{PEOPLE})", re.IGNORECASE)


@lru_cache(maxsize=4)
def _pattern(numbers: frozenset[int]) -> Expression:
    """One of these numbers beside a word for people, or `4 av 20` with one of them on either side."""
    words = [word for word, number in NUMBER_WORDS.items() if number in numbers]
    written = "|".join([*map(str, sorted(numbers)), *words])
    one = rf"{_NUMBERED}(?<![\w.,:/§-])(?:{written})(?!\w|[.,:][0-9]|\s?%)"
    some = rf"(?<![\w.,:/§-])(?:[0-9]+|{'|'.join(NUMBER_WORDS)})(?!\w|[.,:][0-9]|\s?%)"
    of = rf"{_GAP}(?:av|of){_GAP}"
    before = (
        rf"{one}(?:{of}(?:(?:de|the|alla|all){_GAP})?|{_GAP})(?:(?!{_NO_PEOPLE})[^\W\d]+{_GAP})?(?:{PEOPLE})"
    )
    after = rf"\b(?:{PEOPLE}){_IS}{_GAP}{one}(?!\s(?:{_NO_PEOPLE}))"
    parted = rf"(?:{one}{of}{some}|{some}{of}{one})(?!\s(?:{_NO_PEOPLE}))"
    return Expression(f"{before}|{after}|{parted}", re.IGNORECASE)
