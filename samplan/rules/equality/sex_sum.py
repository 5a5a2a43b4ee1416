"""Numbers of people add up: women, men and unknown to the total, rows to their sum."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures import people
from samplan.figures.people import Counting
from samplan.figures.people_shares import rows_of_whole
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text
from samplan.rules.naming import counted_name
from samplan.rules.over import each_apart, may_hold
from samplan.schema.part import present
from samplan.schema.shape import part_at
from samplan.schema.values import Amount, Number, People, Share
from samplan.words.phrases import ARITHMETIC, CORRECT_COUNT

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.statistic import Statistic

WRONG = Text(
    sv="{sexes} är tillsammans {sum} i {name}, men totalt anges till {total}; skillnaden är {gap}",
    en="{sexes} are {sum} together in {name}, but the total is given as {total}; the difference is {gap}",
)
BOTH = Text(sv="kvinnor och män", en="women and men")
ALL = Text(sv="kvinnor, män och okänt kön", en="women, men and unknown")
WRONG_KIND = Text(
    sv="kvinnor och män anges som antal personer i {name}, men totalt som {total}",
    en="women and men are given as numbers of people in {name}, but the total as {total}",
)
LACKS = Text(sv="{lacking} i {name}", en="{lacking} in {name}")
COUNTS = {
    "women": Text(sv="antalet kvinnor", en="the number of women"),
    "men": Text(sv="antalet män", en="the number of men"),
    "unknown": Text(sv="antalet vars kön inte är känt", en="the number of those whose sex is not known"),
    "total": Text(sv="totalen", en="the total"),
}


def counted(context: Context) -> Iterator[tuple[Context, Counting | int]]:
    """Every count that gives women, men and a total to compare; then every statistic with sums of rows."""
    for one in people.counts_of_people(context.plan):
        if may_hold(people.is_comparable, one) or may_hold(people.has_share_beside, one):
            yield context, one
    for index, statistic in present(context.plan.statistics):
        if may_hold(people.has_sums, statistic) or may_hold(people.has_called_sums, statistic):
            yield context, index


def judge(context: Context, one: Counting | int) -> Judgements:
    """Compare the sexes with the total, or the rows of a statistic with their sums."""
    if isinstance(one, int):
        yield from _judge_sums(context.plan.statistics[one], ("statistics", one))
        return
    yield from each_apart(_judge_sexes, [context], [one])
    if people.has_share_beside(one):
        from samplan.rules.part_of_people import judge_parts  # noqa: PLC0415 - few rows have both

        statistic, row = context.plan.statistics[int(one.path[1])], part_at(context.plan, one.path)
        if rows := rows_of_whole(statistic, row):
            yield from judge_parts(one.path, statistic, row, rows)


def _judge_sums(statistic: Statistic, path: Path) -> Judgements:
    if people.has_sums(statistic):
        from samplan.rules.people_sums import judge_sums  # noqa: PLC0415 - few tables have a sum

        yield from judge_sums(statistic, path)
    if people.has_called_sums(statistic):
        from samplan.rules.called_sums import judge_called  # noqa: PLC0415 - same

        yield from judge_called(statistic, path)


def _judge_sexes(context: Context, one: Counting) -> Judgements:
    if not people.is_comparable(one):
        return
    path, counts, name = one.path, one.counts, counted_name(context.plan, one.path, context.near)
    figures = {key: getattr(counts, key) for key in COUNTS}
    if one.only is not None:
        from samplan.rules.one_sex import judge_one_sex  # noqa: PLC0415 - few tables have such a row

        yield from judge_one_sex(path, counts, one.only, name)
    elif any(getattr(value, "is_approximate", False) for value in figures.values()):
        from samplan.rules.people_in_bounds import judge_bounds  # noqa: PLC0415 - few counts are inexact

        yield from judge_bounds(path, counts, name)
    elif isinstance(counts.total, Share):
        from samplan.rules.part_of_people import judge_share_of_all  # noqa: PLC0415 - few counts are shares

        yield from judge_share_of_all(context.plan, path, counts, name)
    elif isinstance(counts.total, Amount | Number):
        yield Problem((*path, "total"), WRONG_KIND.of(name=name, total=counts.total), CORRECT_COUNT.of())
    elif (summed := people.people_summed(counts)) is None or not isinstance(counts.total, People):
        from samplan.rules.people_in_bounds import too_many  # noqa: PLC0415 - few counts are unknown

        lacking = (key for key, value in figures.items() if value is not None and type(value) is not People)
        gap = Missing(path, LACKS.of(lacking=tuple(COUNTS[key] for key in lacking), name=name))
        yield from tuple(too_many(path, counts, name)) or (gap,)
    elif (difference := abs(summed.value - counts.total.value)) > 0:
        sexes = BOTH if counts.unknown is None else ALL
        facts = {"sexes": sexes, "sum": summed, "name": name, "total": counts.total}
        yield Problem((*path, "total"), WRONG.of(**facts, gap=People(difference)), CORRECT_COUNT.of())


RULE = Rule("sex-sum", ARITHMETIC, Force.ARITHMETIC, judge, over=counted)
