"""The style in which a section shows its items, and what of them a style leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from samplan.figures.targets import targets_of
from samplan.schema.values import Ages

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.goal import Indicator
    from samplan.schema.terms import Better, Shown, Style

_FACTS: Mapping[str, Sequence[str]] = {
    "goals": ("period", "indicators", "interventions", "responsible"),
    "target_groups": ("ages",),
    "interventions": (
        *("aliases", "direction", "category", "support", "period", "duration", "life"),
        *("split_from", "merged_from", "part_of", "moved_into", "moved_to", "target_groups"),
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

_TOLD_BY_HEADINGS: Mapping[str, Sequence[str]] = {
    "goals": ("area", "level", "category", "parent"),
    "target_groups": ("standing", "rank"),
    "interventions": ("area",),
}
"""What sections may tell by their headings, and by what they choose; without sections it is printed."""

_ALSO_PRINTED: Mapping[tuple[Shown, Style], Sequence[str]] = {
    ("target_groups", "ranked"): ("rank",),
    ("target_groups", "table"): ("standing", "rank"),
    ("interventions", "table"): ("area",),
}
"""What of it styles print beside headings, which print all of it."""

_BESIDE_THE_TARGET = ("better", "data_source", "method", "system")
"""What a table of goals has no room for of an indicator."""


def whole_style(what: Shown, items: Sequence[Any], told: Sequence[str] = ()) -> Style | None:
    """A style that prints all there is of the items; None where a list has its own form.

    Args:
        what: The list.
        items: Those of it that are shown.
        told: The fields that they are chosen by, which a heading tells.
    """
    style = usual_style(what, items)
    if style is None or not any(next(left_out(what, style, one, told), None) for one in items):
        return style
    return "table" if what == "target_groups" else "headings"


def left_out(
    what: Shown,
    style: Style,
    item: Any,  # noqa: ANN401 - any item of a list
    told: Sequence[str],
) -> Iterator[Path]:
    """All that an item gives and a style does not print, as paths within the item.

    Args:
        what: The list.
        style: How it is shown.
        item: One of it.
        told: The fields that it is chosen by, which a heading tells.
    """
    yield from ((fact,) for fact in facts_left_out(what, style, item))
    if style == "headings":
        return
    for fact in _TOLD_BY_HEADINGS.get(what, ()):
        is_told = fact in told or fact in _ALSO_PRINTED.get((what, style), ())
        if not is_told and getattr(item, fact) not in (None, "goal"):
            yield (fact,)
    if style == "table":
        yield from _beside_the_target(item)


def _beside_the_target(item: object) -> Iterator[Path]:
    """How the indicators of a goal are measured, and which way is better."""
    for index, one in enumerate(getattr(item, "indicators", ())):
        for name in _BESIDE_THE_TARGET:
            if better_untold(one) if name == "better" else getattr(one, name):
                yield "indicators", index, name


def better_untold(indicator: Indicator) -> Better | None:
    """Which way is better, where the target does not say it: of "at least 40 %" higher is better."""
    bound = {"higher": "at_least", "lower": "at_most"}.get(indicator.better or "", "value")
    is_told = any(getattr(target, bound) is not None for _, target in targets_of(indicator))
    return None if is_told else indicator.better


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
    """Ranked where the document ranks them; as a table where that tells their ages, and no text does.

    A single one without a name is its text.
    """
    if any(next(facts_left_out("target_groups", "bullets", group), None) for group in groups):
        return "table"
    if len(groups) == 1:
        return "bullets" if groups[0].name else "paragraphs"
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
