"""Interventions at a glance: one table before their texts, and what they share said once.

A column that most of them leave empty stays with those that fill it. What the table or a line
before them says is not said again under each intervention.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.prose.words import words_of
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.blocks import Block, Fact, Facts
from samplan.render.views.draft import Line, Value, filled, make_table, of_items, text_value
from samplan.render.views.intervention_facts import cost_label, label_of
from samplan.render.views.partners import cost_value, people_values
from samplan.render.views.trees import numbered, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.intervention import Intervention

_FEWEST = 2
"""One intervention alone needs no overview."""
_FEWEST_COLUMNS = 3
"""Names beside one column are a list, which the headings below are already."""
_FEWEST_ALIKE = 3
"""Two that are alike are no rule to which the others are exceptions."""


@frozen
class Overview:
    """What stands before the interventions, and the labels of the facts that it says."""

    blocks: tuple[Block, ...] = ()
    said: tuple[str, ...] = ()
    shared: tuple[Fact, ...] = ()

    def rest(self, facts: Sequence[Fact]) -> tuple[Fact, ...]:
        """The facts of an intervention that the overview does not say."""
        return tuple(one for one in facts if one.label not in self.said and one not in self.shared)


def overview_of(
    context: Context,
    interventions: Sequence[Intervention],
    facts: Sequence[Sequence[Fact]],
    place: Place,
) -> Overview:
    """The overview of interventions that stand under headings of their own; empty where one says nothing.

    Args:
        context: The plan they stand in.
        interventions: What the section shows.
        facts: The facts of each.
        place: The heading that they stand under.
    """
    if len(interventions) < _FEWEST:
        return Overview()
    columns = [
        one
        for one in _columns(context, interventions)
        if 2 * sum(map(one.says, interventions)) > len(interventions)
    ]
    head = [context.say(labels.INTERVENTION), *(name for one in columns for name in one.heads)]
    if len(head) < _FEWEST_COLUMNS:
        return Overview()
    lines = [
        Line(
            words(numbered(each.number, each.name)),
            tuple(value for one in columns for value in one.values(each)),
        )
        for each in interventions
    ]
    lines = of_items(context, lines, interventions)
    title = context.say(labels.AT_A_GLANCE, name=place.heading)
    table = make_table(context, filled(title, head, lines))
    said = tuple(
        label for one in columns if all(one.says_all(each) for each in interventions) for label in one.labels
    )
    untold = [tuple(fact for fact in each if fact.label not in said) for each in facts]
    shared = _shared(untold)
    news = tuple(one for one in shared if words_of(one.content).casefold() not in place.heading.casefold())
    usual = _usual(untold, shared)
    lines_before = (
        Facts(facts, lead=context.say(lead), is_running=True)
        for lead, facts in ((labels.FOR_ALL, news), (labels.FOR_MOST, usual))
        if facts
    )
    return Overview((table, *lines_before), said, (*shared, *usual))


def _shared(facts: Sequence[Sequence[Fact]]) -> tuple[Fact, ...]:
    """The facts that all of them have in the same words."""
    first, *others = facts
    return tuple(one for one in first if all(one in other for other in others))


def _usual(facts: Sequence[Sequence[Fact]], shared: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that most of them have in the same words, and all the others in words of their own.

    Where one is silent, the usual words would be said of it too, so that nothing is usual.
    """
    found: list[Fact] = []
    for each in facts:
        for one in each:
            alike = sum(one in other for other in facts)
            is_usual = alike >= _FEWEST_ALIKE and 2 * alike > len(facts)
            if is_usual and one not in (*shared, *found) and _is_said_by_all(one.label, facts):
                found.append(one)
    return tuple(found)


def _is_said_by_all(label: str, facts: Sequence[Sequence[Fact]]) -> bool:
    return all(any(fact.label == label for fact in each) for each in facts)


@frozen
class _Column:
    """One or more columns of the table that say one fact."""

    labels: tuple[str, ...]
    """What the fact is called where it stands under an intervention."""
    heads: tuple[str, ...]
    says: Callable[[Intervention], bool]
    values: Callable[[Intervention], Sequence[Value]]
    says_all: Callable[[Intervention], bool] = lambda _: True
    """Whether the columns say all that the fact says of an intervention."""


def _columns(context: Context, interventions: Sequence[Intervention]) -> Iterator[_Column]:
    yield _term_column(context, "life", "Life")
    yield _column(context, "category", lambda one: (text_value(context, one.category or ""),))
    yield _column(
        context,
        "period",
        lambda one: (text_value(context, context.period(one.period) if one.period else ""),),
    )
    yield _column(context, "owner", lambda one: (text_value(context, one.owner or ""),))
    yield _Column(
        (cost_label(context, ()), cost_label(context, interventions)),
        (cost_label(context, interventions),),
        lambda one: bool(one.cost),
        lambda one: (cost_value(context, one.cost),),
    )
    yield _column(context, "whole_cost", lambda one: (cost_value(context, one.whole_cost),))
    yield _Column(
        (label_of(context, "participants"),),
        tuple(context.say(text) for text in (labels.WOMEN, labels.MEN, labels.ALL)),
        lambda one: one.participants is not None,
        lambda one: tuple(people_values(context, one.participants)),
        _is_in_three,
    )


def _column(context: Context, field: str, values: Callable[[Intervention], Sequence[Value]]) -> _Column:
    def says(one: Intervention) -> bool:
        return bool(getattr(one, field))

    label = label_of(context, field)
    return _Column((label,), (label,), says, values)


def _term_column(context: Context, field: str, terms: str) -> _Column:
    def values(one: Intervention) -> Sequence[Value]:
        value = getattr(one, field)
        return (text_value(context, context.capitalised(term(terms, value)) if value else ""),)

    return _column(context, field, values)


def _is_in_three(one: Intervention) -> bool:
    """Whether women, men and total are all that the intervention says of its participants."""
    return one.participants is None or one.participants.unknown is None
