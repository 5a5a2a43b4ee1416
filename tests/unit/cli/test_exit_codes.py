"""The exit code of `validate`: the worst that the report has to say."""

from __future__ import annotations

import pytest

from samplan.cli.exits import OF_STATUS, ExitCode
from samplan.frozen import replace
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Report,
    Severity,
    Span,
    Status,
    Verdict,
)
from samplan.texts import Text

SPAN = Span("plan.yaml", 1, 1, 1, 2, "a")
SAID = Text("sagt", "said").of()
GAP = (Gap(SAID, SPAN),)
ACCEPTED = Acceptance("skäl", None, None)


def finding(severity: Severity, accepted: Acceptance | None = None) -> Finding:
    return Finding("sum-cost", severity, SAID, SPAN, accepted=accepted)


def report(*findings: Finding, verdict: Verdict | None = None, is_usable: bool = True) -> Report:
    verdicts = (verdict,) if verdict else ()
    return Report((FileReport("plan.yaml", "plan", "Plan", findings, verdicts, is_usable),))


CLEAN = report(verdict=Verdict("sum-cost", Outcome.PASS))
WARNING, ERROR = report(finding(Severity.WARNING)), report(finding(Severity.ERROR))
ALL_ACCEPTED = report(finding(Severity.ERROR, ACCEPTED))
OPEN = report(verdict=Verdict("sum-cost", Outcome.UNDECIDABLE, (), GAP))
HALF_OPEN = report(verdict=Verdict("sum-cost", Outcome.FAIL, (), GAP))
CRASHED = report(verdict=Verdict("sum-cost", Outcome.UNDECIDABLE, (), GAP, crash="trace"))
UNUSABLE = report(finding(Severity.ERROR), is_usable=False)


@pytest.mark.parametrize(
    ("found", "fail_on", "code"),
    [
        (CLEAN, "info", ExitCode.FINE),
        (WARNING, "error", ExitCode.FINE),
        (WARNING, "warning", ExitCode.FINDINGS),
        (WARNING, "info", ExitCode.FINDINGS),
        (WARNING, "undecidable", ExitCode.FINE),
        (ERROR, "error", ExitCode.FINDINGS),
        (ERROR, "undecidable", ExitCode.FINDINGS),
        (ERROR, "never", ExitCode.FINE),
        (ALL_ACCEPTED, "info", ExitCode.FINE),
        (OPEN, "info", ExitCode.FINE),
        (OPEN, "undecidable", ExitCode.FINDINGS),
        (OPEN, "never", ExitCode.FINE),
        (HALF_OPEN, "undecidable", ExitCode.FINDINGS),
        (CRASHED, "never", ExitCode.BUG),
        (UNUSABLE, "never", ExitCode.INPUT),
    ],
)
def test_the_exit_code_follows_the_worst_and_the_level(found: Report, fail_on: str, code: ExitCode) -> None:
    assert code is OF_STATUS[replace(found, fail_on=fail_on).status]


def test_each_status_has_its_exit_code() -> None:
    assert set(Status) == set(OF_STATUS)


def test_a_report_counts_what_it_has() -> None:
    whole = replace(report(finding(Severity.ERROR), finding(Severity.INFO, ACCEPTED)), skipped=("a.yaml",))
    whole = replace(
        whole, files=(replace(whole.files[0], known=(finding(Severity.ERROR),)), *HALF_OPEN.files)
    )
    summary = whole.summary
    assert {Severity.ERROR: 1, Severity.WARNING: 0, Severity.INFO: 0} == dict(summary.severities)
    assert (2, 1, 1, 1, 1) == (summary.files, summary.skipped, summary.accepted, summary.known, summary.open)
    assert 1 == summary.outcomes[Outcome.FAIL]
    assert 0 == summary.outcomes[Outcome.PASS]
