"""Money that was moved between rows of a table: told under it, since the rows say what they are after it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.figures.moves import row_named, rows_of
from samplan.render.labels import document as labels
from samplan.render.views.trees import paragraph
from samplan.schema.values import Amount

if TYPE_CHECKING:
    from samplan.render.views.money import Money, Note
    from samplan.schema.budget import Budget
    from samplan.schema.values import Cell


def move_notes(money: Money, budget: Budget) -> Iterator[Note]:
    """One note for each: between which rows, how much in which column, and what is said of it."""
    for move in budget.moves:
        note = money.context.prose(move.note) if move.note else ()
        yield (paragraph(_words(money, budget, move)), *note)


def _words(money: Money, budget: Budget, move: Any) -> str:  # noqa: ANN401 - a Move, of which one key is a word of Python
    rows = tuple(rows_of(budget))
    names = {"source": row_named(rows, getattr(move, "from")), "target": row_named(rows, move.to)}
    amounts = tuple(
        _in_column(money, at, cell) for at, cell in enumerate(money.cells(move.amounts)) if cell is not None
    )
    if not amounts:
        return money.context.say(labels.MOVED_UNSAID, **names)
    return money.context.say(labels.MOVED, amounts=amounts, **names)


def _in_column(money: Money, at: int, cell: Cell) -> str:
    if isinstance(cell, Amount):
        return money.amounts([(at, cell)])[0]
    words = money.context.read_aloud(cell) or money.written(cell)
    if len(money.columns) == 1:
        return words
    return money.context.say(labels.AMOUNT_IN_COLUMN, amount=words, column=money.columns[at])
