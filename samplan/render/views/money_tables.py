"""Which tables a budget or a further table is printed as: its income and costs, and its equity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.render.labels import document as labels
from samplan.render.views.budget import budget_table, has_lines
from samplan.render.views.charts.equity import equity_charts
from samplan.render.views.charts.money import money_charts
from samplan.render.views.equity import equity_table
from samplan.render.views.table import TableView
from samplan.schema.shape import parts, shape_of

if TYPE_CHECKING:
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.budget import Budget
    from samplan.schema.table import Table


def budget_blocks(context: Context, budget: Budget) -> tuple[ChartView | TableView, ...]:
    """The budget; its equity where it has nothing else and no section shows equity by itself."""
    if has_lines(budget):
        return (*money_charts(context, budget), budget_table(context, budget))
    shows = (part for _, part in parts(context.plan) if shape_of(part).name == "Show")
    if budget.equity is None or any(getattr(one, "what", "") == "equity" for one in shows):
        return ()
    return (*equity_charts(context), equity_table(context, budget, budget.equity))


def table_blocks(context: Context, table: Table) -> tuple[TableView, ...]:
    """A further table with its equity, which no section shows by itself."""
    shown = (budget_table(context, table, table.title),) if has_lines(table) else ()
    if table.equity is None:
        return shown
    title = context.say(labels.EQUITY_OF, table=table.title) if shown else table.title
    return (*shown, equity_table(context, table, table.equity, title))
