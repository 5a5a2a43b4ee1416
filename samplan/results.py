"""What samplan says about a plan: problems and verdicts, as values.

A rule yields `Problem`, `Missing` or `Note` with a path; the engine turns them into
`Finding` and `Verdict` and adds id, severity, source and place in the file.
Nothing in here prints, and nothing knows a language: a `Message` has both.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Protocol

from samplan.frozen import frozen
from samplan.texts import Message, Text

Path = tuple[str | int, ...]
"""Keys and indexes from the root of the YAML file: `("budget", "costs", 2, "amounts", 0)`."""


class Severity(StrEnum):
    """How much a finding weighs; `--fail-on` compares them."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return ("info", "warning", "error").index(self.value)


class Outcome(StrEnum):
    """A rule's answer about one plan."""

    PASS = "pass"  # noqa: S105 - a verdict, not a password
    FAIL = "fail"
    NOT_APPLICABLE = "not_applicable"
    UNDECIDABLE = "undecidable"


@frozen
class Span:
    """A stretch of a file. Lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    excerpt: str = ""
    """The whole first line of the stretch, as it stands in the file."""


class Locator(Protocol):
    """Finds the stretch of the file that a path stands for."""

    def locate(self, path: Path, needle: str = "", *, nth: int = 0, key: bool = False) -> Span:
        """The span of the value at `path`, or of its nearest parent that the file has.

        Args:
            path: Keys and indexes from the root.
            needle: Words within the value to narrow the span to; ignored when not found.
            nth: How often the words stand in the value before those that are meant.
            key: Point at the key instead of at its value.
        """
        ...


@frozen
class Elsewhere:
    """A second place that explains a problem: the sentence that set a limit, the first of two keys."""

    path: Path
    label: Message
    plan: str = ""
    """Id of the plan it stands in; empty for the plan under judgement."""
    needle: str = ""


@frozen
class Problem:
    """What a rule found wrong at one place."""

    path: Path
    message: Message
    remedy: Message | None = None
    elsewhere: tuple[Elsewhere, ...] = ()
    needle: str = ""
    """Words within the value that the problem is about, so that a long text is pointed into."""
    nth: int = 0
    """How often these words stand in the value before the ones that are meant."""
    severity: Severity | None = None
    """Set only where the plan's own policy gives the rule another weight than its default."""
    is_absence: bool = False
    """Whether it says that something is not there, which of a part of a document nobody can say."""
    is_secret: bool = False
    """Whether what stands there must not be said again: no line of the file is shown."""


@frozen
class Missing:
    """The fact that a rule would need to decide, and where it would stand."""

    path: Path
    fact: Message


@frozen
class Note:
    """What a rule computed on the way: printed with a pass, so that a reader can dispute the base."""

    message: Message


@frozen
class Related:
    """A second span of a finding, with what it shows."""

    span: Span
    label: Message
    place: str = ""
    """The place by natural keys, in the plan of its file."""


@frozen
class Acceptance:
    """Why a finding is accepted: a deviation that the plan itself declares."""

    reason: str
    decided_by: str | None
    until: str | None


@frozen
class Reweighed:
    """Another severity than a rule's own: the project gives it, with a reason."""

    level: Severity
    reason: str
    file: str
    """The file that says so."""
    line: int
    was: Severity | None = None
    """What the finding would weigh else."""


@frozen
class Finding:
    """One problem at one place of one file, whether of syntax, schema or rule."""

    rule: str
    severity: Severity
    message: Message
    span: Span
    path: Path = ()
    place: str = ""
    """The path by natural keys: `budget.costs[secretariat].amounts[2021]`."""
    remedy: Message | None = None
    related: tuple[Related, ...] = ()
    source: Text | None = None
    """Where the demand comes from: a paragraph, a recommendation, the plan's own words."""
    accepted: Acceptance | None = None
    reweighed: Reweighed | None = None
    """Why its severity is another than the rule's own."""


@frozen
class Gap:
    """A fact that is missing, and the place where it would stand."""

    fact: Message
    span: Span
    place: str = ""
    fault: str = ""
    """The fault, by its id, that is to be mended first; empty where the document does not say the fact."""


@frozen
class Verdict:
    """One rule's answer about one plan."""

    rule: str
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    gaps: tuple[Gap, ...] = ()
    notes: tuple[Message, ...] = ()
    crash: str = ""
    """Where the rule itself broke down: the trace, for those who mend samplan."""

    @property
    def is_waiting(self) -> bool:
        """Whether it cannot decide only because of faults that are to be mended first."""
        return self.outcome is Outcome.UNDECIDABLE and all(gap.fault for gap in self.gaps)


def is_open(verdict: Verdict) -> bool:
    """Whether a rule could not decide, or not all of what it asks."""
    return verdict.outcome is Outcome.UNDECIDABLE or bool(verdict.gaps)


@frozen
class FileReport:
    """All that was found in one file, in reading order."""

    file: str
    plan: str
    """Id of the plan; empty where the file is none."""
    title: str
    findings: tuple[Finding, ...]
    verdicts: tuple[Verdict, ...] = ()
    is_usable: bool = True
    """Whether the file could be read as a plan at all."""
    known: tuple[Finding, ...] = ()
    """What a baseline has: counted, neither shown as a finding nor failing."""


@frozen
class KnownFault:
    """An entry of a baseline."""

    fingerprint: str
    rule: str
    plan: str
    """Its id; the name of the file where it has none."""
    place: str
    message: str


FAIL_ON = ("error", "warning", "info", "undecidable", "never")
"""From which severity a run fails; `undecidable` means `error`, and a rule that cannot decide fails too."""


class Status(StrEnum):
    """What a run came to; each has its exit code."""

    FINE = "fine"
    FINDINGS = "findings"
    """Something is as severe as `fail_on` says."""
    INPUT = "input"
    """A file could not be used as a plan at all."""
    BUG = "bug"
    """A rule broke down."""

    @property
    def exit_code(self) -> int:
        """What the exit of the run says to the shell."""
        return {"fine": 0, "findings": 1, "input": 3, "bug": 70}[self.value]


@frozen
class Summary:
    """A run in numbers."""

    files: int
    skipped: int
    """Files that are no plans, and that nobody named."""
    severities: Mapping[Severity, int]
    """The findings that are neither accepted nor known, the worst first."""
    accepted: int
    known: int
    """Findings of the baseline."""
    outcomes: Mapping[Outcome, int]
    open: int
    """Verdicts that could not decide, or not all of what the rule asks."""


@frozen
class RuleEntry:
    """What can be said about a rule, or a fault of files, without any plan."""

    id: str
    title: Text
    severity: Severity
    source: Text | None
    family: str
    """`arithmetic`, `law` …; `file` for what is found before rules run."""
    is_off: bool = False
    """Whether the rule runs only where it is named."""


@frozen
class Report:
    """The result of one run of `validate`."""

    files: tuple[FileReport, ...]
    today: str = ""
    """The day that deadlines and deviations were compared with, in ISO form."""
    fail_on: str = "error"
    """One of `FAIL_ON`."""
    folder: str = ""
    """The folder of the run, with `/`: where relative names of files begin."""
    skipped: tuple[str, ...] = ()
    """The files that were passed over: in folders those that are no plans."""
    gone: tuple[KnownFault, ...] = ()
    """What a baseline has, and the run looked for and did not find."""
    rules: tuple[RuleEntry, ...] = ()
    """What the rules and faults of the run say of themselves; only where a format shows it."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding of the run, file by file."""
        return tuple(finding for file in self.files for finding in file.findings)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """Every verdict of the run, file by file."""
        return tuple(verdict for file in self.files for verdict in file.verdicts)

    @property
    def named(self) -> frozenset[str]:
        """The ids of all rules and faults that it names."""
        findings = (*self.findings, *(one for file in self.files for one in file.known))
        return frozenset((*(one.rule for one in findings), *(one.rule for one in self.verdicts)))

    @property
    def summary(self) -> Summary:
        """The run in numbers."""
        findings, verdicts = self.findings, self.verdicts
        counted = [one.severity for one in findings if one.accepted is None]
        outcomes = [one.outcome for one in verdicts]
        return Summary(
            files=len(self.files),
            skipped=len(self.skipped),
            severities=MappingProxyType({each: counted.count(each) for each in Severity}),
            accepted=len(findings) - len(counted),
            known=sum(len(file.known) for file in self.files),
            outcomes=MappingProxyType({each: outcomes.count(each) for each in Outcome}),
            open=sum(map(is_open, verdicts)),
        )

    @property
    def status(self) -> Status:
        """The worst that there is to say: a fault of samplan, then an unusable file, then findings."""
        if any(verdict.crash for verdict in self.verdicts):
            return Status.BUG
        if not all(file.is_usable for file in self.files):
            return Status.INPUT
        is_undecided = self.fail_on == "undecidable" and any(map(is_open, self.verdicts))
        return Status.FINDINGS if is_undecided or any(map(self.fails, self.findings)) else Status.FINE

    def fails(self, finding: Finding) -> bool:
        """Whether the run fails by a finding: it is not accepted, and as severe as `fail_on` says."""
        if finding.accepted is not None or self.fail_on == "never":
            return False
        least = Severity.ERROR if self.fail_on == "undecidable" else Severity(self.fail_on)
        return finding.severity.rank >= least.rank


@frozen
class Manual:
    """The manual of a rule, or of a fault of files."""

    entry: RuleEntry
    page: Text
    """Markdown: headings of the second level, examples between fences."""
