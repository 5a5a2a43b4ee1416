"""Each format of the report of `validate`, over every plan of the tests: what its readers ask of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from samplan import api
from samplan.api.report_pages import with_rules
from samplan.render.formats import FINDINGS
from samplan.render.look import Look
from samplan.render.words import say
from samplan.results import Outcome, Report, Severity
from samplan.texts import Language
from tests.running import ROOT

DAY = date(2026, 1, 15)
FILES = sorted({*ROOT.glob("tests/plans/*.y*ml"), *ROOT.glob("tests/plans/broken/*")})
COMMAND = re.compile(
    r"::(error|warning|notice) "
    r"(?:file=([^,:%]|%[0-9A-F]{2})+,line=[1-9]\d*,endLine=[1-9]\d*(?:,col=[1-9]\d*,endColumn=[1-9]\d*)?,)?"
    r"title=samplan( [a-z0-9-]+)?::([^%\r\n]|%25|%0A|%0D)+"
)


@cache
def report_of(file: Path) -> Report:
    return with_rules(api.validate([file.relative_to(ROOT)], today=DAY, fail_on="undecidable"))


def written(name: str, report: Report, language: Language = "sv") -> str:
    return FINDINGS[name].write(report, Look(language))


def told(report: Report) -> int:
    """How many findings and gaps are problems of a run that fails where a rule cannot decide."""
    found = sum(finding.accepted is None for finding in report.findings)
    return found + sum(
        len(
            {
                (one.rule, say(gap.fact, "sv"), gap.span, gap.place)
                for one in file.verdicts
                for gap in one.gaps
            }
        )
        for file in report.files
    )


def is_concise(text: str, report: Report) -> None:
    *lines, last = text.splitlines()
    assert told(report) == len(lines)
    assert last.startswith("1 fil")
    for line in lines:
        assert re.fullmatch(r"tests/plans/[^:]+(:\d+:\d+)?: (fel|varning|upplysning)\[[a-z0-9-]+\]: .+", line)


def is_github(text: str, report: Report) -> None:
    lines = text.splitlines()
    assert all(map(COMMAND.fullmatch, lines)), lines
    kinds = [line.partition(" ")[0] for line in lines]
    assert kinds == sorted(kinds, key=["::error", "::warning", "::notice"].index)
    assert all(kinds.count(kind) <= 10 for kind in set(kinds))
    shown = [line for line in lines if "title=samplan::" not in line]
    left = sum(map(int, re.findall(r"(\d+) (?:fel|varning|upplysning)", "".join(set(lines) - set(shown)))))
    assert told(report) == len(shown) + left


def is_gitlab(text: str, report: Report) -> None:
    issues: list[dict[str, Any]] = json.loads(text)
    assert told(report) == len(issues) == len({one["fingerprint"] for one in issues})
    for one in issues:
        assert {"description", "check_name", "fingerprint", "severity", "location"} == set(one)
        assert one["description"]
        assert "\n" not in one["description"]
        assert one["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert one["location"]["path"].startswith("tests/plans/")
        assert 1 <= one["location"]["lines"]["begin"] <= one["location"]["lines"]["end"]


def is_junit(text: str, report: Report) -> None:
    root = etree.fromstring(text.encode())
    assert "testsuites" == root.tag
    [suite] = root
    assert {"name", "tests", "failures", "errors", "skipped", "time", "timestamp"} == set(suite.attrib)
    kinds = [child.tag for case in suite for child in case if child.tag != "system-out"]
    for name, kind in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.attrib[name]) == kinds.count(kind) == int(root.attrib[name])
    assert int(suite.attrib["tests"]) == len(suite) == int(root.attrib["tests"])
    for case in suite:
        assert {"classname", "name", "time"} == set(case.attrib)
        assert len(case) <= 1
        assert all(child.attrib.get("message") for child in case if child.tag != "system-out")
    [file] = report.files
    rules = {one.rule for one in file.verdicts} | {one.rule for one in file.findings}
    assert rules == {str(case.attrib["name"]).partition(":")[0] for case in suite}
    wrong = {one.rule for one in file.findings if one.accepted is None and one.severity is Severity.ERROR}
    opened = {one.rule for one in file.verdicts if one.gaps}
    assert len(wrong | opened) <= kinds.count("failure") + kinds.count("error")


def is_sarif(text: str, report: Report) -> None:
    data = json.loads(text)
    [run] = data["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for one in run["results"]:
        assert rules[one["ruleIndex"]] == one["ruleId"]
        assert (one["level"] != "none") is (one["kind"] == "fail")
        assert one["message"]["text"]
        region = one["locations"][0]["physicalLocation"]["region"]
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
    found = [one for one in run["results"] if one["kind"] == "fail"]
    assert len(report.findings) == len(found)
    assert len(found) == len({one["partialFingerprints"]["samplan/v1"] for one in found})
    kinds = {one["kind"] for one in run["results"]}
    answers = {KINDS[one.outcome] for one in report.verdicts if one.outcome is not Outcome.FAIL}
    assert answers <= kinds


def is_sarif_of_findings(text: str, report: Report) -> None:
    assert all(one["kind"] == "fail" for one in json.loads(text)["runs"][0]["results"])
    assert len(report.findings) == len(json.loads(text)["runs"][0]["results"])


def is_anything(text: str, report: Report) -> None:
    assert text or not report.files


KINDS = {Outcome.PASS: "pass", Outcome.UNDECIDABLE: "open", Outcome.NOT_APPLICABLE: "notApplicable"}
ASKED: dict[str, Callable[[str, Report], None]] = {
    "concise": is_concise,
    "github": is_github,
    "gitlab": is_gitlab,
    "junit": is_junit,
    "sarif": is_sarif,
    "sarif-findings": is_sarif_of_findings,
}


@pytest.mark.parametrize("name", FINDINGS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_format_of_every_file_is_as_its_readers_ask(file: Path, name: str) -> None:
    report = report_of(file)
    text = written(name, report)
    ASKED.get(name, is_anything)(text, report)
    assert text == written(name, report)
    assert written(name, report, "en") or not told(report)


def test_the_files_have_every_severity_and_every_answer() -> None:
    """What is tried above is not nothing."""
    assert len(FILES) > 50
    assert set(Severity) == {one.severity for file in FILES for one in report_of(file).findings}
    assert any(told(report_of(file)) > 30 for file in FILES)
