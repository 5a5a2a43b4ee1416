"""Words for the values of the closed word lists, by the list's name in `samplan.schema.terms`.

Each noun has a module of its own; a list stands in one of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text
from samplan.words.terms import association, decision, document, goals, money, people

MODULES = (document, association, decision, money, people, goals)
"""In the order of the format."""

TERMS: Mapping[str, Mapping[str, Text]] = {
    name: values for module in MODULES for name, values in module.TERMS.items()
}
"""Every word list of the format, and every value of it."""

LISTS: Mapping[tuple[str, str], str] = {
    field: name for module in MODULES for field, name in module.LISTS.items()
}
"""The word list that a field takes its values from."""


def term(name: str, value: str) -> Text:
    """The words for one value of a word list: `term("Standing", "outcome")`.

    Raises:
        KeyError: There is no such list, or no such value in it.
    """
    return TERMS[name][value]


def value_words(model: str, field: str, value: object) -> Text | None:
    """The words for the value of a field; None where the value is its own words."""
    name = LISTS.get((model, field))
    return TERMS[name].get(value) if name and isinstance(value, str) else None
