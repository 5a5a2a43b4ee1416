"""Tables of people: women before men, those of unknown sex, and all together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeGuard

from samplan.figures.people import cells_of, only_sex, people_summed, rows_of
from samplan.figures.people_shares import counts_at
from samplan.frozen import frozen, replace
from samplan.prose.tree import Block
from samplan.prose.tree import Text as Words
from samplan.render.labels import document as labels
from samplan.render.labels import noun, term
from samplan.render.views.blocks import Shown
from samplan.render.views.charts.people import statistic_charts
from samplan.render.views.draft import Draft, Line, Lines, Value, make_table
from samplan.render.views.machine import machine_value
from samplan.render.views.printed import meaning_of
from samplan.render.views.table import TableView
from samplan.render.views.trees import named, paragraph, words
from samplan.schema.values import Count, Number, People, Result, Share, Unknown

if TYPE_CHECKING:
    from samplan.figures.people import Counted
    from samplan.render.views.blocks import ChartView
    from samplan.render.views.context import Context
    from samplan.schema.statistic import Statistic, StatisticRow
    from samplan.schema.terms import Sex
    from samplan.texts import Text

SEXES: dict[str, Text] = {
    "women": labels.WOMEN,
    "men": labels.MEN,
    "unknown": labels.SEX_UNKNOWN,
    "total": labels.ALL,
}
"""The columns in their order."""


def show_statistics(context: Context, statistics: Sequence[Statistic]) -> Shown:
    """Each statistic as a table, after its chart where there is something to compare."""
    return Shown(tuple(block for one in statistics for block in _blocks(context, one)))


def _blocks(context: Context, one: Statistic) -> tuple[ChartView | TableView, ...]:
    names = [row_name(context, one, row) for _, row in rows_of(one)]
    title = _title(context, one)
    charts = statistic_charts(context, one, title, _period(context, one, title), names)
    return (*charts, _table(context, one))


def _title(context: Context, one: Statistic) -> str:
    """What a statistic is called: its title, else whom it counts."""
    if one.title or not one.population:
        return one.title or context.capitalised(noun("Statistic").one)
    return context.capitalised(term("Population", one.population))


def _table(context: Context, said: Statistic) -> TableView:
    one = _with_shares(said)
    rows = tuple(row for _, row in rows_of(one))
    groups = _groups(context, one, rows)
    has_two = any(len(group.sexes) > 1 for group in groups) and bool(one.columns)
    population = context.capitalised(term("Population", one.population)) if one.population else ""
    lines = tuple(
        Line(
            words(row_name(context, one, row)),
            tuple(_values(context, one, row, at, groups)),
            "sum" if is_named(row, one) and row.sum_of else "row",
            context.path_of(row),
        )
        for at, row in enumerate(rows)
    )
    title = _title(context, one)
    return make_table(
        context,
        Draft(
            title,
            (
                one.dimension or context.say(labels.WHAT_IS_COUNTED),
                *(
                    _sub_head(context, group, name, has_two=has_two)
                    for group in groups
                    for name in group.sexes
                ),
            ),
            (Lines(lines),),
            (
                population if one.title and one.title.casefold() != population.casefold() else "",
                context.say(labels.ONLY[one.only]) if one.only else "",
                _period(context, one, title),
                context.say(labels.SOURCE, source=_source(context, one)) if one.source or one.system else "",
                # what is printed in a public document is public
                context.capitalised(term("Publish", one.publish)) if one.publish == "internal" else "",
            ),
            (*_notes(context, one), *_computed_shares(context, said, one)),
            over=tuple((group.heading, len(group.sexes)) for group in groups) if has_two else (),
        ),
    )


def _period(context: Context, one: Statistic, title: str) -> str:
    """The time that a table is of, where its title does not end with it."""
    period = context.period(one.period) if one.period else ""
    return "" if title.endswith(f" {period}") else period


def _with_shares(one: Statistic) -> Statistic:
    """A statistic with the shares that it wants computed."""
    if one.shares != "computed":
        return one
    from samplan.figures.people_shares import with_computed_shares  # noqa: PLC0415 - few ask for it

    return with_computed_shares(one)


def _computed_shares(context: Context, said: Statistic, shown: Statistic) -> Iterator[tuple[Block, ...]]:
    """A note on the rows of which the document does not state the share that is printed."""
    rows = [new.name for old, new in zip(said.rows, shown.rows, strict=True) if old.share != new.share]
    if rows:
        yield (paragraph(context.say(labels.COMPUTED_SHARES, rows=tuple(rows))),)


@frozen
class _Group:
    """A column of a table with the sexes that stand under it; without columns, the whole table."""

    heading: str
    counts: tuple[Counted | None, ...]
    """The numbers of each row; None where a row has none."""
    sexes: tuple[str, ...]


def _sub_head(context: Context, group: _Group, name: str, *, has_two: bool) -> str:
    """The head of a column under that of its group; none where the group has nothing but totals."""
    if has_two and group.sexes == ("total",):
        return ""
    return context.say(SEXES[name]) if has_two or not group.heading else group.heading


def _groups(context: Context, one: Statistic, rows: Sequence[StatisticRow | Statistic]) -> tuple[_Group, ...]:
    has_computed = one.totals == "computed"
    if not one.columns:
        return (_Group("", tuple(rows), sex_columns(rows, has_computed=has_computed)),)
    groups = []
    for number in range(len(one.columns)):
        counts = tuple(counts_at(row, ("counts", number)) for row in rows)
        sexes = sex_columns([part for part in counts if part], has_computed=has_computed)
        heading = _heading(context, one, number)
        groups.append(_Group(heading[:1].upper() + heading[1:], counts, sexes))
    return tuple(groups)


def _values(
    context: Context, one: Statistic, row: StatisticRow | Statistic, at: int, groups: Sequence[_Group]
) -> Iterator[Value]:
    """What a row has in each column, sex by sex."""
    for group in groups:
        counts = group.counts[at]
        for sex in group.sexes:
            if counts is None:
                yield count_value(context, None)
            else:
                has_computed = one.totals == "computed"
                yield people_value(context, counts, sex, has_computed=has_computed, only=only_sex(one, row))


def _source(context: Context, one: Statistic) -> str:
    """Where figures come from: in the words of the document, else the system of follow-up."""
    return one.source or (context.say(term("System", one.system)) if one.system else "")


def row_name(context: Context, one: Statistic, row: StatisticRow | Statistic) -> str:
    """What a row is called, with what it says of itself that its table does not: whom, where, which sex."""
    if not is_named(row, one):
        return _name(context, one, row)
    return _name_and_facts(context, one, row)


def _name_and_facts(context: Context, one: Statistic, row: StatisticRow) -> str:
    said = context.say(term("Population", row.population)) if row.population else ""
    facts = (
        "" if row.population == one.population or _is_said(said, row.name) else said,
        row.local_unit or "",
        context.say(labels.ONLY[row.only]) if row.only else "",
    )
    together = ", ".join(fact for fact in facts if fact)
    return context.say(labels.NAME_AND_FACTS, name=row.name, facts=together) if together else row.name


def is_named(row: StatisticRow | Statistic, one: Statistic) -> TypeGuard[StatisticRow]:
    """Whether a row has a name, and is not what the table counts itself."""
    return row is not one


def _name(context: Context, one: Statistic, row: StatisticRow | Statistic) -> str:
    """The name of a row; without one it is of all that the table counts, and called so."""
    if is_named(row, one):
        return row.name
    return context.say(labels.ALL_COUNTED) if one.rows else context.capitalised(noun("Counts").one)


def _is_said(words: str, name: str) -> bool:
    return words.casefold() in name.casefold()


def sex_columns(rows: Sequence[Counted], *, has_computed: bool = False) -> tuple[str, ...]:
    """Women and men together or not at all, unknown where it is said, and the total where one is stated.

    A table of which every row is about the same sex has only that; one without any total has none.
    """
    said = [name for name in SEXES if any(_gives(row, name) for row in rows)]
    if said in (["women"], ["men"]):
        return tuple(said)
    has_total = "total" in said or not said or (has_computed and any(people_summed(row) for row in rows))
    return (
        *(("women", "men") if {"women", "men"} & set(said) else ()),
        *(name for name in ("unknown",) if name in said),
        *(("total",) if has_total else ()),
    )


def _gives(row: Counted, name: str) -> bool:
    return getattr(row, name) is not None or share_beside(row, name) is not None


def share_beside(row: Counted, name: str) -> Share | None:
    """The share that a row gives of a sex, or of all, beside their number."""
    shares = getattr(row, "share", None)
    share: Share | None = None if shares is None else getattr(shares, name)
    return share


def people_value(
    context: Context, row: Counted, column: str, *, has_computed: bool = False, only: Sex | None = None
) -> Value:
    """One number or share of a row, as stated; the sum in place of a total where the table asks for it.

    Of a row about women alone nothing is missing: what is said of nobody else is left blank.
    """
    value: Count | Result = getattr(row, column)
    if has_computed and column == "total" and value is None:
        value = people_summed(row)
    if value is None and only:
        return Value((), context.say(labels.ONLY[only]))
    share = share_beside(row, column)
    if share is None:
        return count_value(context, value)
    if value is None:
        return count_value(context, share)
    together = context.say(labels.NUMBER_AND_SHARE, number=context.count(value), share=context.count(share))
    return Value((Words(together),), data=machine_value(value))


def count_value(context: Context, value: Count | Result) -> Value:
    """A number or share of people in a cell."""
    return Value((Words(context.count(value)),), context.read_aloud(value), data=machine_value(value))


def in_one_line(context: Context, people: Counted) -> str:
    """How many, with the sexes that are given: `65 (36 kvinnor, 29 män)`; these alone without a total."""
    total = people.total
    share = share_beside(people, "total")
    parts = [
        *((context.count(share),) if share is not None else ()),
        *(
            of_sex(context, name, value)
            for name in ("women", "men", "unknown")
            if (value := getattr(people, name)) is not None and not (name == "unknown" and value == People(0))
        ),
    ]
    if not parts or total is None:
        return ", ".join(parts) if total is None else context.count(total)
    return context.say(labels.ALL_WITH_PARTS, total=context.count(total), parts=", ".join(parts))


def of_sex(context: Context, name: str, value: Count) -> str:
    """How many women, men or others: `1 kvinna`, `29 män`."""
    if isinstance(value, People):
        text = labels.ONE_OF.get(name) if value.value == 1 else None
        return context.say(text or labels.NUMBER_OF[name], number=context.count(value))
    part = context.read_aloud(value) or context.count(value)
    return context.say(labels.PART_OF[name], part=part)


def printed_notes(context: Context, name: str, row: Counted) -> Iterator[tuple[Block, ...]]:
    """A note for each number of a row that is printed otherwise than it must be meant."""
    for column, label in SEXES.items():
        value: Count | Result = getattr(row, column)
        if isinstance(value, People | Share | Number | Unknown) and value.printed:
            note = context.say(
                labels.PRINTED_COUNT,
                row=name,
                column=context.say(label),
                printed=value.printed,
                meaning=meaning_of(value, replace(value, printed=None)),
            )
            yield (paragraph(note),)


def _rows_summed(context: Context, one: Statistic) -> tuple[str, ...]:
    """The rows of which the table prints what women and men come to."""
    return tuple(
        _name(context, one, row) + (f" ({_heading(context, one, int(cell[1]))})" if cell else "")
        for _, row in rows_of(one)
        for cell, counts in cells_of(row)
        if counts.total is None and people_summed(counts) is not None
    )


def _heading(context: Context, one: Statistic, number: int) -> str:
    from samplan.figures.people_columns import heading_of  # noqa: PLC0415 - few statistics have columns

    heading = heading_of(one.columns[number])
    return heading if isinstance(heading, str) else context.say(heading)


def _notes(context: Context, one: Statistic) -> Iterator[tuple[Block, ...]]:
    if one.note:
        yield context.prose(one.note)
    if one.not_by_sex:
        yield (paragraph(one.not_by_sex),)
    if one.incomplete:
        yield (paragraph(context.say(labels.ROWS_LACK)),)
    for _, row in rows_of(one):
        name = _name(context, one, row)
        if is_named(row, one) and row.note:
            yield named(name, context.prose(row.note))
        yield from printed_notes(context, name, row)
    if one.totals == "computed" and (summed := _rows_summed(context, one)):
        name = context.say(SEXES["total"])
        yield (paragraph(context.say(labels.COMPUTED_IN_COLUMNS, name=name, columns=summed)),)
    rows = tuple(row for _, row in rows_of(one))
    for whole in dict.fromkeys(row.of for row in rows if row.of):
        names = [_name(context, one, row) for row in rows if row.of == whole]
        said = context.say(labels.SHARE_OF, rows=tuple(names), whole=whole)
        yield (paragraph(said),)
