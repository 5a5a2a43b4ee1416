"""The income rows add up to the sum of income that the document states."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.rules.base import Context, Force, Judgement, Rule
from samplan.rules.stated_sums import judge_sums, states_sum
from samplan.texts import Text
from samplan.words.phrases import ARITHMETIC


def applies(context: Context) -> bool:
    """Whether some table states a sum of income, if only that it is unknown."""
    return states_sum(context, "income")


def check(context: Context) -> Iterator[Judgement]:
    """Compare each table's stated sums of income with its rows."""
    return judge_sums(context, "income")


RULE = Rule(
    id="sum-income",
    title=Text(
        sv="Intäktsraderna summerar till den angivna summan",
        en="The income rows add up to the stated sum",
    ),
    source=ARITHMETIC,
    force=Force.ARITHMETIC,
    check=check,
    applies=applies,
)
