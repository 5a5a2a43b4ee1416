"""Small numbers of people, hidden so that nobody can be recognised: they, and what would give them away.

What is planned is of nobody, and stays; what was counted (statistics, outcomes) is hidden where it is more
than nothing and less than the smallest number that may be shown. A second number is hidden where the first
could be worked out: of women, men and total, of the rows or columns of a sum; and the share beside a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.kin import kin_of
from samplan.schema.part import Lost, given_fields, peek, with_fields
from samplan.schema.values import HIDDEN, People

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic

_SEXES = ("women", "men", "unknown")
FIELDS = (*_SEXES, "total")
"""What numbers by sex have."""

Line = list[Any]
"""Numbers by sex that stand beside each other: parts, or what stands in their place."""


def without_small(plan: Plan, least: int) -> Plan:
    """The plan with small numbers of people hidden; itself where it has none.

    Args:
        plan: Any.
        least: The smallest number that may be shown.
    """
    statistics = tuple(_statistic(one, least) for one in peek(plan, "statistics", ()))
    outcomes = tuple(_counts(one, least) for one in peek(plan, "outcomes", ()))
    changed = {
        name: new
        for name, new in (("statistics", statistics), ("outcomes", outcomes))
        if any(one is not old for one, old in zip(new, peek(plan, name, ()), strict=True))
    }
    return with_fields(plan, changed) if changed else plan


def _counts(counts: Any, least: int) -> Any:  # noqa: ANN401 - numbers by sex, of whatever part
    """Numbers by sex without the small ones, and without what would give them away."""
    if isinstance(counts, Lost):
        return counts
    small = {name for name in FIELDS if _is_small(peek(counts, name), least)}
    return _guarded(_hidden(counts, small))


def _is_small(value: object, least: int) -> bool:
    return isinstance(value, People) and 0 < value.value < least


def _hidden(counts: Any, names: Iterable[str]) -> Any:  # noqa: ANN401 - same
    """The numbers with some of them hidden, and the shares beside those left out."""
    gone = [name for name in names if peek(counts, name) is not HIDDEN]
    if not gone:
        return counts
    fields: dict[str, object] = dict.fromkeys(gone, HIDDEN)
    share = peek(counts, "share")
    beside = [name for name in gone if peek(share, name) is not None] if share is not None else []
    if beside:
        fields["share"] = with_fields(share, dict.fromkeys(beside))
    return with_fields(counts, fields)


def _guarded(counts: Any) -> Any:  # noqa: ANN401 - same
    """The numbers with a second one hidden where the total, or the others, would give the first away."""
    parts = [name for name in _SEXES if isinstance(peek(counts, name), People)]
    hidden = [name for name in FIELDS if peek(counts, name) is HIDDEN]
    if len(hidden) != 1 or peek(counts, "total") is None:
        return counts
    if not parts:
        return counts if hidden == ["total"] else _hidden(counts, ("total",))
    return _hidden(counts, (min(parts, key=lambda name: peek(counts, name).value),))


def _statistic(one: Statistic, least: int) -> Statistic:
    if isinstance(one, Lost):
        return one
    own, rows = _own(one), list(peek(one, "rows", ()))
    given = [_cells(row) for row in rows]
    lines = [[_counts(cell, least) for cell in line] for line in given]
    whole = _counts(one, least) if own else None
    sums = [bool(peek(row, "sum_of")) for row in rows]
    sums_of_columns = [bool(peek(column, "sum_of")) for column in peek(one, "columns", ())]
    for _ in range(sum(map(len, lines)) * len(FIELDS) + 1):  # each round hides one more, or is the last
        before = [list(line) for line in lines]
        _guard_rows(lines, given, sums, whole)
        _guard_columns(lines, sums_of_columns)
        if lines == before:
            break
    made = tuple(_with_cells(row, line) for row, line in zip(rows, lines, strict=True))
    if whole is None or whole is one:
        is_same = all(new is old for new, old in zip(made, rows, strict=True))
        return one if is_same else with_fields(one, {"rows": made})
    return with_fields(whole, {"rows": made}) if rows else whole  # type: ignore[no-any-return]


def _own(one: Statistic) -> bool:
    """Whether the table gives numbers itself."""
    return any(peek(one, name) is not None for name in FIELDS)


def _cells(row: Any) -> Line:  # noqa: ANN401 - a row, or what stands in its place
    if isinstance(row, Lost):
        return []
    return list(peek(row, "counts", ())) or [row]


def _with_cells(row: Any, line: Line) -> Any:  # noqa: ANN401 - same
    old = _cells(row)
    if all(new is one for new, one in zip(line, old, strict=True)):
        return row
    return with_fields(row, {"counts": tuple(line)}) if "counts" in given_fields(row) else line[0]


def _guard_rows(
    lines: list[Line],
    given: list[Line],
    sums: Sequence[bool],
    whole: Any,  # noqa: ANN401 - same
) -> None:
    """Hide a second number of a column, where the row of their sum gives the only hidden one away."""
    parts = [line for line, is_sum in zip(lines, sums, strict=True) if not is_sum]
    told = [line for line, is_sum in zip(given, sums, strict=True) if not is_sum]
    wholes = [line for line, is_sum in zip(lines, sums, strict=True) if is_sum]
    wholes += [[whole]] if whole is not None else []
    for at in range(max(map(len, parts), default=0)):
        column = [(line, at) for line in parts if at < len(line)]
        for name in FIELDS:
            is_told = any(at < len(line) and isinstance(peek(line[at], name), People) for line in wholes)
            if is_told or _has_sum_among([line[at] for line in told if at < len(line)], name):
                _guard(column, name)


def _has_sum_among(cells: Sequence[Any], name: str) -> bool:
    """Whether one of the numbers is the sum of the others, as a row "Totalt" is that does not say so."""
    values = [value.value for cell in cells if isinstance(value := peek(cell, name), People)]
    return len(values) > 1 and 2 * max(values) == sum(values)


def _guard_columns(lines: list[Line], sums: Sequence[bool]) -> None:
    """The same within a row, where a column is the sum of others."""
    if not any(sums):
        return
    for line in lines:
        cells = [(line, at) for at in range(len(line)) if at < len(sums) and not sums[at]]
        for name in FIELDS:
            given = [peek(line[at], name) for at in range(len(line)) if at < len(sums) and sums[at]]
            if any(isinstance(value, People) for value in given):
                _guard(cells, name)


def _guard(cells: Sequence[tuple[Line, int]], name: str) -> None:
    """Hide the smallest of the other numbers, where exactly one is hidden."""
    hidden = [one for one in cells if peek(one[0][one[1]], name) is HIDDEN]
    others = [one for one in cells if isinstance(peek(one[0][one[1]], name), People)]
    if len(hidden) == 1 and others:
        line, at = min(others, key=lambda one: peek(one[0][one[1]], name).value)
        line[at] = _guarded(_hidden(line[at], (name,)))


def kin_without_small(kin: Kin, least: int) -> Kin:
    """A plan and all that it can reach, with small numbers of people hidden."""

    def find(name: str) -> Plan | None:
        found = kin.find(name)
        return None if found is None else without_small(found, least)

    return kin_of(without_small(kin.plan, least), find)
