"""Counts of people by sex."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from samplan.results import Path
from samplan.schema.values import UNKNOWN, Share

if TYPE_CHECKING:
    from samplan.schema.intervention import Counts
    from samplan.schema.plan import Plan


def counts_of_people(plan: Plan) -> Iterator[tuple[Path, Counts, str | None]]:
    """Every count of people in a plan: its path, the count, and why it is not by sex, if it says so.

    Planned participants come first, then statistics row by row, then outcomes.
    """
    for index, intervention in enumerate(plan.interventions):
        if intervention.participants is not None:
            yield ("interventions", index, "participants"), intervention.participants, None
    for index, statistic in enumerate(plan.statistics):
        for number, row in enumerate(statistic.rows):
            yield ("statistics", index, "rows", number), row, statistic.not_by_sex
    for index, outcome in enumerate(plan.outcomes):
        yield ("outcomes", index), outcome, outcome.not_by_sex


def has_people(counts: Counts) -> bool:
    """Whether the count says how many, or how large a share.

    Nobody (0) and money are no people; what is said to be unknown cannot be divided.
    """
    return any(
        isinstance(value, Share) or (isinstance(value, Decimal) and value != 0)
        for value in (counts.women, counts.men, counts.unknown, counts.total)
    )


def is_by_sex(counts: Counts) -> bool:
    """Whether the count gives women and men, or says that they are not known."""
    return counts.women is not None and counts.men is not None


def people_summed(counts: Counts) -> Decimal | None:
    """Women + men + unknown; None where one of the first two is not a number."""
    if not (isinstance(counts.women, Decimal) and isinstance(counts.men, Decimal)):
        return None
    if counts.unknown is UNKNOWN:
        return None
    rest = counts.unknown if isinstance(counts.unknown, Decimal) else Decimal(0)
    return counts.women + counts.men + rest
