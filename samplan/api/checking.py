"""Judging plans by rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.errors import UsageError
from samplan.loading.load import Loaded
from samplan.results import FileReport, Finding, Report, Severity, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL, IDS
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.rules.base import Rule

UNUSABLE = ("plan-empty", "not-a-plan", "plan-unrecognised", "file-", "input-")
"""Faults, or families of them, with which a file cannot be used as a plan at all."""

UNKNOWN_RULE = Text(sv="regeln ”{rule}” finns inte", en="there is no rule “{rule}”")
UNKNOWN_RULE_NEAR = Text(
    sv="regeln ”{rule}” finns inte; menade du ”{meant}”?",
    en="there is no rule “{rule}”; did you mean “{meant}”?",
)


def report_on(files: Sequence[Loaded], rules: Sequence[Rule], today: date) -> Report:
    """What is wrong with these files and what is right, file by file in their order."""
    subjects: dict[str, Subject] = {}
    for one in files:
        if one.plan is not None:
            subjects.setdefault(one.plan.id, Subject(one.plan, one.positions, one.broken))
    reports = []
    for one in files:
        verdicts: tuple[Verdict, ...] = ()
        if one.plan is not None:
            own = Subject(one.plan, one.positions, one.broken)
            others = {name: subject for name, subject in subjects.items() if name != one.plan.id}
            verdicts = judge(own, rules, others, today, known=IDS)
        reports.append(_report(one, verdicts))
    return Report(tuple(reports), today.isoformat())


def _report(one: Loaded, verdicts: tuple[Verdict, ...]) -> FileReport:
    by_rules = (finding for verdict in verdicts for finding in verdict.findings)
    return FileReport(
        one.file,
        one.plan.id if one.plan else "",
        one.plan.title if one.plan else "",
        in_reading_order((*one.findings, *by_rules)),
        verdicts,
        is_usable=not any(map(_is_unusable, one.findings)),
    )


def _is_unusable(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and finding.rule.startswith(UNUSABLE)


def in_reading_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By line and column, then by rule."""
    return tuple(sorted(findings, key=lambda one: (one.span.line, one.span.column, one.rule)))


def selected_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules of a run, in the order they run.

    Raises:
        UsageError: A name that no rule has.
    """
    known = {rule.id for rule in ALL}
    for name in (*select, *ignore):
        if name not in known:
            raise UsageError(no_such_rule(name, known))
    return tuple(rule for rule in ALL if (not select or rule.id in select) and rule.id not in ignore)


def no_such_rule(name: str, known: Iterable[str]) -> Message:
    """What to say of a name that no rule has."""
    from difflib import get_close_matches  # noqa: PLC0415 - only when a name is wrong

    near = get_close_matches(name, sorted(known), n=1)
    return UNKNOWN_RULE_NEAR.of(rule=name, meant=near[0]) if near else UNKNOWN_RULE.of(rule=name)
