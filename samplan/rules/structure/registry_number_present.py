"""The document has its number in the association's register."""

from __future__ import annotations

from samplan.expression import Expression
from samplan.figures.decided import stated
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.words.phrases import REGISTER

MISSING = Text(sv="dokumentet har inget diarienummer", en="the document has no registry number")
UNFINISHED = Text(
    sv="diarienumret ”{number}” är inte färdigt", en="the registry number “{number}” is not finished"
)
FIX = Text(
    sv="ange diarienumret som det står i diariet (decision.registry_number)",
    en="give the number as the register has it (decision.registry_number)",
)
OPEN = Expression(r"\b[xX]{2,}\b")
ROOM = ("__", "…", "...")
"""What is left open in a number: room for filling in, or nothing after the separator."""


def judge(context: Context) -> Judgements:
    """Whether there is a number, and whether it is finished."""
    decision = stated(context.plan)
    number = decision.registry_number
    if number is None:
        is_own = context.plan.extent == "supplement"  # which is decided and registered by itself
        yield Problem(("decision",), MISSING.of(), FIX.of(), is_absence=not is_own)
    elif _is_open(number) or not any(sign.isdigit() for sign in number):
        yield Problem(decision.place("registry_number"), UNFINISHED.of(number=number), FIX.of())


def _is_open(number: str) -> bool:
    is_to_be_filled = any(room in number for room in ROOM) or number.removesuffix("\n").endswith(
        tuple("/-–:.")
    )
    return is_to_be_filled or ("xx" in number.casefold() and OPEN.search(number) is not None)


RULE = Rule("registry-number-present", REGISTER, Force.CONVENTION, judge, severity=Severity.WARNING)
