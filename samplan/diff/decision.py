"""What differs between two decisions, told as a board member would."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.changes import Change
from samplan.figures.deciders import OF_BODY, Decider, decider_of
from samplan.frozen import replace

if TYPE_CHECKING:
    from samplan.diff.nodes import Node


def decision_changes(old: Node, new: Node, changes: tuple[Change, ...]) -> Iterator[Change]:
    """A decision that has come further as one change, with who, when and the steps as its details.

    That one plan says in its own words, and the other by the word of the format, that the same body decided
    is no change.
    """
    if _is_same_body(old, new):
        changes = tuple(each for each in changes if not _is_of_body(each))
    status = next((each for each in changes if (each.item_type, each.field) == ("Decision", "status")), None)
    if status is None or len(changes) == 1:
        yield from changes
        return
    others = tuple(each for each in changes if each is not status)
    yield replace(status, details=others)


def _is_of_body(change: Change) -> bool:
    return change.item_type == "Decision" and change.field in ("by", "body")


def _is_same_body(old: Node, new: Node) -> bool:
    """Whether each plan names the body in one way alone, and both mean the same."""
    named = [_body(node.part, node.root) for node in (old, new)]
    ways = [(bool(part.by), bool(part.body)) for part in (old.part, new.part)]  # type: ignore[attr-defined]  # decisions
    return sorted(ways) == [(False, True), (True, False)] and named[0] is named[1] is not Decider.UNKNOWN


def _body(decision: Any, plan: Any) -> Decider:  # noqa: ANN401 - of the schema
    return OF_BODY[decision.body] if decision.body else decider_of(decision.by or "", plan.association)
