"""What an item does in its document, where it is the only one to do it: the same thing under another key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence

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


def topic_of(node: Node) -> Hashable | None:
    """What a section says that it is about; None where it does not say."""
    topics = getattr(node.part, "role", ()) if node.shape.name == "Section" else ()
    return ("is about", *sorted(topics)) if topics else None


ROLES = (topic_of, role_of)
"""What an item can be told by, what it says itself first."""


def _data_of(show: Node) -> tuple[Hashable, ...]:
    return (getattr(show.part, "what", None), *map(whole_content_of, show.inner["where"]))


def only_ones(nodes: Sequence[Node], role: Callable[[Node], Hashable | None]) -> frozenset[Node]:
    """The items whose role no sibling plays."""
    played = {node: role(node) for node in nodes}
    counted = Counter(played.values())
    return frozenset(node for node, each in played.items() if each is not None and counted[each] == 1)
