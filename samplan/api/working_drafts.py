"""What the rules find in plans that become working drafts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.api.beside import inputs_beside
from samplan.api.inputs import Input
from samplan.api.plans import Given, file_of, loaded_plan
from samplan.api.rulebook import Rulebook
from samplan.api.run import report_on
from samplan.errors import UsageError
from samplan.figures.small import without_small
from samplan.render.formats import NOTES
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.api.inputs import Paths
    from samplan.results import FileReport

NO_NOTES = Text(
    "”{written}” kan inte vara anteckningar i ett dokument; det kan {known}",
    "“{written}” cannot be notes in a document; {known} can",
)


def check_notes(written: str) -> None:
    """See that what is to stand as notes is known.

    Raises:
        UsageError: It is not.
    """
    if written not in NOTES:
        raise UsageError(NO_NOTES.of(written=written, known=NOTES))


def reports_on(
    found: Sequence[Given], beside: Paths, paths: Paths, today: date | None, mask_small: int = 0
) -> tuple[FileReport, ...]:
    """What the rules find in each of these plans, as `validate` finds it.

    Args:
        found: The plans, which see each other.
        beside: Files of plans that those may name.
        paths: The files of the plans themselves.
        today: The day that deviations are compared with; without it, that of the computer's clock.
        mask_small: The smallest number of people that may be shown: no finding may tell of a smaller one, so
            the plans are judged as they are shown.
    """
    day = today or date.today()  # noqa: DTZ011 - the user's own day
    inputs = (Input(one.file, _data(one, mask_small)) for one in found)
    others = (_masked(one, mask_small) for one in inputs_beside(beside, paths))
    return report_on(inputs, Rulebook(), day, others).files[: len(found)]


def _data(one: Given, mask_small: int) -> bytes:
    if mask_small:
        return file_of(without_small(one.plan, mask_small))
    return one.data or file_of(one.plan)


def _masked(one: Input, mask_small: int) -> Input:
    """A file as its plan is shown; as it is where nothing is hidden, or where it has faults to be told."""
    loaded = loaded_plan(one) if mask_small else None
    if loaded is None or loaded.plan is None or loaded.findings:
        return one
    return Input(one.file, file_of(without_small(loaded.plan, mask_small)))
