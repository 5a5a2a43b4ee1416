"""What is printed of an intervention under its text, a line for each fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.kin import item_of
from samplan.figures.members import member_named, present_members
from samplan.render.labels import document as labels
from samplan.render.labels import field_label, term
from samplan.render.views.blocks import Fact
from samplan.render.views.items import facts_of, system_words
from samplan.render.views.partners import financier_words, have_figures, unit_words
from samplan.render.views.people import in_one_line
from samplan.schema.plain_values import RefByName
from samplan.schema.shape import prose
from samplan.schema.slugs import slug

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.intervention import Intervention

_SHORTEST_SENTENCE = 5
"""Fewer words than these are a name, which may well be repeated."""
_FEWEST_MEMBERS = 4
"""Fewer names than these are as quickly read as "all members"; an association has four parties at least."""


def intervention_facts(context: Context, one: Intervention, told: Sequence[str] = ()) -> Iterator[Fact]:
    """The facts that an intervention gives, in the order of the format, without those told by a heading."""
    area = None if "area" in told else one.area
    yield from facts_of(
        _names(context, one, "aliases"),
        *_what_it_is(context, one),
        (label_of(context, "area"), context.name_of("areas", area) if area else ""),
        *_who(context, one),
        *_how_much(context, one),
        (label_of(context, "is_esf"), context.say(labels.YES) if one.is_esf else ""),
        (label_of(context, "system"), system_words(context, one.system, one.follow_up)),
        (label_of(context, "follow_up"), "" if _is_said(context, one.follow_up) else one.follow_up),
    )


def label_of(context: Context, field: str) -> str:
    """The name of a field of an intervention, as the first words of a line."""
    return context.capitalised(field_label("Intervention", field))


def _names(context: Context, one: Intervention, field: str) -> tuple[str, str]:
    """A field that lists names, with its label; without names the fact is not printed."""
    return label_of(context, field), context.names(getattr(one, field))


def _what_it_is(context: Context, one: Intervention) -> Iterator[tuple[str, str | None]]:
    label = label_of
    yield label(context, "direction"), _term(context, "Direction", one.direction)
    yield label(context, "category"), one.category
    yield label(context, "support"), _term(context, "Support", one.support)
    yield label(context, "period"), context.period(one.period) if one.period else ""
    yield label(context, "duration"), context.duration(one.duration) if one.duration else ""
    yield label(context, "life"), _term(context, "Life", one.life)
    yield label(context, "split_from"), _earlier(context, one, one.split_from)
    yield label(context, "merged_from"), _earlier(context, one, one.merged_from)
    part_of = (one.part_of,) if one.part_of else ()
    for field, named in (("part_of", part_of), ("moved_into", one.moved_into)):
        yield label(context, field), context.names([context.name_of("interventions", each) for each in named])
    yield label(context, "moved_to"), one.moved_to


def _earlier(context: Context, one: Intervention, named: Sequence[str]) -> str:
    """What earlier interventions were called: in the file, in a plan at hand, else as its other names say."""
    names = [_earlier_name(context, one, wanted) for wanted in named]
    unknown = "" if one.aliases else context.say(labels.IN_ANOTHER_PLAN)
    return context.names(tuple(dict.fromkeys(name or unknown for name in names if name or unknown)))


def _earlier_name(context: Context, one: Intervention, wanted: str) -> str | None:
    if isinstance(wanted, RefByName):
        return wanted.name
    found = item_of(context.kin, "interventions", wanted)
    if found is not None:
        return str(found.item.name)
    return next((alias for alias in one.aliases if slug(alias) == wanted), None)


def _who(context: Context, one: Intervention) -> Iterator[tuple[str, str | None]]:
    groups = [context.name_of("target_groups", group) for group in one.target_groups]
    yield label_of(context, "target_groups"), context.names(groups)
    yield label_of(context, "owner"), one.owner
    for field in ("performers", "parties"):
        label, names = _names(context, one, field)
        yield (
            label,
            context.say(labels.ALL_MEMBERS) if _are_all_members(context, getattr(one, field)) else names,
        )
    financiers = [financier_words(context, each) for each in one.financiers]
    yield label_of(context, "financiers"), context.names(financiers)
    units = [] if have_figures(one) else [unit_words(context, unit) for unit in one.local_units]
    yield label_of(context, "local_units"), context.names(units)


def _are_all_members(context: Context, names: Sequence[str]) -> bool:
    """Whether names are those of all members, and of nobody else."""
    association = context.kin.whole.association
    members = present_members(association, context.kin.whole.period)
    if not len(names) == len(members) >= _FEWEST_MEMBERS:
        return False
    named = [member_named(association, name) for name in names]
    return all(member in named for member in members)


def _how_much(context: Context, one: Intervention) -> Iterator[tuple[str, str | None]]:
    yield cost_label(context, (one,)), context.quantity(one.cost) if one.cost else ""
    yield label_of(context, "whole_cost"), context.quantity(one.whole_cost) if one.whole_cost else ""
    people = in_one_line(context, one.participants) if one.participants else ""
    yield label_of(context, "participants"), people


def cost_label(context: Context, beside: Sequence[Intervention]) -> str:
    """What the cost of the plan's first year is called: with its year, where another one stands beside it."""
    label = label_of(context, "cost")
    has_another = any(one.whole_cost for one in beside)
    return f"{label} {context.plan.period.first_year}" if has_another else label


def _term(context: Context, words: str, value: str | None) -> str:
    return context.capitalised(term(words, value)) if value else ""


def _is_said(context: Context, sentence: str | None) -> bool:
    """Whether the prose of the plan says a sentence word for word, so that a fact would repeat it."""
    if sentence is None or len(sentence.split()) < _SHORTEST_SENTENCE:
        return False
    return any(sentence in " ".join(text.split()) for _, text in prose(context.plan))
