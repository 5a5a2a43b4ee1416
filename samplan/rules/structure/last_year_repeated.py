"""The plan is not last year's with other years."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from samplan.figures.series import plans_before
from samplan.results import Elsewhere
from samplan.rules.frame import Context, Force, Judgements, Problem, Rule, Severity, Text
from samplan.words.phrases import PRACTICE

if TYPE_CHECKING:
    from samplan.schema.plan import Plan

REPEATED = Text(
    sv="{what} är som i förra årets ”{title}”; bara årtalen är andra",
    en="{what} are as in last year's “{title}”; only the years are other ones",
)
WHAT = {
    "amounts": Text(sv="{number} belopp", en="{number} amounts"),
    "numbers": Text(sv="{number} tal i statistiken", en="{number} numbers of the statistics"),
    "on": Text(sv="beslutets dag och månad", en="day and month of the decision"),
    "paragraph": Text(sv="beslutets paragraf", en="the paragraph of the decision"),
    "registry_number": Text(sv="diarienumret", en="the registry number"),
    "texts": Text(sv="{number} texter", en="{number} texts"),
}
FIX = Text(
    sv="skriv in det som gäller {year}; är något oförändrat med avsikt, ange en avvikelse med skälet",
    en="write what holds for {year}; if something is unchanged on purpose, declare a deviation and why",
)
SAME = Text(sv="så står det i förra årets plan", en="it stands so in last year's plan")


def last_years(context: Context) -> Iterator[tuple[Context, Plan]]:
    """The plans of the same kind that the association had for the year before."""
    plan = context.plan
    for other in plans_before(plan, context.others.values()):
        if (other.kind, other.extent) == (plan.kind, plan.extent):
            yield context, other


def judge(context: Context, before: Plan) -> Judgements:
    """Name all that is the same, where it is more than one keeps from year to year."""
    from samplan.figures.repeats import repeated  # noqa: PLC0415 - few runs have the plan of the year before

    found = repeated(context.plan, before)
    if found:
        yield Problem(
            found[0].path,
            REPEATED.of(
                what=tuple(WHAT[one.what].of(number=one.number) for one in found), title=before.title
            ),
            FIX.of(year=context.plan.period.first_year),
            (Elsewhere(found[0].before, SAME.of(), plan=before.id),),
            severity=Severity.ERROR if found[0].what in ("amounts", "numbers") else None,
        )


RULE = Rule(
    "last-year-repeated", PRACTICE, Force.CONVENTION, judge, over=last_years, severity=Severity.WARNING
)
