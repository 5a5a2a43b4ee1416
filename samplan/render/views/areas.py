"""Goal areas: under headings of their own, or as a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.labels import field_label
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Draft, Line, Lines, make_table, text_value, without_empty_columns
from samplan.render.views.items import Item, show_items
from samplan.render.views.trees import one_line, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.goal import Area
    from samplan.schema.terms import Style


def show_areas(context: Context, areas: Sequence[Area], style: Style | None, place: Place) -> Shown:
    """Areas as a section shows them; under headings where they are described, else as a list."""
    if style == "table":
        return _table(context, areas, place)
    usual: Style = "headings" if any(area.text for area in areas) else "bullets"
    return show_items(context, [Item(area.name, area.text) for area in areas], style or usual, place)


def _table(context: Context, areas: Sequence[Area], place: Place) -> Shown:
    lines = [
        Line(
            words(area.name),
            (text_value(context, one_line(context.prose(area.text)) if area.text else ()),),
        )
        for area in areas
    ]
    texts = (context.capitalised(field_label("Goal", "area")), context.say(labels.DESCRIPTION))
    head, kept = without_empty_columns(texts, lines)
    return Shown((make_table(context, Draft(place.heading, head, (Lines(kept),)), place),))
