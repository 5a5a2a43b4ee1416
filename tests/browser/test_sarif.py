"""SARIF validates by the official schema of 2.1.0, for every plan of the tests, in both languages."""

from __future__ import annotations

import json
from datetime import date

import pytest
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]  # it has no types

from samplan import api
from samplan.api.report_pages import with_rules
from samplan.frozen import replace
from samplan.render.formats import FINDINGS
from samplan.render.look import Look
from samplan.results import Acceptance, Report
from tests.browser import tools
from tests.running import ROOT

FOLDERS = ("plans", "tests/plans", "tests/plans/broken")


def report_of(folder: str) -> Report:
    files = [str(file.relative_to(ROOT)) for file in sorted((ROOT / folder).glob("*.y*ml"))]
    return with_rules(api.validate(files, today=date(2026, 1, 15)))


def faults(report: Report, name: str) -> list[str]:
    schema = json.loads(tools.sarif().read_text(encoding="utf-8"))
    assert "(SARIF) Version 2.1.0 JSON Schema" in schema["title"]
    written = [json.loads(FINDINGS[name].write(report, Look(language))) for language in ("sv", "en")]
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    return [error.message for data in written for error in validator.iter_errors(data)]


@pytest.mark.parametrize("name", ["sarif", "sarif-findings"])
@pytest.mark.parametrize("folder", FOLDERS)
def test_the_report_is_valid(folder: str, name: str) -> None:
    assert [] == faults(report_of(folder), name)


def test_what_is_accepted_or_known_is_valid_too() -> None:
    report = report_of("tests/plans/broken")
    file = next(one for one in report.files if len(one.findings) > 1)
    first, *others = file.findings
    first = replace(first, accepted=Acceptance("skäl", "styrelsen", "2026-12-31"))
    odd = replace(file, file="mål 100 %#?:a.yaml", findings=(first,), known=tuple(others))
    assert [] == faults(replace(report, files=(odd,)), "sarif")


def test_the_schema_is_asked() -> None:
    report = report_of("tests/plans")
    data = json.loads(FINDINGS["sarif"].write(report, Look("sv")))
    data["runs"][0]["results"][0]["kind"] = "passed"
    schema = json.loads(tools.sarif().read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(data))
