"""The report of `validate` as Markdown: a summary of a step, a comment on a change."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from samplan import api
from samplan.frozen import replace
from samplan.render.look import Look
from samplan.render.report.markdown import LONGEST, OPEN, findings_markdown
from samplan.results import (
    Acceptance,
    FileReport,
    Finding,
    Gap,
    Outcome,
    Report,
    Severity,
    Span,
    Verdict,
)
from samplan.texts import Text

ROOT = Path(__file__).parents[3]
SAID = Text("summan är fel", "the sum is wrong").of()
BASE = "https://github.com/owner/repository/blob/0123456789abcdef0123456789abcdef01234567/"


def finding(number: int = 1, severity: Severity = Severity.ERROR, what: str = "fel") -> Finding:
    said = Text("{what} {number}", "{what} {number}").of(what=what, number=str(number))
    return Finding(
        "sum-cost", severity, said, Span("plans/plan.yaml", number, 3, number, 9, "x: fel"), remedy=SAID
    )


def page(
    *findings: Finding, links: str = BASE, verdicts: tuple[Verdict, ...] = (), file: str = "plan.yaml"
) -> str:
    files = (FileReport(file, "plan", "Plan 2027", findings, verdicts),)
    return findings_markdown(Report(files), Look("sv", links=links))


def test_the_worst_comes_first_with_a_link_to_its_line() -> None:
    text = page(finding(3, Severity.WARNING), finding(7))
    rows = [line for line in text.splitlines() if line.startswith(("| 1", "| 2"))]
    assert f"| 1 | **Fel** | [plans/plan.yaml:7]({BASE}plans/plan.yaml#L7) | Fel 7. `sum-cost` |" == rows[0]
    assert "| 2 | Varning |" in rows[1]
    assert text.startswith("## samplan: 1 fel och 1 varning.\n\nStoppas av det som hittades (fel stoppar).\n")


def test_without_a_forge_a_link_is_the_file_beside_it() -> None:
    assert "[plans/plan.yaml:1](plans/plan.yaml#L1)" in page(finding(), links="")


@pytest.mark.parametrize("file", ["<stdin>", "/srv/plan.yaml", "../plan.yaml"])
def test_a_file_outside_the_checkout_has_no_link(file: str) -> None:
    one = finding()
    assert "](" not in page(replace(one, span=replace(one.span, file=file)))


def test_a_name_with_signs_is_a_link_that_holds() -> None:
    one = finding()
    text = page(replace(one, span=replace(one.span, file="plans/år (2) #1|å.yaml")))
    assert f"({BASE}plans/%C3%A5r%20%282%29%20%231%7C%C3%A5.yaml#L1)" in text
    assert all(
        line.count("|") - line.count("\\|") == 5 for line in text.splitlines() if line.startswith("| 1 | *")
    )


def test_no_word_of_a_plan_calls_anybody_or_makes_a_table() -> None:
    text = page(finding(what="@alla #12 | <script> [a](http://a) `x` :tada:\n| 1"))
    assert not re.search(r"@alla|#12|(?<!\\)<script>|:tada:|(?<!\\)\]\(http:", text)
    assert len(re.findall(r"^\| 1 +\|", text, re.MULTILINE)) == 2  # the finding, and its remedy


def test_what_does_not_fit_is_counted() -> None:
    text = page(*(finding(number, what="ord " * 200) for number in range(1, 400)))
    assert len(text) <= LONGEST
    assert len(text) > LONGEST * 0.9
    assert re.search(r"… och \d+ till; alla finns i -f html och json", text)
    assert "399 fel" in text


def test_a_whole_report_that_fits_is_not_shortened() -> None:
    text = page(*(finding(number) for number in range(1, 60)))
    assert "… och" not in text
    head, _, folded = text.partition("<details>")
    assert head.count("**Fel**") == OPEN
    assert folded.count("**Fel**") == 59 - OPEN


def test_what_is_accepted_not_known_and_passed_is_folded() -> None:
    accepted = replace(finding(), accepted=Acceptance("beslutat", "styrelsen", None))
    open_one = Verdict("sum-cost", Outcome.UNDECIDABLE, gaps=(Gap(SAID, finding().span),))
    passed = Verdict("sum-income", Outcome.PASS, notes=(Text("det blev 8", "it was 8").of(),))
    text = page(accepted, verdicts=(open_one, passed))
    titles = re.findall(r"<summary>(.*)</summary>", text)
    assert ["Godtagna (1)", "Kan inte avgöras (1)", "Uppfyllda (1)"] == titles
    assert re.search(r"\| `sum-income` \| Det blev 8\. +\|", text)
    assert "Beslutat (godtaget av styrelsen)." in text


def test_real_plans_are_short_and_the_same_each_time() -> None:
    report = api.validate(ROOT / "plans", today=date(2026, 1, 1))
    one, other = (findings_markdown(report, Look("en")) for _ in range(2))
    assert one == other
    assert len(one) < LONGEST
    assert one.count("<details>") == one.count("</details>")
