"""What a test report says of each answer of a rule."""

from __future__ import annotations

import pytest
from lxml import etree

from samplan.frozen import replace
from samplan.render.ci.junit import findings_junit
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Report,
    RuleEntry,
    Severity,
    Span,
    Verdict,
)
from samplan.texts import Message, Text

SPAN = Span("plan.yaml", 3, 2, 3, 9, "rad")


def said(text: str) -> Message:
    return Text("{text}", "{text}").of(text=text)


def found(severity: Severity, accepted: Acceptance | None = None, message: str = "sagt") -> Finding:
    return Finding("sum-cost", severity, said(message), SPAN, remedy=said("rätta"), accepted=accepted)


def case_of(file: FileReport, fail_on: str = "error") -> tuple[str, str, str]:
    """What the first case is, what its message says, and its text."""
    title = RuleEntry("sum-cost", Text("Summan <stämmer> & syns", "Sum"), Severity.ERROR, None, "arithmetic")
    text = findings_junit(Report((file,), "2026-01-15", fail_on, rules=(title,)), "sv")
    case = etree.fromstring(text.encode())[0][0]
    assert "sum-cost: Summan <stämmer> & syns" == case.attrib["name"]
    if not len(case):
        return "", "", ""
    return str(case[0].tag), case[0].attrib.get("message", ""), case[0].text or ""


def file_of(outcome: Outcome, *findings: Finding, gaps: tuple[Gap, ...] = (), crash: str = "") -> FileReport:
    verdict = Verdict("sum-cost", outcome, findings, gaps, crash=crash)
    return FileReport("plan.yaml", "plan", "Plan", findings, (verdict,))


GAP = (Gap(said("utfallet"), SPAN),)
ACCEPTED = Acceptance("beslutat", None, None)
ERROR, WARNING = found(Severity.ERROR), found(Severity.WARNING)


@pytest.mark.parametrize(
    ("file", "fail_on", "kind", "message"),
    [
        (file_of(Outcome.PASS), "error", "", ""),
        (file_of(Outcome.NOT_APPLICABLE), "error", "skipped", "gäller inte här"),
        (file_of(Outcome.UNDECIDABLE, gaps=GAP), "error", "skipped", "kan inte avgöras: saknas: utfallet"),
        (file_of(Outcome.UNDECIDABLE, gaps=GAP), "undecidable", "failure", "kan inte avgöras: saknas: utf"),
        (file_of(Outcome.FAIL, ERROR), "error", "failure", "sagt"),
        (file_of(Outcome.FAIL, ERROR), "never", "failure", "sagt"),
        (file_of(Outcome.FAIL, WARNING), "warning", "failure", "sagt"),
        (file_of(Outcome.FAIL, WARNING), "error", "system-out", ""),
        (file_of(Outcome.FAIL, found(Severity.ERROR, ACCEPTED)), "error", "skipped", "beslutat"),
        (replace(file_of(Outcome.FAIL), known=(ERROR,)), "error", "skipped", "känd sedan tidigare"),
        (file_of(Outcome.UNDECIDABLE, gaps=GAP, crash="spår"), "error", "error", "kan inte avgöras"),
        (FileReport("plan.yaml", "", "", (ERROR,), is_usable=False), "never", "error", "sagt"),
    ],
)
def test_each_answer_has_its_kind(file: FileReport, fail_on: str, kind: str, message: str) -> None:
    told = case_of(file, fail_on)
    assert kind == told[0]
    assert told[1].startswith(message)


def test_a_failure_says_where_and_what_to_do() -> None:
    _, _, text = case_of(file_of(Outcome.FAIL, ERROR, found(Severity.INFO)))
    assert "plan.yaml:3:2: fel: sagt\nåtgärd: rätta\nplan.yaml:3:2: upplysning: sagt" in text
    assert text.endswith("mer: samplan explain sum-cost")


def test_signs_that_xml_cannot_hold_are_shown_or_replaced() -> None:
    odd = '<a> & "b" \x00 \x1b[31m \ufffe ]]> 😀'
    _, message, text = case_of(file_of(Outcome.FAIL, found(Severity.ERROR, message=odd)))
    assert '<a> & "b" \\u0000 \\u001b[31m \ufffd ]]> 😀' == message
    assert message in text
