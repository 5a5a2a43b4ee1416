"""Target groups: in their own words, ranked, or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.styles import usual_style
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact, Shown
from samplan.render.views.draft import Line, filled, make_table, of_items, text_value
from samplan.render.views.items import Item, facts_of, show_items
from samplan.render.views.trees import one_line, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.target_group import TargetGroup
    from samplan.schema.terms import Style

_LAST = 10**9


def show_target_groups(
    context: Context, groups: Sequence[TargetGroup], style: Style | None, place: Place
) -> Shown:
    """Target groups as a section shows them; ranked where the document ranks them."""
    style = style or usual_style("target_groups", groups) or "bullets"
    if style == "ranked":
        groups = sorted(groups, key=lambda group: _LAST if group.rank is None else group.rank)
    if style == "table":
        return _table(context, groups, place)
    return show_items(
        context,
        [
            Item(one.name, one.text, _facts(context, one, place.told), origin=context.path_of(one))
            for one in groups
        ],
        style,
        place,
    )


def _facts(context: Context, group: TargetGroup, told: Sequence[str]) -> tuple[Fact, ...]:
    standing = "" if "standing" in told else _standing(context, group)
    return tuple(
        facts_of(
            (context.say(labels.STANDING), standing),
            (_rank_label(context), _rank(context, group)),
            (context.say(labels.AGES), _ages(context, group)),
        )
    )


def _rank_label(context: Context) -> str:
    return context.capitalised(field_label("TargetGroup", "rank"))


def _rank(context: Context, group: TargetGroup) -> str:
    return "" if group.rank is None else context.as_printed(group.rank, str(group.rank))


def _standing(context: Context, group: TargetGroup) -> str:
    return context.capitalised(term("GroupStanding", group.standing)) if group.standing else ""


def _ages(context: Context, group: TargetGroup) -> str:
    return context.as_printed(group.ages, filters.ages(group.ages, context.language)) if group.ages else ""


def _table(context: Context, groups: Sequence[TargetGroup], place: Place) -> Shown:
    texts = (labels.TARGET_GROUP, labels.DESCRIPTION, labels.AGES, labels.STANDING)
    head = (*(context.say(text) for text in texts), _rank_label(context))
    lines = [
        Line(
            words(group.name) if group.name else one_line(context.prose(group.text)),
            (
                text_value(context, one_line(context.prose(group.text)) if group.name else ()),
                text_value(context, _ages(context, group)),
                text_value(context, _standing(context, group)),
                text_value(context, _rank(context, group)),
            ),
        )
        for group in groups
    ]
    lines = of_items(context, lines, groups)
    return Shown((make_table(context, filled(place.heading, head, lines)),))
