"""What SARIF says of each answer, and of places, acceptance and the baseline."""

from __future__ import annotations

import json
from typing import Any

from samplan.frozen import replace
from samplan.render.ci.sarif import findings_sarif
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Related,
    Report,
    Severity,
    Span,
    Verdict,
)
from samplan.texts import Text

SAID = Text("sagt", "said").of()
SPAN = Span("mål/plan 1.yaml", 3, 2, 3, 9, "rad")
OTHER = Span("andra.yaml", 8, 1, 9, 4, "rad")
FOUND = Finding(
    "sum-cost", Severity.WARNING, SAID, SPAN, place="budget", related=(Related(OTHER, SAID, "goals"),)
)
VERDICTS = (
    Verdict("sum-cost", Outcome.FAIL, (FOUND,), (Gap(SAID, SPAN, "budget.costs"),)),
    Verdict("sum-income", Outcome.PASS, notes=(SAID,)),
    Verdict("has-goals", Outcome.NOT_APPLICABLE),
    Verdict("goal-followed", Outcome.UNDECIDABLE, (), (Gap(SAID, SPAN), Gap(SAID, OTHER))),
)
REPORT = Report((FileReport("mål/plan 1.yaml", "plan", "Plan", (FOUND,), VERDICTS),), "2026-01-15")


def results(report: Report = REPORT, *, has_all: bool = True) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(findings_sarif(report, "sv", has_all=has_all))["runs"][0][
        "results"
    ]
    return found


def test_each_answer_is_a_kind() -> None:
    told = [(one["ruleId"], one["kind"], one["level"]) for one in results()]
    assert [
        ("sum-cost", "fail", "warning"),
        ("sum-cost", "open", "none"),
        ("sum-income", "pass", "none"),
        ("has-goals", "notApplicable", "none"),
        ("goal-followed", "open", "none"),
        ("goal-followed", "open", "none"),
    ] == told
    assert "uppfylld\nsagt" == results()[2]["message"]["text"]
    assert "kan inte avgöras: saknas: sagt" == results()[1]["message"]["text"]


def test_findings_alone_are_alone() -> None:
    assert [("sum-cost", "fail")] == [(one["ruleId"], one["kind"]) for one in results(has_all=False)]


def test_places_are_addresses_with_regions_and_natural_keys() -> None:
    [one, *_] = results()
    [place] = one["locations"]
    assert "m%C3%A5l/plan%201.yaml" == place["physicalLocation"]["artifactLocation"]["uri"]
    assert {"startLine": 3, "startColumn": 2, "endLine": 3, "endColumn": 9} == place["physicalLocation"][
        "region"
    ]
    assert [{"fullyQualifiedName": "budget"}] == place["logicalLocations"]
    [related] = one["relatedLocations"]
    assert ("sagt", 9) == (related["message"]["text"], related["physicalLocation"]["region"]["endLine"])


def test_what_is_accepted_is_suppressed_with_its_reason() -> None:
    accepted = replace(FOUND, accepted=Acceptance("beslutat ändå", "styrelsen", None))
    [one, *_] = results(replace(REPORT, files=(replace(REPORT.files[0], findings=(accepted,)),)))
    [why] = one["suppressions"]
    assert "beslutat ändå (godtaget av styrelsen)" == why["justification"]


def test_what_the_baseline_has_is_unchanged_and_no_alert() -> None:
    report = replace(REPORT, files=(replace(REPORT.files[0], known=(FOUND,)),))
    assert ["unchanged", "new"] == [one["baselineState"] for one in results(report)[:2]]
    assert "baselineState" not in results()[0]
    assert 1 == len(results(report, has_all=False))


def test_moved_lines_leave_the_fingerprint() -> None:
    moved = replace(FOUND, span=replace(SPAN, line=30, end_line=30))
    after = replace(REPORT, files=(replace(REPORT.files[0], findings=(moved,)),))
    assert results()[0]["partialFingerprints"] == results(after)[0]["partialFingerprints"]
