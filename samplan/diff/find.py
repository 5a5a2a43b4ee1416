"""The walk over two plans: every part against its counterpart, in the order of the format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from samplan.changes import Change, Changes, Head, Notice, NoticeKind, Reference, RuleName
from samplan.diff.cells import cells_change, with_details
from samplan.diff.decision import decision_changes
from samplan.diff.fields import COUNTS, counts_change, field_change
from samplan.diff.foreseen import foreseen, is_foreseen
from samplan.diff.headline import member_funds_of, planned_people_of
from samplan.diff.items import added, moved, removed, replaced, stated, unstated
from samplan.diff.lent import Compared, compared
from samplan.diff.nodes import IDENTITY, Node, is_of_its_time
from samplan.diff.notices import is_of_another, notices
from samplan.diff.order import order_changes
from samplan.diff.pairing import Group, How, Pairing, pair_plans
from samplan.diff.people_columns import counts_changes
from samplan.diff.scope import Scope
from samplan.diff.sums import block_change, closing_change, financing_change, sum_changes, totals
from samplan.figures.kin import as_kin
from samplan.frozen import replace
from samplan.schema.shape import Field

if TYPE_CHECKING:
    from samplan.figures.kin import Kin
    from samplan.schema.plan import Plan
    from samplan.texts import Text

_OF_TIME = {("Column", "year"), ("Column", "period")}
"""Fields that differ by nature between two years, and are said with what stands in the column."""

_DOCUMENT = ("Section", "Show")
_OF_DOCUMENT = {("Section", "sections"), ("Deviation", "deviations")}
"""What a document is made of, and what it takes responsibility for: left out, it is gone."""


def find_changes(old: Plan | Kin, new: Plan | Kin, rules: Mapping[str, Text] | None = None) -> Changes:
    """What differs between two plans, one change for each thing that a board member would say.

    White space, the way a value is written, and order where nothing is ranked or numbered, are none.

    Args:
        old: The plan that is compared with, alone or with those that it names.
        new: The plan that is compared.
        rules: The titles of rules by their ids, for the deviations that name them.
    """
    one, other = compared(as_kin(old), as_kin(new))
    before, after = one.tree, other.tree
    pairing = pair_plans(before, after)
    found = (*_between(before, after, pairing), *order_changes(before, after, pairing))
    scope = Scope(one.plan, other.plan)
    named = _Named(one.plan, other.plan, rules or {})
    return Changes(
        _head(one.plan),
        _head(other.plan),
        tuple(map(named.change, scope.said(found))),
        scope.told(_totals(before, after, pairing)),
        scope.known(_foreseen(before, after, pairing)),
        (*notices(before, after, pairing), *one.notices, *other.notices, *_sizes(one, other)),
    )


def _sizes(old: Compared, new: Compared) -> Iterator[Notice]:
    """That amounts written with a minus sign are compared without."""
    if sides := tuple(dict.fromkeys((*old.turned, *new.turned))):
        yield Notice(NoticeKind.SIZES, others=tuple(f"budget.{side}" for side in sides))


class _Named:
    """What only both plans together know of a change: whose name it is, and which plan is meant."""

    def __init__(self, old: Plan, new: Plan, rules: Mapping[str, Text]) -> None:
        self._is_of_another = is_of_another(old, new)
        self._titles = {plan.id: plan.title for plan in (old, new)}
        self._rules = rules

    def change(self, change: Change) -> Change:
        """The change; another association is no new name of the same, and plans and rules have titles."""
        details = tuple(map(self.change, change.details))
        named = replace(change, details=details) if details else change
        match change.item_type, change.field:
            case "Association", "name" if self._is_of_another:
                return replace(named, item_type="Plan", field="association")
            case "Plan", "follows" | "answers" | "revises":
                return replace(named, old=self._plan(change.old), new=self._plan(change.new))
            case "Deviation", "rule":
                return replace(named, old=self._rule(change.old), new=self._rule(change.new))
            case _:
                return named

    def _plan(self, id_: object) -> Reference | None:
        return None if id_ is None else Reference(str(id_), self._titles.get(str(id_), str(id_)))

    def _rule(self, id_: object) -> RuleName | None:
        return None if id_ is None else RuleName(str(id_), self._rules.get(str(id_)))


def _head(plan: Plan) -> Head:
    return Head(plan.id, plan.title, plan.kind, plan.period, plan.language)


def _totals(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """What the budgets of both plans add up to, and whom the interventions plan for."""
    for before, after in zip(old.inner["budget"], new.inner["budget"], strict=False):
        yield from totals(before, after, pairing.tables[after])
        yield from member_funds_of(before, after, pairing.tables[after])
    yield from planned_people_of(old, new)


def _foreseen(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """What the old plan said of the year that the new budget is about."""
    for before, after in zip(old.inner["budget"], new.inner["budget"], strict=False):
        yield from foreseen(before, after, pairing)


def _between(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """What differs between two parts that belong together, and within them."""
    for field in new.shape.fields:
        if field.name in IDENTITY or (new.shape.name, field.name) in _OF_TIME:
            continue
        if field.name in old.unknown | new.unknown:
            continue
        match field.kind:
            case "model" if field.name == "stated":
                yield from sum_changes(old, new, pairing.tables[new])
                yield from _names_of_sums(old, new, pairing)
            case "items" if field.name == "counts":
                if change := counts_changes(field, old, new, pairing):
                    yield change
            case "model" | "items":
                yield from _inner(field, old, new, pairing)
            case _:
                change = _field(field, old, new, pairing)
                if change:
                    yield change


def _names_of_sums(old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """What the sums of a table are called, where both documents state some."""
    for before, after in zip(old.inner["stated"], new.inner["stated"], strict=False):
        names = (field for field in after.shape.fields if field.kind != "cells")
        changes = (_field(field, before, after, pairing) for field in names)
        yield from (change for change in changes if change)


def _field(field: Field, old: Node, new: Node, pairing: Pairing) -> Change | None:
    """What differs in one field; numbers of people are told with the first of them."""
    if field.kind == "cells":
        return _cells(field, old, new, pairing)
    if field.name in COUNTS:
        return counts_change(old, new) if field.name == "women" else None
    return field_change(field, old, new, pairing)


def _cells(field: Field, old: Node, new: Node, pairing: Pairing) -> Change | None:
    before, after = old.table, new.table
    if before is None or after is None:
        return None
    tables = pairing.tables[after]
    match (new.shape.name, field.name):
        case ("Equity", "closing"):
            return closing_change(before, after, tables)
        case ("Financing", "stated"):
            return financing_change(before, after, tables)
        case ("Block", "stated"):
            return block_change(old, new, tables)
        case _:
            return cells_change(field, old, new, tables)


def _inner(field: Field, old: Node, new: Node, pairing: Pairing) -> Iterator[Change]:
    """What differs in the parts that one field holds, the new plan's parts first.

    What a plan leaves out as a whole it does not deny: its parts are neither new nor gone.
    """
    olds, news = old.inner[field.name], new.inner[field.name]
    came = [node for node in pairing.alone(news) if is_of_its_time(node)]
    went = [node for node in pairing.alone(olds) if is_of_its_time(node) and not is_foreseen(node, new)]
    if came and _leaves_out(old, field):
        yield stated(field, old, new, came, pairing)
        for node in came:
            yield from _come_from_elsewhere(node, pairing)
        news = tuple(node for node in news if node in pairing.group)
    if went and _leaves_out(new, field):
        yield unstated(field, old, new, went, pairing)
        went = []
    for node in news:
        if node in pairing.group or node in came:
            yield from _part(node, pairing)
    for node in went:
        yield removed(node, pairing)


def _leaves_out(holder: Node, field: Field) -> bool:
    """Whether a plan says nothing of what a field holds, where that tells nothing of the thing itself."""
    is_of_document = (field.model, field.name) in _OF_DOCUMENT or holder.shape.name in _DOCUMENT
    return not (is_of_document or holder.inner[field.name] or holder.gives(field.name))


def _part(new: Node, pairing: Pairing) -> Iterator[Change]:
    group = pairing.group.get(new)
    if group is None:
        yield added(new, pairing)
        yield from _come_from_elsewhere(new, pairing)
    elif not group.is_pair:
        if new is group.news[0]:
            yield replaced(group, _members(group, pairing))
        if not any(new in pair for pair in group.continued):
            yield from _come_from_elsewhere(new, pairing)
    elif _is_replaced(group):
        yield replaced(group, tuple(_between(group.olds[0], new, pairing)))
    else:
        if _is_moved(group.olds[0], new, pairing):
            yield moved(group.olds[0], new)
        changes = tuple(_between(group.olds[0], new, pairing))
        if new.shape.name == "Decision":
            yield from decision_changes(group.olds[0], new, changes)
        else:
            yield from _as_one(new, changes) if _is_renamed_section(group) else changes


def _is_renamed_section(group: Group) -> bool:
    return group.how in (How.ROLE, How.DECLARED) and group.news[0].shape.name == "Section"


def _as_one(section: Node, changes: tuple[Change, ...]) -> Iterator[Change]:
    """The new heading and the new words of a section as one change; what is within it for itself."""
    own = [each for each in changes if each.side.path[:-1] == section.path and each.item_type == "Section"]
    if whole := with_details(own):
        yield replace(whole, level=min(each.level for each in own))
    yield from (each for each in changes if each not in own)


def _is_replaced(group: Group) -> bool:
    """Whether an item goes on under another id; a section is known by its words, not its id."""
    return group.how in (How.DECLARED, How.RENAMED) and group.news[0].shape.name != "Section"


def _is_moved(old: Node, new: Node, pairing: Pairing) -> bool:
    if old.parent is None or new.parent is None:
        return False
    return old.held_in != new.held_in or pairing.group.get(old.parent) is not pairing.group.get(new.parent)


def _come_from_elsewhere(new: Node, pairing: Pairing) -> Iterator[Change]:
    """What the old plan had in another place, within an item that it did not have."""
    for nodes in new.inner.values():
        for node in nodes:
            yield from _part(node, pairing) if node in pairing.group else _come_from_elsewhere(node, pairing)


def _members(group: Group, pairing: Pairing) -> tuple[Change, ...]:
    """The items of a split or a merger: what differs in those that go on, the others whole."""
    differences = [change for pair in group.continued for change in _between(*pair, pairing)]
    goes_on = {node for pair in group.continued for node in pair}
    went = (removed(node, pairing) for node in group.olds if node not in goes_on)
    came = (added(node, pairing) for node in group.news if node not in goes_on)
    return (*differences, *went, *came)
