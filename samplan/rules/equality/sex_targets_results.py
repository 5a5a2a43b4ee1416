"""A goal that is measured on people gives its outcome for women and for men."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Text
from samplan.rules.naming import outcome_name
from samplan.rules.over import may_hold
from samplan.schema.part import present
from samplan.schema.values import People
from samplan.words.phrases import GOVERNMENT_BILL

if TYPE_CHECKING:
    from samplan.schema.outcome import Outcome

NOT_BY_SEX = Text(
    sv="{outcome} anges inte för kvinnor och män, fast målet mäts på personer",
    en="{outcome} is not given for women and men, though the goal is measured on people",
)
FIX = Text(
    sv="ange kvinnor och män (`women`, `men`), eller skälet till att det inte går (`not_by_sex`)",
    en="give women and men (`women`, `men`), or the reason why that cannot be done (`not_by_sex`)",
)


def outcomes(context: Context) -> Iterator[tuple[Context, Outcome, int]]:
    """The outcomes of goals that are measured on people, as far as the indicators say."""
    for index, one in present(context.plan.outcomes):
        if may_hold(_is_given, one):
            from samplan.figures.people_words import measures_people  # noqa: PLC0415 - few plans have outcomes

            if measures_people(one, context.near):
                yield context, one, index


def _is_given(one: Outcome) -> bool:
    return one.assessment != "not_assessed" and one.not_by_sex is None


def judge(context: Context, outcome: Outcome, index: int) -> Judgements:
    """Look for women and men; of a share, and of people who are said to be so, sex-disaggregated speaks."""
    total, is_divided = outcome.total, outcome.women is not None or outcome.men is not None
    is_lone_number = isinstance(total, People) and outcome.population is None
    if not is_divided and (total is None or is_lone_number):
        name = outcome_name(outcome, context.near)
        yield Problem(("outcomes", index), NOT_BY_SEX.of(outcome=name), FIX.of())


RULE = Rule("sex-targets-results", GOVERNMENT_BILL, Force.RECOMMENDATION, judge, over=outcomes)
