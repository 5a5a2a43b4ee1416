"""Counts of people by sex."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.notation import joint_qualifier
from samplan.schema.part import lost_of, present
from samplan.schema.values import People, Share, Unknown

if TYPE_CHECKING:
    from samplan.schema.outcome import Outcome
    from samplan.schema.people import Counts
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic, StatisticRow
    from samplan.schema.terms import Population, Sex

    Counted = Counts | Outcome


@frozen
class Counting:
    """Numbers of people in one place of a plan."""

    path: Path
    counts: Counted
    reason: str | None = None
    """Why they are not by sex, where that is said."""
    only: Sex | None = None
    """The one sex that they are said to be about."""
    population: Population | None = None
    """Who they are, where that is said."""


def counts_of_people(plan: Plan) -> Iterator[Counting]:
    """Every count of people in a plan.

    Planned participants come first, then statistics row by row and column by column, then outcomes.
    """
    for index, intervention in present(plan.interventions):
        if intervention.participants is not None:
            yield Counting(("interventions", index, "participants"), intervention.participants)
        for number, unit in present(intervention.local_units):
            if unit.participants is not None:
                here = ("interventions", index, "local_units", number, "participants")
                yield Counting(here, unit.participants)
    for index, statistic in present(plan.statistics):
        for path, row in rows_of(statistic):
            at: Path = ("statistics", index, *path)
            for inner, counts in cells_of(row):
                people = population_of(statistic, row, inner)
                yield Counting((*at, *inner), counts, statistic.not_by_sex, only_sex(statistic, row), people)
    for index, outcome in present(plan.outcomes):
        at = ("outcomes", index)
        yield Counting(at, outcome, outcome.not_by_sex, population=outcome.population)


SEXES = ("women", "men", "unknown", "total")
"""The fields of numbers of people."""


def cells_of(row: StatisticRow | Statistic) -> Iterator[tuple[Path, Counts]]:
    """What a row counts in each column, where there are columns, with the path in the row; else the row."""
    counts: tuple[Counts, ...] = getattr(row, "counts", ())
    if not counts:
        yield (), row
    for number, one in present(counts):
        yield ("counts", number), one


def rows_of(statistic: Statistic) -> Iterator[tuple[Path, StatisticRow | Statistic]]:
    """The rows of a statistic with their paths in it; last what it counts itself, as a row without a name."""
    for number, row in present(statistic.rows):
        yield ("rows", number), row
    if is_row(statistic):
        yield (), statistic


def is_row(statistic: Statistic) -> bool:
    """Whether a statistic gives numbers or shares itself."""
    numbers = (statistic.women, statistic.men, statistic.unknown, statistic.total)
    return statistic.share is not None or any(value is not None for value in numbers)


def has_sums(statistic: Statistic) -> bool:
    """Whether a statistic has a sum, or says beside its rows how many there are in all."""
    return (
        any(row.sum_of for _, row in present(statistic.rows))
        or any(column.sum_of for _, column in present(statistic.columns))
        or (bool(statistic.rows) and is_whole_of_rows(statistic))
    )


def has_called_sums(statistic: Statistic) -> bool:
    """Whether the last row or column is called a sum and names nothing, where all rows are listed."""
    is_called = is_called_a_sum(statistic) or has_column_called_a_sum(statistic)
    return is_called and not statistic.incomplete


CALLED_SUMS = ("samtliga", "totalt", "summa", "sammanlagt", "alla", "total", "all")


def is_called_a_sum(statistic: Statistic) -> bool:
    """Whether the last of three rows or more is called as a sum is (*Samtliga*) and names no rows."""
    rows = statistic.rows
    if len(rows) <= 2 or any(row.sum_of for row in rows):  # noqa: PLR2004 - two rows to add, and their sum
        return False
    return _is_called_a_sum(rows[-1].name)


def has_column_called_a_sum(statistic: Statistic) -> bool:
    """Whether the last of three columns or more is called as a sum is (*Totalt*) and names no columns."""
    columns = statistic.columns
    if len(columns) <= 2 or any(column.sum_of for column in columns):  # noqa: PLR2004 - as above
        return False
    return _is_called_a_sum(columns[-1].label or columns[-1].local_unit or "")


def _is_called_a_sum(name: str) -> bool:
    return name.casefold().partition(" ")[0].strip(",:") in CALLED_SUMS


def is_whole_of_rows(statistic: Statistic) -> bool:
    """Whether what a statistic counts itself is all of whom its rows are parts: no share of one of them."""
    return is_row(statistic) and not statistic.of


def has_people(counts: Counted) -> bool:
    """Whether the count says how many, or how large a share.

    Nobody (0) is no people, nor is money or another number; what is said to be unknown cannot be divided.
    """
    return any(
        isinstance(value, Share) or (isinstance(value, People) and value.value != 0)
        for value in (counts.women, counts.men, counts.unknown, counts.total)
    )


def is_by_sex(counts: Counted) -> bool:
    """Whether the count gives women and men, or says that they are not known.

    One that gives only one of them and no total is about that sex, and hides nobody.
    """
    if counts.total is None and counts.unknown is None:
        return counts.women is not None or counts.men is not None
    return counts.women is not None and counts.men is not None


def only_sex(statistic: Statistic, row: StatisticRow | Statistic) -> Sex | None:
    """The one sex that a row, or else its table, says it is about; None where it is about all."""
    return row.only or statistic.only


def population_of(statistic: Statistic, row: StatisticRow | Statistic, cell: Path = ()) -> Population | None:
    """Which people a row counts: what it says itself, else its column, else its table; None where none does.

    Args:
        statistic: Has the row.
        row: Counts people.
        cell: The path from the row to the numbers of a column, where there are columns.
    """
    number = int(cell[1]) if cell else len(statistic.columns)
    column = statistic.columns[number].population if number < len(statistic.columns) else None
    own = None if row is statistic else row.population
    return own or column or statistic.population


def same_population(statistic: Statistic, rows: Iterable[StatisticRow | Statistic]) -> bool:
    """Whether rows count people of one kind, so that they may be added or compared."""
    return len({population_of(statistic, row) for row in rows}) <= 1


def is_whole(counts: Counted) -> bool:
    """Whether all that the count gives could be read; of one that lost something nothing is missing."""
    lost = lost_of(counts)  # type: ignore[arg-type]  # a part, by whatever name
    return not any(name in lost for name in ("women", "men", "unknown", "total"))


def is_sex_unknown(counts: Counted) -> bool:
    """Whether the count says that neither women nor men are known."""
    return isinstance(counts.women, Unknown) and isinstance(counts.men, Unknown)


def should_be_by_sex(one: Counting) -> bool:
    """Whether a count could show women and men: not where it says why not, of one sex, or of employers."""
    is_open = one.reason is None and one.only is None and one.population != "employers"
    return is_open and has_people(one.counts) and is_whole(one.counts)


def may_be_other(one: Counting) -> bool:
    """Whether nothing tells that an outcome counts people: a whole number alone may be weeks, or an index."""
    counts = one.counts
    if one.path[0] != "outcomes" or one.population is not None or not isinstance(counts.total, People):
        return False
    return counts.women is None and counts.men is None and counts.unknown is None


def sexes_lacking(group: Iterable[Counting]) -> tuple[str, ...]:
    """The sexes that counts do not show; where they differ in it, both."""
    both = ("women", "men")
    missing = {tuple(sex for sex in both if getattr(one.counts, sex) is None) for one in group}
    return (missing.pop() or both) if len(missing) == 1 else both


def is_comparable(one: Counting) -> bool:
    """Whether women, men and total are all given, as numbers or all as shares; or one sex is all."""
    women, men, total, unknown = one.counts.women, one.counts.men, one.counts.total, one.counts.unknown
    if one.only is not None or all(isinstance(value, Share) for value in (women, men, total)):
        return True
    sexes = (women, men, *((unknown,) if unknown is not None else ()))
    is_number = all(isinstance(value, People | Unknown) for value in sexes)
    return is_number and total is not None and not isinstance(total, Share)


def has_share_beside(one: Counting) -> bool:
    """Whether a row of a statistic gives a share beside its numbers."""
    is_row = one.path[0] == "statistics" and "counts" not in one.path
    return is_row and getattr(one.counts, "share", None) is not None


def people_summed(counts: Counted) -> People | None:
    """Women + men + unknown, as exact as they are; None where one of the first two is no number."""
    women, men, unknown = counts.women, counts.men, counts.unknown
    if not (isinstance(women, People) and isinstance(men, People)) or isinstance(unknown, Unknown):
        return None
    parts = (women, men, *((unknown,) if isinstance(unknown, People) else ()))
    return added_people(parts)


def added_people(parts: Iterable[People]) -> People:
    """The people of all parts together, as exact as they are: bounds stay bounds."""
    parts = tuple(parts)
    word = joint_qualifier(one.qualifier for one in parts)
    low = sum(one.value for one in parts)
    high = sum(one.value if one.high is None else one.high for one in parts)
    if word == "between":
        return People(low, word, high=high)
    if low == high or word in ("at_least", "more_than", "over"):
        return People(low, word)
    return People(high if word in ("at_most", "less_than", "under") else (low + high) // 2, word)
