"""Annexes and other documents that belong to the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.prose.reader import address
from samplan.prose.tree import Block, Inlines, Link, Paragraph, Text
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.items import prose_blocks
from samplan.render.views.trees import bullets, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.document import RelatedDocument
    from samplan.schema.terms import Style
    from samplan.schema.time import When


def show_documents(
    context: Context, documents: Sequence[RelatedDocument], style: Style | None, place: Place
) -> Shown:
    """Documents with links to them: a list, or a table with what each of them is."""
    if style == "table":
        return _table(context, documents, place)
    items = [_item(context, one) for one in documents]
    return Shown(prose_blocks(context, bullets(items, ranked=style == "ranked"), place))


def _title(one: RelatedDocument) -> Inlines:
    """The title, as a link where the document can be read."""
    link = Link(address(one.link), words(one.title)) if one.link else None
    return (link,) if link and link.is_live else words(one.title)


def _item(context: Context, one: RelatedDocument) -> tuple[Block, ...]:
    issued = ", ".join(filter(None, (one.by, context.when(one.on) if one.on else "")))
    what = _holds(context, one)
    holds = (
        context.say(labels.HOLDS, what=what) if what and what.casefold() not in one.title.casefold() else ""
    )
    facts = "; ".join(filter(None, (_role(context, one), holds, issued)))
    return (Paragraph((*_title(one), Text(f" ({facts})")) if facts else _title(one)),)


def _holds(context: Context, one: RelatedDocument) -> str:
    """What of the plan stands in the document."""
    return context.list([context.say(term("Holds", what)) for what in one.holds])


def _role(context: Context, one: RelatedDocument) -> str:
    """What the document is, where its title does not say so and it is more than related."""
    role = context.say(term("DocumentRole", one.role))
    return "" if one.role == "related" or role.casefold() in one.title.casefold() else role


def _cells(context: Context, one: RelatedDocument) -> tuple[str | When, ...]:
    role = context.capitalised(term("DocumentRole", one.role))
    return role, _holds(context, one), one.by or "", one.on or ""


def _table(context: Context, documents: Sequence[RelatedDocument], place: Place) -> Shown:
    lines = [
        Line(_title(one), tuple(text_value(context, text) for text in _cells(context, one)))
        for one in documents
    ]
    lines = of_items(context, lines, documents)
    names = [context.capitalised(field_label("RelatedDocument", field)) for field in ("holds", "by", "on")]
    head = (context.say(labels.DOCUMENT), context.say(labels.ROLE), *names)
    return Shown((make_table(context, filled(place.heading, head, lines)),))
