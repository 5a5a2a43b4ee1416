"""What a rule is: a value with its identity, its texts, and a pure generator that judges.

A rule's module is named after its id. Beside it stand its manual's pages, `sum_cost.sv.md` and
`sum_cost.en.md`: the rule's title, then five headings. `samplan explain ID` prints them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from samplan.figures.kin import Kin, association_of
from samplan.frozen import frozen, replace
from samplan.results import Missing, Note, Path, Problem, Reweighed, Severity, Verdict
from samplan.schema.kinship import Link
from samplan.schema.part import Lost
from samplan.texts import Text

if TYPE_CHECKING:
    from samplan.schema.association import Association
    from samplan.schema.plan import Plan
    from samplan.schema.terms import Kind

Judgement = Problem | Missing | Note
"""What a rule can say; a rule that says nothing has found nothing wrong."""

NOT_IN_RUN: dict[Link, Text] = {
    "follows": Text(
        sv="planen ”{plan}”, som den här följer och som inte är med i körningen (ange den med --with)",
        en="the plan “{plan}”, which this one follows and which is not in the run (give it with --with)",
    ),
    "answers": Text(
        sv="planen ”{plan}”, som den här följer upp och som inte är med i körningen (ange den med --with)",
        en="the plan “{plan}”, which this one reports on and which is not in the run (give it with --with)",
    ),
    "revises": Text(
        sv="planen ”{plan}”, som den här ändrar och som inte är med i körningen (ange den med --with)",
        en="the plan “{plan}”, which this one revises and which is not in the run (give it with --with)",
    ),
}
"""What is missing where a plan is named that is not among the files."""


class Force(StrEnum):
    """Where a rule's demand comes from; its default severity follows."""

    LAW = "law"
    ARITHMETIC = "arithmetic"
    RECOMMENDATION = "recommendation"
    POLICY = "policy"
    CONVENTION = "convention"


SEVERITY_OF = {
    Force.LAW: Severity.ERROR,
    Force.ARITHMETIC: Severity.ERROR,
    Force.RECOMMENDATION: Severity.WARNING,
    Force.POLICY: Severity.WARNING,
    Force.CONVENTION: Severity.INFO,
}


@frozen
class Context:
    """What a rule may know: the plan, the other plans of the run, and the day."""

    kin: Kin
    """The plan with those that it names."""
    today: date
    others: Mapping[str, Plan] = MappingProxyType({})
    """The other plans of the run by id."""
    verdicts: Mapping[str, Verdict] = MappingProxyType({})
    """What the rules before this one said."""
    known: frozenset[str] = frozenset()
    """Ids of all rules that exist, whether they run or not."""
    absent: dict[str, Missing] = {}  # noqa: RUF012 - the engine gives each rule its own
    """What the rule asked for and is not among the files of the run, by the key that names it."""

    project: Plan | None = None
    """The limits of the plan's project, for where no plan gives any; as a goals plan would have them."""

    @property
    def plan(self) -> Plan:
        """The plan under judgement, as its file has it."""
        return self.kin.plan

    @property
    def association(self) -> Association:
        """Whose plan it is, with what the plans that it names say where it says nothing.

        What a plan that is not in the run may say is lost: a rule that asks for it cannot decide.
        """
        return association_of(self.kin)

    @property
    def whole(self) -> Plan:
        """The plan with that association, for what its document shows and its figure links lead to."""
        return self.kin.judged

    def named(self, key: Link) -> Plan | None:
        """The other plan that the plan names; None where it names none, or none of the run.

        What is not in the run is noted: a rule that asked for it cannot decide, whatever else it says.
        """
        name = getattr(self.plan, key)
        if name is None or name == self.plan.id:
            return None
        if name not in self.others:
            self.absent.setdefault(key, Missing((key,), NOT_IN_RUN[key].of(plan=name)))
        return self.others.get(name)

    @property
    def near(self) -> tuple[Plan, ...]:
        """The plan and those of the run that it names, for the words of a message: nothing is noted."""
        return self.kin.near

    def own_and_followed(self) -> Iterator[tuple[str, Plan]]:
        """The plan itself with an empty id, and the goals plan that it follows."""
        yield "", self.plan
        if (followed := self.named("follows")) is not None:
            yield followed.id, followed


def each_apart(judge: Callable[..., Iterator[Judgement]], *items: Iterable[Any]) -> Iterator[Judgement]:
    """What a rule says of each item, where each is judged by itself.

    Of one that has a fault in the file the rest is not said, and the engine names the fault; the
    others are judged all the same. As with `map`, several lists are taken side by side.
    """
    for facts in zip(*items, strict=False):
        try:
            yield from judge(*facts)
        except Lost:
            continue  # it is noted, and the engine makes a gap of it


Over = Callable[[Context], Iterable[tuple[Any, ...]]]
"""What a rule goes over, in the order of the plan: for each the facts that it judges by."""


def may_hold(condition: Callable[..., object], *subjects: object) -> bool:
    """Whether a condition holds, or may: what it hangs on has a fault in the file, and the judge meets it."""
    try:
        return bool(condition(*subjects))
    except Lost:
        return True


def the_plan(context: Context) -> Iterator[tuple[Context]]:
    """The plan as a whole; what a rule goes over that says nothing else."""
    yield (context,)


ALL_KINDS: tuple[Kind, ...] = ("goals_plan", "operational_plan", "budget", "follow_up", "decision")
OF_BUDGETS: tuple[Kind, ...] = ("operational_plan", "budget")
"""Documents by which a budget is decided."""


@frozen
class Rule:
    """One rule."""

    id: str
    """Kebab-case, permanent, never used again for another rule."""
    source: Text
    """The paragraph, recommendation or practice that demands it."""
    force: Force
    judge: Callable[..., Iterator[Judgement]]
    """What it says of each thing that it goes over; each is judged by itself."""
    over: Over = the_plan
    """What it goes over; where there is nothing, it does not apply."""
    kinds: tuple[Kind, ...] = ALL_KINDS
    severity: Severity | None = None
    """Set only where it is not the one that follows from the force."""
    rests_on: tuple[str, ...] = ()
    """The norms of `samplan.law` by which it judges; where one has not been read for the plan's time,
    the rule cannot decide."""
    sees_doubtful: bool = False
    """Whether it sees amounts whose size cannot be right: to the others they are lost (`rules.doubt`)."""
    cites: tuple[str, ...] = ()
    """The norms in its source, where it cites one that it does not rest on: a finding names those
    whose wording was read for the plan's time."""
    is_off: bool = False
    """Whether it runs only where it is named: of rules about wording, which may be right and not worth it."""
    home: str = ""
    """The file or the package that it comes from; empty of samplan's own."""

    title: Text | None = None
    """What holds when the rule passes: a sentence without full stop. The pages of samplan's own begin so."""

    reweighed: Reweighed | None = None
    """What the project of a plan lets its findings weigh, and why."""

    def check(self, found: Iterable[tuple[Any, ...]]) -> Iterator[Judgement]:
        """All that it says of what it goes over; what a fault hides of one thing is said of the others."""
        for facts in found:
            try:
                yield from self.judge(*facts)
            except Lost:
                continue  # it is noted, and the engine makes a gap of it

    @property
    def weight(self) -> Severity:
        """The severity of its findings, unless a finding has its own."""
        return self.severity or SEVERITY_OF[self.force]

    def weighed(self, severity: Severity) -> Reweighed | None:
        """What the project makes of a finding's severity; None where it stays. Law is not lowered."""
        one = self.reweighed
        if one is None or one.level is severity:
            return None
        return (
            None if self.force is Force.LAW and one.level.rank < severity.rank else replace(one, was=severity)
        )


def at(*steps: str | int) -> Path:
    """A path, written as its steps."""
    return steps
