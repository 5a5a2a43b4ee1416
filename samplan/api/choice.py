"""Which rules a run has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from samplan.errors import UsageError
from samplan.rules.registry import ALL
from samplan.texts import Message, Text
from samplan.words.phrases import DID_YOU_MEAN, NO_RULE

if TYPE_CHECKING:
    from samplan.rules.base import Rule

NO_RULE_NEAR = Text(sv="{refusal}; {question}", en="{refusal}; {question}")
NO_CHOICE = Text(
    sv="”{rule}” gäller filen, inte planen, och prövas alltid; --select och --ignore väljer bland reglerna",
    en="“{rule}” is about the file, not the plan, and always looked for; --select and --ignore choose rules",
)
NONE_LEFT = Text(
    sv="--select och --ignore lämnar ingen regel kvar att pröva",
    en="--select and --ignore leave no rule to run",
)


def selected_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules of a run, in the order they run.

    Raises:
        UsageError: A name that no rule has, or no rule is left: of nothing tried, nothing is found wrong.
    """
    known = {rule.id for rule in ALL}
    for name in (*select, *ignore):
        if name not in known:
            raise UsageError(NO_CHOICE.of(rule=name) if _is_fault(name) else no_such_rule(name, known))
    chosen = tuple(rule for rule in ALL if (not select or rule.id in select) and rule.id not in ignore)
    if not chosen:
        raise UsageError(NONE_LEFT.of())
    return chosen


def _is_fault(name: str) -> bool:
    from samplan.loading.faults import FAULTS  # noqa: PLC0415 - many texts, only when a name is wrong

    return name in FAULTS


def no_such_rule(name: str, known: Iterable[str]) -> Message:
    """What to say of a name that no rule has."""
    from samplan.schema.suggestions import suggest  # noqa: PLC0415 - only a wrong name needs it

    near, refusal = suggest(name, sorted(known)), NO_RULE.of(rule=name)
    return NO_RULE_NEAR.of(refusal=refusal, question=DID_YOU_MEAN.of(meant=near[0])) if near else refusal
