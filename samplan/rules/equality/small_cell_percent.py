"""No share is told of a group so small that somebody can be recognised."""

from __future__ import annotations

from samplan.figures.small import kept_of
from samplan.results import Path
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import item_name
from samplan.rules.small_groups import PRACTICE, least_of, part_of, say_groups, shown_with
from samplan.schema.values import Share

OF_FEW = Text(
    sv="{where} visar andelar av färre än {least} personer, eller av ett antal som inte visas: {groups}",
    en="{where} shows shares of fewer than {least} people, or of a number that is not shown: {groups}",
)
FIX = Text(
    sv="ta bort andelen eller skriv `hidden`, eller dölj den i dokumentet: "
    "`samplan render --mask-small {least}`",
    en="take the share away or write `hidden`, or hide it in the document: "
    "`samplan render --mask-small {least}`",
)


def judge(context: Context, path: Path) -> Judgements:
    """The shares of fewer people than may be shown, and of those that are hidden."""
    part, least = part_of(context.plan, path), least_of(context, path)
    shares = [(one.path, one.shares) for one in kept_of(part, least.number) if one.shares]
    if not shares:
        yield from (least.gap,) if least.gap else ()
        return
    facts = {"where": item_name(part, context.near), "least": least.number}
    message = OF_FEW.of(**facts, groups=say_groups(part, shares))
    yield Problem((*path, *shares[0][0]), message, FIX.of(**facts), least.elsewhere, severity=least.severity)


RULE = Rule("small-cell-percent", PRACTICE, Force.RECOMMENDATION, judge, over=shown_with(Share))
