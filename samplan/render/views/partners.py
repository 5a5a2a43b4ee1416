"""Who pays for an intervention, and the places where it runs: in words, or as a table of their figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.views.draft import Draft, Line, Value, filled, text_value
from samplan.render.views.machine import machine_value
from samplan.render.views.people import count_value, people_value
from samplan.render.views.trees import named, paragraph, words

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.schema.intervention import Intervention
    from samplan.schema.partners import Financier, LocalUnit
    from samplan.schema.people import Counts
    from samplan.schema.values import Amount


def financier_words(context: Context, one: Financier) -> str:
    """`ESF (60 %, till juni 2026)`: the name, and what is said of how much it pays and when."""
    return _with_more(one.name, _more_of_financier(context, one))


def _more_of_financier(context: Context, one: Financier) -> Iterator[str]:
    if one.share is not None:
        yield context.quantity(one.share)
    if one.amount is not None:
        yield context.quantity(one.amount)
    if one.since is not None:
        yield context.say(labels.JOINED, on=context.when(one.since))
    if one.until is not None:
        yield context.say(labels.LEFT, on=context.when(one.until))
    if one.note:
        yield one.note


def unit_words(context: Context, one: LocalUnit) -> str:
    """`Lomsele (2026, Lomsele kommun)`: the name, and what is said of it where it has no figures."""
    period = context.period(one.period) if one.period else ""
    return _with_more(one.name, (text for text in (period, one.owner, one.note) if text))


def _with_more(name: str, more: Iterator[str]) -> str:
    words = ", ".join(more)
    return f"{name} ({words})" if words else name


def have_figures(one: Intervention) -> bool:
    """Whether any of its local units has a cost or participants of its own."""
    return any(unit.cost is not None or unit.participants is not None for unit in one.local_units)


def units_table(context: Context, one: Intervention) -> Draft:
    """The local units of an intervention as a table."""
    texts = (labels.LOCAL_UNIT, labels.PERIOD, labels.OWNER, labels.COST)
    head = [context.say(text) for text in (*texts, labels.WOMEN, labels.MEN, labels.ALL)]
    notes = tuple(named(unit.name, (paragraph(unit.note),)) for unit in one.local_units if unit.note)
    lines = [_line(context, unit) for unit in one.local_units]
    return filled(context.say(labels.LOCAL_UNITS_OF, name=one.name), head, lines, notes=notes)


def _line(context: Context, unit: LocalUnit) -> Line:
    return Line(
        words(unit.name),
        (
            text_value(context, context.period(unit.period) if unit.period else ""),
            text_value(context, unit.owner or ""),
            cost_value(context, unit.cost),
            *people_values(context, unit.participants),
        ),
    )


def cost_value(context: Context, cost: Amount | None) -> Value:
    """A cost in a cell; the sign for nothing where there is none."""
    text = context.as_printed(cost, filters.amount(cost, context.language))
    aloud = "" if cost else filters.read_aloud(None, context.language)
    return Value((Words(text),), aloud, data=machine_value(cost))


def people_values(context: Context, counts: Counts | None) -> Iterator[Value]:
    """Women, men and all, each in a cell."""
    for column in ("women", "men", "total"):
        yield count_value(context, None) if counts is None else people_value(context, counts, column)
