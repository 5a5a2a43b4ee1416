"""Who pays for an intervention that has a financing table of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.sums import ColumnSum, financing_sum
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Lines, make_table
from samplan.render.views.money import Money, Note, money_of, unit_detail
from samplan.render.views.sum_lines import SumLine, asked_for, doubts
from samplan.render.views.table import TableView
from samplan.render.views.trees import paragraph

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.intervention import Financing


def financing_table(context: Context, name: str, financing: Financing) -> TableView:
    """The financiers of an intervention and what they pay, with the total."""
    money = money_of(context, financing)
    return make_table(
        context,
        Draft(
            context.say(labels.FINANCING_OF, name=name),
            (context.say(labels.FINANCIER), *money.columns),
            (Lines(tuple(_lines(money, financing))),),
            (unit_detail(context, financing),),
            tuple(_notes(money, financing)),
            origin=context.path_of(financing),
        ),
    )


def _lines(money: Money, financing: Financing) -> Iterator[Line]:
    yield from money.rows(financing.rows)
    line, origin = _sum_line(financing), money.context.path_of(financing, "stated")
    yield from line.lines(money, "sum", origin, doubts(money, line.in_sentence(money), _sums(financing)))


def _sum_line(financing: Financing) -> SumLine:
    sums = _sums(financing)
    computed = [one.computed_cell for one in sums]
    cells = tuple(one.cell for one in sums)
    return SumLine(labels.TOTAL, cells, asked_for(financing, computed), printed=financing.stated_name)


def _sums(financing: Financing) -> list[ColumnSum]:
    return [financing_sum(financing, column) for column in range(len(financing.columns))]


def _notes(money: Money, financing: Financing) -> Iterator[Note]:
    line = _sum_line(financing)
    name = line.in_sentence(money)
    yield from money.row_notes(financing.rows)
    if financing.incomplete:
        yield (paragraph(money.context.say(labels.INCOMPLETE["financing"])),)
    yield from money.derived_notes()
    yield from money.printed_notes(name, financing.stated)
    yield from line.notes(money)
