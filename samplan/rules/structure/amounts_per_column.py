"""Every row of a table has one amount, or one number of people, for each column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.sums import money_tables
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import FINANCING, amounts_words, table_name
from samplan.schema.part import Cells, meet, peek, present
from samplan.schema.shape import parts, shape_of
from samplan.schema.tables import is_derived, sizes
from samplan.texts import Counted, Message
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.statistic import Statistic

    Table = Budget | Financing | Statistic

WRONG = Text(
    sv="{what} i {table} har {values}, men tabellen har {columns}",
    en="{what} in {table} has {values}, but the table has {columns}",
)
FIX_DERIVED = Text(
    sv="{fix}, eller där värdet räknas ut av andra kolumner; bara kolumner som räknas ut och står sist får "
    "utelämnas",
    en="{fix}, or where the value is computed of other columns; only columns that are computed and stand "
    "last may be left out",
)
FIX = Text(
    sv="skriv ett värde för varje kolumn, i kolumnernas ordning; ~ där dokumentet inte säger något",
    en="write one value for each column, in the order of the columns; ~ where the document says nothing",
)
ONE_VALUE, VALUES = Text(sv="1 värde", en="1 value"), Text(sv="{number} värden", en="{number} values")
ONE_COLUMN, COLUMNS = Text(sv="1 kolumn", en="1 column"), Text(sv="{number} kolumner", en="{number} columns")


def tables(context: Context) -> Iterator[tuple[Table, Path, Text | str | Message]]:
    """The tables with columns, each with what it is called: of money, of financing, of people."""
    for path, table in money_tables(context.plan):
        yield table, path, table_name(table)
    for index, one in present(context.plan.interventions):
        if one.financing is not None:
            yield one.financing, ("interventions", index, "financing"), FINANCING.of(name=one.name)
    for index, statistic in present(context.plan.statistics):
        rows = peek(statistic, "rows", ())
        if peek(statistic, "columns", ()) or any(peek(row, "counts", ()) for row in rows):
            yield statistic, ("statistics", index), ""


def judge(table: Table, path: Path, name: Text | str | Message) -> Judgements:
    """One problem for each list of amounts or numbers that does not fit its columns."""
    if path[0] == "statistics":
        from samplan.rules.counts_in_columns import judge_counts  # noqa: PLC0415 - few plans have columns

        yield from judge_counts(table, path)  # type: ignore[arg-type]  # it is a statistic
        return
    wanted, *others = sizes(table.columns)
    fix = FIX_DERIVED.of(fix=FIX.of()) if any(map(is_derived, table.columns)) else FIX.of()
    for inner_path, part in parts(table, path, is_whole=False):
        for field in shape_of(part).fields:
            if field.kind == "cells" and (count := _count(part, field.name)) not in (wanted, *others):
                yield Problem(
                    (*inner_path, field.name),
                    WRONG.of(
                        what=amounts_words(part, field.name),
                        table=name,
                        values=Counted(count, ONE_VALUE, VALUES),
                        columns=Counted(wanted, ONE_COLUMN, COLUMNS),
                    ),
                    fix,
                )


def _count(part: object, field: str) -> int:
    """How many values the file gives; of amounts that do not fit, the plan itself has one a column."""
    values = peek(part, field, ())
    if isinstance(values, Cells) and not values.written:  # no list at all, so there is nothing to count
        meet(next(iter(values.lost.values())))
    written = values.written if isinstance(values, Cells) else values
    return len(written) if isinstance(written, tuple) else 0


RULE = Rule(
    id="amounts-per-column",
    title=Text(
        sv="Varje rad i en tabell har ett belopp eller antal för varje kolumn",
        en="Every row of a table has one amount or number for each column",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=tables,
    judge=judge,
)
