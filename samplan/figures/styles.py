"""The style in which a section shows its items, and what of them a style leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from samplan.schema.values import Ages

if TYPE_CHECKING:
    from samplan.schema.terms import Shown, Style

_FACTS: Mapping[str, Sequence[str]] = {
    "goals": ("period", "indicators", "interventions", "responsible"),
    "target_groups": ("ages",),
    "interventions": (
        *("aliases", "direction", "category", "support", "period", "duration", "life"),
        *("part_of", "moved_into", "moved_to", "target_groups"),
        *("owner", "performers", "parties", "financiers", "local_units", "cost", "whole_cost"),
        *("participants", "is_esf", "system", "follow_up"),
    ),
    "outcomes": ("women", "men", "unknown", "total", "share", "of", "on", "assessment"),
}
"""What is printed of the items of a list beside their names and texts, where it is printed."""

_IN_TABLE: Mapping[str, Sequence[str]] = {
    "goals": ("indicators",),
    "target_groups": ("ages",),
    "interventions": ("direction", "category", "period", "owner", "cost", "whole_cost", "participants"),
    "outcomes": _FACTS["outcomes"],
}
"""What of it a table has a column for. Headings print all of it, other styles nothing."""


def usual_style(what: Shown, items: Sequence[Any]) -> Style | None:
    """The style where none is asked for: one that prints all facts; None where a list has its own form."""
    match what:
        case "goals":
            return _of_goals(items)
        case "target_groups":
            return _of_groups(items)
        case "interventions":
            return "headings"
        case "outcomes":
            return "table"
        case _:
            return None


def _of_goals(goals: Sequence[Any]) -> Style:
    """Under headings where there is more to say than a table has room for, or goals have names."""
    facts = {fact for goal in goals for fact in _FACTS["goals"] if getattr(goal, fact)}
    if not facts:
        return "bullets"
    has_names = any(goal.name for goal in goals)
    return "headings" if has_names or not facts <= set(_IN_TABLE["goals"]) else "table"


def _of_groups(groups: Sequence[Any]) -> Style:
    """Ranked where the document ranks them; as a table where that tells their ages, and no text does."""
    if any(next(facts_left_out("target_groups", "bullets", group), None) for group in groups):
        return "table"
    if len(groups) == 1:
        return "paragraphs"
    return "ranked" if all(group.rank is not None for group in groups) else "bullets"


def facts_left_out(what: Shown, style: Style, item: Any) -> Iterator[str]:  # noqa: ANN401 - any item of a list
    """The fields that an item gives and a style does not print, unless the item's own text says them."""
    if style == "headings":
        return
    for fact in _FACTS.get(what, ()):
        value = getattr(item, fact)
        is_printed = style == "table" and fact in _IN_TABLE[what]
        if value not in (None, (), False) and not is_printed and not _is_told(value, item):
            yield fact


def _is_told(value: object, item: object) -> bool:
    """Whether the text of an item says ages that it gives, by both their numbers."""
    if not isinstance(value, Ages):
        return False
    bounds = [str(age) for age in (value.low, value.high) if age is not None]
    return all(age in str(getattr(item, "text", "")) for age in bounds)
