"""Tables of people that say which row or column is a sum, or how many there are in all: if it can be so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people import (
    SEXES,
    is_whole_of_rows,
    people_summed,
    population_of,
    same_population,
)
from samplan.figures.people_bounds import is_apart, room_of_people, room_together
from samplan.figures.people_shares import counts_at
from samplan.figures.subtotals import ABOVE
from samplan.frozen import frozen
from samplan.results import Missing, Problem
from samplan.rules.naming import in_column, quoted, row_name, statistic_name
from samplan.rules.part_of_people import OTHERS
from samplan.schema.part import present
from samplan.schema.shape import unique_names
from samplan.schema.slugs import slug
from samplan.schema.values import People, Unknown
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samplan.figures.people_bounds import Room
    from samplan.results import Path
    from samplan.rules.base import Judgement
    from samplan.schema.people import Counts
    from samplan.schema.statistic import Statistic, StatisticColumn, StatisticRow

NUMBERS = {
    "women": Text(sv="antalet kvinnor", en="the number of women"),
    "men": Text(sv="antalet män", en="the number of men"),
    "unknown": Text(sv="antalet vars kön inte är känt", en="the number of those whose sex is not known"),
    "total": Text(sv="totalen", en="the total"),
}
ROWS = Text(
    sv="{number} i {row} anges till {stated}, men raderna som den är summan av ger {sum}",
    en="{number} in {row} is given as {stated}, but the rows that it is the sum of come to {sum}",
)
COLUMNS = Text(
    sv="{number} i {row} anges till {stated}, men kolumnerna som den är summan av ger {sum}",
    en="{number} in {row} is given as {stated}, but the columns that it is the sum of come to {sum}",
)
BETWEEN = Text(sv="{low} till {high}", en="{low} to {high}")
FIX_ROWS = Text(
    sv="rätta summan eller raderna; är raderna inte alla, skriv incomplete: true i tabellen",
    en="correct the sum or the rows; if the rows are not all, write incomplete: true in the table",
)
FIX_COLUMNS = Text(
    sv="rätta den uppgift som är fel; är kolumnen ingen summa av de andra, ta bort sum_of",
    en="correct the figure that is wrong; if the column is no sum of the others, take away sum_of",
)
WHICH = Text(
    sv="vad {row} är summan av: sum_of nämner inget som finns",
    en="what {row} is the sum of: sum_of names nothing that there is",
)
EXACT = Text(
    sv="exakta antal i {row} och i det som summan är av",
    en="exact numbers in {row} and in what the sum is of",
)
PART = Text(
    sv="{number} är {part} i {row}, men bara {whole} bland alla som {statistic} räknar",
    en="{number} is {part} in {row}, but only {whole} among all that {statistic} counts",
)
FIX_PART = Text(
    sv="rätta den uppgift som är fel; räknar raden andra än tabellen, säg vilka (population)",
    en="correct the figure that is wrong; if the row counts others than the table, say whom (population)",
)


@frozen
class Sum:
    """A sum with the numbers that it is of."""

    path: Path
    stated: Counts
    parts: tuple[Counts, ...]
    name: Text | Message
    is_of_rows: bool
    has_more: bool
    """Whether there is more to add than what is listed."""


def judge_sums(statistic: Statistic, path: Path) -> Iterator[Judgement]:
    """What a sum cannot be, and what a part cannot be of its whole.

    Args:
        statistic: One that has a sum, or numbers of its own beside rows.
        path: Its path in the plan.
    """
    for at, row in present(statistic.rows):
        here = (*path, "rows", at)
        if row.sum_of:
            yield from _of_rows(statistic, row, at, here)
        for number, column in present(statistic.columns):
            if column.sum_of:
                yield from _of_columns(statistic, row, number, here)
        is_part = not row.sum_of and population_of(statistic, row) == statistic.population
        if is_part and is_whole_of_rows(statistic):
            yield from _part(statistic, row, here)


def _of_rows(statistic: Statistic, row: StatisticRow, at: int, path: Path) -> Iterator[Judgement]:
    named = _summed(row, at, statistic.rows, [one.name for one in statistic.rows])
    rows = [statistic.rows[number] for number in named]
    if not rows:
        yield Missing(path, WHICH.of(row=row_name(statistic, row)))
        return
    if not same_population(statistic, (*rows, row)):
        yield Missing(path, OTHERS.of(whole=quoted(one.name for one in (*rows, row))))
        return
    cells: list[Path] = [("counts", number) for number in range(len(row.counts))]
    for cell in cells or [()]:
        stated, parts = counts_at(row, cell), [counts_at(one, cell) for one in rows]
        if stated is not None and rows and all(part is not None for part in parts):
            name = in_column(row_name(statistic, row), statistic, cell)
            known = tuple(part for part in parts if part is not None)
            yield from judge_sum(Sum((*path, *cell), stated, known, name, True, statistic.incomplete))  # noqa: FBT003


def _of_columns(statistic: Statistic, row: StatisticRow, number: int, path: Path) -> Iterator[Judgement]:
    cell: Path = ("counts", number)
    columns = statistic.columns
    names = [_heading(statistic, at) for at in range(len(columns))]
    before = _summed(columns[number], number, columns, names)
    if not before:
        yield Missing(path, WHICH.of(row=in_column(row_name(statistic, row), statistic, cell)))
        return
    parts = [part for at in before if (part := counts_at(row, ("counts", at))) is not None]
    stated = counts_at(row, cell)
    if stated is not None and parts and len(parts) == len(before):
        name = in_column(row_name(statistic, row), statistic, cell)
        yield from judge_sum(Sum((*path, *cell), stated, tuple(parts), name, False, False))  # noqa: FBT003


def _summed(
    one: StatisticRow | StatisticColumn,
    at: int,
    items: Sequence[StatisticRow | StatisticColumn],
    names: Sequence[str],
) -> list[int]:
    """Which items a sum is of: those that it names, or those back to the sum before it; none if unknown."""
    if one.sum_of == (ABOVE,):
        first = next((number + 1 for number in reversed(range(at)) if items[number].sum_of), 0)
        return list(range(first, at))
    known = {slug(name): number for number, name in enumerate(names)}
    found = [known.get(slug(name)) for name in one.sum_of]
    return [number for number in found if number is not None] if None not in found else []


def _heading(statistic: Statistic, at: int) -> str:
    column = statistic.columns[at]
    return column.label or column.local_unit or str(unique_names(statistic.columns)[at])


def judge_sum(one: Sum) -> Iterator[Judgement]:
    """What a sum is not, sex by sex; whether it is, where its parts do not say it exactly."""
    is_open = False
    for sex in SEXES:
        value = getattr(one.stated, sex)
        if not isinstance(value, People):
            continue
        together = _together(one.parts, sex)
        room = room_of_people(value)
        if together is None or room is None:
            is_open = True
            continue
        low, high = together
        bounds: Room = (low, None if one.has_more else high)
        if is_apart(bounds, room):
            text, fix = (ROWS, FIX_ROWS) if one.is_of_rows else (COLUMNS, FIX_COLUMNS)
            facts = {"number": NUMBERS[sex], "row": one.name, "stated": value, "sum": _between(bounds)}
            yield Problem((*one.path, sex), text.of(**facts), fix.of())
        elif low != high and not one.has_more:
            is_open = True
    if is_open:
        yield Missing(one.path, EXACT.of(row=one.name))


def _together(parts: Sequence[Counts], sex: str) -> Room | None:
    """How many the parts count together of a sex, or in all; None where one of them does not say."""
    values = [_number(part, sex) for part in parts]
    return None if any(value is None for value in values) else room_together(values)


def _number(counts: Counts, sex: str) -> object:
    """How many a part counts: nobody of a sex that it leaves out beside the other; None where silent."""
    value: object = getattr(counts, sex)
    if value is not None:
        return value
    if sex == "total":
        return people_summed(counts) or (_only_number(counts) if counts.total is None else None)
    has_sexes = counts.total is None and any(getattr(counts, one) is not None for one in SEXES)
    return People(0) if has_sexes or sex == "unknown" else None


def _only_number(counts: Counts) -> object:
    """The number of a part that is about one sex."""
    given = [value for one in ("women", "men") if (value := getattr(counts, one)) is not None]
    return given[0] if len(given) == 1 and isinstance(given[0], People | Unknown) else None


def _between(room: Room) -> object:
    low, high = room
    if low == high:
        return People(low)
    if high is None:
        return People(low, "at_least")
    return BETWEEN.of(low=People(low), high=People(high))


def _part(statistic: Statistic, row: StatisticRow, path: Path) -> Iterator[Judgement]:
    """A row that counts more than all of whom it is a part."""
    for sex in SEXES:
        part, whole = getattr(row, sex), getattr(statistic, sex)
        if not (isinstance(part, People) and isinstance(whole, People)):
            continue
        of_part, of_whole = room_of_people(part), room_of_people(whole)
        if of_part and of_whole and of_whole[1] is not None and of_part[0] > of_whole[1]:
            name, all_of_them = row_name(statistic, row), statistic_name(statistic)
            facts = {
                "number": NUMBERS[sex],
                "part": part,
                "row": name,
                "whole": whole,
                "statistic": all_of_them,
            }
            yield Problem((*path, sex), PART.of(**facts), FIX_PART.of())
