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

from samplan import api
from samplan.render.formats import FINDINGS
from samplan.render.look import Look
from samplan.render.words import say
from samplan.results import Report, Severity
from samplan.texts import Language
from tests.running import ROOT

DAY = date(2026, 1, 15)
FILES = sorted({*ROOT.glob("tests/plans/*.y*ml"), *ROOT.glob("tests/plans/broken/*")})
FORMATS = ("concise", "github", "gitlab")
COMMAND = re.compile(
    r"::(error|warning|notice) "
    r"(?:file=([^,:%]|%[0-9A-F]{2})+,line=[1-9]\d*,endLine=[1-9]\d*(?:,col=[1-9]\d*,endColumn=[1-9]\d*)?,)?"
    r"title=samplan( [a-z0-9-]+)?::([^%\r\n]|%25|%0A|%0D)+"
)


@cache
def report_of(file: Path) -> Report:
    return api.validate([file.relative_to(ROOT)], today=DAY, fail_on="undecidable")


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


ASKED: dict[str, Callable[[str, Report], None]] = {
    "concise": is_concise,
    "github": is_github,
    "gitlab": is_gitlab,
}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_format_of_every_file_is_as_its_readers_ask(file: Path, name: str) -> None:
    report = report_of(file)
    text = written(name, report)
    ASKED[name](text, report)
    assert text == written(name, api.validate([file.relative_to(ROOT)], today=DAY, fail_on="undecidable"))
    assert written(name, report, "en") or not told(report)


def test_the_files_have_every_severity_and_every_answer() -> None:
    """What is tried above is not nothing."""
    assert len(FILES) > 50
    assert set(Severity) == {one.severity for file in FILES for one in report_of(file).findings}
    assert any(told(report_of(file)) > 30 for file in FILES)
