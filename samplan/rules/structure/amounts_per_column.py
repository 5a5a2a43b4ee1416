"""Every row of a table has one amount, or one number of people, for each column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.rules.columns import several_columns
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import amounts_words
from samplan.rules.over import all_tables
from samplan.schema.part import peek, present, written_size
from samplan.schema.shape import parts, shape_of
from samplan.schema.tables import sizes
from samplan.texts import Counted, Message
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.statistic import Statistic

    Table = Budget | Financing | Statistic

WRONG = Text(
    sv="{what} i {table} har {values}, men tabellen har {columns}",
    en="{what} in {table} has {values}, but the table has {columns}",
)
FIX = Text(
    sv="skriv ett värde för varje kolumn, i kolumnernas ordning; ~ där dokumentet inte säger något; bara "
    "kolumner som räknas ut och står sist får utelämnas",
    en="write one value for each column, in the order of the columns; ~ where the document says nothing; "
    "only columns that are computed and stand last may be left out",
)
ONE_VALUE, VALUES = Text(sv="1 värde", en="1 value"), Text(sv="{number} värden", en="{number} values")


def tables(context: Context) -> Iterator[tuple[Table, Path, Text | Message]]:
    """The tables with columns, each with what it is called: of money, of financing, of people."""
    yield from all_tables(context)
    for index, one in present(context.plan.statistics):
        if peek(one, "columns", ()) or any(peek(row, "counts", ()) for row in peek(one, "rows", ())):
            yield one, ("statistics", index), Text("", "")


def judge(table: Table, path: Path, name: Text | Message) -> Judgements:
    """One problem for each list of amounts or numbers that does not fit its columns."""
    if path[0] == "statistics":
        from samplan.rules.counts_in_columns import judge_counts  # noqa: PLC0415 - few plans have columns

        yield from judge_counts(table, path)  # type: ignore[arg-type]  # it is a statistic
        return
    allowed = sizes(table.columns)
    for inner_path, part in parts(table, path, is_whole=False):
        for field in shape_of(part).fields:
            if field.kind == "cells" and (count := written_size(part, field.name)) not in allowed:
                facts = {"what": amounts_words(part, field.name), "table": name}
                values, columns = Counted(count, ONE_VALUE, VALUES), several_columns(allowed[0])
                message = WRONG.of(**facts, values=values, columns=columns)
                yield Problem((*inner_path, field.name), message, FIX.of())


RULE = Rule("amounts-per-column", ARITHMETIC, Force.ARITHMETIC, judge, over=tables, sees_doubtful=True)
