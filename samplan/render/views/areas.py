"""Goal areas: under headings of their own, or as a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.items import Item, facts_of, show_items
from samplan.render.views.trees import numbered, one_line, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.goal import Area
    from samplan.schema.terms import Style


def show_areas(context: Context, areas: Sequence[Area], style: Style | None, place: Place) -> Shown:
    """Areas as a section shows them; under headings where they are described, else as a list."""
    if style == "table":
        return _table(context, areas, place)
    usual: Style = "headings" if any(area.text or area_words(context, area) for area in areas) else "bullets"
    items = [
        Item(
            numbered(area.number, area.name),
            area.text,
            tuple(_facts(context, area)),
            origin=context.path_of(area),
        )
        for area in areas
    ]
    return show_items(context, items, style or usual, place)


def _facts(context: Context, area: Area) -> Iterator[Fact]:
    """What an area is where that is no goal area, and what it is a part of."""
    yield from facts_of(
        (_label(context, "kind"), "" if area.kind == "area" else _kind(context, area)),
        (_label(context, "parent"), context.name_of("areas", area.parent) if area.parent else ""),
    )


def area_words(context: Context, area: Area) -> str:
    """The same in one line: `Fokusområde, del av Etablering`; empty for a goal area that is part of none."""
    facts = [] if area.kind == "area" else [_kind(context, area)]
    if area.parent:
        part_of = f"{_label(context, 'parent')} {context.name_of('areas', area.parent)}"
        facts.append(part_of[:1].lower() + part_of[1:] if facts else part_of)
    return ", ".join(facts)


def _label(context: Context, field: str) -> str:
    return context.capitalised(field_label("Area", field))


def _kind(context: Context, area: Area) -> str:
    return context.capitalised(term("AreaKind", area.kind))


def _table(context: Context, areas: Sequence[Area], place: Place) -> Shown:
    lines = [
        Line(
            words(numbered(area.number, area.name)),
            (text_value(context, one_line(context.prose(area.text)) if area.text else ()),),
        )
        for area in areas
    ]
    lines = of_items(context, lines, areas)
    texts = (context.capitalised(field_label("Goal", "area")), context.say(labels.DESCRIPTION))
    return Shown((make_table(context, filled(place.heading, texts, lines)),))
