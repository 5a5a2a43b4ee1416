"""Interventions: in their own words, under headings with their facts, or as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Line, Value, filled, make_table, text_value
from samplan.render.views.intervention_facts import intervention_facts, label_of
from samplan.render.views.items import Item, show_items
from samplan.render.views.people import count_value, people_value
from samplan.render.views.trees import words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.intervention import Intervention
    from samplan.schema.terms import Style
    from samplan.schema.values import Amount


def show_interventions(
    context: Context, interventions: Sequence[Intervention], style: Style | None, place: Place
) -> Shown:
    """Interventions as a section shows them; under headings of their own by default."""
    if style == "table":
        return _table(context, interventions, place)
    items = [Item(one.name, one.text, tuple(intervention_facts(context, one))) for one in interventions]
    return show_items(context, items, style or "headings", place)


def _table(context: Context, interventions: Sequence[Intervention], place: Place) -> Shown:
    head = (
        *(context.say(text) for text in (labels.INTERVENTION, labels.DIRECTION)),
        label_of(context, "category"),
        *(context.say(text) for text in (labels.PERIOD, labels.OWNER, labels.COST)),
        label_of(context, "whole_cost"),
        *(context.say(text) for text in (labels.WOMEN, labels.MEN, labels.ALL)),
    )
    lines = [_line(context, one) for one in interventions]
    return Shown((make_table(context, filled(place.heading, head, lines), place),))


def _line(context: Context, one: Intervention) -> Line:
    texts = (
        context.capitalised(term("Direction", one.direction)) if one.direction else "",
        one.category or "",
        context.period(one.period) if one.period else "",
        one.owner or "",
    )
    return Line(
        words(one.name),
        (
            *(text_value(context, text) for text in texts),
            _cost(context, one.cost),
            _cost(context, one.whole_cost),
            *_people(context, one),
        ),
    )


def _cost(context: Context, cost: Amount | None) -> Value:
    text = context.as_printed(cost, filters.amount(cost, context.language))
    return Value((Words(text),), "" if cost else filters.read_aloud(None, context.language))


def _people(context: Context, one: Intervention) -> Iterator[Value]:
    for column in ("women", "men", "total"):
        if one.participants is None:
            yield count_value(context, None)
        else:
            yield people_value(context, one.participants, column)
