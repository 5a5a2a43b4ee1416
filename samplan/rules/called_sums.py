"""A last row or column of people that is called a sum (*Samtliga*) and does not say what it adds.

One person may count in several rows. But where the rows give just as many as the last one counts in all,
nobody does; then they give it in every part of the table too: for women, for men, and in each column.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people import (
    SEXES,
    has_column_called_a_sum,
    is_called_a_sum,
    people_summed,
    population_of,
    same_population,
)
from samplan.figures.people_shares import counts_at
from samplan.frozen import frozen
from samplan.results import Missing, Path, Problem
from samplan.rules.naming import in_column, row_name
from samplan.schema.values import People
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from samplan.rules.base import Judgement
    from samplan.schema.people import Counts
    from samplan.schema.statistic import Statistic

UNSAID = Text(
    sv="om {row} är summan av raderna före, som ger {sum} och inte {stated} (`sum_of: above`); en person "
    "kan också räknas i flera rader",
    en="whether {row} is the sum of the rows before it, which give {sum} and not {stated} (`sum_of: above`); "
    "or one person may count in several rows",
)
COLUMNS_UNSAID = Text(
    sv="om {row} är summan av kolumnerna före, som ger {sum} och inte {stated} (`sum_of: above`); en person "
    "kan också räknas i flera kolumner",
    en="whether {row} is the sum of the columns before it, which give {sum} and not {stated} "
    "(`sum_of: above`); or one person may count in several columns",
)


@frozen
class _Called:
    """What is called a sum, with what stands before it."""

    path: Path
    stated: Counts
    parts: tuple[Counts, ...]
    name: Text | Message
    is_of_rows: bool


def judge_called(statistic: Statistic, path: Path) -> Iterator[Judgement]:
    """What is called a sum and is another number than what stands before it."""
    if is_called_a_sum(statistic) and same_population(statistic, statistic.rows):
        yield from _of_rows(statistic, path)
    if has_column_called_a_sum(statistic):
        yield from _of_columns(statistic, path)


def _of_rows(statistic: Statistic, path: Path) -> Iterator[Judgement]:
    number = len(statistic.rows) - 1
    sums = []
    cells: list[Path] = [("counts", at) for at in range(len(statistic.columns))]
    for cell in cells or [()]:
        parts = [counts_at(row, cell) for row in statistic.rows]
        name = in_column(row_name(statistic, statistic.rows[-1]), statistic, cell)
        sums.append(_sum((*path, "rows", number, *cell), parts, name, is_of_rows=True))
    whole = sums[-1] if has_column_called_a_sum(statistic) else None
    yield from _judge(sums, whole, UNSAID)


def _of_columns(statistic: Statistic, path: Path) -> Iterator[Judgement]:
    sums = []
    for at, row in enumerate(statistic.rows):
        cells: list[Path] = [("counts", column) for column in range(len(statistic.columns))]
        populations = {population_of(statistic, row, cell) for cell in cells}
        if row.sum_of == () and len(row.counts) == len(cells) and len(populations) == 1:
            name = in_column(row_name(statistic, row), statistic, cells[-1])
            parts = [counts_at(row, cell) for cell in cells]
            sums.append(_sum((*path, "rows", at, *cells[-1]), parts, name, is_of_rows=False))
    whole = sums[-1] if sums and is_called_a_sum(statistic) else None
    yield from _judge(sums, whole, COLUMNS_UNSAID)


def _sum(
    path: Path, parts: Sequence[Counts | None], name: Text | Message, *, is_of_rows: bool
) -> _Called | None:
    """What stands last beside what stands before it; None where one of them is not given."""
    *before, last = parts
    known = tuple(one for one in before if one is not None)
    if last is None or len(known) < len(before):
        return None
    return _Called(path, last, known, name, is_of_rows)


def _judge(sums: Sequence[_Called | None], whole: _Called | None, unsaid: Text) -> Iterator[Judgement]:
    """Sums of one table: surely wrong where the one of them all is right, else a question.

    Args:
        sums: By row or column.
        whole: The one of all people in the table, where there is one.
        unsaid: The question.
    """
    is_sure = whole is not None and _is_right(whole)
    for one in sums:
        if one is None or (right := _is_right(one)) is None:
            continue
        if right or is_sure:
            yield from _wrong(one)
        else:
            facts = {"row": one.name, "stated": _number(one.stated), "sum": _together(one)}
            yield Missing(one.path, unsaid.of(**facts))


def _wrong(one: _Called) -> Iterator[Problem]:
    """By sex and in all what the sum surely is not."""
    if _is_right(one) and all(_is_sum(one, name) for name in SEXES):
        return
    from samplan.rules.people_sums import Sum, judge_sum  # noqa: PLC0415 - such sums are seldom wrong

    found = Sum(one.path, one.stated, one.parts, one.name, one.is_of_rows, has_more=False)
    yield from (said for said in judge_sum(found) if isinstance(said, Problem))


def _is_sum(one: _Called, name: str) -> bool:
    """Whether the numbers of a sex, or those in all, are exact and add up; nobody, where one is left out."""
    stated, parts = getattr(one.stated, name), [getattr(part, name) for part in one.parts]
    if stated is None or name == "total":
        return True  # it is right in all, or known to be wrong
    exact = [part for part in parts if isinstance(part, People) and not part.is_approximate]
    is_known = len(exact) + parts.count(None) == len(parts)
    return is_known and stated == People(sum(part.value for part in exact))


def _is_right(one: _Called) -> bool | None:
    """Whether a sum is what its parts give in all; None where they do not say so exactly."""
    together, stated = _together(one), _number(one.stated)
    return None if together is None or stated is None else together == stated


def _together(one: _Called) -> People | None:
    numbers = [number for part in one.parts if (number := _number(part)) is not None]
    return People(sum(each.value for each in numbers)) if len(numbers) == len(one.parts) else None


def _number(counts: Counts) -> People | None:
    """How many are counted in all, where that is exact; what is of one sex alone is all that there is.

    None too where women and men are not the total: that is told of the row itself.
    """
    given = [value for name in SEXES if (value := getattr(counts, name)) is not None]
    summed, total = people_summed(counts), counts.total or (given[0] if len(given) == 1 else None)
    if summed is not None and total is not None and summed != total:
        return None
    found = summed or total
    return found if isinstance(found, People) and not found.is_approximate else None
