"""The lists that a plan takes from those that it builds on: where rules and documents look for an item.

They are kept beside the fields of a plan, which so prints only its own (ADR 0022).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.part import Loss, Part, Remnant, given_fields, lost_of, make_part, peek

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

LENT = ("areas", "target_groups", "goals", "limits", "policies", "allocations")
"""The lists of a goals plan that hold for those that follow it, where they leave them out."""
_LISTS = "lists of others"
"""Where a plan has them; no field of the format."""
_MORE = "more lists of others"
"""What is lost of a plan that builds on one which is not at hand, or could not be read so far."""


@frozen
class Lent:
    """An item of a list, with the plan that has it and its place there."""

    item: Any
    plan: str
    """The id of that plan; empty where it is the plan itself."""
    path: Path


def with_lists(plan: Plan, lenders: Sequence[Plan], loss: Loss | None = None) -> Any:  # noqa: ANN401 - a part, seen as a model
    """The plan with the lists of those that it builds on; a new plan, for it is a value.

    Args:
        plan: The plan.
        lenders: Those that it builds on, nearest first.
        loss: Why there may be more, for rules; documents do without.
    """
    part: Any = plan
    items = tuple(
        (name, peek(one, "id", ""), index, item)
        for name in LENT
        for one in lenders
        for index, item in enumerate(peek(one, name, ()))
    )
    lost = lost_of(part) if loss is None else lost_of(part) | {_MORE: Remnant(loss)}
    return make_part(type(part), part.__dict__ | {_LISTS: items}, given_fields(part), lost)


def lent_at_hand(plan: Plan, name: str) -> Iterator[Lent]:
    """The items of a list of the plans that a plan builds on, nearest first, as far as they are at hand.

    Args:
        plan: `Kin.whole` or `Kin.judged`; a plan by itself is lent nothing.
        name: One of `LENT`.
    """
    for of, home, index, item in plan.__dict__.get(_LISTS, ()):
        if of == name:
            yield Lent(item, home, (name, index))


def lent(plan: Plan, name: str) -> Iterator[Lent]:
    """The same. To rules the rest is lost where a plan that is not at hand may have more of them."""
    yield from lent_at_hand(plan, name)
    part: Any = plan
    if isinstance(part, Part) and _MORE in lost_of(part):
        getattr(part, _MORE)


def list_of(plan: Plan, name: str) -> tuple[tuple[Any, ...], str]:
    """A list that holds for a plan: its own, else that of the nearest plan that it builds on and has one.

    Returns:
        Its items, and the id of the plan that has it; empty where that is the plan itself.
    """
    if own := getattr(plan, name):
        return own, ""
    items = tuple(lent(plan, name))
    home = items[0].plan if items else ""
    return tuple(one.item for one in items if one.plan == home), home
