"""What messages of several rules call the parts of a plan: by their words, never by their ids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from samplan.prose import plain
from samplan.schema.part import peek
from samplan.schema.shape import part_at
from samplan.texts import Message, Text
from samplan.words.terms import term

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.goal import Goal
    from samplan.schema.limit import Allocation
    from samplan.schema.outcome import Outcome
    from samplan.schema.plan import Plan
    from samplan.schema.statistic import Statistic, StatisticRow
    from samplan.schema.terms import Population

BUDGET = Text(sv="budgeten", en="the budget")
LIMIT_AT = Text(sv="{measure} {moment}", en="{measure} {moment}")
QUOTED = Text(sv="”{words}”", en="“{words}”")
TABLE = Text(sv="tabellen ”{title}”", en="the table “{title}”")

STATISTIC = Text(sv="statistiken ”{title}”", en="the statistic “{title}”")
STATISTIC_OF = Text(sv="statistiken över {people}", en="the statistic on {people}")
STATISTIC_OF_PERIOD = Text(
    sv="statistiken över {people} {period}", en="the statistic on {people} of {period}"
)
STATISTIC_FOR = Text(sv="statistiken för {period}", en="the statistic of {period}")
STATISTIC_WITH = Text(sv="statistiken med {rows}", en="the statistic with {rows}")
POPULATIONS: dict[Population, Text] = {
    "enrolled": Text(sv="inskrivna deltagare", en="enrolled participants"),
    "new": Text(sv="nya deltagare", en="new participants"),
    "completed": Text(sv="avslutade deltagare", en="participants who have completed"),
    "applied": Text(sv="sökande", en="applicants"),
    "planned": Text(sv="planerade deltagare", en="planned participants"),
    "structural": Text(
        sv="deltagare i strukturövergripande insatser", en="participants in structural interventions"
    ),
    "respondents": Text(sv="svarande", en="respondents"),
    "participated": Text(sv="dem som deltog", en="those who took part"),
    "interrupted": Text(sv="dem som avbröt", en="those who interrupted"),
    "waiting": Text(sv="dem som står i kö", en="those who are waiting"),
    "referred": Text(sv="anvisade deltagare", en="referred participants"),
    "employers": Text(sv="arbetsgivare", en="employers"),
    "staff": Text(sv="personal", en="staff"),
    "public": Text(sv="allmänheten", en="the public"),
    "other": Text(sv="andra", en="others"),
}

OUTCOME = Text(sv="utfallet för målet ”{goal}”", en="the outcome of the goal “{goal}”")
OUTCOME_OF_INDICATOR = Text(
    sv="utfallet för ”{indicator}” (målet ”{goal}”)", en="the outcome of “{indicator}” (the goal “{goal}”)"
)
OUTCOME_NUMBERED = Text(
    sv="utfallet för ett mål som inte finns i körningen (utfall nummer {number})",
    en="the outcome of a goal that is not in the run (outcome number {number})",
)

ALLOCATION = Text(sv="fördelningen ”{words}”", en="the allocation “{words}”")
ALLOCATION_OVER = Text(sv="fördelningen på {classes}", en="the allocation over {classes}")
IN_COLUMN = Text(sv="{row} ({column})", en="{row} ({column})")
THE_COLUMN = Text(sv="kolumnen ”{column}”", en="the column “{column}”")
ALL_OF_THEM = Text(sv="samtliga", en="all of them")
AN_ALLOCATION = Text(sv="fördelningen", en="the allocation")

MOVE = Text(
    sv="omföringen från ”{source}” till ”{target}”", en="the move of money from “{source}” to “{target}”"
)
CALLED = Text(sv="{what} (”{name}”)", en="{what} (“{name}”)")
FINANCING = Text(sv="finansieringen av ”{name}”", en="the financing of “{name}”")
ROW = Text(sv="raden ”{name}”", en="the row “{name}”")
AMOUNTS = {
    "income": Text(sv="angiven summa intäkter", en="stated total income"),
    "costs": Text(sv="angiven summa kostnader", en="stated total costs"),
    "result": Text(sv="angivet resultat", en="stated result"),
    "opening": Text(sv="ingående eget kapital", en="opening equity"),
    "closing": Text(sv="utgående eget kapital", en="closing equity"),
    "stated": Text(sv="angiven summa", en="stated total"),
}
"""What the lists of amounts that are no rows are called."""

SHOWN = 50
"""How many characters of a text stand for it."""


def list_name(key: str) -> Text:
    """What a list of a plan is called, by its key."""
    from samplan.words.fields import field_label  # noqa: PLC0415 - only a message needs it

    return field_label("Association" if key == "members" else "Plan", key)


def table_name(table: Budget) -> Text | Message:
    """A money table within a sentence: the budget, or a further table by its caption."""
    title: str | None = getattr(table, "title", None)
    return BUDGET if title is None else TABLE.of(title=title)


def with_printed_name(what: Text, table: Budget, field: str) -> Text | Message:
    """A sum or the result within a sentence, with what the document calls it where it has a name for it."""
    printed = peek(peek(table, "stated"), f"{field}_name")
    return what if printed is None else CALLED.of(what=what, name=printed)


def amounts_words(part: object, field: str) -> Text | Message:
    """A list of amounts within a sentence: its row by its name, else the sums or the equity that it is of."""
    if type(part).__name__ == "Move":
        return MOVE.of(source=peek(part, "from", "…"), target=peek(part, "to", "…"))
    return ROW.of(name=getattr(part, "name", "")) if field == "amounts" else AMOUNTS[field]


def item_name(item: Any, plans: Sequence[Plan]) -> Text | Message | str:  # noqa: ANN401 - any item of a list
    """An item of a list by its own words: its name or title, else how its text begins.

    Args:
        item: The item.
        plans: The plan that has it, and the plans whose goals its outcomes may be of.
    """
    match type(item).__name__:
        case "Statistic":
            return statistic_name(item)
        case "Allocation":
            return allocation_name(item)
        case "Outcome":
            return outcome_name(item, plans)
        case _:
            names = (getattr(item, field, None) for field in ("name", "title", "text", "wording"))
            found = next((name for name in names if name), None)
            return _limit_name(item) if found is None else QUOTED.of(words=first_words(found))


def _limit_name(item: Any) -> Text | Message:  # noqa: ANN401 - any item without words of its own
    """A limit without a wording, by what it limits and when; three dots for anything else."""
    measure, moment = peek(item, "measure"), peek(item, "moment")
    if measure is None:
        return QUOTED.of(words="…")
    what = term("Measure", measure)
    return what if moment is None else LIMIT_AT.of(measure=what, moment=term("Moment", moment))


def goal_name(goal: Goal) -> str:
    """The name of a goal, else how it begins."""
    return peek(goal, "name") or first_words(peek(goal, "text", "…"))


def outcome_name(outcome: Outcome, plans: Sequence[Plan]) -> Message:
    """An outcome within a sentence: by its indicator and goal, else by its number in the plan, the first."""
    named = [
        goal
        for plan in plans
        for goal in peek(plan, "goals", ())
        if peek(goal, "id") == peek(outcome, "goal")
    ]
    if not named:
        number = next(number for number, one in enumerate(plans[0].outcomes, 1) if one is outcome)
        return OUTCOME_NUMBERED.of(number=number)
    indicators = (one for goal in named for one in peek(goal, "indicators", ()))
    measured = [peek(one, "name") for one in indicators if peek(one, "id") == peek(outcome, "indicator", "")]
    if not any(measured):
        return OUTCOME.of(goal=goal_name(named[0]))
    return OUTCOME_OF_INDICATOR.of(indicator=measured[0], goal=goal_name(named[0]))


def statistic_name(statistic: Statistic) -> Text | Message:
    """A statistic within a sentence: by its caption, else by whom it counts and when, else by its rows."""
    if statistic.title is not None:
        return STATISTIC.of(title=statistic.title)
    facts: dict[str, object] = {} if statistic.period is None else {"period": statistic.period}
    if statistic.population is not None:
        facts["people"] = POPULATIONS[statistic.population]
        return (STATISTIC_OF if statistic.period is None else STATISTIC_OF_PERIOD).of(**facts)
    if statistic.period is None:
        return STATISTIC_WITH.of(rows=quoted(peek(row, "name", "…") for row in statistic.rows or ("…",)))
    return STATISTIC_FOR.of(**facts)


def row_name(statistic: Statistic, row: StatisticRow | Statistic) -> Text | Message:
    """A row of a statistic within a sentence; what has no name is the statistic itself."""
    name = peek(row, "name")
    return statistic_name(statistic) if name is None else QUOTED.of(words=name)


def counted_name(plan: Plan, path: Path, near: Sequence[Plan]) -> Text | Message:
    """What counts people at a path, within a sentence: an outcome, whom participants are for, a row.

    Args:
        plan: The plan.
        path: Where the numbers stand in it.
        near: The plan and those whose goals its outcomes may be of.
    """
    if path[0] == "outcomes":
        return outcome_name(plan.outcomes[int(path[1])], near)
    if path[0] == "interventions":
        return QUOTED.of(words=planned_for(plan, path))
    statistic, at = plan.statistics[int(path[1])], len(("statistics", 0, "rows", 0))
    return in_column(row_name(statistic, part_at(plan, path[:at])), statistic, path[at:])


def cells_words(plan: Plan, paths: Sequence[Path]) -> tuple[Text | Message, ...]:
    """Rows of one statistic in words, or its columns; none where it has nothing but numbers of its own.

    Args:
        plan: The plan.
        paths: Where the numbers stand: on rows, or in columns of rows.
    """
    at = len(("statistics", 0, "rows", 0))
    rows = [path for path in paths if path[2:3] == ("rows",)]
    if rows and len(rows[0]) > at:
        return tuple(_columns_words(plan, rows, at))
    names = quoted(part_at(plan, path[:at]).name for path in rows)
    return (*names, ALL_OF_THEM) if names and len(rows) < len(paths) else names


def _columns_words(plan: Plan, cells: Sequence[Path], at: int) -> Iterator[Text | Message]:
    """The column where several of its rows are meant, or the only one; else the row with its column."""
    statistic = plan.statistics[int(cells[0][1])]
    for column in dict.fromkeys(path[at:] for path in cells):
        rows = [path for path in cells if path[at:] == column]
        if len(rows) > 1 or len(statistic.rows) == 1:
            yield THE_COLUMN.of(column=heading_at(statistic, column))
        else:
            yield in_column(QUOTED.of(words=part_at(plan, rows[0][:at]).name), statistic, column)


def in_column(name: Text | Message, statistic: Statistic, cell: Path) -> Text | Message:
    """A row within a sentence, with the column that is meant where there are columns.

    Args:
        name: What the row is called.
        statistic: Has the row.
        cell: The path from the row to the numbers of the column; empty where there are no columns.
    """
    return IN_COLUMN.of(row=name, column=heading_at(statistic, cell)) if cell else name


def heading_at(statistic: Statistic, cell: Path) -> Message | str:
    """What a column is called, by the path from a row to its numbers; its number where there is none."""
    from samplan.figures.people_columns import heading_of  # noqa: PLC0415 - few statistics have columns

    columns, number = statistic.columns, int(cell[1])
    return heading_of(columns[number]) if number < len(columns) else str(number + 1)


def planned_for(plan: Plan, path: Path) -> str:
    """Whom planned participants are for: the intervention, with its local unit where they are of one."""
    one = plan.interventions[int(path[1])]
    if path[2] != "local_units":
        return one.name
    return f"{one.name}, {peek(one.local_units[int(path[3])], 'name', '…')}"


def allocation_name(allocation: Allocation) -> Text | Message:
    """An allocation within a sentence: by how its wording begins, else by its classes."""
    if allocation.wording is not None:
        return ALLOCATION.of(words=first_words(allocation.wording))
    if allocation.classes:
        return ALLOCATION_OVER.of(classes=quoted(first_words(one.name) for one in allocation.classes))
    return AN_ALLOCATION


def quoted(names: Iterable[str]) -> tuple[Message, ...]:
    """Names that the document gives, each within quotation marks and each once."""
    return tuple(QUOTED.of(words=name) for name in dict.fromkeys(names))


def first_words(prose: str) -> str:
    """How a text begins, without its markup: whole words, with `…` where something is left out."""
    return plain.first_words(prose, SHOWN)
