"""What is said of goals that nobody can measure: once for all that lack the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.results import Elsewhere, Path, Problem
from samplan.rules.acceptance import naming
from samplan.rules.naming import QUOTED, goal_name
from samplan.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from samplan.schema.goal import Goal
    from samplan.schema.plan import Plan

NO_INDICATOR = Text(
    sv="målet {goals} har ingen indikator, så det går inte att se om det är nått",
    en="the goal {goals} has no indicator, so nobody can see whether it is reached",
)
NO_INDICATORS = Text(
    sv="{number} mål har ingen indikator, så det går inte att se om de är nådda: {goals}",
    en="{number} goals have no indicator, so nobody can see whether they are reached: {goals}",
)
ADD_INDICATOR = Text(
    sv="lägg till en indikator med målvärde, senaste datum och datakälla, eller ange att målet är en vision "
    "(level: vision)",
    en="add an indicator with a target value, a latest date and a data source, or say that the goal is a "
    "vision (level: vision)",
)
INCOMPLETE = Text(
    sv="målet {goals} går inte att mäta med {indicators}: {missing} saknas",
    en="the goal {goals} cannot be measured by {indicators}: it lacks {missing}",
)
INDICATORS_INCOMPLETE = Text(
    sv="målet {goals} går inte att mäta med {indicators}: {missing} saknas",
    en="the goal {goals} cannot be measured by {indicators}: they lack {missing}",
)
ALL_INCOMPLETE = Text(
    sv="{number} mål går inte att mäta med sina indikatorer, där {missing} saknas: {goals}",
    en="{number} goals cannot be measured by their indicators, which lack {missing}: {goals}",
)
TARGET = Text(sv="målvärde", en="a target value")
PARTS = {
    "target": TARGET,
    "target.at_least": TARGET,
    "target.by": Text(sv="senaste datum", en="a latest date"),
    "data_source": Text(sv="datakälla", en="a data source"),
}
WITH_KEY = Text(sv="{part} ({key})", en="{part} ({key})")
ADD_PARTS = Text(sv="ange {parts} för indikatorn", en="give {parts} for the indicator")
ADD_PARTS_TO_ALL = Text(sv="ange {parts} för indikatorerna", en="give {parts} for the indicators")
INDICATOR = Text(sv="indikatorn ”{name}”", en="the indicator “{name}”")
GOAL = Text(sv="målet ”{name}”", en="the goal “{name}”")


@frozen
class Unmeasured:
    """A goal without indicators, or an indicator that lacks something."""

    goal: Goal
    path: Path
    lacks: tuple[str, ...] = ()
    """The keys that it lacks; none where it is a goal."""
    name: str = ""
    """Of the indicator."""


def say_unmeasured(plan: Plan, found: Iterable[Unmeasured]) -> Iterator[Problem]:
    """One problem for all that lack the same, and one for what each deviation names."""
    groups: dict[object, list[Unmeasured]] = {}
    for one in found:
        deviation = naming(plan, "goal-measurable", one.path)
        item = None if deviation is None else deviation.item
        groups.setdefault((one.lacks, item), []).append(one)
    for group in groups.values():
        yield _of_indicators(group) if group[0].lacks else _of_goals(group)


def _of_goals(group: Sequence[Unmeasured]) -> Problem:
    text = NO_INDICATORS if len(group) > 1 else NO_INDICATOR
    message = text.of(goals=_goals(group), number=len(group))
    return Problem(_path(group), message, ADD_INDICATOR.of(), _elsewhere(group), is_absence=True)


def _of_indicators(group: Sequence[Unmeasured]) -> Problem:
    goals, lacks, is_one = _goals(group), group[0].lacks, len(group) == 1
    text = ALL_INCOMPLETE if len(goals) > 1 else INCOMPLETE if is_one else INDICATORS_INCOMPLETE
    message = text.of(
        goals=goals,
        number=len(goals),
        indicators=tuple(QUOTED.of(words=one.name) for one in group),
        missing=tuple(PARTS[key] for key in lacks),
    )
    parts = tuple(WITH_KEY.of(part=PARTS[key], key=key) for key in lacks)
    remedy = (ADD_PARTS if is_one else ADD_PARTS_TO_ALL).of(parts=parts)
    return Problem(_path(group), message, remedy, _elsewhere(group), is_absence=True)


def _goals(group: Sequence[Unmeasured]) -> tuple[object, ...]:
    goals = {one.path[:2]: QUOTED.of(words=goal_name(one.goal)) for one in group}
    return tuple(goals.values())


def _path(group: Sequence[Unmeasured]) -> Path:
    """The one place, the goal of all, or the goals."""
    if len(group) == 1:
        return group[0].path
    return group[0].path[: 2 if len({one.path[:2] for one in group}) == 1 else 1]


def _elsewhere(group: Sequence[Unmeasured]) -> tuple[Elsewhere, ...]:
    if len(group) == 1:
        return ()
    return tuple(
        Elsewhere(one.path, INDICATOR.of(name=one.name) if one.name else GOAL.of(name=goal_name(one.goal)))
        for one in group
    )
