"""The municipalities together pay a quarter of the member funds."""

from __future__ import annotations

from samplan.figures.parties import profile_of
from samplan.rules.frame import Context, Judgements, Text, law_rule
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.rules.party_share import Texts, judge_share

ORDINARY = "municipal-share"
OUTSIDE = "municipal-share-outside-region"

TEXTS = Texts(
    wrong=Text(
        sv="kommunerna betalar {parts}; kommunernas del ska vara {should}",
        en="the municipalities pay {parts}; their share should be {should}",
    ),
    right=Text(sv="kommunerna betalar {parts}", en="the municipalities pay {parts}"),
)


def judge(context: Context) -> Judgements:
    """Compare what the municipalities pay with a quarter of the member funds, or with a half."""
    is_outside = profile_of(context.association) == "outside_region"
    yield from judge_share(context, "municipalities", OUTSIDE if is_outside else ORDINARY, TEXTS)


RULE = law_rule(
    "share-municipal-quarter", judge, ORDINARY, OUTSIDE, over=the_plan_if(has_budget), kinds=OF_BUDGETS
)
