"""The regions together pay a quarter of the member funds."""

from __future__ import annotations

from samplan.figures.parties import profile_of
from samplan.rules.frame import Context, Judgements, Text, law_rule
from samplan.rules.over import OF_BUDGETS, the_plan_if
from samplan.rules.party_share import Texts, judge_share

TEXTS = Texts(
    wrong=Text(
        sv="regionen betalar {parts}; regionens del ska vara {should}",
        en="the region pays {parts}; its share should be {should}",
    ),
    right=Text(sv="regionen betalar {parts}", en="the region pays {parts}"),
)


def is_concerned(context: Context) -> bool:
    """Whether the plan has a budget, and a region takes part."""
    return context.plan.budget is not None and profile_of(context.association) == "ordinary"


def judge(context: Context) -> Judgements:
    """Compare what the regions pay with a quarter of the member funds."""
    yield from judge_share(context, "region", "region-share", TEXTS)


RULE = law_rule(
    "share-region-quarter", judge, "region-share", over=the_plan_if(is_concerned), kinds=OF_BUDGETS
)
