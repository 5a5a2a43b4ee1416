"""A chart in its place in the document: with its number, and once."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.render.labels import charts as labels
from samplan.render.views.blocks import ChartView
from samplan.schema.values import Amount, People, Share

if TYPE_CHECKING:
    from samplan.render.charts import Chart
    from samplan.render.views.context import Context

FEWEST = 2
"""One thing alone is read in its table."""
MOST = 24
"""More things than these are looked up in their table."""


def figure(  # noqa: PLR0913 - what a figure has, by name
    context: Context,
    chart: Chart,
    caption: str,
    *,
    details: tuple[str, ...] = (),
    finding: str = "",
    description: str,
) -> tuple[ChartView, ...]:
    """The chart with the next number; nothing where the document has it already."""
    if not context.anchors.is_first(chart):
        return ()
    name, number = context.anchors.next_chart()
    said = context.say(labels.FIGURE_NUMBER, number=number)
    details = tuple(detail for detail in details if detail)
    return (ChartView(name, said, caption, details, finding, description, chart),)


def size_of(value: object) -> Decimal | None:
    """How large a number is drawn, in its own unit or in per cent: between two bounds their middle.

    None where it is not known, or nothing that has a size.
    """
    if isinstance(value, Share):
        middle = (value.fraction + value.most) / 2
        return Decimal(middle.numerator * 100) / middle.denominator
    if not isinstance(value, Amount | People):
        return None
    low = Decimal(value.value)
    return low if value.high is None else (low + Decimal(value.high)) / 2


def has_enough(known: int, unknown: int) -> bool:
    """Whether there is enough to look at: two known sizes at least, and as many as there are unknown ones."""
    return known >= FEWEST and known >= unknown and known + unknown <= MOST
