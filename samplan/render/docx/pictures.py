"""Drawings as pictures: Word shows no SVG that every version of it can print."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from docx.oxml.parser import parse_xml
from docx.shared import Twips

from samplan.render.docx.paper import Paper
from samplan.render.docx.xml import clean, element, find

if TYPE_CHECKING:
    from lxml.etree import _Element as Element
    from typst import Fonts

DPI = 300
_SHEET = """\
#set page(width: float(sys.inputs.width) * 1pt, height: auto, margin: 0pt, fill: white)
#image(bytes(sys.inputs.svg), format: "svg", width: 100%)
"""
_FONTS = ("font_source_sans_pro", "manimgx_fonts")
"""The face, one weight a file: of a face with all weights in one, pictures take the lightest. Then faces for
signs that it lacks, where they are installed."""
_TWIPS_IN_PIXEL = 12.3
"""A pixel of a drawing is 15 twips on paper; less, for words in it may be as small as notes, as in PDF."""


def can_draw() -> bool:
    """Whether what turns drawings into pictures is installed."""
    from importlib.util import find_spec  # noqa: PLC0415 - only where something is drawn

    return find_spec("typst") is not None


def png(svg: str, width: int) -> bytes:
    """A drawing as a picture of 300 dots an inch.

    Args:
        svg: The drawing.
        width: How wide it is printed, in twips.
    """
    import typst  # noqa: PLC0415 - an extra, and large

    made: bytes = typst.compile(
        _SHEET.encode(),
        format="png",
        ppi=DPI,
        sys_inputs={"svg": svg, "width": str(width / 20)},
        font_paths=_fonts(),
    )
    return made


def drawn_width(room: int) -> int:
    """How many pixels wide a drawing is made for a place of so many twips."""
    return int(room / _TWIPS_IN_PIXEL)


@cache
def _fonts() -> Fonts:
    """The typeface; without it Typst has some of its own. What the machine has is never used."""
    from importlib.util import find_spec  # noqa: PLC0415 - only where something is drawn

    from typst import Fonts  # noqa: PLC0415 - an extra, and large

    found = filter(None, map(find_spec, _FONTS))
    folders = [folder for one in found for folder in one.submodule_search_locations or ()]
    return Fonts(include_system_fonts=False, font_paths=folders)


def picture(paper: Paper, data: bytes, width: int, *, title: str, description: str) -> Element:
    """A picture as a run, said in words for those who do not see it.

    Args:
        paper: The file.
        data: The picture.
        width: How wide it is printed, in twips.
        title: What it is called.
        description: What it shows, in words; empty where the words beside it say so already.
    """
    inline = paper.document.part.new_pic_inline(BytesIO(data), Twips(width))
    for side in ("distT", "distB", "distL", "distR"):
        inline.set(side, "0")
    number = paper.next_id()
    for one in find(inline, ".//wp:docPr | .//pic:cNvPr"):
        one.set("id", str(number))
        one.set("name", f"{clean(title)[:_LONGEST_NAME]}")
        one.set("descr", clean(description))
    if description:
        inline.docPr.set("title", clean(title))
    else:
        inline.docPr.append(parse_xml(_DECORATIVE))
    return element("r", element("drawing", inline))


_LONGEST_NAME = 100
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
"""That a picture is passed over when the text is read aloud, and no one asks what it shows."""
