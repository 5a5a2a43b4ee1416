"""The parts of a money table that is no budget: each with its heading, its rows and its sum."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.block_lookup import block_sum
from samplan.figures.sums import ColumnSum
from samplan.render.labels import document as labels
from samplan.render.labels import term
from samplan.render.views.draft import Lines
from samplan.render.views.sum_lines import SumLine, asked_for, doubts
from samplan.render.views.trees import paragraph
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.money import Money, Note
    from samplan.schema.budget import Budget
    from samplan.schema.table import Block, Table

_ADDED_UP = ("assets", "liabilities", "equity")
"""Roles whose word is a heading, and names the sum, as in every balance sheet: "Summa tillgångar"."""

_SAID = ("balance_sheet", "turnover", "cash_flow", "financing")
"""Kinds of tables that are said under the caption, unless the caption says it itself."""


def blocks_of(budget: Budget | Table) -> tuple[Block, ...]:
    """The parts of a table; a budget has none."""
    blocks: tuple[Block, ...] = getattr(budget, "blocks", ())
    return blocks


def kind_detail(context: Context, budget: Budget | Table, caption: str) -> str:
    """What kind of table it is, where it is none of income and costs and its caption does not say it."""
    kind = getattr(budget, "kind", None)
    if kind not in _SAID:
        return ""
    words = context.capitalised(term("TableKind", kind))
    return "" if words.casefold() in caption.casefold() else words


def block_groups(money: Money, budget: Budget | Table) -> Iterator[Lines]:
    """Each part under its own heading; one without rows is only a line."""
    for block in blocks_of(budget):
        name, line = _name(money.context, block), _sum_line(money, budget, block)
        origin = money.context.path_of(block, "stated")
        doubtful = doubts(money, line.in_sentence(money), _sums(budget, block))
        if block.rows:
            yield Lines((*money.rows(block.rows), *line.lines(money, "sum", origin, doubtful)), name)
        elif line.is_shown:
            yield Lines(tuple(line.lines(money, "sum", origin, doubtful)))


def block_notes(money: Money, budget: Budget | Table) -> Iterator[Note]:
    """What the document says about the parts and their rows, and what sums the rows give else."""
    for block in blocks_of(budget):
        yield from money.row_notes(block.rows)
        if block.incomplete:
            name = _name(money.context, block)
            yield (paragraph(money.context.say(labels.INCOMPLETE["rows"], name=name)),)
        if block.note:
            yield money.context.prose(block.note)
        line = _sum_line(money, budget, block)
        yield from money.printed_notes(line.in_sentence(money), block.stated)
        yield from line.notes(money)


def _name(context: Context, block: Block) -> str:
    """The heading of a part: as printed, else the word for its role in a balance sheet."""
    if block.name is not None or block.role not in _ADDED_UP:
        return block.name or ""
    return context.capitalised(term("BlockRole", block.role))


def _sum_line(money: Money, budget: Budget | Table, block: Block) -> SumLine:
    """The sum of a part: as the document calls it, else `Summa`, or `Summa tillgångar` in a balance sheet.

    A part without rows is the sum alone, and has the name of the part.
    """
    heading, sums = _name(money.context, block), _sums(budget, block)
    word = _word(money.context, block, heading)
    printed = block.stated_name or (None if block.rows else heading or None)
    computed = [None if len(block.rows) == 1 else one.computed_cell for one in sums]
    return SumLine(
        word,
        tuple(one.cell for one in sums),
        asked_for(budget, computed),
        printed=printed,
        heading=heading if word is labels.TOTAL else "",
    )


def _word(context: Context, block: Block, heading: str) -> Text:
    """What the sum of a part is called where the document has no name for it."""
    if block.role not in _ADDED_UP:
        return labels.TOTAL
    role = context.say(term("BlockRole", block.role))
    words = context.say(labels.TOTAL_OF, name=role)
    return Text(words, words) if heading.casefold() == role.casefold() else labels.TOTAL


def _sums(budget: Budget | Table, block: Block) -> list[ColumnSum]:
    return [block_sum(budget, block, column) for column in range(len(budget.columns))]  # type: ignore[arg-type]  # only a table has blocks
