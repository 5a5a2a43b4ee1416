"""A report shows no identity number of a person, whatever it is about."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from samplan import api
from samplan.api.masking import masked_verdict
from samplan.api.report_pages import with_rules
from samplan.frozen import replace
from samplan.render.formats import FINDINGS
from samplan.render.look import Look
from samplan.results import Finding, Gap, Outcome, Report, Severity, Span, Verdict
from samplan.texts import Text

NUMBER = "811218-9876"  # one of those that Skatteverket has for tests
PLAN = f"""samplan: 1
id: a
kind: operational_plan
title: Plan 2019 för {NUMBER}
language: sv
period: 2027
association: {{name: Granåker}}
statistics:
  - title: Tabell {NUMBER}
    rows: [{{name: "{NUMBER}", women: 1, men: 2, total: 4}}]
"""


def report_of(folder: Path, text: str) -> Report:
    file = folder / "plan.yaml"
    file.write_text(text, encoding="utf-8")
    return api.validate([file], today=date(2026, 11, 26))


def test_no_report_shows_an_identity_number(tmp_path: Path) -> None:
    report = report_of(tmp_path, PLAN)
    assert {"personal-data", "title-years-fit", "sex-sum"} <= {one.rule for one in report.findings}
    for one in FINDINGS.values():
        assert NUMBER not in one.write(report, Look("sv"))


def test_neither_gaps_nor_notes_nor_keys_show_a_number() -> None:
    said, span = Text("{name} saknas", "{name}").of(name=NUMBER), Span("plan.yaml", 1, 1, 1, 5, NUMBER)
    found = Finding("sum-cost", Severity.ERROR, said, span, (NUMBER, 0), f"rows[{NUMBER}]")
    one = Verdict("sum-cost", Outcome.UNDECIDABLE, (found,), (Gap(said, span, NUMBER),), (said,))
    assert NUMBER in repr(one)
    assert NUMBER not in repr(masked_verdict(one))


def test_no_format_shows_a_number_with_all_that_it_has(tmp_path: Path) -> None:
    report = replace(with_rules(report_of(tmp_path, PLAN)), fail_on="undecidable")
    for one in FINDINGS.values():
        assert NUMBER not in one.write(report, Look("sv", is_verbose=True))
        assert NUMBER.replace("-", "") not in one.write(report, Look("en"))


def test_the_rest_of_a_title_and_of_a_message_stays(tmp_path: Path) -> None:
    report = report_of(tmp_path, PLAN)
    said = json.loads(FINDINGS["json"].write(report, Look("sv")))
    assert report.files[0].title == "Plan 2019 för …"
    assert "”Plan 2019 för …” nämner 2019" in json.dumps(said, ensure_ascii=False)


def test_a_title_with_other_figures_stays(tmp_path: Path) -> None:
    assert (
        report_of(tmp_path, PLAN.replace(NUMBER, "2021-12-31")).files[0].title == "Plan 2019 för 2021-12-31"
    )


def test_a_line_with_a_number_is_not_shown(tmp_path: Path) -> None:
    shown = {one.rule: one.span.excerpt for one in report_of(tmp_path, PLAN).findings}
    assert shown["title-years-fit"] == shown["sex-sum"] == ""
    assert report_of(tmp_path, PLAN.replace(NUMBER, "alla")).findings[0].span.excerpt
