"""Drawings as Typst can set them: at the width that they have on paper, in a face of one weight a file."""

from __future__ import annotations

from samplan.render.charts import Chart, Palette, draw
from samplan.render.typst.fonts import DRAWN, FACE

PAGE = 760
"""How many pixels a drawing across the page is made for: words of 14 pixels come out at 8.6 points."""
_JOINED = dict.fromkeys((0x200D, 0x2028, 0x2029, 0x20E3, 0xFE0E, 0xFE0F, 0xFEFF, *range(0x1F3FB, 0x1F400)))
"""What makes one emoji of several or another of one, and other signs without a picture of their own."""
_GAP = 18
_TWELVE = 12


def drawing(
    chart: Chart | None, title: str, description: str, twelfths: int = _TWELVE, *, colours: Palette
) -> str:
    """A drawing as SVG, for so many twelfths of the width of a page; empty where there is none."""
    if chart is None:
        return ""
    width = round((PAGE + _GAP) * twelfths / _TWELVE) - _GAP
    svg = draw(chart, name="c", title=title, description=description, width=width, colours=colours)
    # Why: drawings take the lightest weight of a face that has them all in one file. In the first place it is
    # the name of the face, for words of the drawing come after it.
    return svg.replace(FACE, DRAWN, 1).translate(_JOINED)
