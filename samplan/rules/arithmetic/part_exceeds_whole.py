"""What is part of something is not more than it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from samplan.figures.overfull import groups_outside, has_parts, parts_in_plan, parts_in_table
from samplan.rules.frame import Context, Force, Judgements, Rule, Text
from samplan.rules.over import all_tables, may_hold
from samplan.words.phrases import ARITHMETIC

if TYPE_CHECKING:
    from samplan.results import Path
    from samplan.schema.budget import Budget
    from samplan.schema.intervention import Financing
    from samplan.schema.plan import Plan
    from samplan.texts import Message

Whole = tuple["Budget | Financing | Plan", "Path", "Text | Message"]


def wholes(context: Context) -> Iterator[Whole]:
    """The tables that have parts of rows or of equity; the plan, where something else in it has."""
    for table, path, name in all_tables(context):
        if may_hold(has_parts, table):
            yield table, path, name
    if may_hold(_has_parts, context.plan):
        yield context.plan, (), Text(sv="", en="")


def _has_parts(plan: Plan) -> bool:
    standings = {one.standing for one in plan.target_groups if one.ages is not None}
    return {"overall", "priority"} <= standings or any(True for _ in parts_in_plan(plan))


def judge(of: Budget | Financing | Plan, path: Path, name: Text | Message) -> Judgements:
    """Compare what is part of something with it."""
    found = parts_in_table(of) if path else parts_in_plan(of)  # type: ignore[arg-type]  # of no place: the plan
    odd = [one for one in found if one.exceeds or one.may_exceed or one.whole is None]
    if odd:
        from samplan.rules.overfull_words import say  # noqa: PLC0415 - parts are seldom too large

        for (kind, _), group in groupby(odd, key=lambda one: (one.kind, one.path)):
            yield from say(kind, tuple(group), of, path, name)
    if not path and (outside := groups_outside(of)):  # type: ignore[arg-type]  # as above
        from samplan.rules.overfull_words import say_ages  # noqa: PLC0415 - same

        yield from say_ages(outside)


RULE = Rule("part-exceeds-whole", ARITHMETIC, Force.ARITHMETIC, judge, over=wholes)
