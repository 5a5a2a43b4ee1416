"""Running rules over a plan: who applies, in which order, and what their answers become.

The engine adds what a rule must not decide: id, severity, source, the place in the file,
and whether the plan has accepted the finding. It also sees what a rule asks for and cannot
get, because the file has a fault there: what the rule found before that stands, and the rest
it cannot decide (ADR 0014). A rule that breaks down is a finding, and the others go on.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any

from samplan.figures.kin import Kin, kin_of
from samplan.figures.magnitude import doubtful_places
from samplan.figures.policies import PROJECT
from samplan.frozen import frozen, replace
from samplan.results import (
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
from samplan.rules.acceptance import acceptance
from samplan.rules.base import ALL_KINDS, Context, Judgement, Rule
from samplan.rules.in_force import find_unread_wordings, source_on
from samplan.schema.kept import keeping
from samplan.schema.part import GUESSES, Loss, Lost, losses_met, peek
from samplan.schema.shape import field_at, place

if TYPE_CHECKING:
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Kind


FIRST = 20
"""How many of the faults that a rule waits for are kept; nobody mends more before the next run."""


@frozen
class Subject:
    """A plan under judgement, with its file."""

    plan: Plan
    locator: Locator
    is_whole: bool = False
    """Whether nothing of the plan was lost, so that what is computed of it may be kept."""


def judge(  # noqa: PLR0913 - what a run knows of a plan
    subject: Subject,
    rules: Sequence[Rule],
    others: Mapping[str, Subject],
    today: date,
    known: Iterable[str] = (),
    project: Subject | None = None,
) -> tuple[Verdict, ...]:
    """Every rule's verdict on one plan, in the order of the rules.

    Args:
        subject: The plan.
        rules: The rules to run; one that judges what others said comes after them.
        others: The plans of the run by id, for rules that look across plans.
        today: The day that deviations are compared with.
        known: Ids of rules that exist but are not run, so that a deviation may name them.
        project: The limits of the plan's project, for where no plan gives any.
    """
    ids = frozenset((*known, *(rule.id for rule in rules)))
    verdicts: dict[str, Verdict] = {}
    plans = {name: other.plan for name, other in others.items()}
    kin = kin_of(subject.plan, plans.get)
    own = project.plan if project else None
    others = {**others, PROJECT: project} if project else others
    with keeping(is_whole=subject.is_whole and all(other.is_whole for other in others.values())):
        doubted = _doubted(kin, today, plans)
        with nullcontext() if doubted is kin else keeping(is_whole=False):
            for rule in rules:
                seen = kin if rule.sees_doubtful else doubted
                context = Context(seen, today, plans, verdicts, ids, {}, own)
                verdicts[rule.id] = _verdict(rule, context, subject, others)
    return tuple(verdicts.values())


def _doubted(kin: Kin, today: date, plans: Mapping[str, Plan]) -> Kin:
    """The plan with the amounts as lost whose size cannot be right; the same where there are none."""
    places = tuple(doubtful_places(kin.plan))
    if not places:
        return kin
    from samplan.rules.doubt import with_doubts  # noqa: PLC0415 - amounts seldom slip

    return kin_of(with_doubts(kin.plan, places, today), plans.get)


@frozen
class Heard:
    """What a rule said of a plan, and what it asked for and could not get."""

    said: tuple[Judgement, ...] = ()
    met: tuple[Loss, ...] = ()
    is_applicable: bool = True
    crash: str = ""


def _verdict(rule: Rule, context: Context, subject: Subject, others: Mapping[str, Subject]) -> Verdict:
    heard = _hear(rule, context)
    if heard.crash:
        return _crashed(rule, subject, heard.crash)
    if not heard.is_applicable and not heard.met and not context.absent:
        return Verdict(rule.id, Outcome.NOT_APPLICABLE)
    said = _sure(heard, rule, context) if heard.met else heard.said
    lost = _gaps(heard.met, context.kin, subject, others) if heard.met else ()
    return _made(rule, said, lost, heard.met, (context, subject, others))


def _hear(rule: Rule, context: Context, guess: int = 0) -> Heard:
    """Ask a rule. What it said before it met with something that ends it stands."""
    said: list[Judgement] = []
    is_applicable, is_answered = True, False
    with losses_met(guess) as met:
        try:
            is_about = rule.kinds == ALL_KINDS or _is_of_kind(context.plan, rule.kinds)
            found = _found(rule, context) if is_about else None
            is_applicable = found is not None
            for judgement in _asked(rule, context, found) if found is not None else ():
                if judgement is None:
                    is_answered = True
                else:
                    said.append(judgement)  # one by one, so that it stands when the next fails
        except Lost:
            pass  # it is among those met
        except Exception:  # noqa: BLE001 - the other rules go on; the run ends with the exit code for it
            return Heard(crash=traceback.format_exc())
    return Heard(tuple(said), tuple(met.values())[:FIRST], is_applicable and bool(said or not is_answered))


def _is_of_kind(plan: Plan, kinds: Sequence[Kind]) -> bool:
    """Whether a document is one of some kinds, by itself or beside what it is first."""
    return plan.kind in kinds or any(kind in kinds for kind in plan.also)


def _found(rule: Rule, context: Context) -> Iterator[tuple[Any, ...]] | None:
    """What a rule goes over; None where it does not apply.

    Where the answer hangs on what was lost, it may apply, and is asked for the rest.
    """
    walk = iter(rule.over(context))
    try:
        first = next(walk, None)
    except Lost as lost:
        if len(lost.loss.path) == 1:
            raise  # the kind of the plan, its period, a whole list: there is no rest
        return iter(rule.over(context))
    return None if first is None else chain((first,), walk)


def _asked(rule: Rule, context: Context, found: Iterator[tuple[Any, ...]]) -> Iterator[Judgement | None]:
    """What the rule says; where its law was not read for the year, only which wording is missing.

    None stands for what is not here and is asked for elsewhere, of the document that a supplement changes.
    """
    unread = tuple(find_unread_wordings(context.plan, rule.rests_on))
    for said in unread or rule.check(found):
        if not isinstance(said, Problem) or not said.is_absence:
            yield said
            continue
        from samplan.rules.extent import beyond  # noqa: PLC0415 - a plan rarely lacks anything

        yield beyond(said, context.kin)


def _gaps(met: Sequence[Loss], kin: Kin, subject: Subject, others: Mapping[str, Subject]) -> tuple[Gap, ...]:
    """What a rule waits for, one for each loss."""
    from samplan.rules.waiting import gap_of_loss  # noqa: PLC0415 - only where the file has a fault

    return tuple(gap_of_loss(loss, kin, subject, others) for loss in met)


def _is_lost(missing: Missing, met: Sequence[Loss]) -> bool:
    """Whether what is missing was lost, and is asked for as that."""
    from samplan.rules.waiting import is_within  # noqa: PLC0415 - only where the file has a fault

    return any(is_within(missing.path, loss.path) for loss in met)


def _sure(heard: Heard, rule: Rule, context: Context) -> tuple[Judgement, ...]:
    """What was said, less the problems that depend on a number that was lost.

    A problem is sure if the rule says the same with another number in its place, and if nothing was
    lost in its own column: there, a number that nobody guesses may be the one that makes all well.
    """
    said = tuple(one for one in heard.said if not isinstance(one, Problem) or _is_apart(one, heard.met))
    for guess in range(1, GUESSES):
        if any(isinstance(one, Problem) for one in said):
            again = _hear(rule, context, guess).said
            said = tuple(one for one in said if not isinstance(one, Problem) or _is_among(one, again))
    return said


def _is_apart(problem: Problem, met: Sequence[Loss]) -> bool:
    """Whether nothing was lost in the column that a problem is about; it may be about none."""
    column, field = problem.path[-1] if problem.path else "", field_at(problem.path)
    if not isinstance(column, int) or field is None or (field.kind != "cells" and field.type != "Column"):
        return True
    table = problem.path[:2] if isinstance(problem.path[1], int) else problem.path[:1]
    return not any(
        loss.path[: len(table)] == table and (loss.path[-1] == column or not isinstance(loss.path[-1], int))
        for loss in met
    )


def _is_among(problem: Problem, said: Sequence[Judgement]) -> bool:
    """Whether a problem was said again, if beside more of its kind: other columns in the same sentence."""
    return any(isinstance(one, Problem) and _covers(one, problem) for one in said)


def _covers(one: Problem, other: Problem) -> bool:
    """Whether one problem says all that the other says."""
    facts = one.message.facts
    return (one.path, one.needle, one.message.text) == (other.path, other.needle, other.message.text) and all(
        _holds(facts.get(name), fact) for name, fact in other.message.facts.items()
    )


def _holds(one: object, other: object) -> bool:
    if isinstance(one, tuple) and isinstance(other, tuple):
        return all(each in one for each in other)
    return one == other


def _made(
    rule: Rule,
    said: Sequence[Judgement],
    waits: tuple[Gap, ...],
    met: Sequence[Loss],
    run: tuple[Context, Subject, Mapping[str, Subject]],
) -> Verdict:
    """The verdict: the faults to mend first, then the facts that the document does not give."""
    context, subject, others = run
    findings: list[Finding] = []
    gaps: list[Gap] = list(waits)
    notes = []
    for judgement in said:
        match judgement:
            case Problem():
                findings.append(_finding(rule, judgement, context, subject, others))
            case Missing():
                if not met or not _is_lost(judgement, met):
                    gaps.append(_gap(judgement, subject))
            case Note():
                notes.append(judgement.message)
    said_of = {gap.place for gap in gaps}
    gaps += (_gap(one, subject) for key, one in context.absent.items() if key not in said_of)
    outcome = Outcome.FAIL if findings else Outcome.UNDECIDABLE if gaps else Outcome.PASS
    return Verdict(rule.id, outcome, tuple(findings), tuple(gaps), tuple(notes))


def _crashed(rule: Rule, subject: Subject, trace: str) -> Verdict:
    span = subject.locator.locate(())
    facts = {"rule": rule.id, "plan": peek(subject.plan, "title", ""), "home": rule.home}
    from samplan.rules.crash import CRASHED, CRASHED_ELSEWHERE  # noqa: PLC0415 - no check breaks down as a rule

    finding = (CRASHED_ELSEWHERE if rule.home else CRASHED).finding(span, facts)
    return Verdict(
        rule.id, Outcome.UNDECIDABLE, (finding,), (Gap(finding.message, span, "", CRASHED.id),), crash=trace
    )


def _finding(
    rule: Rule, problem: Problem, context: Context, subject: Subject, others: Mapping[str, Subject]
) -> Finding:
    span = subject.locator.locate(problem.path, problem.needle, nth=problem.nth)
    where = place(subject.plan, problem.path)
    if problem.is_secret:
        from samplan.figures.identity_numbers import masked  # noqa: PLC0415 - few plans hold a secret

        span, where = replace(span, excerpt=""), masked(where)
    severity = problem.severity or rule.weight
    reweighed = rule.weighed(severity) if rule.reweighed else None
    finding = Finding(
        rule.id,
        reweighed.level if reweighed else severity,
        problem.message,
        span,
        problem.path,
        where,
        problem.remedy,
        tuple(_related(one, subject, others) for one in problem.elsewhere),
        source_on(rule, subject.plan),
        reweighed=reweighed,
    )
    deviations = peek(subject.plan, "deviations", ())
    return replace(finding, accepted=acceptance(deviations, finding, context.today))


def _related(elsewhere: Elsewhere, subject: Subject, others: Mapping[str, Subject]) -> Related:
    where = others[elsewhere.plan] if elsewhere.plan else subject
    span = where.locator.locate(elsewhere.path, elsewhere.needle)
    return Related(span, elsewhere.label, place(where.plan, elsewhere.path))


def _gap(missing: Missing, subject: Subject) -> Gap:
    where = place(subject.plan, missing.path)
    return Gap(missing.fact, subject.locator.locate(missing.path, key=True), where)
