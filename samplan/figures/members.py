"""Who the members are in the time of a plan, and which of them is meant by a name or an id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from samplan.schema.part import Part, peek, with_fields

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member
    from samplan.schema.plan import Plan
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


_WHO = {
    "Intervention": ("owner", "performers", "parties", "financiers", "local_units"),
    "Financier": ("name",),
    "LocalUnit": ("owner",),
}
"""By model: the fields that say who, and those of the parts that do."""


def member_named(association: Association, words: str) -> Member | Association | None:
    """The member that words mean, or the association itself: by id, name or other name; None for others."""
    wanted = _plain(words)
    for one in (*peek(association, "members", ()), association):
        names = (peek(one, "name"), *(peek(one, "aliases") or ()))
        if words == peek(one, "id") or wanted in [_plain(name) for name in names if name]:
            return one  # type: ignore[no-any-return]  # a member, or the association
    return None


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def with_members_named(plan: Plan) -> Plan:
    """The plan with the names of members where its interventions have their ids; itself where none has."""
    if not isinstance(plan, Part):
        return plan
    association, old = peek(plan, "association"), peek(plan, "interventions", ())
    new = tuple(_named(one, association) for one in old)
    if all(one is other for one, other in zip(old, new, strict=True)):
        return plan
    return with_fields(plan, {"interventions": new})  # type: ignore[no-any-return]  # a plan as before


def _named(value: Any, association: Association) -> Any:  # noqa: ANN401 - words, a part, or several
    if isinstance(value, Part):
        fields = {name: peek(value, name) for name in _WHO.get(type(value).__name__, ())}
        changed = {name: new for name, one in fields.items() if (new := _named(one, association)) is not one}
        return with_fields(value, changed) if changed else value
    if type(value) is tuple:
        found = tuple(_named(one, association) for one in value)
        return found if any(new is not old for new, old in zip(found, value, strict=True)) else value
    if type(value) is str and (meant := member_named(association, value)) is not None:
        return peek(meant, "name") or value if value == peek(meant, "id") else value
    return value
