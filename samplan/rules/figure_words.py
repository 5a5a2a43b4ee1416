"""What messages call a figure: its name in words, before the path by which a link points to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.columns import column_among
from samplan.figures.money_lookup import find_column
from samplan.rules.naming import ITEMS, TABLE
from samplan.schema.shape import parts
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.plan import Plan

NAMED = Text(sv="{name} ({target})", en="{name} ({target})")
THE_FIGURE = Text(sv="siffran som länken pekar på", en="the figure that the link points to")
COUNT = Text(sv="antal {items}", en="the number of {items}")
ROW = Text(sv="”{row}” {column}", en="“{row}” of {column}")
IN_TABLE = Text(sv="{name} i {table}", en="{name} in {table}")

MONEY = {
    "income.total": Text(sv="summa intäkter {column}", en="the total of income for {column}"),
    "costs.total": Text(sv="summa kostnader {column}", en="the total of costs for {column}"),
    "member_contributions": Text(
        sv="medlemsintäkterna {column}", en="the total of member contributions for {column}"
    ),
    "result": Text(sv="resultatet {column}", en="the result of {column}"),
    "deficit": Text(sv="underskottet {column}", en="the deficit of {column}"),
    "equity.opening": Text(sv="eget kapital vid ingången av {column}", en="equity at the start of {column}"),
    "equity.closing": Text(sv="eget kapital vid utgången av {column}", en="equity at the end of {column}"),
}
"""Figures of a money table that are no rows, by their path without the column."""


def figure_name(plan: Plan, target: str, path: Path) -> Message:
    """A figure within a sentence.

    Args:
        plan: The plan that has the figure.
        target: The path of the figure, as a link has it.
        path: Where the figure stands in the plan.
    """
    return NAMED.of(name=_name(plan, target.split("."), path), target=target)


def _name(plan: Plan, steps: list[str], path: Path) -> Text | Message:
    if steps[1:] == ["count"]:
        return COUNT.of(items=ITEMS[steps[0]])
    if steps[0] == "tables":
        table = plan.tables[int(path[1])]
        name = _in_table(table, steps[2:], path[2:])
        return THE_FIGURE if name is None else IN_TABLE.of(name=name, table=TABLE.of(title=table.title))
    if plan.budget is not None and path[0] == "budget":
        return _in_table(plan.budget, steps, path[1:]) or THE_FIGURE
    return THE_FIGURE


def _in_table(table: Budget, steps: list[str], path: Path) -> Message | None:
    column = find_column(table.columns, steps[-1])
    if column is None:
        return None
    name = column_among(table.columns, column)
    if text := MONEY.get(".".join(steps[:-1])):
        return text.of(column=name)
    row = _row(table, path)
    return None if row is None else ROW.of(row=row, column=name)


def _row(table: Budget, path: Path) -> str | None:
    """The name of the row that holds the cell at a path within the table."""
    if "amounts" not in path:
        return None
    row = dict(parts(table)).get(path[: path.index("amounts")])
    return getattr(row, "name", None)
