"""An intervention is owned by a member of the association."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.members import is_association, is_member_within
from samplan.rules.frame import Context, Force, Judgements, Missing, Problem, Rule, Severity, Text, cite
from samplan.rules.over import may_hold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.schema.intervention import Intervention

NOT_MEMBER = Text(
    sv="insatsen ”{name}” ägs av ”{owner}”, som inte finns bland medlemmarna",
    en="the intervention “{name}” is owned by “{owner}”, who is not among the members",
)
FIX = Text(
    sv="ange den medlem som svarar för insatsen (`owner`); är det en medlem med ett annat namn, lägg namnet "
    "till medlemmens `aliases`",
    en="name the member that answers for the intervention (`owner`); if it is a member by another name, add "
    "the name to the `aliases` of the member",
)
ITSELF = Text(
    sv="insatsen ”{name}”, som vänder sig till enskilda, ägs av förbundet självt",
    en="the intervention “{name}”, which is for individuals, is owned by the association itself",
)
UNLISTED = Text(
    sv="vilka medlemmarna är (`association.members`)", en="who the members are (`association.members`)"
)
FOR_WHOM = Text(
    sv="om ”{name}”, som förbundet självt äger, vänder sig till enskilda (`direction`)",
    en="whether “{name}”, which the association itself owns, is for individuals (`direction`)",
)


def owned(context: Context) -> Iterator[tuple[Context, Intervention, int]]:
    """The interventions that say who owns them."""
    for index, one in enumerate(context.plan.interventions):
        if may_hold(lambda one: one.owner, one):
            yield context, one, index


def judge(context: Context, one: Intervention, index: int) -> Judgements:
    """Look for the owner among the members."""
    association, owner, path = context.association, one.owner or "", ("interventions", index, "owner")
    if is_association(association, owner):
        yield from _owned_by_association(context, one, index)
    elif one.is_esf or is_member_within(association, context.plan.period, owner):
        return  # a partner of the social fund may own a project
    elif not association.members:
        yield Missing(("association", "members"), UNLISTED.of())
    else:
        yield Problem(path, NOT_MEMBER.of(name=one.name, owner=owner), FIX.of())


def _owned_by_association(context: Context, one: Intervention, index: int) -> Judgements:
    """What it may own is what works with structures; where it performs it too, another rule says so."""
    if (
        any(is_association(context.association, who) for who in one.performers)
        or one.direction == "structural"
    ):
        return
    if one.direction is None:
        yield Missing(("interventions", index, "direction"), FOR_WHOM.of(name=one.name))
    else:
        yield Problem(("interventions", index, "owner"), ITSELF.of(name=one.name), FIX.of())


RULE = Rule(
    id="owner-is-member",
    title=Text(sv="Varje insats ägs av en medlem", en="Every intervention is owned by a member"),
    source=cite("tasks", "no-individual-service"),
    force=Force.LAW,
    over=owned,
    judge=judge,
    severity=Severity.WARNING,
    rests_on=("tasks", "no-individual-service"),
)
