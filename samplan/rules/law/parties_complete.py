"""The four parties take part: Försäkringskassan, Arbetsförmedlingen, a region and a municipality.

What it checks
Among the members that the document lists (`association.members`) are Försäkringskassan,
Arbetsförmedlingen, at least one region and at least one municipality. Where it lists none, the members of
the plan that it follows, answers or revises are taken, if that is in the run; otherwise the rule cannot
decide. Members that left before the plan's period, or join after it, do not count. The authorities are
known by their names and aliases, a region (formerly landsting) and a
municipality by their `party`, else by their names. An association without a region
(`funding_profile: outside_region`, or Gotland) needs none.

Where a party is missing and the list has a member of which the rule cannot tell what it is, it cannot
decide.

Why
Coordination is allowed only when all four take part. A list that lacks one is most often a slip, and then
the budget and the seats on the board are often wrong too.

Example
Here Arbetsförmedlingen is missing:

    association:
      members:
        - {id: fk, name: Försäkringskassan, party: state}
        - {id: region, name: Region Storhed, party: region}
        - {id: granaker, name: Granåkers kommun, party: municipalities}

How to fix
Add the member with its `party`. If the document does not list the members, leave the list out.

Source
That both a region and a municipality must take part for each part of the area is not checked: the format
does not say which municipality lies in which region.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from samplan.figures.members import present_members
from samplan.figures.parties import NeededParty, find_party, is_outside_region
from samplan.law.in_force import cite
from samplan.results import Elsewhere, Missing, Problem
from samplan.rules.base import Context, Force, Judgement, Rule, at, manual_of
from samplan.rules.naming import quoted
from samplan.schema.part import peek
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.figures.kin import Lender
    from samplan.schema.association import Member

MANUAL_SV = """Vad regeln kontrollerar
Bland de medlemmar som dokumentet räknar upp (`association.members`) finns Försäkringskassan,
Arbetsförmedlingen, minst en region och minst en kommun. Räknar det inte upp några tas medlemmarna ur
planen som det följer, svarar på eller reviderar, om den är med i körningen; annars kan regeln inte avgöra.
Medlemmar som lämnade före planens period, eller kommer med efter den, räknas inte. Myndigheterna känns
igen på namn och andra namn, en region (tidigare landsting) och en kommun på sin
`party`, annars på namnet. Ett förbund utan region (`funding_profile: outside_region`, eller Gotland)
behöver ingen.

Saknas en part, och regeln inte kan se vad någon av medlemmarna är, kan den inte avgöra.

Varför
Samordning får bedrivas bara om alla fyra är med. En uppräkning där en saknas är oftast ett förbiseende, och
då är budgeten och platserna i styrelsen ofta också fel.

Exempel
Här saknas Arbetsförmedlingen:

    association:
      members:
        - {id: fk, name: Försäkringskassan, party: state}
        - {id: region, name: Region Storhed, party: region}
        - {id: granaker, name: Granåkers kommun, party: municipalities}

Så rättar du
Lägg till medlemmen med sin `party`. Räknar dokumentet inte upp medlemmarna, utelämna listan.

Källa
Att både region och kommun ska vara med för varje del av området kontrolleras inte: formatet säger inte i
vilken region en kommun ligger.
"""

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


def check(context: Context) -> Iterator[Judgement]:
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
    manual=manual_of(sv=MANUAL_SV, en=__doc__),
    check=check,
    rests_on=("parties",),
)
