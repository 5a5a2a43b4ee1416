"""Whether a plan accepts a finding: by a deviation for its rule and place that is in force."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.results import Acceptance, Finding, Path
from samplan.schema.part import Part, lost_of, peek
from samplan.schema.shape import place

if TYPE_CHECKING:
    from samplan.schema.follow_up import Deviation
    from samplan.schema.plan import Plan


def acceptance(deviations: Sequence[Deviation], finding: Finding, today: date) -> Acceptance | None:
    """Why a finding is accepted; None where the plan declares no deviation for it that is in force."""
    for deviation in deviations:
        if isinstance(deviation, Part) and lost_of(deviation):
            continue  # what it accepts, or how long, could not be read
        if is_about(deviation, finding) and not is_over(deviation, today):
            until = deviation.until.isoformat() if deviation.until else None
            return Acceptance(deviation.reason, deviation.decided_by, until)
    return None


def is_about(deviation: Deviation, finding: Finding) -> bool:
    """Whether a deviation names the finding's rule, and its place or one that explains it.

    A result under its floor may so be accepted where it stands, or at the limit, be that in the plan
    itself or in the goals plan that it follows.
    """
    places = (finding.place, *(related.place for related in finding.related))
    return deviation.rule == finding.rule and any(covers(deviation.item, where) for where in places)


def naming(plan: Plan, rule: str, path: Path) -> Deviation | None:
    """The deviation from a rule that names a place of the plan, so that what it accepts stands by itself.

    A finding that tells of several places is accepted by any of them, and so names none that is accepted
    beside one that is not.
    """
    found = [one for one in peek(plan, "deviations", ()) if not lost_of(one) and one.rule == rule]
    return next((one for one in found if covers(one.item, place(plan, path))), None)


def covers(item: str, where: str) -> bool:
    """Whether a place is the item, or lies within it."""
    return where == item or where.startswith((f"{item}.", f"{item}["))


def is_over(deviation: Deviation, today: date) -> bool:
    """Whether a deviation's last day has passed."""
    return deviation.until is not None and deviation.until < today
