"""Drawings of a document as SVG: the same chart gives the same bytes, in any format.

Each shape has its colour as an attribute, for Word and Typst, and as a class, which the style of a page
repaints. Every chart is drawn for a wide and for a narrow place: one shrunk to a telephone cannot be read.
"""

from __future__ import annotations

from typing import assert_never

from samplan.render.charts.bars import draw_bars
from samplan.render.charts.columns import draw_columns
from samplan.render.charts.dots import draw_dots
from samplan.render.charts.model import BarChart, Chart, ColumnChart, DotChart, ShareBar, Stacks, Stretch
from samplan.render.charts.shares import draw_shares
from samplan.render.charts.sheet import FACES, PALETTE, Palette, Sheet
from samplan.render.charts.stacks import draw_stacks

__all__ = ["FACES", "NARROW", "PALETTE", "WIDE", "Chart", "Palette", "ShareBar", "Stretch", "draw"]

WIDE, NARROW = 832, 340
"""The widths that drawings are made for, in CSS pixels: a page, and a telephone."""
_NARROW_BELOW = 600


def draw(  # noqa: PLR0913 - what a drawing is, by name
    chart: Chart,
    *,
    name: str,
    title: str,
    description: str,
    width: int = WIDE,
    colours: Palette = PALETTE,
) -> str:
    """A chart as an SVG element, without a file's head.

    Args:
        chart: What it shows.
        name: Begins the ids in it, so it is another one for each drawing of a document.
        title: What it is called.
        description: Every figure of it, in words.
        width: How wide it is drawn, in pixels: `WIDE`, `NARROW`, or what a place has.
        colours: Those of the theme.
    """
    sheet = Sheet(name, width, colours, is_narrow=width < _NARROW_BELOW)
    height = _draw(sheet, chart)
    return sheet.svg(height + 1, title, description)


def _draw(sheet: Sheet, chart: Chart) -> float:
    match chart:
        case Stacks():
            return draw_stacks(sheet, chart)
        case BarChart():
            return draw_bars(sheet, chart)
        case ColumnChart():
            return draw_columns(sheet, chart)
        case DotChart():
            return draw_dots(sheet, chart)
        case ShareBar():
            return draw_shares(sheet, chart)
        case _:
            assert_never(chart)
