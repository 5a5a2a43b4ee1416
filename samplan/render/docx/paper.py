"""The Word file while it is written: its parts, and what has to be counted through all of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from docx.opc.constants import RELATIONSHIP_TYPE

from samplan.render.docx.look import Look
from samplan.render.docx.numbering import Definitions
from samplan.render.docx.style_sheet import LAST_HEADING
from samplan.render.docx.xml import clean, element, properties, value
from samplan.texts import Language

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from lxml.etree import _Element as Element

    from samplan.render.charts import Palette


@dataclass(slots=True)
class Counter:
    """Counts headings as Word will, so that a number which Word would not give is written out."""

    counts: list[int] = field(default_factory=lambda: [0] * LAST_HEADING)

    def gives(self, number: str, depth: int) -> bool:
        """Whether the next heading at this depth gets this number; if so, it is counted."""
        above = self.counts[:depth]
        wanted = ".".join(str(one) for one in (*above, self.counts[depth] + 1))
        if number != wanted or not all(above):
            return False
        self.counts = [*above, self.counts[depth] + 1, *([0] * (LAST_HEADING - depth - 1))]
        return True


@dataclass(slots=True)
class Paper:
    """What the functions that draw write to and ask."""

    document: WordDocument
    language: Language
    look: Look
    colours: Palette
    """Of drawings."""
    styles: dict[str, str]
    """The ids of styles by their names in small letters."""
    lists: Definitions
    has_numbered_headings: bool
    """Whether the styles of headings count."""
    day: date
    """The day that the file says it was made on."""
    counter: Counter = field(default_factory=Counter)
    """How far the numbers of headings have come."""
    counted: dict[str, int] = field(default_factory=dict)
    """How far the numbers of tables and figures have come, by their word."""
    bookmarks: dict[str, str] = field(default_factory=dict)
    """The names of bookmarks by the anchors of the document."""
    marked: dict[str, Element] = field(default_factory=dict)
    """The paragraphs of cells with a sign, by the id of the note that it leads to."""
    footnotes: list[Element] = field(default_factory=list)
    """The notes at the foot of pages, in their order."""
    first_footnote: int = 1
    """The number that the first of them has; a part of a document keeps the numbers of the whole."""
    _last_id: int = 0
    _links: dict[str, str] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """The room between the margins."""
        return self.look.width

    @property
    def text_width(self) -> int:
        """The room that running text has."""
        return self.width - self.look.text_indent

    def next_id(self) -> int:
        """A number that nothing else in the file has."""
        self._last_id += 1
        return self._last_id

    def style(self, name: str) -> str:
        """The id of a style."""
        return self.styles[name.lower()]

    def link(self, target: str) -> str | None:
        """The relation to an address outside; None where Word could not hold it."""
        if target not in self._links:
            try:
                urlsplit(target)
            except ValueError:
                return None
            address = clean(target).replace(" ", "%20")
            self._links[target] = self.document.part.relate_to(
                address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True
            )
        return self._links[target]

    def paragraph(self, style: str, content: Iterable[Element | None], *own: Element | None) -> Element:
        """A paragraph.

        Args:
            style: The name of its style.
            content: Its runs.
            own: What it has beside its style: `element("keepNext")`.
        """
        return element("p", properties("pPr", value("pStyle", self.style(style)), *own), *content)
