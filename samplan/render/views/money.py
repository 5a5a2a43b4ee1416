"""Money tables: the budget, further tables, equity, and the financing of an intervention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

from samplan.figures.derived import Derived, computed_columns
from samplan.figures.money import declared_unit, is_without_amounts
from samplan.frozen import frozen, replace
from samplan.prose.tree import Block
from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.draft import Line, Value
from samplan.render.views.machine import machine_value
from samplan.render.views.printed import meaning_of
from samplan.render.views.table import RowKind
from samplan.render.views.trees import named, paragraph, words
from samplan.schema.tables import is_derived
from samplan.schema.time import whole_years
from samplan.schema.values import Amount, Cell, Share, Unknown
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.results import Path
    from samplan.schema.budget import Budget, Column, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.terms import Unit

PLAIN = ("budget", "indicative")
"""Standings of which a bare year tells enough: the caption says which years are only planned."""

Note = tuple[Block, ...]
Doubts = Mapping[int, Note]
"""Of a row of sums, by column: what its own rows give, where it is stated otherwise."""
NO_DOUBTS: Doubts = MappingProxyType({})


@frozen
class Money:
    """Writes the cells of one money table."""

    context: Context
    unit: Unit | None
    columns: tuple[str, ...]
    """The heads of the columns."""
    derived: tuple[Derived, ...] = ()
    """The columns that are computed of others."""

    def value(self, cell: Cell) -> Value:
        """One cell, as the document prints it: without the unit of the table."""
        return Value(
            (Words(self.written(cell)),),
            self.context.read_aloud(cell) if is_sign(cell) else "",
            data=machine_value(cell, self.unit),
        )

    def written(self, cell: Cell) -> str:
        """The words or figures of a cell, without the unit of the table."""
        if isinstance(cell, Amount):
            if isinstance(cell.printed, str):
                return filters.unbroken(cell.printed)
            cell = cell.printed or cell
            unit = None if cell.unit == self.unit else cell.unit
            cell = Amount(cell.value, unit, cell.qualifier, high=cell.high)
        language = self.context.language
        words = filters.percent(cell, language) if isinstance(cell, Share) else filters.amount(cell, language)
        return self.context.as_printed(cell, words)

    def _printed(self, printed: Amount | str) -> str:
        return filters.unbroken(printed) if isinstance(printed, str) else self.in_words(printed)

    def in_words(self, amount: Amount) -> str:
        """An amount with its unit, for a sentence."""
        return filters.amount(
            amount if amount.unit or not self.unit else amount.within(self.unit), self.context.language
        )

    def line(
        self,
        name: str,
        cells: Iterable[Cell],
        kind: RowKind = "row",
        origin: Path = (),
        doubts: Doubts = NO_DOUBTS,
    ) -> Line:
        """A row with these cells, their footnotes, and what they give in the columns that are computed."""
        filled = list(cells)
        for column in self.derived:
            filled[column.column] = column.of(filled, self.unit)
        values = (replace(self.value(cell), note=doubts.get(at, ())) for at, cell in enumerate(filled))
        return Line(words(name), tuple(values), kind, origin)

    def derived_notes(self) -> Iterator[Note]:
        """What the columns give that are computed of others."""
        for one in self.derived:
            names = {"name": self.columns[one.column], "first": self.columns[one.first]}
            text = labels.DERIVED[one.way]
            yield (paragraph(self.context.say(text, **names, second=self.columns[one.second])),)

    def rows(
        self,
        rows: Sequence[Row],
        part: Text | None = None,
        within: str = "",
        doubts: Mapping[int, Doubts] = MappingProxyType({}),
    ) -> Iterator[Line]:
        """The rows, each followed by the rows that are part of it.

        Args:
            rows: Rows of one level.
            part: What makes them parts of the row above: "varav", "varav öronmärkt".
            within: The name of the part that they are part of, where there is one; said before
                their own, since not every format can indent.
            doubts: The footnotes of rows that are sums, by the `id` of the row.
        """
        for row in rows:
            name = part_name(self.context, row.name, part) if part else row.name
            name = self.context.say(labels.WITHIN_PART, part=within, name=name) if within else name
            kind: RowKind = "part" if part else "sum" if row.sum_of else "row"
            origin, of_row = self.context.path_of(row), doubts.get(id(row), NO_DOUBTS)
            yield self.line(name, self.cells(row.amounts), kind, origin, of_row)
            yield from self.rows(row.of_which, labels.OF_WHICH, name if part else "")

    def cells(self, cells: Sequence[Cell]) -> tuple[Cell, ...]:
        """One cell for each column; nothing is said where the list is too short."""
        return tuple(cells[at] if at < len(cells) else None for at in range(len(self.columns)))

    def amounts(self, amounts: Sequence[tuple[int, Amount]]) -> tuple[str, ...]:
        """Amounts with the columns they stand in, where the table has several."""
        if len(self.columns) == 1:
            return tuple(self.in_words(amount) for _, amount in amounts)
        return tuple(
            self.context.say(labels.AMOUNT_IN_COLUMN, amount=self.in_words(amount), column=self.columns[at])
            for at, amount in amounts
        )

    def note(self, text: Text, amounts: Iterable[tuple[int, Amount | None]], **facts: object) -> Note:
        """A note about the amounts that some columns have; none where there are none."""
        known = [(at, amount) for at, amount in amounts if amount is not None]
        if not known:
            return ()
        return (paragraph(self.context.say(text, amounts=self.amounts(known), **facts)),)

    def printed_notes(self, name: str, cells: Sequence[Cell]) -> Iterator[Note]:
        """A note for each cell that prints something else than it must mean."""
        for at, cell in enumerate(self.cells(cells)):
            if cell is not None and cell.printed:
                note = self.context.say(
                    labels.PRINTED_AMOUNT,
                    row=name,
                    column=self.columns[at],
                    printed=self._printed(cell.printed),
                    meaning=meaning_of(cell, self.in_words(cell) if isinstance(cell, Amount) else cell),
                )
                yield (paragraph(note),)

    def row_notes(self, rows: Iterable[Row]) -> Iterator[Note]:
        """What the document says about the rows, and how doubtful amounts are printed."""
        for row in rows:
            if row.note:
                yield named(row.name, self.context.prose(row.note))
            yield from self.printed_notes(row.name, row.amounts)
            yield from self.row_notes(row.of_which)


def part_name(context: Context, name: str, part: Text) -> str:
    """The name of a row that is part of another: "varav Lomsele", "varav öronmärkt för ESF-medel"."""
    folded = name.casefold()
    if folded.startswith(labels.OF_WHICH_WORDS):
        return name
    if part is labels.EARMARKED and folded.startswith(labels.EARMARKED_FOR_WORDS):
        return context.say(labels.EARMARKED_FOR, name=f"{name[:1].lower()}{name[1:]}")
    return context.say(part, name=name)


def is_sign(cell: object) -> bool:
    """Whether the cell holds the sign for a missing value."""
    return cell is None or isinstance(cell, Unknown)


def money_of(context: Context, table: Budget | Financing) -> Money:
    """The writer of a table's cells."""
    heads, derived = column_heads(context, table.columns), computed_columns(table)
    return Money(context, declared_unit(table), heads, derived)


def column_heads(context: Context, columns: Sequence[Column]) -> tuple[str, ...]:
    """The heads of the columns: bare years where all are budget or plan, else with the standing.

    Columns that are computed of others always say what they are.
    """
    own = [column for column in columns if not is_derived(column)]
    is_plain = all(column.standing in PLAIN for column in own) and len(
        {(column.year, column.scope) for column in own}
    ) == len(own)
    return tuple(_column_head(context, column, is_plain=is_plain) for column in columns)


def _column_head(context: Context, column: Column, *, is_plain: bool) -> str:
    if column.label:
        return column.label
    years = ", ".join(filter(None, (column_years(context, column), column.scope)))
    if is_plain and not is_derived(column):
        return years
    return context.say(labels.COLUMN_HEADS[column.standing], years=years).strip()


def column_years(context: Context, column: Column) -> str:
    """The year of a column, or its period."""
    if column.year is not None:
        return context.as_printed(column.year, str(column.year))
    return context.period(column.period) if column.period else ""


def caption(context: Context, name: str, columns: Sequence[Column]) -> str:
    """The caption of a table without a title: its years, and which of them are only planned."""
    planned = [column.year for column in columns if column.standing == "indicative" and column.year]
    others = [column.year for column in columns if column.standing != "indicative" and column.year]
    if others and planned and all(column.standing in PLAIN for column in columns):
        return context.say(
            labels.WITH_PLAN, name=name, years=_years(context, others), planned=_years(context, planned)
        )
    years = [*others, *planned]
    return context.say(labels.NAME_AND_YEARS, name=name, years=_years(context, years)) if years else name


def _years(context: Context, years: Sequence[int]) -> str:
    return context.period(whole_years(min(years), max(years)))


def unit_detail(context: Context, table: Budget | Financing) -> str:
    """What the caption says about the unit of a table; nothing where the table says nothing of it."""
    unit = table.unit
    if is_without_amounts(table):
        return ""
    if unit is None or unit == "unknown":
        return context.say(labels.NO_UNIT) if unit else ""
    text = labels.AMOUNTS_READ_AS if "unit" in table.assumed else labels.AMOUNTS_IN
    return context.say(text, unit=Text(unit, term("Unit", unit).en))
