"""Every accepted deviation still accepts something."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.fault import is_fault_id
from samplan.results import Outcome
from samplan.rules.acceptance import is_about, is_over
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text
from samplan.rules.suggestions import did_you_mean
from samplan.words.phrases import NO_RULE, PLAN_FORMAT

if TYPE_CHECKING:
    from samplan.schema.follow_up import Deviation

A_FAULT = Text(
    sv="”{rule}” är ett fel i filen, inte en regel, och kan inte godtas",
    en="“{rule}” is a fault of the file, not a rule, and cannot be accepted",
)
EXPIRED = Text(
    sv="avvikelsen från ”{rule}” gällde till och med {until} och gäller inte längre",
    en="the deviation from “{rule}” held until {until}, and holds no longer",
)
UNMATCHED = Text(
    sv="avvikelsen stämmer inte längre: regeln ”{rule}” har ingen iakttagelse om ”{item}”",
    en="the deviation no longer fits: the rule “{rule}” finds nothing at “{item}”",
)
NAME = Text(
    sv="rätta regelns namn; ”samplan rules” räknar upp dem som finns",
    en="correct the name of the rule; “samplan rules” lists those that exist",
)
REMOVE = Text(
    sv="ta bort avvikelsen om felet är rättat; annars rätta platsen (item), eller låt den beslutas igen med "
    "en ny sista dag (until)",
    en="remove the deviation if the fault is mended; else correct the place (item), or have it decided again "
    "with a new last day (until)",
)
UNDECIDED = Text(
    sv="en iakttagelse från regeln ”{rule}”, som inte är körd eller inte kunde avgöra",
    en="a finding of the rule “{rule}”, which has not been run or could not decide",
)


def deviations(context: Context) -> Iterator[tuple[Context, Deviation, int]]:
    """The deviations of the plan."""
    for index, one in enumerate(context.plan.deviations):
        yield context, one, index


def judge(context: Context, deviation: Deviation, index: int) -> Judgements:
    """Hold a deviation against the rules' verdicts and the day."""
    path, name = ("deviations", index), deviation.rule
    verdict = context.verdicts.get(name)
    if name not in context.known:
        meant = did_you_mean(name, context.known)
        message = A_FAULT if meant is None and is_fault_id(name) else NO_RULE
        yield Problem(
            (*path, "rule"), message.of(rule=name), meant or (REMOVE if message is A_FAULT else NAME).of()
        )
    elif is_over(deviation, context.today):
        yield Problem((*path, "until"), EXPIRED.of(rule=name, until=deviation.until), REMOVE.of())
    elif verdict is not None and any(is_about(deviation, finding) for finding in verdict.findings):
        return
    elif verdict is None or verdict.outcome is Outcome.UNDECIDABLE or verdict.gaps:
        yield Missing(path, UNDECIDED.of(rule=name))
    else:
        yield Problem((*path, "item"), UNMATCHED.of(rule=name, item=deviation.item), REMOVE.of())


RULE = Rule(
    "deviation-in-force", PLAN_FORMAT, Force.CONVENTION, judge, over=deviations, severity=Severity.WARNING
)
