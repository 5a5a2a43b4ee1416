"""Things beside each other: a table without rules whose first row is its heads, as in a table of facts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.frozen import frozen
from samplan.render.docx.styles import no_margins
from samplan.render.docx.xml import clean, element, properties, value

if TYPE_CHECKING:
    from lxml.etree import _Element as Element


@frozen
class Pillar:
    """What stands under each other: its head, and the rest; both end with a paragraph."""

    head: tuple[Element, ...]
    rest: tuple[Element, ...]
    width: int


def beside(pillars: Sequence[Pillar], title: str) -> Element:
    """The pillars beside each other, whole on one page.

    Args:
        pillars: Each has a head.
        title: What they are called, for who cannot see them.
    """
    heads = (_cell(one.head, one.width) for one in pillars)
    rests = (_cell(one.rest, one.width) for one in pillars)
    return element(
        "tbl",
        _look(sum(one.width for one in pillars), title),
        element("tblGrid", *(element("gridCol", w=one.width) for one in pillars)),
        element("tr", properties("trPr", element("cantSplit"), element("tblHeader")), *heads),
        element("tr", properties("trPr", element("cantSplit")), *rests),
    )


def _cell(content: Sequence[Element], width: int) -> Element:
    return element("tc", properties("tcPr", element("tcW", w=width, type="dxa")), *content)


def _look(width: int, title: str) -> Element | None:
    """No rules, and no room in cells."""
    return properties(
        "tblPr",
        element("tblW", w=width, type="dxa"),
        element("tblLayout", type="fixed"),
        no_margins(),
        element("tblLook", val="0020", firstRow=1),
        value("tblCaption", clean(title)),
    )
