"""Interventions at a glance: one table before their texts, and what all of them share said once.

A column that most of them leave empty stays with those that fill it. What the table or the
shared line says is not said again under each intervention.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.prose.plain import words_of
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.blocks import Block, Fact, Facts
from samplan.render.views.draft import Line, Value, filled, make_table, text_value
from samplan.render.views.intervention_facts import label_of
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
    columns = [one for one in _columns(context) if 2 * sum(map(one.says, interventions)) > len(interventions)]
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
    title = context.say(labels.AT_A_GLANCE, name=place.heading)
    table = make_table(context, filled(title, head, lines))
    said = tuple(one.label for one in columns if all(one.says_all(each) for each in interventions))
    shared = _shared([tuple(fact for fact in each if fact.label not in said) for each in facts])
    news = tuple(one for one in shared if words_of(one.content).casefold() not in place.heading.casefold())
    line = (Facts(news, lead=context.say(labels.FOR_ALL), is_running=True),) if news else ()
    return Overview((table, *line), said, shared)


def _shared(facts: Sequence[Sequence[Fact]]) -> tuple[Fact, ...]:
    """The facts that all of them have in the same words."""
    first, *others = facts
    return tuple(one for one in first if all(one in other for other in others))


@frozen
class _Column:
    """One or more columns of the table that say one fact."""

    label: str
    heads: tuple[str, ...]
    says: Callable[[Intervention], bool]
    values: Callable[[Intervention], Sequence[Value]]
    says_all: Callable[[Intervention], bool]
    """Whether the columns say all that the fact says of an intervention."""


def _columns(context: Context) -> Iterator[_Column]:
    yield _term_column(context, "life", "Life")
    yield _column(context, "category", lambda one: (text_value(context, one.category or ""),))
    yield _column(
        context,
        "period",
        lambda one: (text_value(context, context.period(one.period) if one.period else ""),),
    )
    yield _column(context, "owner", lambda one: (text_value(context, one.owner or ""),))
    yield _column(context, "cost", lambda one: (cost_value(context, one.cost),))
    yield _column(context, "whole_cost", lambda one: (cost_value(context, one.whole_cost),))
    yield _Column(
        label_of(context, "participants"),
        tuple(context.say(text) for text in (labels.WOMEN, labels.MEN, labels.ALL)),
        lambda one: one.participants is not None,
        lambda one: tuple(people_values(context, one.participants)),
        _is_in_three,
    )


def _column(context: Context, field: str, values: Callable[[Intervention], Sequence[Value]]) -> _Column:
    def says(one: Intervention) -> bool:
        return bool(getattr(one, field))

    return _Column(label_of(context, field), (label_of(context, field),), says, values, lambda _: True)


def _term_column(context: Context, field: str, terms: str) -> _Column:
    def values(one: Intervention) -> Sequence[Value]:
        value = getattr(one, field)
        return (text_value(context, context.capitalised(term(terms, value)) if value else ""),)

    return _column(context, field, values)


def _is_in_three(one: Intervention) -> bool:
    """Whether women, men and total are all that the intervention says of its participants."""
    return one.participants is None or one.participants.unknown is None
