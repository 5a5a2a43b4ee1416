"""Goals: in their own words, under headings with their indicators, or as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.kin import item_of
from samplan.figures.styles import better_untold, usual_style
from samplan.figures.targets import target_on, targets_of
from samplan.prose.tree import Inlines
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.charts.goals import goal_charts
from samplan.render.views.draft import Line, filled, make_table, text_value
from samplan.render.views.items import Item, facts_of, show_items, system_words
from samplan.render.views.trees import numbered, one_line, words
from samplan.schema.slugs import slug
from samplan.schema.time import When
from samplan.schema.time_words import says_bound
from samplan.schema.values import Share

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.goal import Goal, Indicator, Target
    from samplan.schema.section import Section
    from samplan.schema.terms import Qualifier, Style
    from samplan.schema.time import When
    from samplan.schema.values import Quantity
    from samplan.texts import Text


def show_goals(context: Context, goals: Sequence[Goal], style: Style | None, place: Place) -> Shown:
    """Goals as a section shows them. Where they are measured, the default shows how, else a list."""
    style = style or usual_style("goals", goals) or "bullets"
    if style == "table":
        return _table(context, goals, place)
    items = [
        Item(
            numbered(goal.number, goal.name or "") or None,
            goal.text,
            tuple(_facts(context, goal, place.told)),
            is_running=True,
            origin=context.path_of(goal),
        )
        for goal in goals
    ]
    shown = show_items(context, items, style, place)
    if style != "headings" or _is_table_elsewhere(context.plan.sections):
        return shown
    return Shown((*goal_charts(context, goals), *shown.blocks), shown.entries)


def _is_table_elsewhere(sections: Sequence[Section]) -> bool:
    """Whether a section shows goals as a table, beside which their chart stands."""
    return any(
        (one.show is not None and (one.show.what, one.show.style) == ("goals", "table"))
        or _is_table_elsewhere(one.sections)
        for one in sections
    )


def goal_words(context: Context, goal: Goal) -> Inlines:
    """The goal on one line: its name, else its text."""
    if goal.name:
        return words(numbered(goal.number, goal.name))
    number = words(f"{goal.number} ") if goal.number else ()
    return (*number, *one_line(context.prose(goal.text)))


def _facts(context: Context, goal: Goal, told: Sequence[str]) -> Iterator[Fact]:
    is_just_a_goal = goal.level in (None, "goal") or "level" in told
    area = None if "area" in told else goal.area
    yield from facts_of(
        (
            context.capitalised(field_label("Goal", "area")),
            context.name_of("areas", area) if area else "",
        ),
        (
            context.capitalised(field_label("Goal", "level")),
            "" if is_just_a_goal else context.capitalised(term("GoalLevel", goal.level or "")),
        ),
        (
            context.capitalised(field_label("Goal", "category")),
            "" if "category" in told else _category(context, goal),
        ),
        (
            context.capitalised(field_label("Goal", "parent")),
            context.name_of("goals", goal.parent) if goal.parent else "",
        ),
        (
            context.capitalised(field_label("Goal", "period")),
            context.period(goal.period) if goal.period else "",
        ),
    )
    for indicator in goal.indicators:
        yield from _indicator_facts(context, indicator)
    names = tuple(context.name_of("interventions", one) for one in goal.interventions)
    yield from facts_of(
        (context.capitalised(field_label("Goal", "interventions")), context.names(names)),
        (context.capitalised(field_label("Goal", "responsible")), goal.responsible),
    )


def _category(context: Context, goal: Goal) -> str:
    """The grouping of a goal: the name of an area that it names, else its own words."""
    found = item_of(context.kin, "areas", slug(goal.category)) if goal.category else None
    return found.item.name if found else goal.category or ""


def _indicator_facts(context: Context, indicator: Indicator) -> Iterator[Fact]:
    yield from facts_of(
        (context.say(labels.INDICATOR), numbered(indicator.number, indicator.name)),
        (context.say(labels.BASELINE), baseline_words(context, indicator)),
        (context.say(labels.TARGET), whole_target(context, indicator)),
        (
            context.capitalised(field_label("Indicator", "better")),
            _direction(context, indicator),
        ),
        (context.say(labels.DATA_SOURCE), indicator.data_source),
        (context.capitalised(field_label("Indicator", "method")), indicator.method),
        (
            context.capitalised(field_label("Indicator", "system")),
            system_words(context, indicator.system, indicator.data_source),
        ),
    )


def _direction(context: Context, indicator: Indicator) -> str:
    """Which way is better, where the target does not say it."""
    better = better_untold(indicator)
    return context.capitalised(term("Better", better)) if better else ""


def baseline_words(context: Context, indicator: Indicator) -> str:
    """The value before, with its day: `37 % (2023)`."""
    baseline = indicator.baseline
    if baseline is None:
        return ""
    value = context.quantity(baseline.value)
    return (
        value
        if baseline.on is None
        else context.say(labels.VALUE_ON, value=value, when=context.when(baseline.on))
    )


def target_words(context: Context, indicator: Indicator, on: When | None = None) -> str:
    """The value aimed at: `minst 40 %`, `minst 280 varje år`; several with their times: `70 % (2026), …`.

    Args:
        context: The document.
        indicator: What is measured.
        on: When it was, where only the value for that time is asked for.
    """
    targets = [target for _, target in targets_of(indicator)]
    one = target_on(indicator, on)
    if one is not None:
        return value_words(context, one)
    words = ((value_words(context, target), target.by) for target in targets)
    return ", ".join(_with_time(context, value, by) for value, by in words if value)


def _with_time(context: Context, value: str, by: When | None) -> str:
    return value if by is None else context.say(labels.VALUE_ON, value=value, when=context.when(by))


def value_words(context: Context, target: Target) -> str:
    """What a target aims at; all of something is not "at least" all."""
    if target.at_least is not None and target.at_most is None and _is_all(target.at_least):
        return _counted(context, context.quantity(target.at_least), target)
    value = [] if target.value is None else [context.quantity(target.value)]
    bounds = [
        context.say(text, bound=context.bound(bound, word))
        for text, bound, word in _bounds(target)
        if bound is not None
    ]
    return _counted(context, context.list([*value, *bounds]), target)


def _bounds(target: Target) -> tuple[tuple[Text, Quantity | None, Qualifier], ...]:
    return (labels.AT_LEAST, target.at_least, "at_least"), (labels.AT_MOST, target.at_most, "at_most")


def _counted(context: Context, bound: str, target: Target) -> str:
    """The value with how it is counted over the years."""
    if target.counting is None or not bound:
        return bound
    return context.say(labels.WITH_COUNTING, bound=bound, counting=term("Counting", target.counting))


def _is_all(bound: Quantity) -> bool:
    return isinstance(bound, Share) and bound.fraction == 1 and not bound.is_approximate


def whole_target(context: Context, indicator: Indicator) -> str:
    """The value aimed at, and by when: `minst 40 %, senast 2026-12-31`."""
    bound, by = target_words(context, indicator), _only_time(indicator)
    if by is None:
        return bound
    text = labels.WITH_TIME if by.words and says_bound(by) else labels.WITH_BY
    return context.say(text, bound=bound, when=context.when(by))


def _only_time(indicator: Indicator) -> When | None:
    """By when an indicator should reach its target, where it has one only."""
    targets = targets_of(indicator)
    return targets[0][1].by if len(targets) == 1 else None


def _table(context: Context, goals: Sequence[Goal], place: Place) -> Shown:
    lines = [line for goal in goals for line in _lines(context, goal)]
    texts = (labels.GOAL, labels.INDICATOR, labels.BASELINE, labels.TARGET, labels.BY, labels.OUTCOME)
    head = [context.say(text) for text in texts]
    draft = filled(place.heading, head, lines, wide=context.say(labels.INDICATOR))
    return Shown((*goal_charts(context, goals), make_table(context, draft)))


def _lines(context: Context, goal: Goal) -> Iterator[Line]:
    name = goal_words(context, goal)
    for indicator in goal.indicators or (None,):
        cells: list[str | When] = ["", "", "", "", _outcome(context, goal, indicator)]
        if indicator:
            by = _only_time(indicator)
            cells[:4] = [
                numbered(indicator.number, indicator.name),
                baseline_words(context, indicator),
                target_words(context, indicator),
                by or "",
            ]
        origin = context.path_of(indicator or goal)
        yield Line(name, tuple(text_value(context, cell) for cell in cells), origin=origin)


def _outcome(context: Context, goal: Goal, indicator: Indicator | None) -> str:
    """The last outcome that the plan has for the goal."""
    wanted = (goal.id, indicator.id if indicator else None)
    found = [one for one in context.plan.outcomes if (one.goal, one.indicator) == wanted]
    if not found or found[-1].total is None:
        return ""
    value = context.count(found[-1].total)
    on = found[-1].on
    return value if on is None else context.say(labels.VALUE_ON, value=value, when=context.when(on))
