"""What a Word file made here looks like: sizes of the page in twips, fonts and colours.

A twip is a twentieth of a point; there are 567 of them in a centimetre.
"""

from __future__ import annotations

from samplan.frozen import frozen

MM = 56.7
"""Twips in a millimetre."""


@frozen
class Look:
    """One accent, one colour for what needs attention; the rest is ink in three strengths."""

    accent: str = "0B5C66"
    signal: str = "8F3A00"
    wash: str = "FCF1E8"
    """Behind what needs attention."""
    tint: str = "EDF4F4"
    """Behind cards and code."""
    ink: str = "16222B"
    quiet: str = "55626B"
    line: str = "CBD3D6"
    paper: str = "FFFFFF"
    font: str = "Calibri"
    fallback: str = "Arial"
    code_font: str = "Consolas"
    page_width: int = 11906
    page_height: int = 16838
    top: int = 1304
    side: int = 1417
    bottom: int = 1191
    text_indent: int = 1134
    """How much narrower than tables the running text is, so that a line has at most 75 signs."""

    @property
    def width(self) -> int:
        """The room between the margins."""
        return self.page_width - 2 * self.side
