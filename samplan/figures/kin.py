"""A plan with the plans that it names: what it takes from them, and what one not at hand may say.

What a plan leaves out about its association is filled in from the plans that it builds on (ADR 0022).
Its lists are not: goals, areas and limits of a goals plan are looked up there, and stay its own. Documents
and rules see them beside the plan's fields, by `lent`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any

from samplan.figures.budget_home import companions
from samplan.figures.lent import LENT, Lent, with_lists
from samplan.figures.members import is_present
from samplan.frozen import frozen, replace
from samplan.results import Path
from samplan.schema.kinship import LINKS, Link
from samplan.schema.part import Loss, Part, Remnant, given_fields, lost_of, make_part, peek, with_fields
from samplan.schema.shape import SHAPES

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member
    from samplan.schema.plan import Plan
    from samplan.schema.time import Period

NOT_AT_HAND = "plan-not-in-run"
"""Why nobody can read a fact that may stand in a plan which is not at hand; it is no fault of a file."""

Find = Callable[[str], "Plan | None"]
"""The plan of an id, if it is at hand."""


def _nobody(_: str) -> Plan | None:
    """No plan, for none is at hand."""
    return None


@frozen
class Lender:
    """A plan that another builds on, directly or by way of others."""

    plan: Plan
    link: Link
    """The key of the plan itself that leads there."""


@frozen
class Absent:
    """A plan that is named and not at hand."""

    id: str
    link: Link
    """The key of the plan itself that leads there."""
    by: Plan
    """The plan that names it."""
    key: Link
    """The key by which that one does."""


@frozen
class Kin:
    """A plan with the plans that it names, as far as they are at hand."""

    plan: Plan
    whole: Plan
    """The plan as documents and comparisons take it: with what others say about its association."""
    judged: Plan
    """The same as rules take it: what may stand in a plan that is not at hand is lost to them."""
    lenders: tuple[Lender, ...] = ()
    """The plans that it builds on, nearest first, each once."""
    absent: tuple[Absent, ...] = ()
    """Those that are not at hand, nearest first."""
    sources: dict[str, Lender] = {}  # noqa: RUF012 - each plan has its own
    """Who says what the plan leaves out about its association, by field."""
    unknown: frozenset[str] = frozenset()
    """What nobody at hand says about the association, and one that is not at hand may say, by field."""
    companions: dict[str, Plan] = {}  # noqa: RUF012 - same
    """The plan files of its documents that hold a part of it, or are adopted with it, by their ids."""

    find: Find = _nobody
    """The plan of any other id, if it is at hand: for figure links that lead there."""

    def named(self, link: Link) -> Plan | None:
        """The plan that the plan itself names by a key, if it is at hand."""
        name = peek(self.plan, link)
        return next((one.plan for one in self.lenders if one.plan.id == name), None)

    @property
    def near(self) -> tuple[Plan, ...]:
        """The plan and those that it builds on, nearest first."""
        return (self.plan, *(lender.plan for lender in self.lenders))


def kin_of(plan: Plan, find: Find = _nobody) -> Kin:
    """A plan with the plans that it names, and those that they name.

    Args:
        plan: The plan.
        find: The plan of an id, if it is at hand.
    """
    kin = _kin_of(plan, find)
    if peek(plan, "extent") != "supplement":
        return kin
    from samplan.figures.supplement import as_supplement  # noqa: PLC0415 - few plans are supplements

    return replace(kin, plan=as_supplement(plan), judged=as_supplement(kin.judged))


def _kin_of(plan: Plan, find: Find) -> Kin:
    beside = {name: one for name in companions(plan) if (one := find(name)) is not None}
    if not any(peek(plan, link) or link in lost_of(plan) for link in LINKS):  # type: ignore[arg-type]  # a part
        return Kin(plan, plan, plan, companions=beside, find=find)
    lenders, absent = _met(plan, find)
    return _lending(replace(_filled(plan, tuple(lenders), tuple(absent)), companions=beside, find=find))


def as_kin(plan: Plan | Kin) -> Kin:
    """A plan with its kin; a plain plan is taken by itself, with none at hand."""
    return plan if isinstance(plan, Kin) else kin_of(plan)


def association_of(kin: Kin) -> Association:
    """The association, field by field: the plan's own word, else that of the nearest plan that has one."""
    return kin.judged.association


def items_of(kin: Kin, name: str) -> tuple[Lent, ...]:
    """The items that ids of a list may mean: its own, then those of the plans it builds on, each id once.

    Args:
        kin: The plan with those that it names. Of an earlier version of itself nothing is looked up.
        name: A list of the plan, or `association.members` or `allocations.classes`.
    """
    found: dict[object, Lent] = {}
    for plan in (kin.plan, *(one.plan for one in kin.lenders if one.link != "revises")):
        home = "" if plan is kin.plan else peek(plan, "id", "")
        for path, item in _listed(plan, name):
            found.setdefault(item.id, Lent(item, home, path))
    return tuple(found.values())


def item_of(kin: Kin, name: str, wanted: str) -> Lent | None:
    """The item of a list that an id means."""
    return next((one for one in items_of(kin, name) if one.item.id == wanted), None)


def home_of(kin: Kin, name: str) -> Plan | Absent | None:
    """The plan whose list of that name holds for a plan: itself, else the one that it answers or follows.

    Returns:
        That plan; the one that may have the list and is not at hand; None where nobody has one.
    """
    plans = {peek(plan, "id"): plan for plan in kin.near}
    gone = {one.id: one for one in kin.absent}
    waiting, seen = [kin.plan], set()
    while waiting:
        here = waiting.pop()
        seen.add(id(here))
        if name in given_fields(here):
            return here
        for link in ("follows", "answers"):  # the last one put there is looked into first
            wanted = peek(here, link)
            if wanted in gone and wanted not in plans:
                return gone[wanted]
            if (other := plans.get(wanted)) is not None and id(other) not in seen:
                waiting.append(other)
    return None


def _listed(plan: Plan, name: str) -> Iterator[tuple[Path, Any]]:
    if name == "allocations.classes":
        for index, allocation in enumerate(plan.allocations):
            for inner, one in enumerate(allocation.classes):
                yield ("allocations", index, "classes", inner), one
        return
    holder, *path = plan.association if name == "association.members" else plan, *name.split(".")
    for index, item in enumerate(getattr(holder, path[-1])):
        yield (*path, index), item


def _met(plan: Plan, find: Find) -> tuple[list[Lender], list[Absent]]:
    """The plans that can be reached, and the names that lead nowhere, nearest first and each once."""
    lenders: list[Lender] = []
    absent: list[Absent] = []
    seen = {peek(plan, "id")}
    waiting: deque[tuple[Plan, Link | None]] = deque([(plan, None)])
    while waiting:
        here, way = waiting.popleft()
        for link in LINKS:
            name = peek(here, link)
            if name is None or name in seen:
                continue
            seen.add(name)
            if (other := find(name)) is None:
                absent.append(Absent(name, way or link, here, link))
            else:
                lenders.append(Lender(other, way or link))
                waiting.append((other, way or link))
    return lenders, absent


def _filled(plan: Plan, lenders: tuple[Lender, ...], absent: tuple[Absent, ...]) -> Kin:
    own = peek(plan, "association")
    if not isinstance(own, Part):  # it could not be read, and nobody else's stands for it
        return Kin(plan, plan, plan, lenders, absent)
    fields, lost, sources = _said(own, lenders, peek(plan, "period"))
    silent = frozenset(one.name for one in SHAPES["Association"].fields) - fields.keys() - lost.keys()
    given = frozenset((*fields, *lost))
    at_hand = fields | {name: getattr(own, name) for name in silent}
    whole = (
        with_fields(plan, {"association": make_part(type(own), at_hand, given, lost)}) if sources else plan
    )
    loss = _loss(plan, lenders, absent, is_named="name" in fields)
    if loss is None or not silent:
        return Kin(plan, whole, whole, lenders, absent, sources)
    gone = {name: Remnant(Loss(("association", name), loss.at, loss.fault, loss.is_key)) for name in silent}
    judged = with_fields(plan, {"association": make_part(type(own), fields, given, lost | gone)})
    return Kin(plan, whole, judged, lenders, absent, sources, silent)


def _in_time(period: Period | None, members: Any) -> tuple[Member, ...]:  # noqa: ANN401 - of any plan
    """Another plan's members, without those that were none in the time of this one."""
    return tuple(one for one in members if period is None or lost_of(one) or is_present(one, period))


def _said(
    own: Part, lenders: tuple[Lender, ...], period: Period | None
) -> tuple[dict[str, object], dict[str, Remnant], dict[str, Lender]]:
    """What is said about the association, what of it could not be read, and by whom if not by the plan."""
    fields: dict[str, object] = {}
    lost: dict[str, Remnant] = {}
    sources: dict[str, Lender] = {}
    for lender in (None, *lenders):
        one = own if lender is None else peek(lender.plan, "association")
        if not isinstance(one, Part):
            continue
        for name in (*given_fields(one), *lost_of(one)):
            if name in fields or name in lost or peek(one, name, ()) is None:
                continue
            if (remnant := lost_of(one).get(name)) is not None:
                lost[name] = remnant
            else:
                fields[name] = getattr(one, name)
                if name == "members" and lender is not None:
                    fields[name] = _in_time(period, fields[name])
            if lender is not None:
                sources[name] = lender
    return fields, lost, sources


def _loss(
    plan: Plan, lenders: tuple[Lender, ...], absent: tuple[Absent, ...], *, is_named: bool
) -> Loss | None:
    """Why what is not said may yet be said elsewhere: a plan is not at hand, or its name could not be read.

    A plan at hand that says whose it is, and names none that is not, says all there is to say. An earlier
    version is asked only whose it is: a plan that says so does not leave the rest to it.
    """
    unread = (remnant.loss for name, remnant in lost_of(plan).items() if name in LINKS)  # type: ignore[arg-type]
    if (loss := next(unread, None)) is not None:
        return loss
    asked = [one for one in absent if one.key != "revises" or not is_named]
    names = {id(one.by) for one in asked}
    if any(id(one.plan) not in names and peek(peek(one.plan, "association"), "name") for one in lenders):
        return None
    return Loss(("association",), (asked[0].link,), NOT_AT_HAND) if asked else None


def _lending(kin: Kin) -> Kin:
    """The plan with the lists of those that it builds on, where rules and documents look."""
    lenders = [one.plan for one in kin.lenders if one.link != "revises"]
    loss = _loss_of_lists(kin, lenders)
    if loss is None and not any(peek(plan, name) for plan in lenders for name in LENT):
        return kin
    whole = with_lists(kin.whole, lenders)
    if loss is None and kin.judged is kin.whole:
        return replace(kin, whole=whole, judged=whole)
    return replace(kin, whole=whole, judged=with_lists(kin.judged, lenders, loss))


def _loss_of_lists(kin: Kin, lenders: list[Plan]) -> Loss | None:
    """Why there may be more in the lists of others: a plan is not at hand, or could not be read so far."""
    unread = (
        remnant.loss
        for name, remnant in lost_of(kin.plan).items()  # type: ignore[arg-type]  # a part
        if name in ("answers", "follows")
    )
    of_others = (
        remnant.loss
        for plan in lenders
        for name, remnant in lost_of(plan).items()  # type: ignore[arg-type]  # a part
        if name in LENT
    )
    gone = (
        Loss(("lists",), (one.link,), NOT_AT_HAND)
        for one in kin.absent
        if "revises" not in (one.link, one.key)
    )
    return next(chain(unread, gone, of_others), None)
