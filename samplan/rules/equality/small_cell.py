"""Groups so small that somebody can be recognised are not shown."""

from __future__ import annotations

from samplan.figures.small import kept_of
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import item_name
from samplan.rules.small_groups import PRACTICE, least_of, part_of, say_groups, shown_with
from samplan.schema.values import People, Unknown

SMALL = Text(
    sv="{where} visar färre än {least} personer: {groups}",
    en="{where} shows fewer than {least} people: {groups}",
)
FIX = Text(
    sv="skriv `hidden` i stället för talet, eller dölj det i dokumentet: "
    "`samplan render --mask-small {least}`",
    en="write `hidden` in place of the number, or hide it in the document: "
    "`samplan render --mask-small {least}`",
)
FIX_BOTH = Text(
    sv="skriv `hidden` där, och där det annars går att räkna ut: {groups}; eller dölj allt det i dokumentet: "
    "`samplan render --mask-small {least}`",
    en="write `hidden` there, and where it can otherwise be worked out: {groups}; or hide all that in the "
    "document: `samplan render --mask-small {least}`",
)
GIVEN_AWAY = Text(
    sv="det som inte visas i {where} går att räkna ut med hjälp av {groups}",
    en="what is not shown in {where} can be worked out from {groups}",
)


def judge(context: Context, path: Path) -> Judgements:
    """The numbers of fewer people than may be shown, and those that would give away what is hidden."""
    part, least = part_of(context.plan, path), least_of(context, path)
    kept = kept_of(part, least.number)
    small = [(one.path, one.small) for one in kept if one.small]
    beside = [(one.path, one.beside) for one in kept if one.beside]
    if not small and not beside:
        yield from (least.gap,) if least.gap else ()
        return
    facts = {"where": item_name(part, context.near), "least": least.number}
    also = say_groups(part, beside)
    message = (
        SMALL.of(**facts, groups=say_groups(part, small)) if small else GIVEN_AWAY.of(**facts, groups=also)
    )
    remedy = FIX_BOTH.of(groups=also, **facts) if small and beside else FIX.of(**facts)
    at, sexes = (small or beside)[0]
    yield Problem((*path, *at, sexes[0]), message, remedy, least.elsewhere, severity=least.severity)


RULE = Rule("small-cell", PRACTICE, Force.RECOMMENDATION, judge, over=shown_with(People, Unknown))
