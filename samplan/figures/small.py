"""Small numbers of people, hidden so that nobody can be recognised: they, and what would give them away.

The places of an intervention are of nobody, and stay, and so do employers; what a table or an outcome counts
is hidden where it is more than nothing and less than the smallest number that may be shown. A second number
is hidden where the first could be worked out: of women, men and total, of the rows or columns of a sum. So is
a share of what is hidden, or of fewer than may be shown: `3 av 4`. `färre än 5` stays: it hides already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.kin import kin_of
from samplan.figures.people import cells_of, rows_of
from samplan.frozen import frozen
from samplan.schema.kept import kept
from samplan.schema.part import Lost, given_fields, peek, with_fields
from samplan.schema.values import HIDDEN, People, Share

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.results import Path
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic

_SEXES = ("women", "men", "unknown")
FIELDS = (*_SEXES, "total")
"""What numbers by sex have."""
OF_NOBODY = ("employers",)
"""Populations that are no people."""
_VEILED = ("less_than", "below", "at_most", "between")
"""Words that say no more than that they are few."""
_PER_CENT = 100

Line = list[Any]
"""Numbers by sex that stand beside each other: parts, or what stands in their place."""


def without_small(plan: Plan, least: int) -> Plan:
    """The plan with small numbers of people hidden; itself where it has none.

    Args:
        plan: Any.
        least: The smallest number that may be shown.
    """
    statistics = tuple(masked_statistic(one, least) for one in peek(plan, "statistics", ()))
    outcomes = tuple(masked_outcome(one, least) for one in peek(plan, "outcomes", ()))
    changed = {
        name: new
        for name, new in (("statistics", statistics), ("outcomes", outcomes))
        if any(one is not old for one, old in zip(new, peek(plan, name, ()), strict=True))
    }
    return with_fields(plan, changed) if changed else plan


def masked_outcome(outcome: Outcome, least: int) -> Outcome:
    """An outcome with small numbers hidden; itself where it has none."""
    return outcome if _is_of_nobody(outcome) else _counts(outcome, least)


def _is_of_nobody(*parts: object) -> bool:
    """Whether a row, or else its column or its table, says that it counts no people."""
    said = (peek(part, "population") for part in parts if not isinstance(part, Lost))
    return next((one for one in said if one is not None), None) in OF_NOBODY


def _counts(counts: Any, least: int) -> Any:  # noqa: ANN401 - numbers by sex, of whatever part
    """Numbers by sex without the small ones, and without what would give them away."""
    if isinstance(counts, Lost):
        return counts
    small = {name for name in FIELDS if _is_small(peek(counts, name), least)}
    return _guarded(_hidden(counts, small))


def _is_small(value: object, least: int) -> bool:
    if isinstance(value, Share):
        return value.whole != _PER_CENT and value.whole < least
    return isinstance(value, People) and 0 < value.value < least and value.qualifier not in _VEILED


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


def masked_statistic(one: Statistic, least: int) -> Statistic:
    """A table with small numbers hidden, and what would give them away; itself where it has none."""
    if isinstance(one, Lost):
        return one
    own, rows = _own(one), list(peek(one, "rows", ()))
    columns = (*peek(one, "columns", ()), *(None,) * max(map(len, (_cells(row) for row in rows)), default=0))
    given = [_cells(row) for row in rows]
    lines = [
        [
            cell if _is_of_nobody(row, column, one) else _counts(cell, least)
            for cell, column in zip(line, columns, strict=False)
        ]
        for row, line in zip(rows, given, strict=True)
    ]
    whole = _counts(one, least) if own and not _is_of_nobody(one) else one if own else None
    sums = [bool(peek(row, "sum_of")) for row in rows]
    sums_of_columns = [bool(peek(column, "sum_of")) for column in peek(one, "columns", ())]
    for _ in range(sum(map(len, lines)) * len(FIELDS) + 1):  # each round hides one more, or is the last
        before = [list(line) for line in lines]
        _guard_rows(lines, given, sums, whole)
        _guard_columns(lines, sums_of_columns)
        if lines == before:
            break
    shown = [*lines, [whole]] if whole is not None else lines
    _hide_shares([*rows, one][: len(shown)], shown)
    whole = shown[-1][0] if whole is not None else None
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


def _hide_shares(rows: Sequence[Any], lines: list[Line]) -> None:
    """Hide the shares of a number that is hidden: with what they are shares of, nobody knows how many."""
    named = {peek(row, "name"): line for row, line in zip(rows, lines, strict=True)}
    for row, line in zip(rows, lines, strict=True):
        wholes = [named[name] for name in peek(row, "of", ()) if name in named]
        for at, cell in enumerate(line):
            hidden = {
                name for name in FIELDS for one in wholes if at < len(one) and peek(one[at], name) is HIDDEN
            }
            shares = {name for name in hidden if isinstance(peek(cell, name), Share)}
            beside = peek(cell, "share")
            kept = {name: None for name in hidden if beside is not None and peek(beside, name) is not None}
            if shares or kept:
                fields: dict[str, object] = dict.fromkeys(shares, HIDDEN)
                line[at] = with_fields(cell, fields | ({"share": with_fields(beside, kept)} if kept else {}))


@frozen
class Kept:
    """Numbers of one row, one column or one outcome that may not be shown."""

    path: Path
    """From the statistic, or the outcome, to them."""
    small: tuple[str, ...]
    """The sexes, and `total`, of which there are too few."""
    beside: tuple[str, ...]
    """Those that would give one away that is hidden."""
    shares: tuple[str, ...]
    """Those of which a share is told, in place of a number or beside one, of too few or of what is hidden."""


@kept
def kept_of(part: Any, least: int) -> tuple[Kept, ...]:  # noqa: ANN401
    """The numbers of a table, or of an outcome, that would have to be hidden, in its order.

    Args:
        part: A statistic or an outcome.
        least: The smallest number that may be shown; 1 finds what gives away that which is hidden.
    """
    if not hasattr(part, "rows"):
        pairs: list[tuple[Path, Any, Any]] = [((), part, masked_outcome(part, least))]
    else:
        masked = masked_statistic(part, least)
        pairs = [
            ((*path, *within), one, other)
            for (path, row), (_, new) in zip(rows_of(part), rows_of(masked), strict=True)
            for (within, one), (_, other) in zip(cells_of(row), cells_of(new), strict=True)
        ]
    return tuple(_kept(path, one, other, least) for path, one, other in pairs if one is not other)


def _kept(path: Path, one: Any, other: Any, least: int) -> Kept:  # noqa: ANN401 - numbers by sex
    gone = [name for name in FIELDS if peek(other, name) is HIDDEN and peek(one, name) is not HIDDEN]
    shares = [name for name in gone if isinstance(peek(one, name), Share)]
    numbers = [name for name in gone if name not in shares]
    old, new = peek(one, "share"), peek(other, "share")
    shares += [
        name for name in FIELDS if peek(old, name) is not None and peek(new, name) is None if name not in gone
    ]
    small = [name for name in numbers if _is_small(peek(one, name), least)]
    return Kept(path, tuple(small), tuple(name for name in numbers if name not in small), tuple(shares))


def kin_without_small(kin: Kin, least: int) -> Kin:
    """A plan and all that it can reach, with small numbers of people hidden."""

    def find(name: str) -> Plan | None:
        """A plan that is named, without its small numbers."""
        found = kin.find(name)
        return None if found is None else without_small(found, least)

    return kin_of(without_small(kin.plan, least), find)
