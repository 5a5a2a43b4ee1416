"""How the association wants to divide its efforts, beside how the plan divides them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from samplan.figures.allocation import computed_shares, division, stated_shares
from samplan.prose.tree import Block
from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.views.blocks import Block as ViewBlock
from samplan.render.views.blocks import Shown
from samplan.render.views.charts.allocation import allocation_charts
from samplan.render.views.draft import Line, Value, filled, make_table
from samplan.render.views.items import Item, prose_blocks, show_items
from samplan.render.views.machine import machine_value
from samplan.render.views.table import TableView
from samplan.render.views.trees import paragraph, words

if TYPE_CHECKING:
    from fractions import Fraction

    from samplan.figures.allocation import Division
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.limit import Allocation
    from samplan.schema.terms import Style
    from samplan.schema.values import Share
    from samplan.texts import Text


def show_allocations(
    context: Context, allocations: Sequence[Allocation], style: Style | None, place: Place
) -> Shown:
    """Divisions as tables, after their own words; only a table, or only the words, if asked for."""
    if style not in (None, "table"):
        items = [Item(None, one.wording) for one in allocations if one.wording]
        return show_items(context, items, "bullets" if style == "headings" else style, place)
    blocks: list[ViewBlock] = []
    for one in allocations:
        if style is None and one.wording:
            blocks += prose_blocks(context, context.prose(one.wording), place)
        blocks += _blocks(context, one)
    return Shown(tuple(blocks))


def _blocks(context: Context, one: Allocation) -> tuple[ViewBlock, ...]:
    divided = division(context.plan, one) if one.base not in (None, "other") else None
    is_whole = divided is not None and not (divided.uncounted or divided.unclassed)
    shares = stated_shares(one) or (computed_shares(one, divided) if divided and is_whole else ())
    charts = allocation_charts(context, one, shares, context.say(labels.ALLOCATIONS[one.base]))
    return (*charts, _table(context, one, divided))


def _table(context: Context, one: Allocation, divided: Division | None) -> TableView:
    computed = computed_shares(one, divided) if divided else ()
    shares: tuple[Share | Fraction | None, ...] = tuple(share.actual for share in computed)
    lines = [
        Line(words(part.name), (_share(context, part.share), _share(context, part.actual or share)))
        for part, share in zip_longest(one.classes, shares)
    ]
    texts = [context.say(text) for text in (labels.CLASS, labels.SHARE, _heading(context, one))]
    return make_table(
        context,
        filled(
            context.say(labels.ALLOCATIONS[one.base]),
            texts,
            lines,
            details=tuple(_details(context, one)),
            notes=tuple(_notes(context, divided)) if computed else (),
        ),
    )


def _heading(context: Context, one: Allocation) -> Text:
    """What the shares beside the aims are called: in a report that states them, what came of these."""
    plan = context.plan
    is_reported = "follow_up" in (plan.kind, *plan.also) and all(part.actual for part in one.classes)
    return labels.REPORTED_SHARE if is_reported else labels.PRESENT_SHARE


def _share(context: Context, share: Share | Fraction | None) -> Value:
    return Value(
        (Words(context.as_printed(share, filters.percent(share, context.language))),),
        "" if share else filters.read_aloud(None, context.language),
        data=machine_value(share),
    )


def _details(context: Context, one: Allocation) -> Iterator[str]:
    if one.by:
        yield context.say(labels.HOLDS_FROM, year=context.as_printed(one.by, str(one.by)))
    if one.tolerance:
        tolerance = filters.percentage_points(one.tolerance.fraction, context.language)
        yield context.say(labels.TOLERANCE, tolerance=context.as_printed(one.tolerance, tolerance))


def _notes(context: Context, divided: Division | None) -> Iterator[tuple[Block, ...]]:
    if divided and divided.uncounted:
        yield (paragraph(context.say(labels.UNCOUNTED, names=divided.uncounted)),)
