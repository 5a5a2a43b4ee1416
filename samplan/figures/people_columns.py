"""What readers call a column of a table of people: whom it counts, when and where, never its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.texts import Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.schema.statistic import StatisticColumn

ALONE = Text(sv="{one}", en="{one}")
BOTH = Text(sv="{one}, {other}", en="{one}, {other}")


def heading_of(column: StatisticColumn) -> Message | str:
    """A column by its heading as printed, else by whom it counts, when and where."""
    if column.label is not None:
        return column.label
    population = term("Population", column.population) if column.population else None
    said = tuple(one for one in (population, column.period, column.local_unit) if one is not None)
    name = ALONE.of(one=said[0]) if said else ""
    for more in said[1:]:
        name = BOTH.of(one=name, other=more)
    return name
