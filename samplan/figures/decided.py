"""How a document was decided: the one reading of its decision, and of the steps to it.

What the decision says of itself holds; what it leaves out, the last step says that decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast

from samplan.frozen import frozen
from samplan.results import Path
from samplan.schema.part import with_fields

if TYPE_CHECKING:
    from samplan.schema.decision import Decision, DecisionStep
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Body, Kind, ReportKind, Status, StepKind
    from samplan.schema.time import When

DECIDED: tuple[Status, ...] = ("adopted", "revised")
"""Statuses of a document that somebody has decided."""

FACTS = ("status", "body", "by", "on", "paragraph", "registry_number")
"""What a step may tell of the decision."""

STATUS_AFTER: Mapping[StepKind, Status] = MappingProxyType(
    {
        "preparation": "proposal",
        "proposal": "proposal",
        "consultation": "consultation",
        "adopted": "adopted",
        "revised": "revised",
    }
)
"""How far a decision has come after a step; the other steps change nothing in it."""


@frozen
class Decided:
    """Each fact of a decision, read when it is asked for, so that a fault in one leaves the others."""

    decision: Decision | None
    is_of_rules: bool = False
    """Whether a fact counts as missing that is a reading which the document does not state."""

    @property
    def status(self) -> Status | None:
        """How far the decision has come; without a word of its own, as far as the last step took it."""
        if self.decision is None:
            return None
        if self.decision.status is not None:
            is_open = self.is_of_rules and is_assumed(self.decision, "status")
            return None if is_open else self.decision.status
        last = _last(self.decision.steps, tuple(STATUS_AFTER))
        return None if last is None else STATUS_AFTER[self.decision.steps[last].step]

    @property
    def body(self) -> Body | None:
        """Who decided, as a word of the format."""
        return self._fact("body")  # type: ignore[no-any-return]  # a field of the same type in both

    @property
    def by(self) -> str | None:
        """Who decided, in the words of the document."""
        return self._fact("by")  # type: ignore[no-any-return]

    @property
    def on(self) -> When | None:
        """When it was decided, as exactly as that is said."""
        return self._fact("on")  # type: ignore[no-any-return]

    @property
    def paragraph(self) -> str | None:
        """The paragraph of the minutes."""
        return self._fact("paragraph")  # type: ignore[no-any-return]

    @property
    def registry_number(self) -> str | None:
        """The number in the register: of the decision, else of any step, because a case keeps its number."""
        return self._fact("registry_number")  # type: ignore[no-any-return]

    @property
    def dated(self) -> str | None:
        """A date that the document prints without saying what it is the date of."""
        return self.decision.dated if self.decision else None

    @property
    def prepared_by(self) -> str | None:
        """Who wrote the document."""
        return self.decision.prepared_by if self.decision else None

    @property
    def adoption(self) -> int | None:
        """The step by which it was adopted first, where the decision tells of one."""
        steps = self.decision.steps if self.decision else ()
        return _last(steps, ("adopted",))

    @property
    def adopted_on(self) -> tuple[When | None, Path]:
        """When it was adopted, of a revised document the first time; and where that stands."""
        step = self.adoption if self.decision is not None and self.status == "revised" else None
        if self.decision is None or step is None:
            return self.on, self.place("on")
        one = self.decision.steps[step]
        is_open = self.is_of_rules and is_assumed(one, "on")
        return None if is_open else one.on, ("decision", "steps", step, "on")

    @property
    def decision_denied(self) -> int | None:
        """The step that decided a document whose own status says that nobody has; None where none did."""
        if self.decision is None or self.status is None or self.status in DECIDED:
            return None
        return _last(self.decision.steps, DECIDED)

    @property
    def lacks(self) -> tuple[str, ...]:
        """Which of status, who and when is not said; nothing of what says that nobody has decided it yet."""
        if self.status not in (None, *DECIDED):
            return ()
        is_said = {"status": self.status, "by": self.by or self.body, "on": self.on}
        return tuple(name for name, fact in is_said.items() if fact is None)

    def place(self, field: str) -> Path:
        """Where a fact stands, or would stand."""
        step = self._step_of(field)
        return ("decision", field) if step is None else ("decision", "steps", step, field)

    def _fact(self, field: str) -> Any:  # noqa: ANN401 - a field of the decision
        if self.decision is None:
            return None
        step = self._step_of(field)
        holder = self.decision if step is None else self.decision.steps[step]
        return None if self.is_of_rules and is_assumed(holder, field) else getattr(holder, field)

    def _step_of(self, field: str) -> int | None:
        """The step that tells a fact; None where the decision does so itself, or nothing does."""
        if self.decision is None or getattr(self.decision, field) is not None:
            return None
        steps = self.decision.steps
        deciding = _last(steps, DECIDED)
        if deciding is not None and getattr(steps[deciding], field) is not None:
            return deciding
        if field != "registry_number":
            return None
        return next((at for at in reversed(range(len(steps))) if steps[at].registry_number), None)


def told(decision: Decision) -> Decision:
    """The decision with what its steps tell written out, so that two are compared fact by fact."""
    one = Decided(decision)
    found = {name: value for name in FACTS if (value := getattr(one, name)) is not None}
    return cast("Decision", with_fields(decision, found))


def told_step(decision: Decision) -> int | None:
    """The step that decides, where it says nothing but what the decision, written out, says itself."""
    last = _last(decision.steps, DECIDED)
    if last is None or decision.steps[last].step != decision.status or decision.steps[last].note:
        return None
    step, facts = decision.steps[last], FACTS[1:]
    return last if all(getattr(step, name) in (None, getattr(decision, name)) for name in facts) else None


def decided(plan: Plan) -> Decided:
    """How a plan was decided."""
    return Decided(plan.decision)


def stated(plan: Plan) -> Decided:
    """How a plan was decided, as far as the document states it: what rules go by."""
    return Decided(plan.decision, is_of_rules=True)


def first_step(plan: Plan, kind: StepKind) -> tuple[int | None, When | None]:
    """The earliest step of a kind, with its day as far as it has one; None twice where there is none."""
    steps = plan.decision.steps if plan.decision else ()
    found = [(index, one.on) for index, one in enumerate(steps) if one.step == kind]
    return min(found, key=lambda one: (one[1].start if one[1] else None) or date.max, default=(None, None))


def day_to_hold_against(plan: Plan) -> When | None:
    """The day of the decision, for what should come before it.

    None where nobody has decided yet, and where it is more than a year before the time of the document:
    such a day is left from another year, and says nothing of the steps.
    """
    one = stated(plan)
    return one.on if one.status in (None, *DECIDED) and not is_long_ago(plan) else None


def is_assumed(part: Any, field: str) -> bool:  # noqa: ANN401 - any part of a plan
    """Whether a part says that a value is a reading, which decides nothing (ADR 0019)."""
    return field in part.assumed


def _last(steps: Sequence[DecisionStep], kinds: Sequence[str]) -> int | None:
    """The last step of some kinds: by their days where all have one, else as they are listed."""
    chosen = [index for index, step in enumerate(steps) if step.step in kinds]
    days = {index: on.day for index in chosen if (on := steps[index].on) and on.day}
    if len(days) == len(chosen):
        return max(chosen, key=lambda index: (days[index], index), default=None)
    return chosen[-1]


YEAR = timedelta(days=366)
"""More than a year before, or ahead of, a day is another year's."""
PLANS: tuple[Kind, ...] = ("goals_plan", "operational_plan", "budget")
TOWARDS: tuple[StepKind, ...] = ("consultation", "proposal", "announcement", "publication")
AFTERWARDS: tuple[StepKind, ...] = ("adjusted", "signed", "submitted")


@frozen
class OddDay:
    """A day of a decision that cannot be right, or has not come."""

    what: Literal[
        "long_ago",
        "too_soon",
        "too_early",
        "perhaps_early",
        "far_ahead",
        "not_yet",
        "other_day",
        "apart",
        "before",
    ]
    path: Path
    said: When
    """The day as it stands there."""
    step: StepKind | None = None
    """The step that has it; None where it is that of the decision."""


def is_long_ago(plan: Plan) -> bool:
    """Whether a plan was decided more than a year before it begins, as far as it says."""
    on = stated(plan).on
    is_known = on is not None and on.end is not None and plan.kind in PLANS
    return is_known and on.end + YEAR < plan.period.first_day  # type: ignore[union-attr,operator]  # known


SOONEST: Mapping[ReportKind, tuple[int, int]] = MappingProxyType(
    {"half_year": (6, 30), "tertial": (4, 30), "quarter": (3, 31)}
)
"""The last day of the first part of a year that a report can be about, where its period is the whole year."""


def _too_soon(plan: Plan, last: date) -> Literal["too_soon", "too_early", "perhaps_early", ""]:
    """Whether a report that was decided on a day at the latest was so before what it reports on was over.

    One whose period is a whole year may be about a part of it; which part, only its kind tells.
    """
    end = plan.period.end
    if plan.kind != "follow_up" or end is None or last >= end:
        return ""
    if plan.report == "annual" or not plan.period.is_whole_years:
        return "too_soon" if plan.report == "annual" else "too_early"
    soonest = SOONEST.get(plan.report or "other")
    if soonest is None:
        return "perhaps_early"
    return "too_early" if last < date(plan.period.first_year, *soonest) else ""


def odd_days(plan: Plan, today: date) -> Iterator[OddDay]:
    """The days of a decision that do not fit the time of the document, today, or each other."""
    one = stated(plan)
    on, place = one.on, one.place("on")
    if on is None or on.start is None or on.end is None:
        return
    if is_long_ago(plan):
        yield OddDay("long_ago", place, on)
    elif early := _too_soon(plan, on.end):
        yield OddDay(early, place, on)
    elif one.status in DECIDED and on.start > today:
        yield OddDay("far_ahead" if on.start > today + YEAR else "not_yet", place, on)
    steps = plan.decision.steps if plan.decision else ()
    deciding = [(at, step.on) for at, step in enumerate(steps) if step.step in DECIDED and step.on]
    first = min((on.start, *(when.start for _, when in deciding if when.start)))
    for at, step in enumerate(steps):
        if (when := step.on) is None or when.start is None or when.end is None:
            continue
        here: Path = ("decision", "steps", at, "on")
        if deciding[-1:] == [(at, when)] and (when.end < on.start or when.start > on.end):
            yield OddDay("other_day", here, when, step.step)
        elif step.step in TOWARDS and when.end + YEAR < first:
            yield OddDay("apart", here, when, step.step)
        elif step.step in AFTERWARDS and when.end < first:
            yield OddDay("before", here, when, step.step)
