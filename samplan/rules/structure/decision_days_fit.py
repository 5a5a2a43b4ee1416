"""The days of the decision fit each other, the time of the document, and today."""

from __future__ import annotations

from samplan.figures.decided import odd_days, stated
from samplan.rules.frame import Context, Force, Judgements, Rule, Severity
from samplan.rules.over import the_plan_if
from samplan.words.phrases import PRACTICE


def judge(context: Context) -> Judgements:
    """Tell each day that cannot be right; one that has not come may be that of a meeting."""
    for one in odd_days(context.plan, context.today):
        from samplan.rules.odd_day_words import say  # noqa: PLC0415 - the days of a decision seldom are odd

        yield say(one, context)


RULE = Rule(
    "decision-days-fit",
    PRACTICE,
    Force.CONVENTION,
    judge,
    over=the_plan_if(lambda context: stated(context.plan).on),
    severity=Severity.WARNING,
)
