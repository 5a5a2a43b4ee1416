"""Key figures: a table, or a list where each is one line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.prose.tree import Block, Paragraph
from samplan.render.labels import document as labels
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Line, Value, filled, make_table, of_items, text_value
from samplan.render.views.items import prose_blocks
from samplan.render.views.trees import bullets, named, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.facts import Fact
    from samplan.schema.terms import Style


def show_facts(context: Context, facts: Sequence[Fact], style: Style | None, place: Place) -> Shown:
    """Key figures as a table; as a list, or as paragraphs, where a section asks for it."""
    if style in (None, "table", "headings"):
        return _table(context, facts, place)
    items = [_item(context, one) for one in facts]
    if style == "paragraphs":
        return Shown(prose_blocks(context, tuple(block for item in items for block in item), place))
    return Shown(prose_blocks(context, bullets(items, ranked=style == "ranked"), place))


def _value(context: Context, one: Fact) -> str:
    """The figure as the document gives it, with what it is a share of."""
    value = context.quantity(one.value)
    return context.say(labels.OF_BASE, bound=value, base=one.of) if one.of else value


def _when(context: Context, one: Fact) -> str:
    times = (
        context.period(one.period) if one.period else "",
        context.when(one.on) if one.on is not None else "",
    )
    return ", ".join(time for time in times if time)


def _item(context: Context, one: Fact) -> tuple[Block, ...]:
    """`ESF-bidrag till Vägen in: 588 tkr (2024; Försäkringskassan).` with what is said about it."""
    source = context.say(labels.SOURCE, source=one.source) if one.source else ""
    more = "; ".join(text for text in (_when(context, one), source) if text)
    line = f"{one.name}: {_value(context, one)}{f' ({more})' if more else ''}"
    return (Paragraph(words(line)), *(context.prose(one.note) if one.note else ()))


def _table(context: Context, facts: Sequence[Fact], place: Place) -> Shown:
    lines = [
        Line(
            words(one.name),
            (
                Value(words(_value(context, one))),
                text_value(context, _when(context, one)),
                text_value(context, one.source or ""),
            ),
        )
        for one in facts
    ]
    lines = of_items(context, lines, facts)
    texts = (labels.KEY_FIGURE, labels.FIGURE, labels.TIME, labels.ORIGIN)
    head = [context.say(text) for text in texts]
    notes = tuple(named(one.name, context.prose(one.note)) for one in facts if one.note)
    return Shown((make_table(context, filled(place.heading, head, lines, notes=notes)),))
