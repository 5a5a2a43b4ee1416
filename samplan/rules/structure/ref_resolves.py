"""Everything that the document points to exists."""

from __future__ import annotations

from typing import Any

from samplan.figures.links import WORDS
from samplan.figures.references import Dangling, Lists, dangling, names_within, rounds
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.links import Links
from samplan.rules.naming import goal_name, list_name, quoted
from samplan.rules.over import each_apart, may_hold
from samplan.rules.suggestions import did_you_mean, ids_by_name
from samplan.schema.kinship import LINKS
from samplan.schema.shape import parts
from samplan.texts import Either
from samplan.words.phrases import PLAN_FORMAT

NOT_FOUND = Text(sv="”{id}” finns inte bland {among}", en="“{id}” is not among {among}")
ADD = Text(sv="rätta id:t, eller lägg till det som saknas", en="correct the id, or add what is missing")
ELSEWHERE = Text(
    sv="{ids} i planen {plans}, som inte är med i körningen (ange den med --with)",
    en="{ids} in the plan {plans}, which is not in the run (give it with --with)",
)
ITSELF = Text(sv="planen pekar ut sig själv i {key} (”{id}”)", en="the plan names itself in {key} (“{id}”)")
ROUND = Text(
    sv="”{key}” leder från ”{name}” tillbaka till samma sak", en="“{key}” leads from “{name}” back to itself"
)
OTHER = Text(
    sv="skriv ett annat id i ett av leden, eller ta bort nyckeln där",
    en="write another id, or remove the key",
)
OF_PLAN = Text(sv="planens {items} ({key})", en="the plan's {items} ({key})")
AMONG = {
    "allocations.classes": Text(
        sv="fördelningarnas klasser (allocations.classes)",
        en="the classes of the allocations (allocations.classes)",
    ),
    "shown": Text(sv="det som kan visas i ”{of}”", en="what can be shown in “{of}”"),
    "own": Text(sv="finansieringens rader (rows)", en="the rows of the financing (rows)"),
    "feeds": Text(
        sv="budgetens kostnadsrader (budget.costs)", en="the cost rows of the budget (budget.costs)"
    ),
    "indicators": Text(sv="indikatorerna för målet ”{of}”", en="the indicators of the goal “{of}”"),
}
"""Where an id is looked for, other than in a list of the plan."""


def judge(context: Context) -> Judgements:
    """Walk the plan once: ids, what a part says otherwise, then the links of its prose."""
    plan, kin = context.plan, context.kin
    for key in LINKS:
        context.named(key)
        if (name := getattr(plan, key)) is not None and name == plan.id:
            yield Problem((key,), ITSELF.of(key=key, id=plan.id), OTHER.of())
    lists, links, unfound = Lists(kin), Links(kin), list[Dangling]()
    gone = tuple(one for one in kin.absent if one.link != "revises")
    for path, part in parts(plan, is_whole=False):
        for one in tuple(dangling(part, path, lists)):
            if one.is_lent and gone:
                unfound.append(one)
            else:
                yield _not_found(one)
        if may_hold(names_within, part):
            yield from each_apart(_within, [part], [path])
        for field, is_prose in WORDS[type(part).__name__]:
            if isinstance(text := getattr(part, field), str):
                yield from (links.judge if is_prose else links.judge_line)(text, (*path, field))
    yield from _rounds(plan)
    if unfound:
        plans = Either(quoted(one.id for one in gone))
        yield Missing((gone[0].link,), ELSEWHERE.of(ids=quoted(one.id for one in unfound), plans=plans))


def _rounds(plan: Any) -> Judgements:  # noqa: ANN401 - a plan
    for item, path in rounds(plan):
        yield Problem(path, ROUND.of(key=str(path[-1]), name=item.name or goal_name(item)), OTHER.of())


def _not_found(one: Dangling) -> Problem:
    """What is named and is not among the items that there are; a name is answered with its id."""
    if (text := AMONG.get(one.among)) is not None:
        of = goal_name(one.of) if one.among == "indicators" else one.of
        among = text.of(**({} if of is None else {"of": of}))
    else:
        among = OF_PLAN.of(items=list_name(one.among.rpartition(".")[2]), key=one.among)
    meant = did_you_mean(one.id, (item.id for item in one.items), ids_by_name(one.items))
    return Problem(one.path, NOT_FOUND.of(id=one.id, among=among), meant or ADD.of())


def _within(part: Any, path: Path) -> Judgements:  # noqa: ANN401 - any part of a plan
    if names_within(part):
        from samplan.rules.named_within import judge_names  # noqa: PLC0415 - few parts name any

        yield from judge_names(part, path)


RULE = Rule("ref-resolves", PLAN_FORMAT, Force.CONVENTION, judge, severity=Severity.ERROR)
