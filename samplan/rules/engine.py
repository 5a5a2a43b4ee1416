"""Running rules over a plan: who applies, in which order, and what their answers become.

The engine adds what a rule must not decide: id, severity, source, the place in the file,
and whether the plan has accepted the finding. A rule that raises stops the run with the
rule's name; it is a fault of samplan, not of the plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from samplan.frozen import frozen, replace
from samplan.results import (
    Acceptance,
    Broken,
    Elsewhere,
    Finding,
    Gap,
    Locator,
    Missing,
    Note,
    Outcome,
    Problem,
    Related,
    Verdict,
)
from samplan.rules.base import ALL_KINDS, Context, Rule
from samplan.rules.in_force import find_unread_wordings
from samplan.schema.light import Light, recorded_reads
from samplan.schema.shape import owner_at, place
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.follow_up import Deviation
    from samplan.schema.plan import Plan

NOT_READ = Text(
    sv="”{part}” kunde inte läsas; rätta felen där först",
    en="“{part}” could not be read; mend the faults there first",
)


@frozen
class Subject:
    """A plan under judgement, with its file."""

    plan: Plan
    locator: Locator
    broken: tuple[Broken, ...] = ()
    """Parts of the file that could not be read, and are not in the plan."""


def judge(
    subject: Subject,
    rules: Sequence[Rule],
    others: Mapping[str, Subject],
    today: date,
    known: Iterable[str] = (),
) -> tuple[Verdict, ...]:
    """Every rule's verdict on one plan, in the order of the rules.

    Args:
        subject: The plan.
        rules: The rules to run; those that others require come before them.
        others: The plans of the run by id, for rules that look across plans.
        today: The day that deviations are compared with.
        known: Ids of rules that exist but are not run, so that a deviation may name them.
    """
    ids = frozenset((*known, *(rule.id for rule in rules)))
    verdicts: dict[str, Verdict] = {}
    plans = {name: other.plan for name, other in others.items()}
    for rule in rules:
        context = Context(subject.plan, today, plans, verdicts, ids)
        verdicts[rule.id] = _verdict(rule, context, subject, others)
    return tuple(verdicts.values())


def _verdict(rule: Rule, context: Context, subject: Subject, others: Mapping[str, Subject]) -> Verdict:
    if not (lost := tuple(_unread_parts(rule, subject, others))):
        return _decided(rule, context, subject, others)
    if isinstance(subject.plan, Light):
        with recorded_reads() as seen:
            verdict = _decided(rule, context, subject, others)
        lost = tuple(one for one in lost if owner_at(one.path) in seen)
        if not lost:
            return verdict
    gaps = tuple(_unread(one) for one in lost)
    return Verdict(rule.id, Outcome.UNDECIDABLE, gaps=gaps, is_waiting=True)


def _decided(rule: Rule, context: Context, subject: Subject, others: Mapping[str, Subject]) -> Verdict:
    if context.plan.kind not in rule.kinds or _is_moot(rule, context) or not rule.applies(context):
        return Verdict(rule.id, Outcome.NOT_APPLICABLE)
    if unread := tuple(find_unread_wordings(context.plan, rule.rests_on)):
        return Verdict(rule.id, Outcome.UNDECIDABLE, gaps=tuple(_gap(one, subject) for one in unread))
    return _run(rule, context, subject, others)


def _unread_parts(rule: Rule, subject: Subject, others: Mapping[str, Subject]) -> Iterator[Broken]:
    """What the rule may need and could not be read, in the plan or in one that it follows or answers.

    Of these, only what the rule really reads keeps it from deciding, where reads can be seen.
    """
    yield from (one for one in subject.broken if one.path[0] in needed(rule))
    for link in ("follows", "answers"):
        other = others.get(getattr(subject.plan, link) or "")
        if other is not None and link in rule.needs:
            yield from (one for one in other.broken if one.path[0] in rule.needs)


def needed(rule: Rule) -> tuple[str, ...]:
    """The keys that a rule reads, with those by which the engine chooses its plans and the law."""
    keys = rule.needs
    if rule.kinds != ALL_KINDS:
        keys = (*keys, "kind")
    return (*keys, "period") if rule.rests_on else keys


def _is_moot(rule: Rule, context: Context) -> bool:
    required = (context.verdicts.get(name) for name in rule.requires)
    return any(verdict is not None and verdict.outcome is Outcome.FAIL for verdict in required)


def _run(rule: Rule, context: Context, subject: Subject, others: Mapping[str, Subject]) -> Verdict:
    findings: list[Finding] = []
    gaps: list[Gap] = []
    notes = []
    for judgement in rule.check(context):
        match judgement:
            case Problem():
                findings.append(_finding(rule, judgement, context, subject, others))
            case Missing():
                gaps.append(_gap(judgement, subject))
            case Note():
                notes.append(judgement.message)
    outcome = Outcome.FAIL if findings else Outcome.UNDECIDABLE if gaps else Outcome.PASS
    return Verdict(rule.id, outcome, tuple(findings), tuple(gaps), tuple(notes))


def _finding(
    rule: Rule, problem: Problem, context: Context, subject: Subject, others: Mapping[str, Subject]
) -> Finding:
    finding = Finding(
        rule.id,
        problem.severity or rule.weight,
        problem.message,
        subject.locator.locate(problem.path, problem.needle, nth=problem.nth),
        problem.path,
        place(subject.plan, problem.path),
        problem.remedy,
        tuple(_related(one, subject, others) for one in problem.elsewhere),
        rule.source,
    )
    return replace(finding, accepted=acceptance(subject.plan.deviations, finding, context.today))


def _related(elsewhere: Elsewhere, subject: Subject, others: Mapping[str, Subject]) -> Related:
    where = others[elsewhere.plan] if elsewhere.plan else subject
    span = where.locator.locate(elsewhere.path, elsewhere.needle)
    return Related(span, elsewhere.label, "" if elsewhere.plan else place(subject.plan, elsewhere.path))


def _gap(missing: Missing, subject: Subject) -> Gap:
    where = place(subject.plan, missing.path)
    return Gap(missing.fact, subject.locator.locate(missing.path, key=True), where)


def _unread(part: Broken) -> Gap:
    steps = (f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in part.path)
    where = "".join(steps).lstrip(".")
    return Gap(NOT_READ.of(part=where), part.span, where)


def acceptance(deviations: Sequence[Deviation], finding: Finding, today: date) -> Acceptance | None:
    """Why a finding is accepted; None where the plan declares no deviation for it that is in force."""
    for deviation in deviations:
        if is_about(deviation, finding) and not is_over(deviation, today):
            until = deviation.until.isoformat() if deviation.until else None
            return Acceptance(deviation.reason, deviation.decided_by, until)
    return None


def is_about(deviation: Deviation, finding: Finding) -> bool:
    """Whether a deviation names the finding's rule, and its place or one that explains it.

    A result under its floor may so be accepted where it stands, or at the limit.
    """
    places = (finding.place, *(related.place for related in finding.related))
    return deviation.rule == finding.rule and any(covers(deviation.item, where) for where in places)


def covers(item: str, where: str) -> bool:
    """Whether a place is the item, or lies within it."""
    return where == item or where.startswith((f"{item}.", f"{item}["))


def is_over(deviation: Deviation, today: date) -> bool:
    """Whether a deviation's last day has passed."""
    return deviation.until is not None and deviation.until < today
