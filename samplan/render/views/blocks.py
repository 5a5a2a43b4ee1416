"""The blocks of a document: prose, facts, tables, contents; and the sections that hold them."""

from __future__ import annotations

from typing import ClassVar

from samplan.frozen import frozen
from samplan.prose.tree import Block as Node
from samplan.prose.tree import Inlines, Paragraph, Text
from samplan.render.views.table import TableView
from samplan.render.views.trees import bullets, strong, words


@frozen
class Prose:
    """Paragraphs, lists and tables without meaning to rules."""

    kind: ClassVar[str] = "prose"
    tree: tuple[Node, ...]
    level: int
    """Level of the heading that it stands under."""
    label: str = ""
    """What its tables are called for who cannot see them."""


@frozen
class Fact:
    """One fact with what it is called."""

    label: str
    content: Inlines


@frozen
class Facts:
    """Facts in their order."""

    kind: ClassVar[str] = "facts"
    items: tuple[Fact, ...]
    remark: Inlines = ()
    """What only few readers need; printed last and small."""

    @property
    def tree(self) -> tuple[Node, ...]:
        """The facts as a list, for formats without lists of definitions."""
        facts = bullets(
            (Paragraph((*strong(words(f"{fact.label}:")), Text(" "), *fact.content)),) for fact in self.items
        )
        return (*facts, Paragraph(self.remark)) if self.remark else facts


@frozen
class ContentsHere:
    """The place where the document has its table of contents."""

    kind: ClassVar[str] = "contents"


Block = Prose | Facts | TableView | ContentsHere


@frozen
class SectionView:
    """A part of the document: heading, blocks and the sections within it, in this order.

    Without a heading it is only its blocks and sections.
    """

    heading: str
    level: int
    number: str = ""
    subtitle: str = ""
    anchor: str = ""
    blocks: tuple[Block, ...] = ()
    sections: tuple[SectionView, ...] = ()
    is_in_contents: bool = True
    is_lifted: bool = False
    """Whether it is only the table of contents, which stands before the text where there is room."""

    @property
    def numbered_heading(self) -> str:
        """The heading with its number, if it has one."""
        return f"{self.number} {self.heading}" if self.number else self.heading


@frozen
class Shown:
    """What a section shows of the plan's data."""

    blocks: tuple[Block, ...] = ()
    entries: tuple[SectionView, ...] = ()
    """Items under headings of their own."""
