"""Every row of a table has one amount, or one number of people, for each column.

What it checks
In the budget, in every further money table and in every financing table of an intervention: each
list of amounts (rows, rows within rows, stated sums, equity) has as many values as the table has
columns. A list that is left out says nothing about any column, and passes. Columns that are computed of
the others (`standing: difference`, `percent`) may be left out of the lists where they stand last.
In a statistic with columns each row counts once for each of them (`counts`), and gives no numbers
without a column.

Why
Amounts belong to their columns by their order. If one is left out, all that follow it move to
another year, and no sum can be trusted. Rules that read such amounts cannot decide until this holds.

Example
Three columns, but two amounts:

    budget:
      unit: tkr
      columns: [2021, 2022, 2023]
      costs:
        - {id: secretariat, name: Kansli, amounts: [3000, 3000]}

How to fix
Write one value for each column, in the order of the columns: `~` where the document says nothing,
`unknown` where it says that it does not know, `0` where it says nought.

Source
Arithmetic: an amount without a column is an amount of no year.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.sums import money_tables
from samplan.results import Path, Problem
from samplan.rules.base import Context, Force, Judgement, Rule, each_apart, manual_of
from samplan.rules.naming import FINANCING, amounts_words, table_name
from samplan.schema.part import Cells, meet, peek, present
from samplan.schema.shape import parts, shape_of
from samplan.schema.tables import is_derived, sizes
from samplan.texts import Counted, Message, Text
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic

MANUAL_SV = """Vad regeln kontrollerar
I budgeten, i varje annan tabell med belopp och i varje finansieringstabell för en insats: varje
lista med belopp (rader, rader inom rader, angivna summor, eget kapital) har lika många värden som
tabellen har kolumner. En lista som är utelämnad säger inget om någon kolumn, och regeln är uppfylld.
Kolumner som räknas ut av de andra (`standing: difference`, `percent`) får utelämnas ur listorna där de
står sist. I en statistiktabell med kolumner räknar varje rad en gång för var och en (`counts`), och
anger inga antal utan kolumn.

Varför
Beloppen hör till kolumnerna genom sin ordning. Faller ett bort flyttar alla efter det till ett
annat år, och ingen summa går att lita på. Regler som läser sådana belopp kan inte avgöra förrän
detta stämmer.

Exempel
Tre kolumner men två belopp:

    budget:
      unit: tkr
      columns: [2021, 2022, 2023]
      costs:
        - {id: secretariat, name: Kansli, amounts: [3000, 3000]}

Så rättar du
Skriv ett värde för varje kolumn, i kolumnernas ordning: `~` där dokumentet inte säger något,
`unknown` där det säger att uppgiften saknas, `0` där det säger noll.

Källa
Räkning: ett belopp utan kolumn är ett belopp utan år.
"""

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


def applies(context: Context) -> bool:
    """Whether there is any table with columns."""
    return any(True for _ in _tables(context.plan)) or any(True for _ in _statistics(context.plan))


def check(context: Context) -> Iterator[Judgement]:
    """One problem for each list of amounts or numbers that does not fit its columns."""
    for path, table, name in _tables(context.plan):
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
    for path, statistic in _statistics(context.plan):
        from samplan.rules.counts_in_columns import judge_counts  # noqa: PLC0415 - few plans have columns

        yield from each_apart(judge_counts, [statistic], [path])


def _statistics(plan: Plan) -> Iterator[tuple[Path, Statistic]]:
    """The statistics that count in columns, or have some."""
    for index, one in present(plan.statistics):
        if peek(one, "columns", ()) or any(peek(row, "counts", ()) for row in peek(one, "rows", ())):
            yield ("statistics", index), one


def _tables(plan: Plan) -> Iterator[tuple[Path, Budget | Financing, Text | str | Message]]:
    for path, table in money_tables(plan):
        yield path, table, table_name(table)
    for index, one in present(plan.interventions):
        if one.financing is not None:
            yield ("interventions", index, "financing"), one.financing, FINANCING.of(name=one.name)


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
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    applies=applies,
)
