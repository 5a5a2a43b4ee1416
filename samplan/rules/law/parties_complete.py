"""The four parties take part: Försäkringskassan, Arbetsförmedlingen, a region and a municipality."""

from __future__ import annotations

from samplan.figures.parties import NeededParty, missing_parties
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_rule
from samplan.rules.naming import quoted

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
LISTED = Text(sv="medlemmarna står här", en="the members are listed here")
FIX = Text(
    sv="lägg till medlemmen under `members`, med sin `party`; räknas medlemmarna inte upp, utelämna listan",
    en="add the member under `members`, with its `party`; if the document lists none, leave the list out",
)
UNLISTED = Text(
    sv="vilka medlemmarna är (`association.members`)", en="who the members are (`association.members`)"
)
UNCLEAR = Text(sv="om {members} är {missing}", en="whether {members} is {missing}")


def judge(context: Context) -> Judgements:
    """Look for each of the four parties among the members, which another plan may list."""
    path, lender = ("association", "members"), context.kin.sources.get("members")
    if not context.association.members:
        yield Missing(path, UNLISTED.of())
        return
    parties, unclear = missing_parties(context.association, context.plan.period)
    missing = tuple(NAMES[one] for one in parties)
    if missing and unclear:
        yield Missing(path, UNCLEAR.of(members=quoted(unclear), missing=missing))
    elif missing and lender is None:
        yield Problem(path, WRONG.of(missing=missing), FIX.of(), is_absence=True)
    elif missing and lender is not None:
        elsewhere = (Elsewhere(path, LISTED.of(), lender.plan.id),)
        yield Problem((lender.link,), WRONG.of(missing=missing), FIX.of(), elsewhere)


RULE = law_rule("parties-complete", judge, "parties")
