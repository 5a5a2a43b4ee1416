"""What a section shows: the items of the plan that its `show` selects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.lent import LENT, lent, lent_at_hand
from samplan.schema.kept import kept
from samplan.schema.part import Part, lost_of

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.schema.association import Association
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan
    from samplan.schema.section import Section, Show, Where

LISTS = (
    "areas",
    "goals",
    "target_groups",
    "interventions",
    "tables",
    "limits",
    "statistics",
    "allocations",
    "outcomes",
    "documents",
    "deviations",
    "facts",
)
"""What can be shown item by item, and chosen from with `where`."""


_WANTED = ("area", "level", "category", "standing", "direction", "kind")


@kept
def shown_items(plan: Plan, show: Show) -> tuple[Any, ...]:
    """The items that a section shows, in the order to show them; empty where there are none.

    Ids may name items of a list that the plan takes from those that it builds on (`Kin.whole`). What is
    shown as a whole (budget, equity, decision, contents) counts as one item.
    """
    if show.what in LISTS:
        return tuple(_chosen(plan, show.what, show.where))
    if show.what == "members":
        return plan.association.members
    if show.what == "association":
        return (plan.association,) if _has_facts(plan.association) else ()
    if show.what == "financing":
        return tuple(one for one in _chosen(plan, "interventions", show.where) if one.financing)
    if show.what == "equity":
        return _equity(plan.budget) if plan.budget else ()
    whole = {"budget": plan.budget, "decision": plan.decision, "contents": plan.sections or None}[show.what]
    return () if whole is None else (whole,)


def _equity(budget: Budget) -> tuple[Any, ...]:
    """The equity of a budget; of one that could be read only in part nobody knows whether it has any."""
    if budget.equity is None:
        for name in lost_of(budget) if isinstance(budget, Part) else ():
            getattr(budget, name)
        return ()
    return (budget.equity,)


def _has_facts(one: Association) -> bool:
    """Whether there is more to show of an association than its names, which the head has."""
    return bool(one.organisation_number or one.formed_on or one.area or one.successors)


def unknown_ids(plan: Plan, show: Show) -> tuple[str, ...]:
    """The ids that a section wants to show, and that no plan at hand has."""
    if show.where is None or not show.where.ids:
        return ()
    known = {item.id for item in (*listed(plan, show), *listed_by_others(plan, show))}
    return tuple(name for name in show.where.ids if name not in known)


def is_misdirected(plan: Plan, show: Show) -> bool:
    """Whether a section chooses by an id, or by an area, that no plan at hand has."""
    if show.where is None:
        return False
    areas = (*(one.id for one in plan.areas), *(one.item.id for one in lent_at_hand(plan, "areas")))
    return show.where.area not in (None, *areas) or bool(unknown_ids(plan, show))


def listed_by_others(plan: Plan, show: Show) -> tuple[Any, ...]:
    """The items of the plans that a plan builds on which a section can show, if it names their ids."""
    return tuple(one.item for one in lent_at_hand(plan, show.what)) if show.what in LENT else ()


def lacking(kin: Kin) -> str:
    """The id of a plan that is not at hand and that a document takes something from; empty where none is.

    It would say whose the document is, or has items that a section shows.
    """
    gone = [one for one in kin.absent if "revises" not in (one.link, one.key)]
    if "name" in kin.unknown:
        return kin.absent[0].id
    is_short = gone and any(unknown_ids(kin.whole, show) for show in _shows(kin.whole.sections))
    return gone[0].id if is_short else ""


def _shows(sections: Sequence[Section]) -> Iterator[Show]:
    for section in sections:
        if section.show is not None:
            yield section.show
        yield from _shows(section.sections)


def listed(plan: Plan, show: Show) -> tuple[Any, ...]:
    """The items with an id of the list that a section chooses from."""
    name = {"financing": "interventions"}.get(show.what, show.what)
    items = plan.association.members if name == "members" else getattr(plan, name) if name in LISTS else ()
    return tuple(item for item in items if hasattr(item, "id"))


def chosen_by(show: Show) -> tuple[str, ...]:
    """The facts by which a section chooses what it shows: `level`, `standing`."""
    where = show.where
    return () if where is None else tuple(name for name in _WANTED if getattr(where, name) is not None)


def _chosen(plan: Plan, name: str, where: Where | None) -> Sequence[Any]:
    items: Sequence[Any] = getattr(plan, name)
    if where is None:
        return items
    if where.ids:
        by_id = {getattr(item, "id", None): item for item in items}
        items = [item for one in where.ids if (item := by_id.get(one) or _of_others(plan, name, one))]
    return _wanted(items, where)


@kept
def _wanted(items: Sequence[Any], where: Where) -> Sequence[Any]:
    """The items that have the facts by which a section chooses."""
    wanted = [(name, value) for name in _WANTED if (value := getattr(where, name)) is not None]
    return [item for item in items if all(getattr(item, name, None) == value for name, value in wanted)]


def _of_others(plan: Plan, name: str, wanted: str) -> Any:  # noqa: ANN401 - an item of a list, or nothing
    """The item of an id that a plan takes from those that it builds on."""
    if name not in LENT:
        return None
    return next((one.item for one in lent(plan, name) if one.item.id == wanted), None)
