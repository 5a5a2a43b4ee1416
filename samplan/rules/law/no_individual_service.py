"""The association itself gives individuals no services."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.members import member_named
from samplan.rules.frame import Context, Judgements, Missing, Problem, Text, law_rule
from samplan.rules.over import may_hold

if TYPE_CHECKING:
    from samplan.schema.intervention import Intervention

ITSELF = Text(
    sv="förbundet anges som utförare av ”{name}”, som vänder sig till enskilda; det får det inte vara",
    en="the association is named as performer of “{name}”, which is for individuals; it may not be",
)
FIX = Text(
    sv="ange den medlem som utför insatsen under `performers`; förbundet kan finansiera den",
    en="name the member that carries it out under `performers`; the association may finance it",
)
FOR_WHOM = Text(
    sv="om ”{name}”, som förbundet självt utför, vänder sig till enskilda (`direction`)",
    en="whether “{name}”, which the association itself carries out, is for individuals (`direction`)",
)


def interventions(context: Context) -> Iterator[tuple[Context, Intervention, int]]:
    """The interventions that say who carries them out, and do not work with structures."""
    for index, one in enumerate(context.plan.interventions):
        if may_hold(lambda one: one.performers and one.direction != "structural", one):
            yield context, one, index


def judge(context: Context, one: Intervention, index: int) -> Judgements:
    """Whether the association is among the performers of an intervention for individuals."""
    for at, name in enumerate(one.performers):
        if member_named(context.association, name) is context.association:
            if one.direction == "individual":
                yield Problem(("interventions", index, "performers", at), ITSELF.of(name=one.name), FIX.of())
            else:
                yield Missing(("interventions", index, "direction"), FOR_WHOM.of(name=one.name))


RULE = law_rule("no-individual-service", judge, "no-individual-service", over=interventions)
