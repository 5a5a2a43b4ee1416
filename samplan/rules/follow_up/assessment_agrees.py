"""What a follow-up says of a goal agrees with what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.naming import outcome_name
from samplan.rules.over import may_hold
from samplan.schema.part import present
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.rules.aims import Aim
    from samplan.schema.outcome import Outcome

BELOW = Text(
    sv="{outcome} är {value} och bedöms som uppnått, men målvärdet är {target}",
    en="{outcome} is {value} and is assessed as reached, but the target is {target}",
)
REACHED = Text(
    sv="{outcome} är {value} och bedöms som inte uppnått, men målvärdet är {target}",
    en="{outcome} is {value} and is assessed as not reached, but the target is {target}",
)
FIX = Text(
    sv="rätta det som är fel: bedömningen (`assessment`), utfallet eller målvärdet",
    en="correct what is wrong: the assessment (`assessment`), the outcome or the target",
)
TARGET = Text(sv="målvärdet", en="the target")
WHETHER = Text(
    sv="om {outcome}, {value}, når målvärdet {target}",
    en="whether {outcome}, {value}, reaches the target of {target}",
)


def assessed(context: Context) -> Iterator[tuple[Context, Outcome, int, Aim]]:
    """The outcomes that are assessed as reached or not, with the target that they are held against."""
    for index, one in present(context.plan.outcomes):
        if may_hold(lambda one: one.assessment in ("reached", "not_reached") and not one.local_unit, one):
            from samplan.rules.aims import aim_of, plans_of_goals  # noqa: PLC0415 - few plans have outcomes

            aim = aim_of(plans_of_goals(context), one)
            if aim is not None and aim.values_of(one):
                yield context, one, index, aim


def judge(context: Context, outcome: Outcome, index: int, aim: Aim) -> Judgements:
    """Hold the assessment against the target; one that is due later is not missed yet."""
    said, path = outcome.assessment == "reached", ("outcomes", index, "assessment")
    facts = {"outcome": outcome_name(outcome, context.near), **aim.facts(outcome)}
    is_reached = aim.is_reached_by(outcome)
    if is_reached is None or (is_reached != said and not aim.is_due(outcome, context.plan)):
        yield Missing(path, WHETHER.of(**facts))
    elif is_reached != said:
        message = (BELOW if said else REACHED).of(**facts)
        yield Problem(path, message, FIX.of(), (Elsewhere(aim.path, TARGET.of(), aim.plan),))


RULE = Rule(
    "assessment-agrees", ARITHMETIC, Force.ARITHMETIC, judge, over=assessed, severity=Severity.WARNING
)
