"""What a rule waits for: faults that are to be mended before it can decide, as gaps of its verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from samplan.results import Gap, Path
from samplan.rules.place_words import place_words
from samplan.schema.part import Loss, losses_in, peek
from samplan.schema.reading import MISSING
from samplan.schema.shape import place
from samplan.schema.tables import MISFIT
from samplan.texts import Message, Text

if TYPE_CHECKING:
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
UNKNOWN = Text(
    sv="nyckeln ”{key}” finns inte i formatet, och vad den står för är inte känt; rätta den först",
    en="the format has no key “{key}”, and what it stands for is not known; mend it first",
)
IN_OTHER_PLAN = Text(
    sv="{what} (i planen ”{plan}”)",
    en="{what} (in the plan “{plan}”)",
)
LINKS = ("follows", "answers", "revises")
"""The keys by which a plan names another."""


def gap_of_loss(loss: Loss, subject: Subject, others: Mapping[str, Subject]) -> Gap:
    """The gap for something that a rule asked for and that the file has a fault at."""
    where = _home(loss, subject, others)
    part, fact = place(where.plan, loss.path), _said(loss, where)
    if where is not subject:
        fact, part = IN_OTHER_PLAN.of(what=fact, plan=peek(where.plan, "title", where.plan.id)), ""
    return Gap(fact, where.locator.locate(loss.at, key=True), part, loss.fault)


def _said(loss: Loss, where: Subject) -> Message:
    """What is to be mended, in the words of its place."""
    if loss.is_key:
        return UNKNOWN.of(key=str(loss.at[-1]))
    is_absent = loss.fault == MISSING and isinstance(loss.path[-1], str)
    text = NOT_THERE if is_absent else MISFITTING if loss.fault == MISFIT else NOT_READ
    return text.of(part=place_words(where.plan, loss.path))


def _home(loss: Loss, subject: Subject, others: Mapping[str, Subject]) -> Subject:
    """The plan that lost it: nearly always the one under judgement, else one that it names."""
    for key in LINKS:
        other = others.get(peek(subject.plan, key, ""))
        if other is not None and any(own is loss for own in losses_in(other.plan)):
            return other
    return subject


def is_within(one: Path, other: Path) -> bool:
    """Whether one of two places lies within the other."""
    size = min(len(one), len(other))
    return one[:size] == other[:size]
