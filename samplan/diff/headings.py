"""Words that differ by the year alone: `Budget 2026` in one plan, `Budget 2027` in the next."""

from __future__ import annotations

from samplan.diff.nodes import Node, column_name
from samplan.levels import DiffLevel
from samplan.schema.column_words import STANDINGS, YEAR, standing_in
from samplan.schema.printed import printed_of
from samplan.schema.shape import Field


def moved_with_the_year(field: Field, old: Node, new: Node) -> bool:
    """Whether a text is the same but for years, each as far from the plan's year as before.

    That holds of editorial texts, and of what the board decides each year: the plan, the budget.

    That the year is another is said once, of the plan's period. The years of a column's heading are those
    of its column.
    """
    before, after = getattr(old.part, field.name), getattr(new.part, field.name)
    is_of_each_year = field.level is DiffLevel.EDITORIAL or new.shape.name == "DecisionPoint"
    if not is_of_each_year or not (isinstance(before, str) and isinstance(after, str)):
        return False
    if printed_of(before) or printed_of(after):
        return False  # what a source prints by mistake is its own, and told
    return in_plan_years(before, old) == in_plan_years(after, new)


def in_plan_years(text: str, node: Node) -> str:
    """The text with each year told by its distance from the year that it stands in."""
    year = _year_of(node)
    return " ".join(YEAR.sub(lambda found: f"<{int(found[0]) - year:+d}>", text).split())


def _year_of(node: Node) -> int:
    own = column_name(node.part).year if node.shape.name == "Column" else None
    first: int = node.root.period.first_year  # type: ignore[attr-defined]  # a plan has a period
    return first if own is None else own


def names_its_column(column: Node) -> bool:
    """Whether the heading of a column says no more than its year and what its figures are: `Utfall 2025`."""
    label, name = getattr(column.part, "label", None), column_name(column.part)
    if column.shape.name != "Column" or label is None or name.year is None:
        return False
    words = [word for word in label.split() if not YEAR.fullmatch(word)]
    is_known = all(any(each.search(word) for each in STANDINGS.values()) for word in words)
    is_its_own = YEAR.findall(label) in ([], [str(name.year)])
    return is_known and is_its_own and (standing_in(label) or "budget") == name.standing


def key_by_year(node: Node) -> str | None:
    """What an item without an id of its own is called, its years told by their distance from the plan's.

    None for what is told by an id, and where no year is named.
    """
    if node.gives("id") or node.shape.name == "Column":
        return None
    names = (getattr(node.part, field, None) for field in ("name", "heading", "title", "text"))
    name = next((each for each in names if each), None)
    return in_plan_years(name, node) if name and YEAR.search(name) else None
