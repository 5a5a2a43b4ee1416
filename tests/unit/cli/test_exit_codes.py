"""The exit code of `validate`: the worst that the report has to say."""

from __future__ import annotations

import pytest

from samplan.cli.exits import ExitCode
from samplan.cli.validate import exit_code
from samplan.results import Acceptance, FileReport, Finding, Gap, Outcome, Report, Severity, Span, Verdict
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
    assert code is exit_code(found, fail_on)
