"""What an item does in its document, where it is the only one to do it: the same thing under another key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence

from samplan.diff.content import whole_content_of
from samplan.diff.nodes import Node


def role_of(node: Node) -> Hashable | None:
    """The part that an item plays among its siblings; None where it plays none.

    A section plays it by the data that it shows, whatever its heading and its words; a target group
    by being the group as a whole.
    """
    match node.shape.name:
        case "Section":
            shown = node.inner["show"]
            return ("shows", *_data_of(shown[0])) if shown else None
        case "TargetGroup" if getattr(node.part, "standing", None) == "overall":
            return ("is the whole group",)
        case _:
            return None


def _data_of(show: Node) -> tuple[Hashable, ...]:
    return (getattr(show.part, "what", None), *map(whole_content_of, show.inner["where"]))


def only_ones(nodes: Sequence[Node]) -> frozenset[Node]:
    """The items whose role no sibling plays."""
    counted = Counter(role_of(node) for node in nodes)
    return frozenset(node for node in nodes if (role := role_of(node)) is not None and counted[role] == 1)
