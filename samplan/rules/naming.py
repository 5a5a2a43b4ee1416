"""What messages of several rules call the parts of a plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget

BUDGET = Text(sv="budgeten", en="the budget")
QUOTED = Text(sv="”{words}”", en="“{words}”")
TABLE = Text(sv="tabellen ”{title}”", en="the table “{title}”")


def table_name(table: Budget) -> Text | Message:
    """A money table within a sentence: the budget, or a further table by its caption."""
    title: str | None = getattr(table, "title", None)
    return BUDGET if title is None else TABLE.of(title=title)


def quoted(names: Iterable[str]) -> tuple[Message, ...]:
    """Names that the document gives, each within quotation marks and each once."""
    return tuple(QUOTED.of(words=name) for name in dict.fromkeys(names))
