"""Which of the four parties of the act a member is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from samplan.schema.association import Association, Member


class NeededParty(Enum):
    """The parties that must take part. Source: lag (2003:1210) 3 §."""

    SOCIAL_INSURANCE = auto()
    EMPLOYMENT_SERVICE = auto()
    REGION = auto()
    MUNICIPALITY = auto()


_WORDS = {
    NeededParty.SOCIAL_INSURANCE: r"försäkringskassan?s?\b|\bfk\b|social insurance agency",
    NeededParty.EMPLOYMENT_SERVICE: r"arbetsförmedling(?:en)?s?\b|\baf\b|public employment service",
    NeededParty.REGION: r"\bregion\b|region(?:en|erna)?s?\b|landsting(?:et)?s?\b|county council",
    NeededParty.MUNICIPALITY: r"kommun(?:en|er|erna)?s?\b|\bstad\b|\bmunicipalit|\bcity of\b",
}
_OF_THE_STATE = (NeededParty.SOCIAL_INSURANCE, NeededParty.EMPLOYMENT_SERVICE)
_GOTLAND = re.compile(r"\bgotlands?\b", re.IGNORECASE)
"""The only municipality that belongs to no region; it may call itself one."""


@cache
def _pattern(party: NeededParty) -> re.Pattern[str]:
    return re.compile(_WORDS[party], re.IGNORECASE)


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
    return any(_pattern(party).search(name) for name in (member.name, *member.aliases))


def _is_of_gotland(member: Member) -> bool:
    return member.party != "state" and _GOTLAND.search(member.name) is not None


def is_outside_region(association: Association) -> bool:
    """Whether the association needs no region: it says so, or its municipality is Gotland."""
    is_said = association.funding_profile == "outside_region"
    return is_said or any(_is_of_gotland(member) for member in association.members)
