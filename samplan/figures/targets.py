"""The values that an indicator should reach: one, or one for each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.goal import Indicator, Target
    from samplan.schema.plan import Plan
    from samplan.schema.time import When
    from samplan.schema.values import Quantity

NOT_MEASURED = ("vision", "strategy", "measure", "activity")
"""Levels of goals that nobody measures by themselves: a direction, and the ways to a goal."""

VALUES = ("value", "at_least", "at_most")
"""The fields of a target of which one at least says what should be reached."""


def targets_of(indicator: Indicator) -> tuple[tuple[Path, Target], ...]:
    """Each target of an indicator, with its path from there."""
    one: tuple[tuple[Path, Target], ...] = (
        () if indicator.target is None else ((("target",), indicator.target),)
    )
    return (*one, *((("targets", index), target) for index, target in enumerate(indicator.targets)))


def target_on(indicator: Indicator, on: When | None) -> Target | None:
    """The target that something measured at a time is to be held against: of that year, or the only one."""
    targets = [target for _, target in targets_of(indicator)]
    if len(targets) == 1:
        return targets[0]
    year = None if on is None else on.year
    of_year = [one for one in targets if year is not None and one.by is not None and one.by.year == year]
    return of_year[0] if len(of_year) == 1 else None


def value_of(target: Target) -> tuple[str, Quantity] | None:
    """The first value that a target gives, with its field; None where it gives none."""
    for name in VALUES:
        if (value := getattr(target, name)) is not None:
            return name, value
    return None


def lacks_of(indicator: Indicator) -> tuple[str, ...]:
    """The keys without which an indicator measures nothing: a target, what it is, by when, and the source."""
    targets = [target for _, target in targets_of(indicator)]
    is_whole = bool(targets) and None not in map(value_of, targets)
    is_dated = bool(targets) and None not in (target.by for target in targets)
    found = {
        "target.at_least" if targets else "target": is_whole,
        "target.by": is_dated,
        "data_source": indicator.data_source is not None,
    }
    return tuple(key for key, is_there in found.items() if not is_there)


def may_be_odd(plan: Plan, indicator: Indicator) -> bool:
    """Whether a target has two bounds, a word before its number or a time outside the period."""
    start, end = plan.period.start, plan.period.end
    on = indicator.baseline.on if indicator.baseline else None
    if on is not None and on.start is not None and end is not None and on.start > end:
        return True
    for _, target in targets_of(indicator):
        by = target.by.end if target.by else None
        values = [value for name in VALUES if (value := getattr(target, name)) is not None]
        is_early = by is not None and start is not None and by < start
        if len(values) > 1 or any(value.qualifier for value in values) or is_early:
            return True
    return False
