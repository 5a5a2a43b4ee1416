"""Shares of people of one whole that are more than it together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.figures.people import is_called_a_sum
from samplan.figures.people_shares import room_of, rows_of_whole
from samplan.figures.subtotals import ABOVE
from samplan.frozen import frozen
from samplan.schema.values import Share

if TYPE_CHECKING:
    from samplan.schema.statistic import Statistic, StatisticRow

HUNDRED = Decimal(100)


@frozen
class Overfull:
    """Shares of one whole that are surely more than it together."""

    whole: str
    rows: tuple[StatisticRow, ...]
    sum: Share
    is_of_parts: bool
    """Whether nobody can be in two of the rows, because the table says that they are parts of the whole."""


def adds_up_to(statistic: Statistic) -> Iterator[Overfull]:
    """Rows that are shares of one whole and together surely more than it.

    Rows that a note explains may share people. A row that is called a sum is none of its parts.
    """
    groups: dict[tuple[str, ...], list[StatisticRow]] = {}
    parts = statistic.rows[:-1] if is_called_a_sum(statistic) else statistic.rows
    for row in parts:
        if row.of and not row.sum_of:
            groups.setdefault(row.of, []).append(row)
    for names, rows in groups.items():
        found = (_more_than_all(statistic, rows, sex) for sex in ("total", "women", "men"))
        if not statistic.note and (first := next(filter(None, found), None)):
            group, together = first
            yield Overfull(", ".join(names), group, together, _are_parts(statistic, group, names))


def _more_than_all(
    statistic: Statistic, rows: Sequence[StatisticRow], sex: str
) -> tuple[tuple[StatisticRow, ...], Share] | None:
    """The rows that give a share of a sex, or of all, with what they are together where that is too much."""
    given = [(row, share) for row in rows if (share := _share_alone(statistic, row, sex)) is not None]
    shares = [share for _, share in given]
    if any(one.is_approximate for one in shares) or any(row.note for row, _ in given):
        return None
    if sum(room_of(one).low for one in shares) <= 1:
        return None
    return tuple(row for row, _ in given), Share(sum((one.part for one in shares), Decimal(0)))


def _share_alone(statistic: Statistic, row: StatisticRow, sex: str) -> Share | None:
    """A share in per cent; beside a number that it can be computed from it is judged by that."""
    own = getattr(row, sex)
    if not isinstance(own, Share) and row.share is not None and not rows_of_whole(statistic, row):
        own = getattr(row.share, sex)
    return own if isinstance(own, Share) and own.whole == HUNDRED else None


_TELLS_APART = (
    "ålder",
    "åldersgrupp",
    "kön",
    "kommun",
    "bostadskommun",
    "age",
    "sex",
    "gender",
    "municipality",
)
"""What each person has one of: rows that it tells apart share nobody."""


def _are_parts(statistic: Statistic, rows: Sequence[StatisticRow], of: tuple[str, ...]) -> bool:
    """Whether a table says of rows that they are parts of their whole: by a sum, 100 %, or what they are."""
    if (statistic.dimension or "").casefold() in _TELLS_APART:
        return True
    names = {row.name for row in rows}
    summed = (
        row for row in statistic.rows if row.sum_of and (isinstance(row.total, Share) or row.name in of)
    )
    if any(ABOVE in row.sum_of or names <= {*row.sum_of} for row in summed):
        return True
    last = statistic.rows[-1]
    is_sum = is_called_a_sum(statistic) and last.name.casefold().split(maxsplit=1)[0] in _SUMS
    return is_sum and isinstance(last.total, Share) and last.total.fraction == 1


_SUMS = ("summa", "sammanlagt", "sum")
"""What a last row is called that adds up those before it; *totalt* may be all that they are shares of."""
