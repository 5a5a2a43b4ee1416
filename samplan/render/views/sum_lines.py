"""Lines that add up: as the document states them, and computed only where its table asks for that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import Agreement
from samplan.frozen import frozen
from samplan.render.labels import document as labels
from samplan.render.views.draft import Line
from samplan.render.views.money import NO_DOUBTS, Doubts
from samplan.render.views.trees import paragraph
from samplan.schema.values import Amount, Cell
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.sums import ColumnSum
    from samplan.render.views.money import Money, Note
    from samplan.render.views.table import RowKind
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing


@frozen
class SumLine:
    """One line of sums, a cell for each column."""

    word: Text
    """What it is called where the document has no name of its own for it."""
    stated: tuple[Cell, ...]
    """As the document states them, in the unit they are written in."""
    computed: tuple[Cell, ...]
    """What stands where nothing is stated; nothing unless the table asks for it."""
    marked: Text = labels.COMPUTED_SUM
    """How the name is marked where the whole line is computed."""
    printed: str | None = None
    """What the document calls it."""
    named: Text = labels.NAMED_SUM
    """How a sentence tells what has a name of its own."""
    heading: str = ""
    """What it stands under, where its word alone does not tell it from other sums of the table."""

    def name(self, money: Money) -> str:
        """What the line is called: as printed, else by its word."""
        return money.context.say(self.word) if self.printed is None else self.printed

    def in_sentence(self, money: Money) -> str:
        """What a sentence calls it: with what it is, where the document has a name of its own for it."""
        if self.printed is not None:
            return money.context.say(self.named, name=self.printed)
        if self.heading:
            return money.context.say(labels.TOTAL_WITHIN, name=self.heading)
        return self.name(money)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The stated cells, with what is computed between them."""
        pairs = zip(self.stated, self.computed, strict=True)
        return tuple(computed if cell is None else cell for cell, computed in pairs)

    @property
    def is_stated(self) -> bool:
        """Whether the document states any of them, if only that it is unknown."""
        return any(cell is not None for cell in self.stated)

    @property
    def is_shown(self) -> bool:
        """Whether there is anything to print: a line of nothing but signs is none."""
        return self.is_stated or any(isinstance(cell, Amount) for cell in self.computed)

    def lines(
        self, money: Money, kind: RowKind, origin: Path = (), doubts: Doubts = NO_DOUBTS
    ) -> Iterator[Line]:
        """The line, if there is one; its name says so where all of it is computed.

        Args:
            money: Writes its cells.
            kind: What kind of row it is.
            origin: Where the plan states it, where that is asked for.
            doubts: The footnotes of its cells.
        """
        if self.is_shown:
            name = self.name(money)
            name = name if self.is_stated else money.context.say(self.marked, name=name)
            yield money.line(name, self.cells, kind, origin, doubts)

    def notes(self, money: Money) -> Iterator[Note]:
        """Which of its cells are computed, where others are stated."""
        pairs = enumerate(zip(self.stated, self.computed, strict=True))
        columns = [
            money.columns[at] for at, (cell, other) in pairs if cell is None and isinstance(other, Amount)
        ]
        if columns and self.is_stated:
            text, name = labels.COMPUTED_IN_COLUMNS, self.in_sentence(money)
            yield (paragraph(money.context.say(text, name=name, columns=tuple(columns))),)


def asked_for(table: Budget | Financing, cells: Sequence[Cell]) -> tuple[Cell, ...]:
    """What the table computes, where it asks for computed sums; else nothing."""
    return tuple(cells) if table.totals == "computed" else (None,) * len(cells)


def doubts(money: Money, name: str, sums: Sequence[ColumnSum]) -> Doubts:
    """What the rows give in the columns where another sum is stated: for another reason, or by rounding."""
    given = [(one.column, one.agreement, one.rows.said) for one in sums]
    return doubts_of(money, name, given, (labels.STATED_SUM, labels.STATED_SUM_ROUNDED))


def doubts_of(
    money: Money,
    name: str,
    given: Sequence[tuple[int, Agreement | None, Amount | None]],
    texts: tuple[Text, Text],
) -> Doubts:
    """A footnote for the columns where a stated figure differs from what it is made of, and one for rounding.

    Args:
        money: Writes the amounts.
        name: What a sentence calls the figure.
        given: Of each column how the two agree, and what the figure should be.
        texts: What is said where they differ, and where the difference fits the rounding.
    """
    found: dict[int, Note] = {}
    for text, wanted in zip(texts, (Agreement.DIFFERENT, Agreement.ROUNDED), strict=True):
        some = [(column, amount) for column, agreement, amount in given if agreement is wanted]
        if note := money.note(text, some, name=name):
            found |= dict.fromkeys((column for column, amount in some if amount is not None), note)
    return found
