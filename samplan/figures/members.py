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


_KINDS = frozenset(("kommun", "stad", "municipality", "city", "of"))
_SWEDISH = ("kommunen", "kommunerna", "regionen", "regionerna", "medlemmarna", "parterna", "och")
_ENGLISH = ("the", "and", "municipality", "municipalities", "region", "regions", "members", "parties")
_ALL_OF_THEM = frozenset((*_SWEDISH, *_ENGLISH))
_ITSELF = frozenset(
    ("förbundet", "samordningsförbundet", "kansliet", "förbundskansliet", "the", "association", "secretariat")
)


def is_member_within(association: Association, period: Period, words: str) -> bool:
    """Whether words name a member in some part of a period, or a part of one: `Storhed, socialtjänsten`.

    Who is told by a kind alone (`kommunerna`) is a member too.
    """
    said = _words_of(words)
    names = (name for one in present_members(association, period) for name in (one.name, *one.aliases))
    is_named = isinstance(one := member_named(association, words), Part) and one is not association
    if is_named and is_present(one, period):  # type: ignore[arg-type]  # a member
        return True
    return said <= {_bare(word) for word in _ALL_OF_THEM} or any(bare_name(name) <= said for name in names)


def is_association(association: Association, words: str) -> bool:
    """Whether words name the association itself, or its office."""
    is_called = bool(words.split()) and _words_of(words) <= {_bare(word) for word in _ITSELF}
    return is_called or member_named(association, words) is association


def bare_name(name: str) -> frozenset[str]:
    """The words of a member's name without those for what it is: Granåkers kommun is Granåker."""
    return _words_of(name) - _KINDS or _words_of(name)


def _words_of(words: str) -> frozenset[str]:
    signs = "".join(sign if sign.isalnum() else " " for sign in words.casefold())
    return frozenset(_bare(word) for word in signs.split())


def _bare(word: str) -> str:
    return word.removesuffix("s")


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
