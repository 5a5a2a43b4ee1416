"""The members of the association, by the party whose funds they pay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.kin import item_of
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Block, Shown
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.items import facts_block, facts_of, prose_blocks
from samplan.render.views.trees import bullets, paragraph, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.association import Member
    from samplan.schema.terms import Party, Style

PARTIES: tuple[Party, ...] = ("state", "region", "municipalities")


def show_members(context: Context, members: Sequence[Member], style: Style | None, place: Place) -> Shown:
    """Members party by party where all have one; else, or if asked for, as a list or a table."""
    if style == "table":
        return _table(context, members, place)
    if style is None and all(member.party for member in members):
        return Shown(_by_party(context, members))
    texts = ((paragraph(_with_notes(context, member)),) for member in members)
    return Shown(prose_blocks(context, bullets(texts, ranked=style == "ranked"), place))


def _by_party(context: Context, members: Sequence[Member]) -> tuple[Block, ...]:
    names = {party: [_with_notes(context, one) for one in members if one.party == party] for party in PARTIES}
    pairs = (
        (context.capitalised(term("Party", party)), context.names(names[party]) if names[party] else "")
        for party in PARTIES
    )
    return facts_block(tuple(facts_of(*pairs)))


def _with_notes(context: Context, member: Member) -> str:
    """The name, with the other names and since when and until when it is a member in parentheses."""
    notes = (*member.aliases, *_time(context, member))
    return f"{member.name} ({', '.join(notes)})" if notes else member.name


def _time(context: Context, member: Member) -> Iterator[str]:
    if member.joined is not None:
        yield context.say(labels.JOINED, on=context.when(member.joined))
    if member.left is not None:
        yield context.say(labels.LEFT, on=context.when(member.left))
    if member.successor is not None:
        yield context.say(labels.SUCCEEDED, name=_successor(context, member.successor))


def _successor(context: Context, wanted: str) -> str:
    found = item_of(context.kin, "association.members", wanted)
    return found.item.name if found else context.say(labels.IN_ANOTHER_PLAN)


def _table(context: Context, members: Sequence[Member], place: Place) -> Shown:
    lines = [
        Line(
            words(member.name),
            (
                text_value(context, context.capitalised(term("Party", member.party)) if member.party else ""),
                text_value(context, context.names(member.aliases)),
                text_value(context, ", ".join(_time(context, member))),
            ),
        )
        for member in members
    ]
    lines = of_items(context, lines, members)
    aliases = context.capitalised(field_label("Member", "aliases"))
    texts = [*(context.say(text) for text in (labels.MEMBER, labels.PARTY)), aliases]
    texts.append(context.say(labels.MEMBER_TIME))
    return Shown((make_table(context, filled(place.heading, texts, lines)),))
