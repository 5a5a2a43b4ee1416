"""Who the members are in the time of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member
    from samplan.schema.time import Period


def present_members(association: Association, period: Period) -> tuple[Member, ...]:
    """The members in some part of a period: not those that left before it, or join after it."""
    return tuple(one for one in association.members if is_present(one, period))


def is_present(member: Member, period: Period) -> bool:
    """Whether a member is one in some part of a period, as far as its days are said."""
    last = member.left.end if member.left else None
    first = member.joined.start if member.joined else None
    is_gone = last is not None and period.start is not None and last < period.start
    return not is_gone and (first is None or period.end is None or first <= period.end)
