"""What a money table names of itself: columns that others come of, and rows that money is moved between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.derived import TWO, find_named, is_left_out, operands, two_before
from samplan.figures.money_lookup import column_step
from samplan.figures.moves import all_rows, row_named, rows_of
from samplan.figures.subtotals import ABOVE, subtotals, unknown_names
from samplan.figures.sums import SIDES
from samplan.results import Path, Problem, Severity
from samplan.rules.columns import column_words
from samplan.rules.naming import quoted, table_name
from samplan.rules.suggestions import did_you_mean, ids_by_name
from samplan.schema.part import peek
from samplan.schema.tables import is_derived
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Column
    from samplan.schema.intervention import Financing
    from samplan.texts import Message

NO_COLUMN = Text(sv="”{name}” är ingen kolumn i tabellen", en="“{name}” is no column of the table")
COLUMNS = Text(sv="kolumnerna heter här {names}", en="the columns are called {names} here")
ITSELF = Text(
    sv="{column} räknas ut av två andra kolumner, men ”{name}” räknas själv ut",
    en="{column} is computed of two other columns, but “{name}” is computed itself",
)
NONE_BEFORE = Text(
    sv="{column} räknas ut av de två kolumnerna före, men det finns inte två",
    en="{column} is computed of the two columns before it, but there are not two",
)
EXAMPLES = ("2026", "2025-outcome")
NOT_PLAIN = Text(
    sv="{column} har inga siffror och räknas ut av de två kolumnerna före, men åt vilket håll framgår inte",
    en="{column} has no figures and is computed of the two columns before it, but nothing tells which way",
)
NOT_TWO = Text(
    sv="{column} räknas ut av två kolumner, men `of` nämner {number}",
    en="{column} is computed of two columns, but `of` names {number}",
)
TWO_NAMES = Text(
    sv="nämn två kolumner, till exempel `of: [{first}, {second}]`",
    en="name two columns, `of: [{first}, {second}]` for instance",
)
OTHERS = Text(sv="nämn två kolumner med egna siffror", en="name two columns with figures of their own")
NOT_DERIVED = Text(
    sv="{column} har `of`, men räknas inte ut av andra kolumner",
    en="{column} has `of`, but is not computed of other columns",
)
ENDS = ("from", "to")
NO_ROW = Text(
    sv="pengar sägs flyttas till eller från ”{name}”, som inte är någon rad i {table}",
    en="money is said to be moved to or from “{name}”, which is no row of {table}",
)
TO_A_ROW = Text(
    sv="skriv radens id eller namn; raderna heter {rows}",
    en="write the id or the name of the row; the rows are called {rows}",
)
NO_ROW_SUMMED = Text(
    sv="”{sum}” sägs vara summan av ”{name}”, som inte är någon annan rad bland intäkter och kostnader "
    "i {table}",
    en="“{sum}” is said to be the sum of “{name}”, which is no other row of income or costs in {table}",
)
NOTHING_ABOVE = Text(
    sv="”{sum}” sägs vara summan av raderna före den i {table}, men där finns inga",
    en="“{sum}” is said to be the sum of the rows before it in {table}, but there are none",
)
NOWHERE = Text(
    sv="pengar sägs flyttas från ”{row}” till ”{row}” självt",
    en="money is said to be moved from “{row}” to itself",
)
OTHER_ROW = Text(
    sv="rätta den ena raden, eller ta bort omföringen", en="correct one of the rows, or remove the move"
)
SAY_STANDING = Text(
    sv="skriv `standing: difference` eller `standing: percent`, eller ta bort `of`",
    en="write `standing: difference` or `standing: percent`, or remove `of`",
)


def judge_columns(table: Budget | Financing, path: Path) -> Iterator[Problem]:
    """What is wrong with the names under `of` of a table's columns."""
    names = tuple(
        column_step(table.columns, at) for at, one in enumerate(table.columns) if not is_derived(one)
    )
    for index, column in enumerate(table.columns):
        is_open = is_derived(column) and not column.of and operands(table.columns, index) is None
        if is_open and is_left_out(table, index):
            before = two_before(table.columns, index)
            message = (NONE_BEFORE if before is None else NOT_PLAIN).of(column=column_words(table, index))
            ends = names if before is None else tuple(column_step(table.columns, at) for at in before)
            yield Problem((*path, "columns", index), message, _two(ends), severity=Severity.WARNING)
        if column.of:
            yield from _judge(table, index, column, names, (*path, "columns", index, "of"))


def _judge(
    table: Budget | Financing, index: int, column: Column, names: tuple[str, ...], path: Path
) -> Iterator[Problem]:
    words = column_words(table, index)
    if not is_derived(column):
        yield Problem(path, NOT_DERIVED.of(column=words), SAY_STANDING.of())
        return
    if len(column.of) != TWO:
        yield Problem(path, NOT_TWO.of(column=words, number=len(column.of)), _two(names))
    for number, name in enumerate(column.of):
        found = find_named(table.columns, name)
        if found is None:
            yield Problem((*path, number), NO_COLUMN.of(name=name), _meant(name, names))
        elif is_derived(table.columns[found]):
            yield Problem((*path, number), ITSELF.of(column=words, name=name), OTHERS.of())


def judge_moves(table: Budget, path: Path) -> Iterator[Problem]:
    """What is wrong with the rows that money is said to be moved between."""
    rows = tuple(rows_of(table))
    known = [row.id for row in rows]
    for index, move in enumerate(table.moves):
        ends = [peek(move, key) for key in ENDS]
        for key, name in zip(ENDS, ends, strict=True):
            if name is not None and name not in known:
                meant = did_you_mean(name, known, ids_by_name(rows)) or TO_A_ROW.of(
                    rows=quoted(row.name for row in rows)
                )
                message = NO_ROW.of(name=name, table=table_name(table))
                yield Problem((*path, "moves", index, key), message, meant)
        if ends[0] is not None and ends[0] == ends[1]:
            yield Problem((*path, "moves", index), NOWHERE.of(row=row_named(rows, ends[0])), OTHER_ROW.of())


def judge_sums_of_rows(table: Budget, path: Path) -> Iterator[Problem]:
    """What is wrong with the rows that a row is said to be the sum of."""
    rows = [row for side in SIDES for row in all_rows(getattr(table, side))]
    for side in SIDES:
        for index, row in subtotals(getattr(table, side)):
            for name in unknown_names(table, side, index):
                others = [one for one in rows if one is not row]
                meant = did_you_mean(name, [one.id for one in others], ids_by_name(others))
                fix = meant or TO_A_ROW.of(rows=quoted(one.name for one in others))
                text = NOTHING_ABOVE if name == ABOVE else NO_ROW_SUMMED
                message = text.of(name=name, sum=row.name, table=table_name(table))
                yield Problem((*path, side, index, "sum_of"), message, fix)


def _two(names: tuple[str, ...]) -> Message:
    first, second = (*names, *EXAMPLES)[:TWO]
    return TWO_NAMES.of(first=first, second=second)


def _meant(name: str, names: tuple[str, ...]) -> Message:
    return did_you_mean(name, names) or COLUMNS.of(names=names)
