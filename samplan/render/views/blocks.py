"""The blocks of a document: prose, facts, tables, charts, contents; and the sections that hold them.

They are the content model: whoever writes a format draws each kind, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from samplan.frozen import frozen
from samplan.prose.tree import Block as Node
from samplan.prose.tree import Inlines, Paragraph, Quote, Text
from samplan.prose.words import words_of
from samplan.render.charts import Chart
from samplan.render.filters import SPACE
from samplan.render.views.table import Mark, TableView
from samplan.render.views.trees import bullets, strong, words
from samplan.results import Path

_TWELVE = 12
_BESIDE = 4
"""So many figures without a bar stand on a line at most."""


@frozen
class Prose:
    """Paragraphs, lists and tables without meaning to rules."""

    kind: ClassVar[str] = "prose"
    tree: tuple[Node, ...]
    level: int
    """Level of the heading that it stands under."""
    label: str = ""
    """What its tables are called for who cannot see them."""
    origin: Path = ()
    """The text of the plan that it is, where that is asked for (`Context.paths`)."""


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
    lead: str = ""
    """What stands before them, on the same line."""
    is_running: bool = False
    """Whether they follow each other on running lines, and not each on one of its own."""

    @property
    def tree(self) -> tuple[Node, ...]:
        """The facts as a list or a paragraph, for formats without lists of definitions."""
        if self.is_running:
            return (Paragraph(self.running),)
        facts = bullets(
            (Paragraph((*strong(words(f"{fact.label}:")), Text(" "), *fact.content)),) for fact in self.items
        )
        return (*facts, Paragraph(self.remark)) if self.remark else facts

    @property
    def running(self) -> Inlines:
        """The facts as sentences one after the other, each with its label first."""
        line: Inlines = (Text(f"{self.lead} "),) if self.lead else ()
        for at, fact in enumerate(self.items):
            end = "" if words_of(fact.content).endswith((".", "!", "?")) else "."
            start = () if at == 0 else (Text(" "),)
            line = (*line, *start, *strong(words(f"{fact.label}:")), Text(" "), *fact.content, Text(end))
        return line


@frozen
class ContentsHere:
    """The place where the document has its table of contents."""

    kind: ClassVar[str] = "contents"


@frozen
class KeyFigure:
    """One of the few figures that a reader should see first."""

    label: str
    value: str
    unit: str = ""
    notes: tuple[str, ...] = ()
    """What it is beside, one line each: a limit, last year."""
    chart: Chart | None = None
    """A bar under it, where a share says more than the number."""
    description: str = ""
    """What the bar shows, in words."""
    is_signal: bool = False
    """Whether it breaks a limit, accepted or not."""
    data: str = ""
    """The value for programs (`samplan.render.views.machine`); empty where it is no one value."""


@frozen
class KeyFigures:
    """Key figures beside each other."""

    kind: ClassVar[str] = "keys"
    items: tuple[KeyFigure, ...]

    @property
    def spans(self) -> tuple[tuple[KeyFigure, int], ...]:
        """Each figure with how many twelfths of a line it takes: those with a bar more, and last."""
        plain = [one for one in self.items if one.chart is None]
        wide = [one for one in self.items if one.chart is not None]
        if len(wide) == 1 and len(plain) % _BESIDE == 1:
            wide = [plain.pop(), *wide]  # neither stands alone on a line
        return (*_spread(plain, _BESIDE), *_spread(wide, 2, least=2))

    @property
    def tree(self) -> tuple[Node, ...]:
        """The figures as a list, for formats without places beside each other."""
        return bullets(
            (Paragraph((*strong(words(f"{one.label}:")), Text(f" {_rest(one)}"))),) for one in self.items
        )


def _spread(items: Sequence[KeyFigure], most: int, least: int = 1) -> Iterator[tuple[KeyFigure, int]]:
    """The figures on lines of equal parts, at most so many a line, fuller lines first.

    A line has the parts of at least so many.
    """
    rest, lines = list(items), -(-len(items) // most)
    for left in range(lines, 0, -1):
        some = [rest.pop(0) for _ in range(-(-len(rest) // left))]
        for one in some:
            yield one, _TWELVE // max(len(some), least)


def _rest(one: KeyFigure) -> str:
    value = f"{one.value}{SPACE}{one.unit}" if one.unit else one.value
    return "; ".join((value, *one.notes, *filter(None, (one.description,))))


@frozen
class ChartView:
    """A drawing with all that is printed above and below it. Its table stands in the document too."""

    kind: ClassVar[str] = "chart"
    id: str
    number: str
    """What a meeting calls it: `Figur 2`."""
    caption: str
    details: tuple[str, ...]
    """What the caption says besides: the unit, the years."""
    finding: str
    """One sentence that the drawing shows; empty where none is true of it."""
    description: str
    """Every figure of the drawing, in words."""
    chart: Chart
    notes: tuple[tuple[Node, ...], ...] = ()

    @property
    def detail(self) -> str:
        """The details as sentences on one line."""
        return " ".join(f"{one}." for one in self.details)

    @property
    def title(self) -> str:
        """The caption with its number, without a stop."""
        return f"{self.number}. {self.caption}"

    @property
    def tree(self) -> tuple[Node, ...]:
        """The drawing in words, for formats without drawings."""
        said = " ".join(filter(None, (self.finding, self.detail, self.description)))
        lead = strong(words(f"{self.title}."))
        return (Paragraph((*lead, Text(f" {said}"))), *(node for note in self.notes for node in note))


Role = Literal["error", "warning", "info", "accepted"]
"""How much a finding weighs, or that the plan accepts it."""


@frozen
class FindingNote:
    """A finding as a note of a working draft."""

    number: int
    role: Role
    label: str
    """`Iakttagelse 3`."""
    weight: str
    """Its role in a word."""
    said: Inlines
    """What was found, as a sentence."""
    more: tuple[Fact, ...] = ()
    """What to do, why it is accepted, and which rule it is."""

    @property
    def id(self) -> str:
        """Its name for links."""
        return f"finding.{self.number}"

    @property
    def mark(self) -> Mark:
        """The sign that leads to it."""
        return Mark(f"[{self.number}]", self.id, self.label)

    @property
    def tree(self) -> tuple[Node, ...]:
        """The note as paragraphs: what it is, what was found, what to do."""
        head = (Text(f"{self.mark.sign} "), *strong(words(f"{self.weight}.")), Text(" "))
        facts = (Paragraph((*strong(words(f"{one.label}:")), Text(" "), *one.content)) for one in self.more)
        return (Paragraph((*head, *self.said)), *facts)


@frozen
class Findings:
    """The findings about the block before them, else about what their section stands for."""

    kind: ClassVar[str] = "findings"
    items: tuple[FindingNote, ...]
    is_placed: bool = True
    """Whether they are about something here, and not about the document as a whole."""

    @property
    def tree(self) -> tuple[Node, ...]:
        """The findings as a quotation, which no reader takes for the document."""
        return (Quote(tuple(node for one in self.items for node in one.tree)),)


Block = Prose | Facts | TableView | ChartView | KeyFigures | ContentsHere | Findings

Look = Literal["plain", "brief", "lists", "signal", "card"]
"""How a section stands out: the plan in brief, lists beside each other, what needs attention, a card."""


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
    look: Look = "plain"
    id: str = ""
    """What the plan calls it where it names one; it is not printed."""
    origin: Path = ()
    """What of the plan it is, where that is asked for (`Context.paths`)."""
    shows: tuple[Path, ...] = ()
    """What of the plan it shows."""

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
