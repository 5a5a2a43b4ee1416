"""What came of the goals: numbers for women and men, and what the association says of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.selection import shown_items
from samplan.prose.tree import Block, Inlines
from samplan.prose.words import words_of
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.charts.goals import goal_charts
from samplan.render.views.charts.people import outcome_charts
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.goals import goal_words, target_words, whole_target
from samplan.render.views.items import Item, facts_of, show_items
from samplan.render.views.people import SEXES, in_one_line, people_value, sex_columns
from samplan.render.views.table import TableView
from samplan.render.views.trees import named, numbered, paragraph, words

if TYPE_CHECKING:
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.goal import Goal, Indicator
    from samplan.schema.outcome import Outcome
    from samplan.schema.section import Section, Show
    from samplan.schema.terms import Style
    from samplan.schema.time import When


def show_outcomes(context: Context, outcomes: Sequence[Outcome], style: Style | None, place: Place) -> Shown:
    """Outcomes as one table with the comments under it; goal by goal, or only comments, if asked for."""
    if style is None or style == "table":
        return Shown((*_charts(context, outcomes), _table(context, outcomes, place)))
    items = [
        Item(
            words_of(outcome_name(context, one)),
            one.comment,
            tuple(_facts(context, one)),
            is_running=True,
            origin=context.path_of(one),
        )
        for one in outcomes
        if one.comment or style == "headings"
    ]
    return show_items(context, items, style, place)


def _charts(context: Context, outcomes: Sequence[Outcome]) -> Iterator[ChartView]:
    """What may be compared: numbers of people; measures in per cent, where no goals of the plan show them."""
    yield from outcome_charts(context, outcomes, [words_of(outcome_name(context, one)) for one in outcomes])
    if not context.plan.goals:
        found = (_goal(context, one) for one in outcomes)
        yield from goal_charts(context, tuple(dict.fromkeys(goal for goal in found if goal)))


def _facts(context: Context, one: Outcome) -> Iterator[Fact]:
    indicator = _indicator(_goal(context, one), one)
    yield from facts_of(
        (context.say(labels.INDICATOR), numbered(indicator.number, indicator.name) if indicator else ""),
        (context.say(labels.TARGET), whole_target(context, indicator) if indicator else ""),
        (context.say(labels.OUTCOME), in_one_line(context, one)),
        (context.capitalised(field_label("Outcome", "of")), one.of),
        (context.say(labels.MEASURED), context.when(one.on) if one.on else ""),
        (context.say(labels.ASSESSMENT), _assessment(context, one)),
        (context.capitalised(field_label("Outcome", "not_by_sex")), one.not_by_sex),
    )


def _table(context: Context, outcomes: Sequence[Outcome], place: Place) -> TableView:
    columns = sex_columns(outcomes)
    texts = (
        *(labels.GOAL, labels.INDICATOR_AND_TARGET),
        *(SEXES[name] for name in columns),
        *(labels.MEASURED, labels.ASSESSMENT),
    )
    has_days = not all(_is_within(context, one.on) for one in outcomes)
    lines = of_items(context, [_line(context, one, columns, has_days=has_days) for one in outcomes], outcomes)
    head = [context.say(text) for text in texts]
    return make_table(
        context,
        filled(
            place.heading,
            head,
            lines,
            notes=(*_wholes(context, outcomes), *_comments(context, outcomes)),
            wide=context.say(labels.INDICATOR_AND_TARGET),
        ),
    )


def _is_within(context: Context, on: When | None) -> bool:
    """Whether a value was measured in the period of the document, so that its day tells nothing new."""
    return on is None or on.is_within(context.plan.period)


def _line(context: Context, one: Outcome, columns: Sequence[str], *, has_days: bool) -> Line:
    indicator = _indicator(_goal(context, one), one)
    return Line(
        outcome_name(context, one),
        (
            text_value(context, _measure(context, indicator, one.on)),
            *(people_value(context, one, name) for name in columns),
            text_value(context, one.on if one.on and has_days else ""),
            text_value(context, _assessment(context, one)),
        ),
    )


def _measure(context: Context, indicator: Indicator | None, on: When | None) -> str:
    """What is measured, with the value aimed at."""
    if indicator is None:
        return ""
    target = target_words(context, indicator, on)
    return (
        context.say(
            labels.INDICATOR_TARGET, indicator=numbered(indicator.number, indicator.name), target=target
        )
        if target
        else numbered(indicator.number, indicator.name)
    )


def _assessment(context: Context, one: Outcome) -> str:
    return context.capitalised(term("Assessment", one.assessment)) if one.assessment else ""


def _goal(context: Context, one: Outcome) -> Goal | None:
    """The goal that an outcome is about, in the plan or in one of its neighbours."""
    goals = (goal for plan in context.plans for goal in plan.goals)
    return next((goal for goal in goals if goal.id == one.goal), None)


def _indicator(goal: Goal | None, one: Outcome) -> Indicator | None:
    indicators = goal.indicators if goal else ()
    return next((indicator for indicator in indicators if indicator.id == one.indicator), None)


def outcome_name(context: Context, one: Outcome) -> Inlines:
    """The goal that an outcome is about, in words; an id is never printed."""
    goal = _goal(context, one)
    name = goal_words(context, goal) if goal else words(context.capitalised(labels.GOAL_IN_ANOTHER_PLAN))
    population = context.say(term("Population", one.population)) if one.population else ""
    facts = ", ".join(filter(None, (one.local_unit, population)))
    return (*name, *words(f" ({facts})")) if facts else name


def _in_words(sections: Sequence[Section]) -> Iterator[Show]:
    """Where the sections show outcomes in words."""
    for one in sections:
        if one.show and one.show.what == "outcomes" and one.show.style not in (None, "table"):
            yield one.show
        yield from _in_words(one.sections)


def _wholes(context: Context, outcomes: Sequence[Outcome]) -> Iterator[tuple[Block, ...]]:
    """What the shares beside numbers are shares of."""
    for one in outcomes:
        if one.of:
            rows = words_of(outcome_name(context, one))
            yield (paragraph(context.say(labels.SHARE_OF, rows=rows, whole=one.of)),)


def _comments(context: Context, outcomes: Sequence[Outcome]) -> Iterator[tuple[Block, ...]]:
    """The comments, and why an outcome is not divided by sex, unless a section prints them as its text."""
    said = [one for show in _in_words(context.plan.sections) for one in shown_items(context.plan, show)]
    for one in outcomes:
        reason = (paragraph(one.not_by_sex),) if one.not_by_sex else ()
        if (one.comment or reason) and one not in said:
            blocks = (*context.prose(one.comment or ""), *reason)
            yield named(words_of(outcome_name(context, one)), blocks)
