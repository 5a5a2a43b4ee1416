"""The short forms of a part, which its model declares: a text for its name, one pair, a name for its id.

Reader and models ask the same functions: what is written short is written out, and read as if it
had been written so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from samplan.expression import Expression
from samplan.fault import Refused
from samplan.schema.slugs import slug

PRINTED = ("printed", "intended")
"""The keys of a value that a source prints in another way than it must mean."""
LIKE_A_KEY = 0.8
"""How alike a word in small letters and a key must be for the word to be the key misspelt."""
PARTED = Expression(r"[;\n\t]|,\s|(?<=[0-9])\s(?:och|and|samt)\s(?=[0-9])")
"""What stands between several values that were written as one text."""
_FIGURES = Expression(r"[-−–(]?\s?[0-9]")
_LIST_MARK = Expression(r"[–—−•·▪‣●◦○■□*]\s|[0-9]{1,2}[.)]\s")


def is_printed(data: object) -> bool:
    """Whether a mapping is one value, with what a doubtful source prints in its place."""
    return isinstance(data, dict) and not data.keys().isdisjoint(PRINTED)


def is_short(data: object) -> bool:
    """Whether something may stand for the one field that a part is often written by."""
    return is_printed(data) if isinstance(data, dict) else not (data is None or isinstance(data, list))


def is_pair(key: object, value: object, names: Collection[str], takes: Callable[[object], bool]) -> bool:
    """Whether `- Kansli: 1 350` is an item with a name and a value.

    A key misspelt is none; nor is what has no value that fits, unless its key is a name by its
    first letter and the value begins with a figure: then the value is what is wrong.

    Args:
        key: The one key of the mapping, which is no key of the format.
        value: What stands behind it.
        names: The keys that the item can have.
        takes: Whether a value fits the field that it would stand for.
    """
    if type(key) is not str or value is None or key.casefold() in names:
        return False
    is_small = key[:1].islower()
    if not takes(value) and (is_small or not _begins_with_figure(value)):
        return False
    return not is_small or not _is_near(key, names)


def fields_of_pair(pair: Sequence[str], value: object) -> tuple[str, str]:
    """The fields that a name and the value behind it stand for; several values may be for a third field.

    Args:
        pair: What the model declares: the name, the value, and the field for several where there is one.
        value: What stands behind the name.
    """
    return pair[0], pair[-1] if isinstance(value, list) else pair[1]


def _begins_with_figure(value: object) -> bool:
    """Whether a value is some number; one that could not be read counts, since that is said of it."""
    if isinstance(value, str):
        return bool(_FIGURES.match(value))
    return isinstance(value, int | Decimal | Refused) and not isinstance(value, bool)


def _is_near(key: str, names: Iterable[str]) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415 - names begin with a capital letter

    matcher = SequenceMatcher(None, "", key.casefold())
    for name in names:
        matcher.set_seq1(name)
        if matcher.ratio() >= LIKE_A_KEY:
            return True
    return False


def takes_by(read: Callable[[Any], Any], *, is_several: bool) -> Callable[[object], bool]:
    """A function that says whether a field takes a value; of several, each is looked at later."""

    def takes(value: object) -> bool:
        """Whether the field takes the value: it can be read, or has what is printed beside what is meant."""
        if isinstance(value, list):
            return is_several
        if is_printed(value):
            return True
        try:
            read(value)
        except Refused:
            return False
        return True

    return takes


def id_of(fields: Mapping[str, object], named_by: Iterable[str]) -> str:
    """The id of an item that gives none: the first of its names that it gives; empty where it gives none."""
    for name in named_by:
        if isinstance(value := fields.get(name), str) and (found := slug(value)):
            return found
    return ""


def is_one(data: object) -> bool:
    """Whether a value in the place of a list is a list of one: no text that holds several, or a list mark."""
    if isinstance(data, str):
        return not (PARTED.search(data) or (not data[:1].isalpha() and _LIST_MARK.match(data)))
    if isinstance(data, dict):
        return is_printed(data)
    return not (data is None or isinstance(data, list | tuple | Refused))
