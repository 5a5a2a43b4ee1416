"""Who pays for an intervention that has a financing table of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.money import amount_at, cell_at, total
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Lines, make_table
from samplan.render.views.money import Money, Note, differing, money_of, unit_detail
from samplan.render.views.table import TableView
from samplan.schema.values import UNKNOWN, Cell

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.intervention import Financing


def financing_table(context: Context, name: str, financing: Financing, place: Place) -> TableView:
    """The financiers of an intervention and what they pay, with the total."""
    money = money_of(context, financing)
    return make_table(
        context,
        Draft(
            context.say(labels.FINANCING_OF, name=name),
            (context.say(labels.FINANCIER), *money.columns),
            (Lines(tuple(_lines(money, financing))),),
            (unit_detail(context, financing.unit),),
            tuple(_notes(money, financing)),
        ),
        place,
    )


def _lines(money: Money, financing: Financing) -> Iterator[Line]:
    yield from money.rows(financing.rows)
    sums = [_sum_cell(financing, at) for at in range(len(financing.columns))]
    yield money.line(money.context.say(labels.TOTAL), sums, "sum")


def _sum_cell(financing: Financing, column: int) -> Cell:
    stated = cell_at(financing.stated, column)
    if stated is not None:
        return stated
    rows = total(financing.rows, column, financing.unit)
    return UNKNOWN if rows.unknown else rows.known


def _notes(money: Money, financing: Financing) -> Iterator[Note]:
    name = money.context.say(labels.TOTAL)
    yield from money.row_notes(financing.rows)
    yield from money.printed_notes(name, financing.stated)
    found = differing(
        len(financing.columns),
        lambda at: amount_at(financing.stated, at, financing.unit),
        lambda at: total(financing.rows, at, financing.unit).known,
    )
    yield money.note(labels.STATED_SUM, found, name=name)
