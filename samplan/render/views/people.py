"""Tables of people: women before men, those of unknown sex, and all together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.people import people_summed
from samplan.prose.tree import Block
from samplan.prose.tree import Text as Words
from samplan.render import filters
from samplan.render.labels import document as labels
from samplan.render.labels import noun, term
from samplan.render.views.blocks import Shown
from samplan.render.views.draft import Draft, Line, Lines, Value, make_table
from samplan.render.views.table import TableView
from samplan.render.views.trees import paragraph, words
from samplan.schema.values import Count, Share

if TYPE_CHECKING:
    from samplan.render.views.context import Context
    from samplan.render.views.place import Place
    from samplan.schema.follow_up import Statistic
    from samplan.schema.intervention import Counts
    from samplan.texts import Text

SEXES: dict[str, Text] = {
    "women": labels.WOMEN,
    "men": labels.MEN,
    "unknown": labels.SEX_UNKNOWN,
    "total": labels.ALL,
}
"""The columns in their order."""


def show_statistics(context: Context, statistics: Sequence[Statistic], place: Place) -> Shown:
    """Each statistic as a table."""
    return Shown(tuple(_table(context, one, place) for one in statistics))


def _table(context: Context, one: Statistic, place: Place) -> TableView:
    columns = sex_columns(one.rows)
    population = context.capitalised(term("Population", one.population)) if one.population else ""
    lines = tuple(
        Line(words(row.name), tuple(people_value(context, row, name) for name in columns)) for row in one.rows
    )
    title = one.title or population or context.capitalised(noun("Statistic").one)
    return make_table(
        context,
        Draft(
            title,
            (
                one.dimension or context.say(labels.WHAT_IS_COUNTED),
                *(context.say(SEXES[name]) for name in columns),
            ),
            (Lines(lines),),
            (
                population if one.title else "",
                context.period(one.period) if one.period else "",
                context.say(labels.SOURCE, source=one.source) if one.source else "",
            ),
            tuple(_notes(context, one)),
        ),
        place,
    )


def sex_columns(rows: Sequence[Counts]) -> tuple[str, ...]:
    """Women and men together or not at all, unknown where it is said, and the total."""
    is_by_sex = any(row.women is not None or row.men is not None for row in rows)
    has_unknown = any(row.unknown is not None for row in rows)
    return (*(("women", "men") if is_by_sex else ()), *(("unknown",) if has_unknown else ()), "total")


def people_value(context: Context, row: Counts, column: str) -> Value:
    """One number or share of a row; a total that is not stated is the sum."""
    value: Count = getattr(row, column)
    if column == "total" and value is None:
        value = people_summed(row)
    return count_value(context, value)


def count_value(context: Context, value: Count) -> Value:
    """A number or share of people in a cell."""
    return Value((Words(context.count(value)),), filters.read_aloud(value, context.language))


def in_one_line(context: Context, people: Counts) -> str:
    """How many, with women and men where both are given: `65 (36 kvinnor, 29 män)`."""
    total = people.total if people.total is not None else people_summed(people)
    if people.women is None or people.men is None:
        return context.count(total) if total is not None else ""
    is_share = isinstance(people.women, Share)
    return context.say(
        labels.SHARES_OF_WOMEN_AND_MEN if is_share else labels.WOMEN_AND_MEN,
        total=context.count(total),
        women=context.count(people.women),
        men=context.count(people.men),
    )


def _notes(context: Context, one: Statistic) -> Iterator[tuple[Block, ...]]:
    if one.note:
        yield context.prose(one.note)
    if one.not_by_sex:
        yield (paragraph(one.not_by_sex),)
    for whole in dict.fromkeys(row.of for row in one.rows if row.of):
        names = [row.name for row in one.rows if row.of == whole]
        yield (paragraph(context.say(labels.SHARE_OF, rows=context.names(names), whole=whole)),)
