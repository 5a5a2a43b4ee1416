"""Interventions: in their own words, under headings with their facts, or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.charts.people import participants_charts
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.intervention_facts import intervention_facts, label_of
from samplan.render.views.items import Item, show_items
from samplan.render.views.overview import Overview, overview_of
from samplan.render.views.partners import cost_value, have_figures, people_values, units_table
from samplan.render.views.trees import numbered, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.render.views.table import TableView
    from samplan.schema.intervention import Intervention
    from samplan.schema.terms import Style


def show_interventions(
    context: Context, interventions: Sequence[Intervention], style: Style | None, place: Place
) -> Shown:
    """Interventions as a section shows them; under headings of their own by default."""
    if style == "table":
        return Shown((*participants_charts(context, interventions), _table(context, interventions, place)))
    facts = [tuple(intervention_facts(context, one, place.told)) for one in interventions]
    is_under_headings = style in (None, "headings")
    charts = participants_charts(context, interventions) if is_under_headings else ()
    overview = overview_of(context, interventions, facts, place) if is_under_headings else Overview()
    items = [_item(context, one, overview.rest(own)) for one, own in zip(interventions, facts, strict=True)]
    shown = show_items(context, items, style or "headings", place)
    return Shown((*charts, *overview.blocks, *shown.blocks), shown.entries)


def _item(context: Context, one: Intervention, facts: tuple[Fact, ...]) -> Item:
    table = units_table(context, one) if have_figures(one) else None
    return Item(
        numbered(one.number, one.name), one.text, facts, table, is_running=True, origin=context.path_of(one)
    )


def _table(context: Context, interventions: Sequence[Intervention], place: Place) -> TableView:
    head = (
        *(context.say(text) for text in (labels.INTERVENTION, labels.DIRECTION)),
        label_of(context, "category"),
        *(context.say(text) for text in (labels.PERIOD, labels.OWNER, labels.COST)),
        label_of(context, "whole_cost"),
        *(context.say(text) for text in (labels.WOMEN, labels.MEN, labels.ALL)),
    )
    lines = of_items(context, [_line(context, one) for one in interventions], interventions)
    return make_table(context, filled(place.heading, head, lines))


def _line(context: Context, one: Intervention) -> Line:
    texts = (
        context.capitalised(term("Direction", one.direction)) if one.direction else "",
        one.category or "",
        context.period(one.period) if one.period else "",
        one.owner or "",
    )
    return Line(
        words(numbered(one.number, one.name)),
        (
            *(text_value(context, text) for text in texts),
            cost_value(context, one.cost),
            cost_value(context, one.whole_cost),
            *people_values(context, one.participants),
        ),
    )
