"""What several rules say where the sum of a side is below zero, so that no result follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from samplan.figures.sums import SIDES
from samplan.results import Missing, Path
from samplan.rules.columns import columns_words
from samplan.rules.naming import table_name
from samplan.texts import Alike, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.figures.sums import ColumnResult
    from samplan.schema.budget import Budget

NEGATIVE = Text(
    sv="{side} för {columns} i {table}, som anges med minustecken ({amounts})",
    en="{side} for {columns} in {table}, written with a minus sign ({amounts})",
)


def find_negative(table: Budget, path: Path, results: Iterable[ColumnResult]) -> Iterator[Missing]:
    """A gap for each side whose sum is below zero: what it is cannot be told from its sign.

    Args:
        table: The table.
        path: Where it stands in the plan.
        results: The columns to look at.
    """
    columns = tuple(results)
    for side in SIDES:
        sums = [one for result in columns if (one := getattr(result, side)).is_negative]
        if sums:
            yield Missing(
                (*path, side),
                NEGATIVE.of(
                    side=term("Base", side),
                    columns=columns_words(table, (one.column for one in sums)),
                    table=table_name(table),
                    amounts=Alike(one.value for one in sums),
                ),
            )
