"""The share of people that the association has promised to reach is reached."""

from __future__ import annotations

from collections.abc import Iterator

from samplan.results import Elsewhere, Path
from samplan.rules.frame import Context, Force, Judgements, Missing, Note, Problem, Rule, Severity, Text
from samplan.rules.naming import QUOTED, outcome_name
from samplan.rules.promises import Promise
from samplan.words.phrases import OWN_PLAN

BELOW = Text(
    sv="{outcome} är {value}; ”{plan}” lovar {target}", en="{outcome} is {value}; “{plan}” promises {target}"
)
LOWER = Text(
    sv="målvärdet för {indicator} är {value}; ”{plan}” lovar {target}",
    en="the target of {indicator} is {value}; “{plan}” promises {target}",
)
FIX = Text(
    sv="säg vad förbundet gör åt det i `comment`; gäller löftet inte längre, låt styrelsen besluta ett annat",
    en="say in `comment` what the association does about it; if the promise is no longer meant, let the "
    "board decide another",
)
FIX_TARGET = Text(
    sv="höj målvärdet, eller låt styrelsen besluta ett annat löfte",
    en="raise the target, or let the board decide another promise",
)
PROMISE = Text(sv="löftet", en="the promise")
WHETHER = Text(
    sv="om {outcome}, {value}, når löftet {target}",
    en="whether {outcome}, {value}, reaches the promise of {target}",
)
HOLDS = Text(
    sv="{outcome} är {value}; löftet är {target}", en="{outcome} is {value}; the promise is {target}"
)


def held(context: Context) -> Iterator[tuple[Context, Path, Promise]]:
    """The outcomes and the targets of a plan that a promise of a share of people is about."""
    if context.plan.outcomes or context.plan.goals:
        from samplan.rules.promises import promises_on  # noqa: PLC0415 - a budget alone has neither

        for path, promise in promises_on(context):
            yield context, path, promise


def judge(context: Context, path: Path, promise: Promise) -> Judgements:
    """Whether what came of it, or what is aimed at, is as much as was promised."""
    facts = {"target": promise.words, "plan": promise.title, "value": promise.value}
    where = (Elsewhere(promise.path, PROMISE.of(), promise.plan),)
    if promise.outcome is None:
        if promise.is_kept is False:
            yield Problem(
                path, LOWER.of(indicator=QUOTED.of(words=promise.indicator), **facts), FIX_TARGET.of(), where
            )
        return
    facts["outcome"] = outcome_name(promise.outcome, context.near)
    if promise.is_kept is None:
        yield Missing(path, WHETHER.of(**facts))
    elif promise.is_kept:
        yield Note(HOLDS.of(**facts))
    else:
        is_told = promise.outcome.assessment in ("partly", "not_reached")
        yield Problem(path, BELOW.of(**facts), FIX.of(), where, severity=Severity.INFO if is_told else None)


RULE = Rule(
    "policy-participant-share",
    OWN_PLAN,
    Force.POLICY,
    judge,
    over=held,
    kinds=("operational_plan", "follow_up"),
)
