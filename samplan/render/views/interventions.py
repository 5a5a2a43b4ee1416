"""Interventions: in their own words, under headings with their facts, or as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.draft import Line, Value, filled, make_table, text_value
from samplan.render.views.items import Item, facts_of, show_items
from samplan.render.views.people import count_value, in_one_line, people_value
from samplan.render.views.trees import words
from samplan.schema.shape import prose

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.intervention import Intervention
    from samplan.schema.terms import Style

_SHORTEST_SENTENCE = 5
"""Fewer words than these are a name, which may well be repeated."""


def show_interventions(
    context: Context, interventions: Sequence[Intervention], style: Style | None, place: Place
) -> Shown:
    """Interventions as a section shows them; under headings of their own by default."""
    if style == "table":
        return _table(context, interventions, place)
    items = [Item(one.name, one.text, tuple(_facts(context, one))) for one in interventions]
    return show_items(context, items, style or "headings", place)


def _facts(context: Context, one: Intervention) -> Iterator[Fact]:
    def label(field: str) -> str:
        """The name of a field, as the first words of a line."""
        return context.capitalised(field_label("Intervention", field))

    def names(field: str) -> tuple[str, str]:
        """A field that lists names, with its label; without names the fact is not printed."""
        return label(field), context.names(getattr(one, field))

    groups = [context.name_of("target_groups", group) for group in one.target_groups]
    yield from facts_of(
        names("aliases"),
        (label("direction"), context.capitalised(term("Direction", one.direction)) if one.direction else ""),
        (label("period"), context.period(one.period) if one.period else ""),
        (label("duration"), context.duration(one.duration) if one.duration else ""),
        (label("life"), context.capitalised(term("Life", one.life)) if one.life else ""),
        (label("target_groups"), context.names(groups)),
        (label("owner"), one.owner),
        names("performers"),
        names("parties"),
        names("financiers"),
        names("local_units"),
        (label("cost"), context.quantity(one.cost) if one.cost else ""),
        (label("participants"), in_one_line(context, one.participants) if one.participants else ""),
        (label("is_esf"), context.say(labels.YES) if one.is_esf else ""),
        (label("follow_up"), one.follow_up if one.follow_up and not _is_said(context, one.follow_up) else ""),
    )


def _is_said(context: Context, sentence: str) -> bool:
    """Whether the prose of the plan says a sentence word for word, so that a fact would repeat it."""
    return len(sentence.split()) >= _SHORTEST_SENTENCE and any(
        sentence in " ".join(text.split()) for _, text in prose(context.plan)
    )


def _table(context: Context, interventions: Sequence[Intervention], place: Place) -> Shown:
    texts = (
        *(labels.INTERVENTION, labels.DIRECTION, labels.PERIOD, labels.OWNER),
        *(labels.COST, labels.WOMEN, labels.MEN, labels.ALL),
    )
    lines = [_line(context, one) for one in interventions]
    head = [context.say(text) for text in texts]
    return Shown((make_table(context, filled(place.heading, head, lines), place),))


def _line(context: Context, one: Intervention) -> Line:
    texts = (
        context.capitalised(term("Direction", one.direction)) if one.direction else "",
        context.period(one.period) if one.period else "",
        one.owner or "",
    )
    cost = context.as_printed(one.cost, filters.amount(one.cost, context.language))
    return Line(
        words(one.name),
        (
            *(text_value(context, text) for text in texts),
            Value((Words(cost),), "" if one.cost else filters.read_aloud(None, context.language)),
            *_people(context, one),
        ),
    )


def _people(context: Context, one: Intervention) -> Iterator[Value]:
    for column in ("women", "men", "total"):
        if one.participants is None:
            yield count_value(context, None)
        else:
            yield people_value(context, one.participants, column)
