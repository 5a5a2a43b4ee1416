"""What the rules on small groups share: how small they may be, who says so, and how much it weighs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from samplan.figures.people import counts_of_people
from samplan.figures.policies import smallest_cell
from samplan.figures.small import FIELDS, OF_NOBODY
from samplan.frozen import frozen
from samplan.results import Elsewhere, Missing, Severity
from samplan.rules.over import Over, may_hold
from samplan.schema.part import peek
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.people import Counting
    from samplan.results import Path
    from samplan.rules.base import Context
    from samplan.schema.plan import Plan

ALONE = 3
"""Where no plan says it: of one person or two, each knows whom the number is about."""
PRACTICE = Text(
    sv="förbundets egen plan, annars praxis vid sekretess för statistik (offentlighets- och sekretesslagen "
    "(2009:400) 24 kap. 8 §)",
    en="the association's own plan, else practice where statistics are secret (offentlighets- och "
    "sekretesslagen (2009:400) 24 kap. 8 §)",
)
BOUND = Text(sv="här står hur små grupper som visas", en="here stands how small groups may be shown")
NO_NUMBER = Text(
    sv="hur små grupper som får visas; kravet säger inte hur många (`at_least`)",
    en="how small groups may be shown; the demand does not say how many (`at_least`)",
)
IN_ROW = Text(sv="{row} ({sexes})", en="{row} ({sexes})")


@frozen
class Least:
    """The smallest group that may be shown."""

    number: int
    severity: Severity | None
    """Of a finding, where it is not the rule's own: a table for everybody has to hide them."""
    elsewhere: tuple[Elsewhere, ...]
    gap: Missing | None
    """Where a plan demands it without a number."""


def least_of(context: Context, path: Path) -> Least:
    """How small the groups of a statistic or an outcome may be."""
    severity = Severity.ERROR if peek(part_of(context.plan, path), "publish") == "public" else None
    found = smallest_cell(context.own_and_followed())
    if found is None:
        return Least(ALONE, severity, (), None)
    name, where, number = found
    here = Elsewhere(where, BOUND.of(), name)
    if number is None:
        return Least(ALONE, severity, (here,), Missing(() if name else where, NO_NUMBER.of()))
    return Least(number, severity, (here,), None)


def part_of(plan: Plan, path: Path) -> Any:  # noqa: ANN401 - a statistic or an outcome
    """The statistic or the outcome at a path of two steps."""
    return getattr(plan, str(path[0]))[int(path[1])]


def shown_with(*kinds: type) -> Over:
    """The statistics and outcomes that show values of these kinds, and are not for the association alone."""

    def over(context: Context) -> Iterator[tuple[Context, Path]]:
        counted = counts_of_people(context.plan)
        shown = [one.path[:2] for one in counted if may_hold(_is_shown, context.plan, one, kinds)]
        for path in dict.fromkeys(shown):
            yield context, path

    return over


def _is_shown(plan: Plan, one: Counting, kinds: tuple[type, ...]) -> bool:
    """Whether it was counted, is for all to see, and has such a value; each is asked for, lost or not."""
    if one.path[0] == "interventions" or one.population in OF_NOBODY:
        return False
    if peek(part_of(plan, one.path), "publish") == "internal":
        return False
    beside = getattr(one.counts, "share", None)
    values = [getattr(part, name) for part in (one.counts, beside) if part is not None for name in FIELDS]
    return any(isinstance(value, kinds) for value in values)


def say_groups(part: Any, groups: Iterable[tuple[Path, tuple[str, ...]]]) -> tuple[object, ...]:  # noqa: ANN401
    """Which numbers are meant: by row and column, and by sex.

    Args:
        part: The statistic or the outcome.
        groups: The path from there to the numbers of a row, and which of them.
    """
    return tuple(one for path, sexes in groups for one in _say_group(part, path, sexes))


def _say_group(part: Any, path: Path, sexes: tuple[str, ...]) -> tuple[Text | Message, ...]:  # noqa: ANN401
    from samplan.rules.naming import in_column, row_name  # noqa: PLC0415 - only a finding needs words
    from samplan.words.fields import field_label  # noqa: PLC0415 - same

    said = tuple(field_label("Counts", name) for name in sexes)
    if not path:
        return said
    row, cell = part.rows[int(path[1])], path[2:]
    return (IN_ROW.of(row=in_column(row_name(part, row), part, cell), sexes=said),)
