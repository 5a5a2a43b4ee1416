"""What a rule waits for: faults that are to be mended before it can decide, as gaps of its verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from samplan.results import Gap, Path
from samplan.schema.part import Loss, losses_in, peek
from samplan.schema.shape import place
from samplan.schema.tables import MISFIT
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.rules.engine import Subject

NOT_READ = Text(
    sv="”{part}” kunde inte läsas; rätta felet där först",
    en="“{part}” could not be read; mend the fault there first",
)
MISFITTING = Text(
    sv="”{part}” har inte ett värde för varje kolumn; rätta det först",
    en="“{part}” does not have one value for each column; mend that first",
)
MAY_BE = Text(
    sv="nyckeln ”{key}”, som inte finns i formatet, kan stå för ”{part}”; rätta den först",
    en="the key “{key}”, which the format does not have, may stand for “{part}”; mend it first",
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
    part = place(where.plan, loss.path)
    text = MAY_BE if loss.is_key else MISFITTING if loss.fault == MISFIT else NOT_READ
    facts = {"key": str(loss.at[-1]), "part": part} if loss.is_key else {"part": part}
    fact = text.of(**facts)
    if where is not subject:
        fact, part = IN_OTHER_PLAN.of(what=fact, plan=peek(where.plan, "title", where.plan.id)), ""
    return Gap(fact, where.locator.locate(loss.at, key=True), part, loss.fault)


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
