"""Words for the values of the closed word lists, by the list's name in `samplan.schema.terms`.

Each noun has a module of its own; a list stands in one of them. They are read when a word is asked
for: a plan without faults says few.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from samplan.texts import Text

NOUNS = ("document", "association", "decision", "money", "people", "goals")
"""The modules, in the order of the format."""
ASKED_FIRST = ("money", "decision")
"""Those whose words a plan without faults says too."""


def modules() -> tuple[ModuleType, ...]:
    """The modules of the nouns, in the order of the format."""
    return tuple(map(_module, NOUNS))


def _module(noun: str) -> ModuleType:
    return import_module(f"{__name__}.{noun}")


@cache
def words_of_lists() -> Mapping[str, Mapping[str, Text]]:
    """Every word list of the format, and every value of it."""
    return {name: values for module in modules() for name, values in module.TERMS.items()}


@cache
def list_by_field() -> Mapping[tuple[str, str], str]:
    """The word list that a field takes its values from, by model and field."""
    return {field: name for module in modules() for field, name in module.LISTS.items()}


@cache
def words_of(name: str) -> Mapping[str, Text]:
    """The values of one word list, and their words; other nouns are not read for them.

    Raises:
        KeyError: There is no such list.
    """
    for noun in (*ASKED_FIRST, *NOUNS):
        if found := _module(noun).TERMS.get(name):
            return found  # type: ignore[no-any-return]  # each module has the same values
    raise KeyError(name)


def term(name: str, value: str) -> Text:
    """The words for one value of a word list: `term("Standing", "outcome")`.

    Raises:
        KeyError: There is no such list, or no such value in it.
    """
    return words_of(name)[value]


def value_words(model: str, field: str, value: object) -> Text | None:
    """The words for the value of a field; None where the value is its own words."""
    name = list_by_field().get((model, field))
    return words_of(name).get(value) if name and isinstance(value, str) else None
