"""Everything that the document points to exists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from samplan.figures.lent import LENT
from samplan.figures.people import rows_of
from samplan.figures.selection import listed, listed_by_others, unknown_ids
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.links import Links
from samplan.rules.naming import goal_name, quoted, statistic_name
from samplan.rules.over import each_apart
from samplan.rules.sought import Sought
from samplan.rules.suggestions import did_you_mean, ids_by_name
from samplan.schema.kinship import LINKS
from samplan.schema.part import given_fields, peek
from samplan.schema.shape import SHAPES, field_at, part_at, parts
from samplan.schema.tables import is_derived
from samplan.texts import Message
from samplan.words.phrases import PLAN_FORMAT

if TYPE_CHECKING:
    from samplan.schema.budget import Budget, Row
    from samplan.schema.intervention import Financing
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan
    from samplan.schema.section import Show
    from samplan.schema.statistic import Statistic


ADD = Text(sv="rätta id:t, eller lägg till det som saknas", en="correct the id, or add what is missing")
NOT_FOUND = Text(sv="”{id}” finns inte bland {among}", en="“{id}” is not among {among}")
ELSEWHERE = Text(
    sv="{ids} i planen ”{plan}”, som inte är med i körningen (ange den med --with)",
    en="{ids} in the plan “{plan}”, which is not in the run (give it with --with)",
)
IN_EITHER = Text(
    sv="{ids} i planen ”{one}” eller ”{other}”; ingen av dem är med i körningen (ange dem med --with)",
    en="{ids} in the plan “{one}” or “{other}”; neither is in the run (give them with --with)",
)

NO_KEY = Text(sv="”{key}” är ingen nyckel här", en="“{key}” is no key here")
AMONG = Text(sv="nycklarna här är {keys}", en="the keys here are {keys}")
NOT_GIVEN = Text(
    sv="”{key}” sägs vara antaget, men anges inte", en="“{key}” is said to be assumed, but is not given"
)
GIVE = Text(sv="ange ”{key}”, eller ta bort det ur ”assumed”", en="give “{key}”, or take it out of “assumed”")

LISTS = {
    "areas": Text(sv="målområdena (areas)", en="the goal areas (areas)"),
    "goals": Text(sv="målen (goals)", en="the goals (goals)"),
    "interventions": Text(sv="insatserna (interventions)", en="the interventions (interventions)"),
    "target_groups": Text(sv="målgrupperna (target_groups)", en="the target groups (target_groups)"),
    "association.members": Text(
        sv="medlemmarna (association.members)", en="the members (association.members)"
    ),
    "allocations.classes": Text(
        sv="fördelningarnas klasser (allocations.classes)",
        en="the classes of the allocations (allocations.classes)",
    ),
}
"""The lists that a field can refer to."""
SHOWN = Text(sv="det som kan visas i ”{what}”", en="what can be shown in “{what}”")
BUDGET_ROWS = Text(
    sv="budgetens kostnadsrader (budget.costs)", en="the cost rows of the budget (budget.costs)"
)
OWN_ROWS = Text(sv="finansieringens rader (rows)", en="the rows of the financing (rows)")
NO_ROW = Text(
    sv="”{row}” är en andel av ”{of}”, men {statistic} har ingen rad med det namnet",
    en="“{row}” is a share of “{of}”, but {statistic} has no row of that name",
)
NO_ROW_OF_ALL = Text(
    sv="{statistic} anger en andel av ”{of}”, men har ingen rad med det namnet",
    en="{statistic} gives a share of “{of}”, but has no row of that name",
)
BOTH = Text(
    sv="raden ”{row}” har både `intervention` och `interventions`",
    en="the row “{row}” has both `intervention` and `interventions`",
)
ONE_KEY = Text(
    sv="skriv alla radens insatser under `interventions`, och ta bort `intervention`",
    en="write all interventions of the row under `interventions`, and remove `intervention`",
)
ROUND = Text(
    sv="”{key}” leder från ”{name}” tillbaka till samma sak", en="“{key}” leads from “{name}” back to itself"
)
ONE_STEP = Text(
    sv="skriv ett annat id i ett av leden, eller ta bort nyckeln där",
    en="write another id, or remove the key",
)
INDICATORS = Text(sv="indikatorerna för målet ”{goal}”", en="the indicators of the goal “{goal}”")

REFERRING = {
    name: tuple((field.name, field.refers) for field in shape.fields if field.refers)
    for name, shape in SHAPES.items()
}
"""By model: the fields that hold ids, and the list that they refer to."""
OF_ITS_LIST = {
    (name, field)
    for name, refers in REFERRING.items()
    for field, to in refers
    if (found := field_at(tuple(to.split(".")))) is not None and found.model == name
}
"""Fields that name another item of the list that the item itself stands in: a whole, a goal above."""
Ways = dict[tuple[str, str], dict[str, tuple[tuple[str, ...], Path]]]
"""By model and field: where each item leads, by its id, with its own path."""
LINES = ("title", "subtitle", "heading", "name", "label")
"""Fields of one line that are printed as they stand."""
WORDS = {
    name: tuple(
        (field.name, field.kind == "prose")
        for field in shape.fields
        if field.kind == "prose" or field.name in LINES
    )
    for name, shape in SHAPES.items()
}
"""By model: the fields that hold words, and whether they are prose."""
ITSELF = Text(sv="planen pekar ut sig själv i {key} (”{id}”)", en="the plan names itself in {key} (“{id}”)")
OTHER_PLAN = Text(
    sv="skriv den andra planens id, eller ta bort nyckeln", en="write the other plan's id, or remove the key"
)


def _itself(plan: Plan) -> Iterator[Problem]:
    """A plan that follows, answers or revises itself would inherit nothing, and check nothing against it."""
    for key in LINKS:
        if (name := getattr(plan, key)) is not None and name == plan.id:
            yield Problem((key,), ITSELF.of(key=key, id=plan.id), OTHER_PLAN.of())


def judge(context: Context) -> Judgements:
    """Walk the plan once: ids, then the links of its prose."""
    yield from _itself(context.plan)
    sought, links = Sought(context), Links(context.kin)
    ways: Ways = {}
    for path, part in parts(context.plan, is_whole=False):
        name = type(part).__name__
        for field, refers in REFERRING[name]:
            yield from _references(getattr(part, field), refers, (*path, field), sought)
            if (name, field) in OF_ITS_LIST and (to := getattr(part, field)):
                ids = (to,) if isinstance(to, str) else to
                ways.setdefault((name, field), {})[part.id] = (ids, path)  # type: ignore[attr-defined]  # an item
        if part.assumed:  # type: ignore[attr-defined]  # of every part
            yield from _assumed(part, path)
        if special := SPECIAL.get(name):
            yield from each_apart(special, [part], [path], [sought])
        for field, is_prose in WORDS[name]:
            text = getattr(part, field)
            if isinstance(text, str):
                judge = links.judge if is_prose else links.judge_line
                yield from judge(text, (*path, field))
    yield from _rounds(context.plan, ways)
    if sought.unfound and sought.absent:
        yield _elsewhere(sought)


def _rounds(plan: Plan, ways: Ways) -> Iterator[Problem]:
    """An item that is a part of itself, or comes before itself, by way of others or not."""
    for (_, field), links in ways.items():
        for start, (_, path) in links.items():
            if start in _reached(start, links):
                item = part_at(plan, path)
                name = item.name or goal_name(item)
                yield Problem((*path, field), ROUND.of(key=field, name=name), ONE_STEP.of())


def _reached(start: str, links: Mapping[str, tuple[tuple[str, ...], Path]]) -> set[str]:
    """The items that one leads to, by way of others or not."""
    reached, ahead = set[str](), [start]
    while ahead:
        new = set(links.get(ahead.pop(), ((), ()))[0]) - reached
        reached |= new
        ahead.extend(new)
    return reached


def _elsewhere(sought: Sought) -> Missing:
    """What is not found here, and may be in the plans that are not in the run."""
    ids, (first, *others) = quoted(sought.unfound), sought.absent
    if not others:
        return Missing((first.link,), ELSEWHERE.of(ids=ids, plan=first.id))
    return Missing((first.link,), IN_EITHER.of(ids=ids, one=first.id, other=others[0].id))


def _references(value: Any, refers: str, path: Path, sought: Sought) -> Iterator[Problem]:  # noqa: ANN401 - an id or ids
    if value is None:
        return
    items = ((value, path),) if isinstance(value, str) else ((one, (*path, i)) for i, one in enumerate(value))
    for one, place in items:
        if one in sought.ids(refers):
            continue
        if sought.absent:
            sought.unfound.append(one)
        else:
            yield _not_found(one, place, sought.items(refers), LISTS[refers])


def _assumed(part: Any, path: Path) -> Iterator[Problem]:  # noqa: ANN401 - any part of a plan
    """A key that a part says to be a reading: one that it has, and gives."""
    keys = tuple(field.name for field in SHAPES[type(part).__name__].fields if field.name != "assumed")
    for index, key in enumerate(part.assumed):
        here = (*path, "assumed", index)
        if key not in keys:
            yield Problem(here, NO_KEY.of(key=key), did_you_mean(key, keys) or AMONG.of(keys=keys))
        elif key not in given_fields(part):
            yield Problem(here, NOT_GIVEN.of(key=key), GIVE.of(key=key))


def _not_found(name: str, path: Path, items: Iterable[Any], among: Text | Message) -> Problem:
    """What is named and is not among the items that there are; a name is answered with its id."""
    items = tuple(items)
    meant = did_you_mean(name, (one.id for one in items), ids_by_name(items))
    return Problem(path, NOT_FOUND.of(id=name, among=among), meant or ADD.of())


def _of_show(show: Show, path: Path, sought: Sought) -> Iterator[Problem]:
    plan = sought.whole
    for name in unknown_ids(plan, show):
        if sought.absent and show.what in LENT:
            sought.unfound.append(name)
            continue
        index = show.where.ids.index(name) if show.where else 0
        items = (*listed(plan, show), *listed_by_others(plan, show))
        yield _not_found(name, (*path, "where", "ids", index), items, SHOWN.of(what=show.what))


def _of_table(table: Budget | Financing, path: Path, _: Sought) -> Iterator[Problem]:
    """What a table names of itself."""
    if any(column.of or is_derived(column) for column in table.columns):
        from samplan.rules.money_refs import judge_columns  # noqa: PLC0415 - few tables name any

        yield from judge_columns(table, path)
    if getattr(table, "moves", ()):
        from samplan.rules.money_refs import judge_moves  # noqa: PLC0415 - same

        yield from judge_moves(table, path)  # type: ignore[arg-type]  # no financing has any
    sides = (*getattr(table, "income", ()), *getattr(table, "costs", ()))
    if any(row.sum_of for row in sides):
        from samplan.rules.money_refs import judge_sums_of_rows  # noqa: PLC0415 - same

        yield from judge_sums_of_rows(table, path)  # type: ignore[arg-type]  # no financing has sides


def _of_financing(financing: Financing, path: Path, sought: Sought) -> Iterator[Problem]:
    yield from _of_table(financing, path, sought)
    budget = sought.kin.plan.budget
    for field, rows, among in (
        ("own", financing.rows, OWN_ROWS),
        ("feeds", budget.costs if budget else (), BUDGET_ROWS),
    ):
        name, known = getattr(financing, field), tuple(_all_rows(rows))
        if name is not None and name not in [row.id for row in known]:
            yield _not_found(name, (*path, field), known, among)


def _of_row(row: Row, path: Path, _: Sought) -> Iterator[Problem]:
    """A row that says both what it pays for and what it pays for: which of them is meant is not known."""
    if row.intervention is not None and row.interventions:
        yield Problem((*path, "intervention"), BOTH.of(row=row.name), ONE_KEY.of())


def _all_rows(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _all_rows(row.of_which)


def _of_outcome(outcome: Outcome, path: Path, sought: Sought) -> Iterator[Problem]:
    """Nothing where the goal is unknown: that is said already."""
    goals = [goal for plan in sought.kin.near for goal in plan.goals if goal.id == outcome.goal]
    known = [indicator for goal in goals for indicator in goal.indicators]
    if outcome.indicator is not None and goals and outcome.indicator not in [one.id for one in known]:
        among = INDICATORS.of(goal=goal_name(goals[0]))
        yield _not_found(outcome.indicator, (*path, "indicator"), known, among)


def _of_statistic(statistic: Statistic, path: Path, _: Sought) -> Iterator[Problem]:
    """A whole that is almost the name of a row; other words are the document's own."""
    names = tuple(row.name for row in statistic.rows)
    for at, row in rows_of(statistic):
        name: str | None = peek(row, "name")
        others = tuple(other for other in names if other != name)
        for number, whole in enumerate(row.of):
            if whole in names or (question := did_you_mean(whole, others)) is None:
                continue
            facts = {"of": whole, "statistic": statistic_name(statistic)}
            message = NO_ROW.of(row=name, **facts) if name else NO_ROW_OF_ALL.of(**facts)
            place: Path = (*path, *at, "of", *((number,) if len(row.of) > 1 else ()))
            yield Problem(place, message, question, severity=Severity.WARNING)


SPECIAL: dict[str, Callable[[Any, Path, Sought], Iterator[Problem]]] = {
    "Show": _of_show,
    "Budget": _of_table,
    "Table": _of_table,
    "Financing": _of_financing,
    "Outcome": _of_outcome,
    "Statistic": _of_statistic,
    "Row": _of_row,
}
"""Models with references of their own kind: into the list shown, rows, indicators."""


RULE = Rule(
    id="ref-resolves",
    title=Text(
        sv="Allt som dokumentet hänvisar till finns", en="Everything that the document points to exists"
    ),
    source=PLAN_FORMAT,
    force=Force.CONVENTION,
    judge=judge,
    severity=Severity.ERROR,
)
