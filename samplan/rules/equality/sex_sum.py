"""Numbers of people add up: women, men and unknown to the total, rows to their sum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from samplan.figures.people import counts_of_people, has_sums, people_summed
from samplan.figures.people_shares import Between, Whole, rows_of_whole, share_of_all, whole_in
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text
from samplan.rules.naming import QUOTED, in_column, outcome_name, planned_for, quoted, row_name
from samplan.rules.over import each_apart, may_hold
from samplan.schema.part import present
from samplan.schema.shape import part_at
from samplan.schema.values import Amount, Number, People, Share, Unknown
from samplan.texts import Message
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.figures.people import Counted, Counting
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import StatisticRow


WRONG = Text(
    sv="kvinnor och män är tillsammans {sum} i {name}, men totalt anges till {total}; skillnaden är {gap}",
    en="women and men are {sum} together in {name}, but the total is given as {total}; "
    "the difference is {gap}",
)
WRONG_WITH_UNKNOWN = Text(
    sv="kvinnor, män och okänt kön är tillsammans {sum} i {name}, men totalt anges till {total}; "
    "skillnaden är {gap}",
    en="women, men and unknown are {sum} together in {name}, but the total is given as {total}; "
    "the difference is {gap}",
)
WRONG_SHARE = Text(
    sv="andelen totalt är {total} i {name}, men {women} för kvinnor och {men} för män; den ska ligga "
    "mellan dem",
    en="the share of all is {total} in {name}, but {women} for women and {men} for men; it should be "
    "between them",
)
WRONG_SHARE_OF = Text(
    sv="andelen totalt är {total} i {name}, men {women} av {number_of_women} kvinnor och {men} av "
    "{number_of_men} män ger {low} till {high} av alla {all}",
    en="the share of all is {total} in {name}, but {women} of {number_of_women} women and {men} of "
    "{number_of_men} men give {low} to {high} of all {all}",
)
WRONG_KIND = Text(
    sv="kvinnor och män anges som antal personer i {name}, men totalt som {total}",
    en="women and men are given as numbers of people in {name}, but the total as {total}",
)
FIX = Text(
    sv="rätta den uppgift som är fel; personer vars kön inte är känt räknas i unknown",
    en="correct the figure that is wrong; people whose sex is not known are counted in unknown",
)
FIX_SHARE = Text(sv="rätta den andel som är fel", en="correct the share that is wrong")
FIX_KIND = Text(sv="skriv hur många de är tillsammans", en="write how many they are together")
FIGURES = Text(sv="{lacking} i {name}", en="{lacking} in {name}")
COUNTS = {
    "women": Text(sv="antalet kvinnor", en="the number of women"),
    "men": Text(sv="antalet män", en="the number of men"),
    "unknown": Text(sv="antalet vars kön inte är känt", en="the number of those whose sex is not known"),
    "total": Text(sv="totalen", en="the total"),
}
WHOLE = Text(
    sv="exakt hur många kvinnor och män som räknas i {rows}, som andelarna i {name} är andelar av",
    en="exactly how many women and men {rows} count, of which {name} gives shares",
)
SHARE_OF_UNKNOWN = Text(
    sv="andelen för dem vars kön inte är känt", en="the share of those whose sex is not known"
)


def counted(context: Context) -> Iterator[tuple[Context, Counting | int]]:
    """Every count that gives women, men and a total to compare; then every statistic with sums of rows."""
    for one in counts_of_people(context.plan):
        if may_hold(_is_comparable, one) or may_hold(_has_share, one):
            yield context, one
    for index, statistic in present(context.plan.statistics):
        if may_hold(has_sums, statistic):
            yield context, index


def judge(context: Context, one: Counting | int) -> Judgements:
    """Compare the sexes with the total, or the rows of a statistic with their sums."""
    if isinstance(one, int):
        from samplan.rules.people_sums import judge_sums  # noqa: PLC0415 - few tables have a sum

        yield from judge_sums(context.plan.statistics[one], ("statistics", one))
    else:
        yield from each_apart(_judge_sexes, [context], [one])
        if _has_share(one):
            yield from _judge_parts(context, one.path)


def _has_share(one: Counting) -> bool:
    """Whether a row of a statistic gives a share beside its numbers."""
    is_row = one.path[0] == "statistics" and "counts" not in one.path
    return is_row and getattr(one.counts, "share", None) is not None


def _judge_parts(context: Context, path: Path) -> Judgements:
    """The shares that a row gives beside its numbers."""
    statistic = context.plan.statistics[int(path[1])]
    row = part_at(context.plan, path)
    if row.share is not None and (rows := rows_of_whole(statistic, row)):
        from samplan.rules.part_of_people import judge_parts  # noqa: PLC0415 - few rows have both

        yield from judge_parts(path, statistic, row, rows)


def _is_comparable(one: Counting) -> bool:
    """Whether women, men and total are all given, as numbers or all as shares; or one sex is all."""
    counts = one.counts
    if one.only is not None:
        return True
    said = (counts.women, counts.men, counts.total)
    if all(isinstance(value, Share) for value in said):
        return True
    sexes = (counts.women, counts.men, *((counts.unknown,) if counts.unknown is not None else ()))
    is_number = all(isinstance(value, People | Unknown) for value in sexes)
    return is_number and counts.total is not None and not isinstance(counts.total, Share)


def _judge_sexes(context: Context, one: Counting) -> Judgements:
    if not _is_comparable(one):
        return
    path, counts, name = one.path, one.counts, _name(context, one.path)
    if one.only is not None:
        from samplan.rules.one_sex import judge_one_sex  # noqa: PLC0415 - few tables have such a row

        yield from judge_one_sex(path, counts, one.only, name)
    elif any(_is_inexact(value) for value in _figures(counts)):
        from samplan.rules.people_in_bounds import judge_bounds  # noqa: PLC0415 - few counts are inexact

        yield from judge_bounds(path, counts, name)
    elif isinstance(counts.total, Share):
        yield from _judge_share(context, path, counts, counts.total)
    elif isinstance(counts.total, Amount | Number):
        yield Problem((*path, "total"), WRONG_KIND.of(name=name, total=counts.total), FIX_KIND.of())
    elif (people := people_summed(counts)) is None or not isinstance(counts.total, People):
        from samplan.rules.people_in_bounds import too_many  # noqa: PLC0415 - few counts are unknown

        wrong = tuple(too_many(path, counts, name))
        yield from wrong or (Missing(path, FIGURES.of(lacking=_lacking(counts), name=name)),)
    elif (gap := abs(people.value - counts.total.value)) > 0:
        text = WRONG if counts.unknown is None else WRONG_WITH_UNKNOWN
        message = text.of(sum=people, name=name, total=counts.total, gap=People(gap))
        yield Problem((*path, "total"), message, FIX.of())


def _is_inexact(value: object) -> bool:
    return bool(getattr(value, "is_approximate", False))


def _lacking(counts: Counted) -> tuple[Text, ...]:
    """What the count says to be unknown, or gives as anything but a number of people."""
    figures = zip(COUNTS, _figures(counts), strict=True)
    return tuple(
        COUNTS[name] for name, value in figures if value is not None and not isinstance(value, People)
    )


def _figures(counts: Counted) -> tuple[object, ...]:
    return (counts.women, counts.men, counts.unknown, counts.total)


def _judge_share(context: Context, path: Path, counts: Counted, total: Share) -> Judgements:
    rows, whole = _whole(context.plan, path)
    between, name = share_of_all(counts, whole), _name(context, path)
    if between is not None and not between.holds(total):
        facts = {"total": total, "name": name, "women": counts.women, "men": counts.men}
        yield Problem((*path, "total"), _say_share(facts, between, whole), FIX_SHARE.of())
    elif isinstance(counts.unknown, Unknown) and (whole is None or whole.others):
        yield Missing(path, FIGURES.of(lacking=SHARE_OF_UNKNOWN, name=name))
    elif rows and whole is None and not (between and between.is_sure(total)):
        yield Missing(path, WHOLE.of(rows=quoted(row.name for row in rows), name=name))


def _say_share(facts: Mapping[str, object], between: Between, whole: Whole | None) -> Message:
    if whole is None:
        return WRONG_SHARE.of(**facts)
    numbers = {"number_of_women": whole.women, "number_of_men": whole.men, "all": whole.all}
    people = {name: People(number) for name, number in numbers.items()}
    return WRONG_SHARE_OF.of(**facts, **people, low=between.low, high=between.high)


def _whole(plan: Plan, path: Path) -> tuple[tuple[StatisticRow, ...], Whole | None]:
    """The rows that shares are shares of, and how many they count where they say so exactly."""
    if path[0] != "statistics":
        return (), None
    statistic, at = plan.statistics[int(path[1])], len(("statistics", 0, "rows", 0))
    rows = rows_of_whole(statistic, part_at(plan, path[:at]))
    return rows, whole_in(statistic, rows, path[at:])


def _name(context: Context, path: Path) -> Text | Message:
    plan = context.plan
    if path[0] == "outcomes":
        return outcome_name(plan.outcomes[int(path[1])], context.near)
    if path[0] == "interventions":
        return QUOTED.of(words=planned_for(plan, path))
    statistic, at = plan.statistics[int(path[1])], len(("statistics", 0, "rows", 0))
    name = row_name(statistic, part_at(plan, path[:at]))
    return in_column(name, statistic, path[at:])


RULE = Rule(
    id="sex-sum",
    title=Text(
        sv="Antal personer går ihop: kön med totalen, rader med summan",
        en="Numbers of people add up: sexes to the total, rows to their sum",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    over=counted,
    judge=judge,
)
