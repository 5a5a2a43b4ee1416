"""What a plan has from the plan of the year before, unchanged but for the years."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from samplan.expression import Expression
from samplan.figures.columns import year_of
from samplan.figures.decided import stated
from samplan.figures.money import cell_at
from samplan.figures.moves import rows_of
from samplan.figures.said import all_sections
from samplan.figures.sums import money_tables
from samplan.frozen import frozen, replace
from samplan.results import Path
from samplan.schema.shape import parts, prose
from samplan.schema.values import Amount, People

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan

AMOUNTS = 6
"""So many amounts are not the same by chance, unless last year's plan foresaw them."""
MOST = Decimal("0.9")
"""Such a part of a table is the table: a copy in which a row has been changed is one still."""
NUMBERS = 4
"""So many numbers of people of two years are not the same by chance."""
TEXTS = 5
"""So many texts that are the same, and no other, are a copy and not a sentence that one keeps."""
FACTS = ("on", "paragraph", "registry_number")
"""What a decision has that the decision of another year hardly has too."""
_YEAR = Expression(r"(?<![\d:])(?:19|20)\d\d(?!\d)")


@frozen
class Repeated:
    """Something that both plans have, for two different years."""

    what: str
    """`amounts`, `numbers`, `texts`, or the field of the decision."""
    path: Path
    """Where it stands in the plan."""
    before: Path
    """Where it stands in that of the year before."""
    number: int = 1
    """How many amounts, numbers or texts."""


def repeated(plan: Plan, before: Plan) -> tuple[Repeated, ...]:
    """All that a plan has from the plan of the year before, each kind once and the weightiest first."""
    found = (
        *_amounts(plan, before),
        *_numbers(plan, before),
        *_decision(plan, before),
        *_texts(plan, before),
    )
    first = {one.what: one for one in reversed(found)}
    return tuple(
        replace(first[what], number=sum(one.number for one in found if one.what == what))
        for what in dict.fromkeys(one.what for one in found)
    )


def _amounts(plan: Plan, before: Plan) -> Iterator[Repeated]:
    """The tables of money whose amounts are the same, though their years are not."""
    old = {_name(path, table): (path, table) for path, table in money_tables(before)}
    for path, table in money_tables(plan):
        there, other = old.get(_name(path, table), ((), None))
        if other is not None and _years(table) != _years(other) and not _is_foreseen(table, other):
            pairs = _pairs(_cells(table), _cells(other))
            same = sum(one == another for one, another in pairs)
            if same >= max(AMOUNTS, MOST * len(pairs)):
                yield Repeated("amounts", path, there, same)


def _name(path: Path, table: Budget) -> object:
    return path if path == ("budget",) else _YEAR.sub("", getattr(table, "id", ""))


def _cells(table: Budget) -> list[tuple[Any, ...]]:
    """The cells of all rows of a table, and of its equity; sums follow from them."""
    equity = (table.equity.opening, table.equity.closing) if table.equity else ()
    return [tuple(cells) for cells in (*(row.amounts for row in rows_of(table)), *equity)]


def _pairs(cells: list[tuple[Any, ...]], old: list[tuple[Any, ...]]) -> list[tuple[Any, Any]]:
    """Each amount but 0 with what stands in its place in the other table; none where the rows are others."""
    if list(map(len, cells)) != list(map(len, old)):
        return []
    both = (pair for rows in zip(cells, old, strict=True) for pair in zip(*rows, strict=True))
    return [pair for pair in both if isinstance(pair[0], Amount) and pair[0].value != 0]


def _is_foreseen(table: Budget, before: Budget) -> bool:
    """Whether the amounts of some year are most of them those that the other table has for it.

    A budget that is unchanged because last year's plan foresaw it is no copy.
    """
    for here, year in enumerate(_years(table)):
        if year is not None and year in _years(before):
            there = _years(before).index(year)
            new, old = (
                [(cell_at(row, at),) for row in _cells(one)] for one, at in ((table, here), (before, there))
            )
            pairs = _pairs(new, old)
            if pairs and sum(one == another for one, another in pairs) >= MOST * len(pairs):
                return True
    return False


def _years(table: Budget) -> list[int | None]:
    return [year_of(column) for column in table.columns]


def _numbers(plan: Plan, before: Plan) -> Iterator[Repeated]:
    """The tables of people whose numbers are the same, though they were counted in another year."""
    old = {_YEAR.sub("", one.id): (index, one) for index, one in enumerate(before.statistics)}
    for index, one in enumerate(plan.statistics):
        at, other = old.get(_YEAR.sub("", one.id), (0, None))
        numbers = _people(one)
        if other is None or len(numbers) < NUMBERS or _times(one) == _times(other):
            continue
        if numbers == _people(other):
            yield Repeated("numbers", ("statistics", index), ("statistics", at), len(numbers))


def _people(statistic: object) -> list[People]:
    """All numbers of people of a table but 0, in its order."""
    cells = (
        getattr(one, sex, None)
        for _, one in parts(statistic)
        for sex in ("women", "men", "unknown", "total")
        if type(one).__name__ in ("Counts", "StatisticRow", "Statistic")
    )
    return [cell for cell in cells if isinstance(cell, People) and cell.value]


def _times(statistic: Any) -> tuple[object, ...]:  # noqa: ANN401 - a statistic
    return (statistic.period, *(column.period for column in statistic.columns))


def _decision(plan: Plan, before: Plan) -> Iterator[Repeated]:
    """Day, paragraph and registry number of the decision: at least two, and no other among them."""
    new, old = _facts(plan), _facts(before)
    shared = [name for name in FACTS if new[name] and old[name]]
    if len(shared) > 1 and all(new[name] == old[name] for name in shared):
        for name in shared:
            yield Repeated(name, stated(plan).place(name), stated(before).place(name))


def _facts(plan: Plan) -> dict[str, object]:
    """Day and month, paragraph, and registry number without its year."""
    one = stated(plan)
    day = one.on.day if one.on else None
    return {
        "on": (day.month, day.day) if day else None,
        "paragraph": one.paragraph,
        "registry_number": _YEAR.sub("", one.registry_number) if one.registry_number else None,
    }


def _texts(plan: Plan, before: Plan) -> Iterator[Repeated]:
    """The texts, where each is the same as the one at its place, but for years."""
    new = _all_texts(plan)
    if len(new) >= TEXTS and new == _all_texts(before):
        yield Repeated("texts", ("title",), ("title",), len(new))


def _all_texts(plan: Plan) -> list[str]:
    """The headings and all prose, in the order of the format, without years."""
    headings = [section.heading for section in all_sections(plan.sections) if section.heading]
    return [_YEAR.sub("", text) for text in (*headings, *(text for _, text in prose(plan)))]
