"""Limits that the association has set itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.arithmetic import in_unit
from samplan.figures.limits import upper_bound
from samplan.figures.money import budget_column, unit_of
from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import noun, term
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Line, Value, filled, make_table, of_items, text_value
from samplan.render.views.items import Item, show_items
from samplan.render.views.machine import machine_value
from samplan.render.views.money import column_years
from samplan.render.views.table import TableView
from samplan.render.views.trees import one_line, words
from samplan.schema.values import Amount, Share

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.limit import Limit, Step
    from samplan.schema.terms import Style
    from samplan.schema.values import Quantity


def show_limits(context: Context, limits: Sequence[Limit], style: Style | None, place: Place) -> Shown:
    """Limits as a table by default; else in the document's own words."""
    if style is None or style == "table":
        return Shown((_table(context, limits, place),))
    items = [Item(None, one.wording or _bound(context, one)) for one in limits]
    return show_items(context, items, "bullets" if style == "headings" else style, place)


def limit_name(context: Context, one: Limit) -> str:
    """What is limited, and how: "Gränsen för årets resultat: minst 50 000 kr"."""
    name = context.say(
        labels.LIMIT_ON, measure=context.say(labels.MEASURES[one.measure]) + _moment(context, one)
    )
    bound = _bound(context, one)
    return context.say(labels.LIMIT_OF, limit=name, bound=bound) if bound else name


def _moment(context: Context, one: Limit) -> str:
    """When it is measured, as far as the document says so: what the plan file assumes is not printed."""
    if one.moment is None or "moment" in one.assumed:
        return ""
    return f" {context.say(term('Moment', one.moment))}"


def _table(context: Context, limits: Sequence[Limit], place: Place) -> TableView:
    budget, column = context.plan.budget, budget_column(context.plan)
    in_money = ""
    if budget is not None and column is not None and (unit := unit_of(budget)):
        year = column_years(context, budget.columns[column])
        in_money = context.say(labels.IN_MONEY, unit=unit, year=year)
    texts = (
        context.say(labels.LIMITED),
        context.say(labels.LIMIT),
        in_money,
        context.say(labels.ORIGIN),
    )
    lines = of_items(context, [_line(context, one) for one in limits], limits)
    return make_table(context, filled(place.heading, texts, lines))


def _line(context: Context, one: Limit) -> Line:
    bound = _bound(context, one)
    is_in_own_words = one.wording and (one.assumed or not bound or one.measure == "own")
    in_words = one_line(context.prose(one.wording or "")) if is_in_own_words else words(bound)
    measure = noun("Limit").one if "measure" in one.assumed else term("Measure", one.measure)
    return Line(
        words(context.capitalised(measure) + _moment(context, one)),
        (
            text_value(context, in_words),
            amount_value(context, _in_money(context, one)),
            text_value(context, one.source or one.reference or ""),
        ),
    )


def amount_value(context: Context, amount: Amount | None) -> Value:
    """An amount without its unit, which stands in the head of the column."""
    bare = None if amount is None else Amount(amount.value, None, amount.qualifier, high=amount.high)
    return Value(
        (Words(context.as_printed(amount, filters.amount(bare, context.language))),),
        "" if bare else filters.read_aloud(None, context.language),
        data=machine_value(amount),
    )


def _in_money(context: Context, one: Limit) -> Amount | None:
    """What the limit comes to in the budget year, in the unit of the budget; not where a part is assumed."""
    budget, column = context.plan.budget, budget_column(context.plan)
    if budget is None or column is None or one.assumed or (unit := unit_of(budget)) is None:
        return None
    if isinstance(one.at_least, Amount):
        return in_unit(one.at_least, unit)
    bound = upper_bound(one, budget, column)
    return bound.amount if bound else None


def _bound(context: Context, one: Limit) -> str:
    """The limit in words, as far as the document gives a number; else nothing."""
    base = context.say(term("Base", one.of)) if one.of and "of" not in one.assumed else ""
    if one.steps:
        bound = "; ".join(_step(context, step, base) for step in one.steps)
    else:
        bound = context.list(
            [
                *([_at_least(context, one.at_least, base)] if one.at_least is not None else ()),
                *([_at_most(context, one.at_most, base)] if one.at_most is not None else ()),
            ]
        )
    if bound and one.ceiling:
        bound = context.say(labels.BUT_AT_MOST, bound=bound, ceiling=context.quantity(one.ceiling))
    return context.say(labels.AFTER_EARMARKS, bound=bound) if bound and one.after_earmarks else bound


def _at_least(context: Context, value: Quantity, base: str) -> str:
    bound = _of_base(context, value, context.bound(value, "at_least"), base)
    return context.say(labels.AT_LEAST, bound=bound)


def _at_most(context: Context, value: Quantity, base: str) -> str:
    bound = _of_base(context, value, context.bound(value, "at_most"), base)
    return context.say(labels.AT_MOST, bound=bound)


def _of_base(context: Context, value: Quantity, words_of_value: str, base: str) -> str:
    is_share = isinstance(value, Share) and base
    return context.say(labels.OF_BASE, bound=words_of_value, base=base) if is_share else words_of_value


def _step(context: Context, step: Step, base: str) -> str:
    bound = _at_most(context, step.at_most, base)
    if step.up_to is None:
        return context.say(labels.OTHERWISE, bound=bound)
    return context.say(
        labels.UP_TO,
        bound=bound,
        base=base or context.say(labels.THE_BASE),
        up_to=context.quantity(step.up_to),
    )
