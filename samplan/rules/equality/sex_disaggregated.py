"""Every count of people shows women and men."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.figures.people import counts_of_people, has_people, is_by_sex, is_sex_unknown, is_whole
from samplan.results import Elsewhere, Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import heading_at, in_column, outcome_name, planned_for, quoted, statistic_name
from samplan.rules.over import the_plan_if
from samplan.schema.shape import part_at
from samplan.schema.values import People
from samplan.texts import Message

if TYPE_CHECKING:
    from samplan.figures.people import Counting
    from samplan.schema.plan import Plan


STATISTIC = Text(
    sv="{statistic} visar inte {lacking} i {rows}", en="{statistic} does not show {lacking} in {rows}"
)
NUMBERS = Text(sv="{statistic} visar inte {lacking}", en="{statistic} does not show {lacking}")
LACKING = {
    ("women", "men"): Text(sv="kvinnor och män var för sig", en="women and men separately"),
    ("women",): Text(sv="kvinnorna", en="the women"),
    ("men",): Text(sv="männen", en="the men"),
}
"""What is not shown, by the sexes that are not given."""
SEXES = ("women", "men")
ROW = 4
"""How many steps of a path lead to a row of a statistic."""
THE_COLUMN = Text(sv="kolumnen ”{column}”", en="the column “{column}”")
ALL_OF_THEM = Text(sv="samtliga", en="all of them")
PARTICIPANTS = Text(
    sv="planerade deltagare i ”{name}” anges utan {lacking}",
    en="the planned participants of “{name}” are not given for {lacking}",
)
OUTCOME = Text(sv="{outcome} visar inte {lacking}", en="{outcome} does not show {lacking}")
MAY_BE_PEOPLE = Text(
    sv="om {outcome} räknar personer, och då hur många som är kvinnor och män; räknar det annat, skriv det i "
    "not_by_sex",
    en="whether {outcome} counts people, and then how many are women and men; if it counts anything else, "
    "say so in not_by_sex",
)
FIX_STATISTIC = Text(
    sv="ange kvinnor och män (women, men), eller skälet till att det inte går (not_by_sex)",
    en="give women and men, or the reason why that cannot be done (not_by_sex)",
)
FIX = Text(
    sv="ange kvinnor och män (women, men); är det inte känt, skriv unknown, så lämnas frågan öppen",
    en="give women and men; if that is not known, write unknown, and the question is left open",
)
UNKNOWN_ROWS = Text(
    sv="hur många som är kvinnor och män i {rows} ({statistic})",
    en="how many are women and men in {rows} ({statistic})",
)
UNKNOWN_STATISTIC = Text(
    sv="hur många som är kvinnor och män i {statistic}", en="how many are women and men in {statistic}"
)
UNKNOWN_PARTICIPANTS = Text(
    sv="hur många av de planerade deltagarna i ”{name}” som är kvinnor och män",
    en="how many of the planned participants of “{name}” are women and men",
)
UNKNOWN_OUTCOME = Text(
    sv="hur många som är kvinnor och män i {outcome}", en="how many are women and men in {outcome}"
)
DEMANDED = Text(sv="här kräver planen könsuppdelad statistik", en="here the plan demands statistics by sex")


def is_concerned(context: Context) -> bool:
    """Whether the plan counts people anywhere."""
    return any(has_people(one.counts) for one in counts_of_people(context.plan))


def judge(context: Context) -> Judgements:
    """One problem for each statistic, intervention or outcome that does not show both sexes.

    Where it says that neither is known, nobody can tell, and that is a gap.
    """
    demands = tuple(_demands(context))
    severity = Severity.ERROR if demands else None
    asked = [
        one
        for one in counts_of_people(context.plan)
        if one.reason is None and one.only is None and one.population != "employers"
        if has_people(one.counts) and is_whole(one.counts)
    ]
    totals = [one for one in asked if not is_by_sex(one.counts) and not may_be_other(one)]
    for _, group in groupby(totals, key=lambda one: one.path[:2]):
        path, message, remedy = _problem(context, list(group))
        yield Problem(path, message, remedy, demands, severity=severity)
    for one in filter(may_be_other, asked):
        yield Missing(one.path, MAY_BE_PEOPLE.of(outcome=_outcome(context, int(one.path[1]))))
    unknown = [one for one in asked if is_sex_unknown(one.counts)]
    for _, group in groupby(unknown, key=lambda one: one.path[:2]):
        yield _gap(context, list(group))


def _gap(context: Context, group: list[Counting]) -> Missing:
    plan, path, (kind, index) = context.plan, group[0].path, group[0].path[:2]
    if kind == "statistics":
        statistic = plan.statistics[int(index)]
        rows, name = rows_in_words(plan, group), statistic_name(statistic)
        text = UNKNOWN_ROWS.of(rows=rows, statistic=name) if rows else UNKNOWN_STATISTIC.of(statistic=name)
        return Missing(path[:2], text)
    if kind == "interventions":
        return Missing(path, UNKNOWN_PARTICIPANTS.of(name=planned_for(plan, path)))
    return Missing(path, UNKNOWN_OUTCOME.of(outcome=_outcome(context, int(index))))


def _demands(context: Context) -> Iterator[Elsewhere]:
    for name, plan in context.own_and_followed():
        for index, policy in enumerate(plan.policies):
            if policy.requires == "statistics_by_sex":
                yield Elsewhere(("policies", index), DEMANDED.of(), name)


def _problem(context: Context, group: list[Counting]) -> tuple[Path, Message, Message]:
    plan, path, (kind, index) = context.plan, group[0].path, group[0].path[:2]
    lacking = lacking_of(group)
    if kind == "statistics":
        statistic = plan.statistics[int(index)]
        rows, facts = rows_in_words(plan, group), {"statistic": statistic_name(statistic), "lacking": lacking}
        message = STATISTIC.of(rows=rows, **facts) if rows else NUMBERS.of(**facts)
        return path[:2], message, FIX_STATISTIC.of()
    if kind == "interventions":
        return path, PARTICIPANTS.of(name=planned_for(plan, path), lacking=lacking), FIX.of()
    return path, OUTCOME.of(outcome=_outcome(context, int(index)), lacking=lacking), FIX.of()


def may_be_other(one: Counting) -> bool:
    """Whether nothing tells that an outcome counts people: a whole number alone may be weeks, or an index."""
    counts = one.counts
    if one.path[0] != "outcomes" or one.population is not None or not isinstance(counts.total, People):
        return False
    return counts.women is None and counts.men is None and counts.unknown is None


def lacking_of(group: Iterable[Counting]) -> Text:
    """The sexes that counts do not show; where they differ in it, both."""
    missing = {tuple(sex for sex in SEXES if getattr(one.counts, sex) is None) or SEXES for one in group}
    return LACKING[missing.pop() if len(missing) == 1 else SEXES]


def rows_in_words(plan: Plan, group: list[Counting]) -> tuple[Text | Message, ...]:
    """Rows of one statistic in words, or its columns; none where it has nothing but numbers of its own."""
    rows = [one for one in group if one.path[2:3] == ("rows",)]
    if rows and len(rows[0].path) > ROW:
        return tuple(_in_columns(plan, rows))
    names = quoted(part_at(plan, one.path[:ROW]).name for one in rows)
    return (*names, ALL_OF_THEM) if names and len(rows) < len(group) else names


def _in_columns(plan: Plan, cells: list[Counting]) -> Iterator[Text | Message]:
    """The columns of which no row shows both sexes, and the rows of which a column does not."""
    statistic, path = plan.statistics[int(cells[0].path[1])], cells[0].path[:2]
    people = [one for one in counts_of_people(plan) if one.path[:2] == path and has_people(one.counts)]
    columns = dict.fromkeys(one.path[ROW:] for one in cells)
    for column in columns:
        lacking = [one for one in cells if one.path[ROW:] == column]
        has_several = len(lacking) > 1 or len(statistic.rows) == 1
        if has_several and len(lacking) == sum(one.path[ROW:] == column for one in people):
            yield THE_COLUMN.of(column=heading_at(statistic, column))
        else:
            names = (part_at(plan, one.path[:ROW]).name for one in lacking)
            yield from (in_column(name, statistic, column) for name in quoted(names))


def _outcome(context: Context, index: int) -> Message:
    return outcome_name(context.plan.outcomes[index], context.near)


RULE = Rule(
    id="sex-disaggregated",
    title=Text(
        sv="Alla uppgifter om antal personer redovisar kvinnor och män",
        en="Every count of people shows women and men",
    ),
    source=Text(
        sv="förbundets egen plan, annars prop. 2002/03:132, med förordning (2001:100) 14 § som norm",
        en="the association's own plan, else prop. 2002/03:132, with förordning (2001:100) 14 § as a norm",
    ),
    force=Force.RECOMMENDATION,
    over=the_plan_if(is_concerned),
    judge=judge,
)
