"""The budget and the further money tables of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from samplan.figures.subtotals import stated_subtotals, subtotals
from samplan.figures.sums import NOT_EARNED, SIDES, ColumnResult, ColumnSum, result_at, sum_at
from samplan.render.labels import document as labels
from samplan.render.views.blocks_of_tables import block_groups, block_notes, blocks_of, kind_detail
from samplan.render.views.draft import Draft, Lines, make_table
from samplan.render.views.money import PLAIN, Doubts, Money, Note, caption, money_of, unit_detail
from samplan.render.views.moves import move_notes
from samplan.render.views.sum_lines import SumLine, asked_for, doubts, doubts_of
from samplan.render.views.table import TableView
from samplan.render.views.trees import paragraph
from samplan.schema.tables import is_derived
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.sums import Side
    from samplan.render.views.context import Context
    from samplan.results import Path
    from samplan.schema.budget import Budget

_NAMES = {"income": labels.INCOME, "costs": labels.COSTS}
SumName = Literal["income", "costs", "result"]
_SUMS: dict[SumName, Text] = {
    "income": labels.TOTAL_INCOME,
    "costs": labels.TOTAL_COSTS,
    "result": labels.RESULT,
}


def budget_table(context: Context, budget: Budget, title: str = "") -> TableView:
    """A money table: income, costs, their sums as stated, and the result.

    Args:
        context: The plan it stands in.
        budget: The budget, or a further table.
        title: The caption; made of the years where there is none.
    """
    money = money_of(context, budget)
    name = title or caption(context, _name(context, budget), budget.columns)
    return make_table(
        context,
        Draft(
            name,
            (context.say(labels.ITEM), *money.columns),
            tuple(_groups(money, budget)),
            (
                kind_detail(context, budget, name),
                unit_detail(context, budget),
            ),
            tuple(_notes(money, budget)),
            origin=context.path_of(budget),
        ),
    )


def _name(context: Context, budget: Budget) -> str:
    """What the table is called: a budget, or all that its columns are."""
    standings = dict.fromkeys(column.standing for column in budget.columns if not is_derived(column))
    if set(standings) <= set(PLAIN):
        return context.say(labels.BUDGET)
    words = context.list([context.say(labels.STANDINGS[standing]) for standing in standings])
    return words[:1].upper() + words[1:]


def has_lines(budget: Budget) -> bool:
    """Whether a table has anything of income, costs or a result to print."""
    return (
        bool(blocks_of(budget))
        or any(bool(getattr(budget, name)) for name in SIDES)
        or any(_sum_line(budget, name).is_shown for name in _SUMS)
    )


def _groups(money: Money, budget: Budget) -> Iterator[Lines]:
    def stated(name: str) -> Path:
        return money.context.path_of(budget.stated, name)

    for side in SIDES:
        line = _sum_line(budget, side)
        lines = (
            *money.rows(getattr(budget, side), doubts=_doubts_of_rows(money, budget, side)),
            *line.lines(
                money, "sum", stated(side), doubts(money, line.in_sentence(money), _sums(budget, side))
            ),
        )
        if lines:
            yield Lines(lines, money.context.say(_NAMES[side]))
    line = _sum_line(budget, "result")
    if result := tuple(line.lines(money, "result", stated("result"), _doubts_of_result(money, budget, line))):
        yield Lines(result)
    yield from block_groups(money, budget)


def _sum_line(budget: Budget, name: SumName) -> SumLine:
    """The sum of a side, or the result: stated, and computed where the table asks and it says something."""
    printed = getattr(budget.stated, f"{name}_name", None)
    if name == "result":
        results = _results(budget)
        computed = [one.computed_cell for one in results]
        stated = tuple(one.cell for one in results)
        computed_cells = asked_for(budget, computed)
        return SumLine(_SUMS[name], stated, computed_cells, labels.COMPUTED, printed, labels.NAMED_RESULT)
    sums = _sums(budget, name)
    is_one = len(getattr(budget, name)) == 1
    computed = [None if is_one else one.computed_cell for one in sums]
    return SumLine(_SUMS[name], tuple(one.cell for one in sums), asked_for(budget, computed), printed=printed)


def _sums(budget: Budget, side: Side) -> list[ColumnSum]:
    return [sum_at(budget, side, column) for column in range(len(budget.columns))]


def _results(budget: Budget) -> list[ColumnResult]:
    return [result_at(budget, column) for column in range(len(budget.columns))]


def _doubts_of_rows(money: Money, budget: Budget, side: Side) -> dict[int, Doubts]:
    """The footnotes of the rows of a side that are sums of others, by the `id` of the row."""
    return {
        id(row): doubts(
            money,
            money.context.say(labels.NAMED_SUM, name=row.name),
            list(stated_subtotals(budget, side, index)),
        )
        for index, row in subtotals(getattr(budget, side))
    }


def _doubts_of_result(money: Money, budget: Budget, line: SumLine) -> Doubts:
    given = [(one.column, one.agreement, one.computed) for one in _results(budget)]
    texts = (labels.STATED_RESULT, labels.STATED_RESULT_ROUNDED)
    return doubts_of(money, line.in_sentence(money), given, texts)


def _notes(money: Money, budget: Budget) -> Iterator[Note]:
    for side in SIDES:
        yield from money.row_notes(getattr(budget, side))
        if side in budget.incomplete:
            yield (paragraph(money.context.say(labels.INCOMPLETE[side])),)
    if budget.note:
        yield money.context.prose(budget.note)
    yield from block_notes(money, budget)
    if budget.moves:
        yield from move_notes(money, budget)
    yield from money.derived_notes()
    yield from _sum_notes(money, budget)
    yield from _result_notes(money, budget)


def _sum_notes(money: Money, budget: Budget) -> Iterator[Note]:
    for side in SIDES:
        line = _sum_line(budget, side)
        name = line.in_sentence(money)
        if budget.stated:
            yield from money.printed_notes(name, getattr(budget.stated, side))
        yield from line.notes(money)


def _result_notes(money: Money, budget: Budget) -> Iterator[Note]:
    line, results = _sum_line(budget, "result"), _results(budget)
    name = line.in_sentence(money)
    if budget.stated:
        yield from money.printed_notes(name, budget.stated.result)
    yield from line.notes(money)
    yield from _unearned_note(money, budget, results) if line.is_shown else ()


def _unearned_note(money: Money, budget: Budget, results: list[ColumnResult]) -> Iterator[Note]:
    """What the result is without the equity and the loans that the table counts as income."""
    earned = [
        (one.column, one.of_year)
        for one in results
        if one.value is not None and one.has_unearned and not (one.differs or one.is_net)
    ]
    sources = tuple(name for name in NOT_EARNED if any(row.source == name for row in budget.income))
    if earned:
        yield money.note(labels.RESULT_WITHOUT[sources], earned)
