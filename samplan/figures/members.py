"""Who the members are in the time of a plan, and which of them some words name."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member
    from samplan.schema.values import Period


def present_members(association: Association, period: Period) -> tuple[Member, ...]:
    """The members in some part of a period: not those that left before it, or join after it."""
    return tuple(one for one in association.members if is_present(one, period))


def is_present(member: Member, period: Period) -> bool:
    """Whether a member is one in some part of a period."""
    left, joined = member.left, member.joined
    is_gone = left is not None and span(left)[1] < period.start
    return not is_gone and (joined is None or span(joined)[0] <= period.end)


def span(when: date | int) -> tuple[date, date]:
    """The first and the last day that a point in time may be; of a year, those of the year."""
    return (date(when, 1, 1), date(when, 12, 31)) if isinstance(when, int) else (when, when)


def member_named(association: Association, words: str) -> Member | None:
    """The member that an id, a name or another name means; None where none has it."""
    for member in association.members:
        names = (member.id, member.name, *member.aliases)
        if words.casefold() in map(str.casefold, names):
            return member
    return None
