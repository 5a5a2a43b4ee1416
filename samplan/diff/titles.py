"""What the items of a plan are called."""

from __future__ import annotations

from samplan.figures.columns import years_of
from samplan.figures.moves import row_named, rows_of
from samplan.figures.sums import money_tables
from samplan.prose.plain import plain_words
from samplan.schema.part import peek
from samplan.schema.shape import shape_of

_NAMED_BY = ("name", "heading", "title", "text", "dimension")
"""Fields that an item is called by; the first that is given."""


def title_of(item: object, plan: object) -> str:  # noqa: PLR0911 - one model, one line
    """The name, heading or text of an item, on one line; empty where it has none of them.

    An id is no name: readers of a comparison never see one.
    """
    match shape_of(item).name:
        case "Outcome":
            return _title_of_goal(item, plan)
        case "Column":
            return ", ".join(filter(None, (years_of(item) or item.label, item.scope)))  # type: ignore[arg-type, attr-defined]  # told by its name
        case "StatisticColumn":
            return item.label or item.local_unit or ""  # type: ignore[attr-defined]  # told by its name
        case "Target":
            return "" if item.by is None else item.by.words or str(item.by)  # type: ignore[attr-defined]  # told by its name
        case "Move":
            return " → ".join(_rows_of_move(item, plan))
        case "Allocation":
            return ", ".join(each.name for each in item.classes)  # type: ignore[attr-defined]  # told by its name
        case "Deviation":
            return f"{item.rule}: {item.item}"  # type: ignore[attr-defined]  # told by its name
        case _:
            words = ((name, getattr(item, name, None)) for name in _NAMED_BY)
            return next((_on_one_line(*each) for each in words if each[1]), "")


def _rows_of_move(move: object, plan: object) -> list[str]:
    """The names of the rows that money is moved from and to, in the table that says so."""
    tables = (table for _, table in money_tables(plan))  # type: ignore[arg-type]  # a plan
    of = next((table for table in tables if any(each is move for each in table.moves)), None)
    rows = () if of is None else tuple(rows_of(of))
    return [row_named(rows, peek(move, name)) for name in ("from", "to")]


def _on_one_line(field: str, words: object) -> str:
    return " ".join((plain_words(str(words)) if field == "text" else str(words)).split())


def _title_of_goal(outcome: object, plan: object) -> str:
    goals = getattr(plan, "goals", ())
    named = (title_of(goal, plan) for goal in goals if goal.id == getattr(outcome, "goal", None))
    return ", ".join(filter(None, (next(named, ""), getattr(outcome, "local_unit", None))))
