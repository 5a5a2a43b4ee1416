"""Annotations of GitHub, issues of GitLab, lines of editors: signs that would break them, their limits."""

from __future__ import annotations

import json
import re

import pytest

from samplan.frozen import replace
from samplan.render.ci.concise import findings_concise
from samplan.render.ci.github import LIMIT, findings_github
from samplan.render.ci.gitlab import findings_gitlab
from samplan.render.ci.problems import path_of
from samplan.render.look import Look
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
from samplan.texts import Message, Text

ODD = "100 %, a::b\r\nnästa, 5%25: slut"


def said(text: str) -> Message:
    return Text("{text}", "{text}").of(text=text)


def finding(
    severity: Severity = Severity.ERROR, message: str = "fel", line: int = 3, file: str = "plan.yaml"
) -> Finding:
    span = Span(file, line, 1, line, 5, "rad")
    return Finding("sum-cost", severity, said(message), span, place="budget", remedy=said("rätta"))


def report(*findings: Finding, fail_on: str = "error", folder: str = "") -> Report:
    return Report((FileReport("plan.yaml", "plan", "Plan", findings),), fail_on=fail_on, folder=folder)


def test_odd_signs_stay_within_their_command() -> None:
    text = findings_github(report(finding(message=ODD, file="mål 100%,a::b:c.yaml")), "sv")
    [line] = text.splitlines()
    head, _, data = line[2:].partition("::")
    assert "file=mål 100%25%2Ca%3A%3Ab%3Ac.yaml," in head
    assert data.startswith("100 %25, a::b%0D%0Anästa, 5%2525: slut%0A")
    unescaped = data.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    assert unescaped.startswith(ODD)


def test_the_worst_ten_of_each_kind_are_shown_and_the_rest_is_counted() -> None:
    infos = [finding(Severity.INFO, line=number) for number in range(1, 13)]
    errors = [finding(Severity.ERROR, line=number) for number in range(1, 16)]
    lines = findings_github(report(*infos, *errors), "sv").splitlines()
    kinds = [line.split(" ")[0] for line in lines]
    assert ["::error"] * 10 + ["::notice"] * 10 == kinds
    assert "och 5 fel och 3 upplysningar till" in lines[-1]


def test_ten_of_a_kind_need_no_count() -> None:
    lines = findings_github(report(*[finding(Severity.INFO, line=one) for one in range(1, 11)]), "sv")
    assert LIMIT == len(lines.splitlines())
    assert "till, som inte" not in lines


def test_columns_are_named_only_within_one_line() -> None:
    long = replace(finding(), span=Span("plan.yaml", 3, 7, 5, 2, "rad"))
    assert "line=3,endLine=5,title=" in findings_github(report(long), "en")


def test_nothing_found_is_no_command_and_an_empty_list() -> None:
    assert "" == findings_github(report(), "sv")
    assert [] == json.loads(findings_gitlab(report(), "sv"))
    assert "1 file: nothing wrong found.\n" == findings_concise(report(), Look("en"))


def test_accepted_and_known_ones_are_told_to_nobody() -> None:
    accepted = replace(finding(), accepted=Acceptance("skäl", None, None))
    whole = report(accepted)
    whole = replace(whole, files=(replace(whole.files[0], known=(finding(),)),))
    assert "" == findings_github(whole, "sv")
    assert [] == json.loads(findings_gitlab(whole, "sv"))


def test_what_cannot_be_decided_is_told_where_the_run_fails_by_it() -> None:
    gap = Gap(said("utfallet"), Span("plan.yaml", 4, 1, 4, 2, "x"), "goals")
    open_ = Verdict("sum-cost", Outcome.UNDECIDABLE, (), (gap, gap))
    whole = Report((FileReport("plan.yaml", "plan", "Plan", (), (open_,)),))
    assert "" == findings_github(whole, "sv")
    whole = replace(whole, fail_on="undecidable")
    assert 1 == findings_github(whole, "sv").count("::error ")
    assert "kan inte avgöras: saknas: utfallet" in findings_github(whole, "sv")
    assert "plan.yaml:4:1: fel[sum-cost]: kan inte avgöras" in findings_concise(whole, Look("sv"))
    assert 1 == len(json.loads(findings_gitlab(whole, "sv")))


def test_a_fingerprint_of_gitlab_stays_when_lines_move_and_words_change() -> None:
    before, after = (
        report(finding(), finding(line=9)),
        report(finding(line=30, message="1"), finding(line=40)),
    )
    prints = [
        [one["fingerprint"] for one in json.loads(findings_gitlab(each, "sv"))] for each in (before, after)
    ]
    assert prints[0] == prints[1]
    assert 2 == len(set(prints[0]))


def test_a_line_of_an_editor_is_one_line() -> None:
    text = findings_concise(report(finding(message=ODD)), Look("sv"))
    assert re.fullmatch(
        r"plan\.yaml:3:1: fel\[sum-cost\]: 100 %, a::b nästa, 5%25: slut\n1 fil: 1 fel\.\n", text
    )


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("./plans/a.yaml", "plans/a.yaml"),
        ("plans/../plans//a.yaml", "plans/a.yaml"),
        ("/repo/plans/a.yaml", "plans/a.yaml"),
        ("/repository/a.yaml", "/repository/a.yaml"),
        ("../a.yaml", "../a.yaml"),
        ("<stdin>", "<stdin>"),
    ],
)
def test_files_are_named_from_the_folder_of_the_run(file: str, path: str) -> None:
    assert path == path_of(file, report(folder="/repo"))
