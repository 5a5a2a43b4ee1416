"""Every intervention is for individuals or for structures, not for both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.people import population_of
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import item_name, quoted
from samplan.rules.over import the_plan_if
from samplan.schema.part import present
from samplan.words.phrases import GUIDE_TO_FOLLOW_UP

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention

NOT_SAID = Text(
    sv="det sägs inte vilken inriktning {names} har: individinriktad eller strukturövergripande",
    en="it is not said which direction {names} has: individual or structural",
)
FIX = Text(
    sv="skriv `direction: individual` eller `direction: structural`; är insatsen båda, dela den i två",
    en="write `direction: individual` or `direction: structural`; if it is both, make two of it",
)
BOTH = Text(
    sv="insatsen ”{name}” är individinriktad, men {table} räknar dess deltagare som strukturövergripande",
    en="the intervention “{name}” is for individuals, but {table} counts its participants as structural",
)
FIX_BOTH = Text(
    sv="dela insatsen i två med olika namn, eller rätta tabellens `population` eller insatsens `direction`",
    en="make two of it with names of their own, or correct `population` of the table or its `direction`",
)


def judge(context: Context) -> Judgements:
    """The interventions that do not say it, and those that a table counts as the other kind."""
    everyone = tuple(present(context.plan.interventions))
    silent = [(index, one) for index, one in everyone if one.direction is None]
    if silent:
        names = quoted(one.name for _, one in silent)
        yield Problem(("interventions", silent[0][0]), NOT_SAID.of(names=names), FIX.of(), is_absence=True)
    for index, one in everyone:
        if one.direction == "individual":
            yield from _judge_tables(context, index, one)


def _judge_tables(context: Context, index: int, one: Intervention) -> Judgements:
    for _, table in present(context.plan.statistics):
        rows = [row for _, row in present(table.rows) if row.intervention == one.id]
        if any(population_of(table, row) == "structural" for row in rows):
            message = BOTH.of(name=one.name, table=item_name(table, context.near))
            yield Problem(("interventions", index, "direction"), message, FIX_BOTH.of())


RULE = Rule(
    "intervention-direction",
    GUIDE_TO_FOLLOW_UP,
    Force.RECOMMENDATION,
    judge,
    over=the_plan_if(lambda context: context.plan.interventions),
    kinds=("operational_plan",),
)
