"""What a Word file made here looks like: sizes of the page in twips, fonts and colours.

A twip is a twentieth of a point; there are 567 of them in a centimetre.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.frozen import frozen, replace
from samplan.render.charts import PALETTE

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from samplan.render.theme import Theme

MM = 56.7
"""Twips in a millimetre."""
_EMU = 635
"""In a twip: the unit of python-docx."""
_MEASURE = 7484
"""How wide running text is at most: a line of about 75 signs."""
_EDGE = 567
"""How far from the edge of the paper its head and foot stand, where the margin has room for that."""


def _hex(colour: str) -> str:
    return colour.removeprefix("#").upper()


@frozen
class Look:
    """One accent, one colour for what needs attention; the rest is ink in three strengths."""

    accent: str
    band: str
    """Behind the title."""
    on_band: str
    top: int
    right: int
    bottom: int
    left: int
    has_band: bool = True
    """Whether the title stands in a band; an office's own style of titles has its own ground."""
    signal: str = _hex(PALETTE.limit)
    wash: str = "FDF1EA"
    """Behind what needs attention."""
    tint: str = "F1F3F4"
    """Behind code."""
    ink: str = _hex(PALETTE.ink)
    quiet: str = _hex(PALETTE.quiet)
    line: str = "D0D5D8"
    font: str = "Calibri"
    """What Word has everywhere: a face inside the file is shown by few of the programs that open it."""
    fallback: str = "Arial"
    code_font: str = "Consolas"
    page_width: int = 11906
    page_height: int = 16838

    @property
    def width(self) -> int:
        """The room between the margins."""
        return self.page_width - self.left - self.right

    @property
    def height(self) -> int:
        """The room between head and foot."""
        return self.page_height - self.top - self.bottom

    @property
    def text_indent(self) -> int:
        """How much narrower than tables the running text is."""
        return max(self.width - _MEASURE, 0)

    @property
    def edges(self) -> tuple[int, int]:
        """How far from the edge of the paper the head and the foot stand."""
        return min(_EDGE, self.top // 2), min(_EDGE, self.bottom // 2)


def look_of(theme: Theme) -> Look:
    """The look that a project has chosen."""
    colours, margins = theme.light, theme.margins
    return Look(
        accent=_hex(colours.accent),
        band=_hex(colours.band),
        on_band=_hex(colours.on_band),
        top=round(MM * margins.top),
        right=round(MM * margins.right),
        bottom=round(MM * margins.bottom),
        left=round(MM * margins.left),
    )


def look_in(look: Look, word: WordDocument) -> Look:
    """The look on the page of an office's own file, whose style of titles stays as it is."""
    page = word.sections[0]
    sizes = ("page_width", "page_height", "top_margin", "right_margin", "bottom_margin", "left_margin")
    width, height, *sides = ((getattr(page, size) or 0) // _EMU for size in sizes)
    top, right, bottom, left = sides
    names = {str(style.name).lower() for style in word.styles}
    return replace(
        look,
        page_width=width,
        page_height=height,
        top=top,
        right=right,
        bottom=bottom,
        left=left,
        has_band="title" not in names,
    )
