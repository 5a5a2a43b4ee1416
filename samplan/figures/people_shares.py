"""The share of all people, beside the shares of women and of men that it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from math import floor
from typing import TYPE_CHECKING, TypeGuard

from samplan.figures.people import SEXES, people_summed, same_population
from samplan.frozen import frozen
from samplan.schema.part import make_part, with_fields
from samplan.schema.shape import part_at
from samplan.schema.values import People, Share

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.results import Path
    from samplan.schema.people import Counts
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic, StatisticRow

_HUNDRED = Decimal(100)


@frozen
class Whole:
    """The people that shares are shares of, by exact number."""

    women: int
    men: int
    others: int
    """Of unknown sex."""

    @property
    def all(self) -> int:
        """All together."""
        return self.women + self.men + self.others


@frozen
class Between:
    """Where a share must be, its ends included."""

    low: Fraction
    high: Fraction

    def holds(self, share: Share) -> bool:
        """Whether the share, before it was rounded, can have been within."""
        room = room_of(share)
        return room.low <= self.high and room.high >= self.low

    def is_sure(self, share: Share) -> bool:
        """Whether the share is within, wherever it was before rounding, and wherever within it must be."""
        room = room_of(share)
        return room.low <= self.low and room.high >= self.high


ANYTHING = Between(Fraction(0), Fraction(1))
"""The share of people of whom nothing is said."""


def rows_of_whole(statistic: Statistic, row: StatisticRow | Statistic) -> tuple[StatisticRow, ...]:
    """The rows that the shares of another one are shares of; none where they are of something else."""
    found = tuple(other for name in row.of for other in statistic.rows if other.name == name)
    return found if len(found) == len(row.of) else ()


def whole_in(statistic: Statistic, rows: Sequence[StatisticRow], cell: Path = ()) -> Whole | None:
    """How many people rows of one kind count together, in a column where there are columns.

    Args:
        statistic: Has the rows.
        rows: Those whose numbers are added.
        cell: The path from a row to the numbers of a column; empty where there are no columns.
    """
    if not rows or not same_population(statistic, rows):
        return None
    parts = [part for row in rows if (part := counts_at(row, cell)) is not None]
    return whole_of(parts) if len(parts) == len(rows) else None


def whole_at(plan: Plan, path: Path) -> tuple[tuple[StatisticRow, ...], Whole | None]:
    """The rows that shares in a place are shares of, and how many they count where they say so exactly."""
    if path[0] != "statistics":
        return (), None
    statistic, at = plan.statistics[int(path[1])], len(("statistics", 0, "rows", 0))
    rows = rows_of_whole(statistic, part_at(plan, path[:at]))
    return rows, whole_in(statistic, rows, path[at:])


def counts_at(row: StatisticRow | Statistic, cell: Path) -> Counts | None:
    """The numbers of a row in a column; those of the row itself where there are no columns."""
    if not cell:
        return None if getattr(row, "counts", ()) else row
    counts: tuple[Counts, ...] = getattr(row, "counts", ())
    number = int(cell[1])
    return counts[number] if number < len(counts) else None


def whole_of(rows: Sequence[Counts]) -> Whole | None:
    """How many people rows count together; None where they do not say so exactly, or count nobody."""
    women, men, total = (_together(rows, name) for name in ("women", "men", "total"))
    if women is None or men is None or not total:
        return None
    others = total - women - men
    return Whole(women, men, others) if others >= 0 else None


def share_of(counts: Counted, rows: Sequence[StatisticRow], sex: str) -> Fraction | None:
    """Which part the people of a row are of those of other rows; None where a number is not exact."""
    part, whole = _together((counts,), sex), _together(rows, sex)
    return Fraction(part, whole) if part is not None and whole else None


def with_computed_shares(statistic: Statistic) -> Statistic:
    """A statistic of which rows give, beside their numbers, which part they are of the rows that `of` names.

    Shares that the document states stay; those that are computed are in whole per cent.
    """
    rows = tuple(_with_share(statistic, row) for row in statistic.rows)
    made: Statistic = with_fields(statistic, {"rows": rows})
    return made


def _with_share(statistic: Statistic, row: StatisticRow) -> StatisticRow:
    whole = rows_of_whole(statistic, row)
    if not whole or row.counts or not same_population(statistic, whole):
        return row
    shares = {sex: getattr(row.share, sex, None) or _in_per_cent(row, whole, sex) for sex in SEXES}
    if not any(shares.values()):
        return row
    from samplan.schema.reader import CLASSES  # noqa: PLC0415 - few tables have such rows

    given = frozenset(sex for sex, share in shares.items() if share is not None)
    made: StatisticRow = with_fields(
        row, {"share": make_part(CLASSES["Shares"], {**shares, "assumed": ()}, given)}
    )
    return made


def _in_per_cent(row: StatisticRow, whole: Sequence[StatisticRow], sex: str) -> Share | None:
    part = None if sex == "unknown" else share_of(row, whole, sex)
    if part is None or part > 1:
        return None
    return Share(Decimal(floor(part * 100 + Fraction(1, 2))))


def _together(rows: Sequence[Counted], sex: str) -> int | None:
    """How many all rows count of a sex, or in all; None where one of them does not say so exactly."""
    numbers = [number for row in rows if _is_exact(number := _number(row, sex))]
    return sum(one.value for one in numbers) if numbers and len(numbers) == len(rows) else None


def _number(row: Counted, sex: str) -> object:
    value: object = getattr(row, sex)
    return people_summed(row) if value is None and sex == "total" else value


def _is_exact(value: object) -> TypeGuard[People]:
    return isinstance(value, People) and not value.is_approximate


def share_of_all(counts: Counted, whole: Whole | None) -> Between | None:
    """Where the share of all must be, given those of women and men as far as they are rounded.

    It lies between the shares of its parts; where the number of people in each part is known, it
    is their mean by that number.

    Args:
        counts: Has shares of women and of men; that of people of unknown sex may be given.
        whole: What they are shares of.

    Returns:
        None where a part is no share, and where people of unknown sex could take it anywhere.
    """
    if not (isinstance(counts.women, Share) and isinstance(counts.men, Share)):
        return None
    women, men = room_of(counts.women), room_of(counts.men)
    rest = room_of(counts.unknown) if isinstance(counts.unknown, Share) else ANYTHING
    if whole is not None:
        return _mean((women, men, rest), whole)
    parts = (women, men) if counts.unknown is None else (women, men, rest)
    found = Between(min(one.low for one in parts), max(one.high for one in parts))
    return None if found == ANYTHING else found


def _mean(parts: tuple[Between, Between, Between], whole: Whole) -> Between:
    numbers = (whole.women, whole.men, whole.others)
    low = sum((part.low * number for part, number in zip(parts, numbers, strict=True)), Fraction(0))
    high = sum((part.high * number for part, number in zip(parts, numbers, strict=True)), Fraction(0))
    return Between(low / whole.all, high / whole.all)


def room_of(share: Share) -> Between:
    """What a share may have been before it was rounded: half a unit of its last place to each side.

    `7 av 10` is exact.
    """
    exponent = int(share.part.as_tuple().exponent)
    half = Fraction(Decimal(5).scaleb(min(exponent, 0) - 1)) / 100 if share.whole == _HUNDRED else Fraction(0)
    return Between(share.fraction - half, share.most + half)


def shares_in(row: StatisticRow | Statistic) -> tuple[Share, ...]:
    """The shares in per cent of a row, in place of numbers or beside them; `7 av 10` names its whole."""
    cells = getattr(row, "counts", ()) or (row,)
    beside = [row.share] if row.share is not None else []
    values = [getattr(part, name) for part in (*cells, *beside) for name in SEXES]
    return tuple(one for one in values if isinstance(one, Share) and one.whole == _HUNDRED)


def may_be_distribution(row: StatisticRow | Statistic) -> bool:
    """Whether the shares of women and men are 100 % together, and no share of all says what they are."""
    women, men = row.women, row.men
    if not (isinstance(women, Share) and isinstance(men, Share)) or row.total is not None:
        return False
    return women.fraction + men.fraction == 1


def may_be_over(rows: Iterable[StatisticRow | Statistic]) -> bool:
    """Whether shares of women, of men or of all that are of one whole are more than it together."""
    sums: dict[tuple[str, tuple[str, ...]], Fraction] = {}
    for row in rows:
        for sex in SEXES:
            own, beside = getattr(row, sex), getattr(row.share, sex, None)
            share = own if isinstance(own, Share) else beside
            if isinstance(share, Share) and row.of:
                sums[sex, row.of] = sums.get((sex, row.of), Fraction(0)) + share.fraction
    return any(one > 1 for one in sums.values())
