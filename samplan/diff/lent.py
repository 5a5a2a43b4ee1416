"""What two plans leave to the plans that they build on: filled in where it is at hand, else not compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from samplan.changes import Notice, NoticeKind
from samplan.diff.nodes import Node, tree_of
from samplan.figures.budget_home import budget_home
from samplan.figures.kin import Absent, Kin, home_of, items_of
from samplan.figures.lent import LENT, lent_at_hand
from samplan.figures.members import with_members_named
from samplan.figures.signs import sides_below_zero, upright
from samplan.figures.supplement import as_revised
from samplan.frozen import frozen
from samplan.schema.part import Part, given_fields, peek, with_fields
from samplan.schema.shape import SHAPES, parts

if TYPE_CHECKING:
    from samplan.schema.document import RelatedDocument
    from samplan.schema.plan import Plan

    Home = Plan | Absent | RelatedDocument
    """Where something stands that a plan leaves out: a plan, one not at hand, a document that is none."""


_USERS = ("Goal", "Intervention", "Row")
_USES = ("area", "target_groups")
"""The fields of these by which an item of another plan is one of their own plan."""


@frozen
class Compared:
    """A plan as it is compared."""

    plan: Plan
    """With the facts and lists that it leaves to plans at hand, and the sizes of income and costs."""
    tree: Node
    notices: tuple[Notice, ...]
    """What of it is not compared, because it stands in a plan that is not at hand."""
    turned: tuple[str, ...] = ()
    """The sides of its tables that it writes with a minus sign."""


def compared(old: Kin, new: Kin) -> tuple[Compared, Compared]:
    """Two plans as they are compared."""
    before, after = _taken(old, new), _taken(new, old)
    return _compared(old, new, before, after), _compared(new, old, after, before)


def _taken(kin: Kin, other: Kin) -> dict[str, Home]:
    """Where the lists, and the budget, are looked for that a plan leaves out, by their names."""
    homes = ((name, home_of(kin, name), home_of(other, name)) for name in LENT)
    taken: dict[str, Home] = {
        name: home for name, home, its in homes if home is not None and _is_taken(kin, other, home, its)
    }
    gone = next((one for one in kin.absent if "revises" not in (one.link, one.key)), None)
    if gone is not None:
        taken |= {name: gone for name in LENT if name not in taken and _lacks(kin, other, name)}
    if (budget := _home_of_budget(kin)) and (
        peek(other.plan, "budget") or _home_of_budget(other) not in (None, budget)
    ):
        taken["budget"] = budget
    return taken


def _home_of_budget(kin: Kin) -> Plan | RelatedDocument | None:
    """The plan with the budget of a plan that has none itself, or the document that is said to have it."""
    home = budget_home(kin.plan, kin.companions)
    return (home.plan or home.document) if home else None


def _is_taken(kin: Kin, other_kin: Kin, home: Plan | Absent, other: Plan | Absent | None) -> bool:
    """Whether a list that a plan leaves out is to be looked for: the other one has it, or another one.

    Of two reports that both leave it out it is no matter what the plans say that they report on.
    """
    if home is kin.plan:
        return False
    if other is other_kin.plan or home is other:
        return True
    kinds = (kin.plan.kind, other_kin.plan.kind)
    return not isinstance(home, Absent) and not isinstance(other, Absent | None) and "follow_up" not in kinds


def _compared(kin: Kin, other: Kin, homes: Mapping[str, Home], theirs: Mapping[str, Home]) -> Compared:
    plans = {name: home for name, home in homes.items() if _is_plan(home)}
    found = {name: getattr(home, name) for name, home in plans.items()} | _missed(kin, other, theirs)
    written = with_fields(kin.whole, found) if found else kin.whole
    plan = with_members_named(upright(as_revised(written, other.plan)))
    tree = tree_of(plan)
    tree.others = tuple(lender.plan for lender in kin.lenders)
    tree.unknown = frozenset(homes) - plans.keys()
    for node in tree.inner["association"]:
        node.unknown = kin.unknown
    return Compared(plan, tree, tuple(_notices(kin, other, homes)), sides_below_zero(written))


def _is_plan(home: Home | None) -> bool:
    return type(home).__name__ == "Plan"


def _missed(kin: Kin, other: Kin, homes: Mapping[str, Home]) -> dict[str, tuple[Any, ...]]:
    """The lists of a plan that lack what the other one lists, and what holds for both by their goals plan.

    A goal that a plan does not repeat has not gone: it stands in the plan that it follows. The other one
    lists what it has itself, or what it leaves to the plan at its home.
    """
    lists: dict[str, tuple[Any, ...]] = {}
    for name in LENT:
        own = peek(kin.plan, name, ())
        home: Any = homes.get(name)
        theirs = {one.id for one in peek(home if _is_plan(home) else other.plan, name, ())}
        kept = [one.item for one in items_of(kin, name) if one.plan and one.item.id in theirs]
        if own and kept:
            lists[name] = (*own, *kept)
    return lists


def _lacks(kin: Kin, other: Kin, name: str) -> bool:
    """Whether a plan names something that the other has in its list, and no plan at hand beside itself."""
    own = getattr(kin.plan, name)
    at_hand = {one.id for one in (*own, *(one.item for one in lent_at_hand(kin.whole, name)))}
    its = {one.id for one in getattr(other.plan, name)}
    return bool(own) and bool((_named(kin.plan, name) - at_hand) & its)


def _named(plan: Plan, name: str) -> set[str]:
    """The ids of a list that a plan's sections show, or its goals, interventions and rows refer to."""
    found: set[str] = set()
    for _, part in parts(plan):
        for ids in _ids_in(part, name):
            found |= {ids} if isinstance(ids, str) else {*ids}
    return found


def _ids_in(part: Any, name: str) -> Iterator[Any]:  # noqa: ANN401 - any part of a plan
    model = type(part).__name__
    if model == "Show" and part.what == name and part.where is not None:
        yield part.where.ids
    if model in _USERS:
        fields = (field.name for field in SHAPES[model].fields if field.refers == name)
        yield from (ids for field in fields if field in _USES and (ids := getattr(part, field)))


def _notices(kin: Kin, other: Kin, homes: Mapping[str, Home]) -> Iterator[Notice]:
    """One notice for each plan that is not at hand and would say something that the other plan says."""
    by_plan: dict[str, list[str]] = {}
    if kin.unknown:
        own: Any = other.whole.association
        said = given_fields(own) if isinstance(own, Part) else frozenset()
        for field in SHAPES["Association"].fields:
            if field.name in kin.unknown & said and field.name != "id":
                by_plan.setdefault(kin.absent[0].id, []).append(f"association.{field.name}")
    for name, home in homes.items():
        if name == "budget" and not _is_plan(home):
            by_plan.setdefault(cast("RelatedDocument", home).title, []).append(name)
        elif isinstance(home, Absent) and getattr(other.plan, name):
            by_plan.setdefault(home.id, []).append(name)
    for id_, fields in by_plan.items():
        yield Notice(NoticeKind.NOT_AT_HAND, id_, kin.plan.title, others=tuple(fields))
