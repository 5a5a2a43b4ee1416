"""Which stated sum stands at a place of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.sums import SIDES, ColumnSum, money_tables, stated_sums
from samplan.results import Path

if TYPE_CHECKING:
    from samplan.schema.plan import Plan


def stated_sum_at(plan: Plan, path: Path) -> ColumnSum | None:
    """The stated sum that stands at a path of the plan, beside its rows; None where there is none."""
    for table_path, table in money_tables(plan):
        for side in SIDES:
            for one in stated_sums(table, side):
                if path == (*table_path, "stated", side, one.column):
                    return one
    return None
