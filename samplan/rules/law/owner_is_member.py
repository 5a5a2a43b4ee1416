"""An intervention is owned by a member of the association."""

from __future__ import annotations

from typing import TYPE_CHECKING

from samplan.figures.members import is_association, is_member_within
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_reading
from samplan.rules.over import may_hold
from samplan.schema.part import present

if TYPE_CHECKING:
    from collections.abc import Iterator

    from samplan.results import Path
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


def owned(context: Context) -> Iterator[tuple[Context, Intervention, str, Path]]:
    """Who owns the interventions and their local units, where that is said."""
    for index, one in enumerate(context.plan.interventions):
        path: Path = ("interventions", index)
        if may_hold(lambda one: one.owner, one):
            yield context, one, one.owner or "", (*path, "owner")
        for at, unit in present(one.local_units):
            if unit.owner:
                yield context, one, unit.owner, (*path, "local_units", at, "owner")


def judge(context: Context, one: Intervention, owner: str, path: Path) -> Judgements:
    """Look for the owner among the members; a partner of the social fund may own a project too.

    The association may own what works with structures; where it performs one too, another rule says so.
    """
    association = context.association
    if is_association(association, owner):
        if any(is_association(association, who) for who in one.performers) or one.direction == "structural":
            return
        if one.direction is None:
            yield Missing((*path[:2], "direction"), FOR_WHOM.of(name=one.name))
        else:
            yield Problem(path, ITSELF.of(name=one.name), FIX.of())
    elif not one.is_esf and not is_member_within(association, context.plan.period, owner):
        if not association.members:
            yield Missing(("association", "members"), UNLISTED.of())
        else:
            yield Problem(path, NOT_MEMBER.of(name=one.name, owner=owner), FIX.of())


RULE = law_reading("owner-is-member", judge, "tasks", "no-individual-service", over=owned)
