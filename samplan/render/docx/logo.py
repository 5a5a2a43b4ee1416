"""The logo of an association above the title, on white paper: what its colours need is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.errors import OutputError
from samplan.render.docx.look import MM
from samplan.render.docx.paper import Paper
from samplan.render.docx.pictures import can_draw, picture, png
from samplan.render.docx.xml import find
from samplan.texts import Text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from samplan.render.theme import Logo

_HEIGHT, _WIDEST = 13, 60
"""In millimetres, as on printed pages."""
_COVER = 22 / 13
"""How much larger it is on a cover."""
_CANNOT = Text("logotypen går inte att rita: {reason}", "the logo cannot be drawn: {reason}")


def logo_line(paper: Paper, logo: Logo, words: str, *, is_cover: bool) -> Iterator[Element]:
    """The logo on a line of its own; none where nothing can make a picture of it.

    Args:
        paper: The file.
        logo: The picture.
        words: What stands for it for who cannot see it.
        is_cover: Whether it stands on a page with the title alone.

    Raises:
        OutputError: It is a drawing that cannot be drawn.
    """
    if logo.media == "image/svg+xml" and not can_draw():
        return
    height = MM * min(_HEIGHT, _WIDEST * logo.height / logo.width) * (_COVER if is_cover else 1)
    width = round(height * logo.width / logo.height)
    data = _drawn(logo, width) if logo.media == "image/svg+xml" else logo.data
    yield paper.paragraph("Plan Logo", (picture(paper, data, width, title=words, description=words),))


def _drawn(logo: Logo, width: int) -> bytes:
    from typst import TypstError  # noqa: PLC0415 - an extra, and large

    try:
        return png(logo.data.decode("utf-8", "replace"), width)
    except TypstError as error:
        raise OutputError(_CANNOT.of(reason=str(error))) from error


def has_own_picture(word: WordDocument) -> bool:
    """Whether a head or foot of an office's own file has a picture, which is its logo."""
    section = word.sections[0]
    places = (
        section.header,
        section.first_page_header,
        section.even_page_header,
        section.footer,
        section.first_page_footer,
        section.even_page_footer,
    )
    own = (one._element for one in places if not one.is_linked_to_previous)  # noqa: SLF001 - python-docx has no other way
    return any(find(one, ".//w:drawing | .//w:pict") for one in own)
