"""Figures of a column that comes of two others: as printed, else as the two give them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.derived import computed_columns, derived
from samplan.figures.figure import Figure
from samplan.figures.money import unit_of
from samplan.figures.money_lookup import figure_in_column
from samplan.results import Path
from samplan.schema.values import Amount, Share

if TYPE_CHECKING:
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing

_OF_YEARS = ("deficit", "member_contributions")
"""What only a column of a time has."""


def derived_figure(table: Budget | Financing, steps: list[str], column: int, path: Path) -> Figure | None:
    """The figure at the steps of a path whose column comes of two others; None where the plan has none."""
    if steps[0] in _OF_YEARS:
        return None
    made = next((one for one in computed_columns(table) if one.column == column), None)
    if made is None:
        printed = figure_in_column(table, steps, column, path)
        if (
            printed is None
            or table.columns[column].standing != "percent"
            or not isinstance(printed.value, Amount)
        ):
            return printed
        return Figure(Share(printed.value.value, qualifier=printed.value.qualifier), printed.path)
    first, second = (figure_in_column(table, steps, at, path) for at in (made.first, made.second))
    if first is None or second is None:
        return None
    return Figure(derived(made.way, first.value, second.value, unit_of(table)), first.path)
