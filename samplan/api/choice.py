"""Names of rules that are none: what `--select`, `--ignore` and `samplan explain` say of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Never

from samplan.errors import UsageError
from samplan.results import FAIL_ON
from samplan.texts import Message, Text
from samplan.words.phrases import DID_YOU_MEAN, NO_RULE

NO_RULE_NEAR = Text(sv="{refusal}; {question}", en="{refusal}; {question}")
NO_LEVEL = Text(
    sv="fail_on kan inte vara ”{written}”; välj bland {known}",
    en="fail_on cannot be “{written}”; choose among {known}",
)
LISTED = Text(sv="{refusal}; samplan rules visar alla", en="{refusal}; samplan rules lists all")
NO_CHOICE = Text(
    sv="”{rule}” gäller filen, inte planen, och prövas alltid; --select och --ignore väljer bland reglerna",
    en="“{rule}” is about the file, not the plan, and always looked for; --select and --ignore choose rules",
)


NO_CHOICE_HERE = Text(
    sv="”{rule}” gäller filen, inte planen, och prövas alltid, med sin egen nivå",
    en="“{rule}” is about the file, not the plan, and always looked for, with its own level",
)


def refuse_level(written: str) -> Never:
    """Say that a run cannot fail from such a severity on.

    Raises:
        UsageError: Always.
    """
    raise UsageError(NO_LEVEL.of(written=written, known=", ".join(FAIL_ON)))


def check_names(names: Iterable[str], known: Collection[str]) -> None:
    """See that no name is that of a fault of files.

    Raises:
        UsageError: One is.
    """
    for name in names:
        if name not in known and _is_fault(name):
            raise UsageError(NO_CHOICE.of(rule=name))


def unknown_name(name: str, known: Iterable[str], *, with_groups: bool = True) -> Message:
    """What to say in a file of a name that no rule has, nor a family or a kind of demand.

    Args:
        name: The name.
        known: The ids of rules.
        with_groups: Whether a family or a kind of demand could stand there.
    """
    if _is_fault(name):
        return NO_CHOICE_HERE.of(rule=name)
    from samplan.api.rule_names import ALL_RULES, groups  # noqa: PLC0415 - only a wrong name needs it

    return no_such_rule(name, (*known, *((ALL_RULES, *groups().values()) if with_groups else ())))


def refuse_unknown(names: Iterable[str], known: Collection[str]) -> None:
    """See that each name is one of a rule.

    Raises:
        UsageError: One is not.
    """
    for name in names:
        if name not in known and not _is_group(name):
            raise UsageError(unknown_name(name, known))


def _is_group(name: str) -> bool:
    from samplan.api.rule_names import groups  # noqa: PLC0415 - few runs choose rules
    from samplan.schema.suggestions import folded  # noqa: PLC0415 - same

    return folded(name) in groups()


def _is_fault(name: str) -> bool:
    from samplan.loading.faults import FAULTS  # noqa: PLC0415 - many texts, only when a name is wrong

    return name in FAULTS


def no_such_rule(name: str, known: Iterable[str]) -> Message:
    """What to say of a name that no rule has."""
    from samplan.schema.suggestions import suggest  # noqa: PLC0415 - only a wrong name needs it

    near, refusal = suggest(name, sorted(known)), NO_RULE.of(rule=name)
    if not near:
        return LISTED.of(refusal=refusal)
    return NO_RULE_NEAR.of(refusal=refusal, question=DID_YOU_MEAN.of(meant=near[0]))
