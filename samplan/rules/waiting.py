"""What a rule waits for: faults that are to be mended before it can decide, as gaps of its verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from samplan.figures.kin import NOT_AT_HAND
from samplan.figures.magnitude import DOUBTS
from samplan.results import Gap, Path
from samplan.rules.base import NOT_IN_RUN
from samplan.rules.place_words import place_words
from samplan.schema.part import Loss, losses_in, peek
from samplan.schema.reading import MISSING
from samplan.schema.shape import place
from samplan.schema.tables import MISFIT
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.figures.kin import Absent, Kin
    from samplan.rules.engine import Subject

NOT_READ = Text(
    sv="det är fel på {part}; rätta det först",
    en="there is a fault in {part}; mend it first",
)
NOT_THERE = Text(
    sv="{part} saknas; rätta det först",
    en="{part} is missing; mend that first",
)
MISFITTING = Text(
    sv="{part} har inte ett värde för varje kolumn; rätta det först",
    en="{part} does not have one value for each column; mend that first",
)
DOUBTFUL = Text(
    sv="{part} är ungefär tusen gånger för stort eller för litet; rätta det först",
    en="{part} is about a thousand times too large or too small; mend that first",
)
UNKNOWN = Text(
    sv="nyckeln ”{key}” finns inte i formatet, och vad den står för är inte känt; rätta den först",
    en="the format has no key “{key}”, and what it stands for is not known; mend it first",
)
IN_OTHER_PLAN = Text(
    sv="{what} (i planen ”{plan}”)",
    en="{what} (in the plan “{plan}”)",
)
NOT_IN_RUN_OF = Text(
    sv="planen ”{plan}”, som ”{by}” bygger på och som inte är med i körningen (ange den med --with)",
    en="the plan “{plan}”, which “{by}” builds on and which is not in the run (give it with --with)",
)
"""What is missing where a plan that is named names another that is not among the files."""


def gap_of_loss(loss: Loss, kin: Kin, subject: Subject, others: Mapping[str, Subject]) -> Gap:
    """The gap for what a rule asked for, and a fault or a plan that is not in the run keeps from it."""
    if loss.fault == NOT_AT_HAND:
        span = subject.locator.locate(loss.at, key=True)
        absent = next(one for one in kin.absent if one.link == loss.at[0])
        return Gap(absence(absent, kin), span, place(subject.plan, loss.at))
    where = _home(loss, subject, others)
    part, fact = place(where.plan, loss.path), _said(loss, where)
    if where is not subject:
        fact, part = IN_OTHER_PLAN.of(what=fact, plan=peek(where.plan, "title", where.plan.id)), ""
    return Gap(fact, where.locator.locate(loss.at, key=True), part, loss.fault)


def absence(absent: Absent, kin: Kin) -> Message:
    """What is missing where a plan is not in the run, by the plan that names it."""
    if absent.by is kin.plan:
        return NOT_IN_RUN[absent.link].of(plan=absent.id)
    return NOT_IN_RUN_OF.of(plan=absent.id, by=peek(absent.by, "title", absent.by.id))


def _said(loss: Loss, where: Subject) -> Message:
    """What is to be mended, in the words of its place."""
    if loss.is_key:
        return UNKNOWN.of(key=str(loss.at[-1]))
    is_absent = loss.fault == MISSING and isinstance(loss.path[-1], str)
    of_rules = {MISFIT: MISFITTING, DOUBTS: DOUBTFUL}
    text = NOT_THERE if is_absent else of_rules.get(loss.fault, NOT_READ)
    return text.of(part=place_words(where.plan, loss.path))


def _home(loss: Loss, subject: Subject, others: Mapping[str, Subject]) -> Subject:
    """The plan that lost it: nearly always the one under judgement, else one that it builds on."""
    found = (one for one in others.values() if any(own is loss for own in losses_in(one.plan)))
    return next(found, subject)


def is_within(one: Path, other: Path) -> bool:
    """Whether one of two places lies within the other."""
    size = min(len(one), len(other))
    return one[:size] == other[:size]
