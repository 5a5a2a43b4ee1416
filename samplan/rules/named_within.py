"""What a part names of itself: the keys that it assumes, the columns and rows that its own are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from samplan.figures.people import rows_of
from samplan.results import Path, Problem, Severity
from samplan.rules.naming import row_name, statistic_name
from samplan.rules.suggestions import did_you_mean
from samplan.schema.part import given_fields, peek
from samplan.schema.shape import SHAPES
from samplan.schema.tables import is_derived
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.statistic import Statistic

NO_KEY = Text(sv="”{key}” är ingen nyckel här", en="“{key}” is no key here")
AMONG = Text(sv="nycklarna här är {keys}", en="the keys here are {keys}")
NOT_GIVEN = Text(
    sv="”{key}” sägs vara antaget, men anges inte", en="“{key}” is said to be assumed, but is not given"
)
GIVE = Text(sv="ange ”{key}”, eller ta bort det ur ”assumed”", en="give “{key}”, or take it out of “assumed”")
NO_ROW = Text(
    sv="{row} är en andel av ”{of}”, men {statistic} har ingen rad med det namnet",
    en="{row} is a share of “{of}”, but {statistic} has no row of that name",
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


def judge_names(part: Any, path: Path) -> Iterator[Problem]:  # noqa: ANN401 - any part of a plan
    """What is wrong with the names that a part gives of its own keys, columns and rows."""
    yield from _assumed(part, path)
    match type(part).__name__:
        case "Statistic":
            yield from _of_statistic(part, path)
        case "Row" if part.intervention is not None and part.interventions:
            yield Problem((*path, "intervention"), BOTH.of(row=part.name), ONE_KEY.of())
        case "Budget" | "Table" | "Financing":
            yield from _of_table(part, path)
        case _:
            pass


def _assumed(part: Any, path: Path) -> Iterator[Problem]:  # noqa: ANN401 - any part of a plan
    """A key that a part says to be a reading: one that it has, and gives."""
    keys = tuple(field.name for field in SHAPES[type(part).__name__].fields if field.name != "assumed")
    for index, key in enumerate(part.assumed):
        here = (*path, "assumed", index)
        if key not in keys:
            yield Problem(here, NO_KEY.of(key=key), did_you_mean(key, keys) or AMONG.of(keys=keys))
        elif key not in given_fields(part):
            yield Problem(here, NOT_GIVEN.of(key=key), GIVE.of(key=key))


def _of_table(table: Any, path: Path) -> Iterator[Problem]:  # noqa: ANN401 - a table of money
    """What a table names of itself."""
    from samplan.rules import money_refs  # noqa: PLC0415 - few tables name any

    if any(column.of or is_derived(column) for column in table.columns):
        yield from money_refs.judge_columns(table, path)
    if getattr(table, "moves", ()):
        yield from money_refs.judge_moves(table, path)
    if any(row.sum_of for row in (*getattr(table, "income", ()), *getattr(table, "costs", ()))):
        yield from money_refs.judge_sums_of_rows(table, path)


def _of_statistic(statistic: Statistic, path: Path) -> Iterator[Problem]:
    """A whole that is almost the name of a row; other words are the document's own."""
    names = tuple(row.name for row in statistic.rows)
    for at, row in rows_of(statistic):
        others = tuple(other for other in names if other != peek(row, "name"))
        for number, whole in enumerate(row.of):
            if whole in names or (question := did_you_mean(whole, others)) is None:
                continue
            facts = {"of": whole, "statistic": statistic_name(statistic)}
            is_all = row is statistic
            message = (
                NO_ROW_OF_ALL.of(**facts) if is_all else NO_ROW.of(row=row_name(statistic, row), **facts)
            )
            place: Path = (*path, *at, "of", *((number,) if len(row.of) > 1 else ()))
            yield Problem(place, message, question, severity=Severity.WARNING)
