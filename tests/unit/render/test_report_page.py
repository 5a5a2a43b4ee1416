"""The report of `validate` as a page that an auditor keeps."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from samplan import __version__, api
from samplan.api.report_pages import choices_of, with_rules
from samplan.errors import OutputError
from samplan.frozen import replace
from samplan.render.choices import Choices
from samplan.render.look import Look
from samplan.render.report.html import findings_html
from samplan.render.theme import Theme
from samplan.results import FileReport, Finding, Gap, Outcome, Report, Severity, Span, Verdict
from samplan.texts import Language, Text

ROOT = Path(__file__).parents[3]
DAY = date(2026, 11, 26)
HOSTILE = "</pre><script>alert(1)</script>`<b>\x1b[2J\u202e&amp;"


@cache
def report() -> Report:
    plans = [ROOT / "plans" / f"{name}.yaml" for name in ("rar-sormland-2021", "norrbygden-2026")]
    return with_rules(api.validate([*plans, ROOT / "tests/plans/broken/yaml-tab.yaml"], today=DAY))


def page(report: Report, language: Language = "sv", templates: Path | None = None) -> str:
    return findings_html(
        report, Look(language, choices=Choices(templates=templates, theme=Theme(font="stack")))
    )


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]*>", " ", html.partition("</style>")[2]).replace("\u00a0", " ").split())


def test_a_page_says_what_was_checked_when_and_with_what() -> None:
    said = words(page(report()))
    assert "Kontroll av 3 filer" in said
    assert f"Dag 26 november 2026 Gjord med samplan {__version__} Kontroller" in said
    assert "Resultat stoppas av det som hittades (fel stoppar)" in said
    assert "rar-sormland-2021.yaml" in said


def test_a_page_has_every_finding_with_its_place_remedy_source_and_rule() -> None:
    html = page(report())
    found = report().findings
    assert len(found) == html.count('<article class="finding')
    assert [f"finding.{number}" for number in range(1, len(found) + 1)] == re.findall(
        r'<article class="finding \w+" id="([^"]*)"', html
    )
    said = words(html)
    assert "1 Fel: Summa kostnader i budgeten anges till" in said
    assert re.search(r"Var \S*rar-sormland-2021.yaml:114:5 budget.stated.costs 114 costs : \[22300", said)
    assert "Åtgärd Troligen saknas en rad på 450 tkr" in said
    assert "Källa Räkning Kontroll Kostnadsraderna summerar till den angivna summan sum-cost" in said
    assert "Godtaget Budgetens" in said or re.search(r"Godtaget \w+", said)


def test_a_page_has_what_passed_with_figures_what_is_missing_and_what_does_not_apply() -> None:
    said = words(page(report()))
    assert "Uppfyllda Kontroll Det som räknades fram" in said
    assert "Staten betalar 8 000 tkr av medlemmarnas 16 000 tkr = 50 % för 2021, 2022 och 2023." in said
    assert "Kan inte avgöras Uppgift som saknas Behövs för" in said
    assert "Beslutsdagen ( decision.on )." in said or "Beslutsdagen (decision.on" in said
    assert "Gäller inte" in said
    for verdict in report().verdicts:
        assert verdict.rule in said


def test_a_page_lists_the_rules_with_what_they_rest_on() -> None:
    said = words(page(report()))
    _, _, rules = said.rpartition("Kontrollerna Det här är de kontroller")
    assert "Kostnadsraderna summerar till den angivna summan sum-cost Räkning Fel Räkning" in rules
    assert "lag (2003:1210)" in rules.casefold()


def test_a_page_is_one_file_without_scripts_and_loads_nothing() -> None:
    html = page(report())
    assert "<script" not in html
    assert not re.search(r'(?:src|href)="(?!#|data:)', html)
    assert "default-src &#39;none&#39;" in html
    assert '<html lang="en">' in page(report(), "en")
    assert "Check of 3 files" in words(page(report(), "en"))


def test_what_a_plan_says_cannot_leave_its_place() -> None:
    span = Span("plan.yaml", 1, 3, 1, 9, HOSTILE)
    said = Text("{what}", "{what}").of(what=HOSTILE)
    one = Finding("sum-cost", Severity.ERROR, said, span, place=HOSTILE, remedy=said)
    verdicts = (
        Verdict("sum-cost", Outcome.FAIL, (one,), (Gap(said, span, HOSTILE),)),
        Verdict("sum-income", Outcome.PASS, notes=(said,)),
    )
    html = page(Report((FileReport(HOSTILE, "p", HOSTILE, (one,), verdicts),), skipped=(HOSTILE,)))
    assert "<script" not in html
    assert "<b>" not in html
    assert not {"\x1b", "\u202e"} & set(html)
    assert "\\u001b[2J" in html


def test_what_the_baseline_has_is_listed_apart() -> None:
    span = Span("plan.yaml", 7, 3, 7, 9, "x")
    said = Text("en gammal sak", "an old thing").of()
    old = Finding("sum-cost", Severity.ERROR, said, span)
    html = page(with_rules(Report((FileReport("plan.yaml", "p", "Plan", (), known=(old,)),))))
    assert '<article class="finding' not in html
    said_all = words(html)
    assert "Kända sedan tidigare (baslinjen) Vad Var Kontroll En gammal sak. plan.yaml:7:3" in said_all
    assert "Kostnadsraderna summerar till den angivna summan sum-cost" in said_all


def test_without_rules_a_page_names_them_by_their_ids() -> None:
    said = words(page(replace(report(), rules=())))
    assert "Kontroll sum-cost" in said
    assert "Kontrollerna" not in said


def test_a_page_without_files_can_be_made() -> None:
    assert "Kontroll av planer" in words(page(Report((), "2026-11-26")))


def test_the_same_report_gives_the_same_page() -> None:
    assert page(report()) == page(report())


def test_a_project_has_its_own_template_and_theme(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    own = tmp_path / "templates" / "report.html.j2"
    own.write_text('{% extends "samplan/report.html.j2" %}{% block footer %}Vår fot{% endblock %}', "utf-8")
    (tmp_path / "samplan.toml").write_text('[theme]\naccent = "#7a1f2b"\nfont = "stack"\n', "utf-8")
    plan = tmp_path / "plan.yaml"
    plan.write_bytes((ROOT / "plans/norrbygden-2026.yaml").read_bytes())
    one = api.validate(plan, today=DAY)
    choices = choices_of(one)
    html = findings_html(with_rules(one), Look("sv", choices=choices))
    assert "Vår fot" in html
    assert "#7a1f2b" in html
    own.write_text("{{ fel }}", "utf-8")
    with pytest.raises(OutputError, match=r"report\.html\.j2"):
        findings_html(one, Look("sv", choices=choices))
