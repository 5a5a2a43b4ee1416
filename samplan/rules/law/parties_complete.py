"""The four parties take part: Försäkringskassan, Arbetsförmedlingen, a region and a municipality."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from samplan.figures.members import present_members
from samplan.figures.parties import NeededParty, find_party, is_outside_region
from samplan.results import Elsewhere
from samplan.rules.base import at
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Text, cite
from samplan.rules.naming import quoted
from samplan.schema.part import peek

if TYPE_CHECKING:
    from samplan.figures.kin import Lender
    from samplan.schema.association import Member


NAMES: dict[NeededParty, Text] = {
    NeededParty.SOCIAL_INSURANCE: Text(sv="Försäkringskassan", en="Försäkringskassan"),
    NeededParty.EMPLOYMENT_SERVICE: Text(sv="Arbetsförmedlingen", en="Arbetsförmedlingen"),
    NeededParty.REGION: Text(sv="en region", en="a region"),
    NeededParty.MUNICIPALITY: Text(sv="en kommun", en="a municipality"),
}
WRONG = Text(
    sv="bland medlemmarna saknas {missing}; alla fyra parter måste vara med",
    en="{missing} is missing among the members; all four parties must take part",
)
WRONG_ELSEWHERE = Text(
    sv="bland medlemmarna, som står i ”{plan}”, saknas {missing}; alla fyra parter måste vara med",
    en="{missing} is missing among the members, which “{plan}” lists; all four parties must take part",
)
LISTED = Text(sv="medlemmarna står här", en="the members are listed here")
FIX = Text(
    sv="lägg till medlemmen under `members`, med sin `party`; räknar dokumentet inte upp medlemmarna, "
    "utelämna listan",
    en="add the member under `members`, with its `party`; if the document does not list the members, leave "
    "the list out",
)
UNLISTED = Text(
    sv="vilka medlemmarna är (`association.members`)",
    en="who the members are (`association.members`)",
)
UNCLEAR = Text(
    sv="om {members} är {missing}",
    en="whether {members} is {missing}",
)


def judge(context: Context) -> Judgements:
    """Look for each of the four parties."""
    association = context.association
    if not association.members:
        yield Missing(at("association", "members"), UNLISTED.of())
        return
    members = present_members(association, context.plan.period)
    found = {party for member in members for party in find_party(member)}
    wanted = [
        one for one in NeededParty if one is not NeededParty.REGION or not is_outside_region(association)
    ]
    missing = tuple(NAMES[one] for one in wanted if one not in found)
    unclear = _find_unclear(members)
    if missing and unclear:
        yield Missing(at("association", "members"), UNCLEAR.of(members=quoted(unclear), missing=missing))
    elif missing:
        yield _problem(context.kin.sources.get("members"), missing)


def _problem(lender: Lender | None, missing: tuple[Text, ...]) -> Problem:
    """The problem where the members are listed, be it in another plan; here is what leads there."""
    path = at("association", "members")
    if lender is None:
        return Problem(path, WRONG.of(missing=missing), FIX.of(), is_absence=True)
    message = WRONG_ELSEWHERE.of(missing=missing, plan=peek(lender.plan, "title", lender.plan.id))
    return Problem(at(lender.link), message, FIX.of(), (Elsewhere(path, LISTED.of(), lender.plan.id),))


def _find_unclear(members: Sequence[Member]) -> list[str]:
    return [member.name for member in members if not find_party(member)]


RULE = Rule(
    id="parties-complete",
    title=Text(
        sv="De fyra parterna är med: Försäkringskassan, Arbetsförmedlingen, en region och en kommun",
        en="The four parties take part: Försäkringskassan, Arbetsförmedlingen, a region and a municipality",
    ),
    source=cite("parties"),
    force=Force.LAW,
    judge=judge,
    rests_on=("parties",),
)
