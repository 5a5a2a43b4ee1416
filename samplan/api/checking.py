"""Judging plans by rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.errors import UsageError
from samplan.loading.findings import in_order
from samplan.loading.input_faults import SAME_ID, SAME_ID_FIRST
from samplan.loading.load import Loaded
from samplan.results import FileReport, Finding, Related, Report, Severity, Verdict
from samplan.rules.engine import Subject, judge
from samplan.rules.registry import ALL, IDS
from samplan.schema.part import peek
from samplan.schema.suggestions import suggest
from samplan.texts import Message, Text

if TYPE_CHECKING:
    from samplan.rules.base import Rule

UNUSABLE = ("plan-empty", "plan-version", "not-a-plan", "plan-unrecognised", "file-", "input-")
"""Faults, or families of them, with which a file cannot be used as a plan at all."""

UNKNOWN_RULE = Text(sv="regeln ”{rule}” finns inte", en="there is no rule “{rule}”")
UNKNOWN_RULE_NEAR = Text(
    sv="regeln ”{rule}” finns inte; menade du ”{meant}”?",
    en="there is no rule “{rule}”; did you mean “{meant}”?",
)


NO_CHOICE = Text(
    sv="”{rule}” gäller filen, inte planen, och prövas alltid; --select och --ignore väljer bland reglerna",
    en="“{rule}” is about the file, not the plan, and always looked for; --select and --ignore choose rules",
)


def report_on(files: Sequence[Loaded], chosen: Sequence[Rule], today: date) -> Report:
    """What is wrong with these files and what is right, file by file in their order.

    Rules that a chosen one requires run too, but only the chosen ones are reported.
    """
    subjects: dict[str, Subject] = {}
    first: dict[str, Loaded] = {}
    for one in files:
        if one.plan is not None and (name := peek(one.plan, "id")):
            subjects.setdefault(name, Subject(one.plan, one.positions))
            first.setdefault(name, one)
    rules, shown = with_required(chosen), {rule.id for rule in chosen}
    reports = []
    for one in files:
        verdicts: tuple[Verdict, ...] = ()
        if one.plan is not None:
            own = Subject(one.plan, one.positions)
            others = {name: subject for name, subject in subjects.items() if name != peek(one.plan, "id")}
            verdicts = judge(own, rules, others, today, known=IDS)
        doubles = _same_id(one, first)
        reports.append(_report(one, doubles, tuple(verdict for verdict in verdicts if verdict.rule in shown)))
    return Report(tuple(reports), today.isoformat())


def _same_id(one: Loaded, first: Mapping[str, Loaded]) -> tuple[Finding, ...]:
    """A finding for a plan whose id an earlier file of the run has."""
    name = peek(one.plan, "id")
    other = first.get(name, one)
    if other is one:
        return ()
    related = Related(other.positions.locate(("id",)), SAME_ID_FIRST.of())
    facts = {"id": name, "file": other.file}
    return (SAME_ID.finding(one.positions.locate(("id",)), facts, path=("id",), related=(related,)),)


def with_required(chosen: Sequence[Rule]) -> tuple[Rule, ...]:
    """The chosen rules and those that they require, in the order they run."""
    needed = {rule.id for rule in chosen}
    for rule in reversed(ALL):  # a required rule runs before the one that requires it
        if rule.id in needed:
            needed.update(rule.requires)
    return tuple(rule for rule in ALL if rule.id in needed)


def _report(one: Loaded, doubles: tuple[Finding, ...], verdicts: tuple[Verdict, ...]) -> FileReport:
    by_rules = (finding for verdict in verdicts for finding in verdict.findings)
    return FileReport(
        one.file,
        peek(one.plan, "id", ""),
        peek(one.plan, "title", ""),
        in_order((*one.findings, *doubles, *by_rules)),
        verdicts,
        is_usable=not any(map(_is_unusable, one.findings)),
    )


def _is_unusable(finding: Finding) -> bool:
    return finding.severity is Severity.ERROR and finding.rule.startswith(UNUSABLE)


def selected_rules(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> tuple[Rule, ...]:
    """The rules of a run, in the order they run.

    Raises:
        UsageError: A name that no rule has.
    """
    known = {rule.id for rule in ALL}
    for name in (*select, *ignore):
        if name not in known:
            raise UsageError(NO_CHOICE.of(rule=name) if _is_fault(name) else no_such_rule(name, known))
    return tuple(rule for rule in ALL if (not select or rule.id in select) and rule.id not in ignore)


def _is_fault(name: str) -> bool:
    from samplan.loading.faults import FAULTS  # noqa: PLC0415 - many texts, only when a name is wrong

    return name in FAULTS


def no_such_rule(name: str, known: Iterable[str]) -> Message:
    """What to say of a name that no rule has."""
    near = suggest(name, sorted(known))
    return UNKNOWN_RULE_NEAR.of(rule=name, meant=near[0]) if near else UNKNOWN_RULE.of(rule=name)
