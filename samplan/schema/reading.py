"""What all readers of plan data share: what is refused, and how the single values are read."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Literal, cast, get_args

from samplan.fault import Refused
from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema import counting, parsing, plain_values, terms, time_parsing
from samplan.schema import plain_faults as faults
from samplan.schema.part import Loss
from samplan.schema.values import UNKNOWN

Reads = Callable[[Any], Any]
"""Reads a value that holds no parts; raises `Refused`."""

Trouble = Literal["value", "empty", "missing", "unknown-key", "duplicate"]

UNLIKE = (987_654_321, 1_234_567)
"""Two numbers that no plan has, and that have nothing in common."""
DUPLICATE, MISSING, UNKNOWN_KEY = "schema-duplicate-id", "schema-missing-key", "schema-unknown-key"
"""Ids of the faults that are not a type's own."""


@frozen
class Refusal:
    """One thing that the format does not take."""

    path: Path
    """Of the value, of the key that is missing or unknown, or of the later item of two."""
    trouble: Trouble
    refused: Refused | None = None
    """For a value: what its type says."""
    owner: object = None
    """For a key that is missing: the part's `id`, if it has one."""
    other: Path = ()
    """For a duplicate: the first item."""


@frozen
class Pair:
    """An item that is written as a name with a value behind it."""

    path: Path
    key: str
    """The name, which stands where a key would."""
    fields: tuple[str, ...]
    """The fields that key and value stand for."""


class Refusals(list[Refusal]):
    """What was refused so far, and which items are written as pairs."""

    def __init__(self) -> None:
        """Nothing yet."""
        super().__init__()
        self.pairs: list[Pair] = []


@frozen
class Rest:
    """What could be read of a list that says something else without its lost values or items."""

    values: tuple[object, ...]
    loss: Loss


@cache
def guesses(word: str) -> tuple[object, ...]:
    """What can stand in for a lost value, of a type that can say that something is unknown; else nothing."""
    try:
        is_open = leaf(word)("unknown") is UNKNOWN
    except Refused:
        return ()
    return (UNKNOWN, *map(leaf(word), UNLIKE)) if is_open else ()


@cache
def leaf(word: str) -> Reads:
    """The function that reads a type, by its word: `parse_` and the word, or one of a list of words."""
    for module in (plain_values, counting, parsing, time_parsing):
        if read := getattr(module, f"parse_{word}", None):
            return cast("Reads", read)
    return _one_of(get_args(getattr(terms, word)))


def _one_of(words: tuple[str, ...]) -> Reads:
    allowed = frozenset(words)

    def read(value: Any) -> str:  # noqa: ANN401
        """The word itself; one that is not in the list is refused with the words that are."""
        if type(value) is str and value in allowed:
            return value
        raise Refused(faults.NOT_ALLOWED, value, allowed=words)

    return read
