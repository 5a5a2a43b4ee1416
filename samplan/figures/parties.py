"""Which of the four parties of the act a member is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import TYPE_CHECKING

from samplan.expression import Expression
from samplan.figures.members import present_members
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member
    from samplan.schema.terms import FundingProfile
    from samplan.schema.time import Period


class NeededParty(Enum):
    """The parties that must take part. Source: lag (2003:1210) 3 §."""

    SOCIAL_INSURANCE = auto()
    EMPLOYMENT_SERVICE = auto()
    REGION = auto()
    MUNICIPALITY = auto()


_WORDS = {
    NeededParty.SOCIAL_INSURANCE: Expression(
        r"försäkringskassan?s?\b|\bfk\b|social insurance agency", re.IGNORECASE
    ),
    NeededParty.EMPLOYMENT_SERVICE: Expression(
        r"arbetsförmedling(?:en)?s?\b|\baf\b|public employment service", re.IGNORECASE
    ),
    NeededParty.REGION: Expression(
        r"\bregion\b|region(?:en|erna)?s?\b|landsting(?:et)?s?\b|county council", re.IGNORECASE
    ),
    NeededParty.MUNICIPALITY: Expression(
        r"kommun(?:en|er|erna)?s?\b|\bstad\b|\bmunicipalit|\bcity of\b", re.IGNORECASE
    ),
}
_OF_THE_STATE = (NeededParty.SOCIAL_INSURANCE, NeededParty.EMPLOYMENT_SERVICE)
_GOTLAND = Expression(r"\bgotlands?\b", re.IGNORECASE)
"""The only municipality that belongs to no region; it may call itself one."""


def find_party(member: Member) -> frozenset[NeededParty]:
    """The parties that a member stands for; none where neither its party nor its names tell."""
    return frozenset(_parties(member))


def _parties(member: Member) -> Iterator[NeededParty]:
    if member.party in (None, "state"):
        yield from (one for one in _OF_THE_STATE if _is_called(member, one))
    if member.party == "municipalities" or _is_of_gotland(member):
        yield NeededParty.MUNICIPALITY
    elif member.party == "region":
        yield NeededParty.REGION
    elif member.party is None:
        yield from (one for one in (NeededParty.REGION, NeededParty.MUNICIPALITY) if _is_called(member, one))


def _is_called(member: Member, party: NeededParty) -> bool:
    return any(_WORDS[party].search(name) for name in (member.name, *member.aliases))


def _is_of_gotland(member: Member) -> bool:
    return member.party != "state" and _GOTLAND.search(member.name) is not None


def is_outside_region(association: Association) -> bool:
    """Whether the association needs no region: it says so, or its municipality is Gotland."""
    is_said = profile_of(association) == "outside_region"
    return is_said or any(_is_of_gotland(member) for member in association.members)


def profile_of(association: Association) -> FundingProfile:
    """How the parties share the member funds: with a region among the members it need not be asked.

    It may stand in a plan that is not at hand.
    """
    said: FundingProfile | None = peek(association, "funding_profile")
    is_told = said is None and any(
        NeededParty.REGION in find_party(one) for one in peek(association, "members", ())
    )
    return "ordinary" if is_told else said or association.funding_profile


def missing_parties(association: Association, period: Period) -> tuple[list[NeededParty], list[str]]:
    """The parties that no member of a period stands for, and the names of members that may be any."""
    members = present_members(association, period)
    found = {party for member in members for party in find_party(member)}
    missing = [one for one in NeededParty if one not in found]
    if NeededParty.REGION in missing and is_outside_region(association):
        missing.remove(NeededParty.REGION)
    return missing, [member.name for member in members if not find_party(member)]
