"""Statistics with columns: whether each row counts people once for each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people import SEXES, rows_of
from samplan.results import Problem
from samplan.rules.columns import several_columns
from samplan.rules.naming import row_name, statistic_name
from samplan.schema.part import written_size
from samplan.texts import Counted, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.results import Path
    from samplan.schema.statistic import Statistic, StatisticRow

WRONG = Text(
    sv="{row} i {statistic} har {values}, men tabellen har {columns}",
    en="{row} of {statistic} has {values}, but the table has {columns}",
)
FIX = Text(
    sv="skriv ett antal för varje kolumn, i kolumnernas ordning; ~ där dokumentet inte säger något",
    en="write one number for each column, in the order of the columns; ~ where the document says nothing",
)
ONE_VALUE, VALUES = Text(sv="1 antal", en="1 number"), Text(sv="{number} antal", en="{number} numbers")
NO_COLUMN = Text(
    sv="{row} anger antal eller andelar utan att säga i vilken kolumn, men tabellen har {columns}",
    en="{row} gives numbers or shares without saying in which column, but the table has {columns}",
)
FIX_NO_COLUMN = Text(
    sv="skriv antalen i `counts`, ett för varje kolumn: `counts: [{{women: 5, men: 4}}, 9]`",
    en="write the numbers in `counts`, one for each column: `counts: [{{women: 5, men: 4}}, 9]`",
)
NO_COLUMNS = Text(
    sv="{row} räknar i kolumner (`counts`), men {statistic} har inga",
    en="{row} counts in columns (`counts`), but {statistic} has none",
)
FIX_NO_COLUMNS = Text(
    sv="lägg till `columns`, eller skriv antalen på raden (women, men, total)",
    en="add `columns`, or write the numbers in the row (women, men, total)",
)


def judge_counts(statistic: Statistic, path: Path) -> Iterator[Problem]:
    """What does not fit the columns of a statistic, row by row.

    Args:
        statistic: Any statistic.
        path: Its path in the plan.
    """
    columns = len(statistic.columns)
    for at, row in rows_of(statistic):
        yield from _judge(statistic, row, (*path, *at), columns)


def _judge(
    statistic: Statistic, row: StatisticRow | Statistic, path: Path, columns: int
) -> Iterator[Problem]:
    number, facts = (
        written_size(row, "counts"),
        {"row": row_name(statistic, row), "statistic": statistic_name(statistic)},
    )
    several = several_columns(columns)
    if not columns:
        if number:
            yield Problem((*path, "counts"), NO_COLUMNS.of(**facts), FIX_NO_COLUMNS.of())
    elif number not in (0, columns):
        message = WRONG.of(**facts, values=Counted(number, ONE_VALUE, VALUES), columns=several)
        yield Problem((*path, "counts"), message, FIX.of())
    if columns and (
        own := next((name for name in (*SEXES, "share") if getattr(row, name) is not None), None)
    ):
        yield Problem((*path, own), NO_COLUMN.of(row=facts["row"], columns=several), FIX_NO_COLUMN.of())
