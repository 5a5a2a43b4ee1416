"""The state pays half of the member funds."""

from __future__ import annotations

from samplan.rules.frame import Context, Judgements, Text, law_rule
from samplan.rules.over import OF_BUDGETS, has_budget, the_plan_if
from samplan.rules.party_share import Texts, judge_share

TEXTS = Texts(
    wrong=Text(
        sv="staten betalar {parts}; statens del ska vara {should}",
        en="the state pays {parts}; its share should be {should}",
    ),
    right=Text(sv="staten betalar {parts}", en="the state pays {parts}"),
)


def judge(context: Context) -> Judgements:
    """Compare what the state pays with half of the member funds."""
    yield from judge_share(context, "state", "state-share", TEXTS)


RULE = law_rule("share-state-half", judge, "state-share", over=the_plan_if(has_budget), kinds=OF_BUDGETS)
