"""The colours of charts that follow from a theme, for every format."""

from __future__ import annotations

from samplan.render.charts import Palette
from samplan.render.theme import Theme


def palette_of(theme: Theme) -> Palette:
    """The colours of drawings on paper, and of those that no style repaints."""
    colours = theme.light
    return Palette(full=colours.accent, middle=colours.step, pale=colours.pale)
