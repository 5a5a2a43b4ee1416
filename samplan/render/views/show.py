"""What a section shows, by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from samplan.figures.selection import chosen_by, shown_items, unknown_ids
from samplan.figures.styles import left_out, usual_style
from samplan.frozen import replace
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.allocations import show_allocations
from samplan.render.views.areas import show_areas
from samplan.render.views.association import show_association
from samplan.render.views.blocks import Block, ContentsHere, Shown
from samplan.render.views.charts.equity import equity_charts
from samplan.render.views.decision import show_decision
from samplan.render.views.deviations import show_deviations
from samplan.render.views.documents import show_documents
from samplan.render.views.equity import equity_table
from samplan.render.views.facts import show_facts
from samplan.render.views.financing import financing_table
from samplan.render.views.goals import show_goals
from samplan.render.views.interventions import show_interventions
from samplan.render.views.items import prose_blocks
from samplan.render.views.limits import show_limits
from samplan.render.views.members import show_members
from samplan.render.views.money_tables import budget_blocks, table_blocks
from samplan.render.views.outcomes import show_outcomes
from samplan.render.views.people import show_statistics
from samplan.render.views.printed import with_notes
from samplan.render.views.target_groups import show_target_groups
from samplan.render.views.trees import paragraph

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.section import Show

_NOTED_ELSEWHERE = ("contents", "decision", "association")
"""What holds no values of its own, or has its notes in the head."""


def show(context: Context, what: Show, place: Place) -> Shown:
    """The blocks and entries of what a section shows; nothing where the plan has none of it."""
    items = shown_items(context.plan, what)
    missing = _not_at_hand(context, what, place)
    if not items:
        return Shown(missing)
    place = replace(place, has_names=place.has_names and what.names, told=chosen_by(what))
    shown = _show(context, what, items, place)
    shown = Shown((*shown.blocks, *missing), shown.entries)
    if what.what in _NOTED_ELSEWHERE:
        return shown
    style = what.style or usual_style(what.what, items) or "headings"
    hidden = tuple(frozenset(left_out(what.what, style, item, ())) for item in items)
    return with_notes(context, shown, items, place, hidden)


def _not_at_hand(context: Context, what: Show, place: Place) -> tuple[Block, ...]:
    """A word in place of items that stand in a plan which is not at hand."""
    if not context.kin.absent or not unknown_ids(context.plan, what):
        return ()
    words = context.say(labels.SHOWN_IN_ANOTHER_PLAN, what=term("Shown", what.what))
    return prose_blocks(context, (paragraph(words),), place)


def _show(context: Context, what: Show, items: tuple[Any, ...], place: Place) -> Shown:  # noqa: C901, PLR0911, PLR0912 - one noun, one line
    match what.what:
        case "areas":
            return show_areas(context, items, what.style, place)
        case "goals":
            return show_goals(context, items, what.style, place)
        case "target_groups":
            return show_target_groups(context, items, what.style, place)
        case "interventions":
            return show_interventions(context, items, what.style, place)
        case "financing":
            return Shown(tuple(financing_table(context, one.name, one.financing) for one in items))
        case "budget":
            return Shown(budget_blocks(context, items[0]))
        case "tables":
            return Shown(tuple(table for one in items for table in table_blocks(context, one)))
        case "equity":
            budget = context.plan.budget
            if budget is None:
                return Shown()
            return Shown((*equity_charts(context), equity_table(context, budget, items[0])))
        case "limits":
            return show_limits(context, items, what.style, place)
        case "statistics":
            return show_statistics(context, items)
        case "allocations":
            return show_allocations(context, items, what.style, place)
        case "outcomes":
            return show_outcomes(context, items, what.style, place)
        case "association":
            return show_association(context, items[0])
        case "members":
            return show_members(context, items, what.style, place)
        case "documents":
            return show_documents(context, items, what.style, place)
        case "deviations":
            return show_deviations(context, items, place)
        case "decision":
            return show_decision(context, items[0], place)
        case "facts":
            return show_facts(context, items, what.style, place)
        case "contents":
            return Shown((ContentsHere(),))
        case _:
            assert_never(what.what)
