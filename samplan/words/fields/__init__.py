"""The names of the fields of every model, as a reader would call them.

Lower case, so that they can stand inside a sentence; a heading capitalises them. Each noun has
a module of its own; a model stands in one of them.
"""

from __future__ import annotations

from collections.abc import Mapping

from samplan.texts import Text
from samplan.words.fields import association, decision, document, goals, money, people
from samplan.words.fields.everywhere import EVERYWHERE

MODULES = (document, association, decision, money, people, goals)
"""In the order of the format."""

FIELDS: Mapping[str, Mapping[str, Text]] = {
    model: fields for module in MODULES for model, fields in module.FIELDS.items()
}
"""By model: the fields that only it has, or that mean something else in it."""

COMPUTED: Mapping[str, Text] = {
    "income": Text("summa intäkter", "total income"),
    "costs": Text("summa kostnader", "total costs"),
    "result": Text("resultat", "result"),
    "member_funds": Text("medlemsbidrag", "member contributions"),
}
"""Figures that are computed from the rows, by their names in `samplan.figures`."""


def field_label(model: str, field: str) -> Text:
    """What a field of a model is called.

    Raises:
        KeyError: The format has no such field, or nobody has named it yet.
    """
    return FIELDS.get(model, {}).get(field) or EVERYWHERE[field]
