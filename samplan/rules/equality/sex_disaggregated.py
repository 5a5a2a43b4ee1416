"""Every count of people shows women and men."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from samplan.figures import people
from samplan.figures.people import Counting
from samplan.results import Elsewhere, Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import cells_words, counted_name, planned_for, statistic_name
from samplan.rules.over import may_hold
from samplan.texts import Message
from samplan.words.phrases import BY_SEX

WRONG = Text(sv="{what} visar inte {lacking}", en="{what} does not show {lacking}")
IN_ROWS = Text(sv="{said} i {rows}", en="{said} in {rows}")
LACKING = {
    ("women", "men"): Text(sv="kvinnor och män var för sig", en="women and men separately"),
    ("women",): Text(sv="kvinnorna", en="the women"),
    ("men",): Text(sv="männen", en="the men"),
}
"""What is not shown, by the sexes that are not given."""
PLANNED = Text(
    sv="antalet planerade deltagare i ”{name}”", en="the number of planned participants of “{name}”"
)
FIX = Text(
    sv="ange kvinnor och män (women, men), eller unknown där det inte är känt; en tabell eller ett utfall "
    "kan i stället säga varför det inte går (not_by_sex)",
    en="give women and men, or unknown where that is not known; a table or an outcome may instead say why it "
    "cannot be done (not_by_sex)",
)
UNKNOWN = Text(sv="{what}: hur många som är kvinnor och män", en="{what}: how many are women and men")
MAY_BE_PEOPLE = Text(
    sv="om {what} räknar personer, och då hur många som är kvinnor och män; räknar det annat, skriv det i "
    "not_by_sex",
    en="whether {what} counts people, and then how many are women and men; if it counts anything else, "
    "say so in not_by_sex",
)
DEMANDED = Text(sv="här kräver planen könsuppdelad statistik", en="here the plan demands statistics by sex")


def groups(context: Context) -> Iterator[tuple[Context, Sequence[Counting]]]:
    """What counts people: each statistic, the participants of each intervention, each outcome."""
    for _, cells in groupby(people.counts_of_people(context.plan), key=lambda one: one.path[:2]):
        if found := [one for one in cells if may_hold(people.has_people, one.counts)]:
            yield context, found


def judge(context: Context, group: Sequence[Counting]) -> Judgements:
    """One problem for all that does not show both sexes; a gap where neither is known, or people counted."""
    demands = tuple(_demands(context))
    asked = [one for one in group if people.should_be_by_sex(one)]
    other = [one for one in asked if people.may_be_other(one)]
    if totals := [one for one in asked if not people.is_by_sex(one.counts) and one not in other]:
        message = _say(context, totals, WRONG, lacking=LACKING[people.sexes_lacking(totals)])
        severity = Severity.ERROR if demands else None
        yield Problem(_place(totals[0]), message, FIX.of(), demands, severity=severity)
    if other and not _is_said_elsewhere(context, other[0]):
        yield Missing(_place(other[0]), _say(context, other, MAY_BE_PEOPLE))
    if unknown := [one for one in asked if people.is_sex_unknown(one.counts)]:
        yield Missing(_place(unknown[0]), _say(context, unknown, UNKNOWN))


def _demands(context: Context) -> Iterator[Elsewhere]:
    for name, plan in context.own_and_followed():
        for index, policy in enumerate(plan.policies):
            if policy.requires == "statistics_by_sex":
                yield Elsewhere(("policies", index), DEMANDED.of(), name)


def _is_said_elsewhere(context: Context, one: Counting) -> bool:
    """Whether the indicator says that it counts people: then sex-targets-results asks for women and men."""
    from samplan.figures.people_words import measures_people  # noqa: PLC0415 - few outcomes are one number

    return measures_people(context.plan.outcomes[int(one.path[1])], context.near)


def _place(one: Counting) -> Path:
    return one.path[:2] if one.path[0] == "statistics" else one.path


def _say(context: Context, group: Sequence[Counting], text: Text, **facts: Text) -> Message:
    """A sentence on counts: of all that something counts, or of some rows of it."""
    plan, path = context.plan, group[0].path
    if path[0] == "statistics":
        said = text.of(what=statistic_name(plan.statistics[int(path[1])]), **facts)
        rows = cells_words(plan, [one.path for one in group])
        return IN_ROWS.of(said=said, rows=rows) if rows else said
    if path[0] == "interventions":
        return text.of(what=PLANNED.of(name=planned_for(plan, path)), **facts)
    return text.of(what=counted_name(plan, path, context.near), **facts)


RULE = Rule("sex-disaggregated", BY_SEX, Force.RECOMMENDATION, judge, over=groups)
